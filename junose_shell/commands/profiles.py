"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command

_set = object.__setattr__


class Profile(Command):
    """``profile profileName`` [seen LINK-MH]."""

    __slots__ = ("profile_name",)
    __match_args__ = ("profile_name",)
    ENTRY = "profile"
    profile_name: str

    def __init__(self, profile_name: str) -> None:
        _set(self, "profile_name", profile_name)


class ProfileIpVirtualRouter(Command):
    """``ip virtual-router vrContext`` [seen MIB:IP-PROFILE]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "profile-ip-virtual-router"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class IpMtu(Command):
    """``ip mtu mtuSize`` [seen MIB:IP-PROFILE]."""

    __slots__ = ("mtu_size",)
    __match_args__ = ("mtu_size",)
    ENTRY = "ip-mtu"
    mtu_size: int

    def __init__(self, mtu_size: int) -> None:
        _set(self, "mtu_size", mtu_size)


class IpSaValidate(Command):
    """``ip sa-validate`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-sa-validate"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class IpRedirects(Command):
    """``ip redirects`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-redirects"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class ProfileIpRedirects(Command):
    """``ip redirects`` [seen MIB:IP-PROFILE]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "profile-ip-redirects"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class IpDirectedBroadcast(Command):
    """``ip directed-broadcast`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-directed-broadcast"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class IpAccessRoutes(Command):
    """``ip access-routes`` [seen MIB:IP]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-access-routes"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class ProfileIpAccessRoutes(Command):
    """``ip access-routes`` [seen MIB:IP-PROFILE]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "profile-ip-access-routes"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class IpTcpAdjustMss(Command):
    """``ip tcp adjust-mss mss`` [seen MIB:IP-PROFILE]."""

    __slots__ = ("mss",)
    __match_args__ = ("mss",)
    ENTRY = "ip-tcp-adjust-mss"
    mss: int

    def __init__(self, mss: int) -> None:
        _set(self, "mss", mss)


class IpFilterOptions(Command):
    """``ip filter-options all`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-filter-options"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class IpIgnoreDfBit(Command):
    """``ip ignore-df-bit`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-ignore-df-bit"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppAuthentication(Command):
    """``ppp authentication [ virtual-router vrName ] authProtocol [ authProtocol ]*`` [seen LINK-MH]."""

    __slots__ = ("vr_name", "auth_protocol",)
    __match_args__ = ("vr_name", "auth_protocol",)
    ENTRY = "ppp-authentication"
    vr_name: str | None
    auth_protocol: tuple[Literal['pap', 'chap', 'eap'], ...]

    def __init__(self, vr_name: str | None = None, auth_protocol: tuple[Literal['pap', 'chap', 'eap'], ...] = ()) -> None:
        _set(self, "vr_name", vr_name)
        _set(self, "auth_protocol", auth_protocol)


class ProfilePppKeepalive(Command):
    """``ppp keepalive profileKeepalive`` [seen MIB:PPP-PROFILE]."""

    __slots__ = ("profile_keepalive",)
    __match_args__ = ("profile_keepalive",)
    ENTRY = "profile-ppp-keepalive"
    profile_keepalive: int

    def __init__(self, profile_keepalive: int) -> None:
        _set(self, "profile_keepalive", profile_keepalive)


class PppKeepalive(Command):
    """``ppp keepalive keepaliveSeconds`` [seen MIB:PPP]."""

    __slots__ = ("keepalive_seconds",)
    __match_args__ = ("keepalive_seconds",)
    ENTRY = "ppp-keepalive"
    keepalive_seconds: int

    def __init__(self, keepalive_seconds: int) -> None:
        _set(self, "keepalive_seconds", keepalive_seconds)


class PppMru(Command):
    """``ppp mru mruSize`` [recalled]."""

    __slots__ = ("mru_size",)
    __match_args__ = ("mru_size",)
    ENTRY = "ppp-mru"
    mru_size: int

    def __init__(self, mru_size: int) -> None:
        _set(self, "mru_size", mru_size)


class PppMagicNumberDisable(Command):
    """``ppp magic-number disable`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-magic-number-disable"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppChapChallengeLength(Command):
    """``ppp chap-challenge-length minLength maxLength`` [seen LINK-MH]."""

    __slots__ = ("min_length", "max_length",)
    __match_args__ = ("min_length", "max_length",)
    ENTRY = "ppp-chap-challenge-length"
    min_length: int
    max_length: int

    def __init__(self, min_length: int, max_length: int) -> None:
        _set(self, "min_length", min_length)
        _set(self, "max_length", max_length)


class PppMaxBadAuth(Command):
    """``ppp max-bad-auth retries`` [seen LINK112]."""

    __slots__ = ("retries",)
    __match_args__ = ("retries",)
    ENTRY = "ppp-max-bad-auth"
    retries: int

    def __init__(self, retries: int) -> None:
        _set(self, "retries", retries)


class PppPassiveMode(Command):
    """``ppp passive-mode`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-passive-mode"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppPeerDns(Command):
    """``ppp peer dns`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-peer-dns"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppPeerWins(Command):
    """``ppp peer wins`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-peer-wins"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppIpcpNetmask(Command):
    """``ppp ipcp netmask`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-ipcp-netmask"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppInitiateIp(Command):
    """``ppp initiate-ip`` [seen J132]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-initiate-ip"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppInitiateIpv6(Command):
    """``ppp initiate-ipv6`` [seen J132]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-initiate-ipv6"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppAaaProfile(Command):
    """``ppp aaa-profile aaaProfileName`` [seen J132]."""

    __slots__ = ("aaa_profile_name",)
    __match_args__ = ("aaa_profile_name",)
    ENTRY = "ppp-aaa-profile"
    aaa_profile_name: str

    def __init__(self, aaa_profile_name: str) -> None:
        _set(self, "aaa_profile_name", aaa_profile_name)


class PppMultilinkEnable(Command):
    """``ppp multilink enable`` [seen J132]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-multilink-enable"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppFragmentation(Command):
    """``ppp fragmentation [ fragmentSize ]`` [seen J132]."""

    __slots__ = ("fragment_size",)
    __match_args__ = ("fragment_size",)
    ENTRY = "ppp-fragmentation"
    fragment_size: int | None

    def __init__(self, fragment_size: int | None = None) -> None:
        _set(self, "fragment_size", fragment_size)


class PppReassembly(Command):
    """``ppp reassembly`` [seen J132]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-reassembly"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppHashLinkSelection(Command):
    """``ppp hash-link-selection`` [seen J132]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-hash-link-selection"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppLogPacket(Command):
    """``ppp log pppPacket`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-log-packet"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class PppLogStateMachine(Command):
    """``ppp log pppStateMachine`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ppp-log-state-machine"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)
