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
    """``interface ethernetType slotPort`` [seen BGP120]."""

    __slots__ = ("ethernet_type", "slot_port",)
    __match_args__ = ("ethernet_type", "slot_port",)
    ENTRY = "interface-ethernet"
    ethernet_type: Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet']
    slot_port: str

    def __init__(self, ethernet_type: Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet'], slot_port: str) -> None:
        _set(self, "ethernet_type", ethernet_type)
        _set(self, "slot_port", slot_port)


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


class InterfaceAtm(Command):
    """``interface atm slotPort`` [recalled]."""

    __slots__ = ("slot_port",)
    __match_args__ = ("slot_port",)
    ENTRY = "interface-atm"
    slot_port: str

    def __init__(self, slot_port: str) -> None:
        _set(self, "slot_port", slot_port)


class SubinterfaceAtm(Command):
    """``interface atm subLocation [ atmMode ]`` [seen LK100]."""

    __slots__ = ("sub_location", "atm_mode",)
    __match_args__ = ("sub_location", "atm_mode",)
    ENTRY = "subinterface-atm"
    sub_location: str
    atm_mode: Literal['point-to-point', 'multipoint'] | None

    def __init__(self, sub_location: str, atm_mode: Literal['point-to-point', 'multipoint'] | None = None) -> None:
        _set(self, "sub_location", sub_location)
        _set(self, "atm_mode", atm_mode)


class Encapsulation(Command):
    """``encapsulation encapsulationType`` [recalled]."""

    __slots__ = ("encapsulation_type",)
    __match_args__ = ("encapsulation_type",)
    ENTRY = "encapsulation"
    encapsulation_type: Literal['vlan', 'ppp', 'pppoe', 'bridge1483']

    def __init__(self, encapsulation_type: Literal['vlan', 'ppp', 'pppoe', 'bridge1483']) -> None:
        _set(self, "encapsulation_type", encapsulation_type)


class VlanId(Command):
    """``vlan id vlanId`` [seen NOC-P]."""

    __slots__ = ("vlan_id",)
    __match_args__ = ("vlan_id",)
    ENTRY = "vlan-id"
    vlan_id: int

    def __init__(self, vlan_id: int) -> None:
        _set(self, "vlan_id", vlan_id)


class SvlanId(Command):
    """``svlan id svlanId vlanId`` [recalled]."""

    __slots__ = ("svlan_id", "vlan_id",)
    __match_args__ = ("svlan_id", "vlan_id",)
    ENTRY = "svlan-id"
    svlan_id: int
    vlan_id: int

    def __init__(self, svlan_id: int, vlan_id: int) -> None:
        _set(self, "svlan_id", svlan_id)
        _set(self, "vlan_id", vlan_id)


class Mtu(Command):
    """``mtu mtuBytes`` [recalled]."""

    __slots__ = ("mtu_bytes",)
    __match_args__ = ("mtu_bytes",)
    ENTRY = "mtu"
    mtu_bytes: int

    def __init__(self, mtu_bytes: int) -> None:
        _set(self, "mtu_bytes", mtu_bytes)


class Speed(Command):
    """``speed lineSpeed`` [recalled]."""

    __slots__ = ("line_speed",)
    __match_args__ = ("line_speed",)
    ENTRY = "speed"
    line_speed: Literal['10', '100', '1000', 'automatically-negotiate']

    def __init__(self, line_speed: Literal['10', '100', '1000', 'automatically-negotiate']) -> None:
        _set(self, "line_speed", line_speed)


class Duplex(Command):
    """``duplex duplexMode`` [recalled]."""

    __slots__ = ("duplex_mode",)
    __match_args__ = ("duplex_mode",)
    ENTRY = "duplex"
    duplex_mode: Literal['full', 'half', 'automatically-negotiate']

    def __init__(self, duplex_mode: Literal['full', 'half', 'automatically-negotiate']) -> None:
        _set(self, "duplex_mode", duplex_mode)


class AtmPvc(Command):
    """``atm pvc vcd vpi vci aalType [ rate ]`` [recalled]."""

    __slots__ = ("vcd", "vpi", "vci", "aal_type", "rate",)
    __match_args__ = ("vcd", "vpi", "vci", "aal_type", "rate",)
    ENTRY = "atm-pvc"
    vcd: int
    vpi: int
    vci: int
    aal_type: Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal0']
    rate: int | None

    def __init__(self, vcd: int, vpi: int, vci: int, aal_type: Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal0'], rate: int | None = None) -> None:
        _set(self, "vcd", vcd)
        _set(self, "vpi", vpi)
        _set(self, "vci", vci)
        _set(self, "aal_type", aal_type)
        _set(self, "rate", rate)


class Pvc(Command):
    """``pvc [ pvcName ] vpiVci`` [recalled]."""

    __slots__ = ("vpi_vci", "pvc_name",)
    __match_args__ = ("vpi_vci", "pvc_name",)
    ENTRY = "pvc"
    vpi_vci: str
    pvc_name: str | None

    def __init__(self, vpi_vci: str, pvc_name: str | None = None) -> None:
        _set(self, "vpi_vci", vpi_vci)
        _set(self, "pvc_name", pvc_name)


class AtmVcEncapsulation(Command):
    """``encapsulation aalType`` [recalled]."""

    __slots__ = ("aal_type",)
    __match_args__ = ("aal_type",)
    ENTRY = "atm-vc-encapsulation"
    aal_type: Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal0']

    def __init__(self, aal_type: Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal0']) -> None:
        _set(self, "aal_type", aal_type)


class AtmVcCbr(Command):
    """``cbr rate`` [recalled]."""

    __slots__ = ("rate",)
    __match_args__ = ("rate",)
    ENTRY = "atm-vc-cbr"
    rate: int

    def __init__(self, rate: int) -> None:
        _set(self, "rate", rate)


class AtmVcVbrNrt(Command):
    """``vbr-nrt peakRate rate burst`` [recalled]."""

    __slots__ = ("peak_rate", "rate", "burst",)
    __match_args__ = ("peak_rate", "rate", "burst",)
    ENTRY = "atm-vc-vbr-nrt"
    peak_rate: int
    rate: int
    burst: int

    def __init__(self, peak_rate: int, rate: int, burst: int) -> None:
        _set(self, "peak_rate", peak_rate)
        _set(self, "rate", rate)
        _set(self, "burst", burst)


class AtmVcUbr(Command):
    """``ubr [ rate ]`` [recalled]."""

    __slots__ = ("rate",)
    __match_args__ = ("rate",)
    ENTRY = "atm-vc-ubr"
    rate: int | None

    def __init__(self, rate: int | None = None) -> None:
        _set(self, "rate", rate)


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
