"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class AaaAuthentication(Command):
    """``aaa authentication subscriberType default aaaMethod [ aaaMethod ]*`` [seen MIB:AAA]."""

    __slots__ = ("subscriber_type", "aaa_method",)
    __match_args__ = ("subscriber_type", "aaa_method",)
    ENTRY = "aaa-authentication"
    subscriber_type: Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec']
    aaa_method: tuple[Literal['radius', 'none', 'local', 'line', 'tacacs+', 'enable'], ...]

    def __init__(self, subscriber_type: Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec'], aaa_method: tuple[Literal['radius', 'none', 'local', 'line', 'tacacs+', 'enable'], ...] = ()) -> None:
        _set(self, "subscriber_type", subscriber_type)
        _set(self, "aaa_method", aaa_method)


class AaaDelimiter(Command):
    """``aaa delimiter delimiterKind delimiters`` [recalled]."""

    __slots__ = ("delimiter_kind", "delimiters",)
    __match_args__ = ("delimiter_kind", "delimiters",)
    ENTRY = "aaa-delimiter"
    delimiter_kind: Literal['domainName', 'realmName']
    delimiters: str

    def __init__(self, delimiter_kind: Literal['domainName', 'realmName'], delimiters: str) -> None:
        _set(self, "delimiter_kind", delimiter_kind)
        _set(self, "delimiters", delimiters)


class AaaParseOrder(Command):
    """``aaa parse-order parseOrder`` [recalled]."""

    __slots__ = ("parse_order",)
    __match_args__ = ("parse_order",)
    ENTRY = "aaa-parse-order"
    parse_order: Literal['domain-first', 'realm-first']

    def __init__(self, parse_order: Literal['domain-first', 'realm-first']) -> None:
        _set(self, "parse_order", parse_order)


class AaaParseDirection(Command):
    """``aaa parse-direction delimiterKind parseDirection`` [recalled]."""

    __slots__ = ("delimiter_kind", "parse_direction",)
    __match_args__ = ("delimiter_kind", "parse_direction",)
    ENTRY = "aaa-parse-direction"
    delimiter_kind: Literal['domainName', 'realmName']
    parse_direction: Literal['left-to-right', 'right-to-left']

    def __init__(self, delimiter_kind: Literal['domainName', 'realmName'], parse_direction: Literal['left-to-right', 'right-to-left']) -> None:
        _set(self, "delimiter_kind", delimiter_kind)
        _set(self, "parse_direction", parse_direction)


class AaaDomainMap(Command):
    """``aaa domain-map domainName [ vrContext ]`` [seen J113]."""

    __slots__ = ("domain_name", "vr_context",)
    __match_args__ = ("domain_name", "vr_context",)
    ENTRY = "aaa-domain-map"
    domain_name: str
    vr_context: str | None

    def __init__(self, domain_name: str, vr_context: str | None = None) -> None:
        _set(self, "domain_name", domain_name)
        _set(self, "vr_context", vr_context)


class AuthRouterName(Command):
    """``auth-router-name vrContext`` [recalled]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "auth-router-name"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class IpRouterName(Command):
    """``ip-router-name vrContext`` [recalled]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "ip-router-name"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class Ipv6RouterName(Command):
    """``ipv6-router-name vrContext`` [recalled]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "ipv6-router-name"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class RouterName(Command):
    """``router-name vrContext`` [recalled]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "router-name"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class LocalInterface(Command):
    """``local-interface interfaceType interfaceSpecifier`` [recalled]."""

    __slots__ = ("interface_type", "interface_specifier",)
    __match_args__ = ("interface_type", "interface_specifier",)
    ENTRY = "local-interface"
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm']
    interface_specifier: str

    def __init__(self, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'], interface_specifier: str) -> None:
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)


class DomainMapLoopback(Command):
    """``loopback loopbackNumber`` [recalled]."""

    __slots__ = ("loopback_number",)
    __match_args__ = ("loopback_number",)
    ENTRY = "domain-map-loopback"
    loopback_number: int

    def __init__(self, loopback_number: int) -> None:
        _set(self, "loopback_number", loopback_number)


class AddressPoolName(Command):
    """``address-pool-name poolName`` [seen MIB:AAA]."""

    __slots__ = ("pool_name",)
    __match_args__ = ("pool_name",)
    ENTRY = "address-pool-name"
    pool_name: str

    def __init__(self, pool_name: str) -> None:
        _set(self, "pool_name", pool_name)


class IpHintEnable(Command):
    """``ip-hint enable`` [seen MIB:AAA]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-hint-enable"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class StripDomainEnable(Command):
    """``strip-domain enable`` [seen MIB:AAA]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "strip-domain-enable"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class OverrideUser(Command):
    """``override-user name overrideName [ password [ passwordForm ] passwordText ]`` [seen MIB:AAA]."""

    __slots__ = ("override_name", "password_form", "password_text",)
    __match_args__ = ("override_name", "password_form", "password_text",)
    ENTRY = "override-user"
    override_name: str
    password_form: Literal['0', '8'] | None
    password_text: str | None

    def __init__(self, override_name: str, password_form: Literal['0', '8'] | None = None, password_text: str | None = None) -> None:
        _set(self, "override_name", override_name)
        _set(self, "password_form", password_form)
        _set(self, "password_text", password_text)


class DomainMapTunnel(Command):
    """``tunnel tunnelTag`` [seen MIB:AAA]."""

    __slots__ = ("tunnel_tag",)
    __match_args__ = ("tunnel_tag",)
    ENTRY = "domain-map-tunnel"
    tunnel_tag: int

    def __init__(self, tunnel_tag: int) -> None:
        _set(self, "tunnel_tag", tunnel_tag)


class DomainMapTunnelGroup(Command):
    """``tunnel group groupName`` [seen MIB:AAA]."""

    __slots__ = ("group_name",)
    __match_args__ = ("group_name",)
    ENTRY = "domain-map-tunnel-group"
    group_name: str

    def __init__(self, group_name: str) -> None:
        _set(self, "group_name", group_name)


class TunnelAddress(Command):
    """``address ipAddress`` [seen MIB:AAA]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "tunnel-address"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class TunnelSourceAddress(Command):
    """``source-address ipAddress`` [seen MIB:AAA]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "tunnel-source-address"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class TunnelType(Command):
    """``type tunnelProtocol`` [seen MIB:AAA]."""

    __slots__ = ("tunnel_protocol",)
    __match_args__ = ("tunnel_protocol",)
    ENTRY = "tunnel-type"
    tunnel_protocol: Literal['l2tp']

    def __init__(self, tunnel_protocol: Literal['l2tp']) -> None:
        _set(self, "tunnel_protocol", tunnel_protocol)


class TunnelMedium(Command):
    """``medium tunnelMedium`` [seen MIB:AAA]."""

    __slots__ = ("tunnel_medium",)
    __match_args__ = ("tunnel_medium",)
    ENTRY = "tunnel-medium"
    tunnel_medium: Literal['ipv4']

    def __init__(self, tunnel_medium: Literal['ipv4']) -> None:
        _set(self, "tunnel_medium", tunnel_medium)


class TunnelPreference(Command):
    """``preference preferenceValue`` [seen MIB:AAA]."""

    __slots__ = ("preference_value",)
    __match_args__ = ("preference_value",)
    ENTRY = "tunnel-preference"
    preference_value: int

    def __init__(self, preference_value: int) -> None:
        _set(self, "preference_value", preference_value)


class TunnelPassword(Command):
    """``password [ passwordForm ] passwordText`` [seen MIB:AAA]."""

    __slots__ = ("password_text", "password_form",)
    __match_args__ = ("password_text", "password_form",)
    ENTRY = "tunnel-password"
    password_text: str
    password_form: Literal['0', '8'] | None

    def __init__(self, password_text: str, password_form: Literal['0', '8'] | None = None) -> None:
        _set(self, "password_text", password_text)
        _set(self, "password_form", password_form)


class TunnelIdentification(Command):
    """``identification tunnelId`` [seen MIB:AAA]."""

    __slots__ = ("tunnel_id",)
    __match_args__ = ("tunnel_id",)
    ENTRY = "tunnel-identification"
    tunnel_id: str

    def __init__(self, tunnel_id: str) -> None:
        _set(self, "tunnel_id", tunnel_id)


class TunnelClientName(Command):
    """``client-name hostName`` [seen MIB:AAA]."""

    __slots__ = ("host_name",)
    __match_args__ = ("host_name",)
    ENTRY = "tunnel-client-name"
    host_name: str

    def __init__(self, host_name: str) -> None:
        _set(self, "host_name", host_name)


class TunnelServerName(Command):
    """``server-name hostName`` [seen MIB:AAA]."""

    __slots__ = ("host_name",)
    __match_args__ = ("host_name",)
    ENTRY = "tunnel-server-name"
    host_name: str

    def __init__(self, host_name: str) -> None:
        _set(self, "host_name", host_name)


class TunnelMaxSessions(Command):
    """``max-sessions sessions`` [seen MIB:AAA]."""

    __slots__ = ("sessions",)
    __match_args__ = ("sessions",)
    ENTRY = "tunnel-max-sessions"
    sessions: int

    def __init__(self, sessions: int) -> None:
        _set(self, "sessions", sessions)


class TunnelReceiveWindow(Command):
    """``receive-window window`` [seen MIB:AAA]."""

    __slots__ = ("window",)
    __match_args__ = ("window",)
    ENTRY = "tunnel-receive-window"
    window: int

    def __init__(self, window: int) -> None:
        _set(self, "window", window)


class TunnelSwitchProfile(Command):
    """``switch-profile switchProfile`` [seen MIB:AAA]."""

    __slots__ = ("switch_profile",)
    __match_args__ = ("switch_profile",)
    ENTRY = "tunnel-switch-profile"
    switch_profile: str

    def __init__(self, switch_profile: str) -> None:
        _set(self, "switch_profile", switch_profile)


class TunnelTxConnectSpeedMethod(Command):
    """``tx-connect-speed-method speedMethod`` [seen MIB:AAA]."""

    __slots__ = ("speed_method",)
    __match_args__ = ("speed_method",)
    ENTRY = "tunnel-tx-connect-speed-method"
    speed_method: Literal['static-layer2', 'dynamic-layer2', 'qos', 'actual']

    def __init__(self, speed_method: Literal['static-layer2', 'dynamic-layer2', 'qos', 'actual']) -> None:
        _set(self, "speed_method", speed_method)


class TunnelResync(Command):
    """``resync resyncMethod`` [recalled]."""

    __slots__ = ("resync_method",)
    __match_args__ = ("resync_method",)
    ENTRY = "tunnel-resync"
    resync_method: Literal['disable', 'failover-protocol', 'silent-failover', 'failover-protocol-fallback-to-silent-failover']

    def __init__(self, resync_method: Literal['disable', 'failover-protocol', 'silent-failover', 'failover-protocol-fallback-to-silent-failover']) -> None:
        _set(self, "resync_method", resync_method)


class AaaTunnelGroup(Command):
    """``aaa tunnel-group groupName`` [seen MIB:AAA]."""

    __slots__ = ("group_name",)
    __match_args__ = ("group_name",)
    ENTRY = "aaa-tunnel-group"
    group_name: str

    def __init__(self, group_name: str) -> None:
        _set(self, "group_name", group_name)


class TunnelGroupTunnel(Command):
    """``tunnel tunnelTag`` [seen MIB:AAA]."""

    __slots__ = ("tunnel_tag",)
    __match_args__ = ("tunnel_tag",)
    ENTRY = "tunnel-group-tunnel"
    tunnel_tag: int

    def __init__(self, tunnel_tag: int) -> None:
        _set(self, "tunnel_tag", tunnel_tag)


class AaaAccounting(Command):
    """``aaa accounting subscriberType default accountingMethod`` [seen MIB:AAA]."""

    __slots__ = ("subscriber_type", "accounting_method",)
    __match_args__ = ("subscriber_type", "accounting_method",)
    ENTRY = "aaa-accounting"
    subscriber_type: Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec']
    accounting_method: Literal['radius', 'none']

    def __init__(self, subscriber_type: Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec'], accounting_method: Literal['radius', 'none']) -> None:
        _set(self, "subscriber_type", subscriber_type)
        _set(self, "accounting_method", accounting_method)


class AaaAccountingInterval(Command):
    """``aaa accounting interval minutes`` [recalled]."""

    __slots__ = ("minutes",)
    __match_args__ = ("minutes",)
    ENTRY = "aaa-accounting-interval"
    minutes: int

    def __init__(self, minutes: int) -> None:
        _set(self, "minutes", minutes)


class AaaAccountingImmediateUpdate(Command):
    """``aaa accounting immediate-update`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "aaa-accounting-immediate-update"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class AaaAccountingDuplication(Command):
    """``aaa accounting duplication vrName`` [recalled]."""

    __slots__ = ("vr_name",)
    __match_args__ = ("vr_name",)
    ENTRY = "aaa-accounting-duplication"
    vr_name: str

    def __init__(self, vr_name: str) -> None:
        _set(self, "vr_name", vr_name)


class AaaAccountingBroadcast(Command):
    """``aaa accounting broadcast vrGroup`` [recalled]."""

    __slots__ = ("vr_group",)
    __match_args__ = ("vr_group",)
    ENTRY = "aaa-accounting-broadcast"
    vr_group: str

    def __init__(self, vr_group: str) -> None:
        _set(self, "vr_group", vr_group)


class AaaAuthenticationLogin(Command):
    """``aaa authentication login listName loginMethod [ loginMethod ]*`` [seen ML112]."""

    __slots__ = ("list_name", "login_method",)
    __match_args__ = ("list_name", "login_method",)
    ENTRY = "aaa-authentication-login"
    list_name: str
    login_method: tuple[Literal['radius', 'tacacs+', 'line', 'enable', 'none'], ...]

    def __init__(self, list_name: str, login_method: tuple[Literal['radius', 'tacacs+', 'line', 'enable', 'none'], ...] = ()) -> None:
        _set(self, "list_name", list_name)
        _set(self, "login_method", login_method)


class AaaAuthenticationEnable(Command):
    """``aaa authentication enable default loginMethod [ loginMethod ]*`` [seen ML112]."""

    __slots__ = ("login_method",)
    __match_args__ = ("login_method",)
    ENTRY = "aaa-authentication-enable"
    login_method: tuple[Literal['radius', 'tacacs+', 'line', 'enable', 'none'], ...]

    def __init__(self, login_method: tuple[Literal['radius', 'tacacs+', 'line', 'enable', 'none'], ...] = ()) -> None:
        _set(self, "login_method", login_method)


class AaaNewModel(Command):
    """``aaa new-model`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "aaa-new-model"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class AaaTunnelClientName(Command):
    """``aaa tunnel client-name hostName`` [seen J151]."""

    __slots__ = ("host_name",)
    __match_args__ = ("host_name",)
    ENTRY = "aaa-tunnel-client-name"
    host_name: str

    def __init__(self, host_name: str) -> None:
        _set(self, "host_name", host_name)


class AaaTunnelPassword(Command):
    """``aaa tunnel password [ passwordForm ] passwordText`` [seen J151]."""

    __slots__ = ("password_text", "password_form",)
    __match_args__ = ("password_text", "password_form",)
    ENTRY = "aaa-tunnel-password"
    password_text: str
    password_form: Literal['0', '8'] | None

    def __init__(self, password_text: str, password_form: Literal['0', '8'] | None = None) -> None:
        _set(self, "password_text", password_text)
        _set(self, "password_form", password_form)


class AaaTunnelAssignmentIdFormat(Command):
    """``aaa tunnel assignment-id-format idFormat`` [seen J151]."""

    __slots__ = ("id_format",)
    __match_args__ = ("id_format",)
    ENTRY = "aaa-tunnel-assignment-id-format"
    id_format: Literal['assignmentId', 'clientServerId']

    def __init__(self, id_format: Literal['assignmentId', 'clientServerId']) -> None:
        _set(self, "id_format", id_format)


class AaaTunnelIgnore(Command):
    """``aaa tunnel ignore ignored`` [seen J151]."""

    __slots__ = ("ignored",)
    __match_args__ = ("ignored",)
    ENTRY = "aaa-tunnel-ignore"
    ignored: Literal['nas-port', 'nas-port-type']

    def __init__(self, ignored: Literal['nas-port', 'nas-port-type']) -> None:
        _set(self, "ignored", ignored)


class AaaTunnelCallingNumberFormat(Command):
    """``aaa tunnel calling-number-format numberFormat`` [recalled]."""

    __slots__ = ("number_format",)
    __match_args__ = ("number_format",)
    ENTRY = "aaa-tunnel-calling-number-format"
    number_format: Literal['descriptive', 'fixed']

    def __init__(self, number_format: Literal['descriptive', 'fixed']) -> None:
        _set(self, "number_format", number_format)


class AaaDns(Command):
    """``aaa dns serverRank ipAddress`` [seen ML112]."""

    __slots__ = ("server_rank", "ip_address",)
    __match_args__ = ("server_rank", "ip_address",)
    ENTRY = "aaa-dns"
    server_rank: Literal['primary', 'secondary']
    ip_address: Ipv4

    def __init__(self, server_rank: Literal['primary', 'secondary'], ip_address: Ipv4) -> None:
        _set(self, "server_rank", server_rank)
        _set(self, "ip_address", ip_address)


class AaaWins(Command):
    """``aaa wins serverRank ipAddress`` [recalled]."""

    __slots__ = ("server_rank", "ip_address",)
    __match_args__ = ("server_rank", "ip_address",)
    ENTRY = "aaa-wins"
    server_rank: Literal['primary', 'secondary']
    ip_address: Ipv4

    def __init__(self, server_rank: Literal['primary', 'secondary'], ip_address: Ipv4) -> None:
        _set(self, "server_rank", server_rank)
        _set(self, "ip_address", ip_address)


class AaaDuplicateAddressCheck(Command):
    """``aaa duplicate-address-check enableDisable`` [seen ML112]."""

    __slots__ = ("enable_disable",)
    __match_args__ = ("enable_disable",)
    ENTRY = "aaa-duplicate-address-check"
    enable_disable: Literal['enable', 'disable']

    def __init__(self, enable_disable: Literal['enable', 'disable']) -> None:
        _set(self, "enable_disable", enable_disable)


class AaaTimeoutIdle(Command):
    """``aaa timeout idle idleSeconds`` [seen MIB:AAA]."""

    __slots__ = ("idle_seconds",)
    __match_args__ = ("idle_seconds",)
    ENTRY = "aaa-timeout-idle"
    idle_seconds: int

    def __init__(self, idle_seconds: int) -> None:
        _set(self, "idle_seconds", idle_seconds)


class AaaTimeoutSession(Command):
    """``aaa timeout session sessionSeconds`` [seen MIB:AAA]."""

    __slots__ = ("session_seconds",)
    __match_args__ = ("session_seconds",)
    ENTRY = "aaa-timeout-session"
    session_seconds: int

    def __init__(self, session_seconds: int) -> None:
        _set(self, "session_seconds", session_seconds)


class AaaSubscriberLimit(Command):
    """``aaa subscriber limit per-vr subscribers`` [seen MIB:AAA]."""

    __slots__ = ("subscribers",)
    __match_args__ = ("subscribers",)
    ENTRY = "aaa-subscriber-limit"
    subscribers: int

    def __init__(self, subscribers: int) -> None:
        _set(self, "subscribers", subscribers)
