"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class ControllersController(Command):  # grammars/interfaces/controllers.yaml:55
    """``controller controllerKind controllerPlace`` [recalled]."""

    ENTRY = "controllers-controller"
    controller_kind: types.ControllerKind
    controller_place: str


class NoControllersController(Removal):  # grammars/interfaces/controllers.yaml:55
    """``no controller controllerKind controllerPlace``, or ``default`` for ``no``."""

    ENTRY = "controllers-controller"
    controller_kind: types.ControllerKind
    controller_place: str
    default: bool = False


class ControllerShutdown(Command):  # grammars/interfaces/controllers.yaml:62
    """``shutdown`` [recalled]."""

    ENTRY = "controller-shutdown"
    enabled: bool = True


class NoControllerShutdown(Removal):  # grammars/interfaces/controllers.yaml:62
    """``no shutdown``, or ``default`` for ``no``."""

    ENTRY = "controller-shutdown"
    default: bool = False


class ControllerClockSource(Command):  # grammars/interfaces/controllers.yaml:66
    """``clock source clockSource [ clockPlace ]`` [recalled]."""

    ENTRY = "controller-clock-source"
    clock_source: types.ClockSource
    clock_place: types.ClockPlace | None = None


class NoControllerClockSource(Removal):  # grammars/interfaces/controllers.yaml:66
    """``no clock source [ clockSource [ clockPlace ] ]``, or ``default`` for ``no``."""

    ENTRY = "controller-clock-source"
    clock_source: types.ClockSource | None = None
    clock_place: types.ClockPlace | None = None
    default: bool = False


class ControllerFraming(Command):  # grammars/interfaces/controllers.yaml:70
    """``framing lineFraming`` [recalled]."""

    ENTRY = "controller-framing"
    line_framing: types.LineFraming


class NoControllerFraming(Removal):  # grammars/interfaces/controllers.yaml:70
    """``no framing [ lineFraming ]``, or ``default`` for ``no``."""

    ENTRY = "controller-framing"
    line_framing: types.LineFraming | None = None
    default: bool = False


class ControllersLinecode(Command):  # grammars/interfaces/controllers.yaml:73
    """``linecode lineCode`` [recalled]."""

    ENTRY = "controllers-linecode"
    line_code: types.LineCode


