"""Takes the secrets out of packets before a capture shows them."""

from typing import Any

from junose_shell.aaa.ports import Asked, Attributes, RadiusPacket
from junose_shell.calls.saying import Carried
from junose_shell.codec.radius_attributes import named
from junose_shell.control.packets import ControlPacket
from junose_shell.ppp.messages import ChapCode, ChapValue, Frame, PapRequest, Protocol
from junose_shell.proofs import ChapProof, Password, Proof
from junose_shell.record import changed
from junose_shell.reports import STARS, is_password

KEY = "masked"
"""Signs RADIUS packets in the place of the real key, which could be guessed from a signature."""
PROOFS = frozenset((Protocol.PAP, Protocol.CHAP))
"""The protocols whose frames have secrets."""
_ANSWERS = ("response", "proxy_response")  # fields of L2TP messages


def carried(real: Carried) -> Carried:
    """Return a packet between L2TP nodes without passwords and without answers to challenges."""
    packet: Any = real.packet
    if isinstance(packet, ControlPacket):
        message: Any = packet.message
        known = {
            name: bytes(len(value))
            for name in _ANSWERS
            if (value := getattr(message, name, None)) is not None
        }
        if not known:
            return real
        return real._replace(packet=packet._replace(message=changed(message, **known)))
    shown = frame(packet.payload)
    if shown is packet.payload:
        return real
    return real._replace(packet=packet._replace(payload=shown))


def frame(real: Frame) -> Frame:
    """Return a PPP frame without its password, and without an answer to a challenge."""
    packet = real.packet
    if isinstance(packet, PapRequest):
        return Frame(real.protocol, changed(packet, password=STARS.encode()))
    if isinstance(packet, ChapValue) and packet.code == ChapCode.RESPONSE:
        return Frame(real.protocol, _unanswered(packet))
    return real


def _unanswered(real: ChapValue) -> ChapValue:
    return ChapValue(real.code, real.ident, bytes(len(real.value)), real.name)


def proof(real: Proof | None) -> Proof | None:
    """Return a proof that proves nothing."""
    match real:
        case Password():
            return Password(STARS)
        case ChapProof(ident, challenge, response):
            return ChapProof(ident, challenge, bytes(len(response)))
    return None


def attributes(real: Attributes) -> Attributes:
    """Return attributes without passwords."""
    return {name: STARS if _is_password(name) else value for name, value in real.items()}


def _is_password(name: str) -> bool:
    """Return True for an attribute with a password, also if it is named by its number."""
    try:
        known = named(name.partition(":")[0]).name
    except ValueError:
        known = name
    return is_password(known)


def asked(real: Asked) -> Asked:
    """Return a request without its secrets, under another key."""
    packet = real.packet
    if isinstance(packet, RadiusPacket):
        packet = changed(packet, proof=proof(packet.proof))
    return changed(real, server=changed(real.server, key=KEY), packet=packet)
