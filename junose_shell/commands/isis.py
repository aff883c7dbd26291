"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class RouterIsis(Command):  # grammars/routing/isis.yaml:67
    """``router isis [ isisTag ]`` [recalled]."""

    ENTRY = "router-isis"
    isis_tag: str | None = None


class NoRouterIsis(Removal):  # grammars/routing/isis.yaml:67
    """``no router isis [ isisTag ]``, or ``default`` for ``no``."""

    ENTRY = "router-isis"
    isis_tag: str | None = None
    default: bool = False


class IsisClnsHost(Command):  # grammars/routing/isis.yaml:73
    """``clns host isoName netTitle`` [seen RAN]."""

    ENTRY = "isis-clns-host"
    iso_name: str
    net_title: str


class NoIsisClnsHost(Removal):  # grammars/routing/isis.yaml:73
    """``no clns host isoName [ netTitle ]``, or ``default`` for ``no``."""

    ENTRY = "isis-clns-host"
    iso_name: str
    net_title: str | None = None
    default: bool = False


class IsisNet(Command):  # grammars/routing/isis.yaml:79
    """``net netTitle`` [recalled]."""

    ENTRY = "isis-net"
    net_title: str


class NoIsisNet(Removal):  # grammars/routing/isis.yaml:79
    """``no net netTitle``, or ``default`` for ``no``."""

    ENTRY = "isis-net"
    net_title: str
    default: bool = False


class IsisIsType(Command):  # grammars/routing/isis.yaml:83
    """``is-type isType`` [recalled]."""

    ENTRY = "isis-is-type"
    is_type: types.IsType


class NoIsisIsType(Removal):  # grammars/routing/isis.yaml:83
    """``no is-type [ isType ]``, or ``default`` for ``no``."""

    ENTRY = "isis-is-type"
    is_type: types.IsType | None = None
    default: bool = False


class IsisMetricStyle(Command):  # grammars/routing/isis.yaml:87
    """``metric-style metricStyle [ isisLevels ]`` [recalled]."""

    ENTRY = "isis-metric-style"
    metric_style: types.MetricStyle
    isis_levels: types.IsisLevels | None = None


class NoIsisMetricStyle(Removal):  # grammars/routing/isis.yaml:87
    """``no metric-style [ metricStyle [ isisLevels ] ]``, or ``default`` for ``no``."""

    ENTRY = "isis-metric-style"
    metric_style: types.MetricStyle | None = None
    isis_levels: types.IsisLevels | None = None
    default: bool = False


class IsisRedistribute(Command):  # grammars/routing/isis.yaml:91
    """``redistribute isisSource [ metric wideMetric | metric-type externalKind | route-map mapName | isisLevels ]*`` [recalled]."""

    ENTRY = "isis-redistribute"
    isis_source: types.IsisSource
    wide_metric: int | None = None
    external_kind: types.ExternalKind | None = None
    map_name: str | None = None
    isis_levels: types.IsisLevels | None = None


class NoIsisRedistribute(Removal):  # grammars/routing/isis.yaml:91
    """``no redistribute isisSource [ metric wideMetric | metric-type externalKind | route-map mapName | isisLevels ]*``, or ``default`` for ``no``."""

    ENTRY = "isis-redistribute"
    isis_source: types.IsisSource
    wide_metric: int | None = None
    external_kind: types.ExternalKind | None = None
    map_name: str | None = None
    isis_levels: types.IsisLevels | None = None
    default: bool = False


class IsisRedistributeLevel(Command):  # grammars/routing/isis.yaml:96
    """``redistribute isis ip isisLevel into toLevel [ route-map mapName ]`` [recalled]."""

    ENTRY = "isis-redistribute-level"
    isis_level: types.IsisLevel
    to_level: types.ToLevel
    map_name: str | None = None


class NoIsisRedistributeLevel(Removal):  # grammars/routing/isis.yaml:96
    """``no redistribute isis ip isisLevel into toLevel [ route-map mapName ]``, or ``default`` for ``no``."""

    ENTRY = "isis-redistribute-level"
    isis_level: types.IsisLevel
    to_level: types.ToLevel
    map_name: str | None = None
    default: bool = False


