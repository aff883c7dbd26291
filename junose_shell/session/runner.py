"""Runs lines to their end and draws what they answer: for batches, transcripts and programs."""

from collections.abc import Callable, Iterator

from junose_shell.command.tokens import asks_help
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.runtime.clock import RealClock
from junose_shell.session.exchange import Exchange
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell

Responder = Callable[[Ask], str | None]  # None: there is nobody to answer


def enter(question: Ask) -> str | None:
    """Answer every question with Enter alone, which takes its default."""
    return None if question.more else ""


class Runner:
    """Runs one line after the other in one session; ``respond`` answers what commands ask.

    ``rejection`` tells why the line just run was refused, None when it was not.
    """

    def __init__(self, shell: Shell, session: CliSession, respond: Responder = enter) -> None:
        self.shell = shell
        self.session = session
        self.respond = respond
        self.rejection: Rejection | None = None
        self.waited = 0  # ms in all, on a real clock

    @property
    def prompt(self) -> str:
        """What the session shows before the next line."""
        return self.shell.prompt(self.session)

    def run(self, raw: str) -> Iterator[str]:
        """Carry out a line and yield its output line by line, each as soon as it is known.

        The line is carried out at the first request for output.
        """
        width = len(self.prompt)
        for reply in self.replies(self.shell.execute(self.session, raw)):
            yield from draw(reply, width)

    def typed(self, raw: str, prompt: str) -> Iterator[str]:
        """Do as ``run`` for a line after ``prompt``; an unquoted ``?`` at its end asks for help."""
        width = len(prompt)
        for reply in self.answers(raw):
            yield from draw(reply, width)

    def answers(self, raw: str) -> Iterator[object]:
        """Yield the replies to a line as it is typed, undrawn."""
        if not asks_help(raw):
            yield from self.replies(self.shell.execute(self.session, raw))
            return
        from junose_shell.session.assist import help_for

        reply = help_for(self.shell, self.session, raw.rstrip()[:-1])
        self.rejection = reply if isinstance(reply, Rejection) else None
        yield reply

    def replies(self, exchange: Exchange[None]) -> Iterator[object]:
        """Yield what a line shows, sitting out its waits and answering its questions."""
        self.rejection = None
        try:
            while (step := exchange.step) is not None:
                answer: str | None = None
                if isinstance(step, Reply):
                    self.rejection = exchange.rejection
                    yield step.data
                elif isinstance(step, Wait):
                    self.wait(step.ms, step.until)
                else:
                    answer = self.respond(step)
                exchange.proceed(answer)
        finally:
            exchange.leave()

    def wait(self, ms: int, until: Callable[[], bool] | None = None) -> None:
        """Let ``ms`` milliseconds of the router's time pass, fewer if ``until`` comes to hold."""
        clock, driver = self.shell.router.clock, self.shell.router.driver
        if not isinstance(clock, RealClock):
            if until:
                driver.run_until(until, ms)
            else:
                driver.advance(ms)
            return
        begun = driver.reached
        end = begun + ms
        while driver.reached < end and not (until and until()):
            due = driver.next_deadline()
            moment = end if due is None else min(due, end)
            clock.sleep_until(moment)
            driver.catch_up(moment)  # no further: sleepers are late, the router is not
        self.waited += driver.reached - begun

    def settle(self) -> None:
        """Let everything happen that is due by now; a virtual clock stands still."""
        self.shell.router.driver.catch_up()


def draw(reply: object, width: int = 0) -> Iterator[str]:
    """Yield the lines of a reply; views are loaded when the first one is drawn."""
    from junose_shell.views.present import lines_of

    return lines_of(reply, width)
