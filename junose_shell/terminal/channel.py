"""What a remote session needs of its connection, whatever the protocol."""

from collections.abc import Callable
from typing import Protocol

from junose_shell.session.login import Proof

Resized = Callable[[int, int], None]  # rows and columns; 0 for unknown
MAX_KEPT = 16_384  # bytes that wait for more to be sent with


class Channel(Protocol):
    """A connection to one client. ``user`` is the name it gave, ``proof`` what it has proven.

    ``greeted``: it has seen the banners that come before a login.
    """

    transport: str  # as the login shows it: "telnet", "SSH"
    address: str
    user: str
    proof: Proof
    greeted: bool
    kind: str  # of terminal, as the client names it, or empty

    def watch_size(self, heard: Resized) -> None:
        """Call ``heard`` with the window's size, now if it is known, and whenever it changes."""
        ...

    async def read(self) -> bytes:
        """Return what the client sent next, once it took what was sent; raise Gone at the end."""
        ...

    def write(self, data: bytes) -> None:
        """Send, or keep until the client takes it."""
        ...

    async def drain(self) -> None:
        """Wait until the client has taken most of what was sent; raise Gone if it never does."""
        ...

    def backlog(self) -> int:
        """Return how many bytes wait to be sent."""
        ...

    async def close(self) -> None:
        """End the connection once what was written is taken, or the client's time is up."""
        ...


class Outbox:
    """Keeps what a command writes, to ``push`` it all at once: a packet, not one for each line.

    ``reading``: nothing is under way but a read, so that nothing would send it later.
    """

    __slots__ = ("_kept", "_push", "reading")

    def __init__(self, push: Callable[[bytes], None], opening: bytes = b"") -> None:
        self._push = push
        self._kept = bytearray(opening)
        self.reading = False

    def __len__(self) -> int:
        return len(self._kept)

    def write(self, data: bytes) -> None:
        """Take bytes."""
        self._kept += data
        if self.reading or len(self._kept) > MAX_KEPT:
            self.send()

    def send(self) -> None:
        """Push what was kept."""
        if self._kept:
            data = bytes(self._kept)
            self._kept.clear()
            self._push(data)


def printable(name: str) -> str:
    """Return a name that a client gave itself, fit to be shown on other users' terminals."""
    return "".join(filter(str.isprintable, name[:64]))
