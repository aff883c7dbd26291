"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class LabWatch(Command):  # grammars/lab/lab_watch.yaml:10
    """``lab watch watchedCommand [ every watchPeriod ] [ count watchCount ]`` [own]."""

    ENTRY = "lab-watch"
    watched_command: str
    watch_period: str | None = None
    watch_count: int | None = None
