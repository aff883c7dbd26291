"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class L2tpDestructTimeout(Command):  # grammars/l2tp/l2tp.yaml:60
    """``l2tp destruct-timeout destructSeconds`` [seen BBA-MH]."""

    ENTRY = "l2tp-destruct-timeout"
    destruct_seconds: int


class NoL2tpDestructTimeout(Removal):  # grammars/l2tp/l2tp.yaml:60
    """``no l2tp destruct-timeout [ destructSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-destruct-timeout"
    destruct_seconds: int | None = None
    default: bool = False


class L2tpTunnelIdleTimeout(Command):  # grammars/l2tp/l2tp.yaml:66
    """``l2tp tunnel idle-timeout idleSeconds`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-tunnel-idle-timeout"
    idle_seconds: int


class NoL2tpTunnelIdleTimeout(Removal):  # grammars/l2tp/l2tp.yaml:66
    """``no l2tp tunnel idle-timeout [ idleSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-tunnel-idle-timeout"
    idle_seconds: int | None = None
    default: bool = False


class L2tpTunnelShortDrainTimeout(Command):  # grammars/l2tp/l2tp.yaml:72
    """``l2tp tunnel short-drain-timeout drainSeconds`` [seen J93]."""

    ENTRY = "l2tp-tunnel-short-drain-timeout"
    drain_seconds: int


class NoL2tpTunnelShortDrainTimeout(Removal):  # grammars/l2tp/l2tp.yaml:72
    """``no l2tp tunnel short-drain-timeout [ drainSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-tunnel-short-drain-timeout"
    drain_seconds: int | None = None
    default: bool = False


class L2tpRetransmission(Command):  # grammars/l2tp/l2tp.yaml:78
    """``l2tp retransmission retries [ tunnelState ]`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-retransmission"
    retries: int
    tunnel_state: types.TunnelState | None = None


