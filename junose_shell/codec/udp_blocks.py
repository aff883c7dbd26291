"""The blocks of UDP datagrams in a capture, each from the stencil of its way and length."""

from struct import Struct

from junose_shell.codec.packets import udp
from junose_shell.codec.pcapng import Direction, packet
from junose_shell.net import Ipv4

End = tuple[Ipv4, int]  # address and port

# A block up to the payload: type, length and interface; the two halves of the time; lengths and the
# first octets of IP; identification; what follows it; checksum; addresses, ports, length; checksum.
_STENCIL = Struct("<12sII12sH4sH14sH")
_ONES = 0xFFFF

_Stencil = tuple[bytes, bytes, bytes, int, bytes, int, bytes]


class UdpBlocks:
    """Makes the blocks of the datagrams from ``source`` to ``destination``.

    ``interface`` is the number of their interface in the capture. Blocks of one length differ in
    time, identification, checksums and payload. A checksum is the complement of a sum modulo 65535,
    so that of a stencil is brought up to date (RFC 1624), in the octet order of the block.
    """

    __slots__ = ("_direction", "_ends", "_interface", "_stencils")

    def __init__(self, interface: int, direction: Direction, source: End, destination: End) -> None:
        self._interface = interface
        self._direction = direction
        self._ends = source, destination
        self._stencils: dict[int, _Stencil] = {}  # by length of the payload

    def block(self, ms: int, payload: bytes, ident: int, comment: str = "") -> bytes:
        """Return the block of a datagram; ``ms`` since 1970, ``ident`` of its IP packet 0..65535.

        Raises ValueError if the packet would be longer than 65,535 octets.
        """
        if comment:
            octets = udp(*self._ends, payload, ident=ident)
            return packet(self._interface, ms, octets, comment, self._direction)
        stencil = self._stencils.get(len(payload)) or self._stencil(len(payload))
        block, lengths, protocol, head, ends, whole, behind = stencil
        turned = (ident >> 8 | ident << 8) & _ONES
        head = (head - turned) % _ONES
        whole = (whole - int.from_bytes(payload, "little")) % _ONES or _ONES  # 0: there is none
        return (
            _STENCIL.pack(
                block, ms >> 32, ms & 0xFFFF_FFFF, lengths, turned, protocol, head, ends, whole
            )
            + payload
            + behind
        )

    def _stencil(self, length: int) -> _Stencil:
        """Take a block apart whose time, identification and payload are zero."""
        octets = udp(*self._ends, bytes(length))
        block = packet(self._interface, 0, octets, direction=self._direction)
        first, _, _, lengths, _, protocol, head, ends, whole = _STENCIL.unpack_from(block)
        behind = block[_STENCIL.size + length :]
        found = self._stencils[length] = first, lengths, protocol, head, ends, whole, behind
        return found
