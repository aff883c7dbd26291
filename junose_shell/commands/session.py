"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class Enable(Command):  # grammars/exec/session.yaml:23
    """``enable [ privilegeLevel ]`` [seen SB100]."""

    ENTRY = "enable"
    privilege_level: int | None = None


class Disable(Command):  # grammars/exec/session.yaml:28
    """``disable [ privilegeLevel ]`` [seen SB100]."""

    ENTRY = "disable"
    privilege_level: int | None = None


class ConfigureTerminal(Command):  # grammars/exec/session.yaml:33
    """``configure terminal`` [seen SB100]."""

    ENTRY = "configure-terminal"


class Exit(Command):  # grammars/exec/session.yaml:38
    """``exit`` [seen SB100]."""

    ENTRY = "exit"


class End(Command):  # grammars/exec/session.yaml:43
    """``end`` [recalled]."""

    ENTRY = "end"


class Help(Command):  # grammars/exec/session.yaml:48
    """``help`` [seen SB100]."""

    ENTRY = "help"


class Run(Command):  # grammars/exec/session.yaml:53
    """``run execCommand`` [recalled]."""

    ENTRY = "run"
    exec_command: str


class Do(Command):  # grammars/exec/session.yaml:58
    """``do execCommand`` [recalled]."""

    ENTRY = "do"
    exec_command: str


class TerminalLength(Command):  # grammars/exec/session.yaml:63
    """``terminal length lines`` [seen EXS]."""

    ENTRY = "terminal-length"
    lines: int


class TerminalWidth(Command):  # grammars/exec/session.yaml:68
    """``terminal width columns`` [seen EXS]."""

    ENTRY = "terminal-width"
    columns: int


class ShowPrivilege(Command):  # grammars/exec/session.yaml:73
    """``show privilege`` [recalled]."""

    ENTRY = "show-privilege"
