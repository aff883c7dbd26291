"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command, Removal


class TunnelServer(Command):  # grammars/interfaces/tunnel_server.yaml:13
    """``tunnel-server slotPort`` [recalled]."""

    ENTRY = "tunnel-server"
    slot_port: str


class NoTunnelServer(Removal):  # grammars/interfaces/tunnel_server.yaml:13
    """``no tunnel-server slotPort``, or ``default`` for ``no``."""

    ENTRY = "tunnel-server"
    slot_port: str
    default: bool = False


class TunnelServerMaxInterfaces(Command):  # grammars/interfaces/tunnel_server.yaml:19
    """``max-interfaces { all-available | tunnelCount }`` [recalled]."""

    ENTRY = "tunnel-server-max-interfaces"
    all_available: bool = False
    tunnel_count: int | None = None


class NoTunnelServerMaxInterfaces(Removal):  # grammars/interfaces/tunnel_server.yaml:19
    """``no max-interfaces [ { all-available | tunnelCount } ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-server-max-interfaces"
    all_available: bool = False
    tunnel_count: int | None = None
    default: bool = False


class TunnelServerReserveBandwidth(Command):  # grammars/interfaces/tunnel_server.yaml:25
    """``reserve-bandwidth tunnelPercent`` [recalled]."""

    ENTRY = "tunnel-server-reserve-bandwidth"
    tunnel_percent: int


class NoTunnelServerReserveBandwidth(Removal):  # grammars/interfaces/tunnel_server.yaml:25
    """``no reserve-bandwidth [ tunnelPercent ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-server-reserve-bandwidth"
    tunnel_percent: int | None = None
    default: bool = False


class ShowTunnelServer(Command):  # grammars/interfaces/tunnel_server.yaml:30
    """``show tunnel-server`` [recalled]."""

    ENTRY = "show-tunnel-server"
