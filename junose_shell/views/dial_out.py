"""Views of dial-out. The fields are those of the MIB; the layout is our own, in the house style."""

from collections.abc import Iterable, Iterator

from junose_shell.durations import clock as duration
from junose_shell.l2tp.counters import CommonCounters
from junose_shell.l2tp.outcomes import met
from junose_shell.l2tp.snapshots import (
    CallStates,
    ContextView,
    LinkStates,
    SessionStates,
    SessionView,
    TargetCounters,
    TargetView,
)
from junose_shell.l2tp.states import SessionState
from junose_shell.nouns import found
from junose_shell.replies.dial_out import (
    SessionCounts,
    SessionDetails,
    Sessions,
    Summary,
    Targets,
    VirtualRouters,
)
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table


def _statistics(counters: CommonCounters) -> list[str]:
    """The eighteen counters that the MIB has at every level."""
    c = counters
    return [
        "Statistics",
        (
            f"  Sessions active {c.sessions_active}, created {c.sessions_created},"
            f" removed {c.sessions_removed}, reset {c.sessions_reset}"
        ),
        (
            f"  Triggers received {c.triggers_received}, discarded {c.triggers_discarded},"
            f" forwarded {c.triggers_forwarded}"
        ),
        f"  Triggers enqueued {c.triggers_enqueued}, most at once {c.triggers_max_enqueued}",
        (
            f"  Authentication requests {c.authentication_requests},"
            f" no resources {c.authentication_no_resources},"
            f" grants {c.authentication_grants}, denies {c.authentication_denies}"
        ),
        (
            f"  Dial-outs requested {c.dialouts_requested}, established {c.dialouts_established},"
            f" torn down {c.dialouts_torn_down}"
        ),
        f"  Dial-outs rejected {c.dialouts_rejected}, timed out {c.dialouts_timedout}",
    ]


def _session_states(states: SessionStates) -> list[str]:
    names = [state.name for state in SessionState if state]
    pairs = [f"{name} {count}" for name, count in zip(names, states, strict=True)]
    return [f"  Sessions {', '.join(pairs[:4])}", f"  Sessions {', '.join(pairs[4:])}"]


def _target_counts(targets: TargetCounters) -> list[str]:
    return [
        f"  Targets active {targets.active}, created {targets.created}, removed {targets.removed}",
        (
            f"  Targets inService {targets.in_service}, inhibited {targets.inhibited},"
            f" down {targets.down}"
        ),
    ]


def _counts(states: CallStates | LinkStates) -> str:
    pairs = zip(states._fields, states, strict=True)
    return ", ".join(f"{name.replace('_', '-')} {count}" for name, count in pairs)


@draws(Summary)
def summary(data: Summary) -> Iterable[Block]:
    """Chassis-wide configuration and figures."""
    chassis = data.chassis
    routers = chassis.routers
    lines = [
        f"L2TP dial-out is {chassis.state.name} ({chassis.state.value})",
        "Configuration",
        f"  Connecting timer is {chassis.connecting_timer} seconds",
        f"  Dormant timer is {chassis.dormant_timer} seconds",
        f"  Maximum connecting sessions is {chassis.max_connecting}",
        "Status",
        (
            f"  Virtual routers active {routers.active}, created {routers.created},"
            f" removed {routers.removed}"
        ),
        (
            f"  Virtual routers inService {routers.in_service}, down {routers.down},"
            f" initPending {routers.init_pending}, initFailed {routers.init_failed}"
        ),
        *_target_counts(chassis.targets),
        *_session_states(chassis.session_states),
        (
            f"  Most sessions at once {chassis.max_sessions}, pending {chassis.max_pending},"
            f" inhibited targets {chassis.max_inhibited_targets}"
        ),
        f"  Calls {_counts(chassis.calls)}",
        f"  PPP links {_counts(chassis.links)}",
        *_statistics(chassis.counters),
        (
            f"  Triggers missed {chassis.triggers_missed},"
            f" without a target {chassis.trigger_route_unknown},"
            f" discarded by targets {chassis.target_triggers_discarded}"
        ),
        (
            f"  Grants without a session {chassis.auth_grant_no_session},"
            f" denies without a session {chassis.auth_deny_no_session}"
        ),
    ]
    return (Lines(lines),)


def _session_rows(data: Sessions, total: list[int]) -> Iterator[tuple[str, ...]]:
    for session in data.sessions:
        total[0] += 1
        left = session.remaining(data.now)
        yield (
            session.context,
            str(session.trigger),
            str(session.prefix),
            session.state.name,
            duration(session.time_in_state(data.now)),
            ABSENT if left is None else duration(left),
        )


def _footer(total: list[int], noun: str) -> Iterator[str]:
    yield found(total[0], noun)


@draws(Sessions)
def sessions(data: Sessions) -> Iterable[Block]:
    """One line a session. The widths are known beforehand, so that a long table can stream."""
    columns = (
        Column("virtual\nrouter", width=max(map(len, data.contexts))),
        Column("trigger\naddress", width=15),
        Column("target", width=18),
        Column("state", state=True, width=14),
        Column("in\nstate", "right", width=8),
        Column("timer\nleft", "right", width=8),
    )
    total = [0]
    yield Table(columns, _session_rows(data, total))
    yield Lines(_footer(total, "dial-out session"))


