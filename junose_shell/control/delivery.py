"""Reliable delivery of control messages, RFC 2661 section 5.8 and appendix A.

Messages carry numbers modulo 65536, are acknowledged by number, sent again after 1, 2, 4, 8, 8,
... seconds, and handed up in order, each once.
"""

from collections.abc import Iterator

from junose_shell.control.core import NodeCore
from junose_shell.control.messages import CallMessage, Message, Unreadable
from junose_shell.control.packets import ControlPacket, Hiding
from junose_shell.control.sizes import packet_octets
from junose_shell.control.states import DeliveryEvent, TunnelEvent, TunnelState
from junose_shell.control.things import COUNT, Delivery, Outgoing, Tunnel

_FIRST_MS, _LONGEST_MS = 1000, 8000  # before a message is sent again [seen: RFC-t 5.8]
_MODULUS, _HALF = 0x1_0000, 0x8000
_VECTOR = 16  # octets of a random vector, as long as the digest

_RECEIVED, _RECEIVED_ZLB = COUNT["received"], COUNT["received_zlb"]
_DUPLICATES, _EARLY, _OUTSIDE = (
    COUNT[n] for n in ("duplicates", "out_of_sequence", "out_of_window")
)


class DeliveryPart:
    """Actions and guards of the table ``delivery``; sends, receives and acknowledges."""

    def __init__(self, core: NodeCore) -> None:
        self._core = core
        self._machine = core.delivery_machine.bind(self)

    # -- from above --

    def send(self, tunnel: Tunnel, session_id: int, message: Message) -> None:
        """Put a message into the queue; it leaves as soon as the windows allow.

        Only what is about a session is hidden (decision 50).
        """
        hide = tunnel.settings.hide and isinstance(message, CallMessage)
        secret = tunnel.settings.secret if hide else None
        hiding = Hiding(secret, self._core.source(_VECTOR)) if secret else None
        tunnel.delivery.queue.append(Outgoing(session_id, message, hiding))
        self._machine.fire(tunnel.delivery, DeliveryEvent.send)

    def stop(self, tunnel: Tunnel) -> None:
        """Send nothing any more but acknowledgements."""
        self._machine.fire(tunnel.delivery, DeliveryEvent.stop)

    def restart(self, tunnel: Tunnel) -> None:
        """Begin again with all numbers at 0."""
        self.stop(tunnel)
        self._machine.fire(tunnel.delivery, DeliveryEvent.restart)

    def expire(self, delivery: Delivery) -> None:
        """Let the timer fire: send again, or give up."""
        settings, state = delivery.tunnel.settings, delivery.tunnel.state
        tries = settings.tries if state > TunnelState.wait_ctl_conn else settings.set_up_tries
        event = DeliveryEvent.exhausted if delivery.tries >= tries else DeliveryEvent.expired
        self._machine.fire(delivery, event)

    # -- from the peer --

    def acknowledge(self, delivery: Delivery, packet: ControlPacket) -> None:
        """Take from the queue what ``nr`` acknowledges; a number never sent says nothing."""
        tunnel = delivery.tunnel
        counts = tunnel.counts
        counts[_RECEIVED] += 1
        counts[_RECEIVED_ZLB] += packet.message is None
        tunnel.octets[0] += packet_octets(packet)
        tunnel.unreadable += type(packet.message) is Unreadable
        count = (packet.nr - delivery.una) % _MODULUS
        if not 0 < count <= delivery.sent:
            return
        del delivery.queue[:count]
        delivery.una = packet.nr
        delivery.sent -= count
        delivery.flying = max(0, delivery.flying - count)
        event = DeliveryEvent.acknowledged if delivery.queue else DeliveryEvent.emptied
        self._machine.fire(delivery, event)

    def in_order(self, delivery: Delivery, packet: ControlPacket) -> Iterator[ControlPacket]:
        """Yield the packets whose turn has come; keep or drop others, note what to acknowledge."""
        ahead = (packet.ns - delivery.nr) % _MODULUS
        counts = delivery.tunnel.counts
        if ahead >= _HALF:
            counts[_DUPLICATES] += 1
            delivery.owes = True
        elif ahead >= delivery.tunnel.settings.window:
            counts[_OUTSIDE] += 1
        elif ahead:
            counts[_EARLY] += 1
            delivery.early[packet.ns] = packet
        else:
            following: ControlPacket | None = packet
            while following:
                delivery.nr = (delivery.nr + 1) % _MODULUS
                delivery.owes = True
                yield following
                following = delivery.early.pop(delivery.nr, None)

    def settle(self, tunnel: Tunnel) -> None:
        """Acknowledge by a ZLB what no message has acknowledged by the way."""
        delivery = tunnel.delivery
        if delivery.owes and tunnel.remote_id:
            delivery.owes = False
            ns = (delivery.una + delivery.sent) % _MODULUS
            packet = ControlPacket(tunnel.remote_id, 0, ns, delivery.nr)
            self._core.transmit(tunnel, packet, None, again=False)

    # -- actions --

    def transmit(self, delivery: Delivery, _data: object) -> None:
        """Send as much of the queue as both windows allow."""
        tunnel, room = delivery.tunnel, min(delivery.cwnd, delivery.window)
        while delivery.flying < min(room, len(delivery.queue)):
            at = delivery.flying
            session_id, message, hiding = delivery.queue[at]
            ns = (delivery.una + at) % _MODULUS
            packet = ControlPacket(tunnel.remote_id, session_id, ns, delivery.nr, message)
            self._core.transmit(tunnel, packet, hiding, again=at < delivery.sent)
            delivery.flying += 1
            delivery.sent = max(delivery.sent, delivery.flying)
            delivery.owes = False

    def begin_tries(self, delivery: Delivery, _data: object) -> None:
        """Give the message at the head of the queue all its tries."""
        delivery.tries = 0

    def count_try(self, delivery: Delivery, _data: object) -> None:
        """Wait twice as long the next time."""
        delivery.tries += 1

    def widen(self, delivery: Delivery, _data: object) -> None:
        """Open the congestion window: by one, or by one for each window full."""
        delivery.growth += 1
        if delivery.cwnd < delivery.ssthresh or delivery.growth >= delivery.cwnd:
            delivery.growth = 0
            delivery.cwnd = min(delivery.cwnd + 1, delivery.window)

    def narrow(self, delivery: Delivery, _data: object) -> None:
        """Shut the congestion window down to one message."""
        delivery.ssthresh = max(1, delivery.cwnd // 2)
        delivery.cwnd = 1
        delivery.growth = delivery.flying = 0

    def drop_queue(self, delivery: Delivery, _data: object) -> None:
        """Forget what was not acknowledged."""
        delivery.una = (delivery.una + delivery.sent) % _MODULUS
        delivery.sent = delivery.flying = 0
        delivery.queue.clear()

    def reset(self, delivery: Delivery, _data: object) -> None:
        """Begin again with all numbers at 0."""
        delivery.reset()

    def report_delivered(self, delivery: Delivery, _data: object) -> None:
        """Tell the connection that the peer has everything."""
        self._core.post(self._core.tunnel_machine, delivery.tunnel, TunnelEvent.delivered)

    def report_lost(self, delivery: Delivery, _data: object) -> None:
        """Tell the connection that the peer does not answer."""
        self._core.post(self._core.tunnel_machine, delivery.tunnel, TunnelEvent.lost)

    # -- duration --

    def retransmission_time(self, delivery: Delivery) -> int:
        """Return the ms until the message at the head of the queue is sent again."""
        return min(_FIRST_MS << min(delivery.tries, 8), _LONGEST_MS)
