"""States and events of a control connection, of its reliable delivery and of its keepalive.

The first four states of the connection are those of RFC 2661 section 7.2.1. The others say what
"clean up" means there: sections 5.7 and 5.8 have the connection kept until its last messages are
through, and the router keeps dead ones for inspection.
"""

from enum import IntEnum, auto


class TunnelState(IntEnum):
    """States of a control connection."""

    idle = 0
    wait_ctl_reply = 1
    wait_ctl_conn = 2
    established = 3
    unused = 4  # established, and no call needs it
    closing = 5  # StopCCN sent
    cleanup = 6  # over; retransmissions of the peer are still acknowledged
    dead = 7  # kept for inspection only


class TunnelEvent(IntEnum):
    """Events of a control connection. ``refused`` and ``tie`` are guards on a message."""

    open = 0  # a call needs it
    open_refused = auto()  # the same, while it takes no more calls
    sccrq = auto()
    sccrq_refused = auto()
    tie_lost = auto()  # a SCCRQ of the peer crosses ours: the peer's counts
    tie_won = auto()
    tie_equal = auto()
    sccrp = auto()
    sccrp_refused = auto()
    scccn = auto()
    scccn_refused = auto()
    stopccn = auto()
    hello = auto()  # or a message of an unknown type that may be passed over
    call = auto()  # a message about a session
    invalid = auto()  # a message about the connection that cannot be read
    left = auto()  # the last call that needed it is gone
    close = auto()
    delivered = auto()  # the peer has acknowledged all that was sent
    lost = auto()  # the peer acknowledges nothing any more
    unanswered = auto()
    unused_expired = auto()
    cleanup_expired = auto()
    dead_expired = auto()


class DeliveryState(IntEnum):
    """States of the reliable delivery of one connection, RFC 2661 section 5.8."""

    clear = 0  # everything is acknowledged
    waiting = 1
    stopped = 2  # nothing is sent any more but acknowledgements


class DeliveryEvent(IntEnum):
    """Events of the reliable delivery."""

    send = 0
    acknowledged = auto()  # some of what waits
    emptied = auto()  # all of what waits
    expired = auto()  # time to send again
    exhausted = auto()  # the same, and it was sent often enough
    stop = auto()
    restart = auto()


class KeepaliveState(IntEnum):
    """States of the keepalive of one connection, RFC 2661 section 5.5."""

    off = 0
    watching = 1


class KeepaliveEvent(IntEnum):
    """Events of the keepalive; the last two say whether the peer was heard meanwhile."""

    start = 0
    stop = auto()
    silent = auto()
    heard = auto()
