"""Dial-out sessions: triggers, operator commands, and the actions and times of their table."""

from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.counters import (
    CREATED,
    DISCARDED,
    ENQUEUED,
    FORWARDED,
    REMOVED,
    add,
    enqueue,
)
from junose_shell.l2tp.effects import DiscardPacket, ForwardPacket, Packet
from junose_shell.l2tp.events import (
    ConnectingLimitSet,
    LacSelectionSet,
    LacUnlocked,
    SessionDeleted,
    SessionReset,
    TriggerArrived,
)
from junose_shell.l2tp.grants import DialOutGrant, ServiceType
from junose_shell.l2tp.machine import Interpreter
from junose_shell.l2tp.outcomes import AttemptPhase, Outcome
from junose_shell.l2tp.progress import progress
from junose_shell.l2tp.selection import find_sessions, find_target
from junose_shell.l2tp.states import (
    CallEvent,
    CallState,
    RouterEvent,
    SessionEvent,
    SessionState,
    TargetEvent,
)
from junose_shell.l2tp.terminations import BY_OPERATOR, TOO_LATE
from junose_shell.l2tp.things import Call, DialOutRouter, DialOutSession
from junose_shell.l2tp.username import dial_out_username

_STATE_NAMES = tuple(state.name for state in SessionState)
_CONNECTING = int(SessionState.connecting)
_INHIBITED_CAP = 8
_UNANSWERED = (CallState.wait_tunnel, CallState.wait_reply)  # of the LAC
_TRIGGERS = (  # by whether no place is free among the connecting, then whether the buffer is full
    (int(SessionEvent.trigger), int(SessionEvent.trigger_unheld)),
    (int(SessionEvent.trigger_no_slot), int(SessionEvent.trigger_no_slot_unheld)),
)


