"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class EthernetDescription(Command):  # grammars/interfaces/ethernet.yaml:43
    """``ethernet description text`` [recalled]."""

    ENTRY = "ethernet-description"
    text: str


class NoEthernetDescription(Removal):  # grammars/interfaces/ethernet.yaml:43
    """``no ethernet description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-description"
    text: str | None = None
    default: bool = False


class EthernetLinkSelection(Command):  # grammars/interfaces/ethernet.yaml:47
    """``link selection linkChoice`` [recalled]."""

    ENTRY = "ethernet-link-selection"
    link_choice: types.LinkChoice


class NoEthernetLinkSelection(Removal):  # grammars/interfaces/ethernet.yaml:47
    """``no link selection [ linkChoice ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-link-selection"
    link_choice: types.LinkChoice | None = None
    default: bool = False


class EthernetLinkFailoverTimeout(Command):  # grammars/interfaces/ethernet.yaml:50
    """``link failover timeout failoverSeconds`` [recalled]."""

    ENTRY = "ethernet-link-failover-timeout"
    failover_seconds: int


class NoEthernetLinkFailoverTimeout(Removal):  # grammars/interfaces/ethernet.yaml:50
    """``no link failover timeout [ failoverSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-link-failover-timeout"
    failover_seconds: int | None = None
    default: bool = False


class EthernetLinkFailoverForce(Command):  # grammars/interfaces/ethernet.yaml:53
    """``link failover force`` [recalled]."""

    ENTRY = "ethernet-link-failover-force"
    enabled: bool = True


class NoEthernetLinkFailoverForce(Removal):  # grammars/interfaces/ethernet.yaml:53
    """``no link failover force``, or ``default`` for ``no``."""

    ENTRY = "ethernet-link-failover-force"
    default: bool = False


class EthernetMacAddress(Command):  # grammars/interfaces/ethernet.yaml:56
    """``mac-address macAddress`` [recalled]."""

    ENTRY = "ethernet-mac-address"
    mac_address: str


class NoEthernetMacAddress(Removal):  # grammars/interfaces/ethernet.yaml:56
    """``no mac-address [ macAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-mac-address"
    mac_address: str | None = None
    default: bool = False


class EthernetSubinterfaceStatistics(Command):  # grammars/interfaces/ethernet.yaml:59
    """``ethernet sub-interface statistics`` [recalled]."""

    ENTRY = "ethernet-subinterface-statistics"
    enabled: bool = True


class NoEthernetSubinterfaceStatistics(Removal):  # grammars/interfaces/ethernet.yaml:59
    """``no ethernet sub-interface statistics``, or ``default`` for ``no``."""

    ENTRY = "ethernet-subinterface-statistics"
    default: bool = False


class EthernetSvlanEthertype(Command):  # grammars/interfaces/ethernet.yaml:62
    """``svlan ethertype etherType`` [recalled]."""

    ENTRY = "ethernet-svlan-ethertype"
    ether_type: types.EtherType


class NoEthernetSvlanEthertype(Removal):  # grammars/interfaces/ethernet.yaml:62
    """``no svlan ethertype [ etherType ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-svlan-ethertype"
    ether_type: types.EtherType | None = None
    default: bool = False


class EthernetVlanDescription(Command):  # grammars/interfaces/ethernet.yaml:66
    """``vlan description text`` [recalled]."""

    ENTRY = "ethernet-vlan-description"
    text: str


class NoEthernetVlanDescription(Removal):  # grammars/interfaces/ethernet.yaml:66
    """``no vlan description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-vlan-description"
    text: str | None = None
    default: bool = False


class EthernetVlanAutoConfigure(Command):  # grammars/interfaces/ethernet.yaml:70
    """``vlan auto-configure autoType`` [recalled]."""

    ENTRY = "ethernet-vlan-auto-configure"
    auto_type: types.AutoType


class NoEthernetVlanAutoConfigure(Removal):  # grammars/interfaces/ethernet.yaml:70
    """``no vlan auto-configure autoType``, or ``default`` for ``no``."""

    ENTRY = "ethernet-vlan-auto-configure"
    auto_type: types.AutoType
    default: bool = False


class EthernetVlanBulkConfig(Command):  # grammars/interfaces/ethernet.yaml:75
    """``vlan bulk-config bulkName`` [recalled]."""

    ENTRY = "ethernet-vlan-bulk-config"
    bulk_name: str


class NoEthernetVlanBulkConfig(Removal):  # grammars/interfaces/ethernet.yaml:75
    """``no vlan bulk-config bulkName``, or ``default`` for ``no``."""

    ENTRY = "ethernet-vlan-bulk-config"
    bulk_name: str
    default: bool = False


class VlanBulkConfigVlanRange(Command):  # grammars/interfaces/ethernet.yaml:80
    """``vlan bulk-config bulkName vlan-range firstVlan lastVlan`` [recalled]."""

    ENTRY = "vlan-bulk-config-vlan-range"
    bulk_name: str
    first_vlan: int
    last_vlan: int


class NoVlanBulkConfigVlanRange(Removal):  # grammars/interfaces/ethernet.yaml:80
    """``no vlan bulk-config bulkName vlan-range [ firstVlan lastVlan ]``, or ``default`` for ``no``."""

    ENTRY = "vlan-bulk-config-vlan-range"
    bulk_name: str
    first_vlan: int | None = None
    last_vlan: int | None = None
    default: bool = False


class VlanBulkConfigSvlanRange(Command):  # grammars/interfaces/ethernet.yaml:85
    """``vlan bulk-config bulkName svlan-range svlanRange`` [recalled]."""

    ENTRY = "vlan-bulk-config-svlan-range"
    bulk_name: str
    svlan_range: str


class NoVlanBulkConfigSvlanRange(Removal):  # grammars/interfaces/ethernet.yaml:85
    """``no vlan bulk-config bulkName svlan-range svlanRange``, or ``default`` for ``no``."""

    ENTRY = "vlan-bulk-config-svlan-range"
    bulk_name: str
    svlan_range: str
    default: bool = False


class EthernetProfileVlanBulkConfig(Command):  # grammars/interfaces/ethernet.yaml:91
    """``profile vlan bulk-config bulkName profileName`` [recalled]."""

    ENTRY = "ethernet-profile-vlan-bulk-config"
    bulk_name: str
    profile_name: str


class NoEthernetProfileVlanBulkConfig(Removal):  # grammars/interfaces/ethernet.yaml:91
    """``no profile vlan bulk-config bulkName [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-profile-vlan-bulk-config"
    bulk_name: str
    profile_name: str | None = None
    default: bool = False


class EthernetAutoConfigureVlan(Command):  # grammars/interfaces/ethernet.yaml:96
    """``auto-configure vlan`` [recalled]."""

    ENTRY = "ethernet-auto-configure-vlan"
    enabled: bool = True


class NoEthernetAutoConfigureVlan(Removal):  # grammars/interfaces/ethernet.yaml:96
    """``no auto-configure vlan``, or ``default`` for ``no``."""

    ENTRY = "ethernet-auto-configure-vlan"
    default: bool = False


class EthernetAutoConfigureAgentCircuitIdentifier(Command):  # grammars/interfaces/ethernet.yaml:100
    """``auto-configure agent-circuit-identifier`` [recalled]."""

    ENTRY = "ethernet-auto-configure-agent-circuit-identifier"
    enabled: bool = True


class NoEthernetAutoConfigureAgentCircuitIdentifier(Removal):  # grammars/interfaces/ethernet.yaml:100
    """``no auto-configure agent-circuit-identifier``, or ``default`` for ``no``."""

    ENTRY = "ethernet-auto-configure-agent-circuit-identifier"
    default: bool = False


class EthernetLacp(Command):  # grammars/interfaces/ethernet.yaml:104
    """``lacp lacpMode`` [recalled]."""

    ENTRY = "ethernet-lacp"
    lacp_mode: types.LacpMode


class NoEthernetLacp(Removal):  # grammars/interfaces/ethernet.yaml:104
    """``no lacp [ lacpMode ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-lacp"
    lacp_mode: types.LacpMode | None = None
    default: bool = False


class EthernetLacpPortPriority(Command):  # grammars/interfaces/ethernet.yaml:108
    """``lacp port-priority lacpPriority`` [recalled]."""

    ENTRY = "ethernet-lacp-port-priority"
    lacp_priority: int


class NoEthernetLacpPortPriority(Removal):  # grammars/interfaces/ethernet.yaml:108
    """``no lacp port-priority [ lacpPriority ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-lacp-port-priority"
    lacp_priority: int | None = None
    default: bool = False


class EthernetLacpSystemPriority(Command):  # grammars/interfaces/ethernet.yaml:111
    """``lacp system-priority lacpPriority`` [recalled]."""

    ENTRY = "ethernet-lacp-system-priority"
    lacp_priority: int


class NoEthernetLacpSystemPriority(Removal):  # grammars/interfaces/ethernet.yaml:111
    """``no lacp system-priority [ lacpPriority ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-lacp-system-priority"
    lacp_priority: int | None = None
    default: bool = False


class EthernetLacpTimeout(Command):  # grammars/interfaces/ethernet.yaml:114
    """``lacp timeout lacpTimeout`` [recalled]."""

    ENTRY = "ethernet-lacp-timeout"
    lacp_timeout: types.LacpTimeout


class NoEthernetLacpTimeout(Removal):  # grammars/interfaces/ethernet.yaml:114
    """``no lacp timeout [ lacpTimeout ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-lacp-timeout"
    lacp_timeout: types.LacpTimeout | None = None
    default: bool = False


class EthernetMinimumLinks(Command):  # grammars/interfaces/ethernet.yaml:117
    """``minimum-links linkCount`` [recalled]."""

    ENTRY = "ethernet-minimum-links"
    link_count: int


class NoEthernetMinimumLinks(Removal):  # grammars/interfaces/ethernet.yaml:117
    """``no minimum-links [ linkCount ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-minimum-links"
    link_count: int | None = None
    default: bool = False
