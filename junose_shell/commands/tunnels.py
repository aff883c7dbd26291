"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class TunnelsTunnelSource(Command):  # grammars/interfaces/tunnels.yaml:22
    """``tunnel source { ipAddress | interfaceType interfaceSpecifier }`` [recalled]."""

    ENTRY = "tunnels-tunnel-source"
    ip_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None


class NoTunnelsTunnelSource(Removal):  # grammars/interfaces/tunnels.yaml:22
    """``no tunnel source [ { ipAddress | interfaceType interfaceSpecifier } ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-source"
    ip_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class TunnelsTunnelDestination(Command):  # grammars/interfaces/tunnels.yaml:25
    """``tunnel destination ipAddress`` [recalled]."""

    ENTRY = "tunnels-tunnel-destination"
    ip_address: Ipv4


class NoTunnelsTunnelDestination(Removal):  # grammars/interfaces/tunnels.yaml:25
    """``no tunnel destination [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-destination"
    ip_address: Ipv4 | None = None
    default: bool = False


class TunnelsTunnelMtu(Command):  # grammars/interfaces/tunnels.yaml:28
    """``tunnel mtu tunnelMtu`` [recalled]."""

    ENTRY = "tunnels-tunnel-mtu"
    tunnel_mtu: int


class NoTunnelsTunnelMtu(Removal):  # grammars/interfaces/tunnels.yaml:28
    """``no tunnel mtu [ tunnelMtu ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-mtu"
    tunnel_mtu: int | None = None
    default: bool = False


class TunnelsTunnelChecksum(Command):  # grammars/interfaces/tunnels.yaml:31
    """``tunnel checksum`` [recalled]."""

    ENTRY = "tunnels-tunnel-checksum"
    enabled: bool = True


class NoTunnelsTunnelChecksum(Removal):  # grammars/interfaces/tunnels.yaml:31
    """``no tunnel checksum``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-checksum"
    default: bool = False


class TunnelsTunnelKey(Command):  # grammars/interfaces/tunnels.yaml:34
    """``tunnel key tunnelKey`` [recalled]."""

    ENTRY = "tunnels-tunnel-key"
    tunnel_key: int


class NoTunnelsTunnelKey(Removal):  # grammars/interfaces/tunnels.yaml:34
    """``no tunnel key [ tunnelKey ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-key"
    tunnel_key: int | None = None
    default: bool = False


class TunnelsTunnelSequenceDatagrams(Command):  # grammars/interfaces/tunnels.yaml:37
    """``tunnel sequence-datagrams`` [recalled]."""

    ENTRY = "tunnels-tunnel-sequence-datagrams"
    enabled: bool = True


class NoTunnelsTunnelSequenceDatagrams(Removal):  # grammars/interfaces/tunnels.yaml:37
    """``no tunnel sequence-datagrams``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-sequence-datagrams"
    default: bool = False


class TunnelsTunnelHopLimit(Command):  # grammars/interfaces/tunnels.yaml:40
    """``tunnel hop-limit hops`` [recalled]."""

    ENTRY = "tunnels-tunnel-hop-limit"
    hops: int


class NoTunnelsTunnelHopLimit(Removal):  # grammars/interfaces/tunnels.yaml:40
    """``no tunnel hop-limit [ hops ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-hop-limit"
    hops: int | None = None
    default: bool = False


class TunnelsTunnelServer(Command):  # grammars/interfaces/tunnels.yaml:43
    """``tunnel-server slotPort`` [recalled]."""

    ENTRY = "tunnels-tunnel-server"
    slot_port: str


class NoTunnelsTunnelServer(Removal):  # grammars/interfaces/tunnels.yaml:43
    """``no tunnel-server slotPort``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-server"
    slot_port: str
    default: bool = False


class TunnelServerMaxInterfaces(Command):  # grammars/interfaces/tunnels.yaml:49
    """``max-interfaces { all-available | tunnelCount }`` [recalled]."""

    ENTRY = "tunnel-server-max-interfaces"
    all_available: bool = False
    tunnel_count: int | None = None


class NoTunnelServerMaxInterfaces(Removal):  # grammars/interfaces/tunnels.yaml:49
    """``no max-interfaces [ { all-available | tunnelCount } ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-server-max-interfaces"
    all_available: bool = False
    tunnel_count: int | None = None
    default: bool = False


class TunnelServerReserveBandwidth(Command):  # grammars/interfaces/tunnels.yaml:54
    """``reserve-bandwidth tunnelPercent`` [recalled]."""

    ENTRY = "tunnel-server-reserve-bandwidth"
    tunnel_percent: int


class NoTunnelServerReserveBandwidth(Removal):  # grammars/interfaces/tunnels.yaml:54
    """``no reserve-bandwidth [ tunnelPercent ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-server-reserve-bandwidth"
    tunnel_percent: int | None = None
    default: bool = False