class NoL2tpRetransmission(Removal):  # grammars/l2tp/l2tp.yaml:78
    """``no l2tp retransmission [ retries ] [ tunnelState ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-retransmission"
    retries: int | None = None
    tunnel_state: types.TunnelState | None = None
    default: bool = False


class L2tpChecksum(Command):  # grammars/l2tp/l2tp.yaml:92
    """``l2tp checksum`` [seen J132]."""

    ENTRY = "l2tp-checksum"
    enabled: bool = True


class NoL2tpChecksum(Removal):  # grammars/l2tp/l2tp.yaml:92
    """``no l2tp checksum``, or ``default`` for ``no``."""

    ENTRY = "l2tp-checksum"
    default: bool = False


class L2tpDrain(Command):  # grammars/l2tp/l2tp.yaml:97
    """``l2tp drain`` [seen BBA-MH]."""

    ENTRY = "l2tp-drain"
    enabled: bool = True


class NoL2tpDrain(Removal):  # grammars/l2tp/l2tp.yaml:97
    """``no l2tp drain``, or ``default`` for ``no``."""

    ENTRY = "l2tp-drain"
    default: bool = False


class L2tpShutdown(Command):  # grammars/l2tp/l2tp.yaml:102
    """``l2tp shutdown`` [seen BBA-MH]."""

    ENTRY = "l2tp-shutdown"
    enabled: bool = True


class NoL2tpShutdown(Removal):  # grammars/l2tp/l2tp.yaml:102
    """``no l2tp shutdown``, or ``default`` for ``no``."""

    ENTRY = "l2tp-shutdown"
    default: bool = False


class L2tpDestinationLockoutTimeout(Command):  # grammars/l2tp/l2tp.yaml:107
    """``l2tp destination lockout-timeout lockoutSeconds`` [seen BBA-ML113]."""

    ENTRY = "l2tp-destination-lockout-timeout"
    lockout_seconds: int


class NoL2tpDestinationLockoutTimeout(Removal):  # grammars/l2tp/l2tp.yaml:107
    """``no l2tp destination lockout-timeout [ lockoutSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-destination-lockout-timeout"
    lockout_seconds: int | None = None
    default: bool = False


class L2tpDestinationLockoutTest(Command):  # grammars/l2tp/l2tp.yaml:113
    """``l2tp destination lockout-test`` [seen BBA-ML113]."""

    ENTRY = "l2tp-destination-lockout-test"
    enabled: bool = True


class NoL2tpDestinationLockoutTest(Removal):  # grammars/l2tp/l2tp.yaml:113
    """``no l2tp destination lockout-test``, or ``default`` for ``no``."""

    ENTRY = "l2tp-destination-lockout-test"
    default: bool = False


class L2tpTunnelSwitching(Command):  # grammars/l2tp/l2tp.yaml:118
    """``l2tp tunnel-switching`` [recalled]."""

    ENTRY = "l2tp-tunnel-switching"
    enabled: bool = True


class NoL2tpTunnelSwitching(Removal):  # grammars/l2tp/l2tp.yaml:118
    """``no l2tp tunnel-switching``, or ``default`` for ``no``."""

    ENTRY = "l2tp-tunnel-switching"
    default: bool = False


class L2tpFailOverWithinPreference(Command):  # grammars/l2tp/l2tp.yaml:123
    """``l2tp fail-over-within-preference`` [recalled]."""

    ENTRY = "l2tp-fail-over-within-preference"
    enabled: bool = True


class NoL2tpFailOverWithinPreference(Removal):  # grammars/l2tp/l2tp.yaml:123
    """``no l2tp fail-over-within-preference``, or ``default`` for ``no``."""

    ENTRY = "l2tp-fail-over-within-preference"
    default: bool = False


class L2tpWeightedLoadBalancing(Command):  # grammars/l2tp/l2tp.yaml:128
    """``l2tp weighted-load-balancing`` [recalled]."""

    ENTRY = "l2tp-weighted-load-balancing"
    enabled: bool = True


class NoL2tpWeightedLoadBalancing(Removal):  # grammars/l2tp/l2tp.yaml:128
    """``no l2tp weighted-load-balancing``, or ``default`` for ``no``."""

    ENTRY = "l2tp-weighted-load-balancing"
    default: bool = False


class L2tpDisableChallenge(Command):  # grammars/l2tp/l2tp.yaml:133
    """``l2tp disable challenge`` [recalled]."""

    ENTRY = "l2tp-disable-challenge"
    enabled: bool = True


class NoL2tpDisableChallenge(Removal):  # grammars/l2tp/l2tp.yaml:133
    """``no l2tp disable challenge``, or ``default`` for ``no``."""

    ENTRY = "l2tp-disable-challenge"
    default: bool = False


class L2tpDisableCallingNumberAvp(Command):  # grammars/l2tp/l2tp.yaml:138
    """``l2tp disable calling-number-avp`` [recalled]."""

    ENTRY = "l2tp-disable-calling-number-avp"
    enabled: bool = True


class NoL2tpDisableCallingNumberAvp(Removal):  # grammars/l2tp/l2tp.yaml:138
    """``no l2tp disable calling-number-avp``, or ``default`` for ``no``."""

    ENTRY = "l2tp-disable-calling-number-avp"
    default: bool = False


class L2tpIgnoreReceiveDataSequencing(Command):  # grammars/l2tp/l2tp.yaml:143
    """``l2tp ignore-receive-data-sequencing`` [recalled]."""

    ENTRY = "l2tp-ignore-receive-data-sequencing"
    enabled: bool = True


class NoL2tpIgnoreReceiveDataSequencing(Removal):  # grammars/l2tp/l2tp.yaml:143
    """``no l2tp ignore-receive-data-sequencing``, or ``default`` for ``no``."""

    ENTRY = "l2tp-ignore-receive-data-sequencing"
    default: bool = False


class L2tpIgnoreTransmitAddressChange(Command):  # grammars/l2tp/l2tp.yaml:148
    """``l2tp ignore-transmit-address-change [ addressPart ]`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-ignore-transmit-address-change"
    address_part: types.AddressPart | None = None


class NoL2tpIgnoreTransmitAddressChange(Removal):  # grammars/l2tp/l2tp.yaml:148
    """``no l2tp ignore-transmit-address-change [ addressPart ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-ignore-transmit-address-change"
    address_part: types.AddressPart | None = None
    default: bool = False


class L2tpRejectTransmitAddressChange(Command):  # grammars/l2tp/l2tp.yaml:155
    """``l2tp reject-transmit-address-change [ addressPart ]`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-reject-transmit-address-change"
    address_part: types.AddressPart | None = None


class NoL2tpRejectTransmitAddressChange(Removal):  # grammars/l2tp/l2tp.yaml:155
    """``no l2tp reject-transmit-address-change [ addressPart ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-reject-transmit-address-change"
    address_part: types.AddressPart | None = None
    default: bool = False


class L2tpDisconnectCause(Command):  # grammars/l2tp/l2tp.yaml:162
    """``l2tp disconnect-cause`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-disconnect-cause"
    enabled: bool = True


class NoL2tpDisconnectCause(Removal):  # grammars/l2tp/l2tp.yaml:162
    """``no l2tp disconnect-cause``, or ``default`` for ``no``."""

    ENTRY = "l2tp-disconnect-cause"
    default: bool = False


class L2tpFailoverResync(Command):  # grammars/l2tp/l2tp.yaml:167
    """``l2tp failover-resync resyncMethod`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-failover-resync"
    resync_method: types.ResyncMethod


class NoL2tpFailoverResync(Removal):  # grammars/l2tp/l2tp.yaml:167
    """``no l2tp failover-resync [ resyncMethod ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-failover-resync"
    resync_method: types.ResyncMethod | None = None
    default: bool = False


class L2tpRxWindow(Command):  # grammars/l2tp/l2tp.yaml:178
    """``l2tp rx-window window`` [seen MIB:L2TP]."""

    ENTRY = "l2tp-rx-window"
    window: int


class NoL2tpRxWindow(Removal):  # grammars/l2tp/l2tp.yaml:178
    """``no l2tp rx-window [ window ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-rx-window"
    window: int | None = None
    default: bool = False


class L2tpDestinationProfile(Command):  # grammars/l2tp/l2tp.yaml:184
    """``l2tp destination profile destinationName [ virtual-router vrContext ] ip address ipAddress`` [recalled]."""

    ENTRY = "l2tp-destination-profile"
    destination_name: str
    ip_address: Ipv4
    vr_context: str | None = None


class NoL2tpDestinationProfile(Removal):  # grammars/l2tp/l2tp.yaml:184
    """``no l2tp destination profile destinationName [ [ virtual-router vrContext ] ip address ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-destination-profile"
    destination_name: str
    vr_context: str | None = None
    ip_address: Ipv4 | None = None
    default: bool = False


class L2tpRemoteHost(Command):  # grammars/l2tp/l2tp.yaml:193
    """``remote host remoteHost`` [recalled]."""

    ENTRY = "l2tp-remote-host"
    remote_host: str


class NoL2tpRemoteHost(Removal):  # grammars/l2tp/l2tp.yaml:193
    """``no remote host remoteHost``, or ``default`` for ``no``."""

    ENTRY = "l2tp-remote-host"
    remote_host: str
    default: bool = False


class L2tpProfileMaxSessions(Command):  # grammars/l2tp/l2tp.yaml:200
    """``max-sessions sessionLimit`` [seen J151]."""

    ENTRY = "l2tp-profile-max-sessions"
    session_limit: int


class NoL2tpProfileMaxSessions(Removal):  # grammars/l2tp/l2tp.yaml:200
    """``no max-sessions [ sessionLimit ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-profile-max-sessions"
    session_limit: int | None = None
    default: bool = False


class L2tpHostTunnelPassword(Command):  # grammars/l2tp/l2tp.yaml:206
    """``tunnel password [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "l2tp-host-tunnel-password"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoL2tpHostTunnelPassword(Removal):  # grammars/l2tp/l2tp.yaml:206
    """``no tunnel password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-tunnel-password"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class L2tpHostLocalHost(Command):  # grammars/l2tp/l2tp.yaml:213
    """``local host localHost`` [recalled]."""

    ENTRY = "l2tp-host-local-host"
    local_host: str


class NoL2tpHostLocalHost(Removal):  # grammars/l2tp/l2tp.yaml:213
    """``no local host [ localHost ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-local-host"
    local_host: str | None = None
    default: bool = False


class L2tpHostLocalIpAddress(Command):  # grammars/l2tp/l2tp.yaml:219
    """``local ip address ipAddress`` [recalled]."""

    ENTRY = "l2tp-host-local-ip-address"
    ip_address: Ipv4


class NoL2tpHostLocalIpAddress(Removal):  # grammars/l2tp/l2tp.yaml:219
    """``no local ip address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-local-ip-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class L2tpHostProfile(Command):  # grammars/l2tp/l2tp.yaml:225
    """``profile profileName`` [recalled]."""

    ENTRY = "l2tp-host-profile"
    profile_name: str


class NoL2tpHostProfile(Removal):  # grammars/l2tp/l2tp.yaml:225
    """``no profile [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-profile"
    profile_name: str | None = None
    default: bool = False


class L2tpHostDisconnectCause(Command):  # grammars/l2tp/l2tp.yaml:232
    """``disconnect-cause`` [recalled]."""

    ENTRY = "l2tp-host-disconnect-cause"
    enabled: bool = True


class NoL2tpHostDisconnectCause(Removal):  # grammars/l2tp/l2tp.yaml:232
    """``no disconnect-cause``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-disconnect-cause"
    default: bool = False


class L2tpHostSingleShotTunnel(Command):  # grammars/l2tp/l2tp.yaml:237
    """``single-shot-tunnel`` [recalled]."""

    ENTRY = "l2tp-host-single-shot-tunnel"
    enabled: bool = True


class NoL2tpHostSingleShotTunnel(Removal):  # grammars/l2tp/l2tp.yaml:237
    """``no single-shot-tunnel``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-single-shot-tunnel"
    default: bool = False


class L2tpHostResultCodeOverride(Command):  # grammars/l2tp/l2tp.yaml:242
    """``session-out-of-resource-result-code-override`` [seen BBA-ML112]."""

    ENTRY = "l2tp-host-result-code-override"
    enabled: bool = True


class NoL2tpHostResultCodeOverride(Removal):  # grammars/l2tp/l2tp.yaml:242
    """``no session-out-of-resource-result-code-override``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-result-code-override"
    default: bool = False


class L2tpHostDefaultUpperTypeMlppp(Command):  # grammars/l2tp/l2tp.yaml:247
    """``default-upper-type mlppp`` [seen J151]."""

    ENTRY = "l2tp-host-default-upper-type-mlppp"
    enabled: bool = True


class NoL2tpHostDefaultUpperTypeMlppp(Removal):  # grammars/l2tp/l2tp.yaml:247
    """``no default-upper-type mlppp``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-default-upper-type-mlppp"
    default: bool = False


class L2tpHostDisableProxyLcp(Command):  # grammars/l2tp/l2tp.yaml:252
    """``disable proxy lcp`` [seen J151]."""

    ENTRY = "l2tp-host-disable-proxy-lcp"
    enabled: bool = True


class NoL2tpHostDisableProxyLcp(Removal):  # grammars/l2tp/l2tp.yaml:252
    """``no disable proxy lcp``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-disable-proxy-lcp"
    default: bool = False


class L2tpHostEnableProxyAuthenticate(Command):  # grammars/l2tp/l2tp.yaml:258
    """``enable proxy authenticate`` [recalled]."""

    ENTRY = "l2tp-host-enable-proxy-authenticate"
    enabled: bool = True


class NoL2tpHostEnableProxyAuthenticate(Removal):  # grammars/l2tp/l2tp.yaml:258
    """``no enable proxy authenticate``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-enable-proxy-authenticate"
    default: bool = False


class L2tpHostBundledGroupId(Command):  # grammars/l2tp/l2tp.yaml:264
    """``bundled-group-id bundleGroup`` [recalled]."""

    ENTRY = "l2tp-host-bundled-group-id"
    bundle_group: int


class NoL2tpHostBundledGroupId(Removal):  # grammars/l2tp/l2tp.yaml:264
    """``no bundled-group-id [ bundleGroup ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-host-bundled-group-id"
    bundle_group: int | None = None
    default: bool = False
