"""The messages between two ends of a PPP link; ``codec/ppp.py`` turns them into octets."""

from enum import IntEnum
from typing import NamedTuple

from junose_shell.record import private, record


class Protocol(IntEnum):
    """The protocol field of a frame (RFC 1661 section 2)."""

    IP = 0x0021
    IPCP = 0x8021
    LCP = 0xC021
    PAP = 0xC023
    CHAP = 0xC223


class Code(IntEnum):
    """Codes of LCP and IPCP (RFC 1661 section 5); IPCP has the first seven."""

    CONFIGURE_REQUEST = 1
    CONFIGURE_ACK = 2
    CONFIGURE_NAK = 3
    CONFIGURE_REJECT = 4
    TERMINATE_REQUEST = 5
    TERMINATE_ACK = 6
    CODE_REJECT = 7
    PROTOCOL_REJECT = 8
    ECHO_REQUEST = 9
    ECHO_REPLY = 10
    DISCARD_REQUEST = 11


class PapCode(IntEnum):
    """RFC 1334 section 2.2."""

    REQUEST = 1
    ACK = 2
    NAK = 3


class ChapCode(IntEnum):
    """RFC 1994 section 4."""

    CHALLENGE = 1
    RESPONSE = 2
    SUCCESS = 3
    FAILURE = 4


class Option(NamedTuple):
    """A Configuration Option: its type (0..255) and its data, at most 253 octets."""

    kind: int
    data: bytes = b""


Options = tuple[Option, ...]


@record
class Configure:
    """Configure-Request, -Ack, -Nak or -Reject (codes 1 to 4)."""

    code: int
    ident: int
    options: Options


@record
class Terminate:
    """Terminate-Request or -Ack (codes 5 and 6); ``data`` may say why in words."""

    code: int
    ident: int
    data: bytes = b""


@record
class CodeReject:
    """The peer does not know a code; ``data`` begins with the packet that it got."""

    ident: int
    data: bytes


@record
class ProtocolReject:
    """The peer does not know ``protocol``; ``data`` begins with what the frame carried."""

    ident: int
    protocol: int
    data: bytes


@record
class Echo:
    """Echo-Request, Echo-Reply or Discard-Request (codes 9 to 11) with the sender's magic number.

    ``magic`` is 0 if none was negotiated.
    """

    code: int
    ident: int
    magic: int
    data: bytes = b""


@record
class Unknown:
    """A packet of LCP, IPCP, PAP or CHAP whose code this router does not know."""

    code: int
    ident: int
    data: bytes


@record
class PapRequest:
    """Authenticate-Request: name and password, both in clear on the wire, 0..255 octets."""

    ident: int
    name: bytes
    password: bytes = private()


@record
class PapResult:
    """Authenticate-Ack or -Nak."""

    code: int
    ident: int
    message: bytes = b""


@record
class ChapValue:
    """Challenge or Response: a value of 1..255 octets and the name of its sender."""

    code: int
    ident: int
    value: bytes
    name: bytes


@record
class ChapResult:
    """Success or Failure."""

    code: int
    ident: int
    message: bytes = b""


LcpPacket = Configure | Terminate | CodeReject | ProtocolReject | Echo | Unknown
Packet = LcpPacket | PapRequest | PapResult | ChapValue | ChapResult


class Frame(NamedTuple):
    """A PPP frame: a packet of a protocol that this router reads, or the octets of any other."""

    protocol: int
    packet: Packet | bytes


def text(octets: bytes) -> str:
    """Return a name or message as text: UTF-8, or Latin-1 if it is not that."""
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("latin-1")
