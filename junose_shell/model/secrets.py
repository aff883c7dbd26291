"""Secrets in stored form: encrypted if the router needs them, otherwise a digest.

A secret that the router must know (a RADIUS key, the password of a tunnel) is encrypted, form 8.
The key of that cipher is in this file. It hides secrets from a casual look, over a shoulder or in a
shared file. It is **no protection** against anyone who wants to know them. Treat a configuration
with such texts like one with its secrets in clear text.

A secret that the router only compares (``enable secret``) is stored as a digest, form 5: PBKDF2.

Both take their salt from the purpose of the secret, so that the same configuration always prints
the same text [own]. Form 8 has a checksum that detects damaged texts.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Iterator
from hashlib import blake2b, pbkdf2_hmac, sha256
from hmac import compare_digest
from typing import Literal

DIGEST: Literal["5"] = "5"  # the digit before a digest in the configuration [seen: RAN]
ENCRYPTED: Literal["8"] = "8"  # before an encrypted secret [seen: MIB:AAA; the cipher is our own]
PLAIN = ("", "0", None)
ROUNDS = 4_096
_OCTETS = 24
_SALT = _CHECK = 6  # octets
_DIGEST = re.compile(r"[\w-]{8}\.[\w-]{32}", re.ASCII).fullmatch  # salt and digest in base64
_KEY = b"junose-shell: hides, does not protect"


def keep(secret: str, form: str, purpose: str) -> str:
    """Return the stored form of a clear-text secret; ``purpose`` names what it is for."""
    return digest(secret, purpose) if form == DIGEST else encrypt(secret, purpose)


def matches(given: str, kept: str, form: str | None) -> bool:
    """Return True if ``given`` is the secret stored as ``kept`` in ``form`` (the digit before it).

    Nothing matches form 7, whose cipher is not known.
    """
    if form != DIGEST:
        plain = plain_of(kept, form)
        return plain is not None and compare_digest(_utf8(given), _utf8(plain))
    return is_digest(kept) and compare_digest(_utf8(again(kept, given)), _utf8(kept))


def plain_of(kept: str, form: str | None) -> str | None:
    """Return the secret itself, None if it cannot be recovered."""
    if form in PLAIN:
        return kept
    return decrypt(kept) if form == ENCRYPTED else None


# -- digests --
def digest(secret: str, purpose: str) -> str:
    """Return the digest of ``secret``."""
    salt = _salt(purpose)
    return f"{_text(salt)}.{_text(_derive(secret, salt))}"


def is_digest(text: str) -> bool:
    """Return True if ``digest`` could have produced this text."""
    return _DIGEST(text) is not None


def _derive(secret: str, salt: bytes) -> bytes:
    return pbkdf2_hmac("sha256", _utf8(secret), salt, ROUNDS, _OCTETS)


# -- encryption --
def encrypt(secret: str, purpose: str) -> str:
    """Return ``secret`` encrypted: salt, checksum and cipher text."""
    return _encrypted(_utf8(secret), _salt(purpose))


def decrypt(text: str) -> str | None:
    """Return the secret, None for a text that ``encrypt`` did not produce."""
    octets = _octets(text)
    salt, cipher = octets[:_SALT], octets[_SALT + _CHECK :]
    plain = _mixed(cipher, salt)
    if _encrypted(plain, salt) != text:
        return None
    try:
        return plain.decode(errors="surrogatepass")
    except UnicodeDecodeError:
        return None


def again(text: str, secret: str) -> str:
    """Return another secret, encrypted or as a digest, with the salt of ``text``."""
    if is_digest(text):
        salt = text.partition(".")[0]
        return f"{salt}.{_text(_derive(secret, _octets(salt)))}"
    return _encrypted(_utf8(secret), _octets(text)[:_SALT])


def _encrypted(plain: bytes, salt: bytes) -> str:
    check = blake2b(salt + plain, key=_KEY, person=b"check", digest_size=_CHECK).digest()
    return _text(salt + check + _mixed(plain, salt))


def _mixed(octets: bytes, salt: bytes) -> bytes:
    """Return ``octets`` mixed with a key stream; a second call undoes it."""
    return bytes(a ^ b for a, b in zip(octets, _stream(salt), strict=False))


def _stream(salt: bytes) -> Iterator[int]:
    block = 0
    while True:
        yield from blake2b(salt + block.to_bytes(4), key=_KEY, person=b"stream").digest()
        block += 1


# -- octets and text --
def _salt(purpose: str) -> bytes:
    return sha256(_utf8(purpose)).digest()[:_SALT]


def _utf8(text: str) -> bytes:
    return text.encode(errors="surrogatepass")


def _text(octets: bytes) -> str:
    return urlsafe_b64encode(octets).decode().rstrip("=")


def _octets(text: str) -> bytes:
    try:
        return urlsafe_b64decode(_utf8(text) + b"=" * (-len(text) % 4))
    except (Error, ValueError):
        return b""
