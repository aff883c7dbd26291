"""PAP (RFC 1334) and CHAP (RFC 1994), each seen from both sides, as tables."""

from collections.abc import Iterable

from junose_shell.l2tp.machine import Ignored, Machine, Row, StateTimer, pairs
from junose_shell.ppp.states import (
    Authenticator,
    AuthenticatorEvent,
    ChapPeer,
    ChapPeerEvent,
    PapPeer,
    PapPeerEvent,
)

A, AE = Authenticator, AuthenticatorEvent
P, PE = PapPeer, PapPeerEvent
C, CE = ChapPeer, ChapPeerEvent
_PAP, _CHAP = "RFC-1334 2", "RFC-1994 4"
_LATE = "own; a word out of its phase says nothing"


_TOLD = (A.waiting, A.judging, A.accepted, A.refused)
_VERDICTS = (AE.accept, AE.reject, AE.reject_retry)


def _asking_rows(ask: str, source: str, retry: tuple[str, ...]) -> tuple[Row, ...]:
    """Return the rows of the side that asks; ``ask`` is the action that asks or listens."""
    return (
        Row(A.idle, AE.open, A.waiting, ("start_tries", ask), src=source),
        Row(A.waiting, AE.proof, A.judging, ("ask_for_verdict",), src=source),
        Row(A.waiting, AE.timeout_last, A.refused, ("give_up",), src=source),
        Row(A.judging, AE.accept, A.accepted, ("say_yes", "report_accepted"), src=source),
        Row(A.judging, AE.reject, A.refused, ("say_no", "report_refused"), src=source),
        Row(A.judging, AE.reject_retry, A.waiting, retry, src="seen LINK112 p313, MIB:PPP"),
        *(Row(state, AE.close, A.idle, src="RFC-1661 3.5") for state in _TOLD),
    )


def _asking_ignored(repeat: str) -> tuple[Ignored, ...]:
    """Return what leaves the side that asks where it is.

    ``repeat`` is the source of the rule that a proof which comes again is answered again.
    """
    return (
        Ignored(A.judging, AE.proof, src="own; AAA has the first one"),
        Ignored(A.accepted, AE.proof, ("say_yes",), src=repeat),
        Ignored(A.refused, AE.proof, ("say_no",), src=repeat),
        *(
            Ignored(*pair, src=_LATE)
            for pair in pairs((A.waiting, A.accepted, A.refused), _VERDICTS)
        ),
    )


_NEVER_ASKING = (
    *pairs((A.idle,), (AE.proof, *_VERDICTS, AE.close)),
    *pairs(_TOLD, (AE.open,)),
    *pairs((A.idle, A.judging, A.refused), (AE.timeout,)),
    *pairs((A.idle, A.judging, A.accepted, A.refused), (AE.timeout_last,)),
)

PAP_AUTHENTICATOR = Machine(
    name="pap_authenticator",
    title="PAP, the side that asks (RFC 1334)",
    states=A,
    events=AE,
    initial=A.idle,
    rows=_asking_rows("listen", _PAP, ("say_no", "start_tries", "listen")),
    ignored=_asking_ignored("RFC-1334 2.2.1"),
    impossible=(*_NEVER_ASKING, *pairs((A.waiting, A.accepted), (AE.timeout,))),
    timers=(StateTimer(A.waiting, AE.timeout_last, "request_time", "own"),),
)

CHAP_AUTHENTICATOR = Machine(
    name="chap_authenticator",
    title="CHAP, the side that asks (RFC 1994)",
    states=A,
    events=AE,
    initial=A.idle,
    rows=(
        *_asking_rows("challenge", _CHAP, ("start_tries", "challenge")),
        Row(A.accepted, AE.timeout, A.waiting, ("start_tries", "challenge"), src="RFC-1994 2"),
    ),
    ignored=(
        *_asking_ignored("RFC-1994 4.2"),
        Ignored(A.waiting, AE.timeout, ("challenge",), src="RFC-1994 4.1"),
    ),
    impossible=_NEVER_ASKING,
    timers=(
        StateTimer(A.waiting, AE.timeout, "answer_time", _CHAP),
        StateTimer(A.accepted, AE.timeout, "challenge_again_time", "RFC-1994 2"),
    ),
)


def _closing(
    states: Iterable[PapPeer | ChapPeer], event: PapPeerEvent | ChapPeerEvent
) -> list[Row]:
    """Return the rows by which the end of LCP ends the proof."""
    return [Row(state, event, type(state)(0), src="RFC-1661 3.5") for state in states]


