"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.net import Ipv4


class L2tpDrainDestination(Command):  # grammars/l2tp/l2tp_objects.yaml:21
    """``l2tp drain destination [ virtual-router vrContext ] ip ipAddress`` [seen J93]."""

    ENTRY = "l2tp-drain-destination"
    ip_address: Ipv4
    vr_context: str | None = None


class NoL2tpDrainDestination(Removal):  # grammars/l2tp/l2tp_objects.yaml:21
    """``no l2tp drain destination [ virtual-router vrContext ] ip ipAddress``."""

    ENTRY = "l2tp-drain-destination"
    ip_address: Ipv4
    vr_context: str | None = None


class L2tpDrainTunnel(Command):  # grammars/l2tp/l2tp_objects.yaml:28
    """``l2tp drain tunnel { closedTunnel | [ virtual-router vrContext ] ip ipAddress tunnelLabel }`` [seen J93]."""

    ENTRY = "l2tp-drain-tunnel"
    closed_tunnel: str | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None
    tunnel_label: str | None = None


class NoL2tpDrainTunnel(Removal):  # grammars/l2tp/l2tp_objects.yaml:28
    """``no l2tp drain tunnel { closedTunnel | [ virtual-router vrContext ] ip ipAddress tunnelLabel }``."""

    ENTRY = "l2tp-drain-tunnel"
    closed_tunnel: str | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None
    tunnel_label: str | None = None


class L2tpShutdownDestination(Command):  # grammars/l2tp/l2tp_objects.yaml:35
    """``l2tp shutdown destination [ virtual-router vrContext ] ip ipAddress`` [seen J93]."""

    ENTRY = "l2tp-shutdown-destination"
    ip_address: Ipv4
    vr_context: str | None = None


class NoL2tpShutdownDestination(Removal):  # grammars/l2tp/l2tp_objects.yaml:35
    """``no l2tp shutdown destination [ virtual-router vrContext ] ip ipAddress``."""

    ENTRY = "l2tp-shutdown-destination"
    ip_address: Ipv4
    vr_context: str | None = None


class L2tpShutdownTunnel(Command):  # grammars/l2tp/l2tp_objects.yaml:42
    """``l2tp shutdown tunnel { closedTunnel | [ virtual-router vrContext ] ip ipAddress tunnelLabel }`` [seen J93]."""

    ENTRY = "l2tp-shutdown-tunnel"
    closed_tunnel: str | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None
    tunnel_label: str | None = None


class NoL2tpShutdownTunnel(Removal):  # grammars/l2tp/l2tp_objects.yaml:42
    """``no l2tp shutdown tunnel { closedTunnel | [ virtual-router vrContext ] ip ipAddress tunnelLabel }``."""

    ENTRY = "l2tp-shutdown-tunnel"
    closed_tunnel: str | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None
    tunnel_label: str | None = None


class L2tpShutdownSession(Command):  # grammars/l2tp/l2tp_objects.yaml:49
    """``l2tp shutdown session closedSession`` [recalled]."""

    ENTRY = "l2tp-shutdown-session"
    closed_session: str


class L2tpUnlockDestination(Command):  # grammars/l2tp/l2tp_objects.yaml:54
    """``l2tp unlock destination [ virtual-router vrContext ] ip ipAddress`` [recalled]."""

    ENTRY = "l2tp-unlock-destination"
    ip_address: Ipv4
    vr_context: str | None = None


class ShowL2tpDestinationLockout(Command):  # grammars/l2tp/l2tp_objects.yaml:60
    """``show l2tp destination lockout`` [recalled]."""

    ENTRY = "show-l2tp-destination-lockout"


class ShowL2tpDestinationProfile(Command):  # grammars/l2tp/l2tp_objects.yaml:66
    """``show l2tp destination profile [ shownProfile ]`` [seen BBA-ML112]."""

    ENTRY = "show-l2tp-destination-profile"
    shown_profile: str | None = None


class ShowL2tpReceivedDisconnectCauseSummary(Command):  # grammars/l2tp/l2tp_objects.yaml:72
    """``show l2tp received-disconnect-cause-summary`` [recalled]."""

    ENTRY = "show-l2tp-received-disconnect-cause-summary"


class BaselineL2tp(Command):  # grammars/l2tp/l2tp_objects.yaml:78
    """``baseline l2tp`` [recalled]."""

    ENTRY = "baseline-l2tp"
