"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class L2tpDestructTimeout(Command):
    """``l2tp destruct-timeout destructSeconds`` [seen BBA-MH]."""

    __slots__ = ("destruct_seconds",)
    __match_args__ = ("destruct_seconds",)
    ENTRY = "l2tp-destruct-timeout"
    destruct_seconds: int

    def __init__(self, destruct_seconds: int) -> None:
        _set(self, "destruct_seconds", destruct_seconds)


class L2tpTunnelIdleTimeout(Command):
    """``l2tp tunnel idle-timeout idleSeconds`` [seen MIB:L2TP]."""

    __slots__ = ("idle_seconds",)
    __match_args__ = ("idle_seconds",)
    ENTRY = "l2tp-tunnel-idle-timeout"
    idle_seconds: int

    def __init__(self, idle_seconds: int) -> None:
        _set(self, "idle_seconds", idle_seconds)


class L2tpTunnelShortDrainTimeout(Command):
    """``l2tp tunnel short-drain-timeout drainSeconds`` [seen J93]."""

    __slots__ = ("drain_seconds",)
    __match_args__ = ("drain_seconds",)
    ENTRY = "l2tp-tunnel-short-drain-timeout"
    drain_seconds: int

    def __init__(self, drain_seconds: int) -> None:
        _set(self, "drain_seconds", drain_seconds)


class L2tpRetransmission(Command):
    """``l2tp retransmission retries [ tunnelState ]`` [seen MIB:L2TP]."""

    __slots__ = ("retries", "tunnel_state",)
    __match_args__ = ("retries", "tunnel_state",)
    ENTRY = "l2tp-retransmission"
    retries: int
    tunnel_state: Literal['established', 'not-established'] | None

    def __init__(self, retries: int, tunnel_state: Literal['established', 'not-established'] | None = None) -> None:
        _set(self, "retries", retries)
        _set(self, "tunnel_state", tunnel_state)


class L2tpChecksum(Command):
    """``l2tp checksum`` [seen J132]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-checksum"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpDrain(Command):
    """``l2tp drain`` [seen BBA-MH]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-drain"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpShutdown(Command):
    """``l2tp shutdown`` [seen BBA-MH]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-shutdown"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpDestinationLockoutTimeout(Command):
    """``l2tp destination lockout-timeout lockoutSeconds`` [seen BBA-ML113]."""

    __slots__ = ("lockout_seconds",)
    __match_args__ = ("lockout_seconds",)
    ENTRY = "l2tp-destination-lockout-timeout"
    lockout_seconds: int

    def __init__(self, lockout_seconds: int) -> None:
        _set(self, "lockout_seconds", lockout_seconds)


class L2tpDestinationLockoutTest(Command):
    """``l2tp destination lockout-test`` [seen BBA-ML113]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-destination-lockout-test"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpTunnelSwitching(Command):
    """``l2tp tunnel-switching`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-tunnel-switching"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpFailOverWithinPreference(Command):
    """``l2tp fail-over-within-preference`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-fail-over-within-preference"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpWeightedLoadBalancing(Command):
    """``l2tp weighted-load-balancing`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-weighted-load-balancing"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpDisableChallenge(Command):
    """``l2tp disable challenge`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-disable-challenge"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpDisableCallingNumberAvp(Command):
    """``l2tp disable calling-number-avp`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-disable-calling-number-avp"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpIgnoreReceiveDataSequencing(Command):
    """``l2tp ignore-receive-data-sequencing`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-ignore-receive-data-sequencing"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpIgnoreTransmitAddressChange(Command):
    """``l2tp ignore-transmit-address-change [ addressPart ]`` [seen MIB:L2TP]."""

    __slots__ = ("address_part",)
    __match_args__ = ("address_part",)
    ENTRY = "l2tp-ignore-transmit-address-change"
    address_part: Literal['ip-address', 'udp-port'] | None

    def __init__(self, address_part: Literal['ip-address', 'udp-port'] | None = None) -> None:
        _set(self, "address_part", address_part)


class L2tpRejectTransmitAddressChange(Command):
    """``l2tp reject-transmit-address-change [ addressPart ]`` [seen MIB:L2TP]."""

    __slots__ = ("address_part",)
    __match_args__ = ("address_part",)
    ENTRY = "l2tp-reject-transmit-address-change"
    address_part: Literal['ip-address', 'udp-port'] | None

    def __init__(self, address_part: Literal['ip-address', 'udp-port'] | None = None) -> None:
        _set(self, "address_part", address_part)