class IsisPassiveInterface(Command):  # grammars/routing/isis.yaml:101
    """``passive-interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "isis-passive-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoIsisPassiveInterface(Removal):  # grammars/routing/isis.yaml:101
    """``no passive-interface interfaceType interfaceSpecifier``, or ``default`` for ``no``."""

    ENTRY = "isis-passive-interface"
    interface_type: types.InterfaceType
    interface_specifier: str
    default: bool = False


class IsisDefaultInformationOriginate(Command):  # grammars/routing/isis.yaml:106
    """``default-information originate [ route-map mapName ]`` [recalled]."""

    ENTRY = "isis-default-information-originate"
    map_name: str | None = None


class NoIsisDefaultInformationOriginate(Removal):  # grammars/routing/isis.yaml:106
    """``no default-information originate [ route-map mapName ]``, or ``default`` for ``no``."""

    ENTRY = "isis-default-information-originate"
    map_name: str | None = None
    default: bool = False


class IsisSummaryAddress(Command):  # grammars/routing/isis.yaml:110
    """``summary-address ipAddress ipAddressMask [ isisLevels ]`` [recalled]."""

    ENTRY = "isis-summary-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    isis_levels: types.IsisLevels | None = None


class NoIsisSummaryAddress(Removal):  # grammars/routing/isis.yaml:110
    """``no summary-address ipAddress ipAddressMask [ isisLevels ]``, or ``default`` for ``no``."""

    ENTRY = "isis-summary-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    isis_levels: types.IsisLevels | None = None
    default: bool = False


class IsisDistanceIp(Command):  # grammars/routing/isis.yaml:115
    """``distance distanceValue ip`` [recalled]."""

    ENTRY = "isis-distance-ip"
    distance_value: int


class NoIsisDistanceIp(Removal):  # grammars/routing/isis.yaml:115
    """``no distance [ distanceValue ip ]``, or ``default`` for ``no``."""

    ENTRY = "isis-distance-ip"
    distance_value: int | None = None
    default: bool = False


class IsisMaximumPaths(Command):  # grammars/routing/isis.yaml:119
    """``maximum-paths paths`` [recalled]."""

    ENTRY = "isis-maximum-paths"
    paths: int


class NoIsisMaximumPaths(Removal):  # grammars/routing/isis.yaml:119
    """``no maximum-paths [ paths ]``, or ``default`` for ``no``."""

    ENTRY = "isis-maximum-paths"
    paths: int | None = None
    default: bool = False


class IsisSetOverloadBit(Command):  # grammars/routing/isis.yaml:122
    """``set-overload-bit [ on-startup overloadSeconds ]`` [recalled]."""

    ENTRY = "isis-set-overload-bit"
    overload_seconds: int | None = None


class NoIsisSetOverloadBit(Removal):  # grammars/routing/isis.yaml:122
    """``no set-overload-bit [ on-startup overloadSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "isis-set-overload-bit"
    overload_seconds: int | None = None
    default: bool = False


class IsisSuppressDefault(Command):  # grammars/routing/isis.yaml:126
    """``suppress-default`` [recalled]."""

    ENTRY = "isis-suppress-default"
    enabled: bool = True


class NoIsisSuppressDefault(Removal):  # grammars/routing/isis.yaml:126
    """``no suppress-default``, or ``default`` for ``no``."""

    ENTRY = "isis-suppress-default"
    default: bool = False


class IsisLspGenInterval(Command):  # grammars/routing/isis.yaml:129
    """``lsp-gen-interval [ isisLevel ] lspSeconds`` [recalled]."""

    ENTRY = "isis-lsp-gen-interval"
    lsp_seconds: int
    isis_level: types.IsisLevel | None = None


class NoIsisLspGenInterval(Removal):  # grammars/routing/isis.yaml:129
    """``no lsp-gen-interval [ isisLevel ] [ lspSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "isis-lsp-gen-interval"
    isis_level: types.IsisLevel | None = None
    lsp_seconds: int | None = None
    default: bool = False


class IsisLspMtu(Command):  # grammars/routing/isis.yaml:133
    """``lsp-mtu lspSize`` [recalled]."""

    ENTRY = "isis-lsp-mtu"
    lsp_size: int


class NoIsisLspMtu(Removal):  # grammars/routing/isis.yaml:133
    """``no lsp-mtu [ lspSize ]``, or ``default`` for ``no``."""

    ENTRY = "isis-lsp-mtu"
    lsp_size: int | None = None
    default: bool = False


class IsisLspRefreshInterval(Command):  # grammars/routing/isis.yaml:136
    """``lsp-refresh-interval lspSeconds`` [recalled]."""

    ENTRY = "isis-lsp-refresh-interval"
    lsp_seconds: int


class NoIsisLspRefreshInterval(Removal):  # grammars/routing/isis.yaml:136
    """``no lsp-refresh-interval [ lspSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "isis-lsp-refresh-interval"
    lsp_seconds: int | None = None
    default: bool = False


class IsisMaxLspLifetime(Command):  # grammars/routing/isis.yaml:139
    """``max-lsp-lifetime lspSeconds`` [recalled]."""

    ENTRY = "isis-max-lsp-lifetime"
    lsp_seconds: int


class NoIsisMaxLspLifetime(Removal):  # grammars/routing/isis.yaml:139
    """``no max-lsp-lifetime [ lspSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "isis-max-lsp-lifetime"
    lsp_seconds: int | None = None
    default: bool = False


class IsisSpfInterval(Command):  # grammars/routing/isis.yaml:142
    """``spf-interval [ isisLevel ] lspSeconds`` [recalled]."""

    ENTRY = "isis-spf-interval"
    lsp_seconds: int
    isis_level: types.IsisLevel | None = None


class NoIsisSpfInterval(Removal):  # grammars/routing/isis.yaml:142
    """``no spf-interval [ isisLevel ] [ lspSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "isis-spf-interval"
    isis_level: types.IsisLevel | None = None
    lsp_seconds: int | None = None
    default: bool = False


class IsisAreaAuthenticationKey(Command):  # grammars/routing/isis.yaml:146
    """``area-authentication-key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "isis-area-authentication-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIsisAreaAuthenticationKey(Removal):  # grammars/routing/isis.yaml:146
    """``no area-authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "isis-area-authentication-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IsisDomainAuthenticationKey(Command):  # grammars/routing/isis.yaml:151
    """``domain-authentication-key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "isis-domain-authentication-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIsisDomainAuthenticationKey(Removal):  # grammars/routing/isis.yaml:151
    """``no domain-authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "isis-domain-authentication-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IsisAreaMessageDigestKeyHmacMd5(Command):  # grammars/routing/isis.yaml:156
    """``area-message-digest-key keyId hmac-md5 [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "isis-area-message-digest-key-hmac-md5"
    key_id: int
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIsisAreaMessageDigestKeyHmacMd5(Removal):  # grammars/routing/isis.yaml:156
    """``no area-message-digest-key keyId [ hmac-md5 [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "isis-area-message-digest-key-hmac-md5"
    key_id: int
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IsisDomainMessageDigestKeyHmacMd5(Command):  # grammars/routing/isis.yaml:162
    """``domain-message-digest-key keyId hmac-md5 [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "isis-domain-message-digest-key-hmac-md5"
    key_id: int
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIsisDomainMessageDigestKeyHmacMd5(Removal):  # grammars/routing/isis.yaml:162
    """``no domain-message-digest-key keyId [ hmac-md5 [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "isis-domain-message-digest-key-hmac-md5"
    key_id: int
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IsisLogAdjacencyChanges(Command):  # grammars/routing/isis.yaml:168
    """``log-adjacency-changes`` [recalled]."""

    ENTRY = "isis-log-adjacency-changes"
    enabled: bool = True


class NoIsisLogAdjacencyChanges(Removal):  # grammars/routing/isis.yaml:168
    """``no log-adjacency-changes``, or ``default`` for ``no``."""

    ENTRY = "isis-log-adjacency-changes"
    default: bool = False


class IsisIgnoreLspErrors(Command):  # grammars/routing/isis.yaml:171
    """``ignore-lsp-errors`` [recalled]."""

    ENTRY = "isis-ignore-lsp-errors"
    enabled: bool = True


class NoIsisIgnoreLspErrors(Removal):  # grammars/routing/isis.yaml:171
    """``no ignore-lsp-errors``, or ``default`` for ``no``."""

    ENTRY = "isis-ignore-lsp-errors"
    default: bool = False


class IsisMplsTrafficEng(Command):  # grammars/routing/isis.yaml:174
    """``mpls traffic-eng isisLevel`` [recalled]."""

    ENTRY = "isis-mpls-traffic-eng"
    isis_level: types.IsisLevel


class NoIsisMplsTrafficEng(Removal):  # grammars/routing/isis.yaml:174
    """``no mpls traffic-eng isisLevel``, or ``default`` for ``no``."""

    ENTRY = "isis-mpls-traffic-eng"
    isis_level: types.IsisLevel
    default: bool = False


class IsisMplsTrafficEngRouterId(Command):  # grammars/routing/isis.yaml:179
    """``mpls traffic-eng router-id interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "isis-mpls-traffic-eng-router-id"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoIsisMplsTrafficEngRouterId(Removal):  # grammars/routing/isis.yaml:179
    """``no mpls traffic-eng router-id [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "isis-mpls-traffic-eng-router-id"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class IsisIgnoreAttachedBit(Command):  # grammars/routing/isis.yaml:183
    """``ignore-attached-bit`` [recalled]."""

    ENTRY = "isis-ignore-attached-bit"
    enabled: bool = True


class NoIsisIgnoreAttachedBit(Removal):  # grammars/routing/isis.yaml:183
    """``no ignore-attached-bit``, or ``default`` for ``no``."""

    ENTRY = "isis-ignore-attached-bit"
    default: bool = False


class IsisTableMap(Command):  # grammars/routing/isis.yaml:186
    """``table-map mapName`` [recalled]."""

    ENTRY = "isis-table-map"
    map_name: str


class NoIsisTableMap(Removal):  # grammars/routing/isis.yaml:186
    """``no table-map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "isis-table-map"
    map_name: str | None = None
    default: bool = False


class IpRouterIsis(Command):  # grammars/routing/isis.yaml:189
    """``ip router isis [ isisTag ]`` [recalled]."""

    ENTRY = "ip-router-isis"
    isis_tag: str | None = None


class NoIpRouterIsis(Removal):  # grammars/routing/isis.yaml:189
    """``no ip router isis [ isisTag ]``, or ``default`` for ``no``."""

    ENTRY = "ip-router-isis"
    isis_tag: str | None = None
    default: bool = False


class Ipv6RouterIsis(Command):  # grammars/routing/isis.yaml:193
    """``ipv6 router isis [ isisTag ]`` [recalled]."""

    ENTRY = "ipv6-router-isis"
    isis_tag: str | None = None


class NoIpv6RouterIsis(Removal):  # grammars/routing/isis.yaml:193
    """``no ipv6 router isis [ isisTag ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-router-isis"
    isis_tag: str | None = None
    default: bool = False


class IsisMetric(Command):  # grammars/routing/isis.yaml:197
    """``isis metric wideMetric [ isisLevel ]`` [recalled]."""

    ENTRY = "isis-metric"
    wide_metric: int
    isis_level: types.IsisLevel | None = None


class NoIsisMetric(Removal):  # grammars/routing/isis.yaml:197
    """``no isis metric [ wideMetric ] [ isisLevel ]``, or ``default`` for ``no``."""

    ENTRY = "isis-metric"
    wide_metric: int | None = None
    isis_level: types.IsisLevel | None = None
    default: bool = False


class IsisCircuitType(Command):  # grammars/routing/isis.yaml:202
    """``isis circuit-type circuitLevel`` [recalled]."""

    ENTRY = "isis-circuit-type"
    circuit_level: types.CircuitLevel


class NoIsisCircuitType(Removal):  # grammars/routing/isis.yaml:202
    """``no isis circuit-type [ circuitLevel ]``, or ``default`` for ``no``."""

    ENTRY = "isis-circuit-type"
    circuit_level: types.CircuitLevel | None = None
    default: bool = False


class IsisHelloInterval(Command):  # grammars/routing/isis.yaml:207
    """``isis hello-interval helloSeconds [ isisLevel ]`` [recalled]."""

    ENTRY = "isis-hello-interval"
    hello_seconds: int
    isis_level: types.IsisLevel | None = None


class NoIsisHelloInterval(Removal):  # grammars/routing/isis.yaml:207
    """``no isis hello-interval [ helloSeconds ] [ isisLevel ]``, or ``default`` for ``no``."""

    ENTRY = "isis-hello-interval"
    hello_seconds: int | None = None
    isis_level: types.IsisLevel | None = None
    default: bool = False


class IsisHelloMultiplier(Command):  # grammars/routing/isis.yaml:212
    """``isis hello-multiplier helloMultiplier [ isisLevel ]`` [recalled]."""

    ENTRY = "isis-hello-multiplier"
    hello_multiplier: int
    isis_level: types.IsisLevel | None = None


class NoIsisHelloMultiplier(Removal):  # grammars/routing/isis.yaml:212
    """``no isis hello-multiplier [ helloMultiplier ] [ isisLevel ]``, or ``default`` for ``no``."""

    ENTRY = "isis-hello-multiplier"
    hello_multiplier: int | None = None
    isis_level: types.IsisLevel | None = None
    default: bool = False


class IsisPriority(Command):  # grammars/routing/isis.yaml:217
    """``isis priority isisPriority [ isisLevel ]`` [recalled]."""

    ENTRY = "isis-priority"
    isis_priority: int
    isis_level: types.IsisLevel | None = None


class NoIsisPriority(Removal):  # grammars/routing/isis.yaml:217
    """``no isis priority [ isisPriority ] [ isisLevel ]``, or ``default`` for ``no``."""

    ENTRY = "isis-priority"
    isis_priority: int | None = None
    isis_level: types.IsisLevel | None = None
    default: bool = False


class IsisCsnpInterval(Command):  # grammars/routing/isis.yaml:222
    """``isis csnp-interval helloSeconds [ isisLevel ]`` [recalled]."""

    ENTRY = "isis-csnp-interval"
    hello_seconds: int
    isis_level: types.IsisLevel | None = None


class NoIsisCsnpInterval(Removal):  # grammars/routing/isis.yaml:222
    """``no isis csnp-interval [ helloSeconds ] [ isisLevel ]``, or ``default`` for ``no``."""

    ENTRY = "isis-csnp-interval"
    hello_seconds: int | None = None
    isis_level: types.IsisLevel | None = None
    default: bool = False


class IsisRetransmitInterval(Command):  # grammars/routing/isis.yaml:227
    """``isis retransmit-interval helloSeconds`` [recalled]."""

    ENTRY = "isis-retransmit-interval"
    hello_seconds: int


class NoIsisRetransmitInterval(Removal):  # grammars/routing/isis.yaml:227
    """``no isis retransmit-interval [ helloSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "isis-retransmit-interval"
    hello_seconds: int | None = None
    default: bool = False


class IsisLspInterval(Command):  # grammars/routing/isis.yaml:231
    """``isis lsp-interval msTime`` [recalled]."""

    ENTRY = "isis-lsp-interval"
    ms_time: int


class NoIsisLspInterval(Removal):  # grammars/routing/isis.yaml:231
    """``no isis lsp-interval [ msTime ]``, or ``default`` for ``no``."""

    ENTRY = "isis-lsp-interval"
    ms_time: int | None = None
    default: bool = False


class IsisMeshGroup(Command):  # grammars/routing/isis.yaml:235
    """``isis mesh-group { meshGroup | blocked }`` [recalled]."""

    ENTRY = "isis-mesh-group"
    mesh_group: int | None = None
    blocked: bool = False


class NoIsisMeshGroup(Removal):  # grammars/routing/isis.yaml:235
    """``no isis mesh-group [ { meshGroup | blocked } ]``, or ``default`` for ``no``."""

    ENTRY = "isis-mesh-group"
    mesh_group: int | None = None
    blocked: bool = False
    default: bool = False


class IsisNetworkPointToPoint(Command):  # grammars/routing/isis.yaml:240
    """``isis network point-to-point`` [recalled]."""

    ENTRY = "isis-network-point-to-point"


class NoIsisNetworkPointToPoint(Removal):  # grammars/routing/isis.yaml:240
    """``no isis network point-to-point``, or ``default`` for ``no``."""

    ENTRY = "isis-network-point-to-point"
    default: bool = False


class IsisTag(Command):  # grammars/routing/isis.yaml:244
    """``isis tag isisTagValue`` [recalled]."""

    ENTRY = "isis-tag"
    isis_tag_value: int


class NoIsisTag(Removal):  # grammars/routing/isis.yaml:244
    """``no isis tag [ isisTagValue ]``, or ``default`` for ``no``."""

    ENTRY = "isis-tag"
    isis_tag_value: int | None = None
    default: bool = False


class IsisAuthenticationKey(Command):  # grammars/routing/isis.yaml:248
    """``isis authentication-key [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "isis-authentication-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIsisAuthenticationKey(Removal):  # grammars/routing/isis.yaml:248
    """``no isis authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "isis-authentication-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IsisMessageDigestKeyHmacMd5(Command):  # grammars/routing/isis.yaml:255
    """``isis message-digest-key keyId hmac-md5 [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "isis-message-digest-key-hmac-md5"
    key_id: int
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIsisMessageDigestKeyHmacMd5(Removal):  # grammars/routing/isis.yaml:255
    """``no isis message-digest-key keyId [ hmac-md5 [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "isis-message-digest-key-hmac-md5"
    key_id: int
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False
