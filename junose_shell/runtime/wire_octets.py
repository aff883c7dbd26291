"""The octets of what the trace reports: RADIUS, and L2TP with PPP, as UDP carries them.

Peers in memory pass packets as values. These are the octets that a wire would carry. The packets of
a real RADIUS server are those that passed.
"""

from typing import NamedTuple

from junose_shell.aaa.ports import (
    AccountingPacket,
    Answered,
    Asked,
    Attributes,
    Flaw,
    RadiusReply,
)
from junose_shell.calls.chance import Chance
from junose_shell.calls.saying import Carried, Passed
from junose_shell.codec import l2tp, ppp, radius
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.radius_hiding import HidingKey
from junose_shell.codec.radius_masking import masked_answer, masked_request
from junose_shell.codec.udp_blocks import End
from junose_shell.control.messages import Other, Unreadable
from junose_shell.control.packets import DataPacket
from junose_shell.net import Ipv4
from junose_shell.record import changed
from junose_shell.reports import STARS
from junose_shell.runtime import masks
from junose_shell.runtime.ip_octets import written
from junose_shell.wire.requests import attributes_of, code_of

IDENTIFIERS = 256  # of RADIUS packets, RFC 2865 section 3
CLIENT_PORT = 50_000  # from which the router asks its servers [own]
FORGED = b"another key"  # of a server that does not know the real one
_MASK = STARS.encode()

Ends = tuple[End, End]  # source and destination
Datagram = tuple[Ends, bytes]  # with its payload


class _Exchange(NamedTuple):
    asked: Asked
    ident: int
    authenticator: bytes


class WireOctets:
    """Writes packets as datagrams, in the order in which they pass, and numbers what they need.

    With ``secrets`` False, passwords and answers to challenges are replaced by masks, and RADIUS
    packets are signed with the key ``masks.KEY``.
    """

    def __init__(self, *, secrets: bool) -> None:
        self._secrets = secrets
        self._chance = Chance("capture")
        self._asked = 0
        self._exchanges: dict[int, _Exchange] = {}

    def carried(self, real: Carried) -> Datagram | None:
        """Return a packet between L2TP nodes; None for one that can only be read."""
        packet = real.packet
        if isinstance(packet, DataPacket):
            frame = packet.payload
            if not self._secrets and frame.protocol in masks.PROOFS:
                frame = masks.frame(frame)
            return real[:2], l2tp.data_head(packet) + ppp.encode(frame)
        if isinstance(packet.message, Other | Unreadable):
            return None
        if not self._secrets:
            packet = masks.carried(real).packet
        return real[:2], l2tp.encode(packet)

    def passed(self, passed: Passed) -> Datagram:
        """Return an IP packet over a call in the frame that would carry it."""
        head = l2tp.plain_head(passed.tunnel_id, passed.session_id) + ppp.IP_HEAD
        packet = written(passed.packet, answers=passed.answers)
        return passed[:2], head + packet

    def asked(self, real: Asked, router: Ipv4) -> Datagram:
        """Return a request that ``router`` sends; retransmissions have the same octets."""
        asked = real if self._secrets else masks.asked(real)
        server = asked.server
        octets = self._request(real, asked, router)
        return ((router, _port(real)), (server.address, server.port)), octets

    def _request(self, real: Asked, asked: Asked, router: Ipv4) -> bytes:
        if real.wire is not None:
            if self._secrets:
                return real.wire.octets
            return masked_request(real.wire.octets, asked.server.key.encode(), _MASK)
        exchange = self._exchange(real)
        key = _key(asked, exchange.authenticator)
        said = _writable(attributes_of(asked.packet, router), key)
        return radius.request(code_of(asked.packet), exchange.ident, said, key, signed=True)

    def answered(self, real: Answered, router: Ipv4) -> Datagram:
        """Return an answer to ``router``. Attributes that no packet can carry are left out."""
        asked = real.asked if self._secrets else masks.asked(real.asked)
        request = self._request(real.asked, asked, router)
        ident, reply, key = request[1], real.reply, _key(asked, request[4:20])
        if _has_another_key(real):
            key = changed(key, secret=FORGED)
        octets = self._passed(reply, key) or self._simulated(asked, reply, ident, key)
        server = asked.server
        return ((server.address, server.port), (router, _port(real.asked))), octets

    def _passed(self, reply: RadiusReply, key: HidingKey) -> bytes:
        """Return an answer of a real server; nothing for others, and for what cannot be masked."""
        if self._secrets or not reply.octets:
            return reply.octets
        try:
            return masked_answer(reply.octets, key, _MASK)
        except DecodeError:
            return b""

    def _simulated(self, asked: Asked, reply: RadiusReply, ident: int, key: HidingKey) -> bytes:
        said = dict(reply.attributes if self._secrets else masks.attributes(reply.attributes))
        if reply.message:
            said["Reply-Message"] = reply.message
        code = (
            radius.PacketCode.ACCESS_ACCEPT if reply.accepted else radius.PacketCode.ACCESS_REJECT
        )
        if isinstance(asked.packet, AccountingPacket):
            code = radius.PacketCode.ACCOUNTING_RESPONSE
        return radius.response(code, ident, _writable(said, key), key, self._chance)

    def _exchange(self, asked: Asked) -> _Exchange:
        """Return identifier and authenticator of a request, new ones for a new request."""
        found = self._exchanges.get(id(asked))
        if found is None:
            found = _Exchange(asked, self._asked % IDENTIFIERS, self._chance(16))
            self._asked += 1
            self._exchanges[id(asked)] = found
            if len(self._exchanges) > IDENTIFIERS:
                del self._exchanges[next(iter(self._exchanges))]
        return found


def _has_another_key(real: Answered) -> bool:
    """Return True for a forged answer; one that lacks a signature which is demanded is none."""
    wire, octets = real.asked.wire, real.reply.octets
    if real.reply.flaw is not Flaw.FORGED or wire is None or not octets:
        return real.reply.flaw is Flaw.FORGED
    key = _key(real.asked, wire.octets[4:20])
    return not radius.answers(octets, key) or radius.signature_holds(octets, key) is False


def _port(asked: Asked) -> int:
    return asked.wire.port if asked.wire else CLIENT_PORT


def _key(asked: Asked, authenticator: bytes) -> HidingKey:
    return HidingKey(asked.server.key.encode(), authenticator)


def _writable(given: Attributes, key: HidingKey) -> Attributes:
    """Return the attributes whose values fit; a world may have a server that answers rubbish."""
    if _fits(given, key):
        return given
    fit: dict[str, str | tuple[str, ...]] = {}
    for name, value in given.items():
        if _fits(fit | {name: value}, key):
            fit[name] = value
    return fit


def _fits(attributes: Attributes, key: HidingKey) -> bool:
    try:
        radius.response(radius.PacketCode.ACCESS_ACCEPT, 0, attributes, key, bytes)
    except ValueError:
        return False
    return True
