"""What a terminal shows: itself, the router's log, and who is on the lines."""

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
    """``kind`` is what the client calls its terminal; ``length`` 0 stands for no paging.

    ``history`` is how many lines are kept.
    """

    line: str
    kind: str
    length: int
    width: int
    history: int
    logging: bool


@dataclass(frozen=True, slots=True)
class User:
    """A session: ``user`` and ``address`` may be empty; ``connected`` in seconds."""

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
    """How a line is configured. Times in seconds, 0 for never."""

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
