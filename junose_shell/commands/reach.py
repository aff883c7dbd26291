"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class Ping(Command):  # grammars/exec/reach.yaml:13
    """``ping [ ip ] [ vrf vrfName ] ipAddress [ pingCount ] [ source address sourceAddress | data-size dataSize | timeout waitSeconds ]*`` [seen NOC-P]."""

    ENTRY = "ping"
    ip_address: Ipv4
    ip: bool = False
    vrf_name: str | None = None
    ping_count: int | None = None
    source_address: Ipv4 | None = None
    data_size: int | None = None
    wait_seconds: int | None = None


class ShowIpRoute(Command):  # grammars/exec/reach.yaml:27
    """``show ip route [ vrf vrfName ] [ ipAddress [ ipAddressMask ] ] [ all ] [ routeSource ]`` [recalled]."""

    ENTRY = "show-ip-route"
    vrf_name: str | None = None
    ip_address: Ipv4 | None = None
    ip_address_mask: Ipv4 | None = None
    all: bool = False
    route_source: types.RouteSource | None = None


class ShowIpRouteSummary(Command):  # grammars/exec/reach.yaml:42
    """``show ip route [ vrf vrfName ] summary`` [recalled]."""

    ENTRY = "show-ip-route-summary"
    vrf_name: str | None = None
