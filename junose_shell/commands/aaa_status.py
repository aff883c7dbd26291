"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowAaaDomainMap(Command):  # grammars/aaa/aaa_status.yaml:8
    """``show aaa domain-map [ domainName ]`` [recalled]."""

    ENTRY = "show-aaa-domain-map"
    domain_name: str | None = None


class ShowRadiusServers(Command):  # grammars/aaa/aaa_status.yaml:14
    """``show radius [ authentication | accounting ] servers`` [recalled]."""

    ENTRY = "show-radius-servers"
    authentication: bool = False
    accounting: bool = False


class ShowRadiusStatistics(Command):  # grammars/aaa/aaa_status.yaml:24
    """``show radius [ authentication | accounting ] statistics [ delta ]`` [recalled]."""

    ENTRY = "show-radius-statistics"
    authentication: bool = False
    accounting: bool = False
    delta: bool = False
