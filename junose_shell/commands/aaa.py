"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class AaaAuthentication(Command):  # grammars/aaa/aaa.yaml:100
    """``aaa authentication subscriberType default aaaMethod [ aaaMethod ]*`` [seen MIB:AAA]."""

    ENTRY = "aaa-authentication"
    subscriber_type: types.SubscriberType
    aaa_method: tuple[types.AaaMethod, ...] = ()


class NoAaaAuthentication(Removal):  # grammars/aaa/aaa.yaml:100
    """``no aaa authentication subscriberType default [ aaaMethod [ aaaMethod ]* ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-authentication"
    subscriber_type: types.SubscriberType
    aaa_method: tuple[types.AaaMethod, ...] = ()
    default: bool = False


class AaaDelimiter(Command):  # grammars/aaa/aaa.yaml:108
    """``aaa delimiter delimiterKind delimiters`` [recalled]."""

    ENTRY = "aaa-delimiter"
    delimiter_kind: types.DelimiterKind
    delimiters: str


class NoAaaDelimiter(Removal):  # grammars/aaa/aaa.yaml:108
    """``no aaa delimiter delimiterKind [ delimiters ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-delimiter"
    delimiter_kind: types.DelimiterKind
    delimiters: str | None = None
    default: bool = False


class AaaParseOrder(Command):  # grammars/aaa/aaa.yaml:115
    """``aaa parse-order parseOrder`` [recalled]."""

    ENTRY = "aaa-parse-order"
    parse_order: types.ParseOrder


class NoAaaParseOrder(Removal):  # grammars/aaa/aaa.yaml:115
    """``no aaa parse-order [ parseOrder ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-parse-order"
    parse_order: types.ParseOrder | None = None
    default: bool = False


class AaaParseDirection(Command):  # grammars/aaa/aaa.yaml:122
    """``aaa parse-direction delimiterKind parseDirection`` [recalled]."""

    ENTRY = "aaa-parse-direction"
    delimiter_kind: types.DelimiterKind
    parse_direction: types.ParseDirection


class NoAaaParseDirection(Removal):  # grammars/aaa/aaa.yaml:122
    """``no aaa parse-direction delimiterKind [ parseDirection ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-parse-direction"
    delimiter_kind: types.DelimiterKind
    parse_direction: types.ParseDirection | None = None
    default: bool = False


class AaaDomainMap(Command):  # grammars/aaa/aaa.yaml:135
    """``aaa domain-map domainName [ vrContext ]`` [seen J113]."""

    ENTRY = "aaa-domain-map"
    domain_name: str
    vr_context: str | None = None


class NoAaaDomainMap(Removal):  # grammars/aaa/aaa.yaml:135
    """``no aaa domain-map domainName [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-domain-map"
    domain_name: str
    vr_context: str | None = None
    default: bool = False


class AuthRouterName(Command):  # grammars/aaa/aaa.yaml:143
    """``auth-router-name vrContext`` [recalled]."""

    ENTRY = "auth-router-name"
    vr_context: str


class NoAuthRouterName(Removal):  # grammars/aaa/aaa.yaml:143
    """``no auth-router-name [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "auth-router-name"
    vr_context: str | None = None
    default: bool = False


class IpRouterName(Command):  # grammars/aaa/aaa.yaml:149
    """``ip-router-name vrContext`` [recalled]."""

    ENTRY = "ip-router-name"
    vr_context: str


class NoIpRouterName(Removal):  # grammars/aaa/aaa.yaml:149
    """``no ip-router-name [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "ip-router-name"
    vr_context: str | None = None
    default: bool = False


class Ipv6RouterName(Command):  # grammars/aaa/aaa.yaml:155
    """``ipv6-router-name vrContext`` [recalled]."""

    ENTRY = "ipv6-router-name"
    vr_context: str


class NoIpv6RouterName(Removal):  # grammars/aaa/aaa.yaml:155
    """``no ipv6-router-name [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "ipv6-router-name"
    vr_context: str | None = None
    default: bool = False


class RouterName(Command):  # grammars/aaa/aaa.yaml:161
    """``router-name vrContext`` [recalled]."""

    ENTRY = "router-name"
    vr_context: str


class NoRouterName(Removal):  # grammars/aaa/aaa.yaml:161
    """``no router-name [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "router-name"
    vr_context: str | None = None
    default: bool = False


class LocalInterface(Command):  # grammars/aaa/aaa.yaml:168
    """``local-interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "local-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoLocalInterface(Removal):  # grammars/aaa/aaa.yaml:168
    """``no local-interface [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "local-interface"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class DomainMapLoopback(Command):  # grammars/aaa/aaa.yaml:174
    """``loopback loopbackNumber`` [recalled]."""

    ENTRY = "domain-map-loopback"
    loopback_number: int


class NoDomainMapLoopback(Removal):  # grammars/aaa/aaa.yaml:174
    """``no loopback [ loopbackNumber ]``, or ``default`` for ``no``."""

    ENTRY = "domain-map-loopback"
    loopback_number: int | None = None
    default: bool = False


class AddressPoolName(Command):  # grammars/aaa/aaa.yaml:181
    """``address-pool-name poolName`` [seen MIB:AAA]."""

    ENTRY = "address-pool-name"
    pool_name: str


class NoAddressPoolName(Removal):  # grammars/aaa/aaa.yaml:181
    """``no address-pool-name [ poolName ]``, or ``default`` for ``no``."""

    ENTRY = "address-pool-name"
    pool_name: str | None = None
    default: bool = False


class IpHintEnable(Command):  # grammars/aaa/aaa.yaml:187
    """``ip-hint enable`` [seen MIB:AAA]."""

    ENTRY = "ip-hint-enable"
    enabled: bool = True


class NoIpHintEnable(Removal):  # grammars/aaa/aaa.yaml:187
    """``no ip-hint enable``, or ``default`` for ``no``."""

    ENTRY = "ip-hint-enable"
    default: bool = False


class StripDomainEnable(Command):  # grammars/aaa/aaa.yaml:192
    """``strip-domain enable`` [seen MIB:AAA]."""

    ENTRY = "strip-domain-enable"
    enabled: bool = True


class NoStripDomainEnable(Removal):  # grammars/aaa/aaa.yaml:192
    """``no strip-domain enable``, or ``default`` for ``no``."""

    ENTRY = "strip-domain-enable"
    default: bool = False


class OverrideUser(Command):  # grammars/aaa/aaa.yaml:197
    """``override-user name overrideName [ password [ passwordForm ] passwordText ]`` [seen MIB:AAA]."""

    ENTRY = "override-user"
    override_name: str
    password_form: types.PasswordForm | None = None
    password_text: str | None = None


class NoOverrideUser(Removal):  # grammars/aaa/aaa.yaml:197
    """``no override-user [ name overrideName [ password [ passwordForm ] passwordText ] ]``, or ``default`` for ``no``."""

    ENTRY = "override-user"
    override_name: str | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class DomainMapTunnel(Command):  # grammars/aaa/aaa.yaml:204
    """``tunnel tunnelTag`` [seen MIB:AAA]."""

    ENTRY = "domain-map-tunnel"
    tunnel_tag: int


class NoDomainMapTunnel(Removal):  # grammars/aaa/aaa.yaml:204
    """``no tunnel tunnelTag``, or ``default`` for ``no``."""

    ENTRY = "domain-map-tunnel"
    tunnel_tag: int
    default: bool = False


class DomainMapTunnelGroup(Command):  # grammars/aaa/aaa.yaml:211
    """``tunnel group groupName`` [seen MIB:AAA]."""

    ENTRY = "domain-map-tunnel-group"
    group_name: str


class NoDomainMapTunnelGroup(Removal):  # grammars/aaa/aaa.yaml:211
    """``no tunnel group [ groupName ]``, or ``default`` for ``no``."""

    ENTRY = "domain-map-tunnel-group"
    group_name: str | None = None
    default: bool = False


class TunnelAddress(Command):  # grammars/aaa/aaa.yaml:217
    """``address ipAddress`` [seen MIB:AAA]."""

    ENTRY = "tunnel-address"
    ip_address: Ipv4


class NoTunnelAddress(Removal):  # grammars/aaa/aaa.yaml:217
    """``no address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class TunnelSourceAddress(Command):  # grammars/aaa/aaa.yaml:223
    """``source-address ipAddress`` [seen MIB:AAA]."""

    ENTRY = "tunnel-source-address"
    ip_address: Ipv4


class NoTunnelSourceAddress(Removal):  # grammars/aaa/aaa.yaml:223
    """``no source-address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-source-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class TunnelType(Command):  # grammars/aaa/aaa.yaml:229
    """``type tunnelProtocol`` [seen MIB:AAA]."""

    ENTRY = "tunnel-type"
    tunnel_protocol: types.TunnelProtocol


class NoTunnelType(Removal):  # grammars/aaa/aaa.yaml:229
    """``no type [ tunnelProtocol ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-type"
    tunnel_protocol: types.TunnelProtocol | None = None
    default: bool = False


class TunnelMedium(Command):  # grammars/aaa/aaa.yaml:235
    """``medium tunnelMedium`` [seen MIB:AAA]."""

    ENTRY = "tunnel-medium"
    tunnel_medium: types.TunnelMedium


class NoTunnelMedium(Removal):  # grammars/aaa/aaa.yaml:235
    """``no medium [ tunnelMedium ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-medium"
    tunnel_medium: types.TunnelMedium | None = None
    default: bool = False


class TunnelPreference(Command):  # grammars/aaa/aaa.yaml:241
    """``preference preferenceValue`` [seen MIB:AAA]."""

    ENTRY = "tunnel-preference"
    preference_value: int


class NoTunnelPreference(Removal):  # grammars/aaa/aaa.yaml:241
    """``no preference [ preferenceValue ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-preference"
    preference_value: int | None = None
    default: bool = False


class TunnelPassword(Command):  # grammars/aaa/aaa.yaml:247
    """``password [ passwordForm ] passwordText`` [seen MIB:AAA]."""

    ENTRY = "tunnel-password"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoTunnelPassword(Removal):  # grammars/aaa/aaa.yaml:247
    """``no password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-password"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class TunnelIdentification(Command):  # grammars/aaa/aaa.yaml:254
    """``identification tunnelId`` [seen MIB:AAA]."""

    ENTRY = "tunnel-identification"
    tunnel_id: str


class NoTunnelIdentification(Removal):  # grammars/aaa/aaa.yaml:254
    """``no identification [ tunnelId ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-identification"
    tunnel_id: str | None = None
    default: bool = False


class TunnelClientName(Command):  # grammars/aaa/aaa.yaml:260
    """``client-name hostName`` [seen MIB:AAA]."""

    ENTRY = "tunnel-client-name"
    host_name: str


class NoTunnelClientName(Removal):  # grammars/aaa/aaa.yaml:260
    """``no client-name [ hostName ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-client-name"
    host_name: str | None = None
    default: bool = False


class TunnelServerName(Command):  # grammars/aaa/aaa.yaml:266
    """``server-name hostName`` [seen MIB:AAA]."""

    ENTRY = "tunnel-server-name"
    host_name: str


class NoTunnelServerName(Removal):  # grammars/aaa/aaa.yaml:266
    """``no server-name [ hostName ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-server-name"
    host_name: str | None = None
    default: bool = False


class TunnelMaxSessions(Command):  # grammars/aaa/aaa.yaml:272
    """``max-sessions sessions`` [seen MIB:AAA]."""

    ENTRY = "tunnel-max-sessions"
    sessions: int


class NoTunnelMaxSessions(Removal):  # grammars/aaa/aaa.yaml:272
    """``no max-sessions [ sessions ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-max-sessions"
    sessions: int | None = None
    default: bool = False


class TunnelReceiveWindow(Command):  # grammars/aaa/aaa.yaml:278
    """``receive-window window`` [seen MIB:AAA]."""

    ENTRY = "tunnel-receive-window"
    window: int


class NoTunnelReceiveWindow(Removal):  # grammars/aaa/aaa.yaml:278
    """``no receive-window [ window ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-receive-window"
    window: int | None = None
    default: bool = False


class TunnelSwitchProfile(Command):  # grammars/aaa/aaa.yaml:284
    """``switch-profile switchProfile`` [seen MIB:AAA]."""

    ENTRY = "tunnel-switch-profile"
    switch_profile: str


class NoTunnelSwitchProfile(Removal):  # grammars/aaa/aaa.yaml:284
    """``no switch-profile [ switchProfile ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-switch-profile"
    switch_profile: str | None = None
    default: bool = False


class TunnelTxConnectSpeedMethod(Command):  # grammars/aaa/aaa.yaml:290
    """``tx-connect-speed-method speedMethod`` [seen MIB:AAA]."""

    ENTRY = "tunnel-tx-connect-speed-method"
    speed_method: types.SpeedMethod


class NoTunnelTxConnectSpeedMethod(Removal):  # grammars/aaa/aaa.yaml:290
    """``no tx-connect-speed-method [ speedMethod ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-tx-connect-speed-method"
    speed_method: types.SpeedMethod | None = None
    default: bool = False


class TunnelResync(Command):  # grammars/aaa/aaa.yaml:296
    """``resync resyncMethod`` [recalled]."""

    ENTRY = "tunnel-resync"
    resync_method: types.ResyncMethod


class NoTunnelResync(Removal):  # grammars/aaa/aaa.yaml:296
    """``no resync [ resyncMethod ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-resync"
    resync_method: types.ResyncMethod | None = None
    default: bool = False


class AaaTunnelGroup(Command):  # grammars/aaa/aaa.yaml:308
    """``aaa tunnel-group groupName`` [seen MIB:AAA]."""

    ENTRY = "aaa-tunnel-group"
    group_name: str


class NoAaaTunnelGroup(Removal):  # grammars/aaa/aaa.yaml:308
    """``no aaa tunnel-group groupName``, or ``default`` for ``no``."""

    ENTRY = "aaa-tunnel-group"
    group_name: str
    default: bool = False


class TunnelGroupTunnel(Command):  # grammars/aaa/aaa.yaml:315
    """``tunnel tunnelTag`` [seen MIB:AAA]."""

    ENTRY = "tunnel-group-tunnel"
    tunnel_tag: int


class NoTunnelGroupTunnel(Removal):  # grammars/aaa/aaa.yaml:315
    """``no tunnel tunnelTag``, or ``default`` for ``no``."""

    ENTRY = "tunnel-group-tunnel"
    tunnel_tag: int
    default: bool = False


class AaaAccounting(Command):  # grammars/aaa/aaa.yaml:322
    """``aaa accounting subscriberType default accountingMethod`` [seen MIB:AAA]."""

    ENTRY = "aaa-accounting"
    subscriber_type: types.SubscriberType
    accounting_method: types.AccountingMethod


class NoAaaAccounting(Removal):  # grammars/aaa/aaa.yaml:322
    """``no aaa accounting subscriberType default [ accountingMethod ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting"
    subscriber_type: types.SubscriberType
    accounting_method: types.AccountingMethod | None = None
    default: bool = False


class AaaAccountingInterval(Command):  # grammars/aaa/aaa.yaml:330
    """``aaa accounting interval minutes`` [recalled]."""

    ENTRY = "aaa-accounting-interval"
    minutes: int


class NoAaaAccountingInterval(Removal):  # grammars/aaa/aaa.yaml:330
    """``no aaa accounting interval [ minutes ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-interval"
    minutes: int | None = None
    default: bool = False


class AaaAccountingImmediateUpdate(Command):  # grammars/aaa/aaa.yaml:337
    """``aaa accounting immediate-update`` [recalled]."""

    ENTRY = "aaa-accounting-immediate-update"
    enabled: bool = True


class NoAaaAccountingImmediateUpdate(Removal):  # grammars/aaa/aaa.yaml:337
    """``no aaa accounting immediate-update``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-immediate-update"
    default: bool = False


class AaaAccountingDuplication(Command):  # grammars/aaa/aaa.yaml:342
    """``aaa accounting duplication vrName`` [recalled]."""

    ENTRY = "aaa-accounting-duplication"
    vr_name: str


class NoAaaAccountingDuplication(Removal):  # grammars/aaa/aaa.yaml:342
    """``no aaa accounting duplication [ vrName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-duplication"
    vr_name: str | None = None
    default: bool = False


class AaaAccountingBroadcast(Command):  # grammars/aaa/aaa.yaml:348
    """``aaa accounting broadcast vrGroup`` [recalled]."""

    ENTRY = "aaa-accounting-broadcast"
    vr_group: str


class NoAaaAccountingBroadcast(Removal):  # grammars/aaa/aaa.yaml:348
    """``no aaa accounting broadcast [ vrGroup ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-broadcast"
    vr_group: str | None = None
    default: bool = False


class AaaAccountingVrGroup(Command):  # grammars/aaa/aaa.yaml:354
    """``aaa accounting vr-group vrGroup`` [recalled]."""

    ENTRY = "aaa-accounting-vr-group"
    vr_group: str


class NoAaaAccountingVrGroup(Removal):  # grammars/aaa/aaa.yaml:354
    """``no aaa accounting vr-group vrGroup``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-vr-group"
    vr_group: str
    default: bool = False


class AaaVirtualRouter(Command):  # grammars/aaa/aaa.yaml:361
    """``aaa virtual-router groupIndex vrName`` [recalled]."""

    ENTRY = "aaa-virtual-router"
    group_index: int
    vr_name: str


class NoAaaVirtualRouter(Removal):  # grammars/aaa/aaa.yaml:361
    """``no aaa virtual-router groupIndex [ vrName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-virtual-router"
    group_index: int
    vr_name: str | None = None
    default: bool = False


class AaaAuthenticationLogin(Command):  # grammars/aaa/aaa.yaml:368
    """``aaa authentication login listName loginMethod [ loginMethod ]*`` [seen ML112]."""

    ENTRY = "aaa-authentication-login"
    list_name: str
    login_method: tuple[types.LoginMethod, ...] = ()


class NoAaaAuthenticationLogin(Removal):  # grammars/aaa/aaa.yaml:368
    """``no aaa authentication login listName [ loginMethod [ loginMethod ]* ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-authentication-login"
    list_name: str
    login_method: tuple[types.LoginMethod, ...] = ()
    default: bool = False


class AaaAuthenticationEnable(Command):  # grammars/aaa/aaa.yaml:376
    """``aaa authentication enable default loginMethod [ loginMethod ]*`` [seen ML112]."""

    ENTRY = "aaa-authentication-enable"
    login_method: tuple[types.LoginMethod, ...] = ()


class NoAaaAuthenticationEnable(Removal):  # grammars/aaa/aaa.yaml:376
    """``no aaa authentication enable default [ loginMethod [ loginMethod ]* ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-authentication-enable"
    login_method: tuple[types.LoginMethod, ...] = ()
    default: bool = False


class AaaNewModel(Command):  # grammars/aaa/aaa.yaml:384
    """``aaa new-model`` [recalled]."""

    ENTRY = "aaa-new-model"
    enabled: bool = True


class NoAaaNewModel(Removal):  # grammars/aaa/aaa.yaml:384
    """``no aaa new-model``, or ``default`` for ``no``."""

    ENTRY = "aaa-new-model"
    default: bool = False


class AaaTunnelClientName(Command):  # grammars/aaa/aaa.yaml:389
    """``aaa tunnel client-name hostName`` [seen J151]."""

    ENTRY = "aaa-tunnel-client-name"
    host_name: str


class NoAaaTunnelClientName(Removal):  # grammars/aaa/aaa.yaml:389
    """``no aaa tunnel client-name [ hostName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-tunnel-client-name"
    host_name: str | None = None
    default: bool = False


class AaaTunnelPassword(Command):  # grammars/aaa/aaa.yaml:395
    """``aaa tunnel password [ passwordForm ] passwordText`` [seen J151]."""

    ENTRY = "aaa-tunnel-password"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoAaaTunnelPassword(Removal):  # grammars/aaa/aaa.yaml:395
    """``no aaa tunnel password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-tunnel-password"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class AaaTunnelAssignmentIdFormat(Command):  # grammars/aaa/aaa.yaml:402
    """``aaa tunnel assignment-id-format idFormat`` [seen J151]."""

    ENTRY = "aaa-tunnel-assignment-id-format"
    id_format: types.AaaIdFormat


class NoAaaTunnelAssignmentIdFormat(Removal):  # grammars/aaa/aaa.yaml:402
    """``no aaa tunnel assignment-id-format [ idFormat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-tunnel-assignment-id-format"
    id_format: types.AaaIdFormat | None = None
    default: bool = False


class AaaTunnelIgnore(Command):  # grammars/aaa/aaa.yaml:409
    """``aaa tunnel ignore ignored`` [seen J151]."""

    ENTRY = "aaa-tunnel-ignore"
    ignored: types.Ignored


class NoAaaTunnelIgnore(Removal):  # grammars/aaa/aaa.yaml:409
    """``no aaa tunnel ignore ignored``, or ``default`` for ``no``."""

    ENTRY = "aaa-tunnel-ignore"
    ignored: types.Ignored
    default: bool = False


class AaaTunnelCallingNumberFormat(Command):  # grammars/aaa/aaa.yaml:415
    """``aaa tunnel calling-number-format numberFormat`` [recalled]."""

    ENTRY = "aaa-tunnel-calling-number-format"
    number_format: types.NumberFormat


class NoAaaTunnelCallingNumberFormat(Removal):  # grammars/aaa/aaa.yaml:415
    """``no aaa tunnel calling-number-format [ numberFormat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-tunnel-calling-number-format"
    number_format: types.NumberFormat | None = None
    default: bool = False


class AaaDns(Command):  # grammars/aaa/aaa.yaml:422
    """``aaa dns serverRank ipAddress`` [seen ML112]."""

    ENTRY = "aaa-dns"
    server_rank: types.ServerRank
    ip_address: Ipv4


class NoAaaDns(Removal):  # grammars/aaa/aaa.yaml:422
    """``no aaa dns serverRank [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-dns"
    server_rank: types.ServerRank
    ip_address: Ipv4 | None = None
    default: bool = False


class AaaWins(Command):  # grammars/aaa/aaa.yaml:429
    """``aaa wins serverRank ipAddress`` [recalled]."""

    ENTRY = "aaa-wins"
    server_rank: types.ServerRank
    ip_address: Ipv4


class NoAaaWins(Removal):  # grammars/aaa/aaa.yaml:429
    """``no aaa wins serverRank [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-wins"
    server_rank: types.ServerRank
    ip_address: Ipv4 | None = None
    default: bool = False


class AaaDuplicateAddressCheck(Command):  # grammars/aaa/aaa.yaml:436
    """``aaa duplicate-address-check enableDisable`` [seen ML112]."""

    ENTRY = "aaa-duplicate-address-check"
    enable_disable: types.EnableDisable


class NoAaaDuplicateAddressCheck(Removal):  # grammars/aaa/aaa.yaml:436
    """``no aaa duplicate-address-check [ enableDisable ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-duplicate-address-check"
    enable_disable: types.EnableDisable | None = None
    default: bool = False


class AaaTimeoutIdle(Command):  # grammars/aaa/aaa.yaml:443
    """``aaa timeout idle idleSeconds`` [seen BBA-MH]."""

    ENTRY = "aaa-timeout-idle"
    idle_seconds: int


class NoAaaTimeoutIdle(Removal):  # grammars/aaa/aaa.yaml:443
    """``no aaa timeout idle [ idleSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-timeout-idle"
    idle_seconds: int | None = None
    default: bool = False


class AaaTimeoutIdleIngressOnly(Command):  # grammars/aaa/aaa.yaml:450
    """``aaa timeout idle ingress-only`` [seen BA151]."""

    ENTRY = "aaa-timeout-idle-ingress-only"
    enabled: bool = True


class NoAaaTimeoutIdleIngressOnly(Removal):  # grammars/aaa/aaa.yaml:450
    """``no aaa timeout idle ingress-only``, or ``default`` for ``no``."""

    ENTRY = "aaa-timeout-idle-ingress-only"
    default: bool = False


class AaaTimeoutSession(Command):  # grammars/aaa/aaa.yaml:456
    """``aaa timeout session sessionSeconds`` [seen BBA-MH]."""

    ENTRY = "aaa-timeout-session"
    session_seconds: int


class NoAaaTimeoutSession(Removal):  # grammars/aaa/aaa.yaml:456
    """``no aaa timeout session [ sessionSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-timeout-session"
    session_seconds: int | None = None
    default: bool = False


class AaaSubscriberLimit(Command):  # grammars/aaa/aaa.yaml:463
    """``aaa subscriber limit per-vr subscribers`` [seen MIB:AAA]."""

    ENTRY = "aaa-subscriber-limit"
    subscribers: int


class NoAaaSubscriberLimit(Removal):  # grammars/aaa/aaa.yaml:463
    """``no aaa subscriber limit per-vr [ subscribers ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-subscriber-limit"
    subscribers: int | None = None
    default: bool = False
