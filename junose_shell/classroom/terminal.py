"""The terminal in a browser, as the sessions of a router want it."""

import asyncio
from collections.abc import Callable

from junose_shell.classroom.limits import BACKLOG
from junose_shell.session.login import NOTHING, Proof
from junose_shell.terminal.channel import First, Resized
from junose_shell.terminal.limits import PATIENCE
from junose_shell.terminal.player import Gone

KIND = "xterm-256color"
_LOOK = 0.05  # s between two looks at what waits


class WebTerminal:
    """The terminal of one trainee, which outlives the sessions on it; see ``Channel``.

    ``send`` gets the bytes for all who look. ``behind`` returns how many of them wait to be sent.
    """

    transport = "web"
    greeted = False
    kind = KIND

    def __init__(
        self, user: str, address: str, send: Callable[[bytes], None], behind: Callable[[], int]
    ) -> None:
        self.user, self.address = user, address
        self._send, self._behind = send, behind
        self._typed = bytearray()
        self._waiting = asyncio.Event()
        self._heard: Resized | None = None
        self._size = (24, 80)
        self.frozen = False

    @property
    def proof(self) -> Proof:
        """None: who is at the terminal has said so to the class, not to the router."""
        return NOTHING

    def type(self, data: bytes) -> None:
        """Take what the browser sends; nothing while the instructor has frozen the class."""
        if not self.frozen:
            self._typed += data
            self._waiting.set()

    def resize(self, rows: int, columns: int) -> None:
        """Take the size of the window."""
        self._size = (rows, columns)
        if self._heard is not None:
            self._heard(rows, columns)

    def watch_size(self, heard: Resized) -> None:
        """Call ``heard`` with the size, now and whenever it changes."""
        self._heard = heard
        heard(*self._size)

    async def read(self, first: First | None = None) -> bytes:  # noqa: ARG002 - its task wakes
        """Return what was typed."""
        await self._waiting.wait()
        data = bytes(self._typed)
        self._typed.clear()
        self._waiting.clear()
        return data

    def write(self, data: bytes) -> None:
        """Send to all who look."""
        self._send(data)

    async def drain(self) -> None:
        """Wait until the browser has taken most of the output; raise Gone if it never does."""
        for _ in range(round(PATIENCE / _LOOK)):
            if self._behind() <= BACKLOG // 4:
                await asyncio.sleep(0)
                return
            await asyncio.sleep(_LOOK)
        raise Gone

    def backlog(self) -> int:
        """Return the octets that wait."""
        return self._behind()

    async def close(self, patience: float = PATIENCE) -> None:
        """Do nothing: the next session goes on here."""

    def fail(self) -> None:
        """Do nothing: a browser has no exit status."""

    def abort(self) -> None:
        """Do nothing: the next session goes on here."""
