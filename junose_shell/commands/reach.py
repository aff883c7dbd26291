"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class Ping(Command):
    """``ping [ ip ] [ vrf vrfName ] ipAddress [ pingCount ] [ source address sourceAddress | data-size dataSize | timeout waitSeconds ]*`` [seen NOC-P]."""

    __slots__ = ("ip_address", "ip", "vrf_name", "ping_count", "source_address", "data_size", "wait_seconds",)
    __match_args__ = ("ip_address", "ip", "vrf_name", "ping_count", "source_address", "data_size", "wait_seconds",)
    ENTRY = "ping"
    ip_address: Ipv4
    ip: bool
    vrf_name: str | None
    ping_count: int | None
    source_address: Ipv4 | None
    data_size: int | None
    wait_seconds: int | None

    def __init__(self, ip_address: Ipv4, ip: bool = False, vrf_name: str | None = None, ping_count: int | None = None, source_address: Ipv4 | None = None, data_size: int | None = None, wait_seconds: int | None = None) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "ip", ip)
        _set(self, "vrf_name", vrf_name)
        _set(self, "ping_count", ping_count)
        _set(self, "source_address", source_address)
        _set(self, "data_size", data_size)
        _set(self, "wait_seconds", wait_seconds)


class ShowIpRoute(Command):
    """``show ip route [ vrf vrfName ] [ ipAddress [ ipAddressMask ] ] [ all ] [ routeSource ]`` [recalled]."""

    __slots__ = ("vrf_name", "ip_address", "ip_address_mask", "all", "route_source",)
    __match_args__ = ("vrf_name", "ip_address", "ip_address_mask", "all", "route_source",)
    ENTRY = "show-ip-route"
    vrf_name: str | None
    ip_address: Ipv4 | None
    ip_address_mask: Ipv4 | None
    all: bool
    route_source: Literal['connect', 'static', 'access', 'access-internal', 'dial-out'] | None

    def __init__(self, vrf_name: str | None = None, ip_address: Ipv4 | None = None, ip_address_mask: Ipv4 | None = None, all: bool = False, route_source: Literal['connect', 'static', 'access', 'access-internal', 'dial-out'] | None = None) -> None:
        _set(self, "vrf_name", vrf_name)
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)
        _set(self, "all", all)
        _set(self, "route_source", route_source)


class ShowIpRouteSummary(Command):
    """``show ip route [ vrf vrfName ] summary`` [recalled]."""

    __slots__ = ("vrf_name",)
    __match_args__ = ("vrf_name",)
    ENTRY = "show-ip-route-summary"
    vrf_name: str | None

    def __init__(self, vrf_name: str | None = None) -> None:
        _set(self, "vrf_name", vrf_name)
