"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class RadiusAuthenticationServer(Command):
    """``radius authentication server ipAddress`` [seen BBA-MH]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "radius-authentication-server"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class RadiusAccountingServer(Command):
    """``radius accounting server ipAddress`` [seen BBA-MH]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "radius-accounting-server"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class RadiusKey(Command):
    """``key [ keyForm ] secret`` [seen MIB:RADIUS-CLIENT]."""

    __slots__ = ("secret", "key_form",)
    __match_args__ = ("secret", "key_form",)
    ENTRY = "radius-key"
    secret: str
    key_form: Literal['0', '8'] | None

    def __init__(self, secret: str, key_form: Literal['0', '8'] | None = None) -> None:
        _set(self, "secret", secret)
        _set(self, "key_form", key_form)


class RadiusUdpPort(Command):
    """``udp-port port`` [seen BBA-MH]."""

    __slots__ = ("port",)
    __match_args__ = ("port",)
    ENTRY = "radius-udp-port"
    port: int

    def __init__(self, port: int) -> None:
        _set(self, "port", port)


class RadiusTimeout(Command):
    """``timeout timeoutSeconds`` [seen BBA-MH]."""

    __slots__ = ("timeout_seconds",)
    __match_args__ = ("timeout_seconds",)
    ENTRY = "radius-timeout"
    timeout_seconds: int

    def __init__(self, timeout_seconds: int) -> None:
        _set(self, "timeout_seconds", timeout_seconds)


class RadiusRetransmit(Command):
    """``retransmit retries`` [seen MIB:RADIUS-CLIENT]."""

    __slots__ = ("retries",)
    __match_args__ = ("retries",)
    ENTRY = "radius-retransmit"
    retries: int

    def __init__(self, retries: int) -> None:
        _set(self, "retries", retries)


class RadiusDeadtime(Command):
    """``deadtime minutes`` [recalled]."""

    __slots__ = ("minutes",)
    __match_args__ = ("minutes",)
    ENTRY = "radius-deadtime"
    minutes: int

    def __init__(self, minutes: int) -> None:
        _set(self, "minutes", minutes)


class RadiusMaxSessions(Command):
    """``max-sessions requests`` [seen MIB:RADIUS-CLIENT]."""

    __slots__ = ("requests",)
    __match_args__ = ("requests",)
    ENTRY = "radius-max-sessions"
    requests: int

    def __init__(self, requests: int) -> None:
        _set(self, "requests", requests)


class RadiusAlgorithm(Command):
    """``radius algorithm serverOrder`` [seen J120]."""

    __slots__ = ("server_order",)
    __match_args__ = ("server_order",)
    ENTRY = "radius-algorithm"
    server_order: Literal['direct', 'round-robin']

    def __init__(self, server_order: Literal['direct', 'round-robin']) -> None:
        _set(self, "server_order", server_order)


class RadiusUpdateSourceAddr(Command):
    """``radius update-source-addr ipAddress`` [recalled]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "radius-update-source-addr"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class RadiusNasIdentifier(Command):
    """``radius nas-identifier nasIdentifier`` [recalled]."""

    __slots__ = ("nas_identifier",)
    __match_args__ = ("nas_identifier",)
    ENTRY = "radius-nas-identifier"
    nas_identifier: str

    def __init__(self, nas_identifier: str) -> None:
        _set(self, "nas_identifier", nas_identifier)


class RadiusRolloverOnReject(Command):
    """``radius rollover-on-reject enableDisable`` [recalled]."""

    __slots__ = ("enable_disable",)
    __match_args__ = ("enable_disable",)
    ENTRY = "radius-rollover-on-reject"
    enable_disable: Literal['enable', 'disable']

    def __init__(self, enable_disable: Literal['enable', 'disable']) -> None:
        _set(self, "enable_disable", enable_disable)


class RadiusCallingStationDelimiter(Command):
    """``radius calling-station-delimiter delimiter`` [recalled]."""

    __slots__ = ("delimiter",)
    __match_args__ = ("delimiter",)
    ENTRY = "radius-calling-station-delimiter"
    delimiter: str

    def __init__(self, delimiter: str) -> None:
        _set(self, "delimiter", delimiter)


class RadiusAcctSessionIdFormat(Command):
    """``radius acct-session-id-format idFormat`` [recalled]."""

    __slots__ = ("id_format",)
    __match_args__ = ("id_format",)
    ENTRY = "radius-acct-session-id-format"
    id_format: Literal['decimal', 'description']

    def __init__(self, id_format: Literal['decimal', 'description']) -> None:
        _set(self, "id_format", id_format)


class RadiusUdpChecksums(Command):
    """``radius udp-checksums enableDisable`` [recalled]."""

    __slots__ = ("enable_disable",)
    __match_args__ = ("enable_disable",)
    ENTRY = "radius-udp-checksums"
    enable_disable: Literal['enable', 'disable']

    def __init__(self, enable_disable: Literal['enable', 'disable']) -> None:
        _set(self, "enable_disable", enable_disable)


class RadiusInclude(Command):
    """``radius include includeAttribute message enableDisable`` [recalled]."""

    __slots__ = ("include_attribute", "message", "enable_disable",)
    __match_args__ = ("include_attribute", "message", "enable_disable",)
    ENTRY = "radius-include"
    include_attribute: Literal['acct-session-id', 'calling-station-id', 'called-station-id', 'nas-identifier', 'nas-port', 'nas-port-id', 'nas-port-type', 'connect-info', 'tunnel-type', 'tunnel-medium-type', 'tunnel-client-endpoint', 'tunnel-server-endpoint', 'tunnel-client-auth-id', 'tunnel-server-auth-id', 'acct-tunnel-connection', 'tunnel-server-attributes', 'tunnel-interface-id', 'framed-ip-addr', 'class']
    message: Literal['access-request', 'acct-start', 'acct-stop']
    enable_disable: Literal['enable', 'disable']

    def __init__(self, include_attribute: Literal['acct-session-id', 'calling-station-id', 'called-station-id', 'nas-identifier', 'nas-port', 'nas-port-id', 'nas-port-type', 'connect-info', 'tunnel-type', 'tunnel-medium-type', 'tunnel-client-endpoint', 'tunnel-server-endpoint', 'tunnel-client-auth-id', 'tunnel-server-auth-id', 'acct-tunnel-connection', 'tunnel-server-attributes', 'tunnel-interface-id', 'framed-ip-addr', 'class'], message: Literal['access-request', 'acct-start', 'acct-stop'], enable_disable: Literal['enable', 'disable']) -> None:
        _set(self, "include_attribute", include_attribute)
        _set(self, "message", message)
        _set(self, "enable_disable", enable_disable)


class RadiusIgnore(Command):
    """``radius ignore ignoreAttribute enableDisable`` [recalled]."""

    __slots__ = ("ignore_attribute", "enable_disable",)
    __match_args__ = ("ignore_attribute", "enable_disable",)
    ENTRY = "radius-ignore"
    ignore_attribute: Literal['framed-ip-netmask', 'virtual-router', 'atm-scr', 'atm-mbs', 'ingress-policy-name', 'egress-policy-name']
    enable_disable: Literal['enable', 'disable']

    def __init__(self, ignore_attribute: Literal['framed-ip-netmask', 'virtual-router', 'atm-scr', 'atm-mbs', 'ingress-policy-name', 'egress-policy-name'], enable_disable: Literal['enable', 'disable']) -> None:
        _set(self, "ignore_attribute", ignore_attribute)
        _set(self, "enable_disable", enable_disable)
