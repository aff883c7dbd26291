"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpRoute(Command):  # grammars/ip/ip_route.yaml:11
    """``ip route [ vrf vrfName ] ipAddress ipAddressMask { nextHop | interfaceType interfaceSpecifier [ nextHop ] } [ distance ] [ tag routeTag | metric metricValue | permanent | verify rtr rtrNumber [ last-resort ] ]*`` [recalled]."""

    ENTRY = "ip-route"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    vrf_name: str | None = None
    next_hop: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    distance: int | None = None
    route_tag: int | None = None
    metric_value: int | None = None
    permanent: bool = False
    rtr_number: int | None = None
    last_resort: bool = False


class NoIpRoute(Removal):  # grammars/ip/ip_route.yaml:11
    """``no ip route [ vrf vrfName ] ipAddress ipAddressMask { nextHop | interfaceType interfaceSpecifier [ nextHop ] } [ distance ] [ tag routeTag | metric metricValue | permanent | verify rtr rtrNumber [ last-resort ] ]*``, or ``default`` for ``no``."""

    ENTRY = "ip-route"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    vrf_name: str | None = None
    next_hop: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    distance: int | None = None
    route_tag: int | None = None
    metric_value: int | None = None
    permanent: bool = False
    rtr_number: int | None = None
    last_resort: bool = False
    default: bool = False
