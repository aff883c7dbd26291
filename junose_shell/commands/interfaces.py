"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class InterfaceLoopback(Command):  # grammars/ip/interfaces.yaml:48
    """``interface loopback loopbackNumber`` [recalled]."""

    ENTRY = "interface-loopback"
    loopback_number: int


class NoInterfaceLoopback(Removal):  # grammars/ip/interfaces.yaml:48
    """``no interface loopback loopbackNumber``, or ``default`` for ``no``."""

    ENTRY = "interface-loopback"
    loopback_number: int
    default: bool = False


class InterfaceNull(Command):  # grammars/ip/interfaces.yaml:55
    """``interface null nullNumber`` [recalled]."""

    ENTRY = "interface-null"
    null_number: int


class NoInterfaceNull(Removal):  # grammars/ip/interfaces.yaml:55
    """``no interface null nullNumber``, or ``default`` for ``no``."""

    ENTRY = "interface-null"
    null_number: int
    default: bool = False


class InterfaceEthernet(Command):  # grammars/ip/interfaces.yaml:62
    """``interface ethernetType slotPort`` [seen BGP120]."""

    ENTRY = "interface-ethernet"
    ethernet_type: types.EthernetType
    slot_port: str


class NoInterfaceEthernet(Removal):  # grammars/ip/interfaces.yaml:62
    """``no interface ethernetType slotPort``, or ``default`` for ``no``."""

    ENTRY = "interface-ethernet"
    ethernet_type: types.EthernetType
    slot_port: str
    default: bool = False


class SubinterfaceEthernet(Command):  # grammars/ip/interfaces.yaml:70
    """``interface ethernetType subLocation`` [seen NOC-P]."""

    ENTRY = "subinterface-ethernet"
    ethernet_type: types.EthernetType
    sub_location: str


class NoSubinterfaceEthernet(Removal):  # grammars/ip/interfaces.yaml:70
    """``no interface ethernetType subLocation``, or ``default`` for ``no``."""

    ENTRY = "subinterface-ethernet"
    ethernet_type: types.EthernetType
    sub_location: str
    default: bool = False


class InterfaceAtm(Command):  # grammars/ip/interfaces.yaml:78
    """``interface atm slotPort`` [recalled]."""

    ENTRY = "interface-atm"
    slot_port: str


class NoInterfaceAtm(Removal):  # grammars/ip/interfaces.yaml:78
    """``no interface atm slotPort``, or ``default`` for ``no``."""

    ENTRY = "interface-atm"
    slot_port: str
    default: bool = False


class SubinterfaceAtm(Command):  # grammars/ip/interfaces.yaml:85
    """``interface atm subLocation [ atmMode ]`` [seen LK100]."""

    ENTRY = "subinterface-atm"
    sub_location: str
    atm_mode: types.AtmMode | None = None


class NoSubinterfaceAtm(Removal):  # grammars/ip/interfaces.yaml:85
    """``no interface atm subLocation [ atmMode ]``, or ``default`` for ``no``."""

    ENTRY = "subinterface-atm"
    sub_location: str
    atm_mode: types.AtmMode | None = None
    default: bool = False


class Encapsulation(Command):  # grammars/ip/interfaces.yaml:93
    """``encapsulation encapsulationType [ ietf ]`` [recalled]."""

    ENTRY = "encapsulation"
    encapsulation_type: types.EncapsulationType
    ietf: bool = False


class NoEncapsulation(Removal):  # grammars/ip/interfaces.yaml:93
    """``no encapsulation [ encapsulationType ] [ ietf ]``, or ``default`` for ``no``."""

    ENTRY = "encapsulation"
    encapsulation_type: types.EncapsulationType | None = None
    ietf: bool = False
    default: bool = False


class VlanId(Command):  # grammars/ip/interfaces.yaml:100
    """``vlan id vlanId`` [seen NOC-P]."""

    ENTRY = "vlan-id"
    vlan_id: int


class NoVlanId(Removal):  # grammars/ip/interfaces.yaml:100
    """``no vlan id [ vlanId ]``, or ``default`` for ``no``."""

    ENTRY = "vlan-id"
    vlan_id: int | None = None
    default: bool = False


