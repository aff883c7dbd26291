"""RADIUS packets (RFC 2865, 2866, 2868, 2869 section 5.14) as octets and back.

Values of attributes are text, as AAA has them: a number or the name that the dictionary gives it,
dotted addresses, ``0x`` and hex for octets. Text that is given for octets is written as such, and
read as hex. A tag stands behind the name: ``Tunnel-Type:1``.
"""

from collections.abc import Callable, Mapping
from enum import IntEnum

from junose_shell.codec.errors import DecodeError
from junose_shell.codec.radius_attributes import (
    ADDRESS,
    INTEGER,
    MESSAGE_AUTHENTICATOR,
    OCTETS,
    PASSWORD,
    SALTED,
    VENDOR_SPECIFIC,
    Attribute,
    named,
    numbered,
)
from junose_shell.codec.radius_hiding import (
    HidingKey,
    digest,
    hide,
    hide_salted,
    reveal,
    reveal_salted,
)
from junose_shell.net import Ipv4
from junose_shell.record import record

LONGEST = 4096  # octets of a packet, RFC 2865 section 3
SHORTEST = 20
_LONGEST_VALUE = 253
_LAST_TAG = 0x1F
_NOTHING = bytes(16)

Attributes = Mapping[str, str | tuple[str, ...]]
Chance = Callable[[int], bytes]


class PacketCode(IntEnum):
    """RFC 2865 section 3."""

    ACCESS_REQUEST = 1
    ACCESS_ACCEPT = 2
    ACCESS_REJECT = 3
    ACCOUNTING_REQUEST = 4
    ACCOUNTING_RESPONSE = 5
    ACCESS_CHALLENGE = 11


@record
class ReadPacket:
    """A packet that was read; ``attributes`` are name and value, in their order.

    What is hidden and cannot be read without the secret is shown as it stands in the packet.
    """

    code: int
    ident: int
    authenticator: bytes
    attributes: tuple[tuple[str, str], ...]


# -- writing --
def request(
    code: int,
    ident: int,
    attributes: Attributes,
    key: HidingKey,
    *,
    signed: bool,
) -> bytes:
    """Return a request. Its authenticator is ``key.authenticator``, 16 random octets.

    An Accounting-Request computes its own (RFC 2866 section 3). ``signed`` adds a
    Message-Authenticator. Raises ValueError for an attribute that cannot be written.
    """
    body = _attributes(attributes, key, _no_chance)
    if code == PacketCode.ACCOUNTING_REQUEST:
        octets = _packet(code, ident, _NOTHING, body)
        return _packet(code, ident, digest(octets + key.secret), body)
    octets = _packet(code, ident, key.authenticator, _signature() * signed + body)
    return authenticated(octets, key) if signed else octets


def response(
    code: int,
    ident: int,
    attributes: Attributes,
    key: HidingKey,
    chance: Chance | None = None,
) -> bytes:
    """Return an answer to the request with ``ident`` and ``key.authenticator``.

    With ``chance``, the source of salts for Tunnel-Password, it is signed as well.
    """
    body = _attributes(attributes, key, chance or _no_chance)
    octets = _packet(code, ident, key.authenticator, _signature() * (chance is not None) + body)
    if chance is not None:
        octets = authenticated(octets, key)
    return octets[:4] + digest(octets + key.secret) + octets[SHORTEST:]


def chap_password(ident: int, response: bytes) -> str:
    """Return the value of CHAP-Password for what a peer responded (RFC 2865 section 5.3)."""
    return "0x" + bytes((ident,)).hex() + response.hex()


def _packet(code: int, ident: int, authenticator: bytes, body: bytes) -> bytes:
    length = SHORTEST + len(body)
    if length > LONGEST:
        raise ValueError(f"a packet of {length} octets, {LONGEST} are the most")
    return bytes((code, ident)) + length.to_bytes(2) + authenticator + body


def _attributes(given: Attributes, key: HidingKey, chance: Chance) -> bytes:
    parts = []
    for name, values in given.items():
        base, _, tag_text = name.partition(":")
        attribute = named(base)
        tag = int(tag_text) if tag_text.isascii() and tag_text.isdigit() else -bool(tag_text)
        if not 0 <= tag <= (_LAST_TAG if attribute.tagged else 0):
            raise ValueError(f"{name}: not a tag of this attribute")
        for value in (values,) if isinstance(values, str) else values:
            try:
                parts.append(_attribute(attribute, tag, value, key, chance))
            except (ValueError, OverflowError) as fault:
                raise ValueError(f"{name}: {fault}") from None
    return b"".join(parts)


def _attribute(attribute: Attribute, tag: int, text: str, key: HidingKey, chance: Chance) -> bytes:
    octets = _value(attribute, text)
    if attribute.hidden == PASSWORD:
        octets = hide(octets, key)
    elif attribute.hidden == SALTED:
        octets = bytes((tag,)) + hide_salted(octets, key, chance(2))
    elif attribute.tagged and attribute.kind == INTEGER:
        octets = bytes((tag,)) + octets[1:]
    elif attribute.tagged and (tag or octets[:1] <= bytes((_LAST_TAG,))):
        octets = bytes((tag,)) + octets
    if attribute.vendor:
        octets = counted(attribute.number, octets)
        return counted(VENDOR_SPECIFIC, attribute.vendor.to_bytes(4) + octets)
    return counted(attribute.number, octets)


def _value(attribute: Attribute, text: str) -> bytes:
    if attribute.kind == INTEGER:
        value = dict(attribute.names).get(text)
        octets = (int(text) if value is None else value).to_bytes(4)
        if attribute.tagged and octets[0]:
            raise ValueError(f"{text} takes more than three octets")
        return octets
    if attribute.kind == ADDRESS:
        return Ipv4.parse(text).to_bytes(4)
    if attribute.kind == OCTETS and text.startswith("0x"):
        return bytes.fromhex(text[2:])
    return text.encode()


