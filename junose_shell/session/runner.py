"""Runs lines to their end and draws their replies, for batches, transcripts and programs."""

from collections.abc import Callable, Iterator
from functools import cache

from junose_shell.command.tokens import asks_help
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.runtime.naps import naps
from junose_shell.session.command_line import CommandLine
from junose_shell.session.exchange import Exchange

Responder = Callable[[Ask], str | None]  # None: there is nobody to answer


def enter(question: Ask) -> str | None:
    """Answer every question with Enter, which means its default."""
    return None if question.more else ""


class Runner:
    """Runs one line after the other in one session. ``respond`` answers questions of commands."""

    def __init__(self, shell: CommandLine, session: CliSession, respond: Responder = enter) -> None:
        self.shell = shell
        self.session = session
        self.respond = respond

    @property
    def prompt(self) -> str:
        """The prompt of the next line."""
        if self.shell.heir is not None:
            self._follow()
        return self.shell.prompt(self.session)

    def _follow(self) -> None:
        """Go on at another moment of the router if a line has led there."""
        while self.shell.heir is not None:
            self.shell, self.session = self.shell.heir

    def run(self, raw: str) -> Iterator[str]:
        """Carry out a line and yield its output, each line as soon as it is known.

        The line is carried out when its output is first requested.
        """
        width = len(self.prompt)
        exchange = self.shell.execute(self.session, raw)
        if exchange.step is not None:  # a statement seldom has one
            yield from self.lines(exchange, width)

    def begin(self, raw: str) -> Exchange[None]:
        """Start a line as it is typed; an unquoted ``?`` at its end asks for help."""
        self._follow()
        if not asks_help(raw):
            return self.shell.execute(self.session, raw)
        from junose_shell.session.assist import explain

        return explain(self.shell, self.session, raw.rstrip()[:-1])

    def replies(self, exchange: Exchange[None]) -> Iterator[object]:
        """Yield the data of every reply; wait and answer questions in between.

        Until the next one is requested, ``exchange.lines(draw)`` draws the reply.
        """
        for step in self.steps(exchange):
            if isinstance(step, Wait):
                self.wait(step.ms, step.until)
            else:
                yield step.data

    def steps(self, exchange: Exchange[None]) -> Iterator[Reply | Wait]:
        """Yield every reply and every wait, and answer questions in between.

        Before the next one is requested, the time of a wait has to pass.
        """
        try:
            while (step := exchange.step) is not None:
                answer: str | None = None
                if isinstance(step, Ask):
                    answer = self.respond(step)
                else:
                    yield step
                exchange.proceed(answer)
        finally:
            exchange.leave()

    def lines(self, exchange: Exchange[None], width: int = 0) -> Iterator[str]:
        """Yield the output of a line; ``width`` is the width of the prompt before it."""
        lines_of = _presenter()
        for _ in self.replies(exchange):
            yield from exchange.lines(lambda reply: lines_of(reply, width))

    def finish(self, exchange: Exchange[None]) -> Rejection | None:
        """Carry out a line to its end without output; return the last refusal."""
        for _ in self.replies(exchange):
            pass
        return exchange.rejection

    def wait(self, ms: int, until: Callable[[], bool] | None = None) -> None:
        """Let ``ms`` milliseconds of the router's time pass, or fewer if ``until`` returns True."""
        router = self.shell.router
        for moment in naps(router.driver, router.clock, ms, until):
            router.driver.sleep_until(moment)

    def settle(self) -> None:
        """Let everything happen that is due or has arrived by now; a virtual clock stands still."""
        self.shell.router.driver.listen()


def draw(reply: object, width: int = 0) -> Iterator[str]:
    """Yield the lines of a reply; its view is imported when it is first drawn."""
    return _presenter()(reply, width)


@cache
def _presenter() -> Callable[[object, int], Iterator[str]]:
    """Return ``lines_of``; an import statement would cost every reply what a small view costs."""
    from junose_shell.views.present import lines_of

    return lines_of