class SvlanId(Command):  # grammars/ip/interfaces.yaml:106
    """``svlan id svlanId { vlanId | any }`` [recalled]."""

    ENTRY = "svlan-id"
    svlan_id: int
    vlan_id: int | None = None
    any: bool = False


class NoSvlanId(Removal):  # grammars/ip/interfaces.yaml:106
    """``no svlan id [ svlanId { vlanId | any } ]``, or ``default`` for ``no``."""

    ENTRY = "svlan-id"
    svlan_id: int | None = None
    vlan_id: int | None = None
    any: bool = False
    default: bool = False


class Mtu(Command):  # grammars/ip/interfaces.yaml:113
    """``mtu mtuBytes`` [recalled]."""

    ENTRY = "mtu"
    mtu_bytes: int


class NoMtu(Removal):  # grammars/ip/interfaces.yaml:113
    """``no mtu [ mtuBytes ]``, or ``default`` for ``no``."""

    ENTRY = "mtu"
    mtu_bytes: int | None = None
    default: bool = False


class Speed(Command):  # grammars/ip/interfaces.yaml:119
    """``speed lineSpeed`` [recalled]."""

    ENTRY = "speed"
    line_speed: types.LineSpeed


class NoSpeed(Removal):  # grammars/ip/interfaces.yaml:119
    """``no speed [ lineSpeed ]``, or ``default`` for ``no``."""

    ENTRY = "speed"
    line_speed: types.LineSpeed | None = None
    default: bool = False


class Duplex(Command):  # grammars/ip/interfaces.yaml:125
    """``duplex duplexMode`` [recalled]."""

    ENTRY = "duplex"
    duplex_mode: types.DuplexMode


class NoDuplex(Removal):  # grammars/ip/interfaces.yaml:125
    """``no duplex [ duplexMode ]``, or ``default`` for ``no``."""

    ENTRY = "duplex"
    duplex_mode: types.DuplexMode | None = None
    default: bool = False


class AtmPvc(Command):  # grammars/ip/interfaces.yaml:132
    """``atm pvc vcd vpi vci aalType [ upperProtocol ] [ cbr rate | rt peakRate sustainedRate burstCells | peakRate [ sustainedRate burstCells ] ] [ oam [ oamSeconds ] ] [ inarp [ arpMinutes ] ]`` [recalled]."""

    ENTRY = "atm-pvc"
    vcd: int
    vpi: int
    vci: int
    aal_type: types.InterfacesAalType
    upper_protocol: types.UpperProtocol | None = None
    rate: int | None = None
    peak_rate: int | None = None
    sustained_rate: int | None = None
    burst_cells: int | None = None
    oam: bool = False
    oam_seconds: int | None = None
    inarp: bool = False
    arp_minutes: int | None = None


class NoAtmPvc(Removal):  # grammars/ip/interfaces.yaml:132
    """``no atm pvc vcd [ vpi vci aalType [ upperProtocol ] [ cbr rate | rt peakRate sustainedRate burstCells | peakRate [ sustainedRate burstCells ] ] [ oam [ oamSeconds ] ] [ inarp [ arpMinutes ] ] ]``, or ``default`` for ``no``."""

    ENTRY = "atm-pvc"
    vcd: int
    vpi: int | None = None
    vci: int | None = None
    aal_type: types.InterfacesAalType | None = None
    upper_protocol: types.UpperProtocol | None = None
    rate: int | None = None
    peak_rate: int | None = None
    sustained_rate: int | None = None
    burst_cells: int | None = None
    oam: bool = False
    oam_seconds: int | None = None
    inarp: bool = False
    arp_minutes: int | None = None
    default: bool = False


class Pvc(Command):  # grammars/ip/interfaces.yaml:151
    """``pvc [ pvcName ] vpiVci`` [recalled]."""

    ENTRY = "pvc"
    vpi_vci: str
    pvc_name: str | None = None


class NoPvc(Removal):  # grammars/ip/interfaces.yaml:151
    """``no pvc [ pvcName ] vpiVci``, or ``default`` for ``no``."""

    ENTRY = "pvc"
    vpi_vci: str
    pvc_name: str | None = None
    default: bool = False


