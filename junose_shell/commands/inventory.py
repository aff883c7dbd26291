"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowHardware(Command):
    """``show hardware`` [seen NOC-P]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-hardware"


class ShowRedundancy(Command):
    """``show redundancy`` [seen RAN]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-redundancy"


class ShowBoot(Command):
    """``show boot`` [seen RAN]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-boot"


class ShowEnvironment(Command):
    """``show environment [ all ]`` [seen RAN]."""

    __slots__ = ("all",)
    __match_args__ = ("all",)
    ENTRY = "show-environment"
    all: bool

    def __init__(self, all: bool = False) -> None:
        _set(self, "all", all)


class ShowLicense(Command):
    """``show license`` [seen NOC-P]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-license"


class ShowHosts(Command):
    """``show hosts`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-hosts"
