"""Plays what a line answers on a screen: replies by the page, waits, questions."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.replies.lines import Filtered
from junose_shell.replies.steps import Reply, Step, Wait
from junose_shell.session.assist import help_for
from junose_shell.session.exchange import Exchange
from junose_shell.session.pager import MORE, Pager, Passes, all_pass
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell
from junose_shell.session.witness import NOBODY, Seen
from junose_shell.terminal.pace import Pace
from junose_shell.views.present import lines_of

T = TypeVar("T")


class Gone(Exception):  # noqa: N818 - it is no error that a user leaves
    """The user is no longer there."""


class Screen(Protocol):
    """What a front end does; what waits for the user raises Gone when nobody is there."""

    def draw(self, reply: object) -> Iterator[str]:
        """Yield the lines of a reply, a caret under the line as it was typed after its prompt."""
        ...

    def width(self, line: str) -> int:
        """Return the columns that a line takes."""
        ...

    async def show(self, lines: Sequence[str]) -> bool:
        """Show lines; tell whether the user interrupted."""
        ...

    async def key(self, prompt: str) -> str:
        """Show a prompt, wait for one key, take the prompt away; return the key or its name."""
        ...

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Ask for a line; raise CliError when the user will not answer."""
        ...

    async def sleep(self, seconds: float) -> bool:
        """Wait; tell whether the user interrupted."""
        ...


class Player:
    """Runs lines of one session on one screen."""

    def __init__(self, shell: Shell, session: CliSession, screen: Screen, pace: Pace) -> None:
        self._shell = shell
        self._session = session
        self._screen = screen
        self._pace = pace

    async def run(self, raw: str, *, paged: bool = True) -> None:
        """Run a line to its end, or until the user has seen enough."""
        seen = self._shell.witness.line(self._session, raw, help_key=False)
        await self.play(self._shell.execute(self._session, raw), paged=paged, seen=seen)

    async def play(
        self, exchange: Exchange[T], *, paged: bool = True, seen: Seen = NOBODY
    ) -> T | None:
        """Play a line and return its value, None when the user has seen enough before."""
        pager = self._pager(paged=paged)
        try:
            while exchange.step is not None and not pager.stopped:
                try:
                    answer = await self._do(exchange.step, pager, seen)
                except Gone:
                    raise
                except Exception as fault:  # noqa: BLE001 - the shell reports it as its own
                    exchange.interrupt(fault)
                else:
                    exchange.proceed(answer)
        finally:
            exchange.leave()
            seen.end(whole=exchange.whole)
            self._pace.nudge()
        return exchange.value

    async def help(self, raw: str) -> None:
        """Show what ``?`` after ``raw`` asks for."""
        await self._page(self.drawn_help(raw), self._pager(paged=True))

    def drawn_help(self, raw: str) -> Iterator[str]:
        """Return the lines of that help."""
        seen = self._shell.witness.line(self._session, raw + "?", help_key=True)
        reply = help_for(self._shell, self._session, raw)
        lines = seen.lines(self._screen.draw(reply), all_pass)
        seen.end(whole=True)
        return lines

    def _pager(self, *, paged: bool) -> Pager:
        terminal = self._session.terminal
        return Pager(terminal.length if paged else 0, terminal.width, self._screen.width)

    async def _do(self, step: Step, pager: Pager, seen: Seen) -> str | None:
        if isinstance(step, Reply):
            lines, passes = self._drawn(step.data)
            await self._page(seen.lines(lines, passes), pager, passes)
        elif isinstance(step, Wait):
            begun = self._shell.router.driver.reached
            await self._pace.wait(step, self._screen.sleep)
            seen.waited(self._shell.router.driver.reached - begun)
        else:
            answer = await self._screen.ask(step.prompt, hidden=step.hidden)
            seen.asked(step, answer)
            return answer
        return None

    def _drawn(self, reply: object) -> tuple[Iterator[str], Passes]:
        """Return the lines of a reply, and the filter to choose from them: the text is plain then.

        The view of a filtered reply gives out nothing between two lines that pass; the pager does.
        """
        if isinstance(reply, Filtered):
            return lines_of(reply.data), reply.passes
        return self._screen.draw(reply), all_pass

    async def _page(self, lines: Iterable[str], pager: Pager, passes: Passes = all_pass) -> None:
        pager.open(lines, passes)
        while not pager.done:
            if await self._screen.show(pager.page()):
                pager.stop()
            elif pager.waiting:
                await self._more(pager)
            elif not pager.done:
                await asyncio.sleep(0)  # a long reply must not keep the others waiting

    async def _more(self, pager: Pager) -> None:
        key = await self._screen.key(MORE)
        terminal = self._session.terminal
        pager.fit(terminal.length, terminal.width)  # the window may have changed meanwhile
        filter_key = pager.press(key)
        if not filter_key:
            return
        try:
            pager.filter(filter_key, await self._screen.ask(filter_key, hidden=False))
        except CliError as error:
            shown = {name: value for name, value in error.fields.items() if name != "column"}
            await self._screen.show((text(error.code, **shown),))
