"""Explains sessions in sentences: the state, why, the timer, a packet now, what ends it."""

from collections.abc import Iterator

from junose_shell.commands.lab_explain import LabExplain
from junose_shell.durations import clock
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.outcomes import advice, with_meaning
from junose_shell.l2tp.machine import Row
from junose_shell.l2tp.outcomes import AttemptPhase, Outcome, met
from junose_shell.l2tp.rows import ends, timer_step, trigger_entry
from junose_shell.l2tp.snapshots import SessionView, TargetView
from junose_shell.l2tp.states import (
    ChassisState,
    RouterState,
    SessionEvent,
    SessionState,
    TargetState,
)
from junose_shell.model.routing import DISTANCE, Route, RouteKind
from junose_shell.net import Ipv4
from junose_shell.nouns import counted
from junose_shell.replies.lab_explain import Explanation, Explanations, Sentence
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.aaa_settings import StoredAaaSettings
from junose_shell.runtime.network import Network

feature = Feature("lab_explain")

S, E = SessionState, SessionEvent
STATES = {
    S.dormant: ("has no call; it is kept so that it can be looked at", "S410"),
    S.pending: ("waits for a place among the connecting sessions", "S410"),
    S.authenticating: ("waits for the answer of AAA", "S410"),
    S.connecting: ("sets its call up", "S410"),
    S.inService: ("has a call, and its access route takes the packets", "S410"),
    S.inhibited: ("failed to get a call and pauses", "S410"),
    S.postInhibited: ("has paused, and the next packet starts another attempt", "S410"),
    S.failed: ("has a call, but no access route of it leads to the trigger address", "S410"),
}
EVENTS = {
    E.grant: "a grant of AAA",
    E.grant_no_slot: "a grant while no place is free",
    E.deny: "a denial of AAA",
    E.not_sent: "a request that cannot be sent",
    E.call_refused: "the refusal of every LAC",
    E.call_closed: "the end of the call",
    E.route_passed: "a passed route check",
    E.route_failed: "a failed route check",
    E.released: "a free place",
    E.connecting_expired: "the end of the connecting timer",
    E.inhibited_expired: "the end of the inhibited timer",
    E.post_inhibited_expired: "the end of the postInhibited timer",
    E.dormant_expired: "the end of the dormant timer",
}
TOPICS = ("state", "why", "timer", "trigger", "end", "look")
LOOK = {
    AttemptPhase.AUTHENTICATION: (
        "show radius statistics",
        "show radius servers",
        "show aaa domain-map",
    ),
    AttemptPhase.TUNNEL: (
        "show l2tp",
        "show l2tp destination lockout",
        "show l2tp tunnel detail",
        "ping",
    ),
    AttemptPhase.CALL: ("show l2tp session detail", "show l2tp tunnel detail"),
    AttemptPhase.INTERFACE: ("show profile",),
    AttemptPhase.LCP: ("show ppp interface lcp", "show profile"),
    AttemptPhase.PPP_AUTHENTICATION: ("show ppp interface", "show radius statistics"),
    AttemptPhase.IPCP: ("show ppp interface ipcp", "show profile"),
    AttemptPhase.ROUTE_CHECK: ("show ip route", "show subscribers"),
    AttemptPhase.SERVICE: ("show l2tp session detail", "show subscribers"),
}


@feature.handles(LabExplain)
def explain(context: Context, command: LabExplain) -> Answer:
    """Explain the sessions of an address, or all; without a session, what a packet would do."""
    network, now = context.network, context.router.clock.now()
    address = command.explained_address
    scope = None if context.name == "default" else context.name
    found = [
        Explanation(view.context, str(view.trigger), tuple(_session(network, view, now)))
        for view in network.dial_out.sessions(scope)
        if address in (None, view.trigger)
    ]
    if not found and address is not None:
        said = sorted(_packet(network, context, address), key=lambda each: TOPICS.index(each.topic))
        found = [Explanation(context.name, str(address), tuple(said))]
    return Reply(Explanations(tuple(found)))


# -- a session --
def _session(network: Network, view: SessionView, now: int) -> Iterator[Sentence]:
    meaning, source = STATES[view.state]
    yield Sentence("state", f"The session is {view.state.name}: it {meaning}.", source)
    yield Sentence(
        "state",
        f"It has been so for {clock(view.time_in_state(now))}."
        f" Its target is {view.prefix}, its user name at AAA is '{view.username}'.",
    )
    yield from _why(network, view, now)
    yield from _timer(view, now)
    yield from _stay(network, view, now)
    yield _trigger(network, view)
    yield from _end(view)
    yield Sentence("look", ", ".join(_commands(view)) + ".")


