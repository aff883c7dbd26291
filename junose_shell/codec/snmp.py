"""SNMP messages as octets: versions 2c (RFC 1901, 3416) and 3 (RFC 3412, 3414)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from junose_shell.codec import ber
from junose_shell.codec.ber import INTEGER, NULL, OCTETS, OID, SEQUENCE, Oid, Reader, tlv
from junose_shell.codec.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from junose_shell.net import Ipv4

V2C, V3 = 1, 3  # in a message
USM = 3  # security model of RFC 3414
ADDRESS, COUNTER, GAUGE, TICKS = 0x40, 0x41, 0x42, 0x43
GET, NEXT, RESPONSE, SET, BULK, REPORT = 0xA0, 0xA1, 0xA2, 0xA3, 0xA5, 0xA8
AUTHENTICATED, PRIVATE, REPORTABLE = 1, 2, 4  # flags of version 3
DIGEST = 12  # octets of an authentication, RFC 3414 sections 6 and 7
LARGEST = 0x7FFF_FFFF


class SmiValue(NamedTuple):
    """A value: its tag and its content."""

    tag: int
    content: bytes = b""


NO_OBJECT, NO_INSTANCE, END_OF_VIEW = SmiValue(0x80), SmiValue(0x81), SmiValue(0x82)
UNSPECIFIED = SmiValue(NULL)


def integer(value: int) -> SmiValue:
    """Return an INTEGER."""
    return SmiValue(INTEGER, ber.number(value))


def counter(value: int) -> SmiValue:
    """Return a Counter32; it begins again after 2**32 - 1."""
    return SmiValue(COUNTER, ber.number(value & ber.MAX_ARC))


def gauge(value: int) -> SmiValue:
    """Return a Gauge32; it stops at 2**32 - 1."""
    return SmiValue(GAUGE, ber.number(min(value, ber.MAX_ARC)))


def ticks(milliseconds: int) -> SmiValue:
    """Return TimeTicks, hundredths of a second."""
    return SmiValue(TICKS, ber.number(milliseconds // 10 & ber.MAX_ARC))


def text(value: str) -> SmiValue:
    """Return an OCTET STRING of a text in UTF-8; half of a character becomes a question mark."""
    return SmiValue(OCTETS, value.encode(errors="replace"))


def octets(value: bytes) -> SmiValue:
    """Return an OCTET STRING."""
    return SmiValue(OCTETS, value)


def address(value: Ipv4) -> SmiValue:
    """Return an IpAddress."""
    return SmiValue(ADDRESS, value.to_bytes(4))


def identifier(value: Oid) -> SmiValue:
    """Return an OBJECT IDENTIFIER."""
    return SmiValue(OID, ber.arcs(value))


Binding = tuple[Oid, SmiValue]


class Pdu(NamedTuple):
    """A request or an answer. Of a BULK, ``status`` has the non-repeaters, ``at`` the repetitions.

    ``bindings`` are the variables; ``at`` counts them from 1, and 0 means none of them.
    """

    kind: int
    request_id: int
    status: int
    at: int
    bindings: Sequence[Binding]


class CommunityMessage(NamedTuple):
    """A message of version 2c."""

    community: bytes
    pdu: Pdu


class Secured(NamedTuple):
    """A message of version 3 with the User-based Security Model.

    ``digest_at`` is the place of its authentication in the octets, which has ``DIGEST`` octets or
    none. ``scoped`` is the octets of the scoped PDU.
    """

    message_id: int
    most: int  # octets that the sender can receive
    flags: int
    engine: bytes  # who is authoritative, with its boots and its time (s)
    boots: int
    time: int
    user: bytes
    digest: bytes
    digest_at: int
    scoped: bytes


class Scoped(NamedTuple):
    """A PDU with the context that it is for."""

    engine: bytes
    context: bytes
    pdu: Pdu


# -- to octets --
def written_binding(binding: Binding) -> bytes:
    """Return a variable with its value."""
    oid, value = binding
    return tlv(SEQUENCE, tlv(OID, ber.arcs(oid)) + tlv(*value))


def written_pdu(pdu: Pdu) -> bytes:
    """Return a PDU."""
    bindings = b"".join(map(written_binding, pdu.bindings))
    return pdu_of(pdu.kind, (pdu.request_id, pdu.status, pdu.at), bindings)


def pdu_of(kind: int, numbers: tuple[int, int, int], bindings: bytes) -> bytes:
    """Return a PDU of request id, status and place, whose variables are written already."""
    return tlv(kind, b"".join(map(_number, numbers)) + tlv(SEQUENCE, bindings))


def written(community: bytes, pdu: bytes) -> bytes:
    """Return a message of version 2c with a PDU that is written already."""
    return tlv(SEQUENCE, _number(V2C) + tlv(OCTETS, community) + pdu)


def written_scoped(engine: bytes, context: bytes, pdu: bytes) -> bytes:
    """Return a scoped PDU with a PDU that is written already."""
    return tlv(SEQUENCE, tlv(OCTETS, engine) + tlv(OCTETS, context) + pdu)


def written_secured(message: Secured) -> bytes:
    """Return a message of version 3, with ``message.digest`` as it is."""
    head = _number(message.message_id) + _number(message.most)
    head += tlv(OCTETS, bytes((message.flags,))) + _number(USM)
    security = tlv(OCTETS, message.engine) + _number(message.boots) + _number(message.time)
    security += tlv(OCTETS, message.user) + tlv(OCTETS, message.digest) + tlv(OCTETS, b"")
    security = tlv(OCTETS, tlv(SEQUENCE, security))
    return tlv(SEQUENCE, _number(V3) + tlv(SEQUENCE, head) + security + message.scoped)


def _number(value: int) -> bytes:
    return tlv(INTEGER, ber.number(value))


# -- from octets --
def version_of(datagram: bytes) -> int:
    """Return the version of a message; raise DecodeError for what is no message."""
    return Reader(datagram).inside(SEQUENCE).number()


def read(datagram: bytes) -> CommunityMessage:
    """Read a message of version 2c; raise DecodeError."""
    inside = Reader(datagram).inside(SEQUENCE)
    inside.number()
    community = inside.content(OCTETS)
    return CommunityMessage(community, _read_pdu(inside))


def read_secured(datagram: bytes) -> Secured:
    """Read a message of version 3; raise DecodeError, also for another security model."""
    inside = Reader(datagram).inside(SEQUENCE)
    inside.number()
    head = inside.inside(SEQUENCE)
    message_id, most = _natural(head), _natural(head)
    flags = head.content(OCTETS)
    if len(flags) != 1 or head.number() != USM:
        raise DecodeError("not the User-based Security Model")
    _, begin, end = inside.next()
    security = Reader(datagram, begin, end).inside(SEQUENCE)
    engine, boots, time = security.content(OCTETS), _natural(security), _natural(security)
    user = security.content(OCTETS)
    digest = security.content(OCTETS)
    return Secured(
        message_id, most, flags[0], engine, boots, time, user, digest,
        security.at - len(digest), datagram[inside.at : inside.end],
    )  # fmt: skip


def read_scoped(scoped: bytes) -> Scoped:
    """Read a scoped PDU in clear text; raise DecodeError."""
    inside = Reader(scoped).inside(SEQUENCE)
    engine, context = inside.content(OCTETS), inside.content(OCTETS)
    return Scoped(engine, context, _read_pdu(inside))


def _read_pdu(reader: Reader) -> Pdu:
    kind, begin, end = reader.next()
    inside = Reader(reader.octets, begin, end)
    numbers = inside.number(), inside.number(), inside.number()
    bindings = inside.inside(SEQUENCE)
    found: list[Binding] = []
    while bindings:
        binding = bindings.inside(SEQUENCE)
        oid = ber.read_arcs(binding.content(OID))
        tag, begin, end = binding.next()
        found.append((oid, SmiValue(tag, binding.octets[begin:end])))
    return Pdu(kind, *numbers, found)


def _natural(reader: Reader) -> int:
    value = reader.number()
    if not 0 <= value <= LARGEST:
        raise DecodeError(f"{value} where 0 to {LARGEST} is expected")
    return value
