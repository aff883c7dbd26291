"""The packets between two L2TP peers on UDP: control and data, RFC 2661 section 3.1."""

from typing import Any, NamedTuple

from junose_shell.control.messages import Message
from junose_shell.net import Ipv4

PORT = 1701  # section 8.1


class Peer(NamedTuple):
    """An L2TP neighbour: address and UDP port (0..65535)."""

    address: Ipv4
    port: int = PORT

    def __str__(self) -> str:
        return f"{self.address}:{self.port}"


class ControlPacket(NamedTuple):
    """A control message, or with ``message`` None the bare acknowledgement (ZLB).

    The ids are those that the receiver assigned, 0 while they are not known; ``ns`` and ``nr``
    count modulo 65536.
    """

    tunnel_id: int
    session_id: int
    ns: int
    nr: int
    message: Message | None = None


class DataPacket(NamedTuple):
    """A PPP frame in a session; ``ns`` None when the sender does not number its frames.

    ``offset`` is the number of octets (0..65535) between header and frame. ``payload`` is octets on
    a wire; a carrier in memory takes the frame as a value.
    """

    tunnel_id: int
    session_id: int
    payload: Any
    ns: int | None = None
    nr: int = 0
    offset: int = 0
    priority: bool = False


Packet = ControlPacket | DataPacket


class Secret(bytes):
    """The secret that two peers share; its text form does not show it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret(...)"

    __str__ = __repr__


class Hiding(NamedTuple):
    """How the attributes of one message are hidden: shared secret, random vector (section 4.3)."""

    secret: Secret
    vector: bytes
