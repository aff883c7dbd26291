"""L2TP packets to bytes and back, RFC 2661 sections 3.1, 4.1, 4.3 and 4.4.

``decode`` raises DecodeError when the header is wrong: such a packet is dropped (section 7.1).
When the header is right and the body is not, the packet is returned with an ``Unreadable`` in
the place of its message, for it counts in the sequence and must be answered.

What a peer may leave open is read generously: M bits as they come, zero length bodies with any
session id, attributes that belong to other messages, repeated attributes (the first counts).
"""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from struct import Struct, error, pack
from typing import Any

from junose_shell.codec import avps
from junose_shell.codec.avps import AVPS, HIDDEN, MANDATORY, MESSAGE_TYPE, RANDOM_VECTOR, Spec
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.hiding import hide, reveal
from junose_shell.control.messages import CALLS, NUMBERS, TYPES, Avp, Message, Other, Unreadable
from junose_shell.control.packets import ControlPacket, DataPacket, Hiding, Packet, Secret
from junose_shell.control.results import OUT_OF_RANGE, UNKNOWN_AVP, VENDOR_ERROR, WRONG_LENGTH

SecretOf = Callable[[int], "Secret | None"]  # by our tunnel id
_Layout = tuple[str, int, int, Callable[[Any], bytes], bool]  # field, flags, type, writer, hideable

_CONTROL, _LENGTH, _SEQUENCE, _OFFSET, _PRIORITY, _VERSION = 0x8000, 0x4000, 0x800, 0x200, 0x100, 2
_ALWAYS = _CONTROL | _LENGTH | _SEQUENCE
_HEADER = Struct("!HHHHHH")
_HEAD = Struct("!HHH")  # of an attribute: flags and length, vendor, type
_U16 = Struct("!H")
_RESERVED = 0x3C00
_MAXIMUM = 0x3FF  # octets of an attribute with its head
_TYPE = {n: _HEAD.pack(MANDATORY | 8, 0, MESSAGE_TYPE) + _U16.pack(n) for n in TYPES}
plain_head: Callable[[int, int], bytes] = partial(Struct("!HHH").pack, _VERSION)
"""Returns the shortest header of a data packet, by its tunnel and session id."""

# -- to bytes --


def encode(packet: Packet, hiding: Hiding | None = None) -> bytes:
    """Return the octets of ``packet``; with ``hiding`` every attribute that may be is hidden.

    Raises ValueError when a field does not fit its attribute.
    """
    if isinstance(packet, DataPacket):
        octets: bytes = packet.payload
        return data_head(packet) + octets
    body = b"" if packet.message is None else _encode_message(packet.message, hiding)
    ids = (packet.tunnel_id, packet.session_id, packet.ns, packet.nr)
    try:
        return _HEADER.pack(_ALWAYS | _VERSION, 12 + len(body), *ids) + body
    except error as fault:
        raise ValueError(f"{ids}: {fault}") from None


def data_head(packet: DataPacket) -> bytes:
    """Return the header of a data packet, which stands before its frame."""
    tunnel_id, session_id, _, ns, nr, offset, priority = packet
    if ns is None and not offset and not priority:
        return plain_head(tunnel_id, session_id)
    flags = _VERSION | _PRIORITY * priority
    parts = [pack("!HH", tunnel_id, session_id)]
    if ns is not None:
        flags |= _SEQUENCE
        parts.append(pack("!HH", ns, nr))
    if offset:
        flags |= _OFFSET
        parts.append(_U16.pack(offset) + bytes(offset))
    return b"".join((_U16.pack(flags), *parts))


def _encode_message(message: Message, hiding: Hiding | None) -> bytes:
    if isinstance(message, Other | Unreadable):
        raise ValueError(f"{type(message).__name__} is for reading only")  # noqa: TRY004
    number = NUMBERS[type(message)]
    getter, layout = _WRITERS[type(message)]
    parts = [_TYPE[number]]
    if hiding:
        parts.append(_HEAD.pack(MANDATORY | 6 + len(hiding.vector), 0, RANDOM_VECTOR))
        parts.append(hiding.vector)
    for value, (field, flags, attribute, write, hideable) in zip(
        getter(message), layout, strict=True
    ):
        if value is None or value is False:
            continue
        try:
            octets = write(value)
        except (error, UnicodeError, OverflowError) as fault:
            raise ValueError(f"{field}: {fault}") from None
        parts.append(_avp(flags, 0, attribute, octets, hiding if hideable else None))
    parts += [_avp(MANDATORY * a.mandatory, a.vendor, a.attribute, a.value) for a in message.more]
    return b"".join(parts)


