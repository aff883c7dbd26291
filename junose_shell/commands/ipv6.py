"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class Ipv6(Command):  # grammars/routing/ipv6.yaml:77
    """``ipv6`` [recalled]."""

    ENTRY = "ipv6"
    enabled: bool = True


class NoIpv6(Removal):  # grammars/routing/ipv6.yaml:77
    """``no ipv6``, or ``default`` for ``no``."""

    ENTRY = "ipv6"
    default: bool = False


class Ipv6Route(Command):  # grammars/routing/ipv6.yaml:82
    """``ipv6 route [ vrf vrfName ] ipv6Prefix { nextHop6 | interfaceType interfaceSpecifier [ nextHop6 ] } [ distance2 ] [ tag tagValue ]`` [recalled]."""

    ENTRY = "ipv6-route"
    ipv6_prefix: str
    vrf_name: str | None = None
    next_hop6: str | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    distance2: int | None = None
    tag_value: int | None = None


class NoIpv6Route(Removal):  # grammars/routing/ipv6.yaml:82
    """``no ipv6 route [ vrf vrfName ] ipv6Prefix { nextHop6 | interfaceType interfaceSpecifier [ nextHop6 ] } [ distance2 ] [ tag tagValue ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-route"
    ipv6_prefix: str
    vrf_name: str | None = None
    next_hop6: str | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    distance2: int | None = None
    tag_value: int | None = None
    default: bool = False


class Ipv6MulticastRouting(Command):  # grammars/routing/ipv6.yaml:88
    """``ipv6 multicast-routing`` [recalled]."""

    ENTRY = "ipv6-multicast-routing"
    enabled: bool = True


class NoIpv6MulticastRouting(Removal):  # grammars/routing/ipv6.yaml:88
    """``no ipv6 multicast-routing``, or ``default`` for ``no``."""

    ENTRY = "ipv6-multicast-routing"
    default: bool = False


class Ipv6HopLimit(Command):  # grammars/routing/ipv6.yaml:92
    """``ipv6 hop-limit hopLimit`` [recalled]."""

    ENTRY = "ipv6-hop-limit"
    hop_limit: int


class NoIpv6HopLimit(Removal):  # grammars/routing/ipv6.yaml:92
    """``no ipv6 hop-limit [ hopLimit ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-hop-limit"
    hop_limit: int | None = None
    default: bool = False


class Ipv6SourceRoute(Command):  # grammars/routing/ipv6.yaml:97
    """``ipv6 source-route`` [recalled]."""

    ENTRY = "ipv6-source-route"
    enabled: bool = True


class NoIpv6SourceRoute(Removal):  # grammars/routing/ipv6.yaml:97
    """``no ipv6 source-route``, or ``default`` for ``no``."""

    ENTRY = "ipv6-source-route"
    default: bool = False


class Ipv6PrefixList(Command):  # grammars/routing/ipv6.yaml:101
    """``ipv6 prefix-list listName [ seq sequence ] listAction ipv6Prefix [ ge ge6 | le le6 ]*`` [recalled]."""

    ENTRY = "ipv6-prefix-list"
    list_name: str
    list_action: types.ListAction
    ipv6_prefix: str
    sequence: int | None = None
    ge6: int | None = None
    le6: int | None = None


class NoIpv6PrefixList(Removal):  # grammars/routing/ipv6.yaml:101
    """``no ipv6 prefix-list listName [ seq sequence ] [ listAction ipv6Prefix [ ge ge6 | le le6 ]* ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-prefix-list"
    list_name: str
    sequence: int | None = None
    list_action: types.ListAction | None = None
    ipv6_prefix: str | None = None
    ge6: int | None = None
    le6: int | None = None
    default: bool = False


class Ipv6Host(Command):  # grammars/routing/ipv6.yaml:107
    """``ipv6 host hostName6 ipv6Address`` [recalled]."""

    ENTRY = "ipv6-host"
    host_name6: str
    ipv6_address: str


class NoIpv6Host(Removal):  # grammars/routing/ipv6.yaml:107
    """``no ipv6 host hostName6 [ ipv6Address ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-host"
    host_name6: str
    ipv6_address: str | None = None
    default: bool = False


class Ipv6NameServer(Command):  # grammars/routing/ipv6.yaml:112
    """``ipv6 name-server ipv6Address`` [recalled]."""

    ENTRY = "ipv6-name-server"
    ipv6_address: str


class NoIpv6NameServer(Removal):  # grammars/routing/ipv6.yaml:112
    """``no ipv6 name-server ipv6Address``, or ``default`` for ``no``."""

    ENTRY = "ipv6-name-server"
    ipv6_address: str
    default: bool = False


class Ipv6Neighbor(Command):  # grammars/routing/ipv6.yaml:117
    """``ipv6 neighbor ipv6Address interfaceType interfaceSpecifier macAddress`` [recalled]."""

    ENTRY = "ipv6-neighbor"
    ipv6_address: str
    interface_type: types.InterfaceType
    interface_specifier: str
    mac_address: str


class NoIpv6Neighbor(Removal):  # grammars/routing/ipv6.yaml:117
    """``no ipv6 neighbor ipv6Address [ interfaceType interfaceSpecifier macAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-neighbor"
    ipv6_address: str
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    mac_address: str | None = None
    default: bool = False


class Ipv6LocalPool(Command):  # grammars/routing/ipv6.yaml:122
    """``ipv6 local pool poolName`` [recalled]."""

    ENTRY = "ipv6-local-pool"
    pool_name: str


class NoIpv6LocalPool(Removal):  # grammars/routing/ipv6.yaml:122
    """``no ipv6 local pool poolName``, or ``default`` for ``no``."""

    ENTRY = "ipv6-local-pool"
    pool_name: str
    default: bool = False


class Ipv6AddressPoolLocal(Command):  # grammars/routing/ipv6.yaml:128
    """``ipv6 address-pool local`` [recalled]."""

    ENTRY = "ipv6-address-pool-local"


class NoIpv6AddressPoolLocal(Removal):  # grammars/routing/ipv6.yaml:128
    """``no ipv6 address-pool local``, or ``default`` for ``no``."""

    ENTRY = "ipv6-address-pool-local"
    default: bool = False


class RouterMld(Command):  # grammars/routing/ipv6.yaml:133
    """``router mld`` [recalled]."""

    ENTRY = "router-mld"


class NoRouterMld(Removal):  # grammars/routing/ipv6.yaml:133
    """``no router mld``, or ``default`` for ``no``."""

    ENTRY = "router-mld"
    default: bool = False


class MldDisable(Command):  # grammars/routing/ipv6.yaml:138
    """``disable`` [recalled]."""

    ENTRY = "mld-disable"
    enabled: bool = True


class NoMldDisable(Removal):  # grammars/routing/ipv6.yaml:138
    """``no disable``, or ``default`` for ``no``."""

    ENTRY = "mld-disable"
    default: bool = False


class V6LocalPrefix(Command):  # grammars/routing/ipv6.yaml:143
    """``prefix ipv6Prefix prefixLength6`` [recalled]."""

    ENTRY = "v6-local-prefix"
    ipv6_prefix: str
    prefix_length6: int


class NoV6LocalPrefix(Removal):  # grammars/routing/ipv6.yaml:143
    """``no prefix ipv6Prefix [ prefixLength6 ]``, or ``default`` for ``no``."""

    ENTRY = "v6-local-prefix"
    ipv6_prefix: str
    prefix_length6: int | None = None
    default: bool = False


class V6LocalExcludePrefix(Command):  # grammars/routing/ipv6.yaml:148
    """``exclude-prefix ipv6Prefix`` [recalled]."""

    ENTRY = "v6-local-exclude-prefix"
    ipv6_prefix: str


class NoV6LocalExcludePrefix(Removal):  # grammars/routing/ipv6.yaml:148
    """``no exclude-prefix ipv6Prefix``, or ``default`` for ``no``."""

    ENTRY = "v6-local-exclude-prefix"
    ipv6_prefix: str
    default: bool = False


class V6LocalDnsServer(Command):  # grammars/routing/ipv6.yaml:153
    """``dns-server ipv6Address`` [recalled]."""

    ENTRY = "v6-local-dns-server"
    ipv6_address: str


class NoV6LocalDnsServer(Removal):  # grammars/routing/ipv6.yaml:153
    """``no dns-server ipv6Address``, or ``default`` for ``no``."""

    ENTRY = "v6-local-dns-server"
    ipv6_address: str
    default: bool = False


class V6LocalDnsDomainSearch(Command):  # grammars/routing/ipv6.yaml:158
    """``dns-domain-search domainName`` [recalled]."""

    ENTRY = "v6-local-dns-domain-search"
    domain_name: str


class NoV6LocalDnsDomainSearch(Removal):  # grammars/routing/ipv6.yaml:158
    """``no dns-domain-search domainName``, or ``default`` for ``no``."""

    ENTRY = "v6-local-dns-domain-search"
    domain_name: str
    default: bool = False


class V6LocalPreferredLifetime(Command):  # grammars/routing/ipv6.yaml:163
    """``preferred-lifetime { infinite | preferredSeconds }`` [recalled]."""

    ENTRY = "v6-local-preferred-lifetime"
    infinite: bool = False
    preferred_seconds: int | None = None


class NoV6LocalPreferredLifetime(Removal):  # grammars/routing/ipv6.yaml:163
    """``no preferred-lifetime [ { infinite | preferredSeconds } ]``, or ``default`` for ``no``."""

    ENTRY = "v6-local-preferred-lifetime"
    infinite: bool = False
    preferred_seconds: int | None = None
    default: bool = False


class V6LocalValidLifetime(Command):  # grammars/routing/ipv6.yaml:168
    """``valid-lifetime { infinite | validSeconds }`` [recalled]."""

    ENTRY = "v6-local-valid-lifetime"
    infinite: bool = False
    valid_seconds: int | None = None


class NoV6LocalValidLifetime(Removal):  # grammars/routing/ipv6.yaml:168
    """``no valid-lifetime [ { infinite | validSeconds } ]``, or ``default`` for ``no``."""

    ENTRY = "v6-local-valid-lifetime"
    infinite: bool = False
    valid_seconds: int | None = None
    default: bool = False


class Ipv6Address(Command):  # grammars/routing/ipv6.yaml:173
    """``ipv6 address ipv6Prefix [ eui-64 ]`` [recalled]."""

    ENTRY = "ipv6-address"
    ipv6_prefix: str
    eui_64: bool = False


class NoIpv6Address(Removal):  # grammars/routing/ipv6.yaml:173
    """``no ipv6 address ipv6Prefix [ eui-64 ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-address"
    ipv6_prefix: str
    eui_64: bool = False
    default: bool = False


class Ipv6Enable(Command):  # grammars/routing/ipv6.yaml:178
    """``ipv6 enable`` [recalled]."""

    ENTRY = "ipv6-enable"
    enabled: bool = True


class NoIpv6Enable(Removal):  # grammars/routing/ipv6.yaml:178
    """``no ipv6 enable``, or ``default`` for ``no``."""

    ENTRY = "ipv6-enable"
    default: bool = False


class Ipv6Unnumbered(Command):  # grammars/routing/ipv6.yaml:181
    """``ipv6 unnumbered interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "ipv6-unnumbered"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoIpv6Unnumbered(Removal):  # grammars/routing/ipv6.yaml:181
    """``no ipv6 unnumbered [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-unnumbered"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class Ipv6Mtu(Command):  # grammars/routing/ipv6.yaml:184
    """``ipv6 mtu mtuSize6`` [recalled]."""

    ENTRY = "ipv6-mtu"
    mtu_size6: int


class NoIpv6Mtu(Removal):  # grammars/routing/ipv6.yaml:184
    """``no ipv6 mtu [ mtuSize6 ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-mtu"
    mtu_size6: int | None = None
    default: bool = False


class Ipv6Nd(Command):  # grammars/routing/ipv6.yaml:187
    """``ipv6 nd`` [recalled]."""

    ENTRY = "ipv6-nd"
    enabled: bool = True


class NoIpv6Nd(Removal):  # grammars/routing/ipv6.yaml:187
    """``no ipv6 nd``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd"
    default: bool = False


class Ipv6NdSuppressRa(Command):  # grammars/routing/ipv6.yaml:190
    """``ipv6 nd suppress-ra`` [recalled]."""

    ENTRY = "ipv6-nd-suppress-ra"
    enabled: bool = True


class NoIpv6NdSuppressRa(Removal):  # grammars/routing/ipv6.yaml:190
    """``no ipv6 nd suppress-ra``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-suppress-ra"
    default: bool = False


class Ipv6NdRaInterval(Command):  # grammars/routing/ipv6.yaml:193
    """``ipv6 nd ra-interval ndSeconds`` [recalled]."""

    ENTRY = "ipv6-nd-ra-interval"
    nd_seconds: int


class NoIpv6NdRaInterval(Removal):  # grammars/routing/ipv6.yaml:193
    """``no ipv6 nd ra-interval [ ndSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-ra-interval"
    nd_seconds: int | None = None
    default: bool = False


class Ipv6NdRaLifetime(Command):  # grammars/routing/ipv6.yaml:196
    """``ipv6 nd ra-lifetime ndSeconds`` [recalled]."""

    ENTRY = "ipv6-nd-ra-lifetime"
    nd_seconds: int


class NoIpv6NdRaLifetime(Removal):  # grammars/routing/ipv6.yaml:196
    """``no ipv6 nd ra-lifetime [ ndSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-ra-lifetime"
    nd_seconds: int | None = None
    default: bool = False


class Ipv6NdReachableTime(Command):  # grammars/routing/ipv6.yaml:199
    """``ipv6 nd reachable-time ndMs`` [recalled]."""

    ENTRY = "ipv6-nd-reachable-time"
    nd_ms: int


class NoIpv6NdReachableTime(Removal):  # grammars/routing/ipv6.yaml:199
    """``no ipv6 nd reachable-time [ ndMs ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-reachable-time"
    nd_ms: int | None = None
    default: bool = False


class Ipv6NdNsInterval(Command):  # grammars/routing/ipv6.yaml:202
    """``ipv6 nd ns-interval ndMs`` [recalled]."""

    ENTRY = "ipv6-nd-ns-interval"
    nd_ms: int


class NoIpv6NdNsInterval(Removal):  # grammars/routing/ipv6.yaml:202
    """``no ipv6 nd ns-interval [ ndMs ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-ns-interval"
    nd_ms: int | None = None
    default: bool = False


class Ipv6NdManagedConfigFlag(Command):  # grammars/routing/ipv6.yaml:205
    """``ipv6 nd managed-config-flag`` [recalled]."""

    ENTRY = "ipv6-nd-managed-config-flag"
    enabled: bool = True


class NoIpv6NdManagedConfigFlag(Removal):  # grammars/routing/ipv6.yaml:205
    """``no ipv6 nd managed-config-flag``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-managed-config-flag"
    default: bool = False


class Ipv6NdOtherConfigFlag(Command):  # grammars/routing/ipv6.yaml:208
    """``ipv6 nd other-config-flag`` [recalled]."""

    ENTRY = "ipv6-nd-other-config-flag"
    enabled: bool = True


class NoIpv6NdOtherConfigFlag(Removal):  # grammars/routing/ipv6.yaml:208
    """``no ipv6 nd other-config-flag``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-other-config-flag"
    default: bool = False


class Ipv6NdPrefixAdvertisement(Command):  # grammars/routing/ipv6.yaml:211
    """``ipv6 nd prefix-advertisement ipv6Prefix [ validSeconds preferredSeconds ]`` [recalled]."""

    ENTRY = "ipv6-nd-prefix-advertisement"
    ipv6_prefix: str
    valid_seconds: int | None = None
    preferred_seconds: int | None = None


class NoIpv6NdPrefixAdvertisement(Removal):  # grammars/routing/ipv6.yaml:211
    """``no ipv6 nd prefix-advertisement ipv6Prefix [ validSeconds preferredSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-nd-prefix-advertisement"
    ipv6_prefix: str
    valid_seconds: int | None = None
    preferred_seconds: int | None = None
    default: bool = False


class Ipv6Policy(Command):  # grammars/routing/ipv6.yaml:215
    """``ipv6 policy policySide policyName [ statistics statisticsState | merge | preserve ]*`` [recalled]."""

    ENTRY = "ipv6-policy"
    policy_side: types.Ipv6PolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False


class NoIpv6Policy(Removal):  # grammars/routing/ipv6.yaml:215
    """``no ipv6 policy policySide policyName [ statistics statisticsState | merge | preserve ]*``, or ``default`` for ``no``."""

    ENTRY = "ipv6-policy"
    policy_side: types.Ipv6PolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False
    default: bool = False


class Ipv6SaValidate(Command):  # grammars/routing/ipv6.yaml:220
    """``ipv6 sa-validate`` [recalled]."""

    ENTRY = "ipv6-sa-validate"
    enabled: bool = True


class NoIpv6SaValidate(Removal):  # grammars/routing/ipv6.yaml:220
    """``no ipv6 sa-validate``, or ``default`` for ``no``."""

    ENTRY = "ipv6-sa-validate"
    default: bool = False


class Ipv6MldVersion(Command):  # grammars/routing/ipv6.yaml:223
    """``ipv6 mld version mldVersion`` [recalled]."""

    ENTRY = "ipv6-mld-version"
    mld_version: types.MldVersion


class NoIpv6MldVersion(Removal):  # grammars/routing/ipv6.yaml:223
    """``no ipv6 mld version [ mldVersion ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-mld-version"
    mld_version: types.MldVersion | None = None
    default: bool = False


class Ipv6Mld(Command):  # grammars/routing/ipv6.yaml:226
    """``ipv6 mld`` [recalled]."""

    ENTRY = "ipv6-mld"
    enabled: bool = True


class NoIpv6Mld(Removal):  # grammars/routing/ipv6.yaml:226
    """``no ipv6 mld``, or ``default`` for ``no``."""

    ENTRY = "ipv6-mld"
    default: bool = False


class Ipv6MldQueryInterval(Command):  # grammars/routing/ipv6.yaml:230
    """``ipv6 mld query-interval mldSeconds`` [recalled]."""

    ENTRY = "ipv6-mld-query-interval"
    mld_seconds: int


class NoIpv6MldQueryInterval(Removal):  # grammars/routing/ipv6.yaml:230
    """``no ipv6 mld query-interval [ mldSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-mld-query-interval"
    mld_seconds: int | None = None
    default: bool = False


class Ipv6VirtualRouter(Command):  # grammars/routing/ipv6.yaml:233
    """``ipv6 virtual-router vrName`` [recalled]."""

    ENTRY = "ipv6-virtual-router"
    vr_name: str


class NoIpv6VirtualRouter(Removal):  # grammars/routing/ipv6.yaml:233
    """``no ipv6 virtual-router [ vrName ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-virtual-router"
    vr_name: str | None = None
    default: bool = False


class Ipv6Description(Command):  # grammars/routing/ipv6.yaml:237
    """``ipv6 description text`` [recalled]."""

    ENTRY = "ipv6-description"
    text: str


class NoIpv6Description(Removal):  # grammars/routing/ipv6.yaml:237
    """``no ipv6 description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-description"
    text: str | None = None
    default: bool = False


class Ipv6Shutdown(Command):  # grammars/routing/ipv6.yaml:241
    """``ipv6 shutdown`` [recalled]."""

    ENTRY = "ipv6-shutdown"
    enabled: bool = True


class NoIpv6Shutdown(Removal):  # grammars/routing/ipv6.yaml:241
    """``no ipv6 shutdown``, or ``default`` for ``no``."""

    ENTRY = "ipv6-shutdown"
    default: bool = False


class Ipv6Unreachables(Command):  # grammars/routing/ipv6.yaml:245
    """``ipv6 unreachables`` [recalled]."""

    ENTRY = "ipv6-unreachables"
    enabled: bool = True


class NoIpv6Unreachables(Removal):  # grammars/routing/ipv6.yaml:245
    """``no ipv6 unreachables``, or ``default`` for ``no``."""

    ENTRY = "ipv6-unreachables"
    default: bool = False


class Ipv6OspfArea(Command):  # grammars/routing/ipv6.yaml:249
    """``ipv6 ospf processId area areaId`` [recalled]."""

    ENTRY = "ipv6-ospf-area"
    process_id: int
    area_id: str


class NoIpv6OspfArea(Removal):  # grammars/routing/ipv6.yaml:249
    """``no ipv6 ospf processId area [ areaId ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-ospf-area"
    process_id: int
    area_id: str | None = None
    default: bool = False


class Ipv6OspfCost(Command):  # grammars/routing/ipv6.yaml:255
    """``ipv6 ospf cost ospfCost`` [recalled]."""

    ENTRY = "ipv6-ospf-cost"
    ospf_cost: int


class NoIpv6OspfCost(Removal):  # grammars/routing/ipv6.yaml:255
    """``no ipv6 ospf cost [ ospfCost ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-ospf-cost"
    ospf_cost: int | None = None
    default: bool = False