class SessionPart:
    """Owns the session machine. The machines above it decide what reaches a session."""

    def __init__(self, core: EngineCore) -> None:
        self._core = core
        self._chassis = core.chassis
        self._machine = core.session_machine.bind(self)
        self._router_admits = core.router_machine.admitting(RouterEvent.trigger)
        self._target_admits = core.target_machine.admitting(TargetEvent.trigger)
        self._holds = _holding(self._machine)

    def handlers(self) -> dict[type, Handler]:
        """Return what handles each event class."""
        return {
            TriggerArrived: self.trigger_arrived,
            SessionReset: self.reset,
            SessionDeleted: self.delete,
            ConnectingLimitSet: self.limit_set,
            LacSelectionSet: self.selection_set,
            LacUnlocked: self.unlocked,
        }

    # -- events --

    def trigger_arrived(self, event: TriggerArrived) -> None:
        """Find router, target and session of a packet; each of them can refuse it."""
        packet = event.packet
        core = self._core
        router = core.routers.get(event.context)
        if router is None:
            core.effects.append(DiscardPacket(event.context, packet, "no context"))
            return
        if not self._router_admits[router.state]:
            core.router_machine.fire(router, RouterEvent.trigger, packet)
            return
        destination = packet.destination
        target = find_target(router, destination)
        if target is None:
            core.router_machine.fire(router, RouterEvent.trigger_unmatched, packet)
            return
        if not self._target_admits[target.state]:
            core.target_machine.fire(target, TargetEvent.trigger, packet)
            return
        session = target.sessions.get(destination)
        if session is None:
            session = DialOutSession(target, destination)
        chassis = self._chassis
        no_place = chassis.session_states[_CONNECTING] >= chassis.connecting_limit
        unheld = router.levels[0][ENQUEUED] >= router.buffer_limit
        if unheld and router.held and self._holds[session.state]:
            unheld = not self._make_room(router)
        self._machine.fire(session, _TRIGGERS[no_place][unheld], packet)

    def _make_room(self, router: DialOutRouter) -> bool:
        """Drop the oldest packet of a failed session (decision 27); return False without one."""
        if not 0 < router.buffer_limit == router.levels[0][ENQUEUED]:
            return False
        for held in router.held:
            if held.state == SessionState.failed and held.buffer:
                packet = held.buffer.pop(0)
                router.held.remove(held)
                add(held.levels, ENQUEUED, -1)
                add(held.levels, DISCARDED)
                self.discard_trigger(held, packet)
                return True
        return False

    def reset(self, event: SessionReset) -> None:
        """Reset every session of the address (decision 17); do nothing without one."""
        self._operate(event.context, event.trigger, SessionEvent.reset)

    def delete(self, event: SessionDeleted) -> None:
        """Delete every session of the address (decision 18); do nothing without one."""
        self._operate(event.context, event.trigger, SessionEvent.delete)

    def limit_set(self, event: ConnectingLimitSet) -> None:
        """Set the limit; a higher one frees places at once (own)."""
        self._chassis.connecting_limit = event.sessions
        self.release_pending(None, None)

    def selection_set(self, event: LacSelectionSet) -> None:
        """Set how LACs are chosen; lockouts that have begun keep their time (decision 2)."""
        lacs = self._core.lacs
        lacs.within, lacs.weighted = event.within, event.weighted
        lacs.lockout_time = event.lockout_seconds * 1000

    def unlocked(self, event: LacUnlocked) -> None:
        """Use a LAC again."""
        self._core.lacs.unlock(event.context, event.lac)

    def _operate(self, context: str, trigger: int, event: SessionEvent) -> None:
        router = self._core.routers.get(context)
        for session in tuple(find_sessions(router, trigger)) if router else ():
            self._machine.fire(session, event)

    # -- actions --

    def add_session(self, session: DialOutSession, _: object) -> None:
        """Add a new session to its target."""
        session.target.sessions[session.trigger] = session
        chassis = self._chassis
        counts = chassis.levels[0]
        live = counts[CREATED] - counts[REMOVED]
        chassis.max_sessions = max(chassis.max_sessions, live)

    def forget_session(self, session: DialOutSession, _: object) -> None:
        """Remove the session; an answer that arrives later finds nobody (decision 18)."""
        del session.target.sessions[session.trigger]
        self._core.forget_request(session)

    def hold_trigger(self, session: DialOutSession, packet: Packet) -> None:
        """Put a trigger into the buffer."""
        if session.buffer is None:
            session.buffer = []
        session.buffer.append(packet)
        session.target.router.held.append(session)
        enqueue(session.levels)

    def discard_trigger(self, session: DialOutSession, packet: Packet) -> None:
        """Drop a trigger; the reason is the session's state."""
        self._core.effects.append(
            DiscardPacket(session.target.router.name, packet, _STATE_NAMES[session.state])
        )

    def forward_trigger(self, session: DialOutSession, packet: Packet) -> None:
        """Send a packet over the access route."""
        self._core.effects.append(ForwardPacket(_access_context(session), packet))

    def forward_buffer(self, session: DialOutSession, _: object) -> None:
        """Forward the held triggers, oldest first (decision 7)."""
        for packet in self._empty_buffer(session, FORWARDED):
            self.forward_trigger(session, packet)

    def drop_buffer(self, session: DialOutSession, _: object) -> None:
        """Discard the held triggers."""
        if session.buffer:
            for packet in self._empty_buffer(session, DISCARDED):
                self.discard_trigger(session, packet)

    def _empty_buffer(self, session: DialOutSession, counter: int) -> list[Packet]:
        packets, session.buffer = session.buffer or [], None
        if packets:
            router = session.target.router
            router.held = [each for each in router.held if each is not session]
            add(session.levels, ENQUEUED, -len(packets))
            add(session.levels, counter, len(packets))
        return packets

    def send_access_request(self, session: DialOutSession, _: object) -> None:
        """Ask AAA about the trigger: no password, Service-Type outbound [seen: S410, D10-areq]."""
        target = session.target
        session.rd = target.router.rd
        username = dial_out_username(session.trigger, target.domain, session.rd)
        self._core.ask(session, target.router.name, username, ServiceType.OUTBOUND, None)

    def cancel_request(self, session: DialOutSession, _: object) -> None:
        """Cancel the request. The session keeps its number and ignores the answer."""
        self._core.cancel(session)

    def join_pending(self, session: DialOutSession, _: object) -> None:
        """Add the session to those that wait for a place among the connecting sessions."""
        chassis = self._chassis
        chassis.pending[session] = None
        chassis.max_pending = max(chassis.max_pending, len(chassis.pending))

    def leave_pending(self, session: DialOutSession, _: object) -> None:
        """Remove the session from those that wait for a place."""
        del self._chassis.pending[session]

    def release_pending(self, _: object, __: object) -> None:
        """Send every pending session on when a place is free, oldest first (decision 10)."""
        pending = self._chassis.pending
        if pending and self._chassis.free_places() > 0:
            for session in tuple(pending):
                self._machine.fire(session, SessionEvent.released)

    def place_call(self, session: DialOutSession, grant: DialOutGrant) -> None:
        """Start the outgoing call at the LAC whose turn it is among the calls of its domain."""
        target = session.target
        turns = target.router.turns
        turn = turns.get(target.domain, 0)
        turns[target.domain] = turn + 1
        context, now = target.router.name, self._core.timers.now
        first = self._core.lacs.choose(grant.tunnels, (), context, turn, now)
        if first is None:
            full = Outcome(
                now, AttemptPhase.TUNNEL, "every tunnel has as many sessions as it may have"
            )
            self._core.post(self._machine, session, SessionEvent.call_refused, full)
            return
        session.call = call = Call(session, grant, turn, self._chassis)
        self._core.call_machine.fire(call, CallEvent.open, first)

    def note_end(self, session: DialOutSession, outcome: Outcome) -> None:
        """Remember how the attempt ended."""
        session.last = outcome

    def forget_end(self, session: DialOutSession, _: object) -> None:
        """Forget how the last attempt ended: this one is in service."""
        session.last = None

    def settle_call(self, session: DialOutSession, _: object) -> None:
        """Forget what only the set-up of the call needed."""
        if session.call:
            session.call.settle()

    def drop_call(self, session: DialOutSession, _: object) -> None:
        """Close the call from our side, unless it is already gone."""
        self._close_call(session, BY_OPERATOR)

    def give_up_call(self, session: DialOutSession, _: object) -> None:
        """Close a call that took too long. A LAC that has said nothing is locked out."""
        call = session.call
        if call and call.state in _UNANSWERED:
            self._core.lacs.lock(call.context, call.lac, self._core.timers.now)
        self._close_call(session, TOO_LATE)

    def _close_call(self, session: DialOutSession, reason: str) -> None:
        if session.call:
            self._core.call_machine.fire(session.call, CallEvent.close, reason)

    def lengthen_inhibited(self, session: DialOutSession, _: object) -> None:
        """Set the inhibited time: the trigger value, then twice the last, up to 8 times (P449)."""
        base = self._chassis.connecting_time
        last = session.inhibited
        session.inhibited = min(2 * last, _INHIBITED_CAP * base) if last else base

    def forget_inhibited(self, session: DialOutSession, _: object) -> None:
        """Forget the inhibited time, so that the next one is the first again (decision 11)."""
        session.inhibited = 0

    def shorten_dormant(self, session: DialOutSession, _: object) -> None:
        """Subtract the time spent in postInhibited from the coming dormant time [seen: S410]."""
        session.spent = self._core.timers.now - session.since

    # -- timers: what one gives at its end; times in ms, zero is due at once (decision 13) --

    def progress(self, session: DialOutSession) -> Outcome | None:
        """Return what the attempt still waits for."""
        return progress(session, self._core.timers.now)

    def connecting_time(self, _: DialOutSession) -> int:
        """Return the chassis-wide trigger value [seen: P449]."""
        return self._chassis.connecting_time

    def inhibited_time(self, session: DialOutSession) -> int:
        """Return the value set by ``lengthen_inhibited``."""
        return session.inhibited

    def post_inhibited_time(self, session: DialOutSession) -> int:
        """Return the last inhibited value, at most the dormant one (decision 12)."""
        return min(session.inhibited, self._chassis.dormant_time)

    def dormant_time(self, session: DialOutSession) -> int:
        """Return the dormant value minus the time spent in postInhibited, which counts once."""
        spent, session.spent = session.spent, 0
        return self._chassis.dormant_time - spent


def _holding(machine: Interpreter[DialOutSession]) -> list[bool]:
    """Return by state whether a trigger is held there and the session can still be served."""
    found = {
        entry.state
        for entry in machine.machine.entries()
        if entry.event == SessionEvent.trigger_no_slot and "hold_trigger" in entry.do
    }
    return [state in found and state is not SessionState.failed for state in SessionState]


def _access_context(session: DialOutSession) -> str:
    """Return the context of the session's access route, which is that of its interface."""
    call = session.call
    return call.link.context if call and call.link else session.target.router.name
