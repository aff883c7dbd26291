"""Views of dial-out. Fields are those of the MIB; the layout is our own, in the house style."""

from collections.abc import Iterable, Iterator

from junose_shell.l2tp.counters import CommonCounters
from junose_shell.l2tp.snapshots import ContextView, SessionStates, SessionView, TargetView
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


def duration(ms: int) -> str:
    """``HH:MM:SS``, hours growing as they must."""
    minutes, second = divmod(ms // 1000, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'} found"


def _words(field: str) -> str:
    return field.replace("_", " ")


def _counter_lines(counters: CommonCounters, indent: str = "  ") -> list[str]:
    width = max(map(len, CommonCounters._fields))
    pairs = zip(CommonCounters._fields, counters, strict=True)
    return [f"{indent}{_words(name):<{width}}  {value:>10}" for name, value in pairs]


def _states(states: SessionStates) -> str:
    return ", ".join(f"{_words(name)} {count}" for name, count in states._asdict().items())


@draws(Summary)
def summary(data: Summary) -> Iterable[Block]:
    """Chassis-wide configuration and figures."""
    chassis = data.chassis
    routers, targets = chassis.routers, chassis.targets
    lines = [
        f"L2TP dial-out is {chassis.state.name}",
        "Configuration",
        f"  Connecting timer is {chassis.connecting_timer} seconds",
        f"  Dormant timer is {chassis.dormant_timer} seconds",
        f"  Maximum connecting sessions is {chassis.max_connecting}",
        "Virtual routers",
        f"  Active {routers.active}, created {routers.created}, removed {routers.removed}",
        (
            f"  In service {routers.in_service}, down {routers.down},"
            f" init pending {routers.init_pending}, init failed {routers.init_failed}"
        ),
        "Targets",
        f"  Active {targets.active}, created {targets.created}, removed {targets.removed}",
        f"  In service {targets.in_service}, inhibited {targets.inhibited}, down {targets.down}",
        (
            f"  Most inhibited at once {chassis.max_inhibited_targets},"
            f" triggers discarded {chassis.target_triggers_discarded}"
        ),
        "Sessions",
        f"  {_states(chassis.session_states).capitalize()}",
        f"  Most at once {chassis.max_sessions}, most pending at once {chassis.max_pending}",
        (
            f"  Grants without a session {chassis.auth_grant_no_session},"
            f" denies without a session {chassis.auth_deny_no_session}"
        ),
        "Triggers",
        f"  Missed {chassis.triggers_missed}, without a route {chassis.trigger_route_unknown}",
        "Statistics",
        *_counter_lines(chassis.counters),
    ]
    return (Lines(lines),)


def _session_rows(data: Sessions, found: list[int]) -> Iterator[tuple[str, ...]]:
    for session in data.sessions:
        found[0] += 1
        left = session.remaining(data.now)
        yield (
            session.context,
            str(session.trigger),
            str(session.prefix),
            session.state.name,
            duration(session.time_in_state(data.now)),
            ABSENT if left is None else duration(left),
            str(session.call.lac) if session.call else ABSENT,
        )


def _footer(found: list[int], noun: str) -> Iterator[str]:
    yield _plural(found[0], noun)


@draws(Sessions)
def sessions(data: Sessions) -> Iterable[Block]:
    """One line a session; widths are known beforehand, so that a long table streams."""
    columns = (
        Column("virtual\nrouter", width=max(map(len, data.contexts))),
        Column("trigger\naddress", width=15),
        Column("target", width=18),
        Column("state", state=True, width=14),
        Column("in\nstate", "right", width=8),
        Column("timer\nleft", "right", width=8),
        Column("lac", width=15),
    )
    found = [0]
    yield Table(columns, _session_rows(data, found))
    yield Lines(_footer(found, "dial-out session"))


@draws(SessionDetails)
def session_details(data: SessionDetails) -> Iterable[Block]:
    """A block a session, in sentences."""
    count = 0
    for session in data.sessions:
        count += 1
        yield Lines(_session_lines(session, data.now))
    yield Lines((_plural(count, "dial-out session"),))


def _session_lines(session: SessionView, now: int) -> list[str]:
    left = session.remaining(now)
    lines = [
        f"Dial-out session {session.trigger} is {session.state.name}",
        f"  Virtual router is {session.context}, target is {session.prefix}",
        f"  Profile is {session.profile}",
        f"  User name is '{session.username}'",
        f"  Time in state is {duration(session.time_in_state(now))}"
        + ("" if left is None else f", timer expires in {duration(left)}"),
        f"  Buffered triggers {session.buffered}",
    ]
    if session.inhibited:
        lines.append(f"  Last inhibited time is {session.inhibited // 1000} seconds")
    call = session.call
    if call is not None:
        lines += [
            "Outgoing call",
            f"  LAC is {call.lac}, call is {call.state.name.replace('_', '-')}",
            f"  Called number is '{call.number}'",
            f"  Tx connect speed {call.tx_speed}, rx connect speed {call.rx_speed}",
            f"  PPP is {call.ppp.name}, peer name is '{call.peer}'",
            f"  Interface is {call.interface or 'not created'}"
            + (f" in {call.context}" if call.context else ""),
        ]
    return [*lines, "Statistics", *_counter_lines(session.counters)]


@draws(SessionCounts)
def session_counts(data: SessionCounts) -> Iterable[Block]:
    """Number of sessions by state."""
    columns = (Column("state", state=True), Column("sessions", "right"))
    total = sum(count for _, count in data.counts)
    yield Table(columns, [(name, str(count)) for name, count in data.counts])
    yield Lines((_plural(total, "dial-out session"),))


@draws(Targets)
def targets(data: Targets) -> Iterable[Block]:
    """Targets with what is configured and the figures that matter most."""
    if data.detail:
        for target in data.targets:
            yield Lines(_target_lines(target))
    else:
        columns = (
            Column("target"), Column("domain name"), Column("profile"), Column("state", state=True),
            Column("sessions", "right"), Column("triggers", "right"), Column("discarded", "right"),
        )  # fmt: skip
        yield Table(columns, [_target_row(target) for target in data.targets])
    yield Lines((_plural(len(data.targets), "dial-out target"),))


def _target_row(target: TargetView) -> tuple[str, ...]:
    counters = target.counters
    return (
        str(target.prefix), target.domain, target.profile, target.state.name,
        str(counters.sessions_active), str(counters.triggers_received),
        str(counters.triggers_discarded),
    )  # fmt: skip


def _target_lines(target: TargetView) -> list[str]:
    return [
        f"Dial-out target {target.prefix} is {target.state.name}",
        f"  Virtual router is {target.context}",
        f"  Domain name is '{target.domain}', profile is {target.profile}",
        "Statistics",
        *_counter_lines(target.counters),
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
            Column("buffer\nlimit", "right"), Column("targets", "right"), Column("sessions", "right"),
            Column("in\nservice", "right"), Column("triggers\nmissed", "right"),
            Column("route\nunknown", "right"),
        )  # fmt: skip
        yield Table(columns, [_context_row(context) for context in data.contexts])
    yield Lines((_plural(len(data.contexts), "virtual router"),))


def _context_row(context: ContextView) -> tuple[str, ...]:
    return (
        context.context, context.state.name, str(context.buffer_limit),
        str(context.targets.active), str(context.counters.sessions_active),
        str(context.session_states.in_service), str(context.triggers_missed),
        str(context.trigger_route_unknown),
    )  # fmt: skip


def _context_lines(context: ContextView) -> list[str]:
    targets = context.targets
    return [
        f"Dial-out in virtual router {context.context} is {context.state.name}",
        f"  Maximum buffered triggers is {context.buffer_limit}",
        *([f"  Route distinguisher is {context.rd}"] if context.rd else []),
        (
            f"  Triggers missed {context.triggers_missed},"
            f" without a route {context.trigger_route_unknown}"
        ),
        f"  Targets active {targets.active}, created {targets.created}, removed {targets.removed}",
        (
            f"  Targets in service {targets.in_service}, inhibited {targets.inhibited},"
            f" down {targets.down}"
        ),
        f"  Sessions {_states(context.session_states)}",
        "Statistics",
        *_counter_lines(context.counters),
    ]
