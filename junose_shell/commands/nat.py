"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpNatPool(Command):  # grammars/policy/nat.yaml:76
    """``ip nat pool natPool firstAddress lastAddress { netmask ipAddressMask | prefix-length prefixLength }`` [recalled]."""

    ENTRY = "ip-nat-pool"
    nat_pool: str
    first_address: Ipv4
    last_address: Ipv4
    ip_address_mask: Ipv4 | None = None
    prefix_length: int | None = None


class NoIpNatPool(Removal):  # grammars/policy/nat.yaml:76
    """``no ip nat pool natPool [ firstAddress lastAddress { netmask ipAddressMask | prefix-length prefixLength } ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-pool"
    nat_pool: str
    first_address: Ipv4 | None = None
    last_address: Ipv4 | None = None
    ip_address_mask: Ipv4 | None = None
    prefix_length: int | None = None
    default: bool = False


class IpNatInsideSourceStatic(Command):  # grammars/policy/nat.yaml:81
    """``ip nat inside source static localAddress globalAddress`` [recalled]."""

    ENTRY = "ip-nat-inside-source-static"
    local_address: Ipv4
    global_address: Ipv4


class NoIpNatInsideSourceStatic(Removal):  # grammars/policy/nat.yaml:81
    """``no ip nat inside source static localAddress [ globalAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-inside-source-static"
    local_address: Ipv4
    global_address: Ipv4 | None = None
    default: bool = False


class IpNatInsideSourceStaticPort(Command):  # grammars/policy/nat.yaml:85
    """``ip nat inside source static natProtocol localAddress localPort globalAddress globalPort`` [recalled]."""

    ENTRY = "ip-nat-inside-source-static-port"
    nat_protocol: types.NatProtocol
    local_address: Ipv4
    local_port: int
    global_address: Ipv4
    global_port: int


class NoIpNatInsideSourceStaticPort(Removal):  # grammars/policy/nat.yaml:85
    """``no ip nat inside source static natProtocol localAddress localPort [ globalAddress globalPort ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-inside-source-static-port"
    nat_protocol: types.NatProtocol
    local_address: Ipv4
    local_port: int
    global_address: Ipv4 | None = None
    global_port: int | None = None
    default: bool = False


class IpNatInsideSourceListPool(Command):  # grammars/policy/nat.yaml:90
    """``ip nat inside source list natList pool natPool [ overload ]`` [recalled]."""

    ENTRY = "ip-nat-inside-source-list-pool"
    nat_list: str
    nat_pool: str
    overload: bool = False


class NoIpNatInsideSourceListPool(Removal):  # grammars/policy/nat.yaml:90
    """``no ip nat inside source list natList [ pool natPool [ overload ] ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-inside-source-list-pool"
    nat_list: str
    nat_pool: str | None = None
    overload: bool = False
    default: bool = False


class IpNatOutsideSourceStatic(Command):  # grammars/policy/nat.yaml:95
    """``ip nat outside source static globalAddress localAddress`` [recalled]."""

    ENTRY = "ip-nat-outside-source-static"
    global_address: Ipv4
    local_address: Ipv4


class NoIpNatOutsideSourceStatic(Removal):  # grammars/policy/nat.yaml:95
    """``no ip nat outside source static globalAddress [ localAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-outside-source-static"
    global_address: Ipv4
    local_address: Ipv4 | None = None
    default: bool = False


class IpNatOutsideSourceListPool(Command):  # grammars/policy/nat.yaml:99
    """``ip nat outside source list natList pool natPool`` [recalled]."""

    ENTRY = "ip-nat-outside-source-list-pool"
    nat_list: str
    nat_pool: str


class NoIpNatOutsideSourceListPool(Removal):  # grammars/policy/nat.yaml:99
    """``no ip nat outside source list natList [ pool natPool ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-outside-source-list-pool"
    nat_list: str
    nat_pool: str | None = None
    default: bool = False


class IpNatTranslation(Command):  # grammars/policy/nat.yaml:104
    """``ip nat translation natTimer { never | natSeconds }`` [recalled]."""

    ENTRY = "ip-nat-translation"
    nat_timer: types.NatTimer
    never: bool = False
    nat_seconds: int | None = None


class NoIpNatTranslation(Removal):  # grammars/policy/nat.yaml:104
    """``no ip nat translation natTimer [ { never | natSeconds } ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-translation"
    nat_timer: types.NatTimer
    never: bool = False
    nat_seconds: int | None = None
    default: bool = False


class IpNatTranslationMaxEntries(Command):  # grammars/policy/nat.yaml:109
    """``ip nat translation max-entries natEntries`` [recalled]."""

    ENTRY = "ip-nat-translation-max-entries"
    nat_entries: int


class NoIpNatTranslationMaxEntries(Removal):  # grammars/policy/nat.yaml:109
    """``no ip nat translation max-entries [ natEntries ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat-translation-max-entries"
    nat_entries: int | None = None
    default: bool = False


class NatIpInspectName(Command):  # grammars/policy/nat.yaml:114
    """``ip inspect name inspectName inspectProtocol`` [recalled]."""

    ENTRY = "nat-ip-inspect-name"
    inspect_name: str
    inspect_protocol: types.InspectProtocol


class NoNatIpInspectName(Removal):  # grammars/policy/nat.yaml:114
    """``no ip inspect name inspectName inspectProtocol``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-inspect-name"
    inspect_name: str
    inspect_protocol: types.InspectProtocol
    default: bool = False


class NatIpFlowCacheEntries(Command):  # grammars/policy/nat.yaml:119
    """``ip flow-cache entries flowEntries`` [recalled]."""

    ENTRY = "nat-ip-flow-cache-entries"
    flow_entries: int


class NoNatIpFlowCacheEntries(Removal):  # grammars/policy/nat.yaml:119
    """``no ip flow-cache entries [ flowEntries ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-cache-entries"
    flow_entries: int | None = None
    default: bool = False


class NatIpFlowCacheTimeoutActive(Command):  # grammars/policy/nat.yaml:123
    """``ip flow-cache timeout active flowMinutes`` [recalled]."""

    ENTRY = "nat-ip-flow-cache-timeout-active"
    flow_minutes: int


class NoNatIpFlowCacheTimeoutActive(Removal):  # grammars/policy/nat.yaml:123
    """``no ip flow-cache timeout active [ flowMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-cache-timeout-active"
    flow_minutes: int | None = None
    default: bool = False


class NatIpFlowCacheTimeoutInactive(Command):  # grammars/policy/nat.yaml:127
    """``ip flow-cache timeout inactive flowSeconds`` [recalled]."""

    ENTRY = "nat-ip-flow-cache-timeout-inactive"
    flow_seconds: int


class NoNatIpFlowCacheTimeoutInactive(Removal):  # grammars/policy/nat.yaml:127
    """``no ip flow-cache timeout inactive [ flowSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-cache-timeout-inactive"
    flow_seconds: int | None = None
    default: bool = False


class NatIpFlowExport(Command):  # grammars/policy/nat.yaml:131
    """``ip flow-export ipAddress flowPort`` [recalled]."""

    ENTRY = "nat-ip-flow-export"
    ip_address: Ipv4
    flow_port: int


class NoNatIpFlowExport(Removal):  # grammars/policy/nat.yaml:131
    """``no ip flow-export [ ipAddress flowPort ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-export"
    ip_address: Ipv4 | None = None
    flow_port: int | None = None
    default: bool = False


class NatIpFlowExportVersion(Command):  # grammars/policy/nat.yaml:136
    """``ip flow-export version flowVersion`` [recalled]."""

    ENTRY = "nat-ip-flow-export-version"
    flow_version: types.FlowVersion


class NoNatIpFlowExportVersion(Removal):  # grammars/policy/nat.yaml:136
    """``no ip flow-export version [ flowVersion ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-export-version"
    flow_version: types.FlowVersion | None = None
    default: bool = False


class NatIpFlowExportSource(Command):  # grammars/policy/nat.yaml:141
    """``ip flow-export source interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "nat-ip-flow-export-source"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoNatIpFlowExportSource(Removal):  # grammars/policy/nat.yaml:141
    """``no ip flow-export source [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-export-source"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class NatIpFlowSamplingModePacketInterval(Command):  # grammars/policy/nat.yaml:146
    """``ip flow-sampling-mode packet-interval flowRate`` [recalled]."""

    ENTRY = "nat-ip-flow-sampling-mode-packet-interval"
    flow_rate: int


class NoNatIpFlowSamplingModePacketInterval(Removal):  # grammars/policy/nat.yaml:146
    """``no ip flow-sampling-mode packet-interval [ flowRate ]``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-sampling-mode-packet-interval"
    flow_rate: int | None = None
    default: bool = False


class NatIpFlowStatistics(Command):  # grammars/policy/nat.yaml:151
    """``ip flow statistics`` [recalled]."""

    ENTRY = "nat-ip-flow-statistics"
    enabled: bool = True


class NoNatIpFlowStatistics(Removal):  # grammars/policy/nat.yaml:151
    """``no ip flow statistics``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-statistics"
    default: bool = False


class NatIpFlowAggregationCache(Command):  # grammars/policy/nat.yaml:155
    """``ip flow-aggregation cache cacheKind`` [recalled]."""

    ENTRY = "nat-ip-flow-aggregation-cache"
    cache_kind: types.CacheKind


class NoNatIpFlowAggregationCache(Removal):  # grammars/policy/nat.yaml:155
    """``no ip flow-aggregation cache cacheKind``, or ``default`` for ``no``."""

    ENTRY = "nat-ip-flow-aggregation-cache"
    cache_kind: types.CacheKind
    default: bool = False


class FlowCacheEntries(Command):  # grammars/policy/nat.yaml:161
    """``cache entries flowEntries`` [recalled]."""

    ENTRY = "flow-cache-entries"
    flow_entries: int


class NoFlowCacheEntries(Removal):  # grammars/policy/nat.yaml:161
    """``no cache entries [ flowEntries ]``, or ``default`` for ``no``."""

    ENTRY = "flow-cache-entries"
    flow_entries: int | None = None
    default: bool = False


class FlowCacheTimeoutActive(Command):  # grammars/policy/nat.yaml:165
    """``cache timeout active flowMinutes`` [recalled]."""

    ENTRY = "flow-cache-timeout-active"
    flow_minutes: int


class NoFlowCacheTimeoutActive(Removal):  # grammars/policy/nat.yaml:165
    """``no cache timeout active [ flowMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "flow-cache-timeout-active"
    flow_minutes: int | None = None
    default: bool = False


class FlowCacheExportDestination(Command):  # grammars/policy/nat.yaml:169
    """``export destination ipAddress flowPort`` [recalled]."""

    ENTRY = "flow-cache-export-destination"
    ip_address: Ipv4
    flow_port: int


class NoFlowCacheExportDestination(Removal):  # grammars/policy/nat.yaml:169
    """``no export destination [ ipAddress flowPort ]``, or ``default`` for ``no``."""

    ENTRY = "flow-cache-export-destination"
    ip_address: Ipv4 | None = None
    flow_port: int | None = None
    default: bool = False


class FlowCacheMaskDestination(Command):  # grammars/policy/nat.yaml:174
    """``mask destination minimum maskLength`` [recalled]."""

    ENTRY = "flow-cache-mask-destination"
    mask_length: int


class NoFlowCacheMaskDestination(Removal):  # grammars/policy/nat.yaml:174
    """``no mask destination minimum [ maskLength ]``, or ``default`` for ``no``."""

    ENTRY = "flow-cache-mask-destination"
    mask_length: int | None = None
    default: bool = False


class FlowCacheMaskSource(Command):  # grammars/policy/nat.yaml:179
    """``mask source minimum maskLength`` [recalled]."""

    ENTRY = "flow-cache-mask-source"
    mask_length: int


class NoFlowCacheMaskSource(Removal):  # grammars/policy/nat.yaml:179
    """``no mask source minimum [ maskLength ]``, or ``default`` for ``no``."""

    ENTRY = "flow-cache-mask-source"
    mask_length: int | None = None
    default: bool = False


class DosProtectionGroup(Command):  # grammars/policy/nat.yaml:184
    """``dos-protection-group protectionName`` [recalled]."""

    ENTRY = "dos-protection-group"
    protection_name: str


class NoDosProtectionGroup(Removal):  # grammars/policy/nat.yaml:184
    """``no dos-protection-group protectionName``, or ``default`` for ``no``."""

    ENTRY = "dos-protection-group"
    protection_name: str
    default: bool = False


class DosProtocolRate(Command):  # grammars/policy/nat.yaml:189
    """``protocol protocolName rate protectionRate`` [recalled]."""

    ENTRY = "dos-protocol-rate"
    protocol_name: str
    protection_rate: int


class NoDosProtocolRate(Removal):  # grammars/policy/nat.yaml:189
    """``no protocol protocolName rate [ protectionRate ]``, or ``default`` for ``no``."""

    ENTRY = "dos-protocol-rate"
    protocol_name: str
    protection_rate: int | None = None
    default: bool = False


class DosProtocolBurst(Command):  # grammars/policy/nat.yaml:195
    """``protocol protocolName burst protectionBurst`` [recalled]."""

    ENTRY = "dos-protocol-burst"
    protocol_name: str
    protection_burst: int


class NoDosProtocolBurst(Removal):  # grammars/policy/nat.yaml:195
    """``no protocol protocolName burst [ protectionBurst ]``, or ``default`` for ``no``."""

    ENTRY = "dos-protocol-burst"
    protocol_name: str
    protection_burst: int | None = None
    default: bool = False


class DosProtocolPriority(Command):  # grammars/policy/nat.yaml:201
    """``protocol protocolName priority priorityKind`` [recalled]."""

    ENTRY = "dos-protocol-priority"
    protocol_name: str
    priority_kind: types.PriorityKind


class NoDosProtocolPriority(Removal):  # grammars/policy/nat.yaml:201
    """``no protocol protocolName priority [ priorityKind ]``, or ``default`` for ``no``."""

    ENTRY = "dos-protocol-priority"
    protocol_name: str
    priority_kind: types.PriorityKind | None = None
    default: bool = False


class DosPriorityRate(Command):  # grammars/policy/nat.yaml:207
    """``priority priorityKind rate protectionRate`` [recalled]."""

    ENTRY = "dos-priority-rate"
    priority_kind: types.PriorityKind
    protection_rate: int


class NoDosPriorityRate(Removal):  # grammars/policy/nat.yaml:207
    """``no priority priorityKind rate [ protectionRate ]``, or ``default`` for ``no``."""

    ENTRY = "dos-priority-rate"
    priority_kind: types.PriorityKind
    protection_rate: int | None = None
    default: bool = False


class DosPriorityBurst(Command):  # grammars/policy/nat.yaml:213
    """``priority priorityKind burst protectionBurst`` [recalled]."""

    ENTRY = "dos-priority-burst"
    priority_kind: types.PriorityKind
    protection_burst: int


class NoDosPriorityBurst(Removal):  # grammars/policy/nat.yaml:213
    """``no priority priorityKind burst [ protectionBurst ]``, or ``default`` for ``no``."""

    ENTRY = "dos-priority-burst"
    priority_kind: types.PriorityKind
    protection_burst: int | None = None
    default: bool = False


class DosUseCannedGroup(Command):  # grammars/policy/nat.yaml:219
    """``use canned-group cannedGroup`` [recalled]."""

    ENTRY = "dos-use-canned-group"
    canned_group: types.CannedGroup


class NoDosUseCannedGroup(Removal):  # grammars/policy/nat.yaml:219
    """``no use canned-group [ cannedGroup ]``, or ``default`` for ``no``."""

    ENTRY = "dos-use-canned-group"
    canned_group: types.CannedGroup | None = None
    default: bool = False


class InterfaceAtmDos(Command):  # grammars/policy/nat.yaml:223
    """``atm dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-atm-dos"
    protection_name: str


class NoInterfaceAtmDos(Removal):  # grammars/policy/nat.yaml:223
    """``no atm dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-atm-dos"
    protection_name: str | None = None
    default: bool = False


class InterfaceBridge1483Dos(Command):  # grammars/policy/nat.yaml:227
    """``bridge1483 dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-bridge1483-dos"
    protection_name: str


class NoInterfaceBridge1483Dos(Removal):  # grammars/policy/nat.yaml:227
    """``no bridge1483 dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-bridge1483-dos"
    protection_name: str | None = None
    default: bool = False


class InterfaceEthernetDos(Command):  # grammars/policy/nat.yaml:231
    """``ethernet dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-ethernet-dos"
    protection_name: str


class NoInterfaceEthernetDos(Removal):  # grammars/policy/nat.yaml:231
    """``no ethernet dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-ethernet-dos"
    protection_name: str | None = None
    default: bool = False


class InterfaceIpDos(Command):  # grammars/policy/nat.yaml:235
    """``ip dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-ip-dos"
    protection_name: str


class NoInterfaceIpDos(Removal):  # grammars/policy/nat.yaml:235
    """``no ip dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-ip-dos"
    protection_name: str | None = None
    default: bool = False


class InterfacePppDos(Command):  # grammars/policy/nat.yaml:239
    """``ppp dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-ppp-dos"
    protection_name: str


class NoInterfacePppDos(Removal):  # grammars/policy/nat.yaml:239
    """``no ppp dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-ppp-dos"
    protection_name: str | None = None
    default: bool = False


class InterfacePppoeDos(Command):  # grammars/policy/nat.yaml:243
    """``pppoe dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-pppoe-dos"
    protection_name: str


class NoInterfacePppoeDos(Removal):  # grammars/policy/nat.yaml:243
    """``no pppoe dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-pppoe-dos"
    protection_name: str | None = None
    default: bool = False


class InterfaceVlanDos(Command):  # grammars/policy/nat.yaml:247
    """``vlan dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-vlan-dos"
    protection_name: str


class NoInterfaceVlanDos(Removal):  # grammars/policy/nat.yaml:247
    """``no vlan dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-vlan-dos"
    protection_name: str | None = None
    default: bool = False


class InterfaceHdlcDos(Command):  # grammars/policy/nat.yaml:251
    """``hdlc dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-hdlc-dos"
    protection_name: str


class NoInterfaceHdlcDos(Removal):  # grammars/policy/nat.yaml:251
    """``no hdlc dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-hdlc-dos"
    protection_name: str | None = None
    default: bool = False


class InterfaceFrameRelayDos(Command):  # grammars/policy/nat.yaml:255
    """``frame-relay dos-protection-group protectionName`` [recalled]."""

    ENTRY = "interface-frame-relay-dos"
    protection_name: str


class NoInterfaceFrameRelayDos(Removal):  # grammars/policy/nat.yaml:255
    """``no frame-relay dos-protection-group [ protectionName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-frame-relay-dos"
    protection_name: str | None = None
    default: bool = False
