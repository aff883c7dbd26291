"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class RouterOspf(Command):  # grammars/routing/ospf.yaml:73
    """``router ospf processId [ vrf vrfName ]`` [recalled]."""

    ENTRY = "router-ospf"
    process_id: int
    vrf_name: str | None = None


class NoRouterOspf(Removal):  # grammars/routing/ospf.yaml:73
    """``no router ospf processId [ vrf vrfName ]``, or ``default`` for ``no``."""

    ENTRY = "router-ospf"
    process_id: int
    vrf_name: str | None = None
    default: bool = False


class OspfRouterId(Command):  # grammars/routing/ospf.yaml:80
    """``router-id ipAddress`` [recalled]."""

    ENTRY = "ospf-router-id"
    ip_address: Ipv4


class NoOspfRouterId(Removal):  # grammars/routing/ospf.yaml:80
    """``no router-id [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-router-id"
    ip_address: Ipv4 | None = None
    default: bool = False


class OspfNetworkArea(Command):  # grammars/routing/ospf.yaml:83
    """``network ipAddress wildcard area areaId`` [recalled]."""

    ENTRY = "ospf-network-area"
    ip_address: Ipv4
    wildcard: Ipv4
    area_id: str


class NoOspfNetworkArea(Removal):  # grammars/routing/ospf.yaml:83
    """``no network ipAddress wildcard area areaId``, or ``default`` for ``no``."""

    ENTRY = "ospf-network-area"
    ip_address: Ipv4
    wildcard: Ipv4
    area_id: str
    default: bool = False


class OspfAddressArea(Command):  # grammars/routing/ospf.yaml:88
    """``address ipAddress area areaId`` [recalled]."""

    ENTRY = "ospf-address-area"
    ip_address: Ipv4
    area_id: str


class NoOspfAddressArea(Removal):  # grammars/routing/ospf.yaml:88
    """``no address ipAddress [ area areaId ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-area"
    ip_address: Ipv4
    area_id: str | None = None
    default: bool = False


class OspfAddressUnnumbered(Command):  # grammars/routing/ospf.yaml:93
    """``address interfaceType interfaceSpecifier area areaId`` [recalled]."""

    ENTRY = "ospf-address-unnumbered"
    interface_type: types.InterfaceType
    interface_specifier: str
    area_id: str


class NoOspfAddressUnnumbered(Removal):  # grammars/routing/ospf.yaml:93
    """``no address interfaceType interfaceSpecifier [ area areaId ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-unnumbered"
    interface_type: types.InterfaceType
    interface_specifier: str
    area_id: str | None = None
    default: bool = False


class OspfAddressCost(Command):  # grammars/routing/ospf.yaml:98
    """``address ipAddress cost costValue`` [recalled]."""

    ENTRY = "ospf-address-cost"
    ip_address: Ipv4
    cost_value: int


class NoOspfAddressCost(Removal):  # grammars/routing/ospf.yaml:98
    """``no address ipAddress cost [ costValue ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-cost"
    ip_address: Ipv4
    cost_value: int | None = None
    default: bool = False


class OspfAddressHelloInterval(Command):  # grammars/routing/ospf.yaml:103
    """``address ipAddress hello-interval intervalSeconds`` [recalled]."""

    ENTRY = "ospf-address-hello-interval"
    ip_address: Ipv4
    interval_seconds: int


class NoOspfAddressHelloInterval(Removal):  # grammars/routing/ospf.yaml:103
    """``no address ipAddress hello-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-hello-interval"
    ip_address: Ipv4
    interval_seconds: int | None = None
    default: bool = False


class OspfAddressDeadInterval(Command):  # grammars/routing/ospf.yaml:108
    """``address ipAddress dead-interval intervalSeconds`` [recalled]."""

    ENTRY = "ospf-address-dead-interval"
    ip_address: Ipv4
    interval_seconds: int


class NoOspfAddressDeadInterval(Removal):  # grammars/routing/ospf.yaml:108
    """``no address ipAddress dead-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-dead-interval"
    ip_address: Ipv4
    interval_seconds: int | None = None
    default: bool = False


class OspfAddressNetwork(Command):  # grammars/routing/ospf.yaml:113
    """``address ipAddress network networkKind`` [recalled]."""

    ENTRY = "ospf-address-network"
    ip_address: Ipv4
    network_kind: types.NetworkKind


class NoOspfAddressNetwork(Removal):  # grammars/routing/ospf.yaml:113
    """``no address ipAddress network [ networkKind ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-network"
    ip_address: Ipv4
    network_kind: types.NetworkKind | None = None
    default: bool = False


class OspfAddressPriority(Command):  # grammars/routing/ospf.yaml:118
    """``address ipAddress priority ospfPriority`` [recalled]."""

    ENTRY = "ospf-address-priority"
    ip_address: Ipv4
    ospf_priority: int


class NoOspfAddressPriority(Removal):  # grammars/routing/ospf.yaml:118
    """``no address ipAddress priority [ ospfPriority ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-priority"
    ip_address: Ipv4
    ospf_priority: int | None = None
    default: bool = False


class OspfAddressPassiveInterface(Command):  # grammars/routing/ospf.yaml:123
    """``address ipAddress passive-interface`` [recalled]."""

    ENTRY = "ospf-address-passive-interface"
    ip_address: Ipv4


class NoOspfAddressPassiveInterface(Removal):  # grammars/routing/ospf.yaml:123
    """``no address ipAddress passive-interface``, or ``default`` for ``no``."""

    ENTRY = "ospf-address-passive-interface"
    ip_address: Ipv4
    default: bool = False


class OspfRedistribute(Command):  # grammars/routing/ospf.yaml:127
    """``redistribute ospfSource [ metric ospfMetric | metric-type metricType | route-map mapName | tag ospfTag | subnets ]*`` [recalled]."""

    ENTRY = "ospf-redistribute"
    ospf_source: types.OspfSource
    ospf_metric: int | None = None
    metric_type: types.MetricType | None = None
    map_name: str | None = None
    ospf_tag: int | None = None
    subnets: bool = False


class NoOspfRedistribute(Removal):  # grammars/routing/ospf.yaml:127
    """``no redistribute ospfSource [ metric ospfMetric | metric-type metricType | route-map mapName | tag ospfTag | subnets ]*``, or ``default`` for ``no``."""

    ENTRY = "ospf-redistribute"
    ospf_source: types.OspfSource
    ospf_metric: int | None = None
    metric_type: types.MetricType | None = None
    map_name: str | None = None
    ospf_tag: int | None = None
    subnets: bool = False
    default: bool = False


class OspfDefaultInformationOriginate(Command):  # grammars/routing/ospf.yaml:132
    """``default-information originate [ always | metric ospfMetric | metric-type metricType | route-map mapName ]*`` [recalled]."""

    ENTRY = "ospf-default-information-originate"
    always: bool = False
    ospf_metric: int | None = None
    metric_type: types.MetricType | None = None
    map_name: str | None = None


class NoOspfDefaultInformationOriginate(Removal):  # grammars/routing/ospf.yaml:132
    """``no default-information originate [ always | metric ospfMetric | metric-type metricType | route-map mapName ]*``, or ``default`` for ``no``."""

    ENTRY = "ospf-default-information-originate"
    always: bool = False
    ospf_metric: int | None = None
    metric_type: types.MetricType | None = None
    map_name: str | None = None
    default: bool = False


class OspfDefaultMetric(Command):  # grammars/routing/ospf.yaml:136
    """``default-metric ospfMetric`` [recalled]."""

    ENTRY = "ospf-default-metric"
    ospf_metric: int


class NoOspfDefaultMetric(Removal):  # grammars/routing/ospf.yaml:136
    """``no default-metric [ ospfMetric ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-default-metric"
    ospf_metric: int | None = None
    default: bool = False


class DistanceOspf(Command):  # grammars/routing/ospf.yaml:139
    """``distance ospf routeKind distanceValue`` [recalled]."""

    ENTRY = "distance-ospf"
    route_kind: types.OspfRouteKind
    distance_value: int


class NoDistanceOspf(Removal):  # grammars/routing/ospf.yaml:139
    """``no distance ospf routeKind [ distanceValue ]``, or ``default`` for ``no``."""

    ENTRY = "distance-ospf"
    route_kind: types.OspfRouteKind
    distance_value: int | None = None
    default: bool = False


class OspfPassiveInterface(Command):  # grammars/routing/ospf.yaml:143
    """``passive-interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "ospf-passive-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoOspfPassiveInterface(Removal):  # grammars/routing/ospf.yaml:143
    """``no passive-interface interfaceType interfaceSpecifier``, or ``default`` for ``no``."""

    ENTRY = "ospf-passive-interface"
    interface_type: types.InterfaceType
    interface_specifier: str
    default: bool = False


class OspfSummaryAddress(Command):  # grammars/routing/ospf.yaml:148
    """``summary-address ipAddress ipAddressMask [ tag ospfTag | not-advertise ]*`` [recalled]."""

    ENTRY = "ospf-summary-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    ospf_tag: int | None = None
    not_advertise: bool = False


class NoOspfSummaryAddress(Removal):  # grammars/routing/ospf.yaml:148
    """``no summary-address ipAddress ipAddressMask [ tag ospfTag | not-advertise ]*``, or ``default`` for ``no``."""

    ENTRY = "ospf-summary-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    ospf_tag: int | None = None
    not_advertise: bool = False
    default: bool = False


class OspfAreaStub(Command):  # grammars/routing/ospf.yaml:153
    """``area areaId stub [ no-summary ]`` [recalled]."""

    ENTRY = "ospf-area-stub"
    area_id: str
    no_summary: bool = False


class NoOspfAreaStub(Removal):  # grammars/routing/ospf.yaml:153
    """``no area areaId stub [ no-summary ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-stub"
    area_id: str
    no_summary: bool = False
    default: bool = False


class OspfAreaNssa(Command):  # grammars/routing/ospf.yaml:158
    """``area areaId nssa [ no-summary | default-information-originate | no-redistribution ]*`` [recalled]."""

    ENTRY = "ospf-area-nssa"
    area_id: str
    no_summary: bool = False
    default_information_originate: bool = False
    no_redistribution: bool = False


class NoOspfAreaNssa(Removal):  # grammars/routing/ospf.yaml:158
    """``no area areaId nssa [ no-summary | default-information-originate | no-redistribution ]*``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-nssa"
    area_id: str
    no_summary: bool = False
    default_information_originate: bool = False
    no_redistribution: bool = False
    default: bool = False


class OspfAreaDefaultCost(Command):  # grammars/routing/ospf.yaml:163
    """``area areaId default-cost defaultCost`` [recalled]."""

    ENTRY = "ospf-area-default-cost"
    area_id: str
    default_cost: int


class NoOspfAreaDefaultCost(Removal):  # grammars/routing/ospf.yaml:163
    """``no area areaId default-cost [ defaultCost ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-default-cost"
    area_id: str
    default_cost: int | None = None
    default: bool = False


class OspfAreaRange(Command):  # grammars/routing/ospf.yaml:167
    """``area areaId range ipAddress ipAddressMask [ do-not-advertise ]`` [recalled]."""

    ENTRY = "ospf-area-range"
    area_id: str
    ip_address: Ipv4
    ip_address_mask: Ipv4
    do_not_advertise: bool = False


class NoOspfAreaRange(Removal):  # grammars/routing/ospf.yaml:167
    """``no area areaId range ipAddress ipAddressMask [ do-not-advertise ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-range"
    area_id: str
    ip_address: Ipv4
    ip_address_mask: Ipv4
    do_not_advertise: bool = False
    default: bool = False


class OspfAreaAuthenticationText(Command):  # grammars/routing/ospf.yaml:172
    """``area areaId authentication`` [recalled]."""

    ENTRY = "ospf-area-authentication-text"
    area_id: str


class NoOspfAreaAuthenticationText(Removal):  # grammars/routing/ospf.yaml:172
    """``no area areaId authentication``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-authentication-text"
    area_id: str
    default: bool = False


class OspfAreaVirtualLink(Command):  # grammars/routing/ospf.yaml:175
    """``area areaId virtual-link ipAddress`` [recalled]."""

    ENTRY = "ospf-area-virtual-link"
    area_id: str
    ip_address: Ipv4


class NoOspfAreaVirtualLink(Removal):  # grammars/routing/ospf.yaml:175
    """``no area areaId virtual-link ipAddress``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-virtual-link"
    area_id: str
    ip_address: Ipv4
    default: bool = False


class OspfAreaVirtualLinkHelloInterval(Command):  # grammars/routing/ospf.yaml:179
    """``area areaId virtual-link ipAddress hello-interval intervalSeconds`` [recalled]."""

    ENTRY = "ospf-area-virtual-link-hello-interval"
    area_id: str
    ip_address: Ipv4
    interval_seconds: int


class NoOspfAreaVirtualLinkHelloInterval(Removal):  # grammars/routing/ospf.yaml:179
    """``no area areaId virtual-link ipAddress hello-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-virtual-link-hello-interval"
    area_id: str
    ip_address: Ipv4
    interval_seconds: int | None = None
    default: bool = False


class OspfAreaVirtualLinkDeadInterval(Command):  # grammars/routing/ospf.yaml:183
    """``area areaId virtual-link ipAddress dead-interval intervalSeconds`` [recalled]."""

    ENTRY = "ospf-area-virtual-link-dead-interval"
    area_id: str
    ip_address: Ipv4
    interval_seconds: int


class NoOspfAreaVirtualLinkDeadInterval(Removal):  # grammars/routing/ospf.yaml:183
    """``no area areaId virtual-link ipAddress dead-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-virtual-link-dead-interval"
    area_id: str
    ip_address: Ipv4
    interval_seconds: int | None = None
    default: bool = False


class OspfAreaVirtualLinkAuthenticationKey(Command):  # grammars/routing/ospf.yaml:187
    """``area areaId virtual-link ipAddress authentication-key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "ospf-area-virtual-link-authentication-key"
    area_id: str
    ip_address: Ipv4
    password_text: str
    password_form: types.PasswordForm | None = None


class NoOspfAreaVirtualLinkAuthenticationKey(Removal):  # grammars/routing/ospf.yaml:187
    """``no area areaId virtual-link ipAddress authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-area-virtual-link-authentication-key"
    area_id: str
    ip_address: Ipv4
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class OspfAutoCostReferenceBandwidth(Command):  # grammars/routing/ospf.yaml:192
    """``ospf auto-cost reference-bandwidth bandwidth`` [recalled]."""

    ENTRY = "ospf-auto-cost-reference-bandwidth"
    bandwidth: int


class NoOspfAutoCostReferenceBandwidth(Removal):  # grammars/routing/ospf.yaml:192
    """``no ospf auto-cost reference-bandwidth [ bandwidth ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-auto-cost-reference-bandwidth"
    bandwidth: int | None = None
    default: bool = False


class OspfShutdown(Command):  # grammars/routing/ospf.yaml:195
    """``ospf shutdown`` [recalled]."""

    ENTRY = "ospf-shutdown"
    enabled: bool = True


class NoOspfShutdown(Removal):  # grammars/routing/ospf.yaml:195
    """``no ospf shutdown``, or ``default`` for ``no``."""

    ENTRY = "ospf-shutdown"
    default: bool = False


class OspfGracefulRestartRestartTime(Command):  # grammars/routing/ospf.yaml:198
    """``ospf graceful-restart restart-time restartSeconds`` [recalled]."""

    ENTRY = "ospf-graceful-restart-restart-time"
    restart_seconds: int


class NoOspfGracefulRestartRestartTime(Removal):  # grammars/routing/ospf.yaml:198
    """``no ospf graceful-restart restart-time [ restartSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-graceful-restart-restart-time"
    restart_seconds: int | None = None
    default: bool = False


class OspfLogAdjacencyChanges(Command):  # grammars/routing/ospf.yaml:201
    """``ospf log-adjacency-changes`` [recalled]."""

    ENTRY = "ospf-log-adjacency-changes"
    enabled: bool = True


class NoOspfLogAdjacencyChanges(Removal):  # grammars/routing/ospf.yaml:201
    """``no ospf log-adjacency-changes``, or ``default`` for ``no``."""

    ENTRY = "ospf-log-adjacency-changes"
    default: bool = False


class OspfTimersSpf(Command):  # grammars/routing/ospf.yaml:204
    """``timers spf spfSeconds holdSeconds`` [recalled]."""

    ENTRY = "ospf-timers-spf"
    spf_seconds: int
    hold_seconds: int


class NoOspfTimersSpf(Removal):  # grammars/routing/ospf.yaml:204
    """``no timers spf [ spfSeconds holdSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-timers-spf"
    spf_seconds: int | None = None
    hold_seconds: int | None = None
    default: bool = False


class OspfMaximumPaths(Command):  # grammars/routing/ospf.yaml:207
    """``maximum-paths paths`` [recalled]."""

    ENTRY = "ospf-maximum-paths"
    paths: int


class NoOspfMaximumPaths(Removal):  # grammars/routing/ospf.yaml:207
    """``no maximum-paths [ paths ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-maximum-paths"
    paths: int | None = None
    default: bool = False


class OspfTableMap(Command):  # grammars/routing/ospf.yaml:210
    """``table-map mapName`` [recalled]."""

    ENTRY = "ospf-table-map"
    map_name: str


class NoOspfTableMap(Removal):  # grammars/routing/ospf.yaml:210
    """``no table-map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-table-map"
    map_name: str | None = None
    default: bool = False


class OspfAutomaticVirtualLink(Command):  # grammars/routing/ospf.yaml:213
    """``automatic-virtual-link`` [recalled]."""

    ENTRY = "ospf-automatic-virtual-link"
    enabled: bool = True


class NoOspfAutomaticVirtualLink(Removal):  # grammars/routing/ospf.yaml:213
    """``no automatic-virtual-link``, or ``default`` for ``no``."""

    ENTRY = "ospf-automatic-virtual-link"
    default: bool = False


class OspfRfc1583Compatible(Command):  # grammars/routing/ospf.yaml:216
    """``rfc1583-compatible`` [recalled]."""

    ENTRY = "ospf-rfc1583-compatible"
    enabled: bool = True


class NoOspfRfc1583Compatible(Removal):  # grammars/routing/ospf.yaml:216
    """``no rfc1583-compatible``, or ``default`` for ``no``."""

    ENTRY = "ospf-rfc1583-compatible"
    default: bool = False


class OspfMplsTrafficEngRouterId(Command):  # grammars/routing/ospf.yaml:219
    """``mpls traffic-eng router-id interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "ospf-mpls-traffic-eng-router-id"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoOspfMplsTrafficEngRouterId(Removal):  # grammars/routing/ospf.yaml:219
    """``no mpls traffic-eng router-id [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "ospf-mpls-traffic-eng-router-id"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class OspfMplsTrafficEngArea(Command):  # grammars/routing/ospf.yaml:223
    """``mpls traffic-eng area areaId`` [recalled]."""

    ENTRY = "ospf-mpls-traffic-eng-area"
    area_id: str


class NoOspfMplsTrafficEngArea(Removal):  # grammars/routing/ospf.yaml:223
    """``no mpls traffic-eng area areaId``, or ``default`` for ``no``."""

    ENTRY = "ospf-mpls-traffic-eng-area"
    area_id: str
    default: bool = False


class IpOspfCost(Command):  # grammars/routing/ospf.yaml:228
    """``ip ospf cost costValue`` [recalled]."""

    ENTRY = "ip-ospf-cost"
    cost_value: int


class NoIpOspfCost(Removal):  # grammars/routing/ospf.yaml:228
    """``no ip ospf cost [ costValue ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-cost"
    cost_value: int | None = None
    default: bool = False


class IpOspfPriority(Command):  # grammars/routing/ospf.yaml:232
    """``ip ospf priority ospfPriority`` [recalled]."""

    ENTRY = "ip-ospf-priority"
    ospf_priority: int


class NoIpOspfPriority(Removal):  # grammars/routing/ospf.yaml:232
    """``no ip ospf priority [ ospfPriority ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-priority"
    ospf_priority: int | None = None
    default: bool = False


class IpOspfHelloInterval(Command):  # grammars/routing/ospf.yaml:236
    """``ip ospf hello-interval intervalSeconds`` [recalled]."""

    ENTRY = "ip-ospf-hello-interval"
    interval_seconds: int


class NoIpOspfHelloInterval(Removal):  # grammars/routing/ospf.yaml:236
    """``no ip ospf hello-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-hello-interval"
    interval_seconds: int | None = None
    default: bool = False


class IpOspfDeadInterval(Command):  # grammars/routing/ospf.yaml:240
    """``ip ospf dead-interval intervalSeconds`` [recalled]."""

    ENTRY = "ip-ospf-dead-interval"
    interval_seconds: int


class NoIpOspfDeadInterval(Removal):  # grammars/routing/ospf.yaml:240
    """``no ip ospf dead-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-dead-interval"
    interval_seconds: int | None = None
    default: bool = False


class IpOspfRetransmitInterval(Command):  # grammars/routing/ospf.yaml:244
    """``ip ospf retransmit-interval intervalSeconds`` [recalled]."""

    ENTRY = "ip-ospf-retransmit-interval"
    interval_seconds: int


class NoIpOspfRetransmitInterval(Removal):  # grammars/routing/ospf.yaml:244
    """``no ip ospf retransmit-interval [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-retransmit-interval"
    interval_seconds: int | None = None
    default: bool = False


class IpOspfTransmitDelay(Command):  # grammars/routing/ospf.yaml:248
    """``ip ospf transmit-delay intervalSeconds`` [recalled]."""

    ENTRY = "ip-ospf-transmit-delay"
    interval_seconds: int


class NoIpOspfTransmitDelay(Removal):  # grammars/routing/ospf.yaml:248
    """``no ip ospf transmit-delay [ intervalSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-transmit-delay"
    interval_seconds: int | None = None
    default: bool = False


class IpOspfNetwork(Command):  # grammars/routing/ospf.yaml:252
    """``ip ospf network networkKind`` [recalled]."""

    ENTRY = "ip-ospf-network"
    network_kind: types.NetworkKind


class NoIpOspfNetwork(Removal):  # grammars/routing/ospf.yaml:252
    """``no ip ospf network [ networkKind ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-network"
    network_kind: types.NetworkKind | None = None
    default: bool = False


class IpOspfShutdown(Command):  # grammars/routing/ospf.yaml:256
    """``ip ospf shutdown`` [recalled]."""

    ENTRY = "ip-ospf-shutdown"
    enabled: bool = True


class NoIpOspfShutdown(Removal):  # grammars/routing/ospf.yaml:256
    """``no ip ospf shutdown``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-shutdown"
    default: bool = False


class IpOspfAuthenticationKey(Command):  # grammars/routing/ospf.yaml:260
    """``ip ospf authentication-key [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "ip-ospf-authentication-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIpOspfAuthenticationKey(Removal):  # grammars/routing/ospf.yaml:260
    """``no ip ospf authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-authentication-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IpOspfMessageDigestKey(Command):  # grammars/routing/ospf.yaml:267
    """``ip ospf message-digest-key keyId ospfDigest [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "ip-ospf-message-digest-key"
    key_id: int
    ospf_digest: types.OspfDigest
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIpOspfMessageDigestKey(Removal):  # grammars/routing/ospf.yaml:267
    """``no ip ospf message-digest-key keyId [ ospfDigest [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-message-digest-key"
    key_id: int
    ospf_digest: types.OspfDigest | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IpOspfAuthenticationMessageDigest(Command):  # grammars/routing/ospf.yaml:274
    """``ip ospf authentication message-digest`` [recalled]."""

    ENTRY = "ip-ospf-authentication-message-digest"
    enabled: bool = True


class NoIpOspfAuthenticationMessageDigest(Removal):  # grammars/routing/ospf.yaml:274
    """``no ip ospf authentication message-digest``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-authentication-message-digest"
    default: bool = False


class IpOspfAuthenticationNone(Command):  # grammars/routing/ospf.yaml:278
    """``ip ospf authentication-none`` [recalled]."""

    ENTRY = "ip-ospf-authentication-none"
    enabled: bool = True


class NoIpOspfAuthenticationNone(Removal):  # grammars/routing/ospf.yaml:278
    """``no ip ospf authentication-none``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-authentication-none"
    default: bool = False


class IpOspfBfdLivenessDetection(Command):  # grammars/routing/ospf.yaml:282
    """``ip ospf bfd-liveness-detection [ minimum-interval bfdTime | multiplier multiplier2 ]*`` [recalled]."""

    ENTRY = "ip-ospf-bfd-liveness-detection"
    bfd_time: int | None = None
    multiplier2: int | None = None


class NoIpOspfBfdLivenessDetection(Removal):  # grammars/routing/ospf.yaml:282
    """``no ip ospf bfd-liveness-detection [ minimum-interval bfdTime | multiplier multiplier2 ]*``, or ``default`` for ``no``."""

    ENTRY = "ip-ospf-bfd-liveness-detection"
    bfd_time: int | None = None
    multiplier2: int | None = None
    default: bool = False
