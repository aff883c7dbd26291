"""IPv4 addresses and prefixes as small integers: cheap to parse, hash, compare and store.

``ipaddress`` costs 2 to 3 us an address and 50 ms at start-up for features that we do not use.
These classes cost a third of a microsecond and one C call. They import only the C half of
``socket``, because the rest takes 4 ms to load.
"""

from _socket import inet_aton, inet_ntoa
from typing import NamedTuple, Self

_ALL_ONES = 0xFFFF_FFFF


class Ipv4(int):
    """An IPv4 address: an ``int`` (0..2**32-1) that prints as dotted decimal."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse dotted decimal without leading zeros; raise ``ValueError`` for other text."""
        try:
            octets = inet_aton(text)
        except (OSError, ValueError):
            octets = b""
        if not octets or inet_ntoa(octets) != text:  # it takes 10.1 and 010.0.0.1 as well
            raise ValueError(f"not an IPv4 address: {text!r}")
        return cls.from_bytes(octets)

    def __str__(self) -> str:
        return inet_ntoa(self.to_bytes(4))

    def __repr__(self) -> str:
        return f"Ipv4({str(self)!r})"

    def __format__(self, spec: str) -> str:
        dotted = inet_ntoa(self.to_bytes(4))
        return format(dotted, spec) if spec else dotted


def mask_of(length: int) -> Ipv4:
    """Return the mask of a prefix ``length`` (0..32)."""
    return Ipv4(_ALL_ONES << (32 - length) & _ALL_ONES)


def mask_length(mask: int) -> int:
    """Return the prefix length of a contiguous ``mask``; raise ``ValueError`` for another mask."""
    inverse = ~mask & _ALL_ONES
    if inverse & (inverse + 1):
        raise ValueError(f"not a contiguous mask: {Ipv4(mask)}")
    return 32 - inverse.bit_length()


class Prefix(NamedTuple):
    """The destination of a route: network ``address`` (host bits zero) and ``length`` 0..32."""

    address: Ipv4
    length: int

    @classmethod
    def of(cls, address: int, mask: int) -> Self:
        """Return the prefix of an address and a mask; raise ``ValueError`` if the mask has gaps."""
        return cls(Ipv4(address & mask), mask_length(mask))

    @classmethod
    def host(cls, address: int) -> Self:
        """Return the /32 of one address."""
        return cls(address if isinstance(address, Ipv4) else Ipv4(address), 32)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse ``10.10.0.0/16``, or a bare address as a /32.

        Raises ``ValueError`` for other text.
        """
        dotted, slash, bits = text.partition("/")
        address = Ipv4.parse(dotted)
        if not slash:
            return cls.host(address)
        if not (bits.isascii() and bits.isdigit() and int(bits) <= 32):
            raise ValueError(f"not a prefix length: {bits!r}")
        return cls.of(address, mask_of(int(bits)))

    @property
    def mask(self) -> Ipv4:
        """The mask in dotted decimal."""
        return mask_of(self.length)

    def contains(self, address: int) -> bool:
        """Return True if the prefix contains ``address``."""
        return (address ^ self.address) >> (32 - self.length) == 0

    def covers(self, other: "Prefix") -> bool:
        """Return True if the prefix contains every address of ``other``."""
        return self.length <= other.length and self.contains(other.address)

    def __str__(self) -> str:
        return f"{self.address}/{self.length}"


class UdpEnd(NamedTuple):
    """One end of a UDP exchange: address and port (0..65535)."""

    address: Ipv4
    port: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse ``127.0.0.1:1812``; raise ``ValueError`` for other text and for port 0."""
        dotted, _, port = text.partition(":")
        if not (port.isascii() and port.isdigit() and len(port) <= 5 and 0 < int(port) <= 0xFFFF):
            raise ValueError(f"not an address and a port like 127.0.0.1:1812: {text!r}")
        return cls(Ipv4.parse(dotted), int(port))

    def __str__(self) -> str:
        return f"{self.address}:{self.port}"
