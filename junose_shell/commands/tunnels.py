"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class TunnelsTunnelSource(Command):  # grammars/interfaces/tunnels.yaml:17
    """``tunnel source { ipAddress | interfaceType interfaceSpecifier }`` [recalled]."""

    ENTRY = "tunnels-tunnel-source"
    ip_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None


class NoTunnelsTunnelSource(Removal):  # grammars/interfaces/tunnels.yaml:17
    """``no tunnel source [ { ipAddress | interfaceType interfaceSpecifier } ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-source"
    ip_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class TunnelsTunnelDestination(Command):  # grammars/interfaces/tunnels.yaml:20
    """``tunnel destination ipAddress`` [recalled]."""

    ENTRY = "tunnels-tunnel-destination"
    ip_address: Ipv4


class NoTunnelsTunnelDestination(Removal):  # grammars/interfaces/tunnels.yaml:20
    """``no tunnel destination [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-destination"
    ip_address: Ipv4 | None = None
    default: bool = False


class TunnelsTunnelMtu(Command):  # grammars/interfaces/tunnels.yaml:23
    """``tunnel mtu tunnelMtu`` [recalled]."""

    ENTRY = "tunnels-tunnel-mtu"
    tunnel_mtu: int


class NoTunnelsTunnelMtu(Removal):  # grammars/interfaces/tunnels.yaml:23
    """``no tunnel mtu [ tunnelMtu ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-mtu"
    tunnel_mtu: int | None = None
    default: bool = False


class TunnelsTunnelChecksum(Command):  # grammars/interfaces/tunnels.yaml:26
    """``tunnel checksum`` [recalled]."""

    ENTRY = "tunnels-tunnel-checksum"
    enabled: bool = True


class NoTunnelsTunnelChecksum(Removal):  # grammars/interfaces/tunnels.yaml:26
    """``no tunnel checksum``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-checksum"
    default: bool = False


class TunnelsTunnelKey(Command):  # grammars/interfaces/tunnels.yaml:29
    """``tunnel key tunnelKey`` [recalled]."""

    ENTRY = "tunnels-tunnel-key"
    tunnel_key: int


class NoTunnelsTunnelKey(Removal):  # grammars/interfaces/tunnels.yaml:29
    """``no tunnel key [ tunnelKey ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-key"
    tunnel_key: int | None = None
    default: bool = False


class TunnelsTunnelSequenceDatagrams(Command):  # grammars/interfaces/tunnels.yaml:32
    """``tunnel sequence-datagrams`` [recalled]."""

    ENTRY = "tunnels-tunnel-sequence-datagrams"
    enabled: bool = True


class NoTunnelsTunnelSequenceDatagrams(Removal):  # grammars/interfaces/tunnels.yaml:32
    """``no tunnel sequence-datagrams``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-sequence-datagrams"
    default: bool = False


class TunnelsTunnelHopLimit(Command):  # grammars/interfaces/tunnels.yaml:35
    """``tunnel hop-limit hops`` [recalled]."""

    ENTRY = "tunnels-tunnel-hop-limit"
    hops: int


class NoTunnelsTunnelHopLimit(Removal):  # grammars/interfaces/tunnels.yaml:35
    """``no tunnel hop-limit [ hops ]``, or ``default`` for ``no``."""

    ENTRY = "tunnels-tunnel-hop-limit"
    hops: int | None = None
    default: bool = False
