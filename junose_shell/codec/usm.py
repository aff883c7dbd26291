"""Keys and digests of the User-based Security Model of SNMPv3 (RFC 3414 section 6, 7 and A.2)."""

import hashlib
import hmac
from typing import Literal

from junose_shell.codec.snmp import DIGEST

Hash = Literal["md5", "sha1"]
_STRETCHED = 1_048_576  # octets of the repeated password that make a key


def key_of(password: str, engine: bytes, kind: Hash) -> bytes:
    """Return the key of a user at one engine, from a password of one character or more."""
    raw = password.encode(errors="replace")
    stretched = (raw * (_STRETCHED // len(raw) + 1))[:_STRETCHED]
    whole = _digest(stretched, kind)
    return _digest(whole + engine + whole, kind)


def authentication(message: bytes, at: int, key: bytes, kind: Hash) -> bytes:
    """Return the authentication of a message that has a place for it at octet ``at``."""
    blank = message[:at] + bytes(DIGEST) + message[at + DIGEST :]
    return hmac.new(key, blank, kind).digest()[:DIGEST]


def _digest(octets: bytes, kind: Hash) -> bytes:
    return hashlib.new(kind, octets, usedforsecurity=True).digest()
