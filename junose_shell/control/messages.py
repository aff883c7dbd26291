"""The control messages of RFC 2661 as frozen values; codec/l2tp.py turns them into bytes.

A field is named after the attribute that it holds; None says that an optional attribute is
absent. Speeds are in bits per second. ``more`` keeps the attributes that we do not know and that
may be passed over. Attributes and message types: RFC 2661 sections 4.4 and 6.
"""

from typing import NamedTuple

from junose_shell.record import record

# Bits of the framing and bearer attributes [seen RFC-t 4.4.3].
SYNC, ASYNC = 1, 2
DIGITAL, ANALOG = 1, 2
VERSION = 0x0100  # version 1, revision 0 [seen RFC-t 4.4.3]


class Avp(NamedTuple):
    """An attribute that we do not know: SMI ``vendor`` code (0..65535), ``attribute``, octets."""

    vendor: int
    attribute: int
    value: bytes
    mandatory: bool = False


class ResultCode(NamedTuple):
    """Why a call or a connection ends: result code, general error code (0: none), free text."""

    code: int
    error: int = 0
    message: str = ""


class Cause(NamedTuple):
    """The cause code (0..65535), the message (0..255) and the advisory text of Q.931."""

    code: int
    message: int
    text: str = ""


class PppCause(NamedTuple):
    """Why PPP ended: code, number of the control protocol, direction, text (RFC 3145 section 2).

    ``direction`` is 0 for a cause of both ends, 1 for one at the peer, 2 for one at the sender.
    """

    code: int
    protocol: int = 0
    direction: int = 0
    text: str = ""


class CallErrors(NamedTuple):
    """Errors that the LAC has counted since the call began."""

    crc: int = 0
    framing: int = 0
    hardware_overruns: int = 0
    buffer_overruns: int = 0
    timeouts: int = 0
    alignment: int = 0


class Accm(NamedTuple):
    """The asynchronous control character maps of both directions, 32 bits each."""

    send: int = 0xFFFF_FFFF
    receive: int = 0xFFFF_FFFF


More = tuple[Avp, ...]


@record
class Sccrq:
    """Start-Control-Connection-Request, section 6.1.

    ``framings`` and ``bearers`` are the capabilities of the sender; ``tie_breaker`` has 8 octets.
    """

    tunnel_id: int
    host_name: str
    framings: int
    version: int = VERSION
    bearers: int | None = None
    tie_breaker: bytes | None = None
    firmware: int | None = None
    vendor: str | None = None
    window: int | None = None
    challenge: bytes | None = None
    more: More = ()


@record
class Sccrp:
    """Start-Control-Connection-Reply, section 6.2; ``response`` has 16 octets."""

    tunnel_id: int
    host_name: str
    framings: int
    version: int = VERSION
    bearers: int | None = None
    firmware: int | None = None
    vendor: str | None = None
    window: int | None = None
    challenge: bytes | None = None
    response: bytes | None = None
    more: More = ()


@record
class Scccn:
    """Start-Control-Connection-Connected, section 6.3; ``response`` has 16 octets."""

    response: bytes | None = None
    more: More = ()


@record
class StopCcn:
    """Stop-Control-Connection-Notification, section 6.4; ``tunnel_id`` is the sender's."""

    tunnel_id: int
    result: ResultCode
    more: More = ()


@record
class Hello:
    """Hello, section 6.5: the keepalive."""

    more: More = ()


@record
class Icrq:
    """Incoming-Call-Request, section 6.6."""

    session_id: int
    serial: int
    bearer: int | None = None
    channel: int | None = None
    calling: str | None = None
    called: str | None = None
    subaddress: str | None = None
    more: More = ()


@record
class Icrp:
    """Incoming-Call-Reply, section 6.7."""

    session_id: int
    more: More = ()


@record
class Iccn:
    """Incoming-Call-Connected, section 6.8; the ``proxy`` fields are what the LAC has heard."""

    tx_speed: int
    framing: int
    initial_lcp: bytes | None = None
    last_sent_lcp: bytes | None = None
    last_received_lcp: bytes | None = None
    proxy_type: int | None = None
    proxy_name: str | None = None
    proxy_challenge: bytes | None = None
    proxy_id: int | None = None
    proxy_response: bytes | None = None
    group: str | None = None
    rx_speed: int | None = None
    sequencing: bool = False
    more: More = ()

    def __repr__(self) -> str:
        # A proxy response may be the subscriber's password in the clear.
        return f"Iccn(tx_speed={self.tx_speed}, framing={self.framing}, rx_speed={self.rx_speed})"


@record
class Ocrq:
    """Outgoing-Call-Request, section 6.9."""

    session_id: int
    serial: int
    minimum_bps: int
    maximum_bps: int
    bearer: int
    framing: int
    called: str
    subaddress: str | None = None
    more: More = ()


@record
class Ocrp:
    """Outgoing-Call-Reply, section 6.10: the LAC dials."""

    session_id: int
    channel: int | None = None
    more: More = ()


@record
class Occn:
    """Outgoing-Call-Connected, section 6.11: the remote site has answered."""

    tx_speed: int
    framing: int
    rx_speed: int | None = None
    sequencing: bool = False
    more: More = ()


@record
class Cdn:
    """Call-Disconnect-Notify, section 6.12; ``session_id`` is the sender's."""

    result: ResultCode
    session_id: int
    cause: Cause | None = None
    ppp_cause: PppCause | None = None
    more: More = ()


@record
class Wen:
    """WAN-Error-Notify, section 6.13."""

    errors: CallErrors
    more: More = ()


@record
class Sli:
    """Set-Link-Info, section 6.14."""

    accm: Accm
    more: More = ()


@record
class Other:
    """A message of a type that we do not know and may pass over (section 4.4.1, M bit clear)."""

    kind: int


@record
class Unreadable:
    """A message whose header is right and whose body is not; it still has its sequence number.

    ``kind`` is the message type (0: not known), ``error`` the general error code to answer with,
    ``offset`` where in the packet the fault is. ``assigned`` is the tunnel or session id that the
    sender assigned, 0 if that was not read.
    """

    kind: int
    error: int
    text: str
    offset: int
    assigned: int = 0


ConnectionMessage = Sccrq | Sccrp | Scccn | StopCcn | Hello
CallMessage = Icrq | Icrp | Iccn | Ocrq | Ocrp | Occn | Cdn | Wen | Sli
Message = ConnectionMessage | CallMessage | Other | Unreadable

TYPES: dict[int, type[ConnectionMessage | CallMessage]] = {  # section 3.2; 0, 5 and 13 are reserved
    1: Sccrq,
    2: Sccrp,
    3: Scccn,
    4: StopCcn,
    6: Hello,
    7: Ocrq,
    8: Ocrp,
    9: Occn,
    10: Icrq,
    11: Icrp,
    12: Iccn,
    14: Cdn,
    15: Wen,
    16: Sli,
}
NUMBERS = {kind: number for number, kind in TYPES.items()}
CALLS = frozenset((7, 8, 9, 10, 11, 12, 14, 15, 16))  # types of messages about a session
