"""What a terminal shows of itself and of the router's log."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LogMessage:
    """One line of the event log; ``time`` is the router's own, in the zone named."""

    time: datetime
    zone: str
    severity: str
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class History:
    """Lines typed in this session, oldest first."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TerminalSettings:
    """``length`` 0 stands for no paging; ``history`` is how many lines are kept."""

    line: str
    length: int
    width: int
    history: int
    logging: bool
