"""The network between the router and the LACs, in memory: packets travel as values."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol
from zlib import crc32

from junose_shell.calls import saying
from junose_shell.control.packets import ControlPacket, Peer

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterator

    from junose_shell.aaa.ports import Scheduler
    from junose_shell.calls.carrier import Means, Party
    from junose_shell.control.packets import Hiding, Packet, Secret
    from junose_shell.net import Ipv4
    from junose_shell.world.schema import Delays, LacSite

_SLOW = 1_000  # ms; a keepalive has at least 30 s
_OVERTAKEN = 200  # ms by which a packet may come late [own]


class Draws:
    """Numbers that the world's seed decides; the same seed gives the same sequence."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._count = 0

    def below(self, limit: int) -> int:
        """Return a number from 0 to ``limit`` - 1."""
        self._count += 1
        return crc32(f"{self._seed}/{self._count}".encode()) % limit


class Bad(Protocol):
    """A peer behind a bad network; all are percent."""

    @property
    def loss(self) -> int:
        """How many packets are lost."""

    @property
    def duplicate(self) -> int:
        """How many come twice."""

    @property
    def reorder(self) -> int:
        """How many others overtake."""


def is_bad(site: Bad) -> bool:
    """Return True if packets of a peer may be lost, doubled or overtaken."""
    return bool(site.loss or site.duplicate or site.reorder)


def spoilt(site: Bad, draws: Draws) -> Iterator[int]:
    """Yield how late (ms) each copy of one packet comes; a lost packet has none."""
    draw = draws.below
    if draw(100) < site.loss:
        return
    for _ in range(2 if draw(100) < site.duplicate else 1):
        yield draw(_OVERTAKEN) if draw(100) < site.reorder else 0


class Ground(NamedTuple):
    """Time, chance and delays, which all peers of a world share."""

    means: Means
    delays: Delays
    draws: Draws
    engaged: Counter[str]  # live calls by the name of their CPE

    def jitter(self) -> int:
        """Return 0 to ``jitter`` ms."""
        return self.draws.below(self.delays.jitter + 1) if self.delays.jitter else 0


def _never(_site: LacSite, _session_id: int) -> bool:
    """Know of no CPE."""
    return False


def _unnoted(_site: LacSite, _session_id: int, _at: int) -> None:
    """Tell nobody."""


class Lane:
    """One kind of packets in one direction: how many are under way, when the last one arrives."""

    __slots__ = ("busy", "cut", "last")

    def __init__(self) -> None:
        self.busy = self.last = 0
        self.cut = False


class OneWay:
    """One direction between a router and the LAC at ``address``; ``inward`` is to that LAC.

    ``site`` is that LAC as ``look`` saw it the last time.
    """

    __slots__ = ("address", "bad", "inward", "open", "quick", "site", "slow")

    def __init__(self, address: Ipv4, *, inward: bool) -> None:
        self.address = address
        self.inward = inward
        self.slow = Lane()  # of control messages to the LAC
        self.quick = Lane()
        self.site: LacSite | None = None
        self.open = self.bad = False  # packets pass; some of them are lost, doubled or overtaken

    def look(self, site: LacSite | None) -> None:
        """Note how the LAC behaves now."""
        self.site = site
        self.open = site is not None and site.behaviour != "unreachable"
        self.bad = site is not None and is_bad(site)


