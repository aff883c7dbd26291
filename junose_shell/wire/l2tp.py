"""L2TP nodes on UDP (RFC 2661 section 8.1): a carrier whose other end is a real program.

A node knows its peers by the addresses of the emulated network; ``Places`` says where on this
machine they are. A datagram is read, and judged by its source, before the router hears of it. What
comes from elsewhere, or cannot be read, is dropped and counted, and told of at a bounded rate.

On a clock that stands still nothing is sent and nobody listens: a replay says what was heard.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from junose_shell.calls.saying import Carried
from junose_shell.codec import l2tp, ppp
from junose_shell.codec.errors import DecodeError
from junose_shell.control.packets import DataPacket, Packet, Peer
from junose_shell.record import record
from junose_shell.wire.bounded import Bounded

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.calls.carrier import Carrier, Party
    from junose_shell.control.packets import Hiding
    from junose_shell.net import Ipv4, UdpEnd
    from junose_shell.wire.driver import WireDriver, WireTrace
    from junose_shell.wire.udp import Port

PROTOCOL = "l2tp"
STRAY, MALFORMED = "from elsewhere", "malformed"
_MINUTE = 60_000  # ms


class Places(Protocol):
    """Where nodes are on this machine."""

    def own(self, local: Peer) -> UdpEnd:
        """Return where the node ``local`` listens; port 0 is any free one."""
        ...

    def there(self, remote: Peer) -> UdpEnd | None:
        """Return where packets for ``remote`` go, None if the way to it is cut."""
        ...

    def sender(self, source: UdpEnd) -> Peer | None:
        """Return the node that sends from ``source``, None for nobody."""
        ...


class PacketGround(NamedTuple):
    """The ground that packets go over.

    ``open_port`` is None on a clock that stands still. ``mask`` takes the secrets out of a packet
    before a journal has it; ``say`` writes a line into the log.
    """

    host: WireDriver
    trace: WireTrace
    open_port: Callable[[Callable[[bytes, UdpEnd], None], UdpEnd], Port] | None
    mask: Callable[[Carried], Carried]
    say: Callable[[str], None]


@record
class L2tpHeard:
    """A packet for the node ``local``, as octets without secrets.

    With ``dropped`` it tells of ``times`` datagrams that count for nothing.
    """

    local: Peer
    remote: Peer
    octets: bytes = b""
    dropped: str = ""
    times: int = 1


class _Station:
    """A node, and its port from its first packet on."""

    __slots__ = ("causes", "flaws", "party", "port")

    def __init__(self, party: Party) -> None:
        self.party = party
        self.port: Port | None = None
        self.flaws = Bounded()
        self.causes: dict[Peer, int] = {}  # what was done when the last packet to a peer left


class L2tpWire:
    """Carries packets between nodes of this process and real ones.

    ``dropped`` counts what was dropped, by reason; ``unsent`` what could not be written.
    """

    def __init__(self, ground: PacketGround, places: Places) -> None:
        self._ground = ground
        self._places = places
        self._stations: dict[Peer, _Station] = {}
        self._arrived: Packet | None = None  # with its secrets
        self._said: dict[str, int] = {}  # when the log last had a line of this kind
        self.dropped: Counter[str] = Counter()
        self.unsent = 0

    # -- out --
    def open(self, local: Peer, party: Party) -> Peer:
        """Give what comes for ``local`` to ``party``; return ``local``."""
        self._stations[local] = _Station(party)
        return local

    def listen(self, local: Peer) -> UdpEnd | None:
        """Open the port of a node before it sends; return where it listens. Raises OSError."""
        station = self._stations[local]
        if station.port is None and self._ground.open_port is not None:
            receive = partial(self._receive, local, station)
            station.port = self._ground.open_port(receive, self._places.own(local))
        return station.port.local if station.port else None

    def send(self, local: Peer, remote: Peer, packet: Packet, hiding: Hiding | None) -> None:
        """Send a packet once. One that no octets can say, or without a port, is lost."""
        station = self._stations.get(local)
        there = self._places.there(remote)
        if station is None or there is None:
            return
        station.causes[remote] = self._ground.trace.current
        if station.port is None:
            self._open(local)
        if station.port is not None:
            try:
                station.port.send(written(packet, hiding), there)
            except ValueError:  # a name or text that is longer than its field
                self.unsent += 1

    def _open(self, local: Peer) -> None:
        try:
            self.listen(local)
        except OSError as error:
            self._ground.say(f"L2TP has no socket: {error.strerror}")

    def close(self, local: Peer) -> None:
        """Deliver nothing to ``local`` any more."""
        station = self._stations.pop(local, None)
        if station is not None and station.port is not None:
            station.port.close()

    def carries_ip(self, remote: Peer) -> bool:
        """Return True: the other end is a real one."""
        del remote
        return True

    def steady(self, local: Peer, remote: Peer, session_id: int) -> bool:
        """Return False: nobody knows what a real network does next."""
        del local, remote, session_id
        return False

    def echoed(self, remote: Peer, session_id: int, at: int) -> int:
        """Return ``at``: no link on a wire rests."""
        del remote, session_id
        return at

    # -- in --
    def _receive(self, local: Peer, station: _Station, octets: bytes, source: UdpEnd) -> None:
        """Take a datagram in: the router hears of a packet, and of a flaw not too often."""
        remote = self._places.sender(source)
        if remote is None:
            self._drop(station, L2tpHeard(local, Peer(*source), dropped=STRAY))
            return
        secret_of = partial(station.party.secret_of, remote)
        try:
            packet = read(octets, secret_of)
        except DecodeError:
            self._drop(station, L2tpHeard(local, remote, dropped=MALFORMED))
            return
        shown = self._ground.mask(Carried(remote, local, packet)).packet
        if shown is not packet:
            octets = written(shown, None)
        self._arrived = packet
        try:
            self._ground.host.hear(PROTOCOL, L2tpHeard(local, remote, octets))
        finally:
            self._arrived = None

    def _drop(self, station: _Station, flaw: L2tpHeard) -> None:
        if times := station.flaws.tell(self._ground.host.now()):
            told = L2tpHeard(flaw.local, flaw.remote, dropped=flaw.dropped, times=times)
            self._ground.host.hear(PROTOCOL, told)

    def origin(self, heard: object) -> tuple[int, str]:
        """Return the cause of a packet in the trace, and its label; raise ValueError."""
        if not isinstance(heard, L2tpHeard):
            raise ValueError(f"not a packet of L2TP: {heard!r}")  # noqa: TRY004 - as for all input
        station = self._stations.get(heard.local)
        cause = station.causes.get(heard.remote, 0) if station else 0
        return cause, f"L2TP packet from {heard.remote.address}"

    def hear(self, heard: L2tpHeard) -> None:
        """Hand a packet to its node; a replay has no more than its octets."""
        station = self._stations.get(heard.local)
        if heard.dropped:
            self._count(heard)
        elif station is not None:
            packet = self._arrived
            if packet is None:
                try:
                    packet = read(heard.octets, partial(station.party.secret_of, heard.remote))
                except DecodeError:
                    return
            station.party.receive(heard.remote, packet)

    def _count(self, flaw: L2tpHeard) -> None:
        self.dropped[flaw.dropped] += flaw.times
        now = self._ground.host.now()
        if now - self._said.get(flaw.dropped, -_MINUTE) >= _MINUTE:
            self._said[flaw.dropped] = now
            count = self.dropped[flaw.dropped]
            self._ground.say(f"L2TP packets dropped, {flaw.dropped}: {count} since the start")


def read(octets: bytes, secret_of: l2tp.SecretOf) -> Packet:
    """Return the packet in a datagram, a PPP frame in it as a value; raise DecodeError."""
    packet = l2tp.decode(octets, secret_of)
    if isinstance(packet, DataPacket):
        return packet._replace(payload=ppp.decode(packet.payload))
    return packet


def written(packet: Packet, hiding: Hiding | None) -> bytes:
    """Return a packet as octets; raise ValueError if a field is too long."""
    if isinstance(packet, DataPacket):
        packet = packet._replace(payload=ppp.encode(packet.payload))
    return l2tp.encode(packet, hiding)


class BothWays:
    """A carrier of the router: by ``real`` to the LACs that are real ones, else in ``memory``."""

    def __init__(self, memory: Carrier, real: L2tpWire, is_real: Callable[[Ipv4], bool]) -> None:
        self._memory = memory
        self._real = real
        self._is_real = is_real

    def open(self, local: Peer, party: Party) -> Peer:
        """Give what comes for ``local`` by either way to ``party``; return its place."""
        return self._real.open(self._memory.open(local, party), party)

    def send(self, local: Peer, remote: Peer, packet: Packet, hiding: Hiding | None) -> None:
        """Carry a packet."""
        self._way(remote).send(local, remote, packet, hiding)

    def carries_ip(self, remote: Peer) -> bool:
        """Return True if IP packets of calls at ``remote`` pass in frames."""
        return self._way(remote).carries_ip(remote)

    def steady(self, local: Peer, remote: Peer, session_id: int) -> bool:
        """Return True if a link answers every Echo-Request, until somebody wakes the links."""
        return self._way(remote).steady(local, remote, session_id)

    def echoed(self, remote: Peer, session_id: int, at: int) -> int:
        """Note that the LAC heard a question at ``at`` (ms); return when it was answered."""
        return self._way(remote).echoed(remote, session_id, at)

    def close(self, local: Peer) -> None:
        """Deliver nothing to ``local`` any more."""
        self._memory.close(local)
        self._real.close(local)

    def _way(self, remote: Peer) -> Carrier:
        return self._real if self._is_real(remote.address) else self._memory
