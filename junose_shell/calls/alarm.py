"""One timer that follows the earliest deadline of a state machine."""

from collections.abc import Callable

from junose_shell.aaa.ports import Scheduler, Waiting


class Alarm:
    """Calls ``ring`` once a deadline is reached. ``label`` is for display."""

    __slots__ = ("_due", "_label", "_ring", "_scheduler", "_timer")

    def __init__(self, label: str, scheduler: Scheduler, ring: Callable[[], None]) -> None:
        self._label = label
        self._scheduler = scheduler
        self._ring = ring
        self._timer: Waiting | None = None
        self._due: int | None = None

    def set(self, due: int | None) -> None:
        """Wait for ``due`` (ms) instead of the deadline before; None waits for nothing."""
        timer = self._timer
        if timer is None:
            if due is not None:
                delay = max(0, due - self._scheduler.now())
                self._timer = self._scheduler.schedule(delay, self._ring, self._label)
        elif due is None:
            timer.cancel()
        elif due != self._due or not timer.active:
            timer.move(due)
        self._due = due

    def stop(self) -> None:
        """Wait for nothing any more."""
        self.set(None)
