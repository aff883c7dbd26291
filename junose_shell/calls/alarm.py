"""One timer that follows the earliest deadline of a state machine."""

from collections.abc import Callable

from junose_shell.aaa.ports import Cancellable, Scheduler


class Alarm:
    """Calls ``ring`` once a deadline is reached. ``label`` is for display."""

    __slots__ = ("_due", "_label", "_ring", "_scheduler", "_timer")

    def __init__(self, label: str, scheduler: Scheduler, ring: Callable[[], None]) -> None:
        self._label = label
        self._scheduler = scheduler
        self._ring = ring
        self._timer: Cancellable | None = None
        self._due = 0

    def set(self, due: int | None) -> None:
        """Wait for ``due`` (ms) instead of the deadline before; None waits for nothing."""
        if self._timer is not None:
            if self._due == due:
                return
            self.stop()
        if due is not None:
            self._due = due
            delay = max(0, due - self._scheduler.now())
            self._timer = self._scheduler.schedule(delay, self._reached, self._label)

    def stop(self) -> None:
        """Wait for nothing any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _reached(self) -> None:
        self._timer = None
        self._ring()