class MemoryWire:
    """Carries packets on the router's clock, in the order in which they were sent.

    A LAC takes the delay ``tunnel`` of the world to look at a control message. A packet that takes
    no time is there at once, but for control messages to a LAC: the answer of a node must not come
    before it has sent all that it wanted to send. ``site_at`` returns
    the LAC of an address, ``wake`` makes one that is spoken to for the first time, ``answers``
    says whether the CPE in a session answers Echo-Requests, ``noted`` is told when the LAC heard
    one.
    """

    def __init__(
        self,
        scheduler: Scheduler,
        delays: Delays,
        draws: Draws,
        site_at: Callable[[Ipv4], LacSite | None],
        wake: Callable[[LacSite], Party],
    ) -> None:
        self._scheduler = scheduler
        self._delays = delays
        self._draws = draws
        self._site_at = site_at
        self._wake = wake
        self.answers: Callable[[LacSite, int], bool] = _never
        self.noted: Callable[[LacSite, int, int], None] = _unnoted
        self._parties: dict[Peer, Party] = {}
        self._ways: dict[tuple[Peer, Peer], OneWay] = {}

    def open(self, local: Peer, party: Party) -> Peer:
        """Give what comes for ``local`` to ``party``; a port that is taken gives the next one."""
        while local in self._parties:
            local = local._replace(port=local.port + 1)
        self._parties[local] = party
        return local

    def close(self, local: Peer) -> None:
        """Deliver nothing to ``local`` any more."""
        self._parties.pop(local, None)

    def carries_ip(self, remote: Peer) -> bool:
        """Return False: the world answers packets without frames."""
        del remote
        return False

    def steady(self, local: Peer, remote: Peer, session_id: int) -> bool:
        """Return True if a CPE in a session of a LAC answers every Echo-Request in time."""
        site = self._site_at(remote.address)
        if site is None or local not in self._parties or self._delays.jitter:
            return False
        bad = is_bad(site) or site.link_delay > _SLOW
        return site.behaviour != "unreachable" and not bad and self.answers(site, session_id)

    def echoed(self, remote: Peer, session_id: int, at: int) -> int:
        """Note that a LAC heard a question that left at ``at``; return when it was answered."""
        site = self._site_at(remote.address)
        if site is None:
            return at
        there = at + site.link_delay
        self.noted(site, session_id, there)
        return there + self._delays.lcp + site.link_delay

    def cut(self) -> None:
        """Lose all that is on its way, and forget everybody."""
        for way in self._ways.values():
            way.slow.cut = way.quick.cut = True
        self._ways.clear()
        self._parties.clear()

    def secret_of(self, local: Peer, remote: Peer, tunnel: int) -> Secret | None:
        """Return the secret that ``remote`` uses for its ``tunnel`` to ``local``."""
        party = self._parties.get(remote)
        return party.secret_of(local, tunnel) if party else None

    def send(self, local: Peer, remote: Peer, packet: Packet, hiding: Hiding | None) -> None:
        """Carry a packet. Between a LAC out of reach and the router nothing passes."""
        del hiding  # attributes are hidden from those who read octets
        way = self._ways.get((local, remote)) or self._way(local, remote)
        site = self._site_at(way.address)
        if site is not way.site:
            way.look(site)
        if site is None or not way.open:
            return
        slow = way.inward and isinstance(packet, ControlPacket)
        delay = site.link_delay + (self._delays.tunnel if slow else 0)
        if self._delays.jitter:
            delay += self._draws.below(self._delays.jitter + 1)
        lane = way.slow if slow else way.quick
        if way.bad:
            self._spoil(site, local, remote, packet, delay)
            return
        if not delay and not lane.busy and not slow and (party := self._parties.get(remote)):
            party.receive(local, packet)
            return
        now = self._scheduler.now()
        due = lane.last = max(now + delay, lane.last)
        lane.busy += 1
        deliver = partial(self._deliver, lane, local, remote, packet)
        label = f"{saying.packet_name(packet)} {'to' if way.inward else 'from'} {site.name}"
        self._scheduler.schedule(due - now, deliver, label)

    def _spoil(self, site: LacSite, local: Peer, remote: Peer, packet: Packet, delay: int) -> None:
        """Carry a packet over a bad network: lose it, double it, let others overtake it."""
        lane = self._ways[local, remote].slow
        for late in spoilt(site, self._draws):
            lane.busy += 1
            deliver = partial(self._deliver, lane, local, remote, packet)
            label = f"{saying.packet_name(packet)}: {site.name}"
            self._scheduler.schedule(delay + late, deliver, label)

    def _way(self, local: Peer, remote: Peer) -> OneWay:
        inward = self._site_at(remote.address) is not None
        address = remote.address if inward else local.address
        way = self._ways[local, remote] = OneWay(address, inward=inward)
        return way

    def _deliver(self, lane: Lane, local: Peer, remote: Peer, packet: Packet) -> None:
        lane.busy -= 1
        if lane.cut:
            return
        party = self._parties.get(remote)
        if party is None:
            site = self._site_at(remote.address)
            if site is None:
                return
            party = self._wake(site)
        party.receive(local, packet)
