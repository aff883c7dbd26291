"""PPP frames and octets (RFC 1661 sections 2, 5 and 6; RFC 1662 section 3.1; RFC 1334; RFC 1994).

A frame is as L2TP carries it: address, control, protocol; no flags and no check sequence.
"""

from collections.abc import Callable
from struct import Struct

from junose_shell.codec.errors import DecodeError
from junose_shell.ppp.messages import (
    ChapCode,
    ChapResult,
    ChapValue,
    Code,
    CodeReject,
    Configure,
    Echo,
    Frame,
    Option,
    Options,
    Packet,
    PapCode,
    PapRequest,
    PapResult,
    Protocol,
    ProtocolReject,
    Terminate,
    Unknown,
)

_LCP = Protocol.LCP
ADDRESS_AND_CONTROL = b"\xff\x03"  # all stations, unnumbered information
_HEADER = 4  # octets of code, identifier and length
IP_HEAD = ADDRESS_AND_CONTROL + Protocol.IP.to_bytes(2)
"""Stands before an IP packet in its frame."""
_ECHO, _ECHO_LENGTH = Struct(">4sBBHI"), 8  # a whole frame; octets of its packet
_LCP_HEAD = ADDRESS_AND_CONTROL + _LCP.to_bytes(2)


def decode(octets: bytes) -> Frame:
    """Read a frame; address and control may be left out, and the protocol may have one octet.

    What follows the length that a packet says is padding. Raises DecodeError.
    """
    at = 2 if octets[:2] == ADDRESS_AND_CONTROL else 0
    if len(octets) <= at:
        raise DecodeError("a frame without a protocol", at)
    protocol = octets[at]
    at += 1
    if not protocol & 1:
        if len(octets) <= at:
            raise DecodeError("half a protocol field", at)
        protocol = protocol << 8 | octets[at]
        at += 1
        if not protocol & 1:
            raise DecodeError(f"protocol {protocol:#06x} is even", at - 2)
    read = _READERS.get(protocol)
    return Frame(protocol, octets[at:] if read is None else _packet(read, octets, at))


def encode(frame: Frame, *, pfc: bool = False, acfc: bool = False) -> bytes:
    """Write a frame; ``pfc`` and ``acfc`` say what the peer takes compressed, LCP never is.

    Raises ValueError if a name, a value or an option is longer than its length octet can say.
    """
    protocol, packet = frame
    if isinstance(packet, Echo) and protocol == _LCP:  # the commonest one
        data = packet.data
        length = _ECHO_LENGTH + len(data)
        return _ECHO.pack(_LCP_HEAD, packet.code, packet.ident, length, packet.magic) + data
    octets = packet if isinstance(packet, bytes) else encode_packet(packet)
    if protocol == _LCP:
        pfc = acfc = False
    head = b"" if acfc else ADDRESS_AND_CONTROL
    size = 1 if pfc and protocol < 0x100 else 2
    return head + protocol.to_bytes(size) + octets


def encode_packet(packet: Packet) -> bytes:
    """Write a packet of LCP, IPCP, PAP or CHAP: code, identifier, length and what they frame."""
    code, body = _body(packet)
    return bytes((code, packet.ident)) + (len(body) + _HEADER).to_bytes(2) + body


def decode_options(octets: bytes, start: int = 0) -> Options:
    """Read Configuration Options; ``start`` is where they begin, for the text of a DecodeError."""
    options = []
    at = 0
    while at < len(octets):
        length = octets[at + 1] if at + 1 < len(octets) else 0
        if length < 2 or at + length > len(octets):
            raise DecodeError(f"option {octets[at]} with a length of {length}", start + at)
        options.append(Option(octets[at], octets[at + 2 : at + length]))
        at += length
    return tuple(options)


def encode_options(options: Options) -> bytes:
    """Write Configuration Options."""
    return b"".join(bytes((kind, len(data) + 2)) + data for kind, data in options)


# -- octets to packets --
Reader = Callable[[int, int, bytes, int], Packet]  # code, identifier, body, and where it begins


