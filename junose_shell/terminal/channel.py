"""The connection of a remote session, whatever the protocol."""

from collections.abc import Callable
from typing import Protocol

from junose_shell.session.login import Proof
from junose_shell.terminal.limits import PATIENCE

Resized = Callable[[int, int], None]  # rows and columns; 0 for unknown
First = Callable[[bytes], bytes | None]  # takes input; returns the rest, None if there is no more
MAX_KEPT = 16_384  # bytes that wait for more to be sent with


class Channel(Protocol):
    """A connection to one client. ``user`` is the name that it gave."""

    transport: str  # as the login shows it: "telnet", "SSH"
    address: str
    user: str

    @property
    def proof(self) -> Proof:
        """The proof that the client gave."""
        ...

    @property
    def greeted(self) -> bool:
        """True if the client has seen the banners."""
        ...

    @property
    def kind(self) -> str:
        """The kind of terminal, as the client names it, or empty."""
        ...

    def watch_size(self, heard: Resized) -> None:
        """Call ``heard`` with the window's size, now if it is known, and whenever it changes."""
        ...

    async def read(self, first: First | None = None) -> bytes:
        """Return the client's next input, after sending the buffer; raise Gone at the end.

        A channel may offer input to ``first`` as it comes, before the task that reads is woken. It
        stays asleep if that took all there is to do; otherwise it gets the rest, maybe none.
        """
        ...

    def write(self, data: bytes) -> None:
        """Send, or buffer until the client accepts it."""
        ...

    async def drain(self) -> None:
        """Wait until the client has accepted most of the output; raise Gone if it never does."""
        ...

    def backlog(self) -> int:
        """Return the number of bytes that wait to be sent."""
        ...

    async def close(self, patience: float = PATIENCE) -> None:
        """End the connection when the output is accepted, at the latest after ``patience`` s."""
        ...

    def fail(self) -> None:
        """Let the client get a status of failure in the end, if its protocol has one."""
        ...

    def abort(self) -> None:
        """Disconnect at once."""
        ...


class Outbox:
    """Buffers a command's output and sends it in one packet.

    ``reading``: only a read is pending, so nothing would send the buffer later.
    """

    __slots__ = ("_kept", "_push", "reading")

    def __init__(self, push: Callable[[bytes], None], opening: bytes = b"") -> None:
        self._push = push
        self._kept = bytearray(opening)
        self.reading = False

    def __len__(self) -> int:
        return len(self._kept)

    def write(self, data: bytes) -> None:
        """Buffer bytes."""
        self._kept += data
        if self.reading or len(self._kept) > MAX_KEPT:
            self.send()

    def send(self) -> None:
        """Send the buffer."""
        if self._kept:
            data = bytes(self._kept)
            self._kept.clear()
            self._push(data)


def printable(name: str) -> str:
    """Return a name that a client gave itself, made safe for other users' terminals."""
    return "".join(filter(str.isprintable, name[:64]))
