"""The chassis, a virtual router and a target as tables."""

from junose_shell.l2tp.machine import Ignored, Machine, Row, pairs
from junose_shell.l2tp.states import (
    ChassisEvent,
    ChassisState,
    RouterEvent,
    RouterState,
    TargetEvent,
    TargetState,
)

C, CE = ChassisState, ChassisEvent
R, RE = RouterState, RouterEvent
T, TE = TargetState, TargetEvent

CHASSIS = Machine(
    name="chassis",
    title="Chassis",
    states=C,
    events=CE,
    initial=C.inService,
    rows=(
        Row(
            C.inService,
            CE.resources_lost,
            C.initializationFailed,
            do=("tell_routers",),
            log="chassis_failed",
            src="recalled; decision 26",
        ),
        Row(
            C.initializationFailed,
            CE.resources_back,
            C.inService,
            do=("tell_routers",),
            log="chassis_in_service",
            src="recalled; decision 26",
        ),
    ),
    ignored=(
        Ignored(C.inService, CE.resources_back),
        Ignored(C.initializationFailed, CE.resources_lost),
    ),
)

# Each condition and the state it puts the virtual router in, whatever the state before.
_CONDITIONS = (
    (RE.chassis_out, R.initPending, "router_init_pending", "recalled; names seen MIB"),
    (RE.resources_out, R.initFailed, "router_init_failed", "recalled; names seen MIB"),
    (RE.no_distinguisher, R.down, "router_no_distinguisher", "seen BGP-ML; decision 30a"),
    (RE.interface_down, R.down, "router_down", "recalled; names seen MIB"),
    (RE.ready, R.inService, "router_in_service", "recalled; names seen MIB"),
)
_PRESENT = (R.initPending, R.initFailed, R.down, R.inService)

ROUTER = Machine(
    name="router",
    title="Virtual router",
    states=R,
    events=RE,
    initial=R.absent,
    rows=(
        *(
            Row(state, event, to, log=log, src=src)
            for state in _PRESENT
            for event, to, log, src in _CONDITIONS
            if state != to
        ),
        Row(R.absent, RE.ready, R.inService, counts=("vrouters_created",), src="inferred MIB"),
        Row(
            R.absent,
            RE.no_distinguisher,
            R.down,
            counts=("vrouters_created",),
            log="router_no_distinguisher",
            src="seen BGP-ML; decision 30a",
        ),
        Row(
            R.absent,
            RE.chassis_out,
            R.initPending,
            counts=("vrouters_created",),
            src="recalled; names seen MIB",
        ),
        *(
            Row(
                state,
                RE.remove,
                R.absent,
                do=("remove_targets", "forget_router"),
                counts=("vrouters_removed",),
                log="router_removed",
                src="inferred MIB",
            )
            for state in _PRESENT
        ),
    ),
    ignored=(
        *(Ignored(to, event) for event, to, _, _ in _CONDITIONS),
        Ignored(R.inService, RE.trigger, src="recalled", admits=True),
        *(
            Ignored(
                state,
                RE.trigger,
                do=("discard_unhandled",),
                counts=("triggers_missed",),
                src="recalled; counter seen MIB",
            )
            for state in (R.initPending, R.initFailed, R.down)
        ),
        Ignored(
            R.inService,
            RE.trigger_unmatched,
            do=("discard_unhandled",),
            counts=("trigger_route_unknown",),
            src="seen MIB; here routes come and go with their targets",
        ),
    ),
    impossible=(
        *pairs((R.initPending, R.initFailed, R.down), (RE.trigger_unmatched,)),
        *pairs(
            (R.absent,),
            (
                RE.resources_out,
                RE.interface_down,
                RE.trigger,
                RE.trigger_unmatched,
                RE.remove,
            ),
        ),
    ),
)

TARGET = Machine(
    name="target",
    title="Target",
    states=T,
    events=TE,
    initial=T.absent,
    rows=(
        Row(
            T.absent,
            TE.add,
            T.inService,
            do=("add_route",),
            counts=("targets_created",),
            src="seen D10-targ; decision 24",
        ),
        Row(T.inService, TE.no_triggers, T.inhibited, log="target_inhibited", src="seen D10-targ"),
        Row(
            T.inService,
            TE.no_route,
            T.down,
            do=("remove_route",),
            log="target_down",
            src="seen D10-targ",
        ),
        Row(
            T.inhibited,
            TE.no_route,
            T.down,
            do=("remove_route",),
            log="target_down",
            src="inferred D10-targ",
        ),
        Row(T.inhibited, TE.ready, T.inService, log="target_in_service", src="seen D10-targ"),
        Row(
            T.down,
            TE.ready,
            T.inService,
            do=("add_route",),
            log="target_in_service",
            src="seen D10-targ",
        ),
        Row(
            T.down,
            TE.no_triggers,
            T.inhibited,
            do=("add_route",),
            log="target_inhibited",
            src="inferred D10-targ",
        ),
        *(
            Row(
                state,
                TE.remove,
                T.absent,
                do=("remove_route", "delete_sessions", "forget_target"),
                counts=("targets_removed",),
                log="target_removed",
                src="decision 19",
            )
            for state in (T.inService, T.inhibited)
        ),
        Row(
            T.down,
            TE.remove,
            T.absent,
            do=("delete_sessions", "forget_target"),
            counts=("targets_removed",),
            log="target_removed",
            src="decision 19",
        ),
    ),
    ignored=(
        Ignored(T.inService, TE.trigger, src="seen D10-targ", admits=True),
        Ignored(
            T.inhibited,
            TE.trigger,
            do=("discard_inhibited",),
            counts=("triggers_received", "triggers_discarded", "target_triggers_discarded"),
            src="seen D10-targ",
        ),
        Ignored(T.inService, TE.ready),
        Ignored(T.inhibited, TE.no_triggers),
        Ignored(T.down, TE.no_route),
    ),
    impossible=(
        # Without a route no packet is looked up for the target [inferred D10-targ].
        *pairs((T.down,), (TE.trigger,)),
        *pairs((T.down, T.inhibited, T.inService), (TE.add,)),
        *pairs((T.absent,), (TE.no_route, TE.no_triggers, TE.ready, TE.trigger, TE.remove)),
    ),
)