class NoControllersLinecode(Removal):  # grammars/interfaces/controllers.yaml:73
    """``no linecode [ lineCode ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-linecode"
    line_code: types.LineCode | None = None
    default: bool = False


class ControllersCablelength(Command):  # grammars/interfaces/controllers.yaml:76
    """``cablelength lineLength`` [recalled]."""

    ENTRY = "controllers-cablelength"
    line_length: int


class NoControllersCablelength(Removal):  # grammars/interfaces/controllers.yaml:76
    """``no cablelength [ lineLength ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-cablelength"
    line_length: int | None = None
    default: bool = False


class ControllersLineout(Command):  # grammars/interfaces/controllers.yaml:79
    """``lineout buildOut`` [recalled]."""

    ENTRY = "controllers-lineout"
    build_out: types.BuildOut


class NoControllersLineout(Removal):  # grammars/interfaces/controllers.yaml:79
    """``no lineout [ buildOut ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-lineout"
    build_out: types.BuildOut | None = None
    default: bool = False


class ControllerLoopback(Command):  # grammars/interfaces/controllers.yaml:82
    """``loopback loopKind`` [recalled]."""

    ENTRY = "controller-loopback"
    loop_kind: types.ControllersLoopKind


class NoControllerLoopback(Removal):  # grammars/interfaces/controllers.yaml:82
    """``no loopback [ loopKind ]``, or ``default`` for ``no``."""

    ENTRY = "controller-loopback"
    loop_kind: types.ControllersLoopKind | None = None
    default: bool = False


class ControllersFdl(Command):  # grammars/interfaces/controllers.yaml:86
    """``fdl fdlKind`` [recalled]."""

    ENTRY = "controllers-fdl"
    fdl_kind: types.FdlKind


class NoControllersFdl(Removal):  # grammars/interfaces/controllers.yaml:86
    """``no fdl [ fdlKind ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-fdl"
    fdl_kind: types.FdlKind | None = None
    default: bool = False


class ControllersChannelGroupTimeslots(Command):  # grammars/interfaces/controllers.yaml:89
    """``channel-group groupNumber timeslots timeSlots [ speed slotSpeed ]`` [recalled]."""

    ENTRY = "controllers-channel-group-timeslots"
    group_number: int
    time_slots: str
    slot_speed: types.SlotSpeed | None = None


class NoControllersChannelGroupTimeslots(Removal):  # grammars/interfaces/controllers.yaml:89
    """``no channel-group groupNumber [ timeslots timeSlots [ speed slotSpeed ] ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-channel-group-timeslots"
    group_number: int
    time_slots: str | None = None
    slot_speed: types.SlotSpeed | None = None
    default: bool = False


class ControllersChannelized(Command):  # grammars/interfaces/controllers.yaml:94
    """``channelized`` [recalled]."""

    ENTRY = "controllers-channelized"
    enabled: bool = True


class NoControllersChannelized(Removal):  # grammars/interfaces/controllers.yaml:94
    """``no channelized``, or ``default`` for ``no``."""

    ENTRY = "controllers-channelized"
    default: bool = False


class ControllersT1Framing(Command):  # grammars/interfaces/controllers.yaml:97
    """``t1 channelNumber framing lineFraming`` [recalled]."""

    ENTRY = "controllers-t1-framing"
    channel_number: int
    line_framing: types.LineFraming


class NoControllersT1Framing(Removal):  # grammars/interfaces/controllers.yaml:97
    """``no t1 channelNumber framing [ lineFraming ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-t1-framing"
    channel_number: int
    line_framing: types.LineFraming | None = None
    default: bool = False


class ControllersT1ClockSource(Command):  # grammars/interfaces/controllers.yaml:101
    """``t1 channelNumber clock source clockSource`` [recalled]."""

    ENTRY = "controllers-t1-clock-source"
    channel_number: int
    clock_source: types.ClockSource


class NoControllersT1ClockSource(Removal):  # grammars/interfaces/controllers.yaml:101
    """``no t1 channelNumber clock source [ clockSource ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-t1-clock-source"
    channel_number: int
    clock_source: types.ClockSource | None = None
    default: bool = False


class ControllersT1Shutdown(Command):  # grammars/interfaces/controllers.yaml:106
    """``t1 channelNumber shutdown`` [recalled]."""

    ENTRY = "controllers-t1-shutdown"
    channel_number: int


class NoControllersT1Shutdown(Removal):  # grammars/interfaces/controllers.yaml:106
    """``no t1 channelNumber shutdown``, or ``default`` for ``no``."""

    ENTRY = "controllers-t1-shutdown"
    channel_number: int
    default: bool = False


class ControllersT1Description(Command):  # grammars/interfaces/controllers.yaml:110
    """``t1 channelNumber description text`` [recalled]."""

    ENTRY = "controllers-t1-description"
    channel_number: int
    text: str


class NoControllersT1Description(Removal):  # grammars/interfaces/controllers.yaml:110
    """``no t1 channelNumber description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-t1-description"
    channel_number: int
    text: str | None = None
    default: bool = False


class ControllersT1Loopback(Command):  # grammars/interfaces/controllers.yaml:114
    """``t1 channelNumber loopback loopKind`` [recalled]."""

    ENTRY = "controllers-t1-loopback"
    channel_number: int
    loop_kind: types.ControllersLoopKind


class NoControllersT1Loopback(Removal):  # grammars/interfaces/controllers.yaml:114
    """``no t1 channelNumber loopback [ loopKind ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-t1-loopback"
    channel_number: int
    loop_kind: types.ControllersLoopKind | None = None
    default: bool = False


class ControllersT1ChannelGroupTimeslots(Command):  # grammars/interfaces/controllers.yaml:118
    """``t1 channelNumber channel-group groupNumber timeslots timeSlots [ speed slotSpeed ]`` [recalled]."""

    ENTRY = "controllers-t1-channel-group-timeslots"
    channel_number: int
    group_number: int
    time_slots: str
    slot_speed: types.SlotSpeed | None = None


class NoControllersT1ChannelGroupTimeslots(Removal):  # grammars/interfaces/controllers.yaml:118
    """``no t1 channelNumber channel-group groupNumber [ timeslots timeSlots [ speed slotSpeed ] ]``, or ``default`` for ``no``."""

    ENTRY = "controllers-t1-channel-group-timeslots"
    channel_number: int
    group_number: int
    time_slots: str | None = None
    slot_speed: types.SlotSpeed | None = None
    default: bool = False


class ControllerDsuMode(Command):  # grammars/interfaces/controllers.yaml:123
    """``dsu mode dsuMode`` [recalled]."""

    ENTRY = "controller-dsu-mode"
    dsu_mode: types.DsuMode


class NoControllerDsuMode(Removal):  # grammars/interfaces/controllers.yaml:123
    """``no dsu mode [ dsuMode ]``, or ``default`` for ``no``."""

    ENTRY = "controller-dsu-mode"
    dsu_mode: types.DsuMode | None = None
    default: bool = False


class ControllerDsuBandwidth(Command):  # grammars/interfaces/controllers.yaml:126
    """``dsu bandwidth dsuBandwidth`` [recalled]."""

    ENTRY = "controller-dsu-bandwidth"
    dsu_bandwidth: int


class NoControllerDsuBandwidth(Removal):  # grammars/interfaces/controllers.yaml:126
    """``no dsu bandwidth [ dsuBandwidth ]``, or ``default`` for ``no``."""

    ENTRY = "controller-dsu-bandwidth"
    dsu_bandwidth: int | None = None
    default: bool = False


class ControllerScramble(Command):  # grammars/interfaces/controllers.yaml:129
    """``scramble`` [recalled]."""

    ENTRY = "controller-scramble"
    enabled: bool = True


class NoControllerScramble(Removal):  # grammars/interfaces/controllers.yaml:129
    """``no scramble``, or ``default`` for ``no``."""

    ENTRY = "controller-scramble"
    default: bool = False


class ControllerDescription(Command):  # grammars/interfaces/controllers.yaml:132
    """``description text`` [recalled]."""

    ENTRY = "controller-description"
    text: str


class NoControllerDescription(Removal):  # grammars/interfaces/controllers.yaml:132
    """``no description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "controller-description"
    text: str | None = None
    default: bool = False


class ControllerPath(Command):  # grammars/interfaces/controllers.yaml:135
    """``path pathNumber pathSpeed [ pathPlace ]`` [recalled]."""

    ENTRY = "controller-path"
    path_number: int
    path_speed: types.PathSpeed
    path_place: str | None = None


class NoControllerPath(Removal):  # grammars/interfaces/controllers.yaml:135
    """``no path pathNumber [ pathSpeed [ pathPlace ] ]``, or ``default`` for ``no``."""

    ENTRY = "controller-path"
    path_number: int
    path_speed: types.PathSpeed | None = None
    path_place: str | None = None
    default: bool = False


class ControllerPathShutdown(Command):  # grammars/interfaces/controllers.yaml:139
    """``path pathNumber shutdown`` [recalled]."""

    ENTRY = "controller-path-shutdown"
    path_number: int


class NoControllerPathShutdown(Removal):  # grammars/interfaces/controllers.yaml:139
    """``no path pathNumber shutdown``, or ``default`` for ``no``."""

    ENTRY = "controller-path-shutdown"
    path_number: int
    default: bool = False


class ControllerPathDescription(Command):  # grammars/interfaces/controllers.yaml:143
    """``path pathNumber description text`` [recalled]."""

    ENTRY = "controller-path-description"
    path_number: int
    text: str


class NoControllerPathDescription(Removal):  # grammars/interfaces/controllers.yaml:143
    """``no path pathNumber description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "controller-path-description"
    path_number: int
    text: str | None = None
    default: bool = False


class ControllerOverheadJ0(Command):  # grammars/interfaces/controllers.yaml:147
    """``overhead j0 traceKind traceText`` [recalled]."""

    ENTRY = "controller-overhead-j0"
    overhead: int
    trace_kind: types.TraceKind
    trace_text: str


class NoControllerOverheadJ0(Removal):  # grammars/interfaces/controllers.yaml:147
    """``no overhead j0 [ traceKind traceText ]``, or ``default`` for ``no``."""

    ENTRY = "controller-overhead-j0"
    overhead: int
    trace_kind: types.TraceKind | None = None
    trace_text: str | None = None
    default: bool = False


class ControllerSnmpTrap(Command):  # grammars/interfaces/controllers.yaml:151
    """``snmp trap link-status`` [recalled]."""

    ENTRY = "controller-snmp-trap"
    enabled: bool = True


class NoControllerSnmpTrap(Removal):  # grammars/interfaces/controllers.yaml:151
    """``no snmp trap link-status``, or ``default`` for ``no``."""

    ENTRY = "controller-snmp-trap"
    default: bool = False
