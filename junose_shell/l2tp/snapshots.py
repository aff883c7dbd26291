"""Frozen snapshots of the engine for show commands and tests.

Times are ms of the router's clock.
"""

from typing import NamedTuple

from junose_shell.l2tp.counters import INDEX, CommonCounters, common
from junose_shell.l2tp.grants import Terms
from junose_shell.l2tp.outcomes import Outcome
from junose_shell.l2tp.progress import progress
from junose_shell.l2tp.states import (
    AccountState,
    CallState,
    ChassisState,
    LinkState,
    RouterState,
    SessionState,
    TargetState,
)
from junose_shell.l2tp.thing import Thing
from junose_shell.l2tp.things import (
    Account,
    Call,
    DialOutChassis,
    DialOutRouter,
    DialOutSession,
    Purpose,
    Target,
)
from junose_shell.l2tp.username import dial_out_username
from junose_shell.net import Ipv4, Prefix


class TargetCounters(NamedTuple):
    """The targets of a target (itself), a virtual router or the chassis [seen: MIB]."""

    active: int
    created: int
    removed: int
    down: int
    inhibited: int
    in_service: int


class RouterCounters(NamedTuple):
    """Virtual routers of the chassis [seen: MIB]."""

    active: int
    created: int
    removed: int
    init_pending: int
    init_failed: int
    down: int
    in_service: int


class SessionStates(NamedTuple):
    """The number of sessions in each state, in the order of the MIB."""

    dormant: int
    pending: int
    authenticating: int
    connecting: int
    in_service: int
    inhibited: int
    post_inhibited: int
    failed: int


class CallStates(NamedTuple):
    """The number of outgoing calls in each state of RFC 2661 (ours; no MIB object)."""

    wait_tunnel: int
    wait_reply: int
    wait_connect: int
    established: int


class LinkStates(NamedTuple):
    """The number of PPP links of outgoing calls in each phase (ours; no MIB object)."""

    starting: int
    lcp: int
    authenticating: int
    ipcp: int
    open: int


class CallView(NamedTuple):
    """The outgoing call of a session. Speeds in bits per second, 0 before the call is answered.

    ``session_deadline`` and ``idle_deadline`` (ms) are when its session timeout ends and when it is
    next looked at whether it is idle; None if no such timer runs. ``terms`` are those of AAA.
    """

    call_id: int
    state: CallState
    lac: Ipv4
    number: str
    tx_speed: int
    rx_speed: int
    ppp: LinkState
    interface: str  # "" before it exists
    context: str  # where its IP side lives
    peer: str  # name the CPE gave
    since: int = 0  # when it entered its state, ms
    serial: int = 0
    session_deadline: int | None = None
    idle_deadline: int | None = None
    terms: Terms = Terms()


class AccountView(NamedTuple):
    """Accounting of a subscriber, tunnel or session in a tunnel; ``call_id`` is 0 for a tunnel."""

    number: int
    purpose: Purpose
    state: AccountState
    context: str
    call_id: int
    deadline: int | None  # of the next interim report, ms


class SessionView(NamedTuple):
    """A dial-out session. ``inhibited`` is the remembered inhibited time in ms, 0 for none.

    ``attempt`` is the attempt that is under way, ``last`` the end of the last one, ``next_step``
    what happens when the timer ends or, without a timer, what the session waits for.
    """

    context: str
    prefix: Prefix
    trigger: Ipv4
    state: SessionState
    since: int
    deadline: int | None
    username: str
    profile: str
    buffered: int
    inhibited: int
    call: CallView | None
    counters: CommonCounters
    attempt: Outcome | None = None
    last: Outcome | None = None
    next_step: str = ""

    def time_in_state(self, now: int) -> int:
        """Return how long (ms) the session has been in its state."""
        return now - self.since

    def remaining(self, now: int) -> int | None:
        """Return the remaining time of its timer (ms), None if none runs."""
        return None if self.deadline is None else max(0, self.deadline - now)


class TargetView(NamedTuple):
    """A dial-out target."""

    context: str
    prefix: Prefix
    domain: str
    profile: str
    state: TargetState
    since: int
    targets: TargetCounters
    counters: CommonCounters


class ContextView(NamedTuple):
    """Dial-out in a virtual router or VRF. ``buffer_limit`` is in packets."""

    context: str
    state: RouterState
    since: int
    rd: str
    buffer_limit: int
    triggers_missed: int
    trigger_route_unknown: int
    session_states: SessionStates
    targets: TargetCounters
    counters: CommonCounters


class ChassisView(NamedTuple):
    """Dial-out on the whole chassis. Timer values in seconds.

    ``max_connecting`` is the limit. The other maxima are high-water marks; the MIB does not say
    which of the two they are.
    """

    state: ChassisState
    since: int
    connecting_timer: int
    dormant_timer: int
    max_connecting: int
    max_sessions: int
    max_pending: int
    max_inhibited_targets: int
    target_triggers_discarded: int
    triggers_missed: int
    trigger_route_unknown: int
    auth_grant_no_session: int
    auth_deny_no_session: int
    calls: CallStates
    links: LinkStates
    routers: RouterCounters
    session_states: SessionStates
    targets: TargetCounters
    counters: CommonCounters


