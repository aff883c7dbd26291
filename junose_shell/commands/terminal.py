"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command, Removal


class TerminalHistory(Command):  # grammars/exec/terminal.yaml:11
    """``terminal history size historySize`` [recalled]."""

    ENTRY = "terminal-history"
    history_size: int


class NoTerminalHistory(Removal):  # grammars/exec/terminal.yaml:11
    """``no terminal history``."""

    ENTRY = "terminal-history"


class ShowHistory(Command):  # grammars/exec/terminal.yaml:17
    """``show history`` [recalled]."""

    ENTRY = "show-history"


class ShowTerminal(Command):  # grammars/exec/terminal.yaml:23
    """``show terminal`` [recalled]."""

    ENTRY = "show-terminal"


class LogHere(Command):  # grammars/exec/terminal.yaml:29
    """``log here`` [recalled]."""

    ENTRY = "log-here"


class NoLogHere(Removal):  # grammars/exec/terminal.yaml:29
    """``no log here``."""

    ENTRY = "log-here"
