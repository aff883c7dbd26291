"""Hidden attribute values, RFC 2661 section 4.3: lengths and values mixed with MD5 digests."""

from hashlib import md5
from struct import pack

from junose_shell.control.packets import Hiding

_BLOCK = 16


def hide(attribute: int, value: bytes, hiding: Hiding) -> bytes:
    """Return ``value`` hidden, two octets longer: its length comes first. No padding is added."""
    clear = pack("!H", len(value)) + value
    hidden = b""
    for at in range(0, len(clear), _BLOCK):
        mask = _mask(attribute, hiding, hidden[-_BLOCK:])
        hidden += _mix(clear[at : at + _BLOCK], mask)
    return hidden


def reveal(attribute: int, hidden: bytes, hiding: Hiding) -> bytes | None:
    """Return the value, or None when the length in it cannot be right (another secret)."""
    clear, before = b"", b""
    for at in range(0, len(hidden), _BLOCK):
        block = hidden[at : at + _BLOCK]
        clear += _mix(block, _mask(attribute, hiding, before))
        before = block
    length = int.from_bytes(clear[:2])
    return clear[2 : 2 + length] if len(clear) >= 2 + length and len(clear) > 1 else None


def _mask(attribute: int, hiding: Hiding, before: bytes) -> bytes:
    start = b"" if before else pack("!H", attribute)
    material = start + bytes(hiding.secret) + (before or hiding.vector)
    return md5(material, usedforsecurity=False).digest()


def _mix(block: bytes, mask: bytes) -> bytes:
    return bytes([a ^ b for a, b in zip(block, mask, strict=False)])
