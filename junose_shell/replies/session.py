"""Replies about the session itself."""

from junose_shell.record import record


@record
class Privilege:
    """The privilege level of the session, 0 to 15."""

    level: int
