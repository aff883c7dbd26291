"""What a remote session needs of its connection, whatever the protocol."""

from collections.abc import Callable
from typing import Protocol

Resized = Callable[[int, int], None]  # rows and columns; 0 for unknown


class Channel(Protocol):
    """A connection to one client. ``user`` is who the protocol has authenticated, or empty."""

    transport: str  # as the login shows it: "telnet", "SSH"
    address: str
    user: str
    kind: str  # of terminal, as the client names it, or empty
    resized: Resized | None

    async def read(self) -> bytes:
        """Return what the client sent next; raise Gone at the end."""
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

    def close(self) -> None:
        """End the connection once what was written is sent."""
        ...


def printable(name: str) -> str:
    """Return a name that a client gave itself, fit to be shown on other users' terminals."""
    return "".join(filter(str.isprintable, name[:64]))
