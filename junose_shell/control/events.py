"""Everything that can happen to the control connections of a node.

``user`` is a number of the caller's for one call that needs a connection; ``tunnel`` is our id of
the connection (1..65535).
"""

from typing import Any

from junose_shell.control.messages import CallMessage, ResultCode
from junose_shell.control.packets import Packet, Peer
from junose_shell.control.settings import Settings
from junose_shell.record import record


@record
class Open:
    """A call needs a connection to ``peer``: TunnelOpened or TunnelFailed answers."""

    user: int
    peer: Peer
    settings: Settings


@record
class Join:
    """A call that came in over ``tunnel`` needs it; answered as Open is."""

    user: int
    tunnel: int


@record
class Leave:
    """The call is gone, or gave up waiting."""

    user: int


@record
class Send:
    """A message about the session that the peer knows as ``session_id`` (0 in OCRQ and ICRQ)."""

    tunnel: int
    session_id: int
    message: CallMessage


@record
class SendFrame:
    """A PPP frame for a session of the peer's."""

    tunnel: int
    session_id: int
    payload: Any


@record
class Received:
    """A packet from ``peer``."""

    peer: Peer
    packet: Packet


@record
class Close:
    """End a connection and every call on it; the StopCCN says ``result``."""

    tunnel: int
    result: ResultCode


@record
class Drain:
    """Take no more calls on a connection (``on``), or take them again; the last one closes it."""

    tunnel: int
    on: bool = True


Event = Open | Join | Leave | Send | SendFrame | Received | Close | Drain
