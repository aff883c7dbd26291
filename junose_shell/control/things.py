"""The objects of the tables: a connection, its reliable delivery, its keepalive."""

from typing import NamedTuple

from junose_shell.control.effects import Ending
from junose_shell.control.messages import Message, Sccrp, Sccrq
from junose_shell.control.packets import ControlPacket, Hiding, Peer
from junose_shell.control.settings import Settings
from junose_shell.control.states import DeliveryState, KeepaliveState, TunnelState
from junose_shell.l2tp.thing import Thing
from junose_shell.record import record

PEER_WINDOW = 4  # when the peer does not say [seen: RFC-t 4.4.3]


class Outgoing(NamedTuple):
    """A message that waits to be sent or acknowledged."""

    session_id: int
    message: Message
    hiding: Hiding | None


class Delivery(Thing):
    """The queue of one connection to its peer, and what is expected from there.

    ``queue`` begins with the message number ``una``; ``sent`` of its messages have been sent at
    least once, ``flying`` of them since the last timeout. ``cwnd`` and ``ssthresh`` as in
    RFC 2661 appendix A. ``nr`` is expected next; ``early`` holds what came before its turn.
    """

    __slots__ = (
        "cwnd",
        "early",
        "flying",
        "growth",
        "nr",
        "owes",
        "queue",
        "sent",
        "ssthresh",
        "tries",
        "tunnel",
        "una",
        "window",
    )

    def __init__(self, tunnel: "Tunnel") -> None:
        super().__init__(DeliveryState.clear)
        self.tunnel = tunnel
        self.reset()

    def reset(self) -> None:
        """Begin with all numbers at 0."""
        self.queue: list[Outgoing] = []
        self.una = self.sent = self.flying = self.tries = self.growth = 0
        self.cwnd = 1
        self.window = self.ssthresh = PEER_WINDOW
        self.nr = 0
        self.early: dict[int, ControlPacket] = {}
        self.owes = False


class HelloState(Thing):
    """``last`` (ms) is when the peer was heard, or asked."""

    __slots__ = ("last", "tunnel")

    def __init__(self, tunnel: "Tunnel") -> None:
        super().__init__(KeepaliveState.off)
        self.tunnel = tunnel
        self.last = 0


@record
class Counts:
    """The counters of a connection. A ZLB is a bare acknowledgement."""

    received: int = 0
    sent: int = 0
    received_zlb: int = 0
    sent_zlb: int = 0
    retransmits: int = 0
    duplicates: int = 0
    out_of_sequence: int = 0
    out_of_window: int = 0


COUNT = {name: index for index, name in enumerate(Counts.__annotations__)}


class Tunnel(Thing):
    """A control connection. ``users`` are the calls that need it, in the order they came.

    ``asked`` is the peer that was asked for; ``peer`` may answer from another port. ``opened`` and
    ``over`` are when (ms) it came up and ended, -1 before. ``octets`` counts those of control
    packets that came and went, ``unreadable`` the messages that came and could not be read.
    """

    __slots__ = (
        "asked",
        "challenge",
        "counts",
        "delivery",
        "draining",
        "ending",
        "initiated",
        "keepalive",
        "local_id",
        "octets",
        "opened",
        "over",
        "peer",
        "remote",
        "remote_id",
        "settings",
        "tie",
        "unreadable",
        "users",
    )

    def __init__(
        self,
        local_id: int,
        peer: Peer,
        settings: Settings,
        population: list[int],
        *,
        initiated: bool,
    ) -> None:
        super().__init__(TunnelState.idle, gauges=(population,))
        population[TunnelState.idle] += 1
        self.local_id = local_id
        self.remote_id = 0
        self.asked = self.peer = peer
        self.settings = settings
        self.initiated = initiated
        self.users: dict[int, None] = {}
        self.remote: Sccrq | Sccrp | None = None
        self.challenge: bytes | None = None
        self.tie: bytes | None = None
        self.ending: Ending | None = None
        self.draining = False
        self.opened = self.over = -1
        self.octets = [0, 0]
        self.unreadable = 0
        self.counts = [0] * len(COUNT)
        self.delivery = Delivery(self)
        self.keepalive = HelloState(self)


@record
class TunnelView:
    """A connection as it is now; times in ms, None where there is nothing.

    ``opened`` and ``over`` are -1 before it came up, and before it ended.
    """

    local_id: int
    remote_id: int
    peer: Peer
    state: TunnelState
    since: int
    deadline: int | None
    initiated: bool
    draining: bool
    users: tuple[int, ...]
    settings: Settings
    remote: Sccrq | Sccrp | None
    ending: Ending | None
    send_window: int
    queued: int
    counts: Counts
    opened: int
    over: int
    received_octets: int
    sent_octets: int
    unreadable: int

    def established_time(self, now: int) -> int:
        """Return how long (ms) the connection has been, or was, established."""
        if self.opened < 0:
            return 0
        return (now if self.over < 0 else self.over) - self.opened


def view(tunnel: Tunnel) -> TunnelView:
    """Take a picture of a connection."""
    delivery = tunnel.delivery
    return TunnelView(
        tunnel.local_id,
        tunnel.remote_id,
        tunnel.peer,
        TunnelState(tunnel.state),
        tunnel.since,
        tunnel.deadline if tunnel.timer else None,
        tunnel.initiated,
        tunnel.draining,
        tuple(tunnel.users),
        tunnel.settings,
        tunnel.remote,
        tunnel.ending,
        delivery.window,
        len(delivery.queue),
        Counts(*tunnel.counts),
        tunnel.opened,
        tunnel.over,
        tunnel.octets[0],
        tunnel.octets[1],
        tunnel.unreadable,
    )
