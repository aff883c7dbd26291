"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowAaaAccounting(Command):  # grammars/aaa/accounting.yaml:9
    """``show aaa accounting`` [recalled]."""

    ENTRY = "show-aaa-accounting"


class LabShowAccounting(Command):  # grammars/aaa/accounting.yaml:15
    """``lab show accounting [ ledgerServer ]`` [own]."""

    ENTRY = "lab-show-accounting"
    ledger_server: str | None = None
