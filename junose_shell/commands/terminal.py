"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class TerminalHistory(Command):
    """``terminal history size historySize`` [recalled]."""

    __slots__ = ("history_size",)
    __match_args__ = ("history_size",)
    ENTRY = "terminal-history"
    history_size: int

    def __init__(self, history_size: int) -> None:
        _set(self, "history_size", history_size)


class ShowHistory(Command):
    """``show history`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-history"


class ShowTerminal(Command):
    """``show terminal`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-terminal"


class LogHere(Command):
    """``log here`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "log-here"
