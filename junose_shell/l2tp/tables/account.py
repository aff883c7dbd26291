"""Accounting and the idle timer of a subscriber as tables.

One table serves three kinds of things: a subscriber (RFC 2866), a tunnel, and a session in a tunnel
(RFC 2867). A tunnel and a session in it are never ``granted``; if they end before they were
``opened``, they are rejected.
"""

from junose_shell.l2tp.machine import Ignored, Machine, Row, StateTimer, pairs
from junose_shell.l2tp.states import AccountEvent, AccountState, IdleEvent, IdleState

A, AE = AccountState, AccountEvent
D, IE = IdleState, IdleEvent

_SERVED = (A.started, A.metered)

ACCOUNT = Machine(
    name="account",
    title="Accounting of a subscriber, tunnel or session (RFC 2866, 2867)",
    states=A,
    events=AE,
    initial=A.closed,
    rows=(
        Row(A.closed, AE.granted, A.granted, src="inferred FR-ERX"),
        Row(A.closed, AE.opened, A.started, ("report_start",), src="RFC-2867 3"),
        Row(A.granted, AE.opened, A.started, ("report_start",), src="RFC-2866 2"),
        Row(A.granted, AE.opened_metered, A.metered, ("report_start",), src="RFC-2869 2.1"),
        Row(A.granted, AE.ended, A.closed, ("report_stop",), src="inferred FR-ERX"),
        Row(A.metered, AE.interim_due, A.metered, ("report_interim",), src="RFC-2869 2.1"),
        *(Row(state, AE.ended, A.closed, ("report_stop",), src="RFC-2866 2") for state in _SERVED),
    ),
    ignored=(
        Ignored(A.closed, AE.ended, ("report_reject",), src="RFC-2867 3"),
        *(
            Ignored(state, AE.acknowledged, ("report_at_once",), src="recalled")
            for state in _SERVED
        ),
    ),
    impossible=(
        *pairs((A.closed,), (AE.opened_metered, AE.acknowledged, AE.interim_due)),
        *pairs((A.granted,), (AE.granted, AE.acknowledged, AE.interim_due)),
        *pairs(_SERVED, (AE.granted, AE.opened, AE.opened_metered)),
        *pairs((A.started,), (AE.interim_due,)),
    ),
    timers=(StateTimer(A.metered, AE.interim_due, "interim_time", src="RFC-2869 2.1"),),
)

IDLE = Machine(
    name="idle",
    title="Idle timer of a subscriber",
    states=D,
    events=IE,
    initial=D.unwatched,
    rows=(
        Row(D.unwatched, IE.opened, D.watched, src="recalled"),
        Row(D.watched, IE.due, D.asked, ("ask_silence",), src="own"),
        Row(D.asked, IE.busy, D.watched, src="own"),
        Row(D.asked, IE.silent, D.unwatched, ("end_idle",), src="recalled"),
        *(Row(state, IE.closed, D.unwatched, src="own") for state in (D.watched, D.asked)),
    ),
    ignored=(
        # The link closes because it was idle.
        Ignored(D.unwatched, IE.closed),
    ),
    impossible=(
        *pairs((D.unwatched,), (IE.due, IE.busy, IE.silent)),
        *pairs((D.watched,), (IE.opened, IE.busy, IE.silent)),
        *pairs((D.asked,), (IE.opened, IE.due)),
    ),
    timers=(StateTimer(D.watched, IE.due, "idle_time", src="recalled"),),
)
