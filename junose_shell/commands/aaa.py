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
    aaa_method: tuple[Literal['radius', 'none', 'local'], ...]

    def __init__(self, subscriber_type: Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec'], aaa_method: tuple[Literal['radius', 'none', 'local'], ...] = ()) -> None:
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
    """``override-user name overrideName [ password passwordText ]`` [seen MIB:AAA]."""

    __slots__ = ("override_name", "password_text",)
    __match_args__ = ("override_name", "password_text",)
    ENTRY = "override-user"
    override_name: str
    password_text: str | None

    def __init__(self, override_name: str, password_text: str | None = None) -> None:
        _set(self, "override_name", override_name)
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
    """``password passwordText`` [seen MIB:AAA]."""

    __slots__ = ("password_text",)
    __match_args__ = ("password_text",)
    ENTRY = "tunnel-password"
    password_text: str

    def __init__(self, password_text: str) -> None:
        _set(self, "password_text", password_text)


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
