"""The content of the messages that open a connection, RFC 2661 sections 5.1 and 6."""

from hashlib import md5

from junose_shell.control.effects import EndedBy, Ending
from junose_shell.control.messages import NUMBERS, VERSION, Ocrq, ResultCode, Scccn, Sccrp, Sccrq
from junose_shell.control.packets import Secret
from junose_shell.control.results import BAD_VERSION, NOT_AUTHORIZED
from junose_shell.control.settings import Settings


def proof(kind: type, secret: Secret, challenge: bytes) -> bytes:
    """Return the answer (16 octets) to ``challenge`` in a message of class ``kind`` (5.1.1)."""
    material = bytes([NUMBERS[kind]]) + bytes(secret) + challenge
    return md5(material, usedforsecurity=False).digest()


def answer(kind: type, settings: Settings, challenge: bytes | None) -> bytes | None:
    """Return the answer to the challenge of the peer, None if there was none."""
    if challenge is None or not settings.secret:
        return None
    return proof(kind, settings.secret, challenge)


def sccrq(tunnel_id: int, settings: Settings, challenge: bytes | None, tie: bytes | None) -> Sccrq:
    """Return our request."""
    return Sccrq(
        tunnel_id=tunnel_id,
        host_name=settings.host_name,
        framings=settings.framings,
        bearers=settings.bearers,
        tie_breaker=tie,
        firmware=settings.firmware,
        vendor=settings.vendor,
        window=settings.window,
        challenge=challenge,
    )


def sccrp(tunnel_id: int, settings: Settings, challenge: bytes | None, request: Sccrq) -> Sccrp:
    """Return our reply to ``request``."""
    return Sccrp(
        tunnel_id=tunnel_id,
        host_name=settings.host_name,
        framings=settings.framings,
        bearers=settings.bearers,
        firmware=settings.firmware,
        vendor=settings.vendor,
        window=settings.window,
        challenge=challenge,
        response=answer(Sccrp, settings, request.challenge),
    )


def objection(
    message: Sccrq | Sccrp | Scccn, settings: Settings, challenge: bytes | None
) -> Ending | None:
    """Return why ``message`` is not acceptable, None if it is; ``challenge`` is what we asked."""
    if not isinstance(message, Scccn):
        if message.version >> 8 != VERSION >> 8:
            text = f"version {message.version >> 8}.{message.version & 0xFF}"
            return Ending(EndedBy.LOCAL, ResultCode(BAD_VERSION, VERSION, text))
        if message.challenge is not None and not settings.secret:
            return _unauthorized("challenge, and no secret is configured")
    if isinstance(message, Sccrq) or challenge is None or not settings.secret:
        return None
    if message.response is None:
        return _unauthorized("no challenge response")
    if message.response != proof(type(message), settings.secret, challenge):
        return _unauthorized("wrong challenge response")
    return None


def _unauthorized(text: str) -> Ending:
    return Ending(EndedBy.LOCAL, ResultCode(NOT_AUTHORIZED, 0, text))


def unable(request: Ocrq, lac: Sccrq | Sccrp) -> str:
    """Return why ``lac`` cannot place the call, nothing if it can (sections 4.4.3 and 6.9)."""
    if not lac.bearers:
        return "the LAC has no bearer capabilities"
    if request.bearer & ~lac.bearers:
        return "the LAC does not have the bearer type"
    if request.framing & ~lac.framings:
        return "the LAC does not have the framing type"
    return ""
