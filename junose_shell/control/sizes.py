"""How many octets a control packet takes, for counters: nothing is encoded to count it.

Attributes count as they are in clear (RFC 2661 sections 3.1 and 4.1); hiding makes them longer.
"""

from typing import Any

from junose_shell.control.messages import (
    Accm,
    CallErrors,
    Cause,
    Other,
    PppCause,
    ResultCode,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket

_HEADER, _HEAD, _TYPE = 12, 6, 8  # of a packet, of an attribute; the attribute Message Type
_SHORT = frozenset(
    ("version", "tunnel_id", "session_id", "firmware", "window", "proxy_type", "proxy_id")
)  # 2 octets; all other numbers have 4
_NUMBERS = (int, "int")  # a field that always holds a number has a size of its own
_PLANS: dict[type, tuple[int, tuple[str, ...]]] = {}


def packet_octets(packet: ControlPacket) -> int:
    """Return how many octets ``packet`` takes."""
    message = packet.message
    if message is None:
        return _HEADER
    fixed, names = _PLANS.get(type(message)) or _plan(type(message))
    for name in names:
        value = getattr(message, name)
        if value is not None and value is not False and value != ():
            fixed += _octets(name, value)
    return fixed


def _plan(kind: type) -> tuple[int, tuple[str, ...]]:
    """Return the octets that every message of a kind has, and the fields that add to them."""
    fixed, names = _HEADER + _TYPE, []
    for name, hint in {} if kind in (Other, Unreadable) else kind.__annotations__.items():
        if hint in _NUMBERS:
            fixed += _HEAD + _octets_of_number(name)
        else:
            names.append(name)
    _PLANS[kind] = fixed, tuple(names)
    return _PLANS[kind]


def _octets_of_number(name: str) -> int:
    return 2 if name in _SHORT else 4


def _octets(name: str, value: Any) -> int:  # Any: attributes are of all kinds
    """Return the octets of an attribute with its head, or of several."""
    if name == "more":
        return sum(_HEAD + len(avp.value) for avp in value)
    if isinstance(value, str):
        return _HEAD + len(value.encode())
    if value is True:
        return _HEAD
    if isinstance(value, int):
        return _HEAD + _octets_of_number(name)
    if isinstance(value, ResultCode):
        text = 2 + len(value.message.encode()) if value.error or value.message else 0
        return _HEAD + 2 + text
    if isinstance(value, Cause):
        return _HEAD + 3 + len(value.text.encode())
    if isinstance(value, PppCause):
        return _HEAD + 5 + len(value.text.encode())
    if isinstance(value, bytes):
        return _HEAD + len(value)
    return _HEAD + {CallErrors: 26, Accm: 10}[type(value)]
