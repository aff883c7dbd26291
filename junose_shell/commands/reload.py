"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class Reload(Command):
    """``reload`` [seen SB111]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "reload"
