"""Blocks of a capture file (pcapng): interfaces with names, packets with comments, names of hosts.

Time is in milliseconds, as on the router's clock. Every function returns whole blocks, so that
a file can be read while it grows.
"""

from collections.abc import Callable, Mapping
from enum import IntEnum
from struct import pack

from junose_shell.net import Ipv4

RAW_IP = 101
"""Link type of packets that begin with an IP header."""
PPP = 9
"""Link type of PPP frames that begin with address and control."""

_SECTION, _INTERFACE, _NAMES, _PACKET = 0x0A0D0D0A, 1, 4, 6
_COMMENT = 1
_SECTION_HARDWARE, _SECTION_PROGRAM = 2, 4
_INTERFACE_NAME, _INTERFACE_DESCRIPTION, _TIME_RESOLUTION = 2, 3, 9
_PACKET_FLAGS = 2
_MILLISECONDS = b"\x03"
_ORDER = 0x1A2B3C4D
_LONGEST = 0xFFFF  # octets of an option
_AROUND_PACKET = 32  # octets of a packet's block without packet and options
_PADDING = tuple(map(bytes, range(4)))


class Direction(IntEnum):
    """Which way a packet went, seen from the router."""

    unknown = 0
    inbound = 1
    outbound = 2


def section(program: str, hardware: str = "") -> bytes:
    """Return the block that begins a file."""
    options = [(_SECTION_HARDWARE, hardware.encode()), (_SECTION_PROGRAM, program.encode())]
    return _block(_SECTION, pack("<IHHq", _ORDER, 1, 0, -1) + _options(options))


def interface(name: str, link_type: int = RAW_IP, description: str = "") -> bytes:
    """Return the description of an interface; packets count interfaces from 0 in this order."""
    options = [
        (_INTERFACE_NAME, name.encode()),
        (_INTERFACE_DESCRIPTION, description.encode()),
        (_TIME_RESOLUTION, _MILLISECONDS),
    ]
    return _block(_INTERFACE, pack("<HHI", link_type, 0, 0) + _options(options))


def names(table: Mapping[Ipv4, str]) -> bytes:
    """Return a block that says what to show in the place of addresses."""
    records = b"".join(
        _option(1, address.to_bytes(4) + name.encode() + b"\0") for address, name in table.items()
    )
    return _block(_NAMES, records + bytes(4))


def packet(
    interface_number: int,
    ms: int,
    octets: bytes,
    comment: str = "",
    direction: Direction = Direction.unknown,
) -> bytes:
    """Return a packet; ``ms`` since 1970. Readers show ``comment`` beside it."""
    size = len(octets)
    if comment:
        flags = pack("<I", direction) if direction else b""
        behind = _options([(_COMMENT, comment.encode()[:_LONGEST]), (_PACKET_FLAGS, flags)])
    else:
        behind = _BEHIND[direction]
    padding = -size % 4
    length = _AROUND_PACKET + size + padding + len(behind)
    head = pack(
        "<IIIIIII", _PACKET, length, interface_number, ms >> 32, ms & 0xFFFF_FFFF, size, size
    )
    return head + octets + _PADDING[padding] + behind + pack("<I", length)


class Capture:
    """Writes a capture through ``write`` as things happen; interfaces are known by name."""

    def __init__(self, write: Callable[[bytes], object], program: str, hardware: str = "") -> None:
        self._write = write
        self._numbers: dict[str, int] = {}
        self._names: dict[Ipv4, str] = {}
        write(section(program, hardware))

    def name(self, table: Mapping[Ipv4, str]) -> None:
        """Give addresses names; those that have them already are not written again."""
        new = {address: name for address, name in table.items() if self._names.get(address) != name}
        if new:
            self._names.update(new)
            self._write(names(new))

    def interface(self, name: str, link_type: int = RAW_IP, description: str = "") -> int:
        """Make an interface known, and return its number; the second time it is the first one."""
        if name not in self._numbers:
            self._numbers[name] = len(self._numbers)
            self._write(interface(name, link_type, description))
        return self._numbers[name]

    def packet(
        self,
        name: str,
        ms: int,
        octets: bytes,
        comment: str = "",
        direction: Direction = Direction.unknown,
    ) -> None:
        """Write a packet of the interface ``name``, which must be known (KeyError)."""
        self._write(packet(self._numbers[name], ms, octets, comment, direction))


def _block(kind: int, body: bytes) -> bytes:
    length = len(body) + 12
    return pack("<II", kind, length) + body + pack("<I", length)


def _option(code: int, value: bytes) -> bytes:
    return pack("<HH", code, len(value)) + value + bytes(-len(value) % 4)


def _options(options: list[tuple[int, bytes]]) -> bytes:
    """Write those options that say something, and their end."""
    return b"".join(_option(code, value) for code, value in options if value) + bytes(4)


_BEHIND = {Direction.unknown: b""} | {
    direction: _options([(_PACKET_FLAGS, pack("<I", direction))])
    for direction in (Direction.inbound, Direction.outbound)
}
