"""The timers of the driver."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Queue(Protocol):
    """The queue that timers wait in."""

    def queue(self, timer: Timer, due: int) -> None:
        """Let a timer fire at ``due`` (ms)."""
        ...

    def forget_one(self) -> None:
        """Count a timer that fires no more."""
        ...


class Timer:
    """An action that waits for ``due``; ``order`` is its place among those due together.

    It can be moved: then it waits again, also if it had run or was cancelled before.
    """

    __slots__ = (
        "_action", "_queue", "active", "cause", "due", "entry", "label", "order", "outside",
    )  # fmt: skip

    def __init__(
        self, queue: Queue, action: Callable[[], None], label: str, *, outside: bool
    ) -> None:
        self.label = label
        self.outside = outside
        self.active = False  # it waits
        self.due = self.order = self.cause = 0
        self.entry: Entry | None = None  # in the queue; it may be earlier than what is due
        self._queue = queue
        self._action = action

    def move(self, due: int) -> None:
        """Let the action happen at ``due`` (ms), or now if that is over."""
        self._queue.queue(self, due)

    def cancel(self) -> None:
        """Remove it from the queue; do nothing if it ran or was cancelled before."""
        if self.active:
            self.active = False
            self._queue.forget_one()

    def fire(self) -> None:
        """Run the action, unless it ran or was cancelled before."""
        if self.active:
            self.active = False
            self._action()


Entry = tuple[int, int, Timer]
"""Of the queue: due (ms), order, and whose it is."""
