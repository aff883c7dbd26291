"""Time and the trace, as far as peers on a wire need them."""

from typing import Protocol


class WireDriver(Protocol):
    """The driver of the router, or of LACs."""

    def now(self) -> int:
        """Return the time in ms."""
        ...

    def hear(self, protocol: str, heard: object) -> None:
        """Take what was heard, at a moment of the clock."""
        ...


class WireTrace(Protocol):
    """The trace; ``current`` is the number of the value that is the cause of what happens now."""

    current: int