def _avp(
    flags: int, vendor: int, attribute: int, value: bytes, hiding: Hiding | None = None
) -> bytes:
    if hiding:
        flags |= HIDDEN
        value = hide(attribute, value, hiding)
    length = 6 + len(value)
    if length > _MAXIMUM:
        raise ValueError(f"attribute {attribute} takes {length} octets, {_MAXIMUM} are the most")
    return _HEAD.pack(flags | length, vendor, attribute) + value


# -- from bytes --


def decode(data: bytes, secret_of: SecretOf | None = None) -> Packet:
    """Read one UDP payload. ``secret_of`` gives the secret of a tunnel for hidden attributes.

    Raises DecodeError for a header that cannot be read.
    """
    if len(data) < 6:
        raise DecodeError("the header is cut short", len(data))
    flags = data[0] << 8 | data[1]
    if flags & 0xF != _VERSION:
        raise DecodeError(f"version {flags & 0xF} is not L2TP version 2", 1)
    if not flags & _CONTROL:
        return _decode_data(data, flags)
    if flags & (_LENGTH | _SEQUENCE | _OFFSET) != _LENGTH | _SEQUENCE:
        raise DecodeError("a control message has length and sequence bits and no offset bit", 0)
    if len(data) < 12:
        raise DecodeError("the header is cut short", len(data))
    _, length, tunnel_id, session_id, ns, nr = _HEADER.unpack_from(data)
    if not 12 <= length <= len(data):
        raise DecodeError(f"the length is {length}, the packet has {len(data)} octets", 2)
    message = None
    if length > 12:
        message = _Reader(data, length, tunnel_id, secret_of).message()
    return ControlPacket(tunnel_id, session_id, ns, nr, message)


def _decode_data(data: bytes, flags: int) -> DataPacket:
    at, end = 2, len(data)
    ns, nr, offset = None, 0, 0
    try:
        if flags & _LENGTH:
            (end,) = _U16.unpack_from(data, at)
            at += 2
        tunnel_id, session_id = data[at] << 8 | data[at + 1], data[at + 2] << 8 | data[at + 3]
        at += 4
        if flags & _SEQUENCE:
            ns, nr = data[at] << 8 | data[at + 1], data[at + 2] << 8 | data[at + 3]
            at += 4
        if flags & _OFFSET:
            (offset,) = _U16.unpack_from(data, at)
            at += 2 + offset
    except (IndexError, error):
        raise DecodeError("the header is cut short", len(data)) from None
    if not at <= end <= len(data):
        raise DecodeError(f"the header ends at {at}, the packet at {end} of {len(data)} octets", 2)
    return DataPacket(tunnel_id, session_id, data[at:end], ns, nr, offset, bool(flags & _PRIORITY))


class _Fault(Exception):  # noqa: N818 - never leaves this module
    """The body cannot be read: general error code, place, text."""


