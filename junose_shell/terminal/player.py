"""Carries out a line on a screen: replies by the page, waits, questions."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.lab_watch import FrameBegins
from junose_shell.replies.steps import Reply, Step, Wait
from junose_shell.session.assist import explain
from junose_shell.session.block import Ahead
from junose_shell.session.drawing import Passes
from junose_shell.session.exchange import Exchange
from junose_shell.session.pager import MORE, Pager
from junose_shell.session.shell import Shell
from junose_shell.terminal.pace import Pace

T = TypeVar("T")


class Gone(Exception):  # noqa: N818 - it is no error that a user leaves
    """The user has left."""


class Screen(Protocol):
    """The interface of a front end.

    Methods that wait for the user raise Gone if the user has left.
    """

    def draw(self, reply: object) -> Iterator[str]:
        """Yield the lines of a reply, with a caret below the typed line after its prompt."""
        ...

    def width(self, line: str) -> int:
        """Return the number of columns of a line."""
        ...

    async def show(self, lines: Sequence[str]) -> bool:
        """Show lines; return True if the user interrupted."""
        ...

    async def key(self, prompt: str) -> str:
        """Show a prompt, wait for one key, remove the prompt; return the key or its name."""
        ...

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Ask for a line; raise CliError if the user does not answer."""
        ...

    async def sleep(self, seconds: float) -> bool:
        """Wait; return True if the user interrupted."""
        ...

    async def ahead(self, *, more: bool, whole: bool) -> Ahead:
        """Return the lines that were sent ahead.

        ``more``: look whether more have arrived. ``whole``: if any are there, wait for the rest.
        """
        ...


class Player:
    """Runs lines of one session on one screen."""

    def __init__(self, shell: Shell, session: CliSession, screen: Screen, pace: Pace) -> None:
        self._shell = shell
        self._session = session
        self._screen = screen
        self._pace = pace

    async def run(self, raw: str, *, paged: bool = True) -> Rejection | None:
        """Run a line until it ends or the user stops it; return the last refusal."""
        exchange = self._shell.execute(self._session, raw)
        await self.play(exchange, paged=paged)
        return exchange.rejection

    async def help(self, raw: str) -> None:
        """Show the help for ``?`` after ``raw``."""
        await self.play(explain(self._shell, self._session, raw))

    def drawn_help(self, raw: str) -> list[str]:
        """Return the lines of that help."""
        exchange = explain(self._shell, self._session, raw)
        lines = list(exchange.lines(self._screen.draw))
        exchange.proceed()
        return lines

    async def play(self, exchange: Exchange[T], *, paged: bool = True) -> T | None:
        """Play a line and return its value, None if the user stopped it."""
        terminal = self._session.terminal
        length = terminal.length if paged else 0
        pager = Pager(length, terminal.width, self._screen.width)
        try:
            while exchange.step is not None and not pager.stopped:
                try:
                    answer = await self._do(exchange, exchange.step, pager)
                except Gone:
                    raise
                except Exception as fault:  # noqa: BLE001 - the shell reports it as its own
                    exchange.interrupt(fault)
                else:
                    exchange.proceed(answer)
        finally:
            exchange.leave()
        return exchange.value

    async def _do(self, exchange: Exchange[T], step: Step, pager: Pager) -> str | None:
        if isinstance(step, Reply):
            if isinstance(step.data, FrameBegins):
                pager.turn()
            lines, passes = exchange.drawn(self._screen.draw)
            await self._page(lines, pager, passes)
        elif isinstance(step, Wait):
            await self._pace.wait(step, self._screen.sleep)
        else:
            return await self._screen.ask(step.prompt, hidden=step.hidden)
        return None

    async def _page(self, lines: Iterable[str], pager: Pager, passes: Passes) -> None:
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
            await self._screen.show((text(error.code, **error.fields),))