def _why(network: Network, view: SessionView, now: int) -> Iterator[Sentence]:
    attempt, last = view.attempt, view.last
    if attempt:
        yield Sentence(
            "why", f"An attempt is under way: phase {attempt.phase.value}, so far {attempt.reason}."
        )
        yield from _facts(attempt)
    if last:
        yield Sentence(
            "why",
            f"The last attempt ended {clock(now - last.at)} ago in phase {last.phase.value}:"
            f" {last.reason}.",
        )
        yield from _facts(last)
    if view.state in (S.inService, S.failed) and view.call:
        call = view.call
        yield Sentence(
            "why",
            f"LAC {call.lac} has called number {call.number}; interface {call.interface} is in"
            f" virtual router {call.context}, and the CPE calls itself '{call.peer}'.",
        )
        routes = ", ".join(
            f"{route.prefix} ({route.kind.value})"
            for route in network.routes.table(call.context).candidates()
            if route.interface == call.interface
        )
        yield Sentence("why", f"Routes of the call: {routes or 'none'}.", "decision 25")
    if AttemptPhase.AUTHENTICATION in {each.phase for each in (attempt, last) if each}:
        yield from _radius(network, view.context)
    if attempt or last:
        yield from _unrouted(network, view)
        yield from _lockouts(network, view.context, now)


def _facts(outcome: Outcome) -> Iterator[Sentence]:
    if hint := advice(outcome):
        yield Sentence("why", f"{hint}.")
    facts = "; ".join(f"the {subject} {clause}" for subject, clause in met(with_meaning(outcome)))
    if facts:
        yield Sentence("why", f"{facts[0].upper()}{facts[1:]}.")


def _radius(network: Network, context: str) -> Iterator[Sentence]:
    servers = StoredAaaSettings(network.config).servers(context)
    if not servers:
        yield Sentence("why", f"No RADIUS server is configured for virtual router {context}.")
    for server in servers:
        counters = network.aaa.counters(context, server)
        text = (
            f"RADIUS server {server.address}: {counted(counters.requests, 'request')},"
            f" {counters.retransmissions} sent again, {counters.accepts} accepted,"
            f" {counters.rejects} rejected, {counters.timeouts} timed out"
        )
        wrong = counters.bad_authenticators
        if wrong:
            answers = counted(wrong, "answer")
            text += f"; {answers} had a wrong authenticator, so the keys differ"
        if counters.malformed:
            answers = counted(counters.malformed, "answer")
            text += f"; {answers} had an attribute that cannot be read"
        yield Sentence("why", f"{text}.", "decision 30c" if wrong else "")
        yield from _route(network, server.context or context, server.address)
        site = network.world.peers.radius_at(server.address, server.port)
        if site and site.wire and counters.timeouts:
            text = (
                f"{server.address} is a real server at {site.wire}. A server drops requests of a"
                " client that it does not know, or that has another key, and answers nothing."
            )
            yield Sentence("why", text, "RFC 2865 section 3")


def _unrouted(network: Network, view: SessionView) -> Iterator[Sentence]:
    """Say that nothing gets to the LAC of the present or last attempt, if that is so now."""
    outcome = view.attempt or view.last
    if outcome and outcome.lac is not None:
        yield from _route(network, outcome.context, outcome.lac)


def _route(network: Network, context: str, address: Ipv4) -> Iterator[Sentence]:
    if not network.reach.reaches(context, address):
        text = f"No usable route leads from {context} to {address}."
        yield Sentence("why", text, "decision 30b")


def _lockouts(network: Network, context: str, now: int) -> Iterator[Sentence]:
    for each in network.dial_out.lockouts(now):
        if each.context == context:
            yield Sentence(
                "why",
                f"LAC {each.lac} is locked out for another {clock(each.until - now)}.",
                "decision 28",
            )


def _timer(view: SessionView, now: int) -> Iterator[Sentence]:
    step, left = timer_step(view.state), view.remaining(now)
    if step is None or left is None:
        yield Sentence("timer", "No timer runs.")
        return
    then = "is deleted" if step.to is S.absent else f"is {step.to.name}"
    name = EVENTS[step.event].removeprefix("the end of ")
    yield Sentence(
        "timer",
        f"{name[:1].upper()}{name[1:]} ends in {clock(left)}; the session then {then}.",
        step.src,
    )


def _stay(network: Network, view: SessionView, now: int) -> Iterator[Sentence]:
    """Say how long AAA lets the subscriber stay, and where it is accounted."""
    call = view.call
    if call is None or call.session_deadline is None:
        return
    terms = call.terms
    if terms.session_timeout:
        yield Sentence(
            "timer",
            f"The session timeout ends in {clock(call.session_deadline - now)}; the link then"
            " closes with terminate cause Session-Timeout.",
            "BBA-MH",
        )
    if terms.idle_timeout and call.idle_deadline is not None:
        whose = "from the subscriber" if terms.ingress_only else "either way"
        yield Sentence(
            "timer",
            f"If no packet passes {whose} for {clock(terms.idle_timeout * 1000)}, the link closes"
            " with terminate cause Idle-Timeout; the router looks again in"
            f" {clock(call.idle_deadline - now)}.",
            "BBA-MH",
        )
    if terms.accounting:
        open_account = next(
            (each for each in network.dial_out.accounts() if each.call_id == call.call_id), None
        )
        due = open_account.deadline if open_account else None
        then = f"; the next interim report is due in {clock(due - now)}" if due else ""
        yield Sentence(
            "why",
            f"Accounting servers of virtual router {terms.accounting} hear of it{then}.",
            "RFC 2866",
        )


