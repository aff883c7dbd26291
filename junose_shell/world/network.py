"""The simulated world: RADIUS servers, LACs, CPEs and hosts on one clock.

LACs and CPEs speak L2TP and PPP as the router does: this module finds them, and has the operations
of the lab.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from junose_shell.aaa.ports import AccountingPacket, Flaw, RadiusReply
from junose_shell.calls.carrier import Means
from junose_shell.calls.chance import Chance
from junose_shell.control.messages import PppCause
from junose_shell.l2tp.results import ADMINISTRATIVE, LOSS_OF_CARRIER
from junose_shell.ppp.settings import Reason
from junose_shell.record import record
from junose_shell.world.calls import CallRecord
from junose_shell.world.cpe import Cpe, owns
from junose_shell.world.hosts import Deliver, HostRecord, Stream
from junose_shell.world.lac import Lac, LacCall
from junose_shell.world.ledger import Ledger
from junose_shell.world.peers import Sites
from junose_shell.world.radius import Answer, Rules
from junose_shell.world.wire import Draws, Ground, MemoryWire, is_bad, spoilt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from junose_shell.aaa.ports import OnWire, RadiusServer, Request, Scheduler
    from junose_shell.calls.leg import LegView
    from junose_shell.calls.node import L2tpNode
    from junose_shell.control.packets import Peer
    from junose_shell.net import Ipv4, UdpEnd
    from junose_shell.world.schema import CpeSite, HostSite, LacSite, RadiusSite, WorldSpec

    Listener = Callable[[RadiusReply], None]

DROP_CAUSES = ("carrier", "administrative", "tunnel", "peer", "keepalive", "session-timeout")
"""How a live call can end; the last three end PPP, the first three take the call away."""

_FOUND_BY_ROUTER = {
    "keepalive": Reason.keepalive_failure,
    "session-timeout": Reason.session_timeout,
}


class Legs(Protocol):
    """The calls of the router, as the world sees them."""

    def legs(self) -> Iterator[LegView]:
        """Yield the calls, oldest first."""
        ...

    def leg(self, call_id: int) -> LegView | None:
        """Return one call."""
        ...

    def fail(self, call_id: int, reason: Reason) -> None:
        """End PPP of a call as the router does; raise ValueError if it has none."""
        ...

    def wake(self) -> None:
        """Let every link run again whose keepalive was computed."""
        ...

    def rests(self, local: Peer, session_id: int) -> bool:
        """Return True if the keepalive of a session at ``local`` is computed."""
        ...


class Wired(Protocol):
    """The way to real RADIUS servers."""

    def send(
        self,
        end: UdpEnd,
        server: RadiusServer,
        packet: Request,
        reply: Listener,
        *,
        signed: bool,
    ) -> None:
        """Send a packet once; with ``signed`` its answer needs a Message-Authenticator."""
        ...

    def on_wire(
        self, end: UdpEnd, server: RadiusServer, packet: Request, *, signed: bool
    ) -> OnWire | None:
        """Return what ``send`` will send; None without a port."""
        ...

    def forget(self, server: RadiusServer, packet: Request) -> None:
        """Expect no answer to a packet any more."""
        ...

    def cut(self) -> None:
        """Forget all requests."""
        ...


class NoLegs:
    """A router without calls."""

    def legs(self) -> Iterator[LegView]:
        """Yield nothing."""
        return iter(())

    def leg(self, call_id: int) -> LegView | None:
        """Know no call."""
        del call_id
        return None

    def fail(self, call_id: int, reason: Reason) -> None:
        """Refuse."""
        raise ValueError(f"there is no call {call_id} to end: {reason}")

    def wake(self) -> None:
        """Do nothing."""

    def rests(self, local: Peer, session_id: int) -> bool:
        """Know no session."""
        del local, session_id
        return False


@record
class WorldReport:
    """The whole world, for display."""

    radius: tuple[RadiusSite, ...]
    lacs: tuple[LacSite, ...]
    cpes: tuple[CpeSite, ...]
    hosts: tuple[HostRecord, ...]
    calls: tuple[CallRecord, ...]


class World:
    """LACs, CPEs, RADIUS servers and hosts on one clock.

    ``deliver`` receives the packets of the hosts for a virtual router. ``peers`` holds the peers
    and changes their behaviour. ``wire`` carries packets between the router and the LACs.
    ``ledger`` has what the accounting servers were told.
    """

    def __init__(self, spec: WorldSpec, scheduler: Scheduler, deliver: Deliver) -> None:
        self.peers = Sites(spec)
        self.wired: Wired | None = None  # carries requests to real servers, if there are any
        self._delays = spec.delays
        self._rules = Rules()
        self.ledger = Ledger()
        self._scheduler = scheduler
        self._deliver = deliver
        draws = Draws(spec.seed)
        self.wire = MemoryWire(scheduler, spec.delays, draws, self.peers.lac_at, self._awake)
        self.wire.answers, self.wire.noted = self._answers, self._noted
        means = Means(scheduler, self.wire, Chance(f"world {spec.seed}"))
        self._ground = Ground(means, spec.delays, draws, Counter())
        self._lacs: dict[str, Lac] = {}
        self._router: Legs = NoLegs()
        self._streams = [Stream(site, scheduler, deliver) for site in spec.hosts]

    def start(self) -> None:
        """Start the hosts of the world file."""
        for stream in self._streams:
            stream.start()

    # -- operations and questions --
    def describe(self) -> WorldReport:
        """Return the whole world, for display."""
        return WorldReport(
            tuple(self.peers.radius.values()),
            tuple(self.peers.lacs.values()),
            tuple(self.peers.cpes.values()),
            tuple(stream.record for stream in self._streams),
            tuple(self._recorded(leg) for leg in self._router.legs()),
        )

    def has_host(self, context: str, address: Ipv4) -> bool:
        """Return True if a host or server of that address, or a LAC, answers a ping."""
        sites = (stream.site for stream in self._streams)
        if any(site.address == address for site in self.peers.radius.values()):
            return True
        if address in self.peers.syslog:
            return True
        lac = self.peers.lac_at(address)
        if lac is not None:
            return lac.behaviour != "unreachable"
        return any(site.address == address and site.virtual_router == context for site in sites)

    def send_packets(self, site: HostSite) -> None:
        """Start the packets of ``site``; another host of the same name stops."""
        for stream in [each for each in self._streams if each.site.name == site.name]:
            stream.stop()
            self._streams.remove(stream)
        stream = Stream(site, self._scheduler, self._deliver)
        self._streams.append(stream)
        stream.start()

    def stop_packets(self, name: str) -> None:
        """Stop a host; raise ``ValueError`` if there is none of that name."""
        for stream in self._streams:
            if stream.site.name == name:
                stream.stop()
                return
        raise ValueError(f"there is no host {name!r}")

    def drop(self, call_id: int, cause: str, ppp_cause: int | None = None) -> None:
        """End a live call, or for ``tunnel`` all calls of its control connection.

        ``ppp_cause`` (0..65535) is the cause of RFC 3145 that the LAC gives when it clears a call.
        Raises ``ValueError`` for an unknown call, a cause that is not in ``DROP_CAUSES``, or an end
        of PPP before PPP began.
        """
        leg = self._router.leg(call_id)
        if leg is None:
            raise ValueError(f"there is no call {call_id}")
        if cause not in DROP_CAUSES:
            raise ValueError(f"{cause!r} is not one of: {', '.join(DROP_CAUSES)}")
        if cause in _FOUND_BY_ROUTER:
            self._router.fail(call_id, _FOUND_BY_ROUTER[cause])
            return
        lac, line = self._line(leg)
        site = self.peers.lac_at(leg.peer.address)
        if site is not None and site.wire is not None:
            raise ValueError(
                f"call {call_id} is at {site.name}, a real LAC: {cause} is its own end"
            )
        if lac is None or line is None:
            raise ValueError(f"call {call_id} has not reached a LAC: {leg.state}")
        if cause == "tunnel":
            lac.close_tunnel(line.tunnel)
        elif cause == "peer":
            if line.cpe is None or not leg.has_ppp:
                raise ValueError(f"call {call_id} has no PPP to end: {leg.state}")
            line.cpe.hang_up()
        elif cause == "carrier":
            lac.clear(line, LOSS_OF_CARRIER, "loss of carrier", _given(ppp_cause))
        else:
            lac.clear(line, ADMINISTRATIVE, "administrative reasons", _given(ppp_cause))

    def reachable(self, call_id: int, destination: Ipv4) -> int | None:
        """Return the round trip (ms) to ``destination`` over a call, None if nothing answers."""
        leg = self._router.leg(call_id)
        cpe = self._cpe(leg) if leg and leg.is_open else None
        if cpe is None or not owns(cpe.site, cpe.address, destination):
            return None
        site = self.peers.cpes[cpe.site.name]
        return self._delays.rtt if site.rtt is None else site.rtt

    # -- RADIUS --
    def send(self, server: RadiusServer, packet: Request, reply: Listener) -> None:
        """Carry a packet to a server; a wrong key spoils its answer (decision 30c)."""
        site, wire = self._server(server, packet)
        if site is None:
            return
        if wire is not None:
            if site.behaviour != "silent" and self.wired is not None:
                self.wired.send(wire, server, packet, reply, signed=site.signed)
            return
        if not is_bad(site):
            self._serve(site, server, packet, reply)
            return
        serve = partial(self._serve, site, server, packet, reply)
        for late in spoilt(site, self._ground.draws):
            self._scheduler.schedule(late, serve, f"{packet.kind}: {site.name}")

    def _serve(
        self, site: RadiusSite, server: RadiusServer, packet: Request, reply: Listener
    ) -> None:
        """Let a simulated server take a packet and answer it."""
        if isinstance(packet, AccountingPacket):
            answer = self._record(site, server, packet)
        else:
            answer = self._rules.answer(site, packet, self._delays)
        if answer is None:
            return
        if site.behaviour == "forged" or site.key not in (None, server.key):
            answer = answer._replace(reply=replace(answer.reply, flaw=Flaw.FORGED))
        said = answer.reply
        label = f"{site.name}: answers for {packet.username}"
        delay = answer.delay + self._ground.jitter()
        for late in spoilt(site, self._ground.draws) if is_bad(site) else (0,):
            self._scheduler.schedule(delay + late, lambda: reply(said), label)

    def on_wire(self, server: RadiusServer, packet: Request) -> OnWire | None:
        """Return what ``send`` will send to a real server; None for one that is simulated."""
        site, wire = self._server(server, packet)
        if site is None or wire is None or self.wired is None:
            return None
        return self.wired.on_wire(wire, server, packet, signed=site.signed)

    def _server(
        self, server: RadiusServer, packet: Request
    ) -> tuple[RadiusSite | None, UdpEnd | None]:
        """Return the server that takes a packet, and where it is if it is a real one."""
        accounting = isinstance(packet, AccountingPacket)
        find = self.peers.accounting_at if accounting else self.peers.radius_at
        site = find(server.address, server.port)
        if site is None:
            return None, None
        return site, site.accounting_wire if accounting else site.wire

    def _record(
        self, site: RadiusSite, server: RadiusServer, packet: AccountingPacket
    ) -> Answer | None:
        """Note an accounting record; one that is signed with another key is dropped.

        So it is for Accounting-Requests, whose authenticator proves the key (RFC 2866 section 3).
        """
        if site.behaviour == "silent" or site.key not in (None, server.key):
            return None
        self.ledger.take(self._scheduler.now(), site.name, packet)
        delay = self._delays.radius if site.delay is None else site.delay
        return Answer(delay, RadiusReply(accepted=True))

    def forget(self, server: RadiusServer, packet: Request) -> None:
        """Expect no answer to a packet any more."""
        if self.wired is not None:
            self.wired.forget(server, packet)

    # -- LACs --
    def lacs(self) -> tuple[Lac, ...]:
        """Return the LACs that have been spoken to."""
        return tuple(self._lacs.values())

    def follow(self, router: Legs) -> None:
        """Look at the calls of ``router``, in the place of one before a restart."""
        self._router = router
        self.peers.changing = router.wake

    def callee(self, number: str) -> str:
        """Return the name of the CPE that has a telephone number, else the number."""
        cpe = self.peers.cpe_at(number)
        return cpe.name if cpe else number

    def hang_up(self) -> None:
        """Drop every call silently, because the router that they belong to is gone."""
        for lac in self._lacs.values():
            lac.hang_up()
        self._lacs.clear()
        self._ground.engaged.clear()
        self.wire.cut()
        if self.wired is not None:
            self.wired.cut()

    def _awake(self, site: LacSite) -> L2tpNode:
        """Return the node of a LAC that is spoken to for the first time."""
        lac = self._lacs[site.name] = Lac(site.name, self.peers, self._ground, self.wire.secret_of)
        lac.node.endpoint.hear_from(partial(self._hears, lac))
        return lac.node

    def _hears(self, lac: Lac, tunnel: int) -> bool:
        found = lac.node.endpoint.tunnel(tunnel)
        return found is not None and any(
            line.tunnel == tunnel and self._router.rests(found.peer, line.remote_id)
            for line in lac.lines.values()
        )

    def _answers(self, site: LacSite, session_id: int) -> bool:
        lac = self._lacs.get(site.name)
        line = lac.lines.get(session_id) if lac else None
        return line is not None and line.cpe is not None and line.cpe.answers

    def _noted(self, site: LacSite, session_id: int, at: int) -> None:
        lac = self._lacs[site.name]
        lac.node.note_heard(lac.lines[session_id].tunnel, at)

    def _line(self, leg: LegView) -> tuple[Lac | None, LacCall | None]:
        """Return the LAC and the line of a call."""
        site = self.peers.lac_at(leg.peer.address)
        lac = self._lacs.get(site.name) if site else None
        return lac, lac.lines.get(leg.remote_session_id) if lac else None

    def _cpe(self, leg: LegView) -> Cpe | None:
        _, line = self._line(leg)
        return line.cpe if line else None

    def _recorded(self, leg: LegView) -> CallRecord:
        site = self.peers.lac_at(leg.peer.address)
        _, line = self._line(leg)
        return CallRecord(
            leg.call_id,
            leg.context,
            site.name if site else str(leg.peer.address),
            leg.number,
            line.callee.name if line and line.callee else "",
            leg.state,
            leg.peer_address,
        )


def _given(code: int | None) -> PppCause | None:
    return None if code is None else PppCause(code)