@draws(SessionDetails)
def session_details(data: SessionDetails) -> Iterable[Block]:
    """One block a session, in sentences."""
    count = 0
    for session in data.sessions:
        count += 1
        yield Lines(_session_lines(session, data.now))
    yield Lines((found(count, "dial-out session"),))


def _session_lines(session: SessionView, now: int) -> list[str]:
    left = session.remaining(now)
    lines = [
        f"Dial-out session {session.trigger} is {session.state.name}",
        f"  Virtual router is {session.context}, target is {session.prefix}",
        f"  Profile is {session.profile}",
        f"  User name is '{session.username}'",
        f"  Time in state is {duration(session.time_in_state(now))}"
        + ("" if left is None else f", timer expires in {duration(left)}"),
    ]
    if session.inhibited:
        lines.append(f"  Last inhibited time is {session.inhibited // 1000} seconds")
    call = session.call
    if call is not None:
        lines += [
            "Outgoing call",
            f"  LAC is {call.lac}, call is {call.state.name.replace('_', '-')}",
            f"  Called number is '{call.number}'",
        ]
        if call.tx_speed:
            lines.append(f"  Tx connect speed {call.tx_speed}, rx connect speed {call.rx_speed}")
        if call.interface:
            lines += [
                f"  Interface is {call.interface} in {call.context}",
                f"  PPP is {call.ppp.name}, peer name is '{call.peer}'",
            ]
    return [*lines, *_statistics(session.counters), *_attempt(session, now)]


def _attempt(session: SessionView, now: int) -> Iterator[str]:
    """The attempt under way or the last one: when, where, whom it met, why, and what is next."""
    outcome = session.attempt or session.last
    if session.attempt:
        yield "Present attempt"
        yield f"  Phase is {session.attempt.phase.value}"
    elif session.last:
        yield "Last attempt"
        ago = duration(now - session.last.at)
        yield f"  Ended {ago} ago, phase is {session.last.phase.value}"
    elif session.call:
        yield "Last attempt"
        yield f"  Succeeded {duration(session.time_in_state(now))} ago"
    else:
        return
    if outcome:
        for subject, clause in met(outcome):
            yield f"  {subject[0].upper()}{subject[1:]} {clause}"
        yield f"  Reason is {outcome.reason}"
    left = session.remaining(now)
    yield f"  Next step is {session.next_step}{'' if left is None else f' in {duration(left)}'}"


@draws(SessionCounts)
def session_counts(data: SessionCounts) -> Iterable[Block]:
    """The number of sessions by state."""
    columns = (Column("state", state=True), Column("sessions", "right"))
    total = sum(count for _, count in data.counts)
    yield Table(columns, [(name, str(count)) for name, count in data.counts])
    yield Lines((found(total, "dial-out session"),))


@draws(Targets)
def targets(data: Targets) -> Iterable[Block]:
    """Targets with their configuration and main figures."""
    if data.detail:
        for target in data.targets:
            yield Lines(_target_lines(target))
    else:
        columns = (
            Column("virtual\nrouter"), Column("target"), Column("domain name"), Column("profile"),
            Column("state", state=True), Column("sessions", "right"), Column("triggers", "right"),
        )  # fmt: skip
        yield Table(columns, [_target_row(target) for target in data.targets])
    yield Lines((found(len(data.targets), "dial-out target"),))


def _target_row(target: TargetView) -> tuple[str, ...]:
    counters = target.counters
    return (
        target.context, str(target.prefix), target.domain, target.profile, target.state.name,
        str(counters.sessions_active), str(counters.triggers_received),
    )  # fmt: skip


def _target_lines(target: TargetView) -> list[str]:
    return [
        f"Dial-out target {target.prefix} is {target.state.name}",
        f"  Virtual router is {target.context}",
        f"  Domain name is '{target.domain}', profile is {target.profile}",
        *_target_counts(target.targets),
        *_statistics(target.counters),
    ]


@draws(VirtualRouters)
def virtual_routers(data: VirtualRouters) -> Iterable[Block]:
    """Operational status by virtual router."""
    if data.detail:
        for context in data.contexts:
            yield Lines(_context_lines(context))
    else:
        columns = (
            Column("virtual\nrouter"), Column("state", state=True),
            Column("buffer\nlimit", "right"), Column("targets", "right"),
            Column("sessions", "right"), Column("inService", "right"),
            Column("triggers\nmissed", "right"), Column("without\ntarget", "right"),
        )  # fmt: skip
        yield Table(columns, [_context_row(context) for context in data.contexts])
    yield Lines((found(len(data.contexts), "virtual router"),))


def _context_row(context: ContextView) -> tuple[str, ...]:
    return (
        context.context, context.state.name, str(context.buffer_limit),
        str(context.targets.active), str(context.counters.sessions_active),
        str(context.session_states.in_service), str(context.triggers_missed),
        str(context.trigger_route_unknown),
    )  # fmt: skip


def _context_lines(context: ContextView) -> list[str]:
    return [
        f"Dial-out in virtual router {context.context} is {context.state.name}",
        f"  Maximum buffered triggers is {context.buffer_limit}",
        *([f"  Route distinguisher is {context.rd}"] if context.rd else []),
        *_target_counts(context.targets),
        *_session_states(context.session_states),
        *_statistics(context.counters),
        (
            f"  Triggers missed {context.triggers_missed},"
            f" without a target {context.trigger_route_unknown}"
        ),
    ]
