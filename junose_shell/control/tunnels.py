"""Actions of a control connection: what it sends, whom it tells, what it keeps of the peer."""

from typing import NamedTuple

from junose_shell.control import handshake
from junose_shell.control.core import NodeCore
from junose_shell.control.delivery import DeliveryPart
from junose_shell.control.effects import (
    Delivered,
    EndedBy,
    Ending,
    TunnelClosed,
    TunnelFailed,
    TunnelOpened,
)
from junose_shell.control.keepalive import KeepalivePart
from junose_shell.control.messages import ResultCode, Scccn, Sccrp, Sccrq, StopCcn
from junose_shell.control.packets import ControlPacket
from junose_shell.control.results import CLEARED, EXISTS, SHUT_DOWN, STATE_ERROR
from junose_shell.control.states import TunnelEvent, TunnelState
from junose_shell.control.things import PEER_WINDOW, Tunnel

_CHALLENGE, _TIE = 16, 8  # octets
_NO_CALLS = Ending(EndedBy.LOCAL, ResultCode(SHUT_DOWN, 0, "it takes no more calls"))


class EndReason(NamedTuple):
    """Why a connection ends, and the id that the peer gave it if that is known by now."""

    ending: Ending
    remote_id: int = 0


class TunnelPart:
    """Actions and durations of the table ``tunnel``."""

    def __init__(self, core: NodeCore, delivery: DeliveryPart, keepalive: KeepalivePart) -> None:
        self._core = core
        self._delivery = delivery
        self._keepalive = keepalive
        self._machine = core.tunnel_machine.bind(self)

    # -- messages --

    def send_sccrq(self, tunnel: Tunnel, _data: object) -> None:
        """Ask the peer for a connection."""
        settings = tunnel.settings
        tunnel.tie = self._core.source(_TIE) if settings.tie_breaker else None
        message = handshake.sccrq(tunnel.local_id, settings, self._challenge(tunnel), tunnel.tie)
        self._delivery.send(tunnel, 0, message)

    def send_sccrp(self, tunnel: Tunnel, request: Sccrq) -> None:
        """Accept the connection."""
        challenge = self._challenge(tunnel)
        message = handshake.sccrp(tunnel.local_id, tunnel.settings, challenge, request)
        self._delivery.send(tunnel, 0, message)

    def send_scccn(self, tunnel: Tunnel, reply: Sccrp) -> None:
        """Say that the connection stands."""
        response = handshake.answer(Scccn, tunnel.settings, reply.challenge)
        self._delivery.send(tunnel, 0, Scccn(response))

    def send_stopccn(self, tunnel: Tunnel, _data: object) -> None:
        """Say that the connection ends, and why."""
        self._delivery.send(tunnel, 0, StopCcn(tunnel.local_id, _ending(tunnel).result))

    def stop_sending(self, tunnel: Tunnel, _data: object) -> None:
        """Acknowledge what comes, and nothing more."""
        self._delivery.stop(tunnel)

    def start_over(self, tunnel: Tunnel, _data: object) -> None:
        """Drop our request; the calls wait for the connection that the peer asks for."""
        self._delivery.restart(tunnel)
        tunnel.initiated = False
        tunnel.tie = None

    def deliver(self, tunnel: Tunnel, packet: ControlPacket) -> None:
        """Hand a message about a session up."""
        message = packet.message
        self._core.effects.append(
            Delivered(tunnel.local_id, packet.session_id, message)  # type: ignore[arg-type]
        )

    # -- the calls that need it --

    def note_user(self, tunnel: Tunnel, user: int) -> None:
        """Remember who needs the connection."""
        tunnel.users[user] = None
        self._core.users[user] = tunnel

    def tell_user(self, tunnel: Tunnel, user: int) -> None:
        """Tell a call that the connection is up."""
        self._core.effects.append(TunnelOpened(user, tunnel.local_id))

    def refuse_user(self, tunnel: Tunnel, user: int) -> None:
        """Tell a call that the connection takes no more calls."""
        self._core.effects.append(TunnelFailed(user, tunnel.local_id, _NO_CALLS))

    def open_up(self, tunnel: Tunnel, _data: object) -> None:
        """Tell the calls that wait, and watch the peer from now on."""
        tunnel.opened = self._core.timers.now
        self._keepalive.start(tunnel)
        for user in tunnel.users:
            self.tell_user(tunnel, user)
        self.note_need(tunnel)

    def end(self, tunnel: Tunnel, _data: object) -> None:
        """Watch the peer no longer, and tell everybody that the connection is no more."""
        tunnel.over = self._core.timers.now
        self._keepalive.stop(tunnel)
        ending, core = _ending(tunnel), self._core
        for user in tunnel.users:
            del core.users[user]
            core.effects.append(TunnelFailed(user, tunnel.local_id, ending))
        tunnel.users.clear()
        core.effects.append(TunnelClosed(tunnel.local_id, ending))

    def note_need(self, tunnel: Tunnel) -> None:
        """Report that no call needs the connection, if it may end for that."""
        if not tunnel.users and (tunnel.settings.idle_ms or tunnel.draining):
            self._core.post(self._machine, tunnel, TunnelEvent.left)

    # -- what is known --

    def learn_peer(self, tunnel: Tunnel, message: Sccrq | Sccrp) -> None:
        """Keep what the peer says of itself."""
        tunnel.remote = message
        window = PEER_WINDOW if message.window is None else message.window
        tunnel.delivery.window = tunnel.delivery.ssthresh = window
        self.learn_id(tunnel, message)

    def learn_id(self, tunnel: Tunnel, message: Sccrq | Sccrp) -> None:
        """Keep the id that the peer gave the connection."""
        self._learn(tunnel, message.tunnel_id)

    def note_result(self, tunnel: Tunnel, verdict: EndReason) -> None:
        """Keep why the connection ends."""
        tunnel.ending = verdict.ending
        self._learn(tunnel, verdict.remote_id)

    def note_violation(self, tunnel: Tunnel, _data: object) -> None:
        """Keep that the peer broke the order of messages."""
        tunnel.ending = Ending(EndedBy.LOCAL, ResultCode(STATE_ERROR))

    def note_silence(self, tunnel: Tunnel, _data: object) -> None:
        """Keep that the peer acknowledges, but does not go on."""
        tunnel.ending = Ending(EndedBy.SILENCE, ResultCode(CLEARED))

    def note_loss(self, tunnel: Tunnel, _data: object) -> None:
        """Keep that the peer acknowledges nothing."""
        tunnel.ending = Ending(EndedBy.SILENCE, ResultCode(CLEARED))

    def note_tie(self, tunnel: Tunnel, _data: object) -> None:
        """Keep that both sides asked with the same tie breaker."""
        tunnel.ending = Ending(EndedBy.TIE, ResultCode(EXISTS))

    def note_idle(self, tunnel: Tunnel, _data: object) -> None:
        """Keep that nobody needs the connection."""
        tunnel.ending = Ending(EndedBy.LOCAL, ResultCode(SHUT_DOWN if tunnel.draining else CLEARED))

    def forget(self, tunnel: Tunnel, _data: object) -> None:
        """Stop knowing the connection; its id may be used again."""
        core = self._core
        core.population[TunnelState.idle] -= 1
        del core.tunnels[tunnel.local_id]
        if core.by_remote.get((tunnel.peer, tunnel.remote_id)) is tunnel:
            del core.by_remote[tunnel.peer, tunnel.remote_id]
        key = tunnel.asked, tunnel.settings.name
        if core.shared.get(key) is tunnel:
            del core.shared[key]

    def _challenge(self, tunnel: Tunnel) -> bytes | None:
        settings = tunnel.settings
        wanted = settings.challenge and settings.secret
        tunnel.challenge = self._core.source(_CHALLENGE) if wanted else None
        return tunnel.challenge

    def _learn(self, tunnel: Tunnel, remote_id: int) -> None:
        if remote_id and not tunnel.remote_id:
            tunnel.remote_id = remote_id
            self._core.by_remote[tunnel.peer, remote_id] = tunnel

    # -- durations, in ms --

    def setup_time(self, tunnel: Tunnel) -> int:
        """Return how long the peer may take to open the connection."""
        return tunnel.settings.set_up_ms

    def idle_time(self, tunnel: Tunnel) -> int:
        """Return how long a connection may stand that nobody needs."""
        return 0 if tunnel.draining else tunnel.settings.idle_ms

    def cleanup_time(self, tunnel: Tunnel) -> int:
        """Return how long the peer's retransmissions are acknowledged after the end."""
        return tunnel.settings.cleanup_ms

    def destruct_time(self, tunnel: Tunnel) -> int:
        """Return how long a dead connection is kept."""
        return tunnel.settings.destruct_ms


def _ending(tunnel: Tunnel) -> Ending:
    return tunnel.ending or Ending(EndedBy.LOCAL, ResultCode(CLEARED))
