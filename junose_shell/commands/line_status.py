"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ClearLine(Command):  # grammars/exec/line_status.yaml:15
    """``clear line { console consoleNumber | vty vtyNumber }`` [recalled]."""

    ENTRY = "clear-line"
    console_number: int | None = None
    vty_number: int | None = None


class ShowUsers(Command):  # grammars/exec/line_status.yaml:19
    """``show users`` [recalled]."""

    ENTRY = "show-users"


class ShowLine(Command):  # grammars/exec/line_status.yaml:25
    """``show line { console consoleNumber | vty vtyNumber }`` [seen SB102]."""

    ENTRY = "show-line"
    console_number: int | None = None
    vty_number: int | None = None
