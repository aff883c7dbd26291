"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

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
    """``key secret`` [seen MIB:RADIUS-CLIENT]."""

    __slots__ = ("secret",)
    __match_args__ = ("secret",)
    ENTRY = "radius-key"
    secret: str

    def __init__(self, secret: str) -> None:
        _set(self, "secret", secret)


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