def _trigger(network: Network, view: SessionView) -> Sentence:
    chassis = network.dial_out.chassis()
    router = network.dial_out.context(view.context)
    place = chassis.session_states.connecting < chassis.max_connecting
    held = router.counters.triggers_enqueued if router else 0
    room = router is not None and held < router.buffer_limit
    entry = trigger_entry(view.state, place=place and view.state is not S.pending, room=room)
    if "forward_trigger" in entry.do:
        fate = "is forwarded over the access route"
    elif "hold_trigger" in entry.do:
        fate = "is held until the session is in service"
    else:
        fate = "is discarded"
    move = ""
    if isinstance(entry, Row):
        asked = entry.to == S.authenticating
        move = ", and AAA is asked" if asked else ", and the session waits for a place"
    return Sentence("trigger", f"A packet for {view.trigger} {fate}{move}.", entry.src)


def _end(view: SessionView) -> Iterator[Sentence]:
    for step in ends(view.state):
        then = "the session is deleted" if step.to is S.absent else f"the session is {step.to.name}"
        name = EVENTS[step.event]
        yield Sentence("end", f"After {name} {then}.", step.src)
    yield Sentence(
        "end",
        f"An operator types l2tp dial-out session reset {view.trigger}, or delete for reset.",
        "decisions 17, 18",
    )


def _commands(view: SessionView) -> Iterator[str]:
    yield f"show l2tp dial-out session {view.trigger}"
    outcome = view.attempt or view.last
    phase = outcome.phase if outcome else AttemptPhase.SERVICE
    for command in LOOK[phase]:
        yield f"ping {outcome.lac}" if command == "ping" and outcome else command
    yield "show log data category l2tpDialOut"


# -- no session --
def _packet(network: Network, context: Context, address: Ipv4) -> Iterator[Sentence]:
    """Say what becomes of a packet for an address that has no session."""
    engine, name = network.dial_out, context.name
    target = _covering(network, name, address)
    yield Sentence("state", f"There is no session for {address}.")
    chassis, router = engine.chassis(), engine.context(name)
    if chassis.state is not ChassisState.inService:
        yield Sentence("why", f"Dial-out on the chassis is {chassis.state.name}.", "decision 26")
    if router is not None and router.state is not RouterState.inService:
        lack = "" if router.rd or ":" not in name else ": the VRF has no route distinguisher"
        yield Sentence(
            "why", f"Dial-out in virtual router {name} is {router.state.name}{lack}.", "MIB"
        )
    if target is None:
        yield Sentence("why", f"No dial-out target of virtual router {name} covers it.")
    elif target.state is not TargetState.inService:
        yield Sentence("why", f"The target {target.prefix} is {target.state.name}.", "D10-targ")
    route = network.routes.table(name).lookup(address)
    yield from _routed(address, target, route)
    if route is not None and route.kind is RouteKind.DIAL_OUT:
        closed = _closed(network, name, target)
        fate = (
            f"It is dropped there: {closed}" if closed else "It begins a session, and AAA is asked"
        )
        yield Sentence("trigger", f"{fate}.")
    yield Sentence("look", f"show ip route {address}, show l2tp dial-out target detail.")


def _routed(address: Ipv4, target: TargetView | None, route: Route | None) -> Iterator[Sentence]:
    if route is None:
        yield Sentence("trigger", f"No route leads to {address}: a packet is dropped.")
    elif route.kind is RouteKind.DIAL_OUT:
        yield Sentence("trigger", f"A packet takes the dial-out route {route.prefix}.", "S410")
    else:
        yield Sentence(
            "trigger",
            f"A packet takes the {route.kind.value} route {route.prefix} to {route.interface}, so"
            " it is no trigger.",
        )
        if target is not None:
            yield Sentence(
                "why",
                f"That route hides the target {target.prefix}: {_hides(route, target)}.",
                "decision 24",
            )


def _hides(route: Route, target: TargetView) -> str:
    if route.prefix.length > target.prefix.length:
        return f"its prefix {route.prefix} is longer"
    return f"its distance {route.distance} is below the {DISTANCE[RouteKind.DIAL_OUT]} of dial-out"


def _closed(network: Network, context: str, target: TargetView | None) -> str:
    """Return why a packet on a dial-out route begins no session, empty if it does."""
    router = network.dial_out.context(context)
    if network.dial_out.chassis().state is not ChassisState.inService:
        return "dial-out on the chassis is not in service"
    if router is None or router.state is not RouterState.inService:
        return f"dial-out in virtual router {context} is not in service"
    if target is None or target.state is not TargetState.inService:
        return "its target is not in service"
    return ""


def _covering(network: Network, context: str, address: Ipv4) -> TargetView | None:
    found = [
        target for target in network.dial_out.targets(context) if target.prefix.contains(address)
    ]
    return max(found, key=lambda target: target.prefix.length, default=None)
