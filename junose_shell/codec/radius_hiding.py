"""Values that RADIUS hides with the shared secret (RFC 2865 section 5.2, RFC 2868 section 3.5)."""

from hashlib import md5

from junose_shell.record import private, record


@record
class HidingKey:
    """The key for hiding and signing: the shared secret, and the authenticator of the request."""

    secret: bytes = private()
    authenticator: bytes


def digest(octets: bytes) -> bytes:
    """Return the MD5 digest that all of RADIUS is built on."""
    return md5(octets, usedforsecurity=False).digest()


def hide(password: bytes, key: HidingKey) -> bytes:
    """Hide a User-Password of up to 128 octets (RFC 2865 section 5.2)."""
    if len(password) > 128:
        raise ValueError("a password has up to 128 octets")
    padded = password + bytes(-len(password) % 16 or (0 if password else 16))
    return _chain(padded, key.secret, key.authenticator)


def reveal(hidden: bytes, key: HidingKey) -> bytes:
    """Return the password that ``hide`` was given, without zeros at its end."""
    return _unchain(hidden, key.secret, key.authenticator).rstrip(b"\0")


def hide_salted(password: bytes, key: HidingKey, salt: bytes) -> bytes:
    """Hide a Tunnel-Password (RFC 2868 section 3.5); ``salt`` is two random octets."""
    salt = bytes((salt[0] | 0x80, salt[1]))
    counted = bytes((len(password),)) + password
    padded = counted + bytes(-len(counted) % 16)
    return salt + _chain(padded, key.secret, key.authenticator + salt)


def reveal_salted(hidden: bytes, key: HidingKey) -> bytes:
    """Return what ``hide_salted`` was given; raises ValueError if it makes no sense."""
    salt, cipher = hidden[:2], hidden[2:]
    if not cipher or len(cipher) % 16:
        raise ValueError("a hidden value has a multiple of 16 octets")
    plain = _unchain(cipher, key.secret, key.authenticator + salt)
    if plain[0] >= len(plain):
        raise ValueError("a hidden value says that it is longer than it is")
    return plain[1 : 1 + plain[0]]


def _chain(plain: bytes, secret: bytes, start: bytes) -> bytes:
    hidden, last = b"", start
    for at in range(0, len(plain), 16):
        last = _xor(plain[at : at + 16], digest(secret + last))
        hidden += last
    return hidden


def _unchain(hidden: bytes, secret: bytes, start: bytes) -> bytes:
    plain, last = b"", start
    for at in range(0, len(hidden), 16):
        block = hidden[at : at + 16]
        plain += _xor(block, digest(secret + last))
        last = block
    return plain


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=False))
