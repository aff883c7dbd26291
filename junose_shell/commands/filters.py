"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class FiltersIpPrefixList(Command):  # grammars/routing/filters.yaml:82
    """``ip prefix-list listName [ seq sequence ] listAction prefix [ ge minLength | le maxLength ]*`` [seen RAN]."""

    ENTRY = "filters-ip-prefix-list"
    list_name: str
    list_action: types.ListAction
    prefix: str
    sequence: int | None = None
    min_length: int | None = None
    max_length: int | None = None


class NoFiltersIpPrefixList(Removal):  # grammars/routing/filters.yaml:82
    """``no ip prefix-list listName [ seq sequence ] [ listAction prefix [ ge minLength | le maxLength ]* ]``, or ``default`` for ``no``."""

    ENTRY = "filters-ip-prefix-list"
    list_name: str
    sequence: int | None = None
    list_action: types.ListAction | None = None
    prefix: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    default: bool = False


class FiltersIpPrefixTree(Command):  # grammars/routing/filters.yaml:89
    """``ip prefix-tree listName listAction prefix`` [recalled]."""

    ENTRY = "filters-ip-prefix-tree"
    list_name: str
    list_action: types.ListAction
    prefix: str


class NoFiltersIpPrefixTree(Removal):  # grammars/routing/filters.yaml:89
    """``no ip prefix-tree listName [ listAction prefix ]``, or ``default`` for ``no``."""

    ENTRY = "filters-ip-prefix-tree"
    list_name: str
    list_action: types.ListAction | None = None
    prefix: str | None = None
    default: bool = False


class FiltersIpAsPathAccessList(Command):  # grammars/routing/filters.yaml:95
    """``ip as-path access-list pathList listAction pathPattern`` [recalled]."""

    ENTRY = "filters-ip-as-path-access-list"
    path_list: str
    list_action: types.ListAction
    path_pattern: str


class NoFiltersIpAsPathAccessList(Removal):  # grammars/routing/filters.yaml:95
    """``no ip as-path access-list pathList [ listAction pathPattern ]``, or ``default`` for ``no``."""

    ENTRY = "filters-ip-as-path-access-list"
    path_list: str
    list_action: types.ListAction | None = None
    path_pattern: str | None = None
    default: bool = False


class FiltersIpCommunityList(Command):  # grammars/routing/filters.yaml:101
    """``ip community-list communityList listAction { communityWord | communityValue } [ extraCommunity ]*`` [recalled]."""

    ENTRY = "filters-ip-community-list"
    community_list: str
    list_action: types.ListAction
    community_word: types.CommunityWord | None = None
    community_value: str | None = None
    extra_community: tuple[str, ...] = ()


class NoFiltersIpCommunityList(Removal):  # grammars/routing/filters.yaml:101
    """``no ip community-list communityList [ listAction { communityWord | communityValue } [ extraCommunity ]* ]``, or ``default`` for ``no``."""

    ENTRY = "filters-ip-community-list"
    community_list: str
    list_action: types.ListAction | None = None
    community_word: types.CommunityWord | None = None
    community_value: str | None = None
    extra_community: tuple[str, ...] = ()
    default: bool = False


class FiltersIpExtcommunityList(Command):  # grammars/routing/filters.yaml:107
    """``ip extcommunity-list communityList listAction targetKind extendedTarget`` [recalled]."""

    ENTRY = "filters-ip-extcommunity-list"
    community_list: str
    list_action: types.ListAction
    target_kind: types.TargetKind
    extended_target: str


class NoFiltersIpExtcommunityList(Removal):  # grammars/routing/filters.yaml:107
    """``no ip extcommunity-list communityList [ listAction targetKind extendedTarget ]``, or ``default`` for ``no``."""

    ENTRY = "filters-ip-extcommunity-list"
    community_list: str
    list_action: types.ListAction | None = None
    target_kind: types.TargetKind | None = None
    extended_target: str | None = None
    default: bool = False


class FiltersRouteMap(Command):  # grammars/routing/filters.yaml:113
    """``route-map mapName [ mapAction ] [ mapSequence ]`` [recalled]."""

    ENTRY = "filters-route-map"
    map_name: str
    map_action: types.MapAction | None = None
    map_sequence: int | None = None


class NoFiltersRouteMap(Removal):  # grammars/routing/filters.yaml:113
    """``no route-map mapName [ mapAction ] [ mapSequence ]``, or ``default`` for ``no``."""

    ENTRY = "filters-route-map"
    map_name: str
    map_action: types.MapAction | None = None
    map_sequence: int | None = None
    default: bool = False


class FiltersMatchIpAddress(Command):  # grammars/routing/filters.yaml:120
    """``match ip address listName`` [recalled]."""

    ENTRY = "filters-match-ip-address"
    list_name: str