def counted(number: int, octets: bytes) -> bytes:
    """Return an attribute behind its number and length; raise ValueError if it is too long."""
    if len(octets) > _LONGEST_VALUE:
        raise ValueError(f"{len(octets)} octets, {_LONGEST_VALUE} are the most")
    return bytes((number, len(octets) + 2)) + octets


def _signature() -> bytes:
    return counted(MESSAGE_AUTHENTICATOR, _NOTHING)


def authenticated(octets: bytes, key: HidingKey) -> bytes:
    """Fill in the Message-Authenticator that a packet may have anywhere, whose octets are zero.

    The header has the authenticator that it is computed with.
    """
    for at, number, value in split(octets, SHORTEST, len(octets)):
        if number == MESSAGE_AUTHENTICATOR and len(value) == len(_NOTHING):
            begin, end = at + 2, at + 2 + len(value)
            return octets[:begin] + _hmac(octets, key.secret) + octets[end:]
    return octets


def _no_chance(octets: int) -> bytes:
    raise ValueError(f"{octets} random octets are needed for a salt")


def _hmac(octets: bytes, secret: bytes) -> bytes:
    from hmac import digest as keyed

    return keyed(secret, octets, "md5")


# -- reading --
def decode(octets: bytes, key: HidingKey | None = None) -> ReadPacket:
    """Read a packet; with ``key`` hidden values are shown. Octets behind its length are padding.

    Raises DecodeError for lengths that are wrong, for numbers and addresses of the wrong size, and
    for a hidden value that the key does not fit.
    """
    if not len(octets) >= SHORTEST:
        raise DecodeError("the header is cut short", len(octets))
    length = int.from_bytes(octets[2:4])
    if not SHORTEST <= length <= min(len(octets), LONGEST):
        raise DecodeError(f"a packet of {len(octets)} octets says that it has {length}", 2)
    attributes = []
    for at, number, value in split(octets, SHORTEST, length):
        if number == VENDOR_SPECIFIC and len(value) >= 6:
            vendor = int.from_bytes(value[:4])
            for inner, kind, data in split(octets, at + 6, at + 2 + len(value)):
                attributes.append(_read(numbered(vendor, kind), data, key, inner))
        else:
            attributes.append(_read(numbered(0, number), value, key, at))
    return ReadPacket(octets[0], octets[1], octets[4:SHORTEST], tuple(attributes))


def answers(octets: bytes, key: HidingKey) -> bool:
    """Return True if a packet is an answer to the request of ``key``, by the secret of ``key``."""
    length = int.from_bytes(octets[2:4])
    whole = octets[:4] + key.authenticator + octets[SHORTEST:length]
    return len(octets) >= SHORTEST and octets[4:SHORTEST] == digest(whole + key.secret)


def signature_holds(octets: bytes, key: HidingKey) -> bool | None:
    """Check the Message-Authenticator of a packet; None without one, DecodeError as in ``decode``.

    For a request ``key`` has its own authenticator, for an answer that of the request.
    """
    length = min(int.from_bytes(octets[2:4]), len(octets))
    for at, number, value in split(octets, SHORTEST, length):
        if number == MESSAGE_AUTHENTICATOR:
            end = at + 2 + len(value)
            blank = octets[SHORTEST : at + 2] + bytes(len(value)) + octets[end:length]
            return _hmac(octets[:4] + key.authenticator + blank, key.secret) == value
    return None


def split(octets: bytes, at: int, end: int) -> list[tuple[int, int, bytes]]:
    """Return place, number and value of each attribute between two places; raise DecodeError."""
    found = []
    while at < end:
        size = octets[at + 1] if at + 1 < end else 0
        if size < 2 or at + size > end:
            raise DecodeError(f"attribute {octets[at]} with a length of {size}", at)
        found.append((at, octets[at], octets[at + 2 : at + size]))
        at += size
    return found


def _read(attribute: Attribute, octets: bytes, key: HidingKey | None, at: int) -> tuple[str, str]:
    tag = 0
    if attribute.hidden:
        return _read_hidden(attribute, octets, key, at)
    if attribute.kind in {INTEGER, ADDRESS} and len(octets) != 4:
        raise DecodeError(f"{attribute.name} of {len(octets)} octets", at)
    if attribute.tagged and octets and octets[0] <= _LAST_TAG:
        tag, octets = octets[0], octets[1:]
    name = f"{attribute.name}:{tag}" if tag else attribute.name
    if attribute.kind == INTEGER:
        number = int.from_bytes(octets)
        called = next((text for text, value in attribute.names if value == number), "")
        return name, called or str(number)
    if attribute.kind == ADDRESS:
        return name, str(Ipv4.from_bytes(octets))
    return name, "0x" + octets.hex() if attribute.kind == OCTETS else _text(octets)


def _read_hidden(
    attribute: Attribute, octets: bytes, key: HidingKey | None, at: int
) -> tuple[str, str]:
    name = attribute.name
    if attribute.hidden == PASSWORD:
        return name, "0x" + octets.hex() if key is None else _text(reveal(octets, key))
    if not octets:
        raise DecodeError(f"{name} without a tag", at)
    if octets[0]:
        name = f"{name}:{octets[0]}"
    if key is None:
        return name, "0x" + octets[1:].hex()
    try:
        return name, _text(reveal_salted(octets[1:], key))
    except ValueError as fault:
        raise DecodeError(f"{name}: {fault}", at) from None


def _text(octets: bytes) -> str:
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("latin-1")
