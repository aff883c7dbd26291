"""One command over a connection, in plain text."""

import asyncio
from collections.abc import Iterator, Sequence

from junose_shell.errors import CliError
from junose_shell.model.guard import Guard, Source
from junose_shell.model.session import CliSession
from junose_shell.session.block import Ahead
from junose_shell.session.shell import MAX_LINE
from junose_shell.terminal.channel import Channel
from junose_shell.terminal.keys import Keys
from junose_shell.terminal.player import Gone
from junose_shell.terminal.row import columns
from junose_shell.views.present import lines_of


class Once:
    """One command over a connection without a line editor, as ``ssh host command`` runs it."""

    def __init__(
        self, channel: Channel, guard: Guard, session: CliSession, newline: str, patience: float
    ) -> None:
        self._channel = channel
        self._guard = guard
        self._session = session
        self._newline = newline
        self._patience = patience  # s, 0 for endless
        self._keys = Keys()

    def draw(self, reply: object) -> Iterator[str]:
        """Yield the lines of a reply as plain text."""
        return lines_of(reply)

    def width(self, line: str) -> int:
        """Return the columns that a line takes."""
        return columns(line)

    def show(self, lines: Sequence[str]) -> bool:
        """Send lines; return True: the client has to accept them before more are sent."""
        self._channel.write("".join(f"{line}{self._newline}" for line in lines).encode())
        return True

    async def settle(self) -> bool:
        """Let the client accept the output; nothing interrupts it."""
        await self._channel.drain()
        return False

    async def key(self, _prompt: str) -> str:
        """Continue: there is no paging without a terminal."""
        return " "

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Read the answer from the next line of input."""
        if hidden:
            await asyncio.sleep(self._guard.pause(Source(self._session.source, self._session.line)))
        self._channel.write(prompt.encode())
        try:
            async with asyncio.timeout(self._patience or None):
                while (line := self._keys.line()) is None:
                    if self._keys.waiting > MAX_LINE:
                        raise CliError("interrupted")
                    self._keys.feed(await self._channel.read())
        except TimeoutError:
            raise Gone from None
        return line

    async def sleep(self, seconds: float) -> bool:
        """Wait; nothing interrupts it."""
        await asyncio.sleep(seconds)
        return False

    async def ahead(self, *, more: bool, whole: bool) -> Ahead:  # noqa: ARG002 - the protocol's
        """Return none: there is one command."""
        return Ahead([], whole)
