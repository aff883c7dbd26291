"""The Basic Encoding Rules of ASN.1, as far as SNMP uses them (RFC 3417 section 8, X.690).

Lengths are definite. What is read may have them in more octets than are needed.
"""

from __future__ import annotations

from junose_shell.codec.errors import DecodeError

INTEGER, OCTETS, NULL, OID, SEQUENCE = 0x02, 0x04, 0x05, 0x06, 0x30
MOST_ARCS = 128  # RFC 3416 section 4.1
MAX_ARC = 0xFFFF_FFFF

Oid = tuple[int, ...]


def tlv(tag: int, content: bytes) -> bytes:
    """Return ``content`` behind its tag and length."""
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + content


def number(value: int) -> bytes:
    """Return the content of an integer, in as few octets as hold it and its sign."""
    return value.to_bytes(value.bit_length() // 8 + 1, signed=True)


def arcs(oid: Oid) -> bytes:
    """Return the content of an object identifier of two or more arcs."""
    made = bytearray()
    for arc in (oid[0] * 40 + oid[1], *oid[2:]):
        if arc < 0x80:
            made.append(arc)
        else:
            made += _long(arc)
    return bytes(made)


def _long(arc: int) -> bytes:
    found = [arc & 0x7F]
    while arc := arc >> 7:
        found.append(0x80 | arc & 0x7F)
    return bytes(reversed(found))


def read_number(content: bytes) -> int:
    """Return an integer; raise DecodeError if it has no octet or more than nine."""
    if not 1 <= len(content) <= 9:
        raise DecodeError(f"an integer of {len(content)} octets")
    return int.from_bytes(content, signed=True)


def read_arcs(content: bytes) -> Oid:
    """Return an object identifier; raise DecodeError for one that SNMP does not allow."""
    if not content or content[-1] & 0x80:
        raise DecodeError("an object identifier without its end")
    found: list[int] = []
    arc = 0
    for octet in content:
        arc = arc << 7 | octet & 0x7F
        if arc > MAX_ARC:
            raise DecodeError("an object identifier with an arc beyond 32 bits")
        if not octet & 0x80:
            found.append(arc)
            arc = 0
    if len(found) >= MOST_ARCS:
        raise DecodeError(f"an object identifier of more than {MOST_ARCS} arcs")
    first = min(found[0] // 40, 2)
    return (first, found[0] - first * 40, *found[1:])


class Reader:
    """Reads values one after the other, from ``at`` to ``end`` (octets of ``octets``)."""

    __slots__ = ("at", "end", "octets")

    def __init__(self, octets: bytes, at: int = 0, end: int | None = None) -> None:
        self.octets = octets
        self.at = at
        self.end = len(octets) if end is None else end

    def __bool__(self) -> bool:
        return self.at < self.end

    def next(self) -> tuple[int, int, int]:
        """Return tag, and beginning and end of the content, of the next value.

        Raises DecodeError if there is none, or if it is cut short.
        """
        octets, at = self.octets, self.at
        if at + 2 > self.end:
            raise DecodeError("a value is missing", at)
        tag, size = octets[at], octets[at + 1]
        begin = at + 2
        if size & 0x80:
            wide = size & 0x7F
            if not 1 <= wide <= 4 or begin + wide > self.end:
                raise DecodeError("a length that cannot be read", at + 1)
            size = int.from_bytes(octets[begin : begin + wide])
            begin += wide
        if begin + size > self.end:
            raise DecodeError("a value is cut short", at)
        self.at = begin + size
        return tag, begin, self.at

    def content(self, tag: int) -> bytes:
        """Return the content of the next value, which must have ``tag``; raise DecodeError."""
        begin, end = self._expect(tag)
        return self.octets[begin:end]

    def inside(self, tag: int) -> Reader:
        """Return a reader for the inside of the next value, which must have ``tag``."""
        return Reader(self.octets, *self._expect(tag))

    def _expect(self, tag: int) -> tuple[int, int]:
        """Return beginning and end of the content of the next value, which must have ``tag``."""
        at = self.at
        found, begin, end = self.next()
        if found != tag:
            raise DecodeError(f"tag {found:#04x} where {tag:#04x} is expected", at)
        return begin, end

    def number(self) -> int:
        """Return the next value, an integer; raise DecodeError."""
        return read_number(self.content(INTEGER))
