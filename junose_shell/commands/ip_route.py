"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class IpRoute(Command):
    """``ip route [ vrf vrfName ] ipAddress ipAddressMask { nextHop | interfaceType interfaceSpecifier [ nextHop ] } [ distance ] [ tag routeTag | metric metricValue | permanent | verify rtr rtrNumber [ last-resort ] ]*`` [recalled]."""

    __slots__ = ("ip_address", "ip_address_mask", "vrf_name", "next_hop", "interface_type", "interface_specifier", "distance", "route_tag", "metric_value", "permanent", "rtr_number", "last_resort",)
    __match_args__ = ("ip_address", "ip_address_mask", "vrf_name", "next_hop", "interface_type", "interface_specifier", "distance", "route_tag", "metric_value", "permanent", "rtr_number", "last_resort",)
    ENTRY = "ip-route"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    vrf_name: str | None
    next_hop: Ipv4 | None
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None
    interface_specifier: str | None
    distance: int | None
    route_tag: int | None
    metric_value: int | None
    permanent: bool
    rtr_number: int | None
    last_resort: bool

    def __init__(self, ip_address: Ipv4, ip_address_mask: Ipv4, vrf_name: str | None = None, next_hop: Ipv4 | None = None, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None = None, interface_specifier: str | None = None, distance: int | None = None, route_tag: int | None = None, metric_value: int | None = None, permanent: bool = False, rtr_number: int | None = None, last_resort: bool = False) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)
        _set(self, "vrf_name", vrf_name)
        _set(self, "next_hop", next_hop)
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)
        _set(self, "distance", distance)
        _set(self, "route_tag", route_tag)
        _set(self, "metric_value", metric_value)
        _set(self, "permanent", permanent)
        _set(self, "rtr_number", rtr_number)
        _set(self, "last_resort", last_resort)
