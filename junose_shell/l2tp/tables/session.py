"""The dial-out session as a table: printed Table 77, our decisions, and what connects them.

Triggers have four variants (``SessionEvent``): is a place among the connecting sessions free, and
is there room in the virtual router's buffer? Reset and delete are allowed in every state.
"""

from junose_shell.l2tp.machine import Ignored, Machine, Row, StateTimer, pairs
from junose_shell.l2tp.states import SessionEvent, SessionState

S, E = SessionState, SessionEvent

_TRIGGERS = (E.trigger, E.trigger_unheld, E.trigger_no_slot, E.trigger_no_slot_unheld)
_WITHOUT_PLACE = (E.trigger_no_slot, E.trigger_no_slot_unheld)
_AAA = (E.grant, E.grant_no_slot, E.deny, E.not_sent)
_CALL = (E.call_refused, E.call_closed, E.route_passed, E.route_failed)
_EXPIRIES = (
    E.connecting_expired,
    E.inhibited_expired,
    E.post_inhibited_expired,
    E.dormant_expired,
)
_RECEIVED = ("triggers_received",)
_DROPPED = ("triggers_received", "triggers_discarded")


def _attempts(
    state: SessionState, first: tuple[str, ...], counts: tuple[str, ...], src: str
) -> list[Row]:
    """Return rows for a trigger that needs a new attempt: authenticate, or wait for a place."""
    ask = S.authenticating, ("send_access_request",), ("authentication_requests",), src
    wait = S.pending, ("join_pending",), (), "seen S410; decision 9"
    hold = ("hold_trigger",), _RECEIVED, ""
    drop = ("discard_trigger",), _DROPPED, "; decision 4"
    variants = (
        (E.trigger, ask, hold),
        (E.trigger_unheld, ask, drop),
        (E.trigger_no_slot, wait, hold),
        (E.trigger_no_slot_unheld, wait, drop),
    )
    return [
        Row(
            state,
            event,
            to,
            do=first + packet + then,
            counts=counts + moved + asked,
            src=why + also,
        )
        for event, (to, then, asked, why), (packet, moved, also) in variants
    ]


def _discarded(
    state: SessionState, src: str, events: tuple[SessionEvent, ...] = _TRIGGERS
) -> list[Ignored]:
    return [Ignored(state, event, ("discard_trigger",), _DROPPED, src=src) for event in events]


def _buffered(state: SessionState, src: str) -> list[Ignored]:
    hold, drop = ("hold_trigger",), ("discard_trigger",)
    return [
        Ignored(state, E.trigger, hold, _RECEIVED, src=src),
        Ignored(state, E.trigger_no_slot, hold, _RECEIVED, src=src),
        Ignored(state, E.trigger_unheld, drop, _DROPPED, src=src),
        Ignored(state, E.trigger_no_slot_unheld, drop, _DROPPED, src=src),
    ]


# What each state may hold, and how reset and delete give it back.
_UNDO: dict[SessionState, tuple[str, ...]] = {
    S.dormant: (),
    S.pending: ("leave_pending", "drop_buffer"),
    S.authenticating: ("cancel_request", "drop_buffer"),
    S.connecting: ("drop_call", "drop_buffer", "release_pending"),
    S.inService: ("drop_call",),
    S.inhibited: (),
    S.postInhibited: (),
    S.failed: ("drop_call", "drop_buffer"),
}
# Dormant and in service, the inhibited time is forgotten already.
_FORGETFUL = (S.dormant, S.inService)
_RESET_SRC = {S.failed: "seen S410; to dormant: decision 17"}


def _resets() -> list[Row]:
    return [
        Row(
            state,
            E.reset,
            S.dormant,
            undo if state in _FORGETFUL else (*undo, "forget_inhibited"),
            ("sessions_reset",),
            log="session_reset",
            src=_RESET_SRC.get(state, "recalled; decision 17"),
        )
        for state, undo in _UNDO.items()
    ]


def _deletes() -> list[Row]:
    return [
        Row(
            state,
            E.delete,
            S.absent,
            (*undo, "forget_session"),
            ("sessions_removed",),
            log="session_deleted",
            src="recalled; decision 18",
        )
        for state, undo in _UNDO.items()
    ]


# A failed attempt: the inhibited timer grows, what the session held is dropped (decision 27).
_DENIED = ("note_end", "lengthen_inhibited", "drop_buffer")
# A failed call also frees a place among the connecting sessions.
_GIVE_UP = (*_DENIED, "release_pending")

