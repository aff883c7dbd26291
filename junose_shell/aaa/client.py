"""Answers the access requests of the engine: tries one method and one server after the other.

Order of servers and methods, and a deny if all fail: [seen: J120 id-61281].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from junose_shell.aaa import attributes as radius_attributes
from junose_shell.aaa import policy
from junose_shell.aaa.asking import RequestUnderWay
from junose_shell.aaa.ports import RadiusPacket, RadiusReply
from junose_shell.aaa.servers import ServerCounters, ServerPool
from junose_shell.aaa.surroundings import AaaCounters, Surroundings, Verdict
from junose_shell.l2tp.effects import CancelAccessRequest, SendAccessRequest
from junose_shell.l2tp.events import (
    AccessDenied,
    AccessNotSent,
    DialOutGranted,
    SubscriberGranted,
)
from junose_shell.l2tp.grants import AccessRequest, DialOutGrant, ServiceType, SubscriberGrant
from junose_shell.proofs import Password

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from junose_shell.aaa.ports import AaaSettings, RadiusServer


class AaaClient:
    """Performs the effects ``SendAccessRequest`` and ``CancelAccessRequest``."""

    def __init__(self, settings: AaaSettings, around: Surroundings) -> None:
        self.settings = settings
        self.around = around
        self.statistics: dict[str, AaaCounters] = {}
        self.pool = ServerPool(ServerCounters)
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
        found = self.statistics.get(context)
        if found is None:
            found = self.statistics[context] = AaaCounters()
        return found

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
            exchange.cancel()
            self.statistics_of(exchange.request.context).terminates += 1


class _Exchange:
    """One request on its way through methods and servers."""

    purpose = "authentication"

    def __init__(self, client: AaaClient, request: AccessRequest) -> None:
        self.request = request
        self._client = client
        self._resolution = policy.resolve(request, client.settings)
        self._context = self._resolution.context
        self._methods = iter(client.settings.methods(self._context))
        self._asking = RequestUnderWay(client.around, client.pool, self._context, self)
        self._why = "no authentication method"
        self._rejection = ""  # the last one

    @property
    def about(self) -> AccessRequest:
        """Return the request."""
        return self.request

    @property
    def cancelled(self) -> bool:
        """True if nobody waits for the answer."""
        return self._asking.cancelled

    def cancel(self) -> None:
        """Ask no more servers; an answer that is on its way still counts."""
        self._asking.cancelled = True

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
        if self._asking.full and not self._asking.asked:
            self._report(AccessNotSent(self.request.request_id))
        else:
            self._deny(self._why)

    def turn_away(self) -> None:
        """Release the server that has the request, and report the request as not sent."""
        self._asking.leave()
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
        self._grant(
            SubscriberGrant(user.address, virtual_router=user.virtual_router, pool=user.pool)
        )
        return True

    # -- RADIUS --
    def _ask_radius(self) -> None:
        settings = self._client.settings
        servers = settings.servers(self._context)
        if not servers:
            self._why = f"no RADIUS server in {self._context}"
        else:
            self._counters.asked += 1
        self._asking.begin(servers, round_robin=settings.round_robin(self._context))

    def packet(self, _server: RadiusServer) -> RadiusPacket:
        """Return the request; it is the same for every server."""
        return RadiusPacket(
            self._context,
            self._resolution.username,
            self.request.service_type,
            self._resolution.proof,
            self._client.around.identity(self._context),
        )

    def exhausted(self) -> None:
        """Deny if a server has rejected: it knew better. Else try the next method."""
        if self._asking.silent:
            self._why = "no answer from any RADIUS server"
        if self._rejection:
            self._counters.answered += 1
            self._deny(self._rejection)
        else:
            self.next_method()

    def abandoned(self) -> None:
        """Forget the request: it was cancelled, and the server is silent."""
        self._client.close(self)

    def answered(self, server: RadiusServer, reply: RadiusReply) -> None:
        """Report what a server says; after a reject the next one may be asked."""
        counters = self._client.counters(self._context, server)
        if not reply.accepted:
            if reply.challenged:  # PPP has no dialogue for it (RFC 2865 section 4.4)
                counters.challenges += 1
            else:
                counters.rejects += 1
            self._rejection = reply.message or f"rejected by RADIUS server {server.address}"
            if self.cancelled or not self._client.settings.rolls_over(self._context):
                self._counters.answered += 1
                self._deny(self._rejection)
            else:
                self._asking.next_server()
            return
        counters.accepts += 1
        self._counters.answered += 1
        try:
            grant = self._read(reply)
        except ValueError as error:
            counters.malformed += 1
            self._deny(f"unusable answer of RADIUS server {server.address}: {error}")
        else:
            self._grant(grant)

    # -- verdict --
    @property
    def _counters(self) -> AaaCounters:
        return self._client.statistics_of(self.request.context)

    def _read(self, reply: RadiusReply) -> DialOutGrant | SubscriberGrant:
        if self.request.service_type is ServiceType.OUTBOUND:
            return radius_attributes.dial_out_grant(reply.attributes)
        return radius_attributes.subscriber_grant(reply.attributes)

    def _grant(self, grant: DialOutGrant | SubscriberGrant) -> None:
        """Report the grant. Only a valid tunnel definition starts a call [seen: D10-call]."""
        number, domain_map = self.request.request_id, self._resolution.domain_map
        if isinstance(grant, SubscriberGrant):
            self._grant_subscriber(grant)
            return
        defaults = self._client.settings.tunnel_defaults(self._context)
        call = policy.complete_dial_out(grant, domain_map, defaults)
        if call.tunnels:
            self._report(DialOutGranted(number, call))
        else:
            self._deny("no tunnel definition in the answer nor in the domain map")

    def _grant_subscriber(self, grant: SubscriberGrant) -> None:
        """Report the grant, unless there are as many subscribers as there may be."""
        request, settings = self.request, self._client.settings
        authentic = "RADIUS" if self._asking.asked else "Local"
        whole = policy.complete_subscriber(
            grant, self._resolution, settings.subscriber_defaults(self._context), authentic,
            request.limits,
        )  # fmt: skip
        home = whole.virtual_router or request.home or request.context
        if reason := self._client.around.full(home):
            self._deny(reason)
        else:
            self._report(SubscriberGranted(request.request_id, whole))

    def _deny(self, reason: str) -> None:
        asked = self._asking.asked
        server = asked.address if asked else None
        self._report(AccessDenied(self.request.request_id, reason, server))

    def _report(self, event: Verdict) -> None:
        self._client.close(self)
        counters = self._counters
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
            self._client.around.scheduler.post(event)
