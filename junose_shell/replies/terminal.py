"""Replies about terminals: their settings, log lines, and the users on the lines."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LogMessage:
    """One line of the event log. ``time`` is the router's, in the zone named."""

    time: datetime
    zone: str
    severity: str
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class History:
    """The lines typed in this session, oldest first."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class User:
    """A session. ``user`` and ``address`` may be empty; ``connected`` is in seconds."""

    line: str
    user: str
    address: str
    transport: str
    connected: int
    own: bool


@dataclass(frozen=True, slots=True)
class Users:
    """The sessions, in the order of their lines."""

    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
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
