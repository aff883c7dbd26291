"""Configuration files (``.cnf``): the lines of a configuration, with a digest.

The real format is not known; this one is our own. A file that does not match its digest is never
used, not even in part.
"""

from collections.abc import Iterable

MAGIC = b"junose-shell configuration 1\n"
_DIGEST = 64  # hexadecimal digits


def pack(lines: Iterable[str]) -> bytes:
    """Return the content of a file with ``lines``."""
    body = "".join(f"{line}\n" for line in lines).encode()
    return b"%s%s\n%s" % (MAGIC, _digest(body), body)


def unpack(content: bytes) -> list[str]:
    """Return the lines of a file; raise ``ValueError`` with the reason if it is damaged."""
    if not content.startswith(MAGIC):
        raise ValueError("not a configuration file")
    seal, line_end, body = content[len(MAGIC) :].partition(b"\n")
    if len(seal) != _DIGEST or not line_end:
        raise ValueError("its checksum is missing")
    if seal != _digest(body):
        raise ValueError("its checksum does not match")
    return body.decode().split("\n")[:-1]


def _digest(body: bytes) -> bytes:
    from hashlib import sha256

    return sha256(body).hexdigest().encode()
