"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class Enable(Command):
    """``enable [ privilegeLevel ]`` [seen SB100]."""

    __slots__ = ("privilege_level",)
    __match_args__ = ("privilege_level",)
    ENTRY = "enable"
    privilege_level: int | None

    def __init__(self, privilege_level: int | None = None) -> None:
        _set(self, "privilege_level", privilege_level)


class Disable(Command):
    """``disable [ privilegeLevel ]`` [seen SB100]."""

    __slots__ = ("privilege_level",)
    __match_args__ = ("privilege_level",)
    ENTRY = "disable"
    privilege_level: int | None

    def __init__(self, privilege_level: int | None = None) -> None:
        _set(self, "privilege_level", privilege_level)


class ConfigureTerminal(Command):
    """``configure terminal`` [seen SB100]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "configure-terminal"


class Exit(Command):
    """``exit`` [seen SB100]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "exit"


class End(Command):
    """``end`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "end"


class Help(Command):
    """``help`` [seen SB100]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "help"


class Run(Command):
    """``run execCommand`` [recalled]."""

    __slots__ = ("exec_command",)
    __match_args__ = ("exec_command",)
    ENTRY = "run"
    exec_command: str

    def __init__(self, exec_command: str) -> None:
        _set(self, "exec_command", exec_command)


class Do(Command):
    """``do execCommand`` [recalled]."""

    __slots__ = ("exec_command",)
    __match_args__ = ("exec_command",)
    ENTRY = "do"
    exec_command: str

    def __init__(self, exec_command: str) -> None:
        _set(self, "exec_command", exec_command)


class TerminalLength(Command):
    """``terminal length lines`` [seen EXS]."""

    __slots__ = ("lines",)
    __match_args__ = ("lines",)
    ENTRY = "terminal-length"
    lines: int

    def __init__(self, lines: int) -> None:
        _set(self, "lines", lines)


class TerminalWidth(Command):
    """``terminal width columns`` [seen EXS]."""

    __slots__ = ("columns",)
    __match_args__ = ("columns",)
    ENTRY = "terminal-width"
    columns: int

    def __init__(self, columns: int) -> None:
        _set(self, "columns", columns)


class ShowPrivilege(Command):
    """``show privilege`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-privilege"
