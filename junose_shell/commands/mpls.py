"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class Mpls(Command):  # grammars/mpls/mpls.yaml:104
    """``mpls`` [recalled]."""

    ENTRY = "mpls"
    enabled: bool = True


class NoMpls(Removal):  # grammars/mpls/mpls.yaml:104
    """``no mpls``, or ``default`` for ``no``."""

    ENTRY = "mpls"
    default: bool = False


class MplsTrafficEngLoopback(Command):  # grammars/mpls/mpls.yaml:108
    """``mpls traffic-eng loopback loopbackNumber`` [recalled]."""

    ENTRY = "mpls-traffic-eng-loopback"
    loopback_number: int


class NoMplsTrafficEngLoopback(Removal):  # grammars/mpls/mpls.yaml:108
    """``no mpls traffic-eng loopback [ loopbackNumber ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-traffic-eng-loopback"
    loopback_number: int | None = None
    default: bool = False


class MplsTrafficEngReoptimizeTimersFrequency(Command):  # grammars/mpls/mpls.yaml:113
    """``mpls traffic-eng reoptimize timers-frequency ldpSeconds`` [recalled]."""

    ENTRY = "mpls-traffic-eng-reoptimize-timers-frequency"
    ldp_seconds: int


class NoMplsTrafficEngReoptimizeTimersFrequency(Removal):  # grammars/mpls/mpls.yaml:113
    """``no mpls traffic-eng reoptimize timers-frequency [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-traffic-eng-reoptimize-timers-frequency"
    ldp_seconds: int | None = None
    default: bool = False


class MplsLabelRange(Command):  # grammars/mpls/mpls.yaml:117
    """``mpls label-range labelSpace labelEnd`` [recalled]."""

    ENTRY = "mpls-label-range"
    label_space: int
    label_end: int


class NoMplsLabelRange(Removal):  # grammars/mpls/mpls.yaml:117
    """``no mpls label-range [ labelSpace labelEnd ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-label-range"
    label_space: int | None = None
    label_end: int | None = None
    default: bool = False


class MplsIpPropagateTtl(Command):  # grammars/mpls/mpls.yaml:121
    """``mpls ip propagate-ttl`` [recalled]."""

    ENTRY = "mpls-ip-propagate-ttl"
    enabled: bool = True


class NoMplsIpPropagateTtl(Removal):  # grammars/mpls/mpls.yaml:121
    """``no mpls ip propagate-ttl``, or ``default`` for ``no``."""

    ENTRY = "mpls-ip-propagate-ttl"
    default: bool = False


class MplsTopologyDrivenLsp(Command):  # grammars/mpls/mpls.yaml:124
    """``mpls topology-driven-lsp`` [recalled]."""

    ENTRY = "mpls-topology-driven-lsp"
    enabled: bool = True


class NoMplsTopologyDrivenLsp(Removal):  # grammars/mpls/mpls.yaml:124
    """``no mpls topology-driven-lsp``, or ``default`` for ``no``."""

    ENTRY = "mpls-topology-driven-lsp"
    default: bool = False


class MplsLdp(Command):  # grammars/mpls/mpls.yaml:127
    """``mpls ldp`` [recalled]."""

    ENTRY = "mpls-ldp"
    enabled: bool = True


class NoMplsLdp(Removal):  # grammars/mpls/mpls.yaml:127
    """``no mpls ldp``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp"
    default: bool = False


class MplsLdpInterfaceProfile(Command):  # grammars/mpls/mpls.yaml:130
    """``mpls ldp interface profile profileText`` [recalled]."""

    ENTRY = "mpls-ldp-interface-profile"
    profile_text: str


class NoMplsLdpInterfaceProfile(Removal):  # grammars/mpls/mpls.yaml:130
    """``no mpls ldp interface profile profileText``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-interface-profile"
    profile_text: str
    default: bool = False


class MplsLdpAdvertiseLabels(Command):  # grammars/mpls/mpls.yaml:135
    """``mpls ldp advertise-labels [ for accessList | host-only ]`` [recalled]."""

    ENTRY = "mpls-ldp-advertise-labels"
    access_list: str | None = None
    host_only: bool = False


class NoMplsLdpAdvertiseLabels(Removal):  # grammars/mpls/mpls.yaml:135
    """``no mpls ldp advertise-labels [ for accessList | host-only ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-advertise-labels"
    access_list: str | None = None
    host_only: bool = False
    default: bool = False


class MplsLdpIndependentControl(Command):  # grammars/mpls/mpls.yaml:140
    """``mpls ldp independent-control`` [recalled]."""

    ENTRY = "mpls-ldp-independent-control"
    enabled: bool = True


class NoMplsLdpIndependentControl(Removal):  # grammars/mpls/mpls.yaml:140
    """``no mpls ldp independent-control``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-independent-control"
    default: bool = False


class MplsLdpEgressLabelExplicitNull(Command):  # grammars/mpls/mpls.yaml:143
    """``mpls ldp egress-label explicit-null`` [recalled]."""

    ENTRY = "mpls-ldp-egress-label-explicit-null"
    enabled: bool = True


class NoMplsLdpEgressLabelExplicitNull(Removal):  # grammars/mpls/mpls.yaml:143
    """``no mpls ldp egress-label explicit-null``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-egress-label-explicit-null"
    default: bool = False


class MplsLdpIgpSync(Command):  # grammars/mpls/mpls.yaml:146
    """``mpls ldp igp-sync`` [recalled]."""

    ENTRY = "mpls-ldp-igp-sync"
    enabled: bool = True


class NoMplsLdpIgpSync(Removal):  # grammars/mpls/mpls.yaml:146
    """``no mpls ldp igp-sync``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-igp-sync"
    default: bool = False


class MplsLdpIgpSyncHolddown(Command):  # grammars/mpls/mpls.yaml:149
    """``mpls ldp igp-sync holddown ldpSeconds`` [recalled]."""

    ENTRY = "mpls-ldp-igp-sync-holddown"
    ldp_seconds: int


class NoMplsLdpIgpSyncHolddown(Removal):  # grammars/mpls/mpls.yaml:149
    """``no mpls ldp igp-sync holddown [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-igp-sync-holddown"
    ldp_seconds: int | None = None
    default: bool = False


class MplsLdpTargetedHelloSendList(Command):  # grammars/mpls/mpls.yaml:153
    """``mpls ldp targeted-hello send list accessList`` [recalled]."""

    ENTRY = "mpls-ldp-targeted-hello-send-list"
    access_list: str


class NoMplsLdpTargetedHelloSendList(Removal):  # grammars/mpls/mpls.yaml:153
    """``no mpls ldp targeted-hello send list accessList``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-targeted-hello-send-list"
    access_list: str
    default: bool = False


class MplsLdpTargetedHelloReceiveList(Command):  # grammars/mpls/mpls.yaml:157
    """``mpls ldp targeted-hello receive list accessList`` [recalled]."""

    ENTRY = "mpls-ldp-targeted-hello-receive-list"
    access_list: str


class NoMplsLdpTargetedHelloReceiveList(Removal):  # grammars/mpls/mpls.yaml:157
    """``no mpls ldp targeted-hello receive list accessList``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-targeted-hello-receive-list"
    access_list: str
    default: bool = False


class MplsLdpSessionKeepaliveTime(Command):  # grammars/mpls/mpls.yaml:161
    """``mpls ldp session keepalive-time ldpSeconds`` [recalled]."""

    ENTRY = "mpls-ldp-session-keepalive-time"
    ldp_seconds: int


class NoMplsLdpSessionKeepaliveTime(Removal):  # grammars/mpls/mpls.yaml:161
    """``no mpls ldp session keepalive-time [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-session-keepalive-time"
    ldp_seconds: int | None = None
    default: bool = False


class MplsLdpSessionHoldtime(Command):  # grammars/mpls/mpls.yaml:165
    """``mpls ldp session holdtime ldpSeconds`` [recalled]."""

    ENTRY = "mpls-ldp-session-holdtime"
    ldp_seconds: int


class NoMplsLdpSessionHoldtime(Removal):  # grammars/mpls/mpls.yaml:165
    """``no mpls ldp session holdtime [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-session-holdtime"
    ldp_seconds: int | None = None
    default: bool = False


class MplsLdpNeighborPassword(Command):  # grammars/mpls/mpls.yaml:169
    """``mpls ldp neighbor ipAddress password [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "mpls-ldp-neighbor-password"
    ip_address: Ipv4
    password_text: str
    password_form: types.PasswordForm | None = None


class NoMplsLdpNeighborPassword(Removal):  # grammars/mpls/mpls.yaml:169
    """``no mpls ldp neighbor ipAddress password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-neighbor-password"
    ip_address: Ipv4
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class MplsLdpGracefulRestart(Command):  # grammars/mpls/mpls.yaml:175
    """``mpls ldp graceful-restart`` [recalled]."""

    ENTRY = "mpls-ldp-graceful-restart"
    enabled: bool = True


class NoMplsLdpGracefulRestart(Removal):  # grammars/mpls/mpls.yaml:175
    """``no mpls ldp graceful-restart``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-graceful-restart"
    default: bool = False


class MplsLdpTrackIgpMetric(Command):  # grammars/mpls/mpls.yaml:178
    """``mpls ldp track-igp-metric`` [recalled]."""

    ENTRY = "mpls-ldp-track-igp-metric"
    enabled: bool = True


class NoMplsLdpTrackIgpMetric(Removal):  # grammars/mpls/mpls.yaml:178
    """``no mpls ldp track-igp-metric``, or ``default`` for ``no``."""

    ENTRY = "mpls-ldp-track-igp-metric"
    default: bool = False


class MplsRsvp(Command):  # grammars/mpls/mpls.yaml:181
    """``mpls rsvp`` [recalled]."""

    ENTRY = "mpls-rsvp"
    enabled: bool = True


class NoMplsRsvp(Removal):  # grammars/mpls/mpls.yaml:181
    """``no mpls rsvp``, or ``default`` for ``no``."""

    ENTRY = "mpls-rsvp"
    default: bool = False


class MplsRsvpInterfaceProfile(Command):  # grammars/mpls/mpls.yaml:184
    """``mpls rsvp interface profile profileText`` [recalled]."""

    ENTRY = "mpls-rsvp-interface-profile"
    profile_text: str


class NoMplsRsvpInterfaceProfile(Removal):  # grammars/mpls/mpls.yaml:184
    """``no mpls rsvp interface profile profileText``, or ``default`` for ``no``."""

    ENTRY = "mpls-rsvp-interface-profile"
    profile_text: str
    default: bool = False


class MplsRsvpEgressLabelExplicitNull(Command):  # grammars/mpls/mpls.yaml:189
    """``mpls rsvp egress-label explicit-null`` [recalled]."""

    ENTRY = "mpls-rsvp-egress-label-explicit-null"
    enabled: bool = True


class NoMplsRsvpEgressLabelExplicitNull(Removal):  # grammars/mpls/mpls.yaml:189
    """``no mpls rsvp egress-label explicit-null``, or ``default`` for ``no``."""

    ENTRY = "mpls-rsvp-egress-label-explicit-null"
    default: bool = False


class MplsRsvpSignallingHello(Command):  # grammars/mpls/mpls.yaml:192
    """``mpls rsvp signalling hello`` [recalled]."""

    ENTRY = "mpls-rsvp-signalling-hello"
    enabled: bool = True


class NoMplsRsvpSignallingHello(Removal):  # grammars/mpls/mpls.yaml:192
    """``no mpls rsvp signalling hello``, or ``default`` for ``no``."""

    ENTRY = "mpls-rsvp-signalling-hello"
    default: bool = False


class MplsExplicitPathName(Command):  # grammars/mpls/mpls.yaml:195
    """``mpls explicit-path name pathName [ enable | disable ]`` [recalled]."""

    ENTRY = "mpls-explicit-path-name"
    path_name: str
    enable: bool = False
    disable: bool = False


class NoMplsExplicitPathName(Removal):  # grammars/mpls/mpls.yaml:195
    """``no mpls explicit-path name pathName [ enable | disable ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-explicit-path-name"
    path_name: str
    enable: bool = False
    disable: bool = False
    default: bool = False


class MplsTunnelsProfile(Command):  # grammars/mpls/mpls.yaml:201
    """``mpls tunnels profile profileText`` [recalled]."""

    ENTRY = "mpls-tunnels-profile"
    profile_text: str


class NoMplsTunnelsProfile(Removal):  # grammars/mpls/mpls.yaml:201
    """``no mpls tunnels profile profileText``, or ``default`` for ``no``."""

    ENTRY = "mpls-tunnels-profile"
    profile_text: str
    default: bool = False


class MplsMatchTrafficClass(Command):  # grammars/mpls/mpls.yaml:206
    """``mpls match traffic-class trafficName exp-bits expBits`` [recalled]."""

    ENTRY = "mpls-match-traffic-class"
    traffic_name: str
    exp_bits: int


class NoMplsMatchTrafficClass(Removal):  # grammars/mpls/mpls.yaml:206
    """``no mpls match traffic-class trafficName [ exp-bits expBits ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-match-traffic-class"
    traffic_name: str
    exp_bits: int | None = None
    default: bool = False


class MplsCopyUpcToExp(Command):  # grammars/mpls/mpls.yaml:211
    """``mpls copy-upc-to-exp`` [recalled]."""

    ENTRY = "mpls-copy-upc-to-exp"


class NoMplsCopyUpcToExp(Removal):  # grammars/mpls/mpls.yaml:211
    """``no mpls copy-upc-to-exp``, or ``default`` for ``no``."""

    ENTRY = "mpls-copy-upc-to-exp"
    default: bool = False


class MplsPreserveVpnExp(Command):  # grammars/mpls/mpls.yaml:215
    """``mpls preserve-vpn-exp`` [recalled]."""

    ENTRY = "mpls-preserve-vpn-exp"


class NoMplsPreserveVpnExp(Removal):  # grammars/mpls/mpls.yaml:215
    """``no mpls preserve-vpn-exp``, or ``default`` for ``no``."""

    ENTRY = "mpls-preserve-vpn-exp"
    default: bool = False


class MplsNextAddress(Command):  # grammars/mpls/mpls.yaml:219
    """``next-address ipAddress [ mask ipAddressMask ] [ loose | strict ]`` [recalled]."""

    ENTRY = "mpls-next-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4 | None = None
    loose: bool = False
    strict: bool = False


class NoMplsNextAddress(Removal):  # grammars/mpls/mpls.yaml:219
    """``no next-address ipAddress [ mask ipAddressMask ] [ loose | strict ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-next-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4 | None = None
    loose: bool = False
    strict: bool = False
    default: bool = False


class ExplicitPathIndex(Command):  # grammars/mpls/mpls.yaml:225
    """``index hopIndex next-address ipAddress [ loose | strict ]`` [recalled]."""

    ENTRY = "explicit-path-index"
    hop_index: int
    ip_address: Ipv4
    loose: bool = False
    strict: bool = False


class NoExplicitPathIndex(Removal):  # grammars/mpls/mpls.yaml:225
    """``no index hopIndex [ next-address ipAddress [ loose | strict ] ]``, or ``default`` for ``no``."""

    ENTRY = "explicit-path-index"
    hop_index: int
    ip_address: Ipv4 | None = None
    loose: bool = False
    strict: bool = False
    default: bool = False


class MplsHelloHoldTime(Command):  # grammars/mpls/mpls.yaml:231
    """``hello hold-time ldpSeconds`` [recalled]."""

    ENTRY = "mpls-hello-hold-time"
    ldp_seconds: int


class NoMplsHelloHoldTime(Removal):  # grammars/mpls/mpls.yaml:231
    """``no hello hold-time [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-hello-hold-time"
    ldp_seconds: int | None = None
    default: bool = False


class MplsHelloInterval(Command):  # grammars/mpls/mpls.yaml:235
    """``hello interval ldpSeconds`` [recalled]."""

    ENTRY = "mpls-hello-interval"
    ldp_seconds: int


class NoMplsHelloInterval(Removal):  # grammars/mpls/mpls.yaml:235
    """``no hello interval [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-hello-interval"
    ldp_seconds: int | None = None
    default: bool = False


class LdpProfileSessionKeepalive(Command):  # grammars/mpls/mpls.yaml:239
    """``session keepalive-time ldpSeconds`` [recalled]."""

    ENTRY = "ldp-profile-session-keepalive"
    ldp_seconds: int


class NoLdpProfileSessionKeepalive(Removal):  # grammars/mpls/mpls.yaml:239
    """``no session keepalive-time [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ldp-profile-session-keepalive"
    ldp_seconds: int | None = None
    default: bool = False


class MplsSessionRetries(Command):  # grammars/mpls/mpls.yaml:243
    """``session retries ldpRetries`` [recalled]."""

    ENTRY = "mpls-session-retries"
    ldp_retries: int


class NoMplsSessionRetries(Removal):  # grammars/mpls/mpls.yaml:243
    """``no session retries [ ldpRetries ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-session-retries"
    ldp_retries: int | None = None
    default: bool = False


class MplsRefreshPeriod(Command):  # grammars/mpls/mpls.yaml:247
    """``refresh-period rsvpTime`` [recalled]."""

    ENTRY = "mpls-refresh-period"
    rsvp_time: int


class NoMplsRefreshPeriod(Removal):  # grammars/mpls/mpls.yaml:247
    """``no refresh-period [ rsvpTime ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-refresh-period"
    rsvp_time: int | None = None
    default: bool = False


class MplsCleanupTimeoutFactor(Command):  # grammars/mpls/mpls.yaml:251
    """``cleanup-timeout-factor rsvpFactor`` [recalled]."""

    ENTRY = "mpls-cleanup-timeout-factor"
    rsvp_factor: int


class NoMplsCleanupTimeoutFactor(Removal):  # grammars/mpls/mpls.yaml:251
    """``no cleanup-timeout-factor [ rsvpFactor ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-cleanup-timeout-factor"
    rsvp_factor: int | None = None
    default: bool = False


class RsvpProfileHello(Command):  # grammars/mpls/mpls.yaml:255
    """``hello`` [recalled]."""

    ENTRY = "rsvp-profile-hello"
    enabled: bool = True


class NoRsvpProfileHello(Removal):  # grammars/mpls/mpls.yaml:255
    """``no hello``, or ``default`` for ``no``."""

    ENTRY = "rsvp-profile-hello"
    default: bool = False


class TunnelMplsBandwidth(Command):  # grammars/mpls/mpls.yaml:260
    """``tunnel mpls bandwidth bandwidth2`` [recalled]."""

    ENTRY = "tunnel-mpls-bandwidth"
    bandwidth2: int


class NoTunnelMplsBandwidth(Removal):  # grammars/mpls/mpls.yaml:260
    """``no tunnel mpls bandwidth [ bandwidth2 ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-bandwidth"
    bandwidth2: int | None = None
    default: bool = False


class TunnelMplsPriority(Command):  # grammars/mpls/mpls.yaml:264
    """``tunnel mpls priority priority2 [ holdPriority ]`` [recalled]."""

    ENTRY = "tunnel-mpls-priority"
    priority2: int
    hold_priority: int | None = None


class NoTunnelMplsPriority(Removal):  # grammars/mpls/mpls.yaml:264
    """``no tunnel mpls priority [ priority2 [ holdPriority ] ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-priority"
    priority2: int | None = None
    hold_priority: int | None = None
    default: bool = False


class TunnelMplsPathOption(Command):  # grammars/mpls/mpls.yaml:268
    """``tunnel mpls path-option hopIndex { dynamic | explicit name pathName }`` [recalled]."""

    ENTRY = "tunnel-mpls-path-option"
    hop_index: int
    dynamic: bool = False
    path_name: str | None = None


class NoTunnelMplsPathOption(Removal):  # grammars/mpls/mpls.yaml:268
    """``no tunnel mpls path-option hopIndex [ { dynamic | explicit name pathName } ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-path-option"
    hop_index: int
    dynamic: bool = False
    path_name: str | None = None
    default: bool = False


class TunnelMplsLabelDist(Command):  # grammars/mpls/mpls.yaml:274
    """``tunnel mpls label-dist`` [recalled]."""

    ENTRY = "tunnel-mpls-label-dist"


class NoTunnelMplsLabelDist(Removal):  # grammars/mpls/mpls.yaml:274
    """``no tunnel mpls label-dist``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-label-dist"
    default: bool = False


class TunnelMplsRetries(Command):  # grammars/mpls/mpls.yaml:278
    """``tunnel mpls retries ldpRetries`` [recalled]."""

    ENTRY = "tunnel-mpls-retries"
    ldp_retries: int


class NoTunnelMplsRetries(Removal):  # grammars/mpls/mpls.yaml:278
    """``no tunnel mpls retries [ ldpRetries ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-retries"
    ldp_retries: int | None = None
    default: bool = False


class TunnelMplsRetryTime(Command):  # grammars/mpls/mpls.yaml:282
    """``tunnel mpls retry-time ldpSeconds`` [recalled]."""

    ENTRY = "tunnel-mpls-retry-time"
    ldp_seconds: int


class NoTunnelMplsRetryTime(Removal):  # grammars/mpls/mpls.yaml:282
    """``no tunnel mpls retry-time [ ldpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-retry-time"
    ldp_seconds: int | None = None
    default: bool = False


class TunnelMplsAffinity(Command):  # grammars/mpls/mpls.yaml:286
    """``tunnel mpls affinity affinityValue [ mask affinityMask ]`` [recalled]."""

    ENTRY = "tunnel-mpls-affinity"
    affinity_value: int
    affinity_mask: int | None = None


class NoTunnelMplsAffinity(Removal):  # grammars/mpls/mpls.yaml:286
    """``no tunnel mpls affinity [ affinityValue [ mask affinityMask ] ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-affinity"
    affinity_value: int | None = None
    affinity_mask: int | None = None
    default: bool = False


class TunnelMplsAutorouteAnnounce(Command):  # grammars/mpls/mpls.yaml:291
    """``tunnel mpls autoroute announce`` [recalled]."""

    ENTRY = "tunnel-mpls-autoroute-announce"
    enabled: bool = True


class NoTunnelMplsAutorouteAnnounce(Removal):  # grammars/mpls/mpls.yaml:291
    """``no tunnel mpls autoroute announce``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-autoroute-announce"
    default: bool = False


class TunnelMplsAutorouteMetric(Command):  # grammars/mpls/mpls.yaml:295
    """``tunnel mpls autoroute metric tunnelMetric`` [recalled]."""

    ENTRY = "tunnel-mpls-autoroute-metric"
    tunnel_metric: int


class NoTunnelMplsAutorouteMetric(Removal):  # grammars/mpls/mpls.yaml:295
    """``no tunnel mpls autoroute metric [ tunnelMetric ]``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-autoroute-metric"
    tunnel_metric: int | None = None
    default: bool = False


class TunnelMplsFastReroute(Command):  # grammars/mpls/mpls.yaml:299
    """``tunnel mpls fast-reroute`` [recalled]."""

    ENTRY = "tunnel-mpls-fast-reroute"
    enabled: bool = True


class NoTunnelMplsFastReroute(Removal):  # grammars/mpls/mpls.yaml:299
    """``no tunnel mpls fast-reroute``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-fast-reroute"
    default: bool = False


class TunnelMplsReoptimize(Command):  # grammars/mpls/mpls.yaml:303
    """``tunnel mpls reoptimize`` [recalled]."""

    ENTRY = "tunnel-mpls-reoptimize"
    enabled: bool = True


class NoTunnelMplsReoptimize(Removal):  # grammars/mpls/mpls.yaml:303
    """``no tunnel mpls reoptimize``, or ``default`` for ``no``."""

    ENTRY = "tunnel-mpls-reoptimize"
    default: bool = False


class InterfaceMpls(Command):  # grammars/mpls/mpls.yaml:307
    """``mpls`` [recalled]."""

    ENTRY = "interface-mpls"
    enabled: bool = True


class NoInterfaceMpls(Removal):  # grammars/mpls/mpls.yaml:307
    """``no mpls``, or ``default`` for ``no``."""

    ENTRY = "interface-mpls"
    default: bool = False


class InterfaceMplsLdp(Command):  # grammars/mpls/mpls.yaml:312
    """``mpls ldp [ profile profileText ]`` [recalled]."""

    ENTRY = "interface-mpls-ldp"
    profile_text: str | None = None


class NoInterfaceMplsLdp(Removal):  # grammars/mpls/mpls.yaml:312
    """``no mpls ldp [ profile profileText ]``, or ``default`` for ``no``."""

    ENTRY = "interface-mpls-ldp"
    profile_text: str | None = None
    default: bool = False


class InterfaceMplsRsvp(Command):  # grammars/mpls/mpls.yaml:317
    """``mpls rsvp [ profile profileText ]`` [recalled]."""

    ENTRY = "interface-mpls-rsvp"
    profile_text: str | None = None


class NoInterfaceMplsRsvp(Removal):  # grammars/mpls/mpls.yaml:317
    """``no mpls rsvp [ profile profileText ]``, or ``default`` for ``no``."""

    ENTRY = "interface-mpls-rsvp"
    profile_text: str | None = None
    default: bool = False


class MplsBandwidth(Command):  # grammars/mpls/mpls.yaml:322
    """``mpls bandwidth bandwidth2`` [recalled]."""

    ENTRY = "mpls-bandwidth"
    bandwidth2: int


class NoMplsBandwidth(Removal):  # grammars/mpls/mpls.yaml:322
    """``no mpls bandwidth [ bandwidth2 ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-bandwidth"
    bandwidth2: int | None = None
    default: bool = False


class MplsMtu(Command):  # grammars/mpls/mpls.yaml:326
    """``mpls mtu mplsMtu`` [recalled]."""

    ENTRY = "mpls-mtu"
    mpls_mtu: int


class NoMplsMtu(Removal):  # grammars/mpls/mpls.yaml:326
    """``no mpls mtu [ mplsMtu ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-mtu"
    mpls_mtu: int | None = None
    default: bool = False


class MplsTrafficEngAdministrativeWeight(Command):  # grammars/mpls/mpls.yaml:330
    """``mpls traffic-eng administrative-weight affinityValue`` [recalled]."""

    ENTRY = "mpls-traffic-eng-administrative-weight"
    affinity_value: int


class NoMplsTrafficEngAdministrativeWeight(Removal):  # grammars/mpls/mpls.yaml:330
    """``no mpls traffic-eng administrative-weight [ affinityValue ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-traffic-eng-administrative-weight"
    affinity_value: int | None = None
    default: bool = False


class MplsTrafficEngAttributeFlags(Command):  # grammars/mpls/mpls.yaml:334
    """``mpls traffic-eng attribute-flags affinityValue`` [recalled]."""

    ENTRY = "mpls-traffic-eng-attribute-flags"
    affinity_value: int


class NoMplsTrafficEngAttributeFlags(Removal):  # grammars/mpls/mpls.yaml:334
    """``no mpls traffic-eng attribute-flags [ affinityValue ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-traffic-eng-attribute-flags"
    affinity_value: int | None = None
    default: bool = False


class MplsTrafficEngFloodThresholds(Command):  # grammars/mpls/mpls.yaml:338
    """``mpls traffic-eng flood thresholds floodDirection floodPercent`` [recalled]."""

    ENTRY = "mpls-traffic-eng-flood-thresholds"
    flood_direction: types.FloodDirection
    flood_percent: int


class NoMplsTrafficEngFloodThresholds(Removal):  # grammars/mpls/mpls.yaml:338
    """``no mpls traffic-eng flood thresholds floodDirection floodPercent``, or ``default`` for ``no``."""

    ENTRY = "mpls-traffic-eng-flood-thresholds"
    flood_direction: types.FloodDirection
    flood_percent: int
    default: bool = False


class InterfaceMplsDisable(Command):  # grammars/mpls/mpls.yaml:343
    """``mpls disable`` [recalled]."""

    ENTRY = "interface-mpls-disable"
    enabled: bool = True


class NoInterfaceMplsDisable(Removal):  # grammars/mpls/mpls.yaml:343
    """``no mpls disable``, or ``default`` for ``no``."""

    ENTRY = "interface-mpls-disable"
    default: bool = False


class MplsRelayAddress(Command):  # grammars/mpls/mpls.yaml:347
    """``mpls-relay ipAddress vcId`` [recalled]."""

    ENTRY = "mpls-relay-address"
    ip_address: Ipv4
    vc_id: int


class NoMplsRelayAddress(Removal):  # grammars/mpls/mpls.yaml:347
    """``no mpls-relay [ ipAddress vcId ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-relay-address"
    ip_address: Ipv4 | None = None
    vc_id: int | None = None
    default: bool = False


class MplsRouteInterfaceTunnel(Command):  # grammars/mpls/mpls.yaml:351
    """``route interface tunnel mplsTunnel`` [recalled]."""

    ENTRY = "mpls-route-interface-tunnel"
    mpls_tunnel: str


class NoMplsRouteInterfaceTunnel(Removal):  # grammars/mpls/mpls.yaml:351
    """``no route interface [ tunnel mplsTunnel ]``, or ``default`` for ``no``."""

    ENTRY = "mpls-route-interface-tunnel"
    mpls_tunnel: str | None = None
    default: bool = False