class L2tpDisconnectCause(Command):
    """``l2tp disconnect-cause`` [seen MIB:L2TP]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-disconnect-cause"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpFailoverResync(Command):
    """``l2tp failover-resync resyncMethod`` [seen MIB:L2TP]."""

    __slots__ = ("resync_method",)
    __match_args__ = ("resync_method",)
    ENTRY = "l2tp-failover-resync"
    resync_method: Literal['disable', 'failover-protocol', 'silent-failover', 'failover-protocol-fallback-to-silent-failover']

    def __init__(self, resync_method: Literal['disable', 'failover-protocol', 'silent-failover', 'failover-protocol-fallback-to-silent-failover']) -> None:
        _set(self, "resync_method", resync_method)


class L2tpRxWindow(Command):
    """``l2tp rx-window window`` [seen MIB:L2TP]."""

    __slots__ = ("window",)
    __match_args__ = ("window",)
    ENTRY = "l2tp-rx-window"
    window: int

    def __init__(self, window: int) -> None:
        _set(self, "window", window)


class L2tpDestinationProfile(Command):
    """``l2tp destination profile destinationName [ virtual-router vrContext ] ip address ipAddress`` [recalled]."""

    __slots__ = ("destination_name", "ip_address", "vr_context",)
    __match_args__ = ("destination_name", "ip_address", "vr_context",)
    ENTRY = "l2tp-destination-profile"
    destination_name: str
    ip_address: Ipv4
    vr_context: str | None

    def __init__(self, destination_name: str, ip_address: Ipv4, vr_context: str | None = None) -> None:
        _set(self, "destination_name", destination_name)
        _set(self, "ip_address", ip_address)
        _set(self, "vr_context", vr_context)


class L2tpRemoteHost(Command):
    """``remote host remoteHost`` [recalled]."""

    __slots__ = ("remote_host",)
    __match_args__ = ("remote_host",)
    ENTRY = "l2tp-remote-host"
    remote_host: str

    def __init__(self, remote_host: str) -> None:
        _set(self, "remote_host", remote_host)


class L2tpProfileMaxSessions(Command):
    """``max-sessions sessionLimit`` [seen J151]."""

    __slots__ = ("session_limit",)
    __match_args__ = ("session_limit",)
    ENTRY = "l2tp-profile-max-sessions"
    session_limit: int

    def __init__(self, session_limit: int) -> None:
        _set(self, "session_limit", session_limit)


class L2tpHostTunnelPassword(Command):
    """``tunnel password [ passwordForm ] passwordText`` [recalled]."""

    __slots__ = ("password_text", "password_form",)
    __match_args__ = ("password_text", "password_form",)
    ENTRY = "l2tp-host-tunnel-password"
    password_text: str
    password_form: Literal['0', '8'] | None

    def __init__(self, password_text: str, password_form: Literal['0', '8'] | None = None) -> None:
        _set(self, "password_text", password_text)
        _set(self, "password_form", password_form)


class L2tpHostLocalHost(Command):
    """``local host localHost`` [recalled]."""

    __slots__ = ("local_host",)
    __match_args__ = ("local_host",)
    ENTRY = "l2tp-host-local-host"
    local_host: str

    def __init__(self, local_host: str) -> None:
        _set(self, "local_host", local_host)


class L2tpHostLocalIpAddress(Command):
    """``local ip address ipAddress`` [recalled]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "l2tp-host-local-ip-address"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class L2tpHostProfile(Command):
    """``profile profileName`` [recalled]."""

    __slots__ = ("profile_name",)
    __match_args__ = ("profile_name",)
    ENTRY = "l2tp-host-profile"
    profile_name: str

    def __init__(self, profile_name: str) -> None:
        _set(self, "profile_name", profile_name)


class L2tpHostDisconnectCause(Command):
    """``disconnect-cause`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-host-disconnect-cause"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpHostSingleShotTunnel(Command):
    """``single-shot-tunnel`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-host-single-shot-tunnel"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpHostResultCodeOverride(Command):
    """``session-out-of-resource-result-code-override`` [seen BBA-ML112]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-host-result-code-override"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpHostDefaultUpperTypeMlppp(Command):
    """``default-upper-type mlppp`` [seen J151]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-host-default-upper-type-mlppp"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpHostDisableProxyLcp(Command):
    """``disable proxy lcp`` [seen J151]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-host-disable-proxy-lcp"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpHostEnableProxyAuthenticate(Command):
    """``enable proxy authenticate`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "l2tp-host-enable-proxy-authenticate"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class L2tpHostBundledGroupId(Command):
    """``bundled-group-id bundleGroup`` [recalled]."""

    __slots__ = ("bundle_group",)
    __match_args__ = ("bundle_group",)
    ENTRY = "l2tp-host-bundled-group-id"
    bundle_group: int

    def __init__(self, bundle_group: int) -> None:
        _set(self, "bundle_group", bundle_group)
