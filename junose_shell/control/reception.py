"""Packets from outside: whose they are, whether their turn has come, which event they are.

What belongs to nobody is dropped and counted. Nothing is answered before a SCCRQ was read whole.
"""

from junose_shell.control import handshake
from junose_shell.control.core import NodeCore
from junose_shell.control.delivery import DeliveryPart
from junose_shell.control.effects import EndedBy, Ending
from junose_shell.control.messages import (
    CALLS,
    NUMBERS,
    Hello,
    Message,
    Other,
    ResultCode,
    Scccn,
    Sccrp,
    Sccrq,
    StopCcn,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket, DataPacket, Peer
from junose_shell.control.results import GENERAL_ERROR, NOT_AUTHORIZED
from junose_shell.control.settings import Acceptor, Settings
from junose_shell.control.states import TunnelEvent, TunnelState
from junose_shell.control.things import Tunnel
from junose_shell.control.tunnels import EndReason
from junose_shell.record import record

_IDS = 0x1_0000
_CARRYING = (TunnelState.established, TunnelState.unused)
_UNPROVED = (TunnelState.wait_ctl_conn, TunnelState.closing, TunnelState.cleanup)
_TYPES_OF_CALLS = frozenset(kind for kind, number in NUMBERS.items() if number in CALLS)


@record
class Dropped:
    """Packets that were dropped, by reason."""

    unknown_tunnel: int = 0
    wrong_peer: int = 0  # the id of another peer's connection
    no_request: int = 0  # without a tunnel id, and not the first SCCRQ
    tie: int = 0  # a request that lost against ours
    overload: int = 0  # a request too many


class ReceptionPart:
    """Turns packets into events of the tables."""

    def __init__(
        self, core: NodeCore, delivery: DeliveryPart, acceptor: Acceptor, limit: int
    ) -> None:
        self._core = core
        self._delivery = delivery
        self._acceptor = acceptor
        self._limit = limit
        self._dropped = dict.fromkeys(Dropped.__annotations__, 0)

    def dropped(self) -> Dropped:
        """Return what was dropped so far."""
        return Dropped(**self._dropped)

    # -- connections --

    def make(self, peer: Peer, settings: Settings, *, initiated: bool) -> Tunnel | None:
        """Return a new connection with an id that is free, None when there are too many.

        A dead one gives way. Connections that peers open and do not complete may take half of the
        places, so forged requests keep nobody here from opening one (decision 54).
        """
        core = self._core
        if not initiated:
            unproved = sum(core.population[state] for state in _UNPROVED)
            if unproved >= max(1, self._limit // 2):
                return None
        if len(core.tunnels) >= self._limit and not self._make_room():
            return None
        number = int.from_bytes(core.source(2))
        while number == 0 or number in core.tunnels:
            number = (number + 1) % _IDS
        tunnel = Tunnel(number, peer, settings, core.population, initiated=initiated)
        core.tunnels[number] = tunnel
        return tunnel

    def _make_room(self) -> bool:
        """Forget the oldest dead connection; return False if there is none."""
        core = self._core
        if not core.population[TunnelState.dead]:
            return False
        dead = next(each for each in core.tunnels.values() if each.state == TunnelState.dead)
        core.tunnel_machine.fire(dead, TunnelEvent.dead_expired)
        return True

    # -- packets --

    def data(self, peer: Peer, packet: DataPacket, now: int) -> bool:
        """Note that a data packet came; return False if it belongs to nobody."""
        tunnel = self._core.tunnels.get(packet.tunnel_id)
        if tunnel is not None and tunnel.state in _CARRYING and tunnel.peer == peer:
            tunnel.keepalive.last = now
            return True
        self._owner(peer, packet.tunnel_id)  # counts what is nobody's
        return False

    def control(self, peer: Peer, packet: ControlPacket) -> None:
        """Let a control packet happen to its connection, and acknowledge it."""
        if packet.tunnel_id:
            tunnel = self._owner(peer, packet.tunnel_id, packet.message)
        else:
            tunnel = self._first(peer, packet)
        if not tunnel:
            return
        core = self._core
        tunnel.keepalive.last = core.timers.now
        self._delivery.acknowledge(tunnel.delivery, packet)
        if core.queue:
            core.drain()
        if packet.message is not None:
            for each in self._delivery.in_order(tunnel.delivery, packet):
                core.tunnel_machine.fire(tunnel, *_event(tunnel, each))
                if core.queue:
                    core.drain()
        self._delivery.settle(tunnel)

    def _drop(self, reason: str) -> None:
        self._dropped[reason] += 1

    def _owner(self, peer: Peer, number: int, message: Message | None = None) -> Tunnel | None:
        tunnel = self._core.tunnels.get(number)
        if tunnel is None or tunnel.state == TunnelState.dead:
            self._drop("unknown_tunnel")
            return None
        if peer == tunnel.peer:
            return tunnel
        if (
            tunnel.state == TunnelState.wait_ctl_reply
            and peer.address == tunnel.peer.address
            and isinstance(message, Sccrp | StopCcn)
        ):
            tunnel.peer = peer  # the answer may come from another port (section 8.1)
            return tunnel
        self._drop("wrong_peer")
        return None

    def _first(self, peer: Peer, packet: ControlPacket) -> Tunnel | None:
        """Return the connection of a packet without tunnel id, a new one for a new request."""
        message = packet.message
        assigned = 0
        if isinstance(message, Sccrq | StopCcn):
            assigned = message.tunnel_id
        elif isinstance(message, Unreadable) and message.kind == NUMBERS[Sccrq]:
            assigned = message.assigned
        known = self._core.by_remote.get((peer, assigned))
        if known and known.state != TunnelState.dead:
            return known
        if not assigned or packet.ns or packet.nr or isinstance(message, StopCcn):
            self._drop("no_request")
            return None
        if isinstance(message, Sccrq):
            return self._request(peer, message)
        return self._accept(peer, _STRANGER)  # to tell what is wrong with the request

    def _request(self, peer: Peer, request: Sccrq) -> Tunnel | None:
        """Settle a tie (section 4.4.3), and return the connection that takes the request."""
        machine = self._core.tunnel_machine
        ours = self._pending(peer)
        if ours and (ours.tie or request.tie_breaker):
            event = _tie(ours.tie, request.tie_breaker)
            machine.fire(ours, event)
            if event is not TunnelEvent.tie_lost:
                self._drop("tie")
                return None
            ours.peer = peer
            return ours
        settings = self._acceptor.settings(peer, request)
        return self._accept(peer, settings or _STRANGER)

    def _accept(self, peer: Peer, settings: Settings) -> Tunnel | None:
        tunnel = self.make(peer, settings, initiated=False)
        if not tunnel:
            self._drop("overload")
        return tunnel

    def _pending(self, peer: Peer) -> Tunnel | None:
        """Return our own request to ``peer`` that waits for its reply."""
        if not self._core.population[TunnelState.wait_ctl_reply]:
            return None
        waiting = (
            tunnel
            for tunnel in self._core.shared.values()
            if tunnel.state == TunnelState.wait_ctl_reply and tunnel.peer.address == peer.address
        )
        return next(waiting, None)


_STRANGER = Settings(host_name="", refusal=ResultCode(NOT_AUTHORIZED))


def _tie(ours: bytes | None, theirs: bytes | None) -> TunnelEvent:
    if ours == theirs:
        return TunnelEvent.tie_equal
    if theirs is None or (ours is not None and ours < theirs):
        return TunnelEvent.tie_won
    return TunnelEvent.tie_lost


def _event(tunnel: Tunnel, packet: ControlPacket) -> tuple[TunnelEvent, object]:
    """Return the event that a message is to its connection, and what goes with it."""
    message = packet.message
    match message:
        case Sccrq() if tunnel.state == TunnelState.idle:
            return _judged(tunnel, message, TunnelEvent.sccrq, TunnelEvent.sccrq_refused)
        case Sccrp() if tunnel.state == TunnelState.wait_ctl_reply:
            return _judged(tunnel, message, TunnelEvent.sccrp, TunnelEvent.sccrp_refused)
        case Scccn() if tunnel.state == TunnelState.wait_ctl_conn:
            return _judged(tunnel, message, TunnelEvent.scccn, TunnelEvent.scccn_refused)
        case Sccrq():
            return TunnelEvent.sccrq, None
        case Sccrp():
            return TunnelEvent.sccrp, message
        case Scccn():
            return TunnelEvent.scccn, None
        case StopCcn():
            verdict = EndReason(Ending(EndedBy.PEER, message.result), message.tunnel_id)
            return TunnelEvent.stopccn, verdict
        case Hello() | Other():
            return TunnelEvent.hello, None
        case Unreadable() if message.kind not in CALLS:
            result = ResultCode(GENERAL_ERROR, message.error, message.text)
            verdict = EndReason(Ending(EndedBy.LOCAL, result), message.assigned)
            idle = tunnel.state == TunnelState.idle
            return TunnelEvent.sccrq_refused if idle else TunnelEvent.invalid, verdict
        case _:
            return TunnelEvent.call, packet


def _judged(
    tunnel: Tunnel, message: Sccrq | Sccrp | Scccn, good: TunnelEvent, bad: TunnelEvent
) -> tuple[TunnelEvent, object]:
    if refusal := tunnel.settings.refusal:
        ending: Ending | None = Ending(EndedBy.LOCAL, refusal)
    else:
        ending = handshake.objection(message, tunnel.settings, tunnel.challenge)
    if ending is None:
        return good, message
    return bad, EndReason(ending, 0 if isinstance(message, Scccn) else message.tunnel_id)
