"""IPv4, UDP and ICMP echo as octets (RFC 791, 768, 792), for captures and for calls on a wire."""

from struct import Struct
from typing import NamedTuple

from junose_shell.codec.errors import DecodeError
from junose_shell.net import Ipv4

ICMP, UDP = 1, 17
ECHO_REPLY, ECHO_REQUEST = 0, 8
_VERSION = 0x4500  # with the length of a header without options
_IPV4, _UDP, _ECHO = Struct(">HHHHHHII"), Struct(">HHHH"), Struct(">HHHH")
ECHO_OCTETS = _IPV4.size + _ECHO.size  # of the headers of an ICMP echo in IPv4


def checksum(octets: bytes) -> int:
    """Return the Internet checksum (RFC 1071) of ``octets``, 0..65535."""
    return _complement(_sum(octets))


def _sum(octets: bytes) -> int:
    """Return a number that adds up as the words of ``octets`` do.

    Modulo 65535 a large number is the sum of its words, and it may be added to fields in any order.
    """
    return int.from_bytes(octets + b"\0" if len(octets) & 1 else octets)


def _complement(total: int) -> int:
    return 0xFFFF - (total % 0xFFFF or (0xFFFF if total else 0))


def ipv4(
    ends: tuple[Ipv4, Ipv4], protocol: int, payload: bytes, *, ident: int = 0, ttl: int = 64
) -> bytes:
    """Return a whole IPv4 packet without options, from the first of two ends to the second.

    ``ident`` is 0..65535, ``ttl`` 0..255.

    Raises ValueError if it would be longer than 65,535 octets.
    """
    length = _IPV4.size + len(payload)
    if length > 0xFFFF:
        raise ValueError(f"an IP packet of {length} octets")
    lives = ttl << 8 | protocol
    here, there = ends
    total = -(_VERSION + length + ident + lives + here + there) % 0xFFFF
    return _IPV4.pack(_VERSION, length, ident, 0, lives, total, here, there) + payload


def udp(
    source: tuple[Ipv4, int], destination: tuple[Ipv4, int], payload: bytes, *, ident: int = 0
) -> bytes:
    """Return a UDP datagram in its IPv4 packet; ends are (address, port), ``ident`` is 0..65535.

    Raises ValueError if it would be longer than 65,535 octets.
    """
    (here, port), (there, other) = source, destination
    length = _UDP.size + len(payload)
    if _IPV4.size + length > 0xFFFF:
        raise ValueError(f"a datagram of {length} octets")
    # A sum of zero is sent as all ones, because zero means that there is none.
    total = _complement(here + there + UDP + port + other + 2 * length + _sum(payload)) or 0xFFFF
    return ipv4((here, there), UDP, _UDP.pack(port, other, length, total) + payload, ident=ident)


def icmp_echo(kind: int, ident: int, sequence: int, payload: bytes) -> bytes:
    """Return an ICMP echo request (``kind`` 8) or reply (0), without its IP header."""
    kind <<= 8
    total = _complement(kind + ident + sequence + _sum(payload))
    return _ECHO.pack(kind, total, ident, sequence) + payload


class IpPayload(NamedTuple):
    """An IPv4 packet without its header, and who sends it to whom."""

    source: Ipv4
    destination: Ipv4
    protocol: int
    payload: bytes


def read_ipv4(octets: bytes) -> IpPayload:
    """Read a whole IPv4 packet; what follows it is padding.

    Raises DecodeError, also for a fragment and for a header whose checksum is wrong.
    """
    head = (octets[0] & 0xF) * 4 if octets else 0
    if head < 20 or octets[0] >> 4 != 4 or len(octets) < head:
        raise DecodeError("no header of IPv4", 0)
    length = int.from_bytes(octets[2:4])
    if not head <= length <= len(octets):
        raise DecodeError(f"the length is {length}, the packet has {len(octets)} octets", 2)
    if int.from_bytes(octets[6:8]) & 0x3FFF:  # more fragments, or an offset
        raise DecodeError("a fragment", 6)
    if checksum(octets[:head]):
        raise DecodeError("a wrong checksum", 10)
    source, destination = (Ipv4.from_bytes(octets[at : at + 4]) for at in (12, 16))
    return IpPayload(source, destination, octets[9], octets[head:length])


def onward(octets: bytes) -> bytes:
    """Return an IPv4 packet with one hop less to live, nothing if it has none left (RFC 791)."""
    head = (octets[0] & 0xF) * 4
    if octets[8] <= 1:
        return b""
    first, rest = octets[:8] + bytes((octets[8] - 1, octets[9])), octets[12:head]
    return first + checksum(first + b"\0\0" + rest).to_bytes(2) + rest + octets[head:]


class IcmpEcho(NamedTuple):
    """An ICMP echo request or reply; ``ident`` and ``sequence`` are 0..65535."""

    kind: int
    ident: int
    sequence: int
    payload: bytes


def read_echo(packet: IpPayload) -> IcmpEcho | None:
    """Return the ICMP echo in an IP packet, None if it has something else, or a wrong checksum."""
    octets = packet.payload
    if packet.protocol != ICMP or len(octets) < 8 or octets[1] or checksum(octets):
        return None
    if octets[0] not in {ECHO_REQUEST, ECHO_REPLY}:
        return None
    ident, sequence = int.from_bytes(octets[4:6]), int.from_bytes(octets[6:8])
    return IcmpEcho(octets[0], ident, sequence, octets[8:])


def echo(ends: tuple[Ipv4, Ipv4], kind: int, ident: int, sequence: int, payload: bytes) -> bytes:
    """Return an ICMP echo in its IPv4 packet, from the first of two ends to the second."""
    return ipv4(ends, ICMP, icmp_echo(kind, ident, sequence, payload), ident=sequence)
