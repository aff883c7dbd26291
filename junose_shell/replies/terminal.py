"""Replies about terminals: their settings and log lines."""

from datetime import datetime

from junose_shell.record import record


@record
class LogMessage:
    """One line of the event log. ``time`` is the router's, in the zone named."""

    time: datetime
    zone: str
    severity: str
    category: str
    text: str


@record
class History:
    """The lines typed in this session, oldest first."""

    lines: tuple[str, ...]


@record
class TerminalSettings:
    """The settings of a terminal.

    ``kind`` is the client's name for it; ``length`` 0 means no paging.

    ``history`` is the number of lines kept.
    """

    line: str
    kind: str
    length: int
    width: int
    history: int
    logging: bool
