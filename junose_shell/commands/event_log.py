"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowLogData(Command):
    """``show log data [ severity severityNumber | category eventCategory ]*`` [seen GRAB]."""

    __slots__ = ("severity_number", "event_category",)
    __match_args__ = ("severity_number", "event_category",)
    ENTRY = "show-log-data"
    severity_number: int | None
    event_category: str | None

    def __init__(self, severity_number: int | None = None, event_category: str | None = None) -> None:
        _set(self, "severity_number", severity_number)
        _set(self, "event_category", event_category)
