"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class Reload(Command):  # grammars/system/reload.yaml:5
    """``reload`` [seen SB111]."""

    ENTRY = "reload"