def _packet(read: Reader, octets: bytes, at: int) -> Packet:
    there = len(octets) - at
    if there < _HEADER:
        raise DecodeError(f"a packet of {there} octets", at)
    length = octets[at + 2] << 8 | octets[at + 3]
    if not _HEADER <= length <= there:
        raise DecodeError(f"a packet of {there} octets says that it has {length}", at + 2)
    body = at + _HEADER
    return read(octets[at], octets[at + 1], octets[body : at + length], body)


def _read_lcp(code: int, ident: int, body: bytes, start: int) -> Packet:
    if code == Code.PROTOCOL_REJECT:
        if len(body) < 2:
            raise DecodeError("a Protocol-Reject without a protocol", start)
        return ProtocolReject(ident, int.from_bytes(body[:2]), body[2:])
    if Code.ECHO_REQUEST <= code <= Code.DISCARD_REQUEST:
        if len(body) < 4:
            raise DecodeError("an Echo packet without a magic number", start)
        return Echo(code, ident, int.from_bytes(body[:4]), body[4:])
    return _read_ipcp(code, ident, body, start)


def _read_ipcp(code: int, ident: int, body: bytes, start: int) -> Packet:
    if Code.CONFIGURE_REQUEST <= code <= Code.CONFIGURE_REJECT:
        return Configure(code, ident, decode_options(body, start))
    if code in {Code.TERMINATE_REQUEST, Code.TERMINATE_ACK}:
        return Terminate(code, ident, body)
    if code == Code.CODE_REJECT:
        return CodeReject(ident, body)
    return Unknown(code, ident, body)


def _read_pap(code: int, ident: int, body: bytes, start: int) -> Packet:
    if code == PapCode.REQUEST:
        name, rest = _counted(body, start, "name")
        password, _ = _counted(rest, start + 1 + len(name), "password")
        return PapRequest(ident, name, password)
    if code in {PapCode.ACK, PapCode.NAK}:
        # Some peers leave the length of an empty message out.
        return PapResult(code, ident, _counted(body, start, "message")[0] if body else b"")
    return Unknown(code, ident, body)


def _read_chap(code: int, ident: int, body: bytes, start: int) -> Packet:
    if code in {ChapCode.CHALLENGE, ChapCode.RESPONSE}:
        value, name = _counted(body, start, "value")
        if not value:
            raise DecodeError("an empty value", start)
        return ChapValue(code, ident, value, name)
    if code in {ChapCode.SUCCESS, ChapCode.FAILURE}:
        return ChapResult(code, ident, body)
    return Unknown(code, ident, body)


_READERS: dict[int, Reader] = {
    Protocol.LCP: _read_lcp,
    Protocol.IPCP: _read_ipcp,
    Protocol.PAP: _read_pap,
    Protocol.CHAP: _read_chap,
}


def _counted(octets: bytes, start: int, what: str) -> tuple[bytes, bytes]:
    """Split what a length octet counts from the rest."""
    if not octets or octets[0] >= len(octets):
        raise DecodeError(f"a {what} that is cut off", start)
    end = 1 + octets[0]
    return octets[1:end], octets[end:]


# -- packets to octets --
def _body(packet: Packet) -> tuple[int, bytes]:
    match packet:
        case Configure():
            return packet.code, encode_options(packet.options)
        case Terminate() | Unknown():
            return packet.code, packet.data
        case Echo():
            return packet.code, packet.magic.to_bytes(4) + packet.data
        case CodeReject():
            return Code.CODE_REJECT, packet.data
        case ProtocolReject():
            return Code.PROTOCOL_REJECT, packet.protocol.to_bytes(2) + packet.data
        case PapRequest():
            return PapCode.REQUEST, _count(packet.name) + _count(packet.password)
        case PapResult():
            return packet.code, _count(packet.message)
        case ChapValue():
            return packet.code, _count(packet.value) + packet.name
        case ChapResult():
            return packet.code, packet.message


def _count(octets: bytes) -> bytes:
    return bytes((len(octets),)) + octets
