"""Answers the access requests of the engine: tries one method and one server after the other.

Order of servers and methods, and a deny if all fail: [seen: J120 id-61281]. The first four
retransmissions wait for the configured timeout [seen: BBA-MH p75]. No source says what follows, so
each further wait doubles, up to eight times the timeout [own].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from junose_shell.aaa import attributes as radius_attributes
from junose_shell.aaa import policy
from junose_shell.aaa.ports import Answered, Asked, RadiusPacket, RadiusReply
from junose_shell.aaa.servers import ServerCounters, ServerPool
from junose_shell.aaa.surroundings import (
    AaaCounters,
    Reaches,
    Say,
    Verdict,
    everywhere,
    unsaid,
)
from junose_shell.l2tp.effects import CancelAccessRequest, SendAccessRequest
from junose_shell.l2tp.events import (
    AccessDenied,
    AccessNotSent,
    DialOutGranted,
    SubscriberGranted,
)
from junose_shell.l2tp.grants import AccessRequest, DialOutGrant, ServiceType, SubscriberGrant
from junose_shell.proofs import Password
from junose_shell.reports import ROUTER, Said, unheard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from junose_shell.aaa.ports import (
        AaaSettings,
        Cancellable,
        RadiusServer,
        RadiusTransport,
        Scheduler,
    )
    from junose_shell.reports import Report

PLAIN_RETRANSMISSIONS = 4
MAXIMUM_DOUBLINGS = 3


def wait_after(server: RadiusServer, transmission: int) -> int:
    """Return how long to wait (ms) for an answer to ``transmission``; 0 is the first."""
    doublings = max(0, transmission - PLAIN_RETRANSMISSIONS)
    factor = 1 << min(doublings, MAXIMUM_DOUBLINGS)
    return server.timeout * 1000 * factor


class AaaClient:
    """Performs the effects ``SendAccessRequest`` and ``CancelAccessRequest``.

    ``say`` writes log lines; a packet to an address that ``reaches`` denies is lost.
    """

    def __init__(
        self,
        settings: AaaSettings,
        transport: RadiusTransport,
        scheduler: Scheduler,
        report: Report = unheard,
    ) -> None:
        self.settings = settings
        self.report = report
        self.say: Say = unsaid
        self.reaches: Reaches = everywhere
        self.statistics: dict[str, AaaCounters] = {}
        self.transport = transport
        self.scheduler = scheduler
        self.pool = ServerPool()
        self._open: dict[int, _Exchange] = {}
        self._tests: dict[int, Callable[[Verdict], None]] = {}
        self._tested = 0

    def performers(self) -> Mapping[type, Callable[[Any], None]]:
        """Return the performers for the driver, by class of effect."""
        return {SendAccessRequest: self._send, CancelAccessRequest: self._cancel}

    def counters(self, context: str, server: RadiusServer) -> ServerCounters:
        """Return the live statistics of a server that ``context`` configures."""
        return self.pool.counters(context, server)

    def statistics_of(self, context: str) -> AaaCounters:
        """Return the live counters of a virtual router or VRF."""
        return self.statistics.setdefault(context, AaaCounters())

    def test(
        self, context: str, username: str, password: str, verdict: Callable[[Verdict], None]
    ) -> None:
        """Ask as for a PPP subscriber; ``verdict`` takes the answer, which nobody else hears."""
        self._tested += 1
        number = -self._tested  # the engine's numbers are positive
        self._tests[number] = verdict
        request = AccessRequest(number, context, username, ServiceType.FRAMED, Password(password))
        self._send(SendAccessRequest(request))

    def answer(self, number: int, event: Verdict) -> bool:
        """Give the answer to a test that waits for it; return False if ``number`` is no test."""
        verdict = self._tests.pop(number, None)
        if verdict:
            verdict(event)
        return verdict is not None

    def open_requests(self) -> tuple[AccessRequest, ...]:
        """Return the requests without an answer yet, oldest first."""
        return tuple(each.request for each in self._open.values() if not each.cancelled)

    def turn_away(self, context: str, username: str) -> None:
        """End the newest request for a user name as never sent, even if it was cancelled.

        Raises ``ValueError`` if no request of ``context`` for that name is open.
        """
        for exchange in reversed(self._open.values()):
            request = exchange.request
            if (request.context, request.username) == (context, username):
                exchange.turn_away()
                return
        raise ValueError(f"no access request for {username!r} waits for an answer")

    def close(self, exchange: _Exchange) -> None:
        """Forget ``exchange``, unless its number is used by a later one."""
        if self._open.get(exchange.request.request_id) is exchange:
            del self._open[exchange.request.request_id]

    def _send(self, effect: SendAccessRequest) -> None:
        self.statistics_of(effect.request.context).initiates += 1
        exchange = _Exchange(self, effect.request)
        self._open[effect.request.request_id] = exchange
        exchange.next_method()

    def _cancel(self, effect: CancelAccessRequest) -> None:
        """Stop trying.

        If an answer is on its way, it is still reported, and the engine counts it.
        """
        exchange = self._open.get(effect.request_id)
        if exchange:
            exchange.cancelled = True
            self.statistics_of(exchange.request.context).terminates += 1


class _Exchange:
    """One request on its way through methods and servers."""

    def __init__(self, client: AaaClient, request: AccessRequest) -> None:
        self.request = request
        self.cancelled = False
        self._client = client
        self._resolution = policy.resolve(request, client.settings)
        self._context = self._resolution.context
        self._methods = iter(client.settings.methods(self._context))
        self._configured: tuple[RadiusServer, ...] = ()
        self._servers: Iterator[RadiusServer] = iter(())
        self._server: RadiusServer | None = None
        self._timer: Cancellable | None = None
        self._transmission = 0
        self._sent_at = 0
        self._why = "no authentication method"
        self._asked: RadiusServer | None = None  # the last server
        self._rejection = ""  # the last one
        self._sent = False
        self._turned_away = False

    def next_method(self) -> None:
        """Try the next method; report a deny if there is none."""
        for method in self._methods:
            if method == "radius":
                self._ask_radius()
                return
            if method == "none":
                self._grant(self._read(RadiusReply(accepted=True)))
                return
            if method == "local" and self._ask_local():
                return
        if self._turned_away and not self._sent:
            self._report(AccessNotSent(self.request.request_id))
        else:
            self._deny(self._why)

    def turn_away(self) -> None:
        """Release the server that has the request, and report the request as not sent."""
        if self._server:
            self._leave(self._server)
        self._report(AccessNotSent(self.request.request_id))

    # -- local --
    def _ask_local(self) -> bool:
        """Answer from the local database, which has users but no dial-out data."""
        if self.request.service_type is ServiceType.OUTBOUND:
            return False
        name = self._resolution.username
        user = self._client.settings.local_user(self._context, name)
        if user is None:
            self._why = f"no local user {name}"
            return False
        proof = self._resolution.proof
        if proof is None or not proof.proves(user.password):
            self._deny(f"wrong password for local user {name}")
            return True
        self._grant(SubscriberGrant(user.address, virtual_router=user.virtual_router))
        return True

    # -- RADIUS --
    def _ask_radius(self) -> None:
        client = self._client
        self._configured = client.settings.servers(self._context)
        if not self._configured:
            self._why = f"no RADIUS server in {self._context}"
        self._silent = 0  # servers that timed out
        round_robin = client.settings.round_robin(self._context)
        now = client.scheduler.now()
        self._servers = iter(
            client.pool.order(self._context, self._configured, now, round_robin=round_robin)
        )
        self._next_server()

    def _next_server(self) -> None:
        pool = self._client.pool
        for server in self._servers:
            if pool.take(self._context, server):
                self._server = self._asked = server
                self._transmission = 0
                packet = RadiusPacket(
                    self._context,
                    self._resolution.username,
                    self.request.service_type,
                    self._resolution.proof,
                )
                self._counters(server).requests += 1
                self._transmit(Asked(server, packet))
                return
            self._turned_away = True
            pool.bury(self._context, server, self._configured, self._client.scheduler.now())
        self._server = None
        if self._silent == len(self._configured) > 0:
            self._client.say(f"RADIUS no authentication servers responding in VR {self._home}")
        if self._rejection:  # somebody knew better: what comes after RADIUS is not asked
            self._deny(self._rejection)
        else:
            self.next_method()

    def _transmit(self, asked: Asked) -> None:
        server, packet = asked.server, asked.packet
        scheduler = self._client.scheduler
        self._sent = True
        self._sent_at = scheduler.now()
        self._timer = scheduler.schedule(
            wait_after(server, self._transmission),
            lambda: self._timed_out(asked),
            f"RADIUS server {server.address}: time-out for {self._resolution.username}",
        )
        fields = (("User-Name", packet.username), ("Service-Type", packet.service_type.name))
        said = Said(ROUTER, str(server.address), "RADIUS", "Access-Request", fields, content=asked)
        self._client.report(self.request, said)
        if self._client.reaches(server.context or self._context, server.address):
            self._client.transport.send(server, packet, lambda reply: self._received(asked, reply))

    @property
    def _home(self) -> str:
        """The virtual router that configures the servers."""
        return next((each.context for each in self._configured), "") or self._context

    def _timed_out(self, asked: Asked) -> None:
        server = asked.server
        counters = self._counters(server)
        counters.timeouts += 1
        if not self.cancelled and self._transmission < server.retransmit:
            self._transmission += 1
            counters.retransmissions += 1
            self._transmit(asked)
            return
        self._leave(server)
        if self.cancelled:
            self._client.close(self)
            return
        self._why = "no answer from any RADIUS server"
        now = self._client.scheduler.now()
        self._silent += 1
        if self._client.pool.lost(self._context, server, now):
            self._say_lost(server)
        self._client.pool.bury(self._context, server, self._configured, now)
        self._next_server()

    def _say_lost(self, server: RadiusServer) -> None:
        """Log the time-out of a server [seen: BA151]."""
        others = self._configured[self._configured.index(server) + 1 :]
        following = f"; trying {others[0].address}" if others else ""
        text = f"RADIUS authentication server {server.address} unavailable in VR {self._home}"
        self._client.say(text + following)

    def _received(self, asked: Asked, reply: RadiusReply) -> None:
        server = asked.server
        name = "Access-Accept" if reply.accepted else "Access-Reject"
        fields = (("Reply-Message", reply.message),) if reply.message else ()
        said = Said(
            str(server.address), ROUTER, "RADIUS", name, fields, content=Answered(asked, reply)
        )
        self._client.report(self.request, said)
        counters = self._counters(server)
        if not reply.authentic:
            counters.bad_authenticators += 1
            return
        if self._client.pool.found(self._context, server):
            self._client.say(
                f"RADIUS authentication server {server.address} available in VR {self._home}"
            )
        if server is not self._server:
            counters.dropped += 1
            return
        counters.round_trip = self._client.scheduler.now() - self._sent_at
        self._leave(server)
        if not reply.accepted:
            counters.rejects += 1
            self._rejection = reply.message or f"rejected by RADIUS server {server.address}"
            if self.cancelled or not self._client.settings.rolls_over(self._context):
                self._deny(self._rejection)
            else:
                self._next_server()
            return
        counters.accepts += 1
        try:
            grant = self._read(reply)
        except ValueError as error:
            counters.malformed += 1
            self._deny(f"unusable answer of RADIUS server {server.address}: {error}")
        else:
            self._grant(grant)

    def _leave(self, server: RadiusServer) -> None:
        if self._timer:
            self._timer.cancel()
        self._client.pool.release(self._context, server)
        self._server = None

    def _counters(self, server: RadiusServer) -> ServerCounters:
        return self._client.counters(self._context, server)

    # -- verdict --
    def _read(self, reply: RadiusReply) -> DialOutGrant | SubscriberGrant:
        if self.request.service_type is ServiceType.OUTBOUND:
            return radius_attributes.dial_out_grant(reply.attributes)
        return radius_attributes.subscriber_grant(reply.attributes)

    def _grant(self, grant: DialOutGrant | SubscriberGrant) -> None:
        """Report the grant. Only a valid tunnel definition starts a call [seen: D10-call]."""
        number, domain_map = self.request.request_id, self._resolution.domain_map
        if isinstance(grant, SubscriberGrant):
            complete = policy.complete_subscriber(grant, domain_map)
            self._report(SubscriberGranted(number, complete))
            return
        defaults = self._client.settings.tunnel_defaults(self._context)
        call = policy.complete_dial_out(grant, domain_map, defaults)
        if call.tunnels:
            self._report(DialOutGranted(number, call))
        else:
            self._deny("no tunnel definition in the answer nor in the domain map")

    def _deny(self, reason: str) -> None:
        server = self._asked.address if self._asked else None
        self._report(AccessDenied(self.request.request_id, reason, server))

    def _report(self, event: Verdict) -> None:
        self._client.close(self)
        counters = self._client.statistics_of(self.request.context)
        match event:
            case DialOutGranted():
                counters.tunnel_grants += 1
            case SubscriberGranted():
                counters.grants += 1
            case AccessDenied():
                counters.denies += 1
            case AccessNotSent():
                counters.errors += 1
        if not self._client.answer(event.request_id, event):
            self._client.scheduler.post(event)
