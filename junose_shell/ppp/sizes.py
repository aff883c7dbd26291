"""How many octets a frame takes in a session, for counters: nothing is encoded to count it.

A frame is as L2TP carries it, without compression: address, control, protocol (RFC 1661 section 2).
"""

from collections.abc import Callable
from typing import Any

from junose_shell.ppp.messages import (
    ChapResult,
    ChapValue,
    CodeReject,
    Configure,
    Echo,
    Frame,
    PapRequest,
    PapResult,
    ProtocolReject,
    Terminate,
    Unknown,
)

HEAD = 4  # octets of address, control and protocol
_PACKET = HEAD + 4  # and of code, identifier and length


def _configure_octets(packet: Configure) -> int:
    octets = _PACKET
    for _, data in packet.options:
        octets += 2 + len(data)
    return octets


_SIZES: dict[type, Callable[[Any], int]] = {  # Any: each takes packets of its class
    bytes: lambda octets: HEAD + len(octets),
    Configure: _configure_octets,
    Terminate: lambda packet: _PACKET + len(packet.data),
    Unknown: lambda packet: _PACKET + len(packet.data),
    CodeReject: lambda packet: _PACKET + len(packet.data),
    ProtocolReject: lambda packet: _PACKET + 2 + len(packet.data),
    Echo: lambda packet: _PACKET + 4 + len(packet.data),
    PapRequest: lambda packet: _PACKET + 2 + len(packet.name) + len(packet.password),
    PapResult: lambda packet: _PACKET + 1 + len(packet.message),
    ChapValue: lambda packet: _PACKET + 1 + len(packet.value) + len(packet.name),
    ChapResult: lambda packet: _PACKET + len(packet.message),
}
ECHO = _PACKET + 4  # octets of a question of the keepalive, or of its answer


def frame_octets(frame: Frame) -> int:
    """Return how many octets ``frame`` takes."""
    return _SIZES[type(frame.packet)](frame.packet)