class AtmVcEncapsulation(Command):  # grammars/ip/interfaces.yaml:158
    """``encapsulation aalType`` [recalled]."""

    ENTRY = "atm-vc-encapsulation"
    aal_type: types.InterfacesAalType


class NoAtmVcEncapsulation(Removal):  # grammars/ip/interfaces.yaml:158
    """``no encapsulation [ aalType ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vc-encapsulation"
    aal_type: types.InterfacesAalType | None = None
    default: bool = False


class AtmVcCbr(Command):  # grammars/ip/interfaces.yaml:164
    """``cbr rate`` [recalled]."""

    ENTRY = "atm-vc-cbr"
    rate: int


class NoAtmVcCbr(Removal):  # grammars/ip/interfaces.yaml:164
    """``no cbr [ rate ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vc-cbr"
    rate: int | None = None
    default: bool = False


class AtmVcVbrNrt(Command):  # grammars/ip/interfaces.yaml:170
    """``vbr-nrt peakRate rate burst`` [recalled]."""

    ENTRY = "atm-vc-vbr-nrt"
    peak_rate: int
    rate: int
    burst: int


class NoAtmVcVbrNrt(Removal):  # grammars/ip/interfaces.yaml:170
    """``no vbr-nrt [ peakRate rate burst ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vc-vbr-nrt"
    peak_rate: int | None = None
    rate: int | None = None
    burst: int | None = None
    default: bool = False


class AtmVcUbr(Command):  # grammars/ip/interfaces.yaml:178
    """``ubr [ rate ]`` [recalled]."""

    ENTRY = "atm-vc-ubr"
    rate: int | None = None


class NoAtmVcUbr(Removal):  # grammars/ip/interfaces.yaml:178
    """``no ubr [ rate ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vc-ubr"
    rate: int | None = None
    default: bool = False


class IpAddress(Command):  # grammars/ip/interfaces.yaml:184
    """``ip address ipAddress ipAddressMask`` [seen BGP120]."""

    ENTRY = "ip-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4


class NoIpAddress(Removal):  # grammars/ip/interfaces.yaml:184
    """``no ip address [ ipAddress ipAddressMask ]``, or ``default`` for ``no``."""

    ENTRY = "ip-address"
    ip_address: Ipv4 | None = None
    ip_address_mask: Ipv4 | None = None
    default: bool = False


class IpAddressSecondary(Command):  # grammars/ip/interfaces.yaml:190
    """``ip address ipAddress ipAddressMask secondary`` [recalled]."""

    ENTRY = "ip-address-secondary"
    ip_address: Ipv4
    ip_address_mask: Ipv4


class NoIpAddressSecondary(Removal):  # grammars/ip/interfaces.yaml:190
    """``no ip address ipAddress ipAddressMask secondary``, or ``default`` for ``no``."""

    ENTRY = "ip-address-secondary"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    default: bool = False


class IpUnnumbered(Command):  # grammars/ip/interfaces.yaml:197
    """``ip unnumbered interfaceType interfaceSpecifier`` [seen MIB:IP-PROFILE]."""

    ENTRY = "ip-unnumbered"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoIpUnnumbered(Removal):  # grammars/ip/interfaces.yaml:197
    """``no ip unnumbered [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "ip-unnumbered"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class InterfaceDescription(Command):  # grammars/ip/interfaces.yaml:203
    """``description text`` [seen NOC-P]."""

    ENTRY = "interface-description"
    text: str


class NoInterfaceDescription(Removal):  # grammars/ip/interfaces.yaml:203
    """``no description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "interface-description"
    text: str | None = None
    default: bool = False


class Shutdown(Command):  # grammars/ip/interfaces.yaml:209
    """``shutdown`` [recalled]."""

    ENTRY = "shutdown"
    enabled: bool = True


class NoShutdown(Removal):  # grammars/ip/interfaces.yaml:209
    """``no shutdown``, or ``default`` for ``no``."""

    ENTRY = "shutdown"
    default: bool = False
