"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.net import Ipv4


class ShowIpStatic(Command):  # grammars/ip/ip_activity.yaml:17
    """``show ip static [ vrf vrfName ]`` [recalled]."""

    ENTRY = "show-ip-static"
    vrf_name: str | None = None


class ShowIpVrf(Command):  # grammars/ip/ip_activity.yaml:24
    """``show ip vrf [ vrfName ]`` [recalled]."""

    ENTRY = "show-ip-vrf"
    vrf_name: str | None = None


class ShowIpStatistics(Command):  # grammars/ip/ip_activity.yaml:30
    """``show ip statistics`` [recalled]."""

    ENTRY = "show-ip-statistics"


class ShowIpTraffic(Command):  # grammars/ip/ip_activity.yaml:36
    """``show ip traffic`` [recalled]."""

    ENTRY = "show-ip-traffic"


class ShowIpProfile(Command):  # grammars/ip/ip_activity.yaml:42
    """``show ip profile`` [recalled]."""

    ENTRY = "show-ip-profile"


class ShowIpForwardingTable(Command):  # grammars/ip/ip_activity.yaml:48
    """``show ip forwarding-table slot slotNumber`` [recalled]."""

    ENTRY = "show-ip-forwarding-table"
    slot_number: int


class ShowArp(Command):  # grammars/ip/ip_activity.yaml:54
    """``show arp`` [recalled]."""

    ENTRY = "show-arp"


class ClearArp(Command):  # grammars/ip/ip_activity.yaml:60
    """``clear arp [ ipAddress ]`` [recalled]."""

    ENTRY = "clear-arp"
    ip_address: Ipv4 | None = None


class Traceroute(Command):  # grammars/ip/ip_activity.yaml:65
    """``traceroute [ vrf vrfName ] ipAddress`` [recalled]."""

    ENTRY = "traceroute"
    ip_address: Ipv4
    vrf_name: str | None = None