_NEXT = {
    SessionState.absent: "",
    SessionState.dormant: "deletion",
    SessionState.pending: "dormant, when a place is free",
    SessionState.authenticating: "the answer of AAA",
    SessionState.connecting: "inhibited, unless the call comes up",
    SessionState.inService: "dormant, when the call ends",
    SessionState.inhibited: "postInhibited",
    SessionState.postInhibited: "dormant",
    SessionState.failed: "an operator's reset",
}
_ATTEMPTS = (SessionState.authenticating, SessionState.connecting)


def _count(thing: Thing, name: str) -> int:
    return thing.levels[0][INDEX[name]]


def _targets(thing: Thing, states: list[int]) -> TargetCounters:
    created, removed = _count(thing, "targets_created"), _count(thing, "targets_removed")
    return TargetCounters(
        created - removed,
        created,
        removed,
        states[TargetState.down],
        states[TargetState.inhibited],
        states[TargetState.inService],
    )


def view_call(call: Call) -> CallView:
    """Return a snapshot of a call."""
    link = call.link
    return CallView(
        call_id=call.number,
        state=CallState(call.state),
        lac=call.lac,
        number=call.dialled,
        tx_speed=call.tx_speed,
        rx_speed=call.rx_speed,
        ppp=LinkState(link.state) if link else LinkState.closed,
        interface=link.interface if link else "",
        context=link.context if link else "",
        peer=link.peer if link else "",
        since=call.since,
        serial=call.serial,
        session_deadline=_deadline(link),
        idle_deadline=_deadline(link.idle) if link else None,
        terms=link.terms if link else Terms(),
    )


def _deadline(thing: Thing | None) -> int | None:
    return thing.deadline if thing and thing.timer else None


def view_account(account: Account) -> AccountView:
    """Return a snapshot of an account."""
    return AccountView(
        account.number,
        account.purpose,
        AccountState(account.state),
        account.context,
        account.call.number if account.call else 0,
        _deadline(account),
    )


def view_session(session: DialOutSession) -> SessionView:
    """Return a snapshot of a session."""
    target, state = session.target, SessionState(session.state)
    return SessionView(
        context=target.router.name,
        prefix=target.prefix,
        trigger=session.trigger,
        state=state,
        since=session.since,
        deadline=session.deadline if session.timer else None,
        username=dial_out_username(session.trigger, target.domain, session.rd),
        profile=target.profile,
        buffered=len(session.buffer or ()),
        inhibited=session.inhibited,
        call=view_call(session.call) if session.call else None,
        counters=common(session.levels[0]),
        attempt=progress(session, session.since) if state in _ATTEMPTS else None,
        last=session.last,
        next_step=_NEXT[state],
    )


def view_target(target: Target) -> TargetView:
    """Return a snapshot of a target."""
    states = [int(state == target.state) for state in TargetState]
    return TargetView(
        context=target.router.name,
        prefix=target.prefix,
        domain=target.domain,
        profile=target.profile,
        state=TargetState(target.state),
        since=target.since,
        targets=_targets(target, states),
        counters=common(target.levels[0]),
    )


def view_router(router: DialOutRouter) -> ContextView:
    """Return a snapshot of a virtual router."""
    return ContextView(
        context=router.name,
        state=RouterState(router.state),
        since=router.since,
        rd=router.rd,
        buffer_limit=router.buffer_limit,
        triggers_missed=_count(router, "triggers_missed"),
        trigger_route_unknown=_count(router, "trigger_route_unknown"),
        session_states=SessionStates(*router.session_states[SessionState.dormant :]),
        targets=_targets(router, router.target_states),
        counters=common(router.levels[0]),
    )


def view_chassis(chassis: DialOutChassis) -> ChassisView:
    """Return a snapshot of the chassis."""
    created, removed = _count(chassis, "vrouters_created"), _count(chassis, "vrouters_removed")
    return ChassisView(
        state=ChassisState(chassis.state),
        since=chassis.since,
        connecting_timer=chassis.connecting_time // 1000,
        dormant_timer=chassis.dormant_time // 1000,
        max_connecting=chassis.connecting_limit,
        max_sessions=chassis.max_sessions,
        max_pending=chassis.max_pending,
        max_inhibited_targets=chassis.max_inhibited_targets,
        target_triggers_discarded=_count(chassis, "target_triggers_discarded"),
        triggers_missed=_count(chassis, "triggers_missed"),
        trigger_route_unknown=_count(chassis, "trigger_route_unknown"),
        auth_grant_no_session=_count(chassis, "auth_grant_no_session"),
        auth_deny_no_session=_count(chassis, "auth_deny_no_session"),
        calls=CallStates(*chassis.call_states[CallState.wait_tunnel :]),
        links=LinkStates(*chassis.link_states[LinkState.starting :]),
        routers=RouterCounters(
            created - removed, created, removed, *chassis.router_states[: RouterState.absent]
        ),
        session_states=SessionStates(*chassis.session_states[SessionState.dormant :]),
        targets=_targets(chassis, chassis.target_states),
        counters=common(chassis.levels[0]),
    )
