"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowAaaDomainMap(Command):
    """``show aaa domain-map [ domainName ]`` [recalled]."""

    __slots__ = ("domain_name",)
    __match_args__ = ("domain_name",)
    ENTRY = "show-aaa-domain-map"
    domain_name: str | None

    def __init__(self, domain_name: str | None = None) -> None:
        _set(self, "domain_name", domain_name)


class ShowRadiusServers(Command):
    """``show radius [ authentication | accounting ] servers`` [recalled]."""

    __slots__ = ("authentication", "accounting",)
    __match_args__ = ("authentication", "accounting",)
    ENTRY = "show-radius-servers"
    authentication: bool
    accounting: bool

    def __init__(self, authentication: bool = False, accounting: bool = False) -> None:
        _set(self, "authentication", authentication)
        _set(self, "accounting", accounting)


class ShowRadiusStatistics(Command):
    """``show radius [ authentication ] statistics`` [recalled]."""

    __slots__ = ("authentication",)
    __match_args__ = ("authentication",)
    ENTRY = "show-radius-statistics"
    authentication: bool

    def __init__(self, authentication: bool = False) -> None:
        _set(self, "authentication", authentication)
