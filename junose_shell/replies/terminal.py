"""Replies about terminals: their settings, log lines, and the users on the lines."""

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


@record
class User:
    """A session. ``user`` and ``address`` may be empty; ``connected`` is in seconds."""

    line: str
    user: str
    address: str
    transport: str
    connected: int
    own: bool


@record
class Users:
    """The sessions, in the order of their lines."""

    users: tuple[User, ...]


@record
class LineSummary:
    """How a line is configured. Times are in seconds; 0 means never."""

    name: str
    access_class: str
    character_bits: int
    exec_timeout: int
    login_timeout: int
    login: bool
    authentication: str
    exec_banner: bool
    motd_banner: bool
    login_banner: bool
    length: int
    width: int
