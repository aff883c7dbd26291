"""The control connections of one node: events in, effects out, as the engine has it.

Packets are judged here before a table is asked: whose they are, whether they are new, whether
what they say is acceptable. What fails is dropped and counted, so nobody outside can make the
tables do what they rule out.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from junose_shell.control import handshake
from junose_shell.control.core import NodeCore, Source
from junose_shell.control.delivery import DeliveryPart
from junose_shell.control.effects import (
    CallRefused,
    Effect,
    EndedBy,
    Ending,
    FrameArrived,
    Transmit,
    TunnelFailed,
)
from junose_shell.control.events import (
    Close,
    Drain,
    Event,
    Join,
    Leave,
    Open,
    Received,
    Send,
    SendFrame,
)
from junose_shell.control.keepalive import KeepalivePart
from junose_shell.control.messages import Ocrq, ResultCode
from junose_shell.control.packets import ControlPacket, DataPacket, Peer, Secret
from junose_shell.control.reception import Dropped, ReceptionPart
from junose_shell.control.results import GENERAL_ERROR, NO_RESOURCES, SHUT_DOWN
from junose_shell.control.settings import Acceptor, NobodyAccepted
from junose_shell.control.states import TunnelEvent, TunnelState
from junose_shell.control.tables import TABLES
from junose_shell.control.things import Delivery, HelloState, Tunnel, TunnelView, view
from junose_shell.control.tunnels import EndReason, TunnelPart
from junose_shell.l2tp.machine import Machine, Watcher

_GONE = Ending(EndedBy.LOCAL, ResultCode(SHUT_DOWN, 0, "no such connection"))
_TOO_MANY = Ending(EndedBy.LOCAL, ResultCode(GENERAL_ERROR, NO_RESOURCES))
_UP = (TunnelState.established, TunnelState.unused)
_ALIVE = (TunnelState.wait_ctl_reply, TunnelState.wait_ctl_conn, *_UP)


class Endpoint:
    """All control connections of one L2TP node, LNS or LAC.

    ``source`` returns as many random octets as it is asked for: ids, challenges, tie breakers and
    random vectors come from it and from nowhere else. ``acceptor`` decides about connections that
    peers open. ``limit`` (1..65535) is how many connections there may be, dead ones among them.
    Events about an unknown connection or user do nothing. Time must not run backwards.
    """

    def __init__(
        self,
        source: Source,
        acceptor: Acceptor | None = None,
        *,
        limit: int = 32_000,
        tables: Mapping[str, Machine] = TABLES,
    ) -> None:
        self._core = core = NodeCore(source, tables)
        self._heap = core.timers.heap
        self._acceptor = acceptor or NobodyAccepted()
        self._delivery = DeliveryPart(core)
        self._keepalive = KeepalivePart(core, self._delivery)
        self._part = TunnelPart(core, self._delivery, self._keepalive)
        self._reception = ReceptionPart(core, self._delivery, self._acceptor, limit)
        self._handlers: dict[type, Callable[[Any], None]] = {  # Any: each takes its own class
            Open: self._open,
            Join: self._join,
            Leave: self._leave,
            Send: self._send,
            SendFrame: self._send_frame,
            Received: self._received,
            Close: self._close,
            Drain: self._drain,
        }

    # -- driving --

    def handle(self, event: Event, now: int) -> list[Effect]:
        """Let ``event`` happen at ``now`` (ms); timers due until then fire before it."""
        effects = self.expire(now)
        core, heap = self._core, self._heap
        self._handlers[type(event)](event)
        if core.queue:
            core.drain()
        if heap and heap[0][0] <= now:  # a time of zero
            self._fire_due(now)
        return effects

    def expire(self, now: int) -> list[Effect]:
        """Fire the timers due at ``now`` (ms), each at its own time, in order."""
        effects: list[Effect] = []
        core, heap = self._core, self._heap
        core.effects = effects
        if heap and heap[0][0] <= now:
            self._fire_due(now)
        core.timers.now = now
        return effects

    def next_deadline(self) -> int | None:
        """Return when the next timer is due (ms), None when none runs."""
        return self._heap[0][0] if self._heap else None

    def _fire_due(self, now: int) -> None:
        core, timers = self._core, self._core.timers
        while self._heap and self._heap[0][0] <= now:
            timers.now, _, thing, expire = timers.pop()
            if isinstance(thing, Delivery):
                self._delivery.expire(thing)
            elif isinstance(thing, HelloState):
                self._keepalive.expire(thing)
            else:
                expire(thing)
            core.drain()

    # -- frames: they move no table, so they take a short way --

    def far_end(self, tunnel: int) -> tuple[Peer, int] | None:
        """Return the peer, and its id for a connection that carries frames; else None."""
        found = self._core.tunnels.get(tunnel)
        return (found.peer, found.remote_id) if found and found.state in _UP else None

    def takes_frame(self, peer: Peer, packet: DataPacket, now: int) -> bool:
        """Note at ``now`` (ms) that a packet came; return False if it is nobody's."""
        return self._reception.data(peer, packet, now)

    def hear_from(self, hears: Callable[[int], bool]) -> None:
        """Ask ``hears`` before a Hello whether the peer of a tunnel is heard some other way.

        It is where frames are computed that nobody watches: ``note_heard`` says later when.
        """
        self._keepalive.hears = hears

    def note_heard(self, tunnel: int, at: int, now: int) -> None:
        """Note at ``now`` that the peer of ``tunnel`` was heard at ``at`` (ms)."""
        found = self._core.tunnels.get(tunnel)
        if found is not None:
            self._core.timers.now = now
            self._keepalive.note_heard(found, at)

    # -- watching --

    def watch(self, watcher: Watcher | None) -> None:
        """Show every row that fires to ``watcher``; None ends that. A thing has its ``tunnel``."""
        self._core.watch(watcher)

    # -- reading --

    def secret_of(self, peer: Peer, tunnel: int) -> Secret | None:
        """Return the secret that hidden attributes of a packet for ``tunnel`` are read with."""
        if not tunnel:
            return self._acceptor.secret(peer)
        found = self._core.tunnels.get(tunnel)
        return found.settings.secret if found else None

    def tunnel(self, number: int) -> TunnelView | None:
        """Return the connection with our id ``number``."""
        found = self._core.tunnels.get(number)
        return view(found) if found else None

    def tunnels(self) -> Iterator[TunnelView]:
        """Yield all connections, oldest first."""
        for tunnel in list(self._core.tunnels.values()):
            yield view(tunnel)

    def dropped(self) -> Dropped:
        """Return how many packets belonged to nobody."""
        return self._reception.dropped()

    # -- events --

    def _open(self, event: Open) -> None:
        core, key = self._core, (event.peer, event.settings.name)
        tunnel = core.shared.get(key)
        if tunnel is None or tunnel.state not in _ALIVE:
            tunnel = self._reception.make(event.peer, event.settings, initiated=True)
            if tunnel is None:
                core.effects.append(TunnelFailed(event.user, 0, _TOO_MANY))
                return
            core.shared[key] = tunnel
        self._need(tunnel, event.user)

    def _join(self, event: Join) -> None:
        tunnel = self._core.tunnels.get(event.tunnel)
        if tunnel and tunnel.state in _ALIVE:
            self._need(tunnel, event.user)
        else:
            self._core.effects.append(TunnelFailed(event.user, event.tunnel, _GONE))

    def _need(self, tunnel: Tunnel, user: int) -> None:
        if user not in self._core.users:
            event = TunnelEvent.open_refused if tunnel.draining else TunnelEvent.open
            self._core.tunnel_machine.fire(tunnel, event, user)

    def _leave(self, event: Leave) -> None:
        tunnel = self._core.users.pop(event.user, None)
        if tunnel:
            del tunnel.users[event.user]
            self._part.note_need(tunnel)

    def _send(self, event: Send) -> None:
        tunnel = self._up(event.tunnel)
        if not tunnel:
            return
        message = event.message
        if isinstance(message, Ocrq) and tunnel.remote:
            text = handshake.unable(message, tunnel.remote)
            if text:
                refusal = CallRefused(tunnel.local_id, message, text)
                self._core.effects.append(refusal)
                return
        self._delivery.send(tunnel, event.session_id, message)

    def _send_frame(self, event: SendFrame) -> None:
        if far := self.far_end(event.tunnel):
            packet = DataPacket(far[1], event.session_id, event.payload)
            self._core.effects.append(Transmit(far[0], packet))

    def _up(self, number: int) -> Tunnel | None:
        tunnel = self._core.tunnels.get(number)
        return tunnel if tunnel and tunnel.state in _UP else None

    def _received(self, event: Received) -> None:
        packet = event.packet
        if isinstance(packet, ControlPacket):
            self._reception.control(event.peer, packet)
        elif self.takes_frame(event.peer, packet, self._core.timers.now):
            frame = FrameArrived(packet.tunnel_id, packet.session_id, packet.payload)
            self._core.effects.append(frame)

    def _close(self, event: Close) -> None:
        tunnel = self._core.tunnels.get(event.tunnel)
        if tunnel:
            verdict = EndReason(Ending(EndedBy.LOCAL, event.result))
            self._core.tunnel_machine.fire(tunnel, TunnelEvent.close, verdict)

    def _drain(self, event: Drain) -> None:
        tunnel = self._core.tunnels.get(event.tunnel)
        if not tunnel or tunnel.state not in _ALIVE:
            return
        tunnel.draining = event.on
        if event.on and tunnel.state == TunnelState.unused:
            verdict = EndReason(Ending(EndedBy.LOCAL, ResultCode(SHUT_DOWN)))
            self._core.tunnel_machine.fire(tunnel, TunnelEvent.close, verdict)
        elif event.on and tunnel.state == TunnelState.established:
            self._part.note_need(tunnel)
