"""Carries out a line on a screen: replies by the page, waits, questions."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Generic, Protocol, TypeVar

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.session import CliSession, Terminal
from junose_shell.replies.common import Rejection
from junose_shell.replies.lab_watch import FrameBegins
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.session.assist import explain
from junose_shell.session.block import Ahead
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

    def show(self, lines: Sequence[str]) -> bool:
        """Show lines; return True if more may only follow after ``settle``."""
        ...

    async def settle(self) -> bool:
        """Let the user take what is shown, and others run; return True if the user interrupted."""
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

    def start(self, exchange: Exchange[T], *, paged: bool = True) -> "Playing[T]":
        """Return a line to be played."""
        return Playing(exchange, self._session.terminal, self._screen, self._pace, paged=paged)

    async def play(self, exchange: Exchange[T], *, paged: bool = True) -> T | None:
        """Play a line and return its value, None if the user stopped it."""
        await self.start(exchange, paged=paged).finish()
        return exchange.value


class Playing(Generic[T]):
    """A line on its way over a screen: ``at_once`` as far as nothing has to be waited for."""

    def __init__(
        self, exchange: Exchange[T], terminal: Terminal, screen: Screen, pace: Pace, *, paged: bool
    ) -> None:
        self.exchange = exchange
        self._terminal = terminal
        self._screen = screen
        self._pace = pace
        self._pager = Pager(terminal.length if paged else 0, terminal.width, screen.width)
        self._open = False  # a part of the reply was shown
        self._unsettled = False  # more may only follow when the screen has settled

    def at_once(self) -> bool:
        """Show what needs no waiting; return True if the line has ended."""
        exchange = self.exchange
        while (step := exchange.step) is not None and (self._open or not self._pager.stopped):
            if not isinstance(step, Reply):
                return False
            try:
                if not self._shows(step):
                    return False
            except Exception as fault:  # noqa: BLE001 - the shell reports it as its own
                self._interrupt(fault)
            else:
                self._open = False
                exchange.proceed()
        exchange.leave()
        return True

    async def finish(self) -> None:
        """Play the rest of the line."""
        exchange = self.exchange
        try:
            while not self.at_once():
                try:
                    answer = await self._wait()
                except Gone:
                    raise
                except Exception as fault:  # noqa: BLE001 - the shell reports it as its own
                    self._interrupt(fault)
                else:
                    if not self._open:
                        exchange.proceed(answer)
        finally:
            exchange.leave()

    def _interrupt(self, fault: Exception) -> None:
        self._open = self._unsettled = False
        self.exchange.interrupt(fault)

    def _shows(self, reply: Reply) -> bool:
        """Show the next page of a reply; return True if it was the last one, and is settled."""
        pager = self._pager
        if not self._open:
            self._open = True
            if isinstance(reply.data, FrameBegins):
                pager.turn()
            pager.open(*self.exchange.drawn(self._screen.draw))
        if not (self._unsettled or pager.waiting or pager.done):
            self._unsettled = self._screen.show(pager.page())
        return pager.done and not self._unsettled

    async def _wait(self) -> str | None:
        """Wait for what the line waits for; return the answer to a question."""
        step, pager = self.exchange.step, self._pager
        if isinstance(step, Wait):
            await self._pace.wait(step, self._screen.sleep)
        elif isinstance(step, Ask):
            return await self._screen.ask(step.prompt, hidden=step.hidden)
        elif self._unsettled:
            self._unsettled = False
            if await self._screen.settle():
                pager.stop()
        elif pager.waiting:
            await self._more()
        else:
            await asyncio.sleep(0)  # a long reply must not keep the others waiting
        return None

    async def _more(self) -> None:
        key = await self._screen.key(MORE)
        pager, terminal = self._pager, self._terminal
        pager.fit(terminal.length, terminal.width)  # the window may have changed meanwhile
        filter_key = pager.press(key)
        if not filter_key:
            return
        try:
            pager.filter(filter_key, await self._screen.ask(filter_key, hidden=False))
        except CliError as error:
            self._unsettled = self._screen.show((text(error.code, **error.fields),))
