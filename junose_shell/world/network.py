"""The simulated world: performs what the engine asks of LACs and CPEs.

Peers decide: ``radius``, ``lac`` and ``cpe`` are pure functions that return timed scripts. This
module schedules the scripts and keeps the calls and control connections.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from zlib import crc32

from junose_shell.l2tp.effects import (
    ClearCall,
    NegotiateIpcp,
    NegotiateLcp,
    OpenTunnel,
    PlaceCall,
    PresentCredentials,
)
from junose_shell.l2tp.events import (
    CallCleared,
    PppDown,
    TunnelDown,
    TunnelUp,
)
from junose_shell.l2tp.results import ADMINISTRATIVE, LOSS_OF_CARRIER
from junose_shell.record import record
from junose_shell.reports import unheard
from junose_shell.world import cpe as cpes
from junose_shell.world import lac as lacs
from junose_shell.world import radius
from junose_shell.world.calls import Call, CallRecord
from junose_shell.world.hosts import Deliver, HostRecord, Stream
from junose_shell.world.messages import is_heard, received, sent
from junose_shell.world.peers import Sites

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from junose_shell.aaa.ports import (
        RadiusPacket,
        RadiusReply,
        RadiusServer,
        Scheduler,
    )
    from junose_shell.l2tp.events import Event
    from junose_shell.net import Ipv4
    from junose_shell.reports import Report
    from junose_shell.world.schema import CpeSite, HostSite, LacSite, RadiusSite, WorldSpec
    from junose_shell.world.script import Script

DROP_CAUSES = ("carrier", "administrative", "tunnel", "peer", "keepalive", "session-timeout")
"""How a live call can end; the last three end PPP, the first three take the call away."""


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

    ``deliver`` receives the packets of the hosts for a virtual router; ``report`` receives every
    message of tunnels, calls and PPP. ``peers`` holds the peers and changes their behaviour.
    """

    def __init__(
        self,
        spec: WorldSpec,
        scheduler: Scheduler,
        deliver: Deliver,
        report: Report = unheard,
    ) -> None:
        self._report = report
        self.peers = Sites(spec)
        self._delays = spec.delays
        self._seed = spec.seed
        self._draws = 0
        self._scheduler = scheduler
        self._deliver = deliver
        self._calls: dict[int, Call] = {}
        self._standing: dict[tuple[str, Ipv4, str], set[int]] = {}  # control connections: calls
        self._streams = [Stream(site, scheduler, deliver) for site in spec.hosts]

    def performers(self) -> Mapping[type, Callable[[Any], None]]:
        """Return the performers for the driver, by class of effect."""
        return {
            OpenTunnel: self._open_tunnel,
            PlaceCall: self._place_call,
            ClearCall: self._clear_call,
            NegotiateLcp: self._negotiate_lcp,
            PresentCredentials: self._present_credentials,
            NegotiateIpcp: self._negotiate_ipcp,
        }

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
            tuple(self._record(number, call) for number, call in self._calls.items()),
        )

    def has_host(self, context: str, address: Ipv4) -> bool:
        """Return True if a host of that address is on a LAN of the virtual router."""
        sites = (stream.site for stream in self._streams)
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

    def drop(self, call_id: int, cause: str) -> None:
        """End a live call, or for ``tunnel`` all calls of its control connection.

        Raises ``ValueError`` for an unknown call, a cause that is not in ``DROP_CAUSES``, or an end
        of PPP before PPP began.
        """
        call = self._calls.get(call_id)
        if call is None:
            raise ValueError(f"there is no call {call_id}")
        if cause not in DROP_CAUSES:
            raise ValueError(f"{cause!r} is not one of: {', '.join(DROP_CAUSES)}")
        if cause == "tunnel":
            self._drop_connection(call)
            return
        if cause == "carrier":
            event: Event = CallCleared(call_id, LOSS_OF_CARRIER, "loss of carrier")
        elif cause == "administrative":
            event = CallCleared(call_id, ADMINISTRATIVE, "administrative reasons")
        elif not call.has_ppp:
            raise ValueError(f"call {call_id} has no PPP to end: {call.state}")
        else:
            reasons = {"peer": "peer terminated", "keepalive": "keepalive failure"}
            event = PppDown(call_id, reasons.get(cause, "session timeout"))
        self._happen(call, event)

    def reachable(self, call_id: int, destination: Ipv4) -> int | None:
        """Return the round trip (ms) to ``destination`` over a call, None if nothing answers."""
        call = self._calls.get(call_id)
        cpe = self._cpe_of(call) if call and call.is_open else None
        if call is None or cpe is None or not cpes.owns(cpe, call.address, destination):
            return None
        return self._delays.rtt if cpe.rtt is None else cpe.rtt

    # -- RADIUS --
    def send(
        self, server: RadiusServer, packet: RadiusPacket, reply: Callable[[RadiusReply], None]
    ) -> None:
        """Carry a packet to a server; a wrong key spoils its answer (decision 30c)."""
        site = self.peers.radius_at(server.address, server.port)
        if site is None:
            return
        answer = radius.answer(site, packet, self._delays)
        if answer and site.key not in (None, server.key):
            answer = answer._replace(reply=replace(answer.reply, authentic=False))
        if answer:
            label = f"{site.name}: answers for {packet.username}"
            delay = answer.delay + self._jitter()
            self._scheduler.schedule(delay, lambda: reply(answer.reply), label)

    # -- calls --
    def _open_tunnel(self, effect: OpenTunnel) -> None:
        self._forget(effect.call_id)
        call = self._calls[effect.call_id] = Call(effect)
        if call.connection in self._standing:
            self._let(call, TunnelUp(effect.call_id))
            return
        self._report(effect, sent(call, effect))
        lac = self.peers.lac_at(effect.tunnel.lac)
        self._play(call, lacs.tunnel_script(lac, effect, self._delays))

    def _place_call(self, effect: PlaceCall) -> None:
        call = self._calls.get(effect.call_id)
        lac = self.peers.lac_at(call.opened.tunnel.lac) if call else None
        if call is None or lac is None:
            return  # it was cleared from the other side a moment ago
        self._report(effect, sent(call, effect))
        call.number = effect.number
        cpe = self.peers.reached(lac, effect.number)
        call.cpe = cpe.name if cpe else ""
        self._play(call, lacs.call_script(lac, cpe, effect, self._delays))

    def _clear_call(self, effect: ClearCall) -> None:
        call = self._calls.get(effect.call_id)
        if call:
            self._report(effect, sent(call, effect))
        self._forget(effect.call_id)

    def _negotiate_lcp(self, effect: NegotiateLcp) -> None:
        self._with_cpe(effect, cpes.lcp_script)

    def _present_credentials(self, effect: PresentCredentials) -> None:
        self._with_cpe(effect, cpes.credentials_script)

    def _negotiate_ipcp(self, effect: NegotiateIpcp) -> None:
        self._with_cpe(effect, cpes.ipcp_script)

    def _with_cpe(self, effect: Any, script: Callable[..., Script]) -> None:
        """Let the CPE of the call act; a cleared call has no CPE."""
        call = self._calls.get(effect.call_id)
        cpe = self._cpe_of(call) if call else None
        if call and cpe:
            self._report(effect, sent(call, effect))
            self._play(call, script(cpe, effect, self._delays))

    def _play(self, call: Call, script: Script) -> None:
        jitter = self._jitter()
        for step in script:
            happen = partial(self._happen, call, step.event)
            call.timers.append(self._scheduler.schedule(step.delay + jitter, happen, step.label))

    def _happen(self, call: Call, event: Event) -> None:
        """Let the router hear a message of a peer."""
        if is_heard(event):
            self._report(event, received(call, event))
        self._let(call, event)

    def _let(self, call: Call, event: Event) -> None:
        call.note(event)
        if isinstance(event, TunnelUp):
            self._standing.setdefault(call.connection, set()).add(event.call_id)
        if isinstance(event, TunnelDown | CallCleared):
            self._forget(event.call_id)
        self._scheduler.post(event)

    def _drop_connection(self, call: Call) -> None:
        lost = [key for key, each in self._calls.items() if each.connection == call.connection]
        for call_id in lost:
            self._forget(call_id)
        downs = [TunnelDown(call_id, "control connection closed") for call_id in lost]
        self._report(downs[0], received(call, downs[0]))
        for down in downs:
            self._scheduler.post(down)

    def hang_up(self) -> None:
        """Drop every call silently, because the router that they belong to is gone."""
        for call_id in list(self._calls):
            self._forget(call_id)

    def _forget(self, call_id: int) -> None:
        call = self._calls.pop(call_id, None)
        if call is None:
            return
        call.stop()
        others = self._standing.get(call.connection, set())
        others.discard(call_id)
        if not others:
            self._standing.pop(call.connection, None)

    def _cpe_of(self, call: Call) -> CpeSite | None:
        return self.peers.cpes.get(call.cpe)

    def _record(self, number: int, call: Call) -> CallRecord:
        lac = self.peers.lac_at(call.opened.tunnel.lac)
        name = lac.name if lac else str(call.opened.tunnel.lac)
        context = call.opened.context
        return CallRecord(number, context, name, call.number, call.cpe, call.state, call.address)

    def _jitter(self) -> int:
        """Return 0 to ``jitter`` ms; the same seed gives the same sequence."""
        self._draws += 1
        draw = crc32(f"{self._seed}/{self._draws}".encode())
        return draw % (self._delays.jitter + 1)
