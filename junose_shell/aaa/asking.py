"""Takes one request from server to server: retransmission, dead servers, answers that count.

Order of servers: [seen: J120 id-61281]. The first four retransmissions wait for the configured
timeout [seen: BBA-MH p75]. No source says what follows, so each further wait doubles, up to eight
times the timeout [own].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from junose_shell.aaa.ports import Answered, Asked
from junose_shell.reports import ROUTER, Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from junose_shell.aaa.ports import (
        Flaw,
        RadiusReply,
        RadiusServer,
        Request,
        Waiting,
    )
    from junose_shell.aaa.servers import RequestCounters, ServerPool
    from junose_shell.aaa.surroundings import Surroundings

PLAIN_RETRANSMISSIONS = 4
MAXIMUM_DOUBLINGS = 3


def wait_after(server: RadiusServer, transmission: int) -> int:
    """Return how long to wait (ms) for an answer to ``transmission``; 0 is the first."""
    doublings = max(0, transmission - PLAIN_RETRANSMISSIONS)
    factor = 1 << min(doublings, MAXIMUM_DOUBLINGS)
    return server.timeout * 1000 * factor


class Errand(Protocol):
    """A request to servers, and the asker's side of its answer.

    ``about`` names it in the trace, ``purpose`` is the word of log lines: authentication or
    accounting.
    """

    purpose: str

    @property
    def about(self) -> object:
        """Return what the request is about."""
        ...

    def packet(self, server: RadiusServer) -> Request:
        """Return the request to ``server``; its retransmissions are the same value."""
        ...

    def answered(self, server: RadiusServer, reply: RadiusReply) -> None:
        """Take the answer that counts. It may call ``RequestUnderWay.next_server``."""
        ...

    def exhausted(self) -> None:
        """Every server was full, or silent, or has rolled over."""
        ...

    def abandoned(self) -> None:
        """Nobody wants the answer any more, and no server will be asked again."""
        ...


class RequestUnderWay:
    """One request on its way.

    ``asked`` is the last server, ``silent`` counts those that timed out, ``full`` is True if one
    had no free identifier. After ``cancelled`` is set no server is tried any more.
    """

    def __init__(
        self, around: Surroundings, pool: ServerPool[RequestCounters], context: str, errand: Errand
    ) -> None:
        self.asked: RadiusServer | None = None
        self.cancelled = self.full = False
        self.silent = 0
        self._around = around
        self._pool = pool
        self._context = context
        self._errand = errand
        self._configured: tuple[RadiusServer, ...] = ()
        self._servers: Iterator[RadiusServer] = iter(())
        self._server: RadiusServer | None = None  # that has the request
        self._packet: Request | None = None  # that it has
        self._timer: Waiting | None = None
        self._transmission = 0
        self._sent_at = 0

    def begin(self, servers: tuple[RadiusServer, ...], *, round_robin: bool) -> None:
        """Ask the first of ``servers``, in their order or from the next one on."""
        self._configured = servers
        self.silent = 0
        now = self._around.scheduler.now()
        self._servers = iter(self._pool.order(self._context, servers, now, round_robin=round_robin))
        self.next_server()

    def next_server(self) -> None:
        """Ask the next server that has a free identifier."""
        for server in self._servers:
            if self._pool.take(self._context, server):
                self._server = self.asked = server
                self._transmission = 0
                self._counters(server).requests += 1
                packet = self._packet = self._errand.packet(server)
                on_wire = self._around.transport.on_wire(server, packet)
                self._transmit(Asked(server, packet, on_wire))
                return
            self.full = True
            now = self._around.scheduler.now()
            self._pool.bury(self._context, server, self._configured, now)
        self._server = None
        if self.silent == len(self._configured) > 0:
            purpose = self._errand.purpose
            self._around.say(f"RADIUS no {purpose} servers responding in VR {self._home}")
        self._errand.exhausted()

    def leave(self) -> None:
        """Take the request away from the server that has it, if one has."""
        if self._server is None:
            return
        if self._timer:
            self._timer.cancel()
        self._pool.release(self._context, self._server)
        if self._packet is not None:
            self._around.transport.forget(self._server, self._packet)
        self._server = self._packet = None

    def _transmit(self, asked: Asked) -> None:
        around, server, packet = self._around, asked.server, asked.packet
        self._sent_at = around.scheduler.now()
        self._timer = around.scheduler.schedule(
            wait_after(server, self._transmission),
            lambda: self._timed_out(asked),
            f"RADIUS server {server.address}: time-out for {packet.username}",
        )
        name, fields = packet.kind, packet.fields
        said = Said(ROUTER, str(server.address), "RADIUS", name, fields, content=asked)
        around.report(self._errand.about, said)
        if around.reaches(server.context or self._context, server.address):
            around.transport.send(server, packet, lambda reply: self._received(asked, reply))

    def _timed_out(self, asked: Asked) -> None:
        server = asked.server
        counters = self._counters(server)
        counters.timeouts += 1
        if not self.cancelled and self._transmission < server.retransmit:
            self._transmission += 1
            counters.retransmissions += 1
            self._transmit(asked)
            return
        self.leave()
        if self.cancelled:
            self._errand.abandoned()
            return
        now = self._around.scheduler.now()
        self.silent += 1
        if self._pool.lost(self._context, server, now):
            self._say_lost(server)
        self._pool.bury(self._context, server, self._configured, now)
        self.next_server()

    def _say_lost(self, server: RadiusServer) -> None:
        """Log the time-out of a server [seen: BA151]."""
        others = self._configured[self._configured.index(server) + 1 :]
        following = f"; trying {others[0].address}" if others else ""
        self._around.say(f"{self._named(server)} unavailable in VR {self._home}{following}")

    def _say_dropped(self, server: RadiusServer, flaw: Flaw) -> None:
        """Log a dropped answer, at a bounded rate [own]."""
        if self._pool.dropped(self._context, server, flaw, self._around.scheduler.now()):
            name = self._named(server)
            self._around.say(f"answer of {name} in VR {self._home} dropped: {flaw.value}")

    def _received(self, asked: Asked, reply: RadiusReply) -> None:
        server, counters = asked.server, self._counters(asked.server)
        said = Said(
            str(server.address), ROUTER, "RADIUS", asked.packet.answer(reply), Answered.fields,
            content=Answered(asked, reply),
        )  # fmt: skip
        self._around.report(self._errand.about, said)
        if reply.flaw is not None:
            counters.drop(reply.flaw, reply.times)
            self._say_dropped(server, reply.flaw)
            return
        if self._pool.found(self._context, server):
            self._around.say(f"{self._named(server)} available in VR {self._home}")
        if server is not self._server:
            counters.dropped += 1
            return
        counters.round_trip = self._around.scheduler.now() - self._sent_at
        self.leave()
        self._errand.answered(server, reply)

    def _named(self, server: RadiusServer) -> str:
        return f"RADIUS {self._errand.purpose} server {server.address}"

    @property
    def _home(self) -> str:
        """The virtual router that configures the servers."""
        return next((each.context for each in self._configured), "") or self._context

    def _counters(self, server: RadiusServer) -> RequestCounters:
        return self._pool.counters(self._context, server)
