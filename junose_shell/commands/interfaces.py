"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class InterfaceLoopback(Command):
    """``interface loopback loopbackNumber`` [recalled]."""

    __slots__ = ("loopback_number",)
    __match_args__ = ("loopback_number",)
    ENTRY = "interface-loopback"
    loopback_number: int

    def __init__(self, loopback_number: int) -> None:
        _set(self, "loopback_number", loopback_number)


class InterfaceNull(Command):
    """``interface null nullNumber`` [recalled]."""

    __slots__ = ("null_number",)
    __match_args__ = ("null_number",)
    ENTRY = "interface-null"
    null_number: int

    def __init__(self, null_number: int) -> None:
        _set(self, "null_number", null_number)


class InterfaceEthernet(Command):
    """``interface ethernetType location`` [seen BGP120]."""

    __slots__ = ("ethernet_type", "location",)
    __match_args__ = ("ethernet_type", "location",)
    ENTRY = "interface-ethernet"
    ethernet_type: Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet']
    location: str

    def __init__(self, ethernet_type: Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet'], location: str) -> None:
        _set(self, "ethernet_type", ethernet_type)
        _set(self, "location", location)


class SubinterfaceEthernet(Command):
    """``interface ethernetType subLocation`` [seen NOC-P]."""

    __slots__ = ("ethernet_type", "sub_location",)
    __match_args__ = ("ethernet_type", "sub_location",)
    ENTRY = "subinterface-ethernet"
    ethernet_type: Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet']
    sub_location: str

    def __init__(self, ethernet_type: Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet'], sub_location: str) -> None:
        _set(self, "ethernet_type", ethernet_type)
        _set(self, "sub_location", sub_location)


class IpAddress(Command):
    """``ip address ipAddress ipAddressMask`` [seen BGP120]."""

    __slots__ = ("ip_address", "ip_address_mask",)
    __match_args__ = ("ip_address", "ip_address_mask",)
    ENTRY = "ip-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4

    def __init__(self, ip_address: Ipv4, ip_address_mask: Ipv4) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)


class IpAddressSecondary(Command):
    """``ip address ipAddress ipAddressMask secondary`` [recalled]."""

    __slots__ = ("ip_address", "ip_address_mask",)
    __match_args__ = ("ip_address", "ip_address_mask",)
    ENTRY = "ip-address-secondary"
    ip_address: Ipv4
    ip_address_mask: Ipv4

    def __init__(self, ip_address: Ipv4, ip_address_mask: Ipv4) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)


class IpUnnumbered(Command):
    """``ip unnumbered interfaceType interfaceSpecifier`` [seen MIB:IP-PROFILE]."""

    __slots__ = ("interface_type", "interface_specifier",)
    __match_args__ = ("interface_type", "interface_specifier",)
    ENTRY = "ip-unnumbered"
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm']
    interface_specifier: str

    def __init__(self, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'], interface_specifier: str) -> None:
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)


class InterfaceDescription(Command):
    """``description text`` [seen NOC-P]."""

    __slots__ = ("text",)
    __match_args__ = ("text",)
    ENTRY = "interface-description"
    text: str

    def __init__(self, text: str) -> None:
        _set(self, "text", text)


class Shutdown(Command):
    """``shutdown`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "shutdown"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)
