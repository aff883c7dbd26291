"""The router's part of one call: where it is in its tunnel, and its PPP link."""

from typing import TYPE_CHECKING

from junose_shell.calls.carrier import Carrier
from junose_shell.calls.connections import Connections
from junose_shell.calls.node import L2tpNode
from junose_shell.calls.traffic import Traffic
from junose_shell.control.messages import Occn
from junose_shell.control.packets import DataPacket, Peer
from junose_shell.l2tp.effects import OpenTunnel
from junose_shell.net import Ipv4
from junose_shell.ppp.phase import LinkView
from junose_shell.record import record

if TYPE_CHECKING:
    from junose_shell.calls.end import End

BEGINNING, TUNNEL_UP, RINGING, ANSWERED = "tunnel set-up", "tunnel up", "ringing", "answered"
LCP_OPEN, OPEN, PPP_DOWN = "LCP open", "open", "PPP down"
_WITH_PPP = (LCP_OPEN, OPEN)
MOST_EARLY = 2  # frames [own]
_IDS = 0x1_0000


@record
class LegView:
    """A call as it is now, or was when it ended. Ids are 0 while they are not known.

    ``label`` is the name of its tunnel, ``user`` that of the CPE. ``serial`` and ``bearer`` are
    those of the OCRQ, 0 before it. ``channel`` is the physical one of the OCRP, if it names one.
    ``connected`` is the OCCN, ``answered_at`` when it came (ms, -1: not yet). ``over`` is when (ms)
    the call ended, -1 for one that exists, and ``why`` says why.
    """

    call_id: int
    context: str
    peer: Peer
    assignment_id: str
    tunnel_id: int
    session_id: int
    remote_session_id: int
    number: str
    state: str
    peer_address: Ipv4 | None
    label: str
    user: str
    serial: int
    bearer: int
    channel: int | None
    connected: Occn | None
    answered_at: int
    over: int
    why: str
    traffic: Traffic
    link: LinkView | None

    @property
    def is_up(self) -> bool:
        """True from the answer to the end."""
        return self.over < 0 <= self.answered_at

    @property
    def has_ppp(self) -> bool:
        """True while LCP is open."""
        return self.state in _WITH_PPP

    @property
    def is_open(self) -> bool:
        """True while packets can pass."""
        return self.state == OPEN


class Station:
    """One L2TP node of the router, in a virtual router at one address, and its sessions by id.

    ``discarded`` counts the frames in each tunnel for sessions that do not exist.
    """

    __slots__ = (
        "_carried",
        "_peers",
        "carrier",
        "connections",
        "discarded",
        "last",
        "node",
        "sessions",
    )
    node: L2tpNode

    def __init__(self, carrier: Carrier, connections: Connections) -> None:
        self.carrier = carrier
        self._peers: dict[Ipv4, Peer] = {}
        self.connections = connections
        self.sessions: dict[int, Leg] = {}
        self._carried: dict[int, Traffic] = {}  # of the sessions that are over, by tunnel
        self.discarded: dict[int, int] = {}
        self.last = 0

    def settled(self, tunnel: int) -> Traffic:
        """Return what has passed through a tunnel in sessions that are over, for others to add."""
        total = Traffic()
        if tunnel in self._carried:
            total.include(self._carried[tunnel])
        return total

    def settle(self, leg: "Leg") -> None:
        """Keep the counters of a session that is over; those of forgotten tunnels go."""
        found = self._carried.get(leg.tunnel_id)
        if found is None:
            known = {each.local_id for each in self.node.endpoint.tunnels()}
            self._carried = {n: t for n, t in self._carried.items() if n in known}
            self.discarded = {n: count for n, count in self.discarded.items() if n in known}
            found = self._carried[leg.tunnel_id] = Traffic()
        found.include(leg.traffic)

    def hears(self, tunnel: int) -> bool:
        """Return True if a link in a tunnel has a keepalive that is computed."""
        return any(
            leg.tunnel_id == tunnel and leg.end is not None and leg.end.is_heard
            for leg in self.sessions.values()
        )

    def peer(self, lac: Ipv4) -> Peer:
        """Return a LAC as a peer, for all calls the same value."""
        found = self._peers.get(lac)
        if found is None:
            found = self._peers[lac] = Peer(lac)
        return found

    def number(self) -> int:
        """Return a session id that is free; raise OverflowError if none is."""
        for _ in range(_IDS):
            self.last = (self.last + 1) % _IDS
            if self.last and self.last not in self.sessions:
                return self.last
        raise OverflowError("all session ids are in use")


class Leg:
    """One call. Ids are 0 while they are not known; ``told`` is True once its end was reported."""

    __slots__ = (
        "answered_at", "assignment_id", "bearer", "call_id", "channel", "connected", "context",
        "early", "end", "label", "number", "over", "peer", "peer_address", "remote_session_id",
        "serial", "session_id", "state", "station", "told", "traffic", "tunnel_id", "user", "why",
    )  # fmt: skip

    def __init__(self, effect: OpenTunnel, station: Station, peer: Peer) -> None:
        self.call_id = effect.call_id
        self.context = effect.context
        self.assignment_id = effect.tunnel.assignment_id
        self.label = effect.tunnel.label
        self.station = station
        self.peer = peer
        self.tunnel_id = self.session_id = self.remote_session_id = 0
        self.number = ""
        self.state = BEGINNING
        self.end: End | None = None
        self.peer_address: Ipv4 | None = None
        self.told = False
        self.user = self.why = ""
        self.serial = self.bearer = 0
        self.channel: int | None = None
        self.connected: Occn | None = None
        self.answered_at = self.over = -1
        self.traffic = Traffic()
        self.early: tuple[DataPacket, ...] = ()

    def is_early(self, tunnel_id: int) -> bool:
        """Return True if a frame is to be kept until PPP begins.

        A LAC may carry the first frames of the CPE before its own OCCN, whose turn has to come.
        """
        waits = self.end is None and self.state in {TUNNEL_UP, RINGING, ANSWERED}
        return waits and self.tunnel_id == tunnel_id and len(self.early) < MOST_EARLY

    def view(self) -> LegView:
        """Return a picture of the call."""
        return LegView(
            self.call_id,
            self.context,
            self.peer,
            self.assignment_id,
            self.tunnel_id,
            self.session_id,
            self.remote_session_id,
            self.number,
            self.state,
            self.peer_address,
            self.label,
            self.user,
            self.serial,
            self.bearer,
            self.channel,
            self.connected,
            self.answered_at,
            self.over,
            self.why,
            self.traffic,
            self.end.link.view() if self.end else None,
        )
