"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpMulticastRouting(Command):  # grammars/multicast/multicast.yaml:67
    """``ip multicast-routing`` [recalled]."""

    ENTRY = "ip-multicast-routing"
    enabled: bool = True


class NoIpMulticastRouting(Removal):  # grammars/multicast/multicast.yaml:67
    """``no ip multicast-routing``, or ``default`` for ``no``."""

    ENTRY = "ip-multicast-routing"
    default: bool = False


class IpMulticastRoutingPermanent(Command):  # grammars/multicast/multicast.yaml:70
    """``ip multicast-routing permanent groupAddress sourceAddress`` [recalled]."""

    ENTRY = "ip-multicast-routing-permanent"
    group_address: Ipv4
    source_address: Ipv4


class NoIpMulticastRoutingPermanent(Removal):  # grammars/multicast/multicast.yaml:70
    """``no ip multicast-routing permanent groupAddress sourceAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-multicast-routing-permanent"
    group_address: Ipv4
    source_address: Ipv4
    default: bool = False


class MulticastIpRpfRoute(Command):  # grammars/multicast/multicast.yaml:74
    """``ip rpf-route ipAddress ipAddressMask { nextHopAddress | interfaceType interfaceSpecifier } [ distance2 ]`` [recalled]."""

    ENTRY = "multicast-ip-rpf-route"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    next_hop_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    distance2: int | None = None


class NoMulticastIpRpfRoute(Removal):  # grammars/multicast/multicast.yaml:74
    """``no ip rpf-route ipAddress ipAddressMask { nextHopAddress | interfaceType interfaceSpecifier } [ distance2 ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-rpf-route"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    next_hop_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    distance2: int | None = None
    default: bool = False


class RouterIgmp(Command):  # grammars/multicast/multicast.yaml:78
    """``router igmp`` [recalled]."""

    ENTRY = "router-igmp"


class NoRouterIgmp(Removal):  # grammars/multicast/multicast.yaml:78
    """``no router igmp``, or ``default`` for ``no``."""

    ENTRY = "router-igmp"
    default: bool = False


class RouterPim(Command):  # grammars/multicast/multicast.yaml:82
    """``router pim`` [recalled]."""

    ENTRY = "router-pim"


class NoRouterPim(Removal):  # grammars/multicast/multicast.yaml:82
    """``no router pim``, or ``default`` for ``no``."""

    ENTRY = "router-pim"
    default: bool = False


class RouterDvmrp(Command):  # grammars/multicast/multicast.yaml:86
    """``router dvmrp`` [recalled]."""

    ENTRY = "router-dvmrp"


class NoRouterDvmrp(Removal):  # grammars/multicast/multicast.yaml:86
    """``no router dvmrp``, or ``default`` for ``no``."""

    ENTRY = "router-dvmrp"
    default: bool = False


class MulticastIpIgmpSsmMapEnable(Command):  # grammars/multicast/multicast.yaml:90
    """``ip igmp ssm-map-enable`` [recalled]."""

    ENTRY = "multicast-ip-igmp-ssm-map-enable"


class NoMulticastIpIgmpSsmMapEnable(Removal):  # grammars/multicast/multicast.yaml:90
    """``no ip igmp ssm-map-enable``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-ssm-map-enable"
    default: bool = False


class IpIgmpSsmMapStatic(Command):  # grammars/multicast/multicast.yaml:94
    """``ip igmp ssm-map static accessList sourceAddress`` [recalled]."""

    ENTRY = "ip-igmp-ssm-map-static"
    access_list: str
    source_address: Ipv4


class NoIpIgmpSsmMapStatic(Removal):  # grammars/multicast/multicast.yaml:94
    """``no ip igmp ssm-map static accessList sourceAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-igmp-ssm-map-static"
    access_list: str
    source_address: Ipv4
    default: bool = False


class MulticastIpPimRpAddress(Command):  # grammars/multicast/multicast.yaml:99
    """``ip pim rp-address rpAddress [ accessList ] [ override ]`` [recalled]."""

    ENTRY = "multicast-ip-pim-rp-address"
    rp_address: Ipv4
    access_list: str | None = None
    override: bool = False


class NoMulticastIpPimRpAddress(Removal):  # grammars/multicast/multicast.yaml:99
    """``no ip pim rp-address rpAddress [ accessList ] [ override ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-rp-address"
    rp_address: Ipv4
    access_list: str | None = None
    override: bool = False
    default: bool = False


class MulticastIpPimRpCandidate(Command):  # grammars/multicast/multicast.yaml:104
    """``ip pim rp-candidate interfaceType interfaceSpecifier [ pimPriority ] [ group-list accessList ]`` [recalled]."""

    ENTRY = "multicast-ip-pim-rp-candidate"
    interface_type: types.InterfaceType
    interface_specifier: str
    pim_priority: int | None = None
    access_list: str | None = None


class NoMulticastIpPimRpCandidate(Removal):  # grammars/multicast/multicast.yaml:104
    """``no ip pim rp-candidate [ interfaceType interfaceSpecifier [ pimPriority ] [ group-list accessList ] ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-rp-candidate"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    pim_priority: int | None = None
    access_list: str | None = None
    default: bool = False


class MulticastIpPimBsrCandidate(Command):  # grammars/multicast/multicast.yaml:109
    """``ip pim bsr-candidate interfaceType interfaceSpecifier [ hashLength [ pimPriority ] ]`` [recalled]."""

    ENTRY = "multicast-ip-pim-bsr-candidate"
    interface_type: types.InterfaceType
    interface_specifier: str
    hash_length: int | None = None
    pim_priority: int | None = None


class NoMulticastIpPimBsrCandidate(Removal):  # grammars/multicast/multicast.yaml:109
    """``no ip pim bsr-candidate [ interfaceType interfaceSpecifier [ hashLength [ pimPriority ] ] ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-bsr-candidate"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    hash_length: int | None = None
    pim_priority: int | None = None
    default: bool = False


class MulticastIpPimSendRpAnnounceScope(Command):  # grammars/multicast/multicast.yaml:113
    """``ip pim send-rp-announce interfaceType interfaceSpecifier scope ttlHops [ group-list accessList ]`` [recalled]."""

    ENTRY = "multicast-ip-pim-send-rp-announce-scope"
    interface_type: types.InterfaceType
    interface_specifier: str
    ttl_hops: int
    access_list: str | None = None


class NoMulticastIpPimSendRpAnnounceScope(Removal):  # grammars/multicast/multicast.yaml:113
    """``no ip pim send-rp-announce [ interfaceType interfaceSpecifier scope ttlHops [ group-list accessList ] ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-send-rp-announce-scope"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    ttl_hops: int | None = None
    access_list: str | None = None
    default: bool = False


class MulticastIpPimSendRpDiscoveryScope(Command):  # grammars/multicast/multicast.yaml:118
    """``ip pim send-rp-discovery scope ttlHops`` [recalled]."""

    ENTRY = "multicast-ip-pim-send-rp-discovery-scope"
    ttl_hops: int


class NoMulticastIpPimSendRpDiscoveryScope(Removal):  # grammars/multicast/multicast.yaml:118
    """``no ip pim send-rp-discovery scope [ ttlHops ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-send-rp-discovery-scope"
    ttl_hops: int | None = None
    default: bool = False


class MulticastIpPimSptThreshold(Command):  # grammars/multicast/multicast.yaml:123
    """``ip pim spt-threshold { infinity | switchRate }`` [recalled]."""

    ENTRY = "multicast-ip-pim-spt-threshold"
    infinity: bool = False
    switch_rate: int | None = None


class NoMulticastIpPimSptThreshold(Removal):  # grammars/multicast/multicast.yaml:123
    """``no ip pim spt-threshold [ { infinity | switchRate } ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-spt-threshold"
    infinity: bool = False
    switch_rate: int | None = None
    default: bool = False


class MulticastIpPimSsm(Command):  # grammars/multicast/multicast.yaml:128
    """``ip pim ssm { default | range accessList }`` [recalled]."""

    ENTRY = "multicast-ip-pim-ssm"
    default_: bool = False
    access_list: str | None = None


class NoMulticastIpPimSsm(Removal):  # grammars/multicast/multicast.yaml:128
    """``no ip pim ssm [ { default | range accessList } ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-ssm"
    default_: bool = False
    access_list: str | None = None
    default: bool = False


class MulticastIpPimLogNeighborChanges(Command):  # grammars/multicast/multicast.yaml:133
    """``ip pim log-neighbor-changes`` [recalled]."""

    ENTRY = "multicast-ip-pim-log-neighbor-changes"


class NoMulticastIpPimLogNeighborChanges(Removal):  # grammars/multicast/multicast.yaml:133
    """``no ip pim log-neighbor-changes``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-log-neighbor-changes"
    default: bool = False


class PimDisable(Command):  # grammars/multicast/multicast.yaml:137
    """``disable`` [recalled]."""

    ENTRY = "pim-disable"
    enabled: bool = True


class NoPimDisable(Removal):  # grammars/multicast/multicast.yaml:137
    """``no disable``, or ``default`` for ``no``."""

    ENTRY = "pim-disable"
    default: bool = False


class IgmpDisable(Command):  # grammars/multicast/multicast.yaml:142
    """``disable`` [recalled]."""

    ENTRY = "igmp-disable"
    enabled: bool = True


class NoIgmpDisable(Removal):  # grammars/multicast/multicast.yaml:142
    """``no disable``, or ``default`` for ``no``."""

    ENTRY = "igmp-disable"
    default: bool = False


class DvmrpDisable(Command):  # grammars/multicast/multicast.yaml:147
    """``disable`` [recalled]."""

    ENTRY = "dvmrp-disable"
    enabled: bool = True


class NoDvmrpDisable(Removal):  # grammars/multicast/multicast.yaml:147
    """``no disable``, or ``default`` for ``no``."""

    ENTRY = "dvmrp-disable"
    default: bool = False


class MulticastIpIgmp(Command):  # grammars/multicast/multicast.yaml:152
    """``ip igmp`` [recalled]."""

    ENTRY = "multicast-ip-igmp"
    enabled: bool = True


class NoMulticastIpIgmp(Removal):  # grammars/multicast/multicast.yaml:152
    """``no ip igmp``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp"
    default: bool = False


class MulticastIpIgmpVersion(Command):  # grammars/multicast/multicast.yaml:157
    """``ip igmp version igmpVersion`` [recalled]."""

    ENTRY = "multicast-ip-igmp-version"
    igmp_version: types.IgmpVersion


class NoMulticastIpIgmpVersion(Removal):  # grammars/multicast/multicast.yaml:157
    """``no ip igmp version [ igmpVersion ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-version"
    igmp_version: types.IgmpVersion | None = None
    default: bool = False


class MulticastIpIgmpQueryInterval(Command):  # grammars/multicast/multicast.yaml:161
    """``ip igmp query-interval igmpSeconds`` [recalled]."""

    ENTRY = "multicast-ip-igmp-query-interval"
    igmp_seconds: int


class NoMulticastIpIgmpQueryInterval(Removal):  # grammars/multicast/multicast.yaml:161
    """``no ip igmp query-interval [ igmpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-query-interval"
    igmp_seconds: int | None = None
    default: bool = False


class MulticastIpIgmpQueryMaxResponseTime(Command):  # grammars/multicast/multicast.yaml:165
    """``ip igmp query-max-response-time igmpTenths`` [recalled]."""

    ENTRY = "multicast-ip-igmp-query-max-response-time"
    igmp_tenths: int


class NoMulticastIpIgmpQueryMaxResponseTime(Removal):  # grammars/multicast/multicast.yaml:165
    """``no ip igmp query-max-response-time [ igmpTenths ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-query-max-response-time"
    igmp_tenths: int | None = None
    default: bool = False


class MulticastIpIgmpLastMemberQueryInterval(Command):  # grammars/multicast/multicast.yaml:169
    """``ip igmp last-member-query-interval igmpTenths`` [recalled]."""

    ENTRY = "multicast-ip-igmp-last-member-query-interval"
    igmp_tenths: int


class NoMulticastIpIgmpLastMemberQueryInterval(Removal):  # grammars/multicast/multicast.yaml:169
    """``no ip igmp last-member-query-interval [ igmpTenths ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-last-member-query-interval"
    igmp_tenths: int | None = None
    default: bool = False


class MulticastIpIgmpQuerierTimeout(Command):  # grammars/multicast/multicast.yaml:173
    """``ip igmp querier-timeout igmpSeconds`` [recalled]."""

    ENTRY = "multicast-ip-igmp-querier-timeout"
    igmp_seconds: int


class NoMulticastIpIgmpQuerierTimeout(Removal):  # grammars/multicast/multicast.yaml:173
    """``no ip igmp querier-timeout [ igmpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-querier-timeout"
    igmp_seconds: int | None = None
    default: bool = False


class MulticastIpIgmpRobustness(Command):  # grammars/multicast/multicast.yaml:177
    """``ip igmp robustness robustness2`` [recalled]."""

    ENTRY = "multicast-ip-igmp-robustness"
    robustness2: int


class NoMulticastIpIgmpRobustness(Removal):  # grammars/multicast/multicast.yaml:177
    """``no ip igmp robustness [ robustness2 ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-robustness"
    robustness2: int | None = None
    default: bool = False


class MulticastIpIgmpPromiscuous(Command):  # grammars/multicast/multicast.yaml:181
    """``ip igmp promiscuous`` [recalled]."""

    ENTRY = "multicast-ip-igmp-promiscuous"
    enabled: bool = True


class NoMulticastIpIgmpPromiscuous(Removal):  # grammars/multicast/multicast.yaml:181
    """``no ip igmp promiscuous``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-promiscuous"
    default: bool = False


class MulticastIpIgmpAccessGroup(Command):  # grammars/multicast/multicast.yaml:185
    """``ip igmp access-group accessList`` [recalled]."""

    ENTRY = "multicast-ip-igmp-access-group"
    access_list: str


class NoMulticastIpIgmpAccessGroup(Removal):  # grammars/multicast/multicast.yaml:185
    """``no ip igmp access-group [ accessList ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-access-group"
    access_list: str | None = None
    default: bool = False


class MulticastIpIgmpAccessSourceGroup(Command):  # grammars/multicast/multicast.yaml:189
    """``ip igmp access-source-group accessList`` [recalled]."""

    ENTRY = "multicast-ip-igmp-access-source-group"
    access_list: str


class NoMulticastIpIgmpAccessSourceGroup(Removal):  # grammars/multicast/multicast.yaml:189
    """``no ip igmp access-source-group [ accessList ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-access-source-group"
    access_list: str | None = None
    default: bool = False


class MulticastIpIgmpStaticGroup(Command):  # grammars/multicast/multicast.yaml:193
    """``ip igmp static-group groupAddress [ source sourceAddress ]`` [recalled]."""

    ENTRY = "multicast-ip-igmp-static-group"
    group_address: Ipv4
    source_address: Ipv4 | None = None


class NoMulticastIpIgmpStaticGroup(Removal):  # grammars/multicast/multicast.yaml:193
    """``no ip igmp static-group groupAddress [ source sourceAddress ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-static-group"
    group_address: Ipv4
    source_address: Ipv4 | None = None
    default: bool = False


class MulticastIpIgmpGroupLimit(Command):  # grammars/multicast/multicast.yaml:199
    """``ip igmp group-limit groupLimit`` [recalled]."""

    ENTRY = "multicast-ip-igmp-group-limit"
    group_limit: int


class NoMulticastIpIgmpGroupLimit(Removal):  # grammars/multicast/multicast.yaml:199
    """``no ip igmp group-limit [ groupLimit ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-group-limit"
    group_limit: int | None = None
    default: bool = False


class MulticastIpIgmpImmediateLeave(Command):  # grammars/multicast/multicast.yaml:203
    """``ip igmp immediate-leave`` [recalled]."""

    ENTRY = "multicast-ip-igmp-immediate-leave"
    enabled: bool = True


class NoMulticastIpIgmpImmediateLeave(Removal):  # grammars/multicast/multicast.yaml:203
    """``no ip igmp immediate-leave``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-immediate-leave"
    default: bool = False


class MulticastIpIgmpApplyOifMap(Command):  # grammars/multicast/multicast.yaml:207
    """``ip igmp apply-oif-map oifMap`` [recalled]."""

    ENTRY = "multicast-ip-igmp-apply-oif-map"
    oif_map: str


class NoMulticastIpIgmpApplyOifMap(Removal):  # grammars/multicast/multicast.yaml:207
    """``no ip igmp apply-oif-map [ oifMap ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-igmp-apply-oif-map"
    oif_map: str | None = None
    default: bool = False


class IpIgmpProxy(Command):  # grammars/multicast/multicast.yaml:211
    """``ip igmp-proxy [ proxyVersion ]`` [recalled]."""

    ENTRY = "ip-igmp-proxy"
    proxy_version: types.ProxyVersion | None = None


class NoIpIgmpProxy(Removal):  # grammars/multicast/multicast.yaml:211
    """``no ip igmp-proxy [ proxyVersion ]``, or ``default`` for ``no``."""

    ENTRY = "ip-igmp-proxy"
    proxy_version: types.ProxyVersion | None = None
    default: bool = False


class InterfaceIpPim(Command):  # grammars/multicast/multicast.yaml:215
    """``ip pim pimMode`` [recalled]."""

    ENTRY = "interface-ip-pim"
    pim_mode: types.PimMode


class NoInterfaceIpPim(Removal):  # grammars/multicast/multicast.yaml:215
    """``no ip pim [ pimMode ]``, or ``default`` for ``no``."""

    ENTRY = "interface-ip-pim"
    pim_mode: types.PimMode | None = None
    default: bool = False


class MulticastIpPimQueryInterval(Command):  # grammars/multicast/multicast.yaml:220
    """``ip pim query-interval helloSeconds`` [recalled]."""

    ENTRY = "multicast-ip-pim-query-interval"
    hello_seconds: int


class NoMulticastIpPimQueryInterval(Removal):  # grammars/multicast/multicast.yaml:220
    """``no ip pim query-interval [ helloSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-query-interval"
    hello_seconds: int | None = None
    default: bool = False


class MulticastIpPimDrPriority(Command):  # grammars/multicast/multicast.yaml:224
    """``ip pim dr-priority pimPriority`` [recalled]."""

    ENTRY = "multicast-ip-pim-dr-priority"
    pim_priority: int


class NoMulticastIpPimDrPriority(Removal):  # grammars/multicast/multicast.yaml:224
    """``no ip pim dr-priority [ pimPriority ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-dr-priority"
    pim_priority: int | None = None
    default: bool = False


class MulticastIpPimJoinFilter(Command):  # grammars/multicast/multicast.yaml:228
    """``ip pim join-filter accessList`` [recalled]."""

    ENTRY = "multicast-ip-pim-join-filter"
    access_list: str


class NoMulticastIpPimJoinFilter(Removal):  # grammars/multicast/multicast.yaml:228
    """``no ip pim join-filter [ accessList ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-join-filter"
    access_list: str | None = None
    default: bool = False


class MulticastIpPimBsrBorder(Command):  # grammars/multicast/multicast.yaml:232
    """``ip pim bsr-border`` [recalled]."""

    ENTRY = "multicast-ip-pim-bsr-border"
    enabled: bool = True


class NoMulticastIpPimBsrBorder(Removal):  # grammars/multicast/multicast.yaml:232
    """``no ip pim bsr-border``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-pim-bsr-border"
    default: bool = False


class MulticastIpDvmrp(Command):  # grammars/multicast/multicast.yaml:236
    """``ip dvmrp`` [recalled]."""

    ENTRY = "multicast-ip-dvmrp"
    enabled: bool = True


class NoMulticastIpDvmrp(Removal):  # grammars/multicast/multicast.yaml:236
    """``no ip dvmrp``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-dvmrp"
    default: bool = False


class MulticastIpDvmrpMetricOffset(Command):  # grammars/multicast/multicast.yaml:240
    """``ip dvmrp metric-offset metricDirection dvmrpMetric`` [recalled]."""

    ENTRY = "multicast-ip-dvmrp-metric-offset"
    metric_direction: types.MetricDirection
    dvmrp_metric: int


class NoMulticastIpDvmrpMetricOffset(Removal):  # grammars/multicast/multicast.yaml:240
    """``no ip dvmrp metric-offset metricDirection [ dvmrpMetric ]``, or ``default`` for ``no``."""

    ENTRY = "multicast-ip-dvmrp-metric-offset"
    metric_direction: types.MetricDirection
    dvmrp_metric: int | None = None
    default: bool = False


class IpMulticastTtlThreshold(Command):  # grammars/multicast/multicast.yaml:245
    """``ip multicast-ttl-threshold ttlHops`` [recalled]."""

    ENTRY = "ip-multicast-ttl-threshold"
    ttl_hops: int


class NoIpMulticastTtlThreshold(Removal):  # grammars/multicast/multicast.yaml:245
    """``no ip multicast-ttl-threshold [ ttlHops ]``, or ``default`` for ``no``."""

    ENTRY = "ip-multicast-ttl-threshold"
    ttl_hops: int | None = None
    default: bool = False


class IpMulticastAdmissionBandwidthLimit(Command):  # grammars/multicast/multicast.yaml:249
    """``ip multicast admission-bandwidth-limit mcastBandwidth`` [recalled]."""

    ENTRY = "ip-multicast-admission-bandwidth-limit"
    mcast_bandwidth: int


class NoIpMulticastAdmissionBandwidthLimit(Removal):  # grammars/multicast/multicast.yaml:249
    """``no ip multicast admission-bandwidth-limit [ mcastBandwidth ]``, or ``default`` for ``no``."""

    ENTRY = "ip-multicast-admission-bandwidth-limit"
    mcast_bandwidth: int | None = None
    default: bool = False
