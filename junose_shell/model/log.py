"""The event log: lines with the router's own time, kept in memory."""

from collections import deque
from collections.abc import Callable

from junose_shell.record import record

SEVERITIES = ("EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE", "INFO", "DEBUG")
KEPT = 2_000
FAULTS = 100  # internal errors that are remembered, the first ones


@record
class LogLine:
    """``at`` is in milliseconds since the router started; ``severity`` 0..7."""

    at: int
    severity: int
    category: str
    text: str


def every(_severity: int, _category: str) -> bool:
    """Return True: the log takes every line."""
    return True


class RouterLog:
    """Keeps the latest lines and tells listeners (terminals with ``log here``) about new ones."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self.lines: deque[LogLine] = deque(maxlen=KEPT)
        self.listeners: list[Callable[[LogLine], None]] = []
        self.faults: list[tuple[str, BaseException]] = []  # the first ones say most
        self.accepts: Callable[[int, str], bool] = every
        self.on_fault: list[Callable[[BaseException], None]] = []

    def write(self, severity: int, category: str, text: str) -> None:
        """Add a line, if its category is logged at that severity."""
        if self.accepts(severity, category):
            self.force(severity, category, text)

    def force(self, severity: int, category: str, text: str) -> None:
        """Add a line whatever its severity."""
        line = LogLine(self._now(), severity, category, text)
        self.lines.append(line)
        for listener in list(self.listeners):
            listener(line)

    def fault(self, where: str, error: BaseException) -> None:
        """Record an internal error: its kind and place, never what a user typed."""
        if len(self.faults) < FAULTS:
            self.faults.append((where, error))
        frame = error.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        place = f"{frame.tb_frame.f_code.co_name}:{frame.tb_lineno}" if frame else "?"
        self.write(3, "cli", f"internal error: {type(error).__name__} in {place}")
        for listener in self.on_fault:
            listener(error)
