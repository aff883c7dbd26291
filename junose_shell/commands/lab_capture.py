"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class LabCapture(Command):  # grammars/lab/lab_capture.yaml:8
    """``lab capture captureName`` [own]."""

    ENTRY = "lab-capture"
    capture_name: str
