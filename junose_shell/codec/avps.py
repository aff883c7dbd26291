"""The attributes of RFC 2661 section 4.4: field, M bit, whether they may be hidden, octets.

[M bits, hiding and lengths seen: RFC-t 4.4]
"""

from collections.abc import Callable
from struct import Struct
from typing import Any, NamedTuple

from junose_shell.control.messages import Accm, CallErrors, Cause, PppCause, ResultCode

MESSAGE_TYPE, RANDOM_VECTOR = 0, 36
MANDATORY, HIDDEN = 0x8000, 0x4000


class Spec(NamedTuple):
    """One attribute. ``read`` raises ValueError or struct.error for octets that do not fit."""

    attribute: int
    name: str
    field: str
    mandatory: bool
    hideable: bool
    write: Callable[[Any], bytes]  # Any: each attribute has a type of its own
    read: Callable[[bytes], Any]


_U16, _U32 = Struct("!H"), Struct("!I")
_CODES, _CAUSE, _ENDING = Struct("!HH"), Struct("!HB"), Struct("!HHB")
_ERRORS, _ACCM = Struct("!2x6I"), Struct("!2x2I")


def _whole(form: Struct) -> tuple[Callable[[int], bytes], Callable[[bytes], int]]:
    unpack = form.unpack
    return form.pack, lambda octets: int(unpack(octets)[0])


def _octets(size: int | None = None) -> tuple[Callable[[bytes], bytes], Callable[[bytes], bytes]]:
    def check(value: bytes) -> bytes:
        if size is not None and len(value) != size:
            raise ValueError(f"{len(value)} octets, not {size}")
        return value

    return check, check


def _read_text(octets: bytes) -> str:
    """Read text of a peer; what cannot be printed is escaped, as it goes to terminals and logs."""
    text = octets.decode("utf-8", "backslashreplace")
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _write_result(result: ResultCode) -> bytes:
    if not result.error and not result.message:
        return _U16.pack(result.code)
    return _CODES.pack(result.code, result.error) + result.message.encode()


def _read_result(octets: bytes) -> ResultCode:
    if len(octets) == 2:
        return ResultCode(*_U16.unpack(octets))
    code, general = _CODES.unpack_from(octets)
    return ResultCode(code, general, _read_text(octets[4:]))


def _write_cause(cause: Cause) -> bytes:
    return _CAUSE.pack(cause.code, cause.message) + cause.text.encode()


def _read_cause(octets: bytes) -> Cause:
    code, message = _CAUSE.unpack_from(octets)
    return Cause(code, message, _read_text(octets[3:]))


def _write_ppp_cause(cause: PppCause) -> bytes:
    return _ENDING.pack(cause.code, cause.protocol, cause.direction) + cause.text.encode()


def _read_ppp_cause(octets: bytes) -> PppCause:
    code, protocol, direction = _ENDING.unpack_from(octets)
    return PppCause(code, protocol, direction, _read_text(octets[5:]))


def _write_flag(_value: bool) -> bytes:
    return b""


def _read_flag(octets: bytes) -> bool:
    if octets:
        raise ValueError("a value where none is due")
    return True


_SHORT, _LONG, _ANY = _whole(_U16), _whole(_U32), _octets()
_TEXT = str.encode, _read_text
_RESULT, _CAUSES, _FLAG = (
    (_write_result, _read_result),
    (_write_cause, _read_cause),
    (_write_flag, _read_flag),
)
_PPP_CAUSE = _write_ppp_cause, _read_ppp_cause
_ERROR = (lambda e: _ERRORS.pack(*e)), (lambda octets: CallErrors(*_ERRORS.unpack(octets)))
_MAPS = (lambda a: _ACCM.pack(*a)), (lambda octets: Accm(*_ACCM.unpack(octets)))

_SPECS = (
    Spec(1, "Result Code", "result", True, False, *_RESULT),
    Spec(2, "Protocol Version", "version", True, False, *_SHORT),
    Spec(3, "Framing Capabilities", "framings", True, True, *_LONG),
    Spec(4, "Bearer Capabilities", "bearers", True, True, *_LONG),
    Spec(5, "Tie Breaker", "tie_breaker", False, False, *_octets(8)),
    Spec(6, "Firmware Revision", "firmware", False, True, *_SHORT),
    Spec(7, "Host Name", "host_name", True, False, *_TEXT),
    Spec(8, "Vendor Name", "vendor", False, True, *_TEXT),
    Spec(9, "Assigned Tunnel ID", "tunnel_id", True, True, *_SHORT),
    Spec(10, "Receive Window Size", "window", True, False, *_SHORT),
    Spec(11, "Challenge", "challenge", True, True, *_ANY),
    Spec(12, "Q.931 Cause Code", "cause", True, False, *_CAUSES),
    Spec(13, "Challenge Response", "response", True, True, *_octets(16)),
    Spec(14, "Assigned Session ID", "session_id", True, True, *_SHORT),
    Spec(15, "Call Serial Number", "serial", True, True, *_LONG),
    Spec(16, "Minimum BPS", "minimum_bps", True, True, *_LONG),
    Spec(17, "Maximum BPS", "maximum_bps", True, True, *_LONG),
    Spec(18, "Bearer Type", "bearer", True, True, *_LONG),
    Spec(19, "Framing Type", "framing", True, True, *_LONG),
    Spec(21, "Called Number", "called", True, True, *_TEXT),
    Spec(22, "Calling Number", "calling", True, True, *_TEXT),
    Spec(23, "Sub-Address", "subaddress", True, True, *_TEXT),
    Spec(24, "(Tx) Connect Speed", "tx_speed", True, True, *_LONG),
    Spec(25, "Physical Channel ID", "channel", False, True, *_LONG),
    Spec(26, "Initial Received LCP CONFREQ", "initial_lcp", False, True, *_ANY),
    Spec(27, "Last Sent LCP CONFREQ", "last_sent_lcp", False, True, *_ANY),
    Spec(28, "Last Received LCP CONFREQ", "last_received_lcp", False, True, *_ANY),
    Spec(29, "Proxy Authen Type", "proxy_type", False, True, *_SHORT),
    Spec(30, "Proxy Authen Name", "proxy_name", False, True, *_TEXT),
    Spec(31, "Proxy Authen Challenge", "proxy_challenge", False, True, *_ANY),
    Spec(32, "Proxy Authen ID", "proxy_id", False, True, *_SHORT),
    Spec(33, "Proxy Authen Response", "proxy_response", False, True, *_ANY),
    Spec(34, "Call Errors", "errors", True, True, *_ERROR),
    Spec(35, "ACCM", "accm", True, True, *_MAPS),
    Spec(37, "Private Group ID", "group", False, True, *_TEXT),
    Spec(38, "Rx Connect Speed", "rx_speed", False, True, *_LONG),
    Spec(39, "Sequencing Required", "sequencing", True, False, *_FLAG),
    Spec(46, "PPP Disconnect Cause Code", "ppp_cause", False, True, *_PPP_CAUSE),  # RFC 3145
)
AVPS = {spec.attribute: spec for spec in _SPECS}
BY_FIELD = {spec.field: spec for spec in _SPECS}
