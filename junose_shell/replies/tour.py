"""Replies of a tour."""

from junose_shell.record import record


@record
class Told:
    """Lines that a tour tells on the console."""

    lines: tuple[str, ...]
