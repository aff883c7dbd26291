"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class Hostname(Command):
    """``hostname hostName`` [seen RAN]."""

    __slots__ = ("host_name",)
    __match_args__ = ("host_name",)
    ENTRY = "hostname"
    host_name: str

    def __init__(self, host_name: str) -> None:
        _set(self, "host_name", host_name)


class ShowClock(Command):
    """``show clock`` [seen GRAB]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-clock"


class ShowVersion(Command):
    """``show version`` [seen NOC-T]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-version"