_ROWS = (
    *_attempts(S.absent, ("add_session",), ("sessions_created",), "seen P449"),
    *_attempts(S.dormant, (), (), "seen S410"),
    *_attempts(S.postInhibited, (), (), "recalled; decision 12"),
    Row(
        S.authenticating,
        E.grant,
        S.connecting,
        ("place_call",),
        ("authentication_grants", "dialouts_requested"),
        src="seen P449",
    ),
    Row(
        S.authenticating,
        E.grant_no_slot,
        S.pending,
        ("join_pending",),
        ("authentication_grants",),
        src="decision 9",
    ),
    Row(
        S.authenticating,
        E.deny,
        S.inhibited,
        _DENIED,
        ("authentication_denies",),
        log="session_denied",
        src="seen P449, D10-sess",
    ),
    Row(
        S.authenticating,
        E.not_sent,
        S.inhibited,
        _DENIED,
        ("authentication_no_resources",),
        log="session_not_authenticated",
        src="own; counter seen MIB",
    ),
    Row(
        S.connecting,
        E.connecting_expired,
        S.inhibited,
        (*_DENIED, "give_up_call", "release_pending"),
        ("dialouts_timedout",),
        log="session_timed_out",
        src="seen P449",
    ),
    Row(
        S.connecting,
        E.call_refused,
        S.inhibited,
        _GIVE_UP,
        ("dialouts_rejected",),
        log="session_refused",
        src="decision 15",
    ),
    Row(
        S.connecting,
        E.call_closed,
        S.inhibited,
        _GIVE_UP,
        ("dialouts_rejected",),
        log="session_call_failed",
        src="own",
    ),
    Row(
        S.connecting,
        E.route_passed,
        S.inService,
        ("settle_call", "forget_end", "forget_inhibited", "forward_buffer", "release_pending"),
        log="session_in_service",
        src="seen S412, P449; decision 7",
    ),
    Row(
        S.connecting,
        E.route_failed,
        S.failed,
        ("note_end", "settle_call", "release_pending"),
        log="session_failed",
        src="seen S410, S412",
    ),
    Row(
        S.inService,
        E.call_closed,
        S.dormant,
        ("note_end",),
        log="session_call_closed",
        src="seen P449; to dormant: decision 16",
    ),
    Row(S.inhibited, E.inhibited_expired, S.postInhibited, src="inferred S410; decision 12"),
    Row(
        S.postInhibited,
        E.post_inhibited_expired,
        S.dormant,
        ("shorten_dormant", "forget_inhibited"),
        src="seen S410",
    ),
    Row(
        S.pending,
        E.released,
        S.dormant,
        ("leave_pending", "forget_inhibited", "drop_buffer"),
        src="seen S410; decisions 10, 27",
    ),
    Row(
        S.dormant,
        E.dormant_expired,
        S.absent,
        ("forget_session",),
        ("sessions_removed",),
        src="seen S410",
    ),
    *_resets(),
    *_deletes(),
)

_IGNORED = (
    *_buffered(S.authenticating, "recalled; decision 5"),
    *_discarded(S.connecting, "seen P449, D10-sess; decision 6"),
    *_discarded(S.inhibited, "seen P449"),
    *_discarded(S.pending, "seen S410", _WITHOUT_PLACE),
    *_buffered(S.failed, "seen S410; decision 8"),
    # The access route takes these packets; one that comes all the same is no trigger.
    *(Ignored(S.inService, event, ("forward_trigger",), src="decision 7") for event in _TRIGGERS),
    # A reset cancelled the request, but the answer was on its way. (Our AAA knows at once that it
    # cannot send, unless a lab makes it say so late.)
    *(Ignored(*pair, src="decision 17") for pair in pairs((S.dormant, S.pending), _AAA)),
    # One verdict counts; only a reset moves a failed session.
    *(
        Ignored(state, event, src=f"{src}; a route is checked once")
        for state, src in ((S.inService, "own"), (S.failed, "seen S410"))
        for event in (E.route_passed, E.route_failed)
    ),
    Ignored(S.failed, E.call_closed, src="seen S410"),
)

_WITHOUT_CALL = (S.dormant, S.pending, S.authenticating, S.inhibited, S.postInhibited)
_WITHOUT_REQUEST = (S.connecting, S.inService, S.inhibited, S.postInhibited, S.failed)
_TIMED = {
    S.connecting: E.connecting_expired,
    S.inhibited: E.inhibited_expired,
    S.postInhibited: E.post_inhibited_expired,
    S.dormant: E.dormant_expired,
}

_IMPOSSIBLE = (
    # A free place releases every pending session at once (decision 10).
    *pairs((S.pending,), (E.trigger, E.trigger_unheld)),
    *pairs((S.absent,), (event for event in E if event not in _TRIGGERS)),
    *pairs(_WITHOUT_REQUEST, _AAA),
    *pairs(_WITHOUT_CALL, _CALL),
    *pairs((S.inService, S.failed), (E.call_refused,)),
    *pairs((s for s in S if s not in (S.pending, S.absent)), (E.released,)),
    *(
        pair
        for pair in pairs((s for s in S if s is not S.absent), _EXPIRIES)
        if _TIMED.get(S(pair[0])) != pair[1]
    ),
)

SESSION = Machine(
    name="session",
    title="Dial-out session",
    states=S,
    events=E,
    initial=S.absent,
    rows=_ROWS,
    ignored=_IGNORED,
    impossible=_IMPOSSIBLE,
    timers=(
        StateTimer(
            S.connecting, E.connecting_expired, "connecting_time", "seen P449", gives="progress"
        ),
        StateTimer(S.inhibited, E.inhibited_expired, "inhibited_time", src="seen P449, D10-sess"),
        StateTimer(
            S.postInhibited, E.post_inhibited_expired, "post_inhibited_time", src="decision 12"
        ),
        StateTimer(S.dormant, E.dormant_expired, "dormant_time", src="seen S410; decision 13"),
    ),
)
