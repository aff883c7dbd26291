"""Replies about the terminal lines: their users, and how they are configured."""

from junose_shell.record import record


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
