"""States and events of the machines.

The numbers of the chassis, virtual router, target and session states are the codes of the
Juniper-L2TP-Dialout-MIB [seen: MIB]. ``absent`` (not yet created, or removed) is ours and has no
code there. Call states are those of RFC 2661 section 7.5 [seen: RFC-t].
"""

from enum import IntEnum, auto

# Names are spelled as the manual and the MIB spell them.
# ruff: noqa: N815


class ChassisState(IntEnum):
    """The manual's names (decision 26); the MIB calls code 0 initIncomplete."""

    initializationFailed = 0
    inService = 1


class ChassisEvent(IntEnum):
    """Events of the chassis."""

    resources_lost = 0
    resources_back = auto()


class RouterState(IntEnum):
    """States of dial-out in one virtual router or VRF."""

    initPending = 0
    initFailed = 1
    down = 2
    inService = 3
    absent = 4


class RouterEvent(IntEnum):
    """Events of a virtual router; the first five name the first condition that fails."""

    chassis_out = 0
    resources_out = auto()
    no_distinguisher = auto()  # a VRF without one (decision 30a)
    interface_down = auto()
    ready = auto()
    trigger = auto()
    trigger_unmatched = auto()  # no target covers the destination
    remove = auto()


class TargetState(IntEnum):
    """States of a target and its dial-out route."""

    down = 0
    inhibited = 1
    inService = 2
    absent = 3


class TargetEvent(IntEnum):
    """Events of a target."""

    add = 0
    no_route = auto()  # no resources for the route
    no_triggers = auto()  # a route, but no resources for triggers
    ready = auto()
    trigger = auto()
    remove = auto()


class SessionState(IntEnum):
    """States of a dial-out session [seen: S410, P449, MIB]."""

    absent = 0
    dormant = 1
    pending = 2
    authenticating = 3
    connecting = 4
    inService = 5
    inhibited = 6
    postInhibited = 7
    failed = 8


class SessionEvent(IntEnum):
    """Events of a session. The four triggers are one packet after two guards.

    Is a place among the connecting sessions free, and is there room for the packet in the buffer?
    """

    trigger = 0
    trigger_unheld = auto()
    trigger_no_slot = auto()
    trigger_no_slot_unheld = auto()
    grant = auto()
    grant_no_slot = auto()
    deny = auto()
    not_sent = auto()
    call_refused = auto()  # by every LAC
    call_closed = auto()  # after the remote site answered
    route_passed = auto()
    route_failed = auto()
    released = auto()  # from pending
    connecting_expired = auto()
    inhibited_expired = auto()
    post_inhibited_expired = auto()
    dormant_expired = auto()
    reset = auto()
    delete = auto()


class CallState(IntEnum):
    """The LNS side of an outgoing call, RFC 2661 section 7.5."""

    idle = 0
    wait_tunnel = 1
    wait_reply = 2
    wait_connect = 3
    established = 4


class CallEvent(IntEnum):
    """Events of an outgoing call. A refusal is a CDN or a tunnel that fails."""

    open = 0
    tunnel_up = auto()
    accepted = auto()  # OCRP
    answered = auto()  # OCCN
    refused = auto()  # another LAC is left to try
    refused_last = auto()
    link_failed = auto()
    withdrawn = auto()  # the router takes the tunnel away
    close = auto()


class LinkState(IntEnum):
    """Phases of the PPP link on the call's dynamic interface."""

    closed = 0
    starting = 1  # the interface is being made
    lcp = 2
    authenticating = 3
    ipcp = 4
    open = 5


class LinkEvent(IntEnum):
    """Events of a PPP link."""

    start = 0
    created = auto()
    uncreated = auto()
    lcp_opened = auto()  # the CPE shall identify itself, nothing is asked of us
    lcp_opened_own = auto()  # the CPE asks us to identify ourselves
    lcp_opened_plain = auto()  # nobody asks anything
    identified = auto()
    identified_again = auto()
    half_proved = auto()  # one side is satisfied, the other not yet
    proved = auto()  # both are
    denied = auto()
    ipcp_opened = auto()
    failed = auto()
    route_passed = auto()
    route_failed = auto()
    session_expired = auto()  # the longest time that a session may last is over
    close = auto()


class AccountState(IntEnum):
    """Accounting of a subscriber, of a tunnel, or of a session in a tunnel."""

    closed = 0
    granted = 1  # AAA has granted a subscriber, and service has not begun
    started = 2
    metered = 3  # started, with interim reports


class AccountEvent(IntEnum):
    """Events of accounting. ``opened_metered`` is ``opened`` with an interval for reports."""

    granted = 0
    opened = auto()
    opened_metered = auto()
    acknowledged = auto()  # a server took the Start
    interim_due = auto()
    ended = auto()


class IdleState(IntEnum):
    """The idle timer of a subscriber."""

    unwatched = 0
    watched = 1
    asked = 2  # how long the link has been silent


class IdleEvent(IntEnum):
    """Events of the idle timer."""

    opened = 0
    due = auto()
    busy = auto()  # a packet came in between
    silent = auto()
    closed = auto()