class NoFiltersMatchIpAddress(Removal):  # grammars/routing/filters.yaml:120
    """``no match ip address [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-ip-address"
    list_name: str | None = None
    default: bool = False


class FiltersMatchIpAddressPrefixList(Command):  # grammars/routing/filters.yaml:123
    """``match ip address prefix-list listName`` [recalled]."""

    ENTRY = "filters-match-ip-address-prefix-list"
    list_name: str


class NoFiltersMatchIpAddressPrefixList(Removal):  # grammars/routing/filters.yaml:123
    """``no match ip address prefix-list [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-ip-address-prefix-list"
    list_name: str | None = None
    default: bool = False


class FiltersMatchIpAddressPrefixTree(Command):  # grammars/routing/filters.yaml:126
    """``match ip address prefix-tree listName`` [recalled]."""

    ENTRY = "filters-match-ip-address-prefix-tree"
    list_name: str


class NoFiltersMatchIpAddressPrefixTree(Removal):  # grammars/routing/filters.yaml:126
    """``no match ip address prefix-tree [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-ip-address-prefix-tree"
    list_name: str | None = None
    default: bool = False


class FiltersMatchIpNextHop(Command):  # grammars/routing/filters.yaml:129
    """``match ip next-hop listName`` [recalled]."""

    ENTRY = "filters-match-ip-next-hop"
    list_name: str


class NoFiltersMatchIpNextHop(Removal):  # grammars/routing/filters.yaml:129
    """``no match ip next-hop [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-ip-next-hop"
    list_name: str | None = None
    default: bool = False


class FiltersMatchIpNextHopPrefixList(Command):  # grammars/routing/filters.yaml:132
    """``match ip next-hop prefix-list listName`` [recalled]."""

    ENTRY = "filters-match-ip-next-hop-prefix-list"
    list_name: str


class NoFiltersMatchIpNextHopPrefixList(Removal):  # grammars/routing/filters.yaml:132
    """``no match ip next-hop prefix-list [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-ip-next-hop-prefix-list"
    list_name: str | None = None
    default: bool = False


class FiltersMatchAsPath(Command):  # grammars/routing/filters.yaml:135
    """``match as-path pathList`` [recalled]."""

    ENTRY = "filters-match-as-path"
    path_list: str


class NoFiltersMatchAsPath(Removal):  # grammars/routing/filters.yaml:135
    """``no match as-path [ pathList ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-as-path"
    path_list: str | None = None
    default: bool = False


class FiltersMatchCommunity(Command):  # grammars/routing/filters.yaml:138
    """``match community communityList [ exact-match ]`` [recalled]."""

    ENTRY = "filters-match-community"
    community_list: str
    exact_match: bool = False


class NoFiltersMatchCommunity(Removal):  # grammars/routing/filters.yaml:138
    """``no match community [ communityList [ exact-match ] ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-community"
    community_list: str | None = None
    exact_match: bool = False
    default: bool = False


class FiltersMatchExtcommunity(Command):  # grammars/routing/filters.yaml:142
    """``match extcommunity communityList`` [recalled]."""

    ENTRY = "filters-match-extcommunity"
    community_list: str


class NoFiltersMatchExtcommunity(Removal):  # grammars/routing/filters.yaml:142
    """``no match extcommunity [ communityList ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-extcommunity"
    community_list: str | None = None
    default: bool = False


class FiltersMatchMetric(Command):  # grammars/routing/filters.yaml:145
    """``match metric metricValue`` [recalled]."""

    ENTRY = "filters-match-metric"
    metric_value: int


class NoFiltersMatchMetric(Removal):  # grammars/routing/filters.yaml:145
    """``no match metric [ metricValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-metric"
    metric_value: int | None = None
    default: bool = False


class FiltersMatchTag(Command):  # grammars/routing/filters.yaml:149
    """``match tag tagValue`` [recalled]."""

    ENTRY = "filters-match-tag"
    tag_value: int


class NoFiltersMatchTag(Removal):  # grammars/routing/filters.yaml:149
    """``no match tag [ tagValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-tag"
    tag_value: int | None = None
    default: bool = False


class FiltersMatchDistance(Command):  # grammars/routing/filters.yaml:152
    """``match distance distanceValue`` [recalled]."""

    ENTRY = "filters-match-distance"
    distance_value: int


class NoFiltersMatchDistance(Removal):  # grammars/routing/filters.yaml:152
    """``no match distance [ distanceValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-distance"
    distance_value: int | None = None
    default: bool = False


class FiltersMatchRouteType(Command):  # grammars/routing/filters.yaml:155
    """``match route-type routeKind`` [recalled]."""

    ENTRY = "filters-match-route-type"
    route_kind: types.FiltersRouteKind


class NoFiltersMatchRouteType(Removal):  # grammars/routing/filters.yaml:155
    """``no match route-type [ routeKind ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-route-type"
    route_kind: types.FiltersRouteKind | None = None
    default: bool = False


class FiltersMatchLevel(Command):  # grammars/routing/filters.yaml:159
    """``match level setLevel`` [recalled]."""

    ENTRY = "filters-match-level"
    set_level: types.SetLevel


class NoFiltersMatchLevel(Removal):  # grammars/routing/filters.yaml:159
    """``no match level [ setLevel ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-level"
    set_level: types.SetLevel | None = None
    default: bool = False


class FiltersMatchPolicyList(Command):  # grammars/routing/filters.yaml:162
    """``match policy-list listName`` [recalled]."""

    ENTRY = "filters-match-policy-list"
    list_name: str


class NoFiltersMatchPolicyList(Removal):  # grammars/routing/filters.yaml:162
    """``no match policy-list [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-policy-list"
    list_name: str | None = None
    default: bool = False


class FiltersMatchMetricType(Command):  # grammars/routing/filters.yaml:165
    """``match metric-type metricKind`` [recalled]."""

    ENTRY = "filters-match-metric-type"
    metric_kind: types.MetricKind


class NoFiltersMatchMetricType(Removal):  # grammars/routing/filters.yaml:165
    """``no match metric-type [ metricKind ]``, or ``default`` for ``no``."""

    ENTRY = "filters-match-metric-type"
    metric_kind: types.MetricKind | None = None
    default: bool = False


class FiltersSetAsPathPrepend(Command):  # grammars/routing/filters.yaml:168
    """``set as-path prepend { asPath [ asPath ]* | list asPath }`` [recalled]."""

    ENTRY = "filters-set-as-path-prepend"
    as_path: tuple[str, ...] = ()


class NoFiltersSetAsPathPrepend(Removal):  # grammars/routing/filters.yaml:168
    """``no set as-path prepend [ { asPath [ asPath ]* | list asPath } ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-as-path-prepend"
    as_path: tuple[str, ...] = ()
    default: bool = False


class FiltersSetCommunity(Command):  # grammars/routing/filters.yaml:172
    """``set community newCommunity [ newCommunity ]* [ additive ]`` [recalled]."""

    ENTRY = "filters-set-community"
    new_community: tuple[str, ...] = ()
    additive: bool = False


class NoFiltersSetCommunity(Removal):  # grammars/routing/filters.yaml:172
    """``no set community [ newCommunity [ newCommunity ]* [ additive ] ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-community"
    new_community: tuple[str, ...] = ()
    additive: bool = False
    default: bool = False


class FiltersSetCommListDelete(Command):  # grammars/routing/filters.yaml:176
    """``set comm-list communityList delete`` [recalled]."""

    ENTRY = "filters-set-comm-list-delete"
    community_list: str


class NoFiltersSetCommListDelete(Removal):  # grammars/routing/filters.yaml:176
    """``no set comm-list [ communityList delete ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-comm-list-delete"
    community_list: str | None = None
    default: bool = False


class FiltersSetExtcommunity(Command):  # grammars/routing/filters.yaml:180
    """``set extcommunity targetKind extendedTarget`` [recalled]."""

    ENTRY = "filters-set-extcommunity"
    target_kind: types.TargetKind
    extended_target: str


class NoFiltersSetExtcommunity(Removal):  # grammars/routing/filters.yaml:180
    """``no set extcommunity targetKind [ extendedTarget ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-extcommunity"
    target_kind: types.TargetKind
    extended_target: str | None = None
    default: bool = False


class FiltersSetLocalPreference(Command):  # grammars/routing/filters.yaml:185
    """``set local-preference preference`` [recalled]."""

    ENTRY = "filters-set-local-preference"
    preference: int


class NoFiltersSetLocalPreference(Removal):  # grammars/routing/filters.yaml:185
    """``no set local-preference [ preference ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-local-preference"
    preference: int | None = None
    default: bool = False


class FiltersSetMetric(Command):  # grammars/routing/filters.yaml:188
    """``set metric metricValue`` [recalled]."""

    ENTRY = "filters-set-metric"
    metric_value: int


class NoFiltersSetMetric(Removal):  # grammars/routing/filters.yaml:188
    """``no set metric [ metricValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-metric"
    metric_value: int | None = None
    default: bool = False


class FiltersSetMetricType(Command):  # grammars/routing/filters.yaml:191
    """``set metric-type metricKind`` [recalled]."""

    ENTRY = "filters-set-metric-type"
    metric_kind: types.MetricKind


class NoFiltersSetMetricType(Removal):  # grammars/routing/filters.yaml:191
    """``no set metric-type [ metricKind ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-metric-type"
    metric_kind: types.MetricKind | None = None
    default: bool = False


class FiltersSetDistance(Command):  # grammars/routing/filters.yaml:194
    """``set distance distanceValue`` [recalled]."""

    ENTRY = "filters-set-distance"
    distance_value: int


class NoFiltersSetDistance(Removal):  # grammars/routing/filters.yaml:194
    """``no set distance [ distanceValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-distance"
    distance_value: int | None = None
    default: bool = False


class FiltersSetIpNextHop(Command):  # grammars/routing/filters.yaml:197
    """``set ip next-hop { peer-address | ipAddress }`` [recalled]."""

    ENTRY = "filters-set-ip-next-hop"
    peer_address: bool = False
    ip_address: Ipv4 | None = None


class NoFiltersSetIpNextHop(Removal):  # grammars/routing/filters.yaml:197
    """``no set ip next-hop [ { peer-address | ipAddress } ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-ip-next-hop"
    peer_address: bool = False
    ip_address: Ipv4 | None = None
    default: bool = False


class FiltersSetOrigin(Command):  # grammars/routing/filters.yaml:201
    """``set origin originKind`` [recalled]."""

    ENTRY = "filters-set-origin"
    origin_kind: types.OriginKind


class NoFiltersSetOrigin(Removal):  # grammars/routing/filters.yaml:201
    """``no set origin [ originKind ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-origin"
    origin_kind: types.OriginKind | None = None
    default: bool = False


class FiltersSetTag(Command):  # grammars/routing/filters.yaml:205
    """``set tag tagValue`` [recalled]."""

    ENTRY = "filters-set-tag"
    tag_value: int


class NoFiltersSetTag(Removal):  # grammars/routing/filters.yaml:205
    """``no set tag [ tagValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-tag"
    tag_value: int | None = None
    default: bool = False


class FiltersSetWeight(Command):  # grammars/routing/filters.yaml:208
    """``set weight weightValue`` [recalled]."""

    ENTRY = "filters-set-weight"
    weight_value: int


class NoFiltersSetWeight(Removal):  # grammars/routing/filters.yaml:208
    """``no set weight [ weightValue ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-weight"
    weight_value: int | None = None
    default: bool = False


class FiltersSetLevel(Command):  # grammars/routing/filters.yaml:211
    """``set level setLevel`` [recalled]."""

    ENTRY = "filters-set-level"
    set_level: types.SetLevel


class NoFiltersSetLevel(Removal):  # grammars/routing/filters.yaml:211
    """``no set level [ setLevel ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-level"
    set_level: types.SetLevel | None = None
    default: bool = False


class FiltersSetRouteClass(Command):  # grammars/routing/filters.yaml:214
    """``set route-class routeClass`` [recalled]."""

    ENTRY = "filters-set-route-class"
    route_class: int


class NoFiltersSetRouteClass(Removal):  # grammars/routing/filters.yaml:214
    """``no set route-class [ routeClass ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-route-class"
    route_class: int | None = None
    default: bool = False


class FiltersSetDampening(Command):  # grammars/routing/filters.yaml:217
    """``set dampening halfLife reuseLimit suppressLimit maximumSuppress`` [recalled]."""

    ENTRY = "filters-set-dampening"
    half_life: int
    reuse_limit: int
    suppress_limit: int
    maximum_suppress: int


class NoFiltersSetDampening(Removal):  # grammars/routing/filters.yaml:217
    """``no set dampening [ halfLife reuseLimit suppressLimit maximumSuppress ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-dampening"
    half_life: int | None = None
    reuse_limit: int | None = None
    suppress_limit: int | None = None
    maximum_suppress: int | None = None
    default: bool = False


class FiltersSetAutomaticTag(Command):  # grammars/routing/filters.yaml:220
    """``set automatic-tag`` [recalled]."""

    ENTRY = "filters-set-automatic-tag"


class NoFiltersSetAutomaticTag(Removal):  # grammars/routing/filters.yaml:220
    """``no set automatic-tag``, or ``default`` for ``no``."""

    ENTRY = "filters-set-automatic-tag"
    default: bool = False


class FiltersSetInterface(Command):  # grammars/routing/filters.yaml:223
    """``set interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "filters-set-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoFiltersSetInterface(Removal):  # grammars/routing/filters.yaml:223
    """``no set interface [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "filters-set-interface"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class RouteMapContinue(Command):  # grammars/routing/filters.yaml:226
    """``continue [ mapSequence ]`` [recalled]."""

    ENTRY = "route-map-continue"
    map_sequence: int | None = None


class NoRouteMapContinue(Removal):  # grammars/routing/filters.yaml:226
    """``no continue [ mapSequence ]``, or ``default`` for ``no``."""

    ENTRY = "route-map-continue"
    map_sequence: int | None = None
    default: bool = False
