"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowLogData(Command):  # grammars/system/event_log.yaml:10
    """``show log data [ severity severityNumber | category eventCategory ]*`` [seen GRAB]."""

    ENTRY = "show-log-data"
    severity_number: int | None = None
    event_category: str | None = None
