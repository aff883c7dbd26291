"""IPv4, UDP and ICMP echo as octets (RFC 791, 768, 792), for captures and for calls on a wire."""

from struct import Struct, pack
from typing import NamedTuple

from junose_shell.codec.errors import DecodeError
from junose_shell.net import Ipv4

ICMP, UDP = 1, 17
ECHO_REPLY, ECHO_REQUEST = 0, 8
_HEADERS = Struct(">HHHHHH8sHHHH")  # of IPv4 and UDP
_VERSION = 0x4500  # with the length of a header without options
_LIVES_UDP = 64 << 8 | UDP  # hops that a packet may pass, and its protocol
ECHO_OCTETS = 28  # of the headers of an ICMP echo in IPv4


def checksum(octets: bytes) -> int:
    """Return the Internet checksum (RFC 1071) of ``octets``, 0..65535."""
    return _sum(int.from_bytes(octets + b"\0" * (len(octets) & 1)))


def _sum(total: int) -> int:
    """Return the checksum of words: they add up as one large number does modulo 65535."""
    return 0xFFFF - (total % 0xFFFF or (0xFFFF if total else 0))


def ipv4(
    ends: tuple[Ipv4, Ipv4], protocol: int, payload: bytes, *, ident: int = 0, ttl: int = 64
) -> bytes:
    """Return a whole IPv4 packet without options, from the first of two ends to the second.

    ``ident`` is 0..65535, ``ttl`` 0..255.

    Raises ValueError if it would be longer than 65,535 octets.
    """
    length = 20 + len(payload)
    if length > 0xFFFF:
        raise ValueError(f"an IP packet of {length} octets")
    head = pack(">BBHHHBB", 0x45, 0, length, ident, 0, ttl, protocol)
    addresses = ends[0].to_bytes(4) + ends[1].to_bytes(4)
    return head + checksum(head + addresses).to_bytes(2) + addresses + payload


class UdpWay:
    """The way of datagrams between two ends (address, port): all that is the same in each of them.

    A checksum is that of the whole header (RFC 1071), whose parts may be added in any order.
    """

    __slots__ = ("_addresses", "_head", "_ports", "_pseudo")

    def __init__(self, source: tuple[Ipv4, int], destination: tuple[Ipv4, int]) -> None:
        self._addresses = source[0].to_bytes(4) + destination[0].to_bytes(4)
        self._ports = source[1], destination[1]
        words = int.from_bytes(self._addresses)
        self._head = words + _VERSION + _LIVES_UDP
        self._pseudo = words + UDP + sum(self._ports)

    def datagram(self, payload: bytes, *, ident: int = 0) -> bytes:
        """Return a UDP datagram in its IPv4 packet; ``ident`` is 0..65535.

        Raises ValueError if it would be longer than 65,535 octets.
        """
        length = 8 + len(payload)
        whole = 20 + length
        if whole > 0xFFFF:
            raise ValueError(f"a datagram of {length} octets")
        padded = payload + b"\0" if length & 1 else payload
        # A sum of zero is sent as all ones, because zero means that there is none.
        total = _sum(self._pseudo + 2 * length + int.from_bytes(padded)) or 0xFFFF
        head = _sum(self._head + whole + ident)
        ends, (here, there) = self._addresses, self._ports
        return (
            _HEADERS.pack(
                _VERSION, whole, ident, 0, _LIVES_UDP, head, ends, here, there, length, total
            )
            + payload
        )


def udp(
    source: tuple[Ipv4, int], destination: tuple[Ipv4, int], payload: bytes, *, ident: int = 0
) -> bytes:
    """Return a UDP datagram in its IPv4 packet; ends are (address, port)."""
    return UdpWay(source, destination).datagram(payload, ident=ident)


def icmp_echo(kind: int, ident: int, sequence: int, payload: bytes) -> bytes:
    """Return an ICMP echo request (``kind`` 8) or reply (0), without its IP header."""
    head, rest = bytes((kind, 0)), pack(">HH", ident, sequence) + payload
    return head + checksum(head + b"\0\0" + rest).to_bytes(2) + rest


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


def echo(ends: tuple[Ipv4, Ipv4], asked: IcmpEcho) -> bytes:
    """Return an ICMP echo in its IPv4 packet, from the first of two ends to the second."""
    return ipv4(ends, ICMP, icmp_echo(*asked), ident=asked.sequence)