class _Reader:
    """Reads the attributes of one control message."""

    __slots__ = ("_at", "_data", "_end", "_kind", "_more", "_secret_of", "_tunnel", "_values")

    def __init__(self, data: bytes, end: int, tunnel: int, secret_of: SecretOf | None) -> None:
        self._data = data
        self._at, self._end = 12, end
        self._tunnel = tunnel
        self._secret_of = secret_of
        self._kind = 0
        self._values: dict[str, Any] = {}  # Any: fields of all kinds, by name
        self._more: list[Avp] = []

    def message(self) -> Message:
        """Return the message, or an Unreadable that says why there is none."""
        try:
            known = self._message_type()
            if not known:
                return Other(self._kind)
            self._attributes(_READERS[self._kind])
            return self._whole()
        except _Fault as fault:
            code, at, text = fault.args
            field = "session_id" if self._kind in CALLS else "tunnel_id"
            return Unreadable(self._kind, code, text, at, self._values.get(field, 0))

    def _message_type(self) -> bool:
        flags, vendor, attribute, value = self._next()
        if vendor or attribute != MESSAGE_TYPE or flags & HIDDEN or len(value) != 2:
            raise _Fault(VENDOR_ERROR, 12, "the message does not begin with its type")
        (self._kind,) = _U16.unpack(value)
        if self._kind in TYPES:
            return True
        if flags & MANDATORY:
            raise _Fault(UNKNOWN_AVP, 12, f"unknown mandatory message type {self._kind}")
        return False

    def _next(self) -> tuple[int, int, int, bytes]:
        at, data = self._at, self._data
        if at + 6 > self._end:
            raise _Fault(WRONG_LENGTH, at, "an attribute is cut short")
        flags, vendor, attribute = _HEAD.unpack_from(data, at)
        end = at + (flags & _MAXIMUM)
        if end < at + 6 or end > self._end:
            raise _Fault(WRONG_LENGTH, at, f"attribute {attribute} has a wrong length")
        self._at = end
        return flags, vendor, attribute, data[at + 6 : end]

    def _attributes(self, wanted: frozenset[str]) -> None:
        values, vector = self._values, b""
        while self._at < self._end:
            place = self._at
            flags, vendor, attribute, octets = self._next()
            if attribute == RANDOM_VECTOR and not vendor and not flags & HIDDEN:
                vector = octets
                continue
            spec = None if vendor or flags & _RESERVED else AVPS.get(attribute)
            value: bytes | None = octets
            if spec and flags & HIDDEN:
                value = self._reveal(spec, octets, vector)
            if spec is None or value is None:
                self._unknown(place, flags, Avp(vendor, attribute, octets))
            elif spec.field in wanted and spec.field not in values:
                try:
                    values[spec.field] = spec.read(value)
                except (error, ValueError):
                    if flags & MANDATORY:
                        text = f"{spec.name} has {len(value)} octets"
                        raise _Fault(WRONG_LENGTH, place, text) from None

    def _unknown(self, place: int, flags: int, avp: Avp) -> None:
        if flags & MANDATORY:
            text = f"unknown mandatory attribute {avp.attribute} of vendor {avp.vendor}"
            raise _Fault(UNKNOWN_AVP, place, text)
        if not flags & (_RESERVED | HIDDEN):
            self._more.append(avp)

    def _reveal(self, spec: Spec, value: bytes, vector: bytes) -> bytes | None:
        if not spec.hideable or not vector or not self._secret_of:
            return None
        secret = self._secret_of(self._tunnel)
        return reveal(spec.attribute, value, Hiding(secret, vector)) if secret else None

    def _whole(self) -> Message:
        values, kind = self._values, TYPES[self._kind]
        missing = _REQUIRED[self._kind].difference(values)
        if missing:
            name = min(missing)
            raise _Fault(VENDOR_ERROR, self._end, f"no {avps.BY_FIELD[name].name}")
        for field in _NEVER_ZERO.get(self._kind, ()):
            if values.get(field) == 0:
                raise _Fault(OUT_OF_RANGE, self._end, f"{avps.BY_FIELD[field].name} is 0")
        return kind(**values, more=tuple(self._more)) if self._more else kind(**values)


# -- which message has which attributes --


def _writer(kind: type) -> tuple[Callable[[Any], tuple[Any, ...]], tuple[_Layout, ...]]:
    """Return what takes a message apart, and how each part is written."""
    fields = [name for name in kind.__annotations__ if name != "more"]
    fields.sort(key=lambda name: avps.BY_FIELD[name].attribute)
    layout = tuple(
        (name, MANDATORY * spec.mandatory, spec.attribute, spec.write, spec.hideable)
        for name in fields
        for spec in (avps.BY_FIELD[name],)
    )
    if len(fields) > 1:
        return attrgetter(*fields), layout
    return (lambda message: tuple([getattr(message, name) for name in fields])), layout


# An id of 0 is nobody's, and a window of 0 would stop the peer. StopCCN and CDN may come before
# their sender has assigned an id.
_NEVER_ZERO: dict[int, tuple[str, ...]] = {
    number: tuple(
        field
        for field in ("tunnel_id", "session_id", "window")
        if field in kind.__annotations__ and number not in (4, 14)
    )
    for number, kind in TYPES.items()
}


_START = ("version", "host_name", "framings", "tunnel_id")
_REQUIRED = {  # section 6
    number: frozenset(fields)
    for number, fields in {
        1: _START,
        2: _START,
        3: (),
        4: ("tunnel_id", "result"),
        6: (),
        7: ("session_id", "serial", "minimum_bps", "maximum_bps", "bearer", "framing", "called"),
        8: ("session_id",),
        9: ("tx_speed", "framing"),
        10: ("session_id", "serial"),
        11: ("session_id",),
        12: ("tx_speed", "framing"),
        14: ("result", "session_id"),
        15: ("errors",),
        16: ("accm",),
    }.items()
}
_READERS = {n: frozenset(kind.__annotations__) - {"more"} for n, kind in TYPES.items()}
_WRITERS = {kind: _writer(kind) for kind in NUMBERS}