PAP_PEER = Machine(
    name="pap_peer",
    title="PAP, the side that proves itself (RFC 1334)",
    states=P,
    events=PE,
    initial=P.idle,
    rows=(
        Row(P.idle, PE.open, P.ready, src=_PAP),
        Row(P.ready, PE.credentials, P.asked, ("start_tries", "request"), src=_PAP),
        Row(P.asked, PE.ack, P.accepted, ("report_accepted",), src=_PAP),
        Row(P.asked, PE.nak, P.refused, ("report_refused",), src=_PAP),
        Row(P.asked, PE.timeout_last, P.refused, ("give_up",), src=_PAP),
        *_closing((P.ready, P.asked, P.accepted, P.refused), PE.close),
    ),
    ignored=(
        Ignored(P.asked, PE.timeout, ("request",), src=_PAP),
        *(
            Ignored(*pair, src=_LATE)
            for pair in pairs((P.ready, P.accepted, P.refused), (PE.ack, PE.nak))
        ),
        *(
            Ignored(state, PE.credentials, src="own; kept for the next time")
            for state in (P.asked, P.accepted, P.refused)
        ),
    ),
    impossible=(
        *pairs((P.idle,), (PE.credentials, PE.ack, PE.nak, PE.close)),
        *pairs((P.ready, P.asked, P.accepted, P.refused), (PE.open,)),
        *pairs((P.idle, P.ready, P.accepted, P.refused), (PE.timeout, PE.timeout_last)),
    ),
    timers=(StateTimer(P.asked, PE.timeout, "answer_time", _PAP),),
)

CHAP_PEER = Machine(
    name="chap_peer",
    title="CHAP, the side that proves itself (RFC 1994)",
    states=C,
    events=CE,
    initial=C.idle,
    rows=(
        Row(C.idle, CE.open, C.waiting, ("start_wait",), src=_CHAP),
        Row(C.waiting, CE.challenge, C.challenged, ("keep_challenge",), src=_CHAP),
        Row(C.waiting, CE.timeout_last, C.refused, ("give_up",), src="seen MIB:PPP"),
        Row(C.challenged, CE.credentials, C.responded, ("start_tries", "respond"), src=_CHAP),
        Row(C.responded, CE.challenge, C.challenged, ("keep_challenge",), src=_CHAP),
        Row(C.responded, CE.success, C.accepted, ("report_accepted",), src=_CHAP),
        Row(C.responded, CE.failure, C.refused, ("report_refused",), src=_CHAP),
        Row(C.responded, CE.timeout_last, C.refused, ("give_up",), src="own"),
        Row(C.accepted, CE.challenge, C.challenged, ("keep_challenge",), src="RFC-1994 2"),
        Row(C.accepted, CE.failure, C.refused, ("report_refused",), src="RFC-1994 4.2"),
        *_closing((C.waiting, C.challenged, C.responded, C.accepted, C.refused), CE.close),
    ),
    ignored=(
        Ignored(C.challenged, CE.challenge, ("keep_challenge",), src=_CHAP),
        Ignored(C.responded, CE.timeout, ("respond",), src="own; the RFC lets the other side ask"),
        Ignored(C.accepted, CE.success, src="RFC-1994 4.2"),
        *(
            Ignored(*pair, src=_LATE)
            for pair in pairs((C.waiting, C.challenged, C.refused), (CE.success, CE.failure))
        ),
        Ignored(C.refused, CE.challenge, src=_LATE),
        *(
            Ignored(state, CE.credentials, src="own; kept for the next challenge")
            for state in (C.waiting, C.responded, C.accepted, C.refused)
        ),
    ),
    impossible=(
        *pairs((C.idle,), (CE.challenge, CE.credentials, CE.success, CE.failure, CE.close)),
        *pairs((C.waiting, C.challenged, C.responded, C.accepted, C.refused), (CE.open,)),
        *pairs((C.idle, C.waiting, C.challenged, C.accepted, C.refused), (CE.timeout,)),
        *pairs((C.idle, C.challenged, C.accepted, C.refused), (CE.timeout_last,)),
    ),
    timers=(
        StateTimer(C.waiting, CE.timeout_last, "challenge_time", "seen MIB:PPP; own"),
        StateTimer(C.responded, CE.timeout, "answer_time", _CHAP),
    ),
)
