"""Replies of a display that comes again and again."""

from junose_shell.record import record


@record
class FrameBegins:
    """The beginning of display ``number`` of ``of``, at ``time`` of the router."""

    command: str
    number: int
    of: int
    time: str
