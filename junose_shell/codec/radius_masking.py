"""Takes the secrets out of RADIUS packets that passed on a wire; all else stays as it passed.

Without the secret a hidden value cannot be read, but it can be guessed, and so can the secret from
a signature. So hidden values are replaced, and the packet is signed with another key.
"""

from junose_shell.codec.radius import SHORTEST, PacketCode, authenticated, counted, split
from junose_shell.codec.radius_attributes import (
    CHAP_PASSWORD,
    MESSAGE_AUTHENTICATOR,
    PASSWORD,
    SALTED,
    VENDOR_SPECIFIC,
    Attribute,
    numbered,
)
from junose_shell.codec.radius_hiding import HidingKey, digest, hide, hide_salted
from junose_shell.reports import is_password

_NOTHING = bytes(16)
_VENDOR = 6  # octets of an attribute before those of its vendor
_TAG_AND_SALT = 3


def masked_request(octets: bytes, secret: bytes, mask: bytes) -> bytes:
    """Return a request with ``mask`` for its passwords, zeros for answers to challenges.

    It is signed with ``secret``. Raises DecodeError for wrong lengths.
    """
    if octets[0] != PacketCode.ACCOUNTING_REQUEST:
        key = HidingKey(secret, octets[4:SHORTEST])
        return authenticated(_with(octets, _masked(octets, key, mask)), key)
    blank = _with(octets, _masked(octets, HidingKey(secret, _NOTHING), mask))
    blank = authenticated(blank[:4] + _NOTHING + blank[SHORTEST:], HidingKey(secret, _NOTHING))
    return blank[:4] + digest(blank + secret) + blank[SHORTEST:]


def masked_answer(octets: bytes, key: HidingKey, mask: bytes) -> bytes:
    """Return an answer with ``mask`` for its passwords, signed with ``key``.

    ``key`` has the authenticator of the request. Raises DecodeError for wrong lengths.
    """
    whole = _with(octets, _masked(octets, key, mask))
    whole = authenticated(whole[:4] + key.authenticator + whole[SHORTEST:], key)
    return whole[:4] + digest(whole + key.secret) + whole[SHORTEST:]


def _with(octets: bytes, body: bytes) -> bytes:
    length = SHORTEST + len(body)
    return octets[:2] + length.to_bytes(2) + octets[4:SHORTEST] + body


def _masked(octets: bytes, key: HidingKey, mask: bytes) -> bytes:
    """Return the attributes of a packet without secrets."""
    parts = []
    for at, number, value in split(octets, SHORTEST, int.from_bytes(octets[2:4])):
        shown = value
        if number == VENDOR_SPECIFIC and len(value) >= _VENDOR:
            vendor = int.from_bytes(value[:4])
            inner = split(octets, at + _VENDOR, at + 2 + len(value))
            shown = value[:4] + b"".join(
                counted(kind, _value(numbered(vendor, kind), data, key, mask))
                for _, kind, data in inner
            )
        elif number == MESSAGE_AUTHENTICATOR:
            shown = bytes(len(value))
        else:
            shown = _value(numbered(0, number), value, key, mask)
        parts.append(counted(number, shown))
    return b"".join(parts)


def _value(attribute: Attribute, value: bytes, key: HidingKey, mask: bytes) -> bytes:
    if attribute.number == CHAP_PASSWORD and not attribute.vendor:
        return value[:1] + bytes(max(0, len(value) - 1))
    if attribute.hidden == PASSWORD:
        return hide(mask, key)
    if attribute.hidden == SALTED:
        salt = (value[1:_TAG_AND_SALT] + bytes(2))[:2]
        return value[:1] + hide_salted(mask, key, salt)
    return mask if is_password(attribute.name) else value
