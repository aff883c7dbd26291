"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.net import Ipv4


class LabExplain(Command):  # grammars/lab/lab_explain.yaml:8
    """``lab explain [ explainedAddress ]`` [own]."""

    ENTRY = "lab-explain"
    explained_address: Ipv4 | None = None
