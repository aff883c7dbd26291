"""The router as a RADIUS client on UDP (RFC 2865 section 3): requests out, checked answers in.

AAA keeps time-outs, retransmissions and fail-over. Here a request gets a port and an identifier,
and an answer is checked before the router hears of it. One port has 256 open requests to one
server; when all are used there is one port more. An identifier whose request is over is the last to
be used again, so that a late answer still finds its request.

On a clock that stands still nothing is sent and nobody listens: a replay says what was heard.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from junose_shell.aaa.ports import Flaw, OnWire, RadiusReply
from junose_shell.characters import harmless
from junose_shell.codec import radius
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.radius_hiding import HidingKey
from junose_shell.record import changed, record
from junose_shell.wire.bounded import Bounded
from junose_shell.wire.requests import attributes_of, code_of
from junose_shell.wire.udp import facing

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.aaa.ports import Attributes, RadiusServer, Request
    from junose_shell.net import Ipv4, UdpEnd
    from junose_shell.wire.driver import WireDriver, WireTrace
    from junose_shell.wire.udp import Port, Receive

IDENTIFIERS = 256  # of a port, RFC 2865 section 3
_PROTOCOL = "radius"
_GENERAL = ("Message-Authenticator", "Proxy-State", "Reply-Message")  # no attributes of a grant

ACCESS_ANSWERS: tuple[int, ...] = (
    radius.PacketCode.ACCESS_ACCEPT,
    radius.PacketCode.ACCESS_REJECT,
    radius.PacketCode.ACCESS_CHALLENGE,
)
_ANSWERS: dict[int, tuple[int, ...]] = {  # to the code of a request
    radius.PacketCode.ACCESS_REQUEST: ACCESS_ANSWERS,
    radius.PacketCode.ACCOUNTING_REQUEST: (radius.PacketCode.ACCOUNTING_RESPONSE,),
}

Slot = tuple[int, int]  # number of the port, identifier


@record
class RadiusHeard:
    """The answer to the request that was the ``number``-th of this router, counted from 1."""

    number: int
    reply: RadiusReply


class _Request:
    """One request; ``octets`` are those of all its transmissions.

    ``key`` has the authenticator that its answer is made with.
    """

    __slots__ = ("answered", "cause", "key", "number", "octets", "packet", "reply", "server",
                 "site", "slot")  # fmt: skip

    def __init__(
        self, number: int, site: _Site, server: RadiusServer, packet: Request, key: HidingKey
    ) -> None:
        self.number, self.site, self.server, self.packet = number, site, server, packet
        self.slot, self.key, self.octets = site.free.popleft(), key, b""
        self.reply: Callable[[RadiusReply], None] = _unheard
        self.cause = 0
        self.answered = False


class _Site:
    """The requests to one server at ``end``; ``signed`` if its answers must be."""

    def __init__(self, end: UdpEnd, *, signed: bool) -> None:
        self.end = end
        self.signed = signed
        self.ports: list[Port | None] = []
        self.free: deque[Slot] = deque()
        self.requests: dict[Slot, _Request] = {}
        self.last: _Request | None = None
        self.flaws = Bounded()


class RequestGround(NamedTuple):
    """The ground that requests go over.

    ``address`` returns the router's own address on the way to a server.
    ``open_port`` is None on a clock that stands still. ``chance`` returns octets that nobody can
    guess; ``say`` writes a line into the log.
    """

    host: WireDriver
    trace: WireTrace
    open_port: Callable[[Receive, UdpEnd], Port] | None
    chance: Callable[[int], bytes]
    address: Callable[[RadiusServer, Request], Ipv4]
    say: Callable[[str], None]


class RadiusWire:
    """Carries requests to real servers."""

    def __init__(self, ground: RequestGround) -> None:
        self._ground = ground
        self._sites: dict[UdpEnd, _Site] = {}
        self._requests: dict[int, _Request] = {}  # by number
        self._sent: dict[tuple[int, RadiusServer], _Request] = {}  # by the identity of the packet
        self._count = 0
        self._arrived = b""  # the octets of the answer that is heard now

    # -- out --
    def send(
        self,
        end: UdpEnd,
        server: RadiusServer,
        packet: Request,
        reply: Callable[[RadiusReply], None],
        *,
        signed: bool,
    ) -> None:
        """Send a packet once, to the server at ``end``; the same object again is a retransmission.

        A packet that cannot be written, or for which there is no port, is lost.
        """
        request = self._request(end, server, packet, signed=signed)
        request.reply, request.cause = reply, self._ground.trace.current
        port = request.site.ports[request.slot[0]]
        if port is not None and request.octets:
            port.send(request.octets, end)

    def on_wire(
        self, end: UdpEnd, server: RadiusServer, packet: Request, *, signed: bool
    ) -> OnWire | None:
        """Return what ``send`` will send; None for what cannot be written, or without a port."""
        request = self._request(end, server, packet, signed=signed)
        port = request.site.ports[request.slot[0]]
        return OnWire(port.local.port, request.octets) if port and request.octets else None

    def forget(self, server: RadiusServer, packet: Request) -> None:
        """Let the identifier of a packet be used again, after all others that are free."""
        request = self._sent.pop((id(packet), server), None)
        if request is not None:
            request.site.free.append(request.slot)

    def cut(self) -> None:
        """Forget all requests, because the router that sent them is gone."""
        for request in list(self._sent.values()):
            request.answered, request.reply = True, _unheard
            self.forget(request.server, request.packet)

    def _request(
        self, end: UdpEnd, server: RadiusServer, packet: Request, *, signed: bool
    ) -> _Request:
        """Return the request that a packet is, a new one for a new packet."""
        request = self._sent.get((id(packet), server))
        if request is None:
            site = self._sites.get(end)
            if site is None:
                site = self._sites[end] = _Site(end, signed=signed)
            request = self._new(site, server, packet)
        return request

    def _new(self, site: _Site, server: RadiusServer, packet: Request) -> _Request:
        if not site.free:
            site.free.extend((len(site.ports), ident) for ident in range(IDENTIFIERS))
            site.ports.append(self._opened(site, len(site.ports)))
        self._count += 1
        key = HidingKey(server.key.encode(), self._ground.chance(16))
        request = _Request(self._count, site, server, packet, key)
        self._write(request)
        before = site.requests.get(request.slot)
        if before is not None:
            del self._requests[before.number]
        site.requests[request.slot] = self._requests[self._count] = request
        self._sent[id(packet), server] = site.last = request
        return request

    def _opened(self, site: _Site, number: int) -> Port | None:
        if self._ground.open_port is None:
            return None
        try:
            return self._ground.open_port(partial(self._receive, site, number), facing(site.end))
        except OSError as error:
            self._ground.say(f"RADIUS has no socket: {error.strerror}")
            return None

    def _write(self, request: _Request) -> None:
        packet, ident, key = request.packet, request.slot[1], request.key
        said = attributes_of(packet, self._ground.address(request.server, packet))
        try:
            octets = radius.request(code_of(packet), ident, said, key, signed=True)
        except ValueError as error:  # a name or password that is longer than its field
            self._ground.say(f"RADIUS request for {packet.username} cannot be written: {error}")
            return
        request.octets, request.key = octets, HidingKey(key.secret, octets[4 : radius.SHORTEST])

    # -- in --
    def _receive(self, site: _Site, number: int, octets: bytes, source: UdpEnd) -> None:
        """Take a datagram in: the router hears of an answer, and of a flaw not too often."""
        request = site.requests.get((number, octets[1])) if len(octets) > 1 else None
        if source != site.end or request is None or request.answered:
            reply, request = _flawed(Flaw.STRAY), request or site.last
        else:
            signed = site.signed and code_of(request.packet) == radius.PacketCode.ACCESS_REQUEST
            reply = judged(octets, request.key, _ANSWERS[code_of(request.packet)], signed=signed)
        if request is None:
            return
        if reply.flaw is not None:
            times = site.flaws.tell(self._ground.host.now())
            if not times:
                return
            reply = RadiusReply(accepted=False, flaw=reply.flaw, times=times)
        self._arrived = b"" if reply.flaw is Flaw.STRAY else octets
        try:
            self._ground.host.hear(_PROTOCOL, RadiusHeard(request.number, reply))
        finally:
            self._arrived = b""

    def origin(self, heard: object) -> tuple[int, str]:
        """Return the cause of an answer in the trace, and its label; raise ValueError."""
        if not isinstance(heard, RadiusHeard):
            raise ValueError(f"not an answer of RADIUS: {heard!r}")  # noqa: TRY004 - as for all input
        request = self._requests.get(heard.number)
        if request is None:
            raise ValueError(
                f"an answer of RADIUS to the request {heard.number}, which is not open"
            )
        name = request.packet.username
        return request.cause, f"RADIUS server {request.server.address}: answers for {name}"

    def hear(self, heard: RadiusHeard) -> None:
        """Hand an answer to AAA."""
        request = self._requests[heard.number]
        request.answered = request.answered or heard.reply.flaw is None
        request.reply(changed(heard.reply, octets=self._arrived) if self._arrived else heard.reply)


def judged(
    octets: bytes, key: HidingKey, codes: tuple[int, ...] = ACCESS_ANSWERS, *, signed: bool
) -> RadiusReply:
    """Return what a server answered to the request of ``key``, with a flaw if it is to be dropped.

    An answer has one of the ``codes``. A Message-Authenticator that is there must be right; with
    ``signed`` it must be there.
    """
    length = int.from_bytes(octets[2:4])
    if not radius.SHORTEST <= length <= min(len(octets), radius.LONGEST):
        return _flawed(Flaw.MALFORMED)
    if octets[0] not in codes:
        return _flawed(Flaw.UNKNOWN_TYPE)
    if not radius.answers(octets, key):
        return _flawed(Flaw.FORGED)
    try:
        holds = radius.signature_holds(octets, key)
        if holds is False or (holds is None and signed):
            return _flawed(Flaw.FORGED)
        message = radius.decode(octets, key)
    except DecodeError:
        return _flawed(Flaw.MALFORMED)
    said = [text for name, text in message.attributes if name == "Reply-Message"]
    return RadiusReply(
        message.code in {radius.PacketCode.ACCESS_ACCEPT, radius.PacketCode.ACCOUNTING_RESPONSE},
        _attributes(message),
        _shown(" ".join(said)),
        challenged=message.code == radius.PacketCode.ACCESS_CHALLENGE,
    )


def _flawed(flaw: Flaw) -> RadiusReply:
    return RadiusReply(accepted=False, flaw=flaw)


def _unheard(_reply: RadiusReply) -> None:
    """Tell nobody."""


def _shown(text: str) -> str:
    """Return a text that can be shown in a line."""
    return text if text.isprintable() else harmless(text).replace("\n", "\\n").replace("\t", "\\t")


def _attributes(message: radius.ReadPacket) -> Attributes:
    """Return the attributes that the dictionary names; no grant has a use for the others."""
    found: dict[str, str | tuple[str, ...]] = {}
    for name, value in message.attributes:
        if name.startswith("Attr-") or name in _GENERAL:
            continue
        text = value if "Password" in name else _shown(value)
        before = found.get(name)
        if before is None:
            found[name] = text
        else:
            found[name] = (*(before if isinstance(before, tuple) else (before,)), text)
    return found
