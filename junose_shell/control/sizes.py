"""How many octets a control packet takes, for counters: nothing is encoded to count it.

Attributes count as they are in clear (RFC 2661 sections 3.1 and 4.1); hiding makes them longer.
"""

from typing import Any

from junose_shell.control.messages import (
    Accm,
    CallErrors,
    Cause,
    Message,
    Other,
    Result,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket

_HEADER, _HEAD, _TYPE = 12, 6, 8  # of a packet, of an attribute; the attribute Message Type
_SHORT = frozenset(
    ("version", "tunnel_id", "session_id", "firmware", "window", "proxy_type", "proxy_id")
)  # 2 octets; all other numbers have 4
_FIELDS: dict[type, tuple[str, ...]] = {}


def packet_octets(packet: ControlPacket) -> int:
    """Return how many octets ``packet`` takes."""
    message = packet.message
    if message is None:
        return _HEADER
    return _HEADER + _TYPE + sum(_attributes(message))


def _attributes(message: Message) -> "list[int]":
    kind = type(message)
    if kind in (Other, Unreadable):
        return []
    names = _FIELDS.get(kind)
    if names is None:
        names = _FIELDS[kind] = tuple(name for name in message.__match_args__ if name != "more")
    sizes = [
        _HEAD + _octets(name, value)
        for name in names
        if (value := getattr(message, name)) is not None and value is not False
    ]
    sizes.extend(_HEAD + len(avp.value) for avp in getattr(message, "more", ()))
    return sizes


def _octets(name: str, value: Any) -> int:  # Any: attributes are of all kinds
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return 2 if name in _SHORT else 4
    if isinstance(value, str):
        return len(value.encode())
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, Result):
        return 4 + len(value.message.encode()) if value.error or value.message else 2
    if isinstance(value, Cause):
        return 3 + len(value.text.encode())
    return {CallErrors: 26, Accm: 10}[type(value)]
