"""Proofs of who somebody is: a password, or by CHAP the digest of one."""

from hashlib import md5
from hmac import compare_digest

from junose_shell.record import private, record


@record
class Password:
    """A password in clear, as PAP carries it."""

    text: str = private()

    def proves(self, secret: str) -> bool:
        """Return True if it is ``secret``."""
        return compare_digest(self.text.encode(), secret.encode())


@record
class ChapProof:
    """The answer (16 octets) to ``challenge``, with the identifier (0..255) of that challenge."""

    ident: int
    challenge: bytes
    response: bytes

    def proves(self, secret: str) -> bool:
        """Return True if its sender can know ``secret``."""
        return compare_digest(self.response, chap_response(self.ident, secret, self.challenge))


Proof = Password | ChapProof


def chap_response(ident: int, secret: str | bytes, challenge: bytes) -> bytes:
    """Return the 16 octets that answer ``challenge`` (RFC 1994 section 4.1)."""
    known = secret.encode() if isinstance(secret, str) else secret
    return md5(bytes((ident,)) + known + challenge, usedforsecurity=False).digest()
