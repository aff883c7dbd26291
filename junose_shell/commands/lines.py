"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class ClearLine(Command):
    """``clear line { console consoleNumber | vty vtyNumber }`` [recalled]."""

    __slots__ = ("console_number", "vty_number",)
    __match_args__ = ("console_number", "vty_number",)
    ENTRY = "clear-line"
    console_number: int | None
    vty_number: int | None

    def __init__(self, console_number: int | None = None, vty_number: int | None = None) -> None:
        _set(self, "console_number", console_number)
        _set(self, "vty_number", vty_number)


class ShowUsers(Command):
    """``show users`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-users"


class ShowLine(Command):
    """``show line { console consoleNumber | vty vtyNumber }`` [seen SB102]."""

    __slots__ = ("console_number", "vty_number",)
    __match_args__ = ("console_number", "vty_number",)
    ENTRY = "show-line"
    console_number: int | None
    vty_number: int | None

    def __init__(self, console_number: int | None = None, vty_number: int | None = None) -> None:
        _set(self, "console_number", console_number)
        _set(self, "vty_number", vty_number)
