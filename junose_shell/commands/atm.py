"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class AtmVcMaxPerVp(Command):  # grammars/interfaces/atm.yaml:86
    """``atm vc-max-per-vp vcMax`` [recalled]."""

    ENTRY = "atm-vc-max-per-vp"
    vc_max: int


class NoAtmVcMaxPerVp(Removal):  # grammars/interfaces/atm.yaml:86
    """``no atm vc-max-per-vp [ vcMax ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vc-max-per-vp"
    vc_max: int | None = None
    default: bool = False


class AtmOam(Command):  # grammars/interfaces/atm.yaml:89
    """``atm oam [ oamSeconds ]`` [recalled]."""

    ENTRY = "atm-oam"
    oam_seconds: int | None = None


class NoAtmOam(Removal):  # grammars/interfaces/atm.yaml:89
    """``no atm oam [ oamSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "atm-oam"
    oam_seconds: int | None = None
    default: bool = False


class AtmOamFlush(Command):  # grammars/interfaces/atm.yaml:92
    """``atm oam flush`` [recalled]."""

    ENTRY = "atm-oam-flush"
    enabled: bool = True


class NoAtmOamFlush(Removal):  # grammars/interfaces/atm.yaml:92
    """``no atm oam flush``, or ``default`` for ``no``."""

    ENTRY = "atm-oam-flush"
    default: bool = False


class AtmOamLoopbackLocation(Command):  # grammars/interfaces/atm.yaml:95
    """``atm oam loopback-location locationId`` [recalled]."""

    ENTRY = "atm-oam-loopback-location"
    location_id: str


class NoAtmOamLoopbackLocation(Removal):  # grammars/interfaces/atm.yaml:95
    """``no atm oam loopback-location [ locationId ]``, or ``default`` for ``no``."""

    ENTRY = "atm-oam-loopback-location"
    location_id: str | None = None
    default: bool = False


class AtmUniVersion(Command):  # grammars/interfaces/atm.yaml:98
    """``atm uni-version uniVersion`` [recalled]."""

    ENTRY = "atm-uni-version"
    uni_version: types.UniVersion


class NoAtmUniVersion(Removal):  # grammars/interfaces/atm.yaml:98
    """``no atm uni-version [ uniVersion ]``, or ``default`` for ``no``."""

    ENTRY = "atm-uni-version"
    uni_version: types.UniVersion | None = None
    default: bool = False


class AtmIlmiEnable(Command):  # grammars/interfaces/atm.yaml:101
    """``atm ilmi-enable`` [recalled]."""

    ENTRY = "atm-ilmi-enable"
    enabled: bool = True


class NoAtmIlmiEnable(Removal):  # grammars/interfaces/atm.yaml:101
    """``no atm ilmi-enable``, or ``default`` for ``no``."""

    ENTRY = "atm-ilmi-enable"
    default: bool = False


class AtmIlmiKeepalive(Command):  # grammars/interfaces/atm.yaml:104
    """``atm ilmi-keepalive keepaliveSeconds`` [recalled]."""

    ENTRY = "atm-ilmi-keepalive"
    keepalive_seconds: int


class NoAtmIlmiKeepalive(Removal):  # grammars/interfaces/atm.yaml:104
    """``no atm ilmi-keepalive [ keepaliveSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "atm-ilmi-keepalive"
    keepalive_seconds: int | None = None
    default: bool = False


class AtmVpTunnel(Command):  # grammars/interfaces/atm.yaml:107
    """``atm vp-tunnel vpi rate`` [recalled]."""

    ENTRY = "atm-vp-tunnel"
    vpi: int
    rate: int


class NoAtmVpTunnel(Removal):  # grammars/interfaces/atm.yaml:107
    """``no atm vp-tunnel vpi [ rate ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vp-tunnel"
    vpi: int
    rate: int | None = None
    default: bool = False


class AtmVpDescription(Command):  # grammars/interfaces/atm.yaml:111
    """``atm vp-description vpi text`` [recalled]."""

    ENTRY = "atm-vp-description"
    vpi: int
    text: str


class NoAtmVpDescription(Removal):  # grammars/interfaces/atm.yaml:111
    """``no atm vp-description vpi [ text ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vp-description"
    vpi: int
    text: str | None = None
    default: bool = False


class AtmNni(Command):  # grammars/interfaces/atm.yaml:115
    """``atm nni`` [recalled]."""

    ENTRY = "atm-nni"
    enabled: bool = True


class NoAtmNni(Removal):  # grammars/interfaces/atm.yaml:115
    """``no atm nni``, or ``default`` for ``no``."""

    ENTRY = "atm-nni"
    default: bool = False


class AtmFraming(Command):  # grammars/interfaces/atm.yaml:118
    """``atm framing framingKind`` [recalled]."""

    ENTRY = "atm-framing"
    framing_kind: types.FramingKind


class NoAtmFraming(Removal):  # grammars/interfaces/atm.yaml:118
    """``no atm framing [ framingKind ]``, or ``default`` for ``no``."""

    ENTRY = "atm-framing"
    framing_kind: types.FramingKind | None = None
    default: bool = False


class AtmSonetStm1(Command):  # grammars/interfaces/atm.yaml:121
    """``atm sonet stm-1`` [recalled]."""

    ENTRY = "atm-sonet-stm-1"
    enabled: bool = True


class NoAtmSonetStm1(Removal):  # grammars/interfaces/atm.yaml:121
    """``no atm sonet stm-1``, or ``default`` for ``no``."""

    ENTRY = "atm-sonet-stm-1"
    default: bool = False


class AtmShutdown(Command):  # grammars/interfaces/atm.yaml:124
    """``atm shutdown`` [recalled]."""

    ENTRY = "atm-shutdown"
    enabled: bool = True


class NoAtmShutdown(Removal):  # grammars/interfaces/atm.yaml:124
    """``no atm shutdown``, or ``default`` for ``no``."""

    ENTRY = "atm-shutdown"
    default: bool = False


class AtmCac(Command):  # grammars/interfaces/atm.yaml:127
    """``atm cac [ cacBandwidth ]`` [recalled]."""

    ENTRY = "atm-cac"
    cac_bandwidth: int | None = None


class NoAtmCac(Removal):  # grammars/interfaces/atm.yaml:127
    """``no atm cac [ cacBandwidth ]``, or ``default`` for ``no``."""

    ENTRY = "atm-cac"
    cac_bandwidth: int | None = None
    default: bool = False


class AtmAal5Shutdown(Command):  # grammars/interfaces/atm.yaml:130
    """``atm aal5 shutdown`` [recalled]."""

    ENTRY = "atm-aal5-shutdown"
    enabled: bool = True


class NoAtmAal5Shutdown(Removal):  # grammars/interfaces/atm.yaml:130
    """``no atm aal5 shutdown``, or ``default`` for ``no``."""

    ENTRY = "atm-aal5-shutdown"
    default: bool = False


class AtmAal5Description(Command):  # grammars/interfaces/atm.yaml:133
    """``atm aal5 description text`` [recalled]."""

    ENTRY = "atm-aal5-description"
    text: str


class NoAtmAal5Description(Removal):  # grammars/interfaces/atm.yaml:133
    """``no atm aal5 description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "atm-aal5-description"
    text: str | None = None
    default: bool = False


class AtmSnmpTrapLinkStatus(Command):  # grammars/interfaces/atm.yaml:136
    """``atm snmp trap link-status`` [recalled]."""

    ENTRY = "atm-snmp-trap-link-status"
    enabled: bool = True


class NoAtmSnmpTrapLinkStatus(Removal):  # grammars/interfaces/atm.yaml:136
    """``no atm snmp trap link-status``, or ``default`` for ``no``."""

    ENTRY = "atm-snmp-trap-link-status"
    default: bool = False


class AtmBulkConfig(Command):  # grammars/interfaces/atm.yaml:139
    """``atm bulk-config bulkName [ vc-range firstVpi lastVpi firstVci lastVci ]*`` [recalled]."""

    ENTRY = "atm-bulk-config"
    bulk_name: str
    first_vpi: int | None = None
    last_vpi: int | None = None
    first_vci: int | None = None
    last_vci: int | None = None


class NoAtmBulkConfig(Removal):  # grammars/interfaces/atm.yaml:139
    """``no atm bulk-config bulkName [ vc-range firstVpi lastVpi firstVci lastVci ]*``, or ``default`` for ``no``."""

    ENTRY = "atm-bulk-config"
    bulk_name: str
    first_vpi: int | None = None
    last_vpi: int | None = None
    first_vci: int | None = None
    last_vci: int | None = None
    default: bool = False


class ProfileAtm1483BulkConfig(Command):  # grammars/interfaces/atm.yaml:144
    """``profile atm1483 bulk-config bulkName profileName`` [recalled]."""

    ENTRY = "profile-atm1483-bulk-config"
    bulk_name: str
    profile_name: str


class NoProfileAtm1483BulkConfig(Removal):  # grammars/interfaces/atm.yaml:144
    """``no profile atm1483 bulk-config bulkName [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "profile-atm1483-bulk-config"
    bulk_name: str
    profile_name: str | None = None
    default: bool = False


class InterfaceClockSource(Command):  # grammars/interfaces/atm.yaml:148
    """``clock source clockSource [ clockPlace ]`` [recalled]."""

    ENTRY = "interface-clock-source"
    clock_source: types.ClockSource
    clock_place: types.ClockPlace | None = None


class NoInterfaceClockSource(Removal):  # grammars/interfaces/atm.yaml:148
    """``no clock source [ clockSource [ clockPlace ] ]``, or ``default`` for ``no``."""

    ENTRY = "interface-clock-source"
    clock_source: types.ClockSource | None = None
    clock_place: types.ClockPlace | None = None
    default: bool = False


class AtmClassInt(Command):  # grammars/interfaces/atm.yaml:153
    """``class-int vcClass`` [recalled]."""

    ENTRY = "atm-class-int"
    vc_class: str


class NoAtmClassInt(Removal):  # grammars/interfaces/atm.yaml:153
    """``no class-int [ vcClass ]``, or ``default`` for ``no``."""

    ENTRY = "atm-class-int"
    vc_class: str | None = None
    default: bool = False


class AtmAtm1483Description(Command):  # grammars/interfaces/atm.yaml:156
    """``atm atm1483 description text`` [recalled]."""

    ENTRY = "atm-atm1483-description"
    text: str


class NoAtmAtm1483Description(Removal):  # grammars/interfaces/atm.yaml:156
    """``no atm atm1483 description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-description"
    text: str | None = None
    default: bool = False


class AtmAtm1483Mtu(Command):  # grammars/interfaces/atm.yaml:160
    """``atm atm1483 mtu mtuBytes`` [recalled]."""

    ENTRY = "atm-atm1483-mtu"
    mtu_bytes: int


class NoAtmAtm1483Mtu(Removal):  # grammars/interfaces/atm.yaml:160
    """``no atm atm1483 mtu [ mtuBytes ]``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-mtu"
    mtu_bytes: int | None = None
    default: bool = False


class AtmAtm1483Shutdown(Command):  # grammars/interfaces/atm.yaml:164
    """``atm atm1483 shutdown`` [recalled]."""

    ENTRY = "atm-atm1483-shutdown"
    enabled: bool = True


class NoAtmAtm1483Shutdown(Removal):  # grammars/interfaces/atm.yaml:164
    """``no atm atm1483 shutdown``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-shutdown"
    default: bool = False


class AtmAtm1483AdvisoryRxSpeed(Command):  # grammars/interfaces/atm.yaml:168
    """``atm atm1483 advisory-rx-speed rxSpeed`` [recalled]."""

    ENTRY = "atm-atm1483-advisory-rx-speed"
    rx_speed: int


class NoAtmAtm1483AdvisoryRxSpeed(Removal):  # grammars/interfaces/atm.yaml:168
    """``no atm atm1483 advisory-rx-speed [ rxSpeed ]``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-advisory-rx-speed"
    rx_speed: int | None = None
    default: bool = False


class AtmAtm1483AutoConfigure(Command):  # grammars/interfaces/atm.yaml:172
    """``atm atm1483 auto-configure`` [recalled]."""

    ENTRY = "atm-atm1483-auto-configure"
    enabled: bool = True


class NoAtmAtm1483AutoConfigure(Removal):  # grammars/interfaces/atm.yaml:172
    """``no atm atm1483 auto-configure``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-auto-configure"
    default: bool = False


class AtmAtm1483SnmpTrapLinkStatus(Command):  # grammars/interfaces/atm.yaml:176
    """``atm atm1483 snmp trap link-status`` [recalled]."""

    ENTRY = "atm-atm1483-snmp-trap-link-status"
    enabled: bool = True


class NoAtmAtm1483SnmpTrapLinkStatus(Removal):  # grammars/interfaces/atm.yaml:176
    """``no atm atm1483 snmp trap link-status``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-snmp-trap-link-status"
    default: bool = False


class AtmAtm1483Mapping(Command):  # grammars/interfaces/atm.yaml:180
    """``atm atm1483 mapping vcd ipAddress`` [recalled]."""

    ENTRY = "atm-atm1483-mapping"
    vcd: int
    ip_address: Ipv4


class NoAtmAtm1483Mapping(Removal):  # grammars/interfaces/atm.yaml:180
    """``no atm atm1483 mapping vcd [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "atm-atm1483-mapping"
    vcd: int
    ip_address: Ipv4 | None = None
    default: bool = False


class AtmClassVc(Command):  # grammars/interfaces/atm.yaml:185
    """``class-vc vcClass`` [recalled]."""

    ENTRY = "atm-class-vc"
    vc_class: str


class NoAtmClassVc(Removal):  # grammars/interfaces/atm.yaml:185
    """``no class-vc [ vcClass ]``, or ``default`` for ``no``."""

    ENTRY = "atm-class-vc"
    vc_class: str | None = None
    default: bool = False


class AtmVcVbrRt(Command):  # grammars/interfaces/atm.yaml:189
    """``vbr-rt peakRate rate burst`` [recalled]."""

    ENTRY = "atm-vc-vbr-rt"
    peak_rate: int
    rate: int
    burst: int


class NoAtmVcVbrRt(Removal):  # grammars/interfaces/atm.yaml:189
    """``no vbr-rt [ peakRate rate burst ]``, or ``default`` for ``no``."""

    ENTRY = "atm-vc-vbr-rt"
    peak_rate: int | None = None
    rate: int | None = None
    burst: int | None = None
    default: bool = False


class OamCcSegment(Command):  # grammars/interfaces/atm.yaml:193
    """``oam cc segment ccRole`` [recalled]."""

    ENTRY = "oam-cc-segment"
    cc_role: types.CcRole


class NoOamCcSegment(Removal):  # grammars/interfaces/atm.yaml:193
    """``no oam cc segment [ ccRole ]``, or ``default`` for ``no``."""

    ENTRY = "oam-cc-segment"
    cc_role: types.CcRole | None = None
    default: bool = False


class OamCcEndToEnd(Command):  # grammars/interfaces/atm.yaml:197
    """``oam cc end-to-end ccRole`` [recalled]."""

    ENTRY = "oam-cc-end-to-end"
    cc_role: types.CcRole


class NoOamCcEndToEnd(Removal):  # grammars/interfaces/atm.yaml:197
    """``no oam cc end-to-end [ ccRole ]``, or ``default`` for ``no``."""

    ENTRY = "oam-cc-end-to-end"
    cc_role: types.CcRole | None = None
    default: bool = False


class OamPvcManage(Command):  # grammars/interfaces/atm.yaml:201
    """``oam-pvc manage [ oamSeconds ]`` [recalled]."""

    ENTRY = "oam-pvc-manage"
    oam_seconds: int | None = None


class NoOamPvcManage(Removal):  # grammars/interfaces/atm.yaml:201
    """``no oam-pvc manage [ oamSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "oam-pvc-manage"
    oam_seconds: int | None = None
    default: bool = False


class OamRetry(Command):  # grammars/interfaces/atm.yaml:205
    """``oam retry stepCount stepCount2 retrySeconds`` [recalled]."""

    ENTRY = "oam-retry"
    step_count: int
    step_count2: int
    retry_seconds: int


class NoOamRetry(Removal):  # grammars/interfaces/atm.yaml:205
    """``no oam retry [ stepCount stepCount2 retrySeconds ]``, or ``default`` for ``no``."""

    ENTRY = "oam-retry"
    step_count: int | None = None
    step_count2: int | None = None
    retry_seconds: int | None = None
    default: bool = False


class OamAisRdi(Command):  # grammars/interfaces/atm.yaml:209
    """``oam ais-rdi stepCount [ ais ]`` [recalled]."""

    ENTRY = "oam-ais-rdi"
    step_count: int
    ais: int | None = None


class NoOamAisRdi(Removal):  # grammars/interfaces/atm.yaml:209
    """``no oam ais-rdi [ stepCount [ ais ] ]``, or ``default`` for ``no``."""

    ENTRY = "oam-ais-rdi"
    step_count: int | None = None
    ais: int | None = None
    default: bool = False


class VcInarp(Command):  # grammars/interfaces/atm.yaml:213
    """``inarp [ arpMinutes ]`` [recalled]."""

    ENTRY = "vc-inarp"
    arp_minutes: int | None = None


class NoVcInarp(Removal):  # grammars/interfaces/atm.yaml:213
    """``no inarp [ arpMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "vc-inarp"
    arp_minutes: int | None = None
    default: bool = False


class VcClassVc(Command):  # grammars/interfaces/atm.yaml:217
    """``class-vc vcClass`` [recalled]."""

    ENTRY = "vc-class-vc"
    vc_class: str


class NoVcClassVc(Removal):  # grammars/interfaces/atm.yaml:217
    """``no class-vc [ vcClass ]``, or ``default`` for ``no``."""

    ENTRY = "vc-class-vc"
    vc_class: str | None = None
    default: bool = False


class VcClassAtm(Command):  # grammars/interfaces/atm.yaml:222
    """``vc-class atm vcClass`` [recalled]."""

    ENTRY = "vc-class-atm"
    vc_class: str


class NoVcClassAtm(Removal):  # grammars/interfaces/atm.yaml:222
    """``no vc-class atm vcClass``, or ``default`` for ``no``."""

    ENTRY = "vc-class-atm"
    vc_class: str
    default: bool = False


class VcClassEncapsulation(Command):  # grammars/interfaces/atm.yaml:228
    """``encapsulation aalType [ upperKind ]`` [recalled]."""

    ENTRY = "vc-class-encapsulation"
    aal_type: types.AtmAalType
    upper_kind: types.UpperKind | None = None


class NoVcClassEncapsulation(Removal):  # grammars/interfaces/atm.yaml:228
    """``no encapsulation [ aalType [ upperKind ] ]``, or ``default`` for ``no``."""

    ENTRY = "vc-class-encapsulation"
    aal_type: types.AtmAalType | None = None
    upper_kind: types.UpperKind | None = None
    default: bool = False


class VcClassCbr(Command):  # grammars/interfaces/atm.yaml:233
    """``cbr rate`` [recalled]."""

    ENTRY = "vc-class-cbr"
    rate: int


class NoVcClassCbr(Removal):  # grammars/interfaces/atm.yaml:233
    """``no cbr [ rate ]``, or ``default`` for ``no``."""

    ENTRY = "vc-class-cbr"
    rate: int | None = None
    default: bool = False


class VcClassVbrNrt(Command):  # grammars/interfaces/atm.yaml:237
    """``vbr-nrt peakRate rate burst`` [recalled]."""

    ENTRY = "vc-class-vbr-nrt"
    peak_rate: int
    rate: int
    burst: int


class NoVcClassVbrNrt(Removal):  # grammars/interfaces/atm.yaml:237
    """``no vbr-nrt [ peakRate rate burst ]``, or ``default`` for ``no``."""

    ENTRY = "vc-class-vbr-nrt"
    peak_rate: int | None = None
    rate: int | None = None
    burst: int | None = None
    default: bool = False


class VcClassUbr(Command):  # grammars/interfaces/atm.yaml:241
    """``ubr [ rate ]`` [recalled]."""

    ENTRY = "vc-class-ubr"
    rate: int | None = None


class NoVcClassUbr(Removal):  # grammars/interfaces/atm.yaml:241
    """``no ubr [ rate ]``, or ``default`` for ``no``."""

    ENTRY = "vc-class-ubr"
    rate: int | None = None
    default: bool = False
