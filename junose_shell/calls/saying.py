"""Packets as the trace shows them: protocol, name, and the fields that matter, without secrets."""

from typing import Any, NamedTuple

from junose_shell.control.messages import (
    NUMBERS,
    Cdn,
    Iccn,
    Message,
    Ocrq,
    Other,
    PppCause,
    ResultCode,
    StopCcn,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket, Packet, Peer
from junose_shell.control.results import CALL_RESULTS, PPP_CAUSES, STOP_RESULTS, meaning
from junose_shell.l2tp.effects import Packet as IpPacket
from junose_shell.ppp.messages import (
    ChapResult,
    ChapValue,
    Code,
    CodeReject,
    Configure,
    Echo,
    Frame,
    PapCode,
    PapRequest,
    PapResult,
    Protocol,
    ProtocolReject,
    Terminate,
    text,
)
from junose_shell.ppp.messages import Packet as FramePacket
from junose_shell.ppp.options import describe
from junose_shell.record import fields_of
from junose_shell.reports import Fields, Said

L2TP, PPP, ZLB = "L2TP", "PPP", "ZLB"

_NAMES = {kind: kind.__name__.upper() for kind in NUMBERS} | {StopCcn: "StopCCN"}
_LABELS = {"tunnel_id": "assigned-tunnel-id", "session_id": "assigned-session-id"}
_UNSHOWN = ("more", "framings", "firmware", "version")
_LCP = (
    "Configure-Request", "Configure-Ack", "Configure-Nak", "Configure-Reject", "Terminate-Request",
    "Terminate-Ack", "Code-Reject", "Protocol-Reject", "Echo-Request", "Echo-Reply",
    "Discard-Request",
)  # fmt: skip
_PAP = ("Authenticate-Request", "Authenticate-Ack", "Authenticate-Nak")
_CHAP = ("Challenge", "Response", "Success", "Failure")
_FRAMES: dict[tuple[int, int], str] = {
    (protocol, code): f"{protocol.name} {name}"
    for protocol, names in (
        (Protocol.LCP, _LCP),
        (Protocol.IPCP, _LCP),
        (Protocol.PAP, _PAP),
        (Protocol.CHAP, _CHAP),
    )
    for code, name in enumerate(names, 1)
}
_CODES: dict[type, int] = {  # of the packets that have only one
    CodeReject: Code.CODE_REJECT,
    ProtocolReject: Code.PROTOCOL_REJECT,
    PapRequest: PapCode.REQUEST,
}


class Carried(NamedTuple):
    """A packet and the L2TP nodes that it passes between; the payload of data is a ``Frame``."""

    source: Peer
    destination: Peer
    packet: Packet


class Passed(NamedTuple):
    """An IP packet between a call at a simulated LAC and the router, which the world answers.

    The L2TP nodes and ids are those of the frame that would carry it.
    """

    source: Peer
    destination: Peer
    tunnel_id: int
    session_id: int
    packet: IpPacket
    answers: bool


def control(
    sender: str, receiver: str, packet: ControlPacket, tunnel: str, carried: Carried
) -> Said:
    """Return a control packet as the trace shows it; ``tunnel`` is the assignment id."""
    return Said(sender, receiver, L2TP, _name(packet.message), _of_control, tunnel, carried)


def frame(sender: str, receiver: str, content: Frame, tunnel: str, carried: Carried | None) -> Said:
    """Return a PPP frame as the trace shows it; ``carried`` is its packet, if there is one."""
    told = _of_frame(content) if carried is None else _of_data
    return Said(sender, receiver, PPP, frame_name(content), told, tunnel, carried)


def packet_name(packet: Packet) -> str:
    """Return the name of a packet between L2TP nodes."""
    return _name(packet.message) if isinstance(packet, ControlPacket) else "PPP frame"


def frame_name(content: Frame) -> str:
    """Return protocol and name of a PPP frame."""
    protocol, packet = content
    if isinstance(packet, bytes):
        return "IP" if protocol == Protocol.IP else f"protocol {protocol:#06x}"
    code = _CODES.get(type(packet)) or packet.code  # type: ignore[union-attr]  # the rest have it
    return _FRAMES.get((protocol, code)) or f"{Protocol(protocol).name} code {code}"


def _of_control(carried: Carried) -> Fields:
    packet: Any = carried.packet
    numbers = (
        ("tunnel-id", str(packet.tunnel_id)),
        ("session-id", str(packet.session_id)),
        ("Ns", str(packet.ns)),
        ("Nr", str(packet.nr)),
    )
    return (*_content(packet.message), *numbers)


def _of_data(carried: Carried) -> Fields:
    packet: Any = carried.packet
    return _of_frame(packet.payload)


def _of_frame(content: Frame) -> Fields:
    packet = content.packet
    if isinstance(packet, bytes):
        return (("size", str(len(packet))),)
    return (*_fields(content.protocol, packet), ("id", str(packet.ident)))


def _name(message: Message | None) -> str:
    if message is None:
        return ZLB
    if isinstance(message, Other | Unreadable):
        return f"message {message.kind}"
    return _NAMES[type(message)]


def _content(message: Message | None) -> Fields:
    if message is None or isinstance(message, Iccn):  # an ICCN may hold a password
        return ()
    found = fields_of(message)
    result = found.pop("result", None)
    ended = found.pop("ppp_cause", None)
    shown = [
        (_LABELS.get(name, name.replace("_", "-")), _shown(value))
        for name, value in found.items()
        if value not in (None, False, ()) and name not in _UNSHOWN
    ]
    if isinstance(result, ResultCode):
        shown[:0] = _result(result, calls=isinstance(message, Cdn))
    if isinstance(ended, PppCause):
        words = PPP_CAUSES.get(ended.code, "unknown")
        shown.append(("ppp-cause", f"{ended.code} ({words})"))
    if isinstance(message, Ocrq):
        shown.sort(key=lambda pair: pair[0] != "called")
    return tuple(shown)


def _result(result: ResultCode, *, calls: bool) -> list[tuple[str, str]]:
    said = [("result", str(result.code)), ("error", str(result.error))]
    said.append(("meaning", meaning(result, CALL_RESULTS if calls else STOP_RESULTS)))
    return said if result.error else [said[0], said[2]]


def _shown(value: object) -> str:
    if isinstance(value, bytes):
        return f"{len(value)} octets"
    return str(value)


def _fields(protocol: int, packet: FramePacket) -> Fields:
    """Return the fields of a packet, but for its identifier."""
    match packet:
        case Configure(_, _, options):
            return tuple(describe(protocol, option) for option in options)
        case Terminate(_, _, data) if data:
            return (("reason", text(data)),)
        case Echo(_, _, magic):
            return (("magic number", f"{magic:08x}"),)
        case ProtocolReject(_, rejected):
            return (("protocol", f"{rejected:#06x}"),)
        case PapRequest(_, name) | ChapValue(_, _, _, name):
            return (("name", text(name)),)
        case PapResult(_, _, reply) | ChapResult(_, _, reply) if reply:
            return (("message", text(reply)),)
    return ()
