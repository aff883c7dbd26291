"""Everything that the control connections ask of the world, in the order in which it happens."""

from enum import StrEnum
from typing import Any, NamedTuple

from junose_shell.control.messages import CallMessage, ResultCode, Unreadable
from junose_shell.control.packets import Hiding, Packet, Peer
from junose_shell.control.results import STOP_RESULTS, meaning
from junose_shell.record import record


class EndedBy(StrEnum):
    """From where the end of a connection comes."""

    LOCAL = "local"
    PEER = "peer"
    SILENCE = "silence"
    TIE = "tie"


@record
class Ending:
    """Why a connection ended; ``result`` as in a StopCCN, whether or not one was sent."""

    origin: EndedBy
    result: ResultCode

    def __str__(self) -> str:
        if self.origin is EndedBy.SILENCE:
            return "no answer"
        return meaning(self.result, STOP_RESULTS)


class Transmit(NamedTuple):
    """Send ``packet``; ``hiding`` when its attributes are to be hidden."""

    peer: Peer
    packet: Packet
    hiding: Hiding | None = None


@record
class TunnelOpened:
    """The connection that ``user`` waits for is established, and has the id ``tunnel``."""

    user: int
    tunnel: int


@record
class TunnelFailed:
    """The connection that ``user`` waits for, or uses, is no more."""

    user: int
    tunnel: int
    ending: Ending


@record
class TunnelClosed:
    """A connection has ended, whichever side used it."""

    tunnel: int
    ending: Ending


@record
class Delivered:
    """A message about our ``session_id``; an Unreadable is to be answered by a CDN."""

    tunnel: int
    session_id: int
    message: CallMessage | Unreadable


@record
class CallRefused:
    """A call request was not sent, for the peer cannot place such a call; ``text`` says why."""

    tunnel: int
    message: CallMessage
    text: str


@record
class FrameArrived:
    """A PPP frame for our ``session_id``."""

    tunnel: int
    session_id: int
    payload: Any


Effect = (
    Transmit | TunnelOpened | TunnelFailed | TunnelClosed | Delivered | CallRefused | FrameArrived
)
