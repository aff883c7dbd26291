"""Passwords as the configuration keeps them: plain, or a digest that only tells right from wrong.

The digest is PBKDF2 with a salt drawn from what the secret is for, so that the same configuration
prints the same way every time [own].
"""

from base64 import b64encode
from hashlib import pbkdf2_hmac, sha256
from hmac import compare_digest
from typing import Literal

DIGEST: Literal["5"] = "5"  # the digit before a digest in the configuration [seen: RAN]
PLAIN = ("", "0", None)
ROUNDS = 4_096
_OCTETS = 24


def digest(secret: str, purpose: str) -> str:
    """Return the digest of ``secret``; ``purpose`` names whose it is: ``enable 10``, ``user x``."""
    salt = sha256(purpose.encode()).digest()[:6]
    return f"{_text(salt)}.{_text(_derive(secret, salt))}"


def kept_secret(secret: str, form: str | None, purpose: str) -> str:
    """Return what the configuration keeps of a secret typed in ``form``: always a digest."""
    return secret if form == DIGEST else digest(secret, purpose)


def matches(given: str, kept: str, form: str | None) -> bool:
    """Tell whether ``given`` is the secret kept as ``kept`` in ``form`` (the digit before it).

    Nothing matches forms whose cipher is not known (7 and 8).
    """
    if form in PLAIN:
        return compare_digest(given.encode(), kept.encode())
    salt, dot, _ = kept.partition(".")
    if form != DIGEST or not dot:
        return False
    derived = f"{salt}.{_text(_derive(given, _octets(salt)))}"
    return compare_digest(derived.encode(), kept.encode())


def _derive(secret: str, salt: bytes) -> bytes:
    return pbkdf2_hmac("sha256", secret.encode(), salt, ROUNDS, _OCTETS)


def _text(octets: bytes) -> str:
    return b64encode(octets, altchars=b"_-").decode()


def _octets(text: str) -> bytes:
    from base64 import b64decode
    from binascii import Error

    try:
        return b64decode(text, altchars=b"_-")
    except (Error, ValueError):
        return b""
