"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowLogData(Command):  # grammars/system/event_log.yaml:12
    """``show log data [ severity { severityNumber | severityWord } | category eventCategory ]*`` [seen GRAB]."""

    ENTRY = "show-log-data"
    severity: bool = False
    severity_number: int | None = None
    severity_word: types.SeverityWord | None = None
    event_category: str | None = None


class ShowLogDataNv(Command):  # grammars/system/event_log.yaml:21
    """``show log data nv`` [recalled]."""

    ENTRY = "show-log-data-nv"
