"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class Enable(Command):  # grammars/exec/session.yaml:24
    """``enable [ privilegeLevel ]`` [seen SB100]."""

    ENTRY = "enable"
    privilege_level: int | None = None


class Disable(Command):  # grammars/exec/session.yaml:29
    """``disable [ privilegeLevel ]`` [seen SB100]."""

    ENTRY = "disable"
    privilege_level: int | None = None


class ConfigureTerminal(Command):  # grammars/exec/session.yaml:34
    """``configure terminal`` [seen SB100]."""

    ENTRY = "configure-terminal"


class Exit(Command):  # grammars/exec/session.yaml:39
    """``exit`` [seen SB100]."""

    ENTRY = "exit"


class ExitAddressFamily(Command):  # grammars/exec/session.yaml:44
    """``exit-address-family`` [recalled]."""

    ENTRY = "exit-address-family"


class End(Command):  # grammars/exec/session.yaml:49
    """``end`` [recalled]."""

    ENTRY = "end"


class Help(Command):  # grammars/exec/session.yaml:54
    """``help`` [seen SB100]."""

    ENTRY = "help"


class Run(Command):  # grammars/exec/session.yaml:59
    """``run execCommand`` [recalled]."""

    ENTRY = "run"
    exec_command: str


class Do(Command):  # grammars/exec/session.yaml:64
    """``do execCommand`` [recalled]."""

    ENTRY = "do"
    exec_command: str


class TerminalLength(Command):  # grammars/exec/session.yaml:69
    """``terminal length lines`` [seen EXS]."""

    ENTRY = "terminal-length"
    lines: int


class TerminalWidth(Command):  # grammars/exec/session.yaml:74
    """``terminal width columns`` [seen EXS]."""

    ENTRY = "terminal-width"
    columns: int


class ShowPrivilege(Command):  # grammars/exec/session.yaml:79
    """``show privilege`` [recalled]."""

    ENTRY = "show-privilege"
