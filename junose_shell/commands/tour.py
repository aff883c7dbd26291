"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class LabTour(Command):  # grammars/lab/tour.yaml:7
    """``lab tour [again]`` [own]."""

    ENTRY = "lab-tour"
    again: bool = False
