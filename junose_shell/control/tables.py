"""A control connection (RFC 2661 section 7.2.1), its reliable delivery and keepalive, as tables."""

from junose_shell.control.states import (
    DeliveryEvent,
    DeliveryState,
    KeepaliveEvent,
    KeepaliveState,
    TunnelEvent,
    TunnelState,
)
from junose_shell.l2tp.machine import Ignored, Machine, Row, StateTimer, pairs

T, TE = TunnelState, TunnelEvent
D, DE = DeliveryState, DeliveryEvent
K, KE = KeepaliveState, KeepaliveEvent

_SETTING_UP = (T.wait_ctl_reply, T.wait_ctl_conn)
_UP = (T.established, T.unused)
_LIVE = (*_SETTING_UP, *_UP)
_ENDING = (T.closing, T.cleanup)
_REFUSALS = (TE.sccrq_refused, TE.sccrp_refused, TE.scccn_refused)
_TIES = (TE.tie_lost, TE.tie_won, TE.tie_equal)
_EXPIRIES = (TE.unanswered, TE.unused_expired, TE.cleanup_expired, TE.dead_expired)
_STOP = ("send_stopccn", "end")


def _close(state: TunnelState, event: TunnelEvent, *, src: str) -> Row:
    """Tell the peer by a StopCCN; the event says why."""
    return Row(state, event, T.closing, ("note_result", *_STOP), src=src)


def _violations() -> list[Row]:
    """Messages out of their order: section 7.1 has the connection closed."""
    wrong = {
        T.wait_ctl_reply: (TE.sccrq, TE.scccn, TE.call),
        T.wait_ctl_conn: (TE.sccrq, TE.sccrp, TE.call),
        T.established: (TE.sccrq, TE.sccrp, TE.scccn),
        T.unused: (TE.sccrq, TE.sccrp, TE.scccn),
    }
    return [
        Row(state, event, T.closing, ("note_violation", *_STOP), src="RFC-t 7.1, 7.2.1")
        for state, events in wrong.items()
        for event in events
    ]


def _endings() -> list[Row]:
    """Rows that every live state shares."""
    rows = []
    for state in _LIVE:
        rows += [
            Row(
                state,
                TE.stopccn,
                T.cleanup,
                ("note_result", "stop_sending", "end"),
                src="RFC-t 7.2.1, 5.7",
            ),
            _close(state, TE.close, src="RFC-t 7.2.1, 7.6"),
            _close(state, TE.invalid, src="RFC-t 7.1, 4.2"),
            Row(state, TE.lost, T.dead, ("note_loss", "end"), src="RFC-t 5.8"),
        ]
    return rows


TUNNEL = Machine(
    name="tunnel",
    title="L2TP control connection (RFC 2661)",
    states=T,
    events=TE,
    initial=T.idle,
    rows=(
        Row(T.idle, TE.open, T.wait_ctl_reply, ("note_user", "send_sccrq"), src="RFC-t 7.2.1"),
        Row(T.idle, TE.sccrq, T.wait_ctl_conn, ("learn_peer", "send_sccrp"), src="RFC-t 7.2.1"),
        Row(
            T.idle,
            TE.sccrq_refused,
            T.closing,
            ("note_result", *_STOP),
            src="RFC-t 7.2.1",
        ),
        Row(
            T.wait_ctl_reply,
            TE.sccrp,
            T.established,
            ("learn_peer", "send_scccn", "open_up"),
            src="RFC-t 7.2.1",
        ),
        Row(
            T.wait_ctl_reply,
            TE.sccrp_refused,
            T.closing,
            ("note_result", *_STOP),
            src="RFC-t 7.2.1",
        ),
        Row(T.wait_ctl_reply, TE.tie_lost, T.idle, ("start_over",), src="RFC-t 7.2.1, 4.4.3"),
        Row(
            T.wait_ctl_reply,
            TE.tie_equal,
            T.dead,
            ("note_tie", "stop_sending", "end"),
            src="RFC-t 4.4.3",
        ),
        Row(T.wait_ctl_conn, TE.scccn, T.established, ("open_up",), src="RFC-t 7.2.1"),
        _close(T.wait_ctl_conn, TE.scccn_refused, src="RFC-t 7.2.1"),
        *_violations(),
        *_endings(),
        *(
            Row(state, TE.unanswered, T.closing, ("note_silence", *_STOP), src="decision 52")
            for state in _SETTING_UP
        ),
        Row(T.wait_ctl_reply, TE.left, T.closing, ("note_idle", *_STOP), src="decision 53"),
        Row(T.established, TE.left, T.unused, src="seen D10-call; RFC-t 5.6"),
        Row(T.unused, TE.open, T.established, ("note_user", "tell_user"), src="RFC-t 7.2.1"),
        Row(
            T.unused,
            TE.unused_expired,
            T.closing,
            ("note_idle", *_STOP),
            src="RFC-t 5.6",
        ),
        Row(T.closing, TE.delivered, T.cleanup, src="RFC-t 5.8"),
        Row(T.closing, TE.stopccn, T.cleanup, ("stop_sending",), src="RFC-t 5.7"),
        Row(T.closing, TE.lost, T.dead, src="RFC-t 5.8"),
        Row(T.cleanup, TE.cleanup_expired, T.dead, src="RFC-t 5.7"),
        Row(T.dead, TE.dead_expired, T.idle, ("forget",), src="recalled"),
    ),
    ignored=(
        # The calls wait for the one connection; it comes up, or fails, for all of them.
        *(Ignored(state, TE.open, ("note_user",), src="RFC-t 7.2.1") for state in _SETTING_UP),
        Ignored(T.established, TE.open, ("note_user", "tell_user"), src="RFC-t 7.2.1"),
        *(
            Ignored(state, TE.open_refused, ("refuse_user",), src="decision 53")
            for state in (*_SETTING_UP, T.established)
        ),
        Ignored(T.wait_ctl_reply, TE.tie_won, src="RFC-t 4.4.3"),
        *(Ignored(state, TE.call, ("deliver",), src="RFC-t 7.1") for state in _UP),
        *(Ignored(state, TE.hello, src="RFC-t 6.5, 4.4.1") for state in (*_LIVE, *_ENDING)),
        *(Ignored(state, TE.delivered) for state in _LIVE),
        Ignored(T.wait_ctl_conn, TE.left),  # the peer opens it, and has its own use for it
        # What the peer sent before it heard of the end is acknowledged, and nothing more.
        *(
            Ignored(*pair, src="RFC-t 5.7")
            for pair in pairs(_ENDING, (TE.sccrq, TE.scccn, TE.call, TE.invalid))
        ),
        Ignored(T.closing, TE.sccrp, ("learn_id",), src="RFC-t 5.7"),  # for our StopCCN
        Ignored(T.cleanup, TE.sccrp, src="RFC-t 5.7"),
        Ignored(T.cleanup, TE.stopccn, src="RFC-t 5.7"),
        *(Ignored(*pair) for pair in pairs((*_ENDING, T.dead), (TE.close,))),
    ),
    impossible=(
        # Decision 51: a packet for an id that is not in use is dropped before it gets here.
        *pairs(
            (T.idle,),
            (e for e in TE if e not in {TE.open, TE.sccrq, TE.sccrq_refused}),
        ),
        *pairs((T.wait_ctl_reply,), (TE.sccrq_refused, TE.scccn_refused)),
        *pairs((T.wait_ctl_conn,), (TE.sccrq_refused, TE.sccrp_refused, *_TIES)),
        *pairs((*_UP, *_ENDING), (*_REFUSALS, *_TIES)),
        *pairs(_SETTING_UP, _EXPIRIES[1:]),
        *pairs((T.established,), _EXPIRIES),
        # One that drains does not stand unused.
        *pairs(
            (T.unused,),
            (TE.open_refused, TE.left, TE.unanswered, TE.cleanup_expired, TE.dead_expired),
        ),
        # A connection that ends has no calls, is not found by new ones, and sends nothing more.
        *pairs(_ENDING, (TE.open, TE.open_refused, TE.left)),
        *pairs((T.closing,), _EXPIRIES),
        *pairs((T.cleanup,), (TE.delivered, TE.lost)),
        *pairs((T.cleanup,), (e for e in _EXPIRIES if e is not TE.cleanup_expired)),
        *pairs((T.dead,), (e for e in TE if e not in {TE.close, TE.dead_expired})),
    ),
    timers=(
        StateTimer(T.wait_ctl_reply, TE.unanswered, "setup_time", src="decision 52"),
        StateTimer(T.wait_ctl_conn, TE.unanswered, "setup_time", src="decision 52"),
        StateTimer(T.unused, TE.unused_expired, "idle_time", src="seen MIB; feature 6454"),
        StateTimer(T.cleanup, TE.cleanup_expired, "cleanup_time", src="RFC-t 5.7"),
        StateTimer(T.dead, TE.dead_expired, "destruct_time", src="recalled; default seen D10-call"),
    ),
)

DELIVERY = Machine(
    name="delivery",
    title="Reliable delivery of control messages (RFC 2661)",
    states=D,
    events=DE,
    initial=D.clear,
    rows=(
        Row(D.clear, DE.send, D.waiting, ("begin_tries", "transmit"), src="RFC-t 5.8"),
        # What the peer has acknowledged shows that it lives: the next message has all its tries.
        Row(
            D.waiting,
            DE.acknowledged,
            D.waiting,
            ("widen", "begin_tries", "transmit"),
            src="RFC-t 5.8, A",
        ),
        Row(D.waiting, DE.emptied, D.clear, ("widen", "report_delivered"), src="RFC-t 5.8, A"),
        Row(
            D.waiting,
            DE.expired,
            D.waiting,
            ("narrow", "count_try", "transmit"),
            src="RFC-t 5.8, A",
        ),
        Row(D.waiting, DE.exhausted, D.stopped, ("drop_queue", "report_lost"), src="RFC-t 5.8"),
        Row(D.waiting, DE.stop, D.stopped, ("drop_queue",), src="RFC-t 5.7"),
        Row(D.clear, DE.stop, D.stopped, src="RFC-t 5.7"),
        Row(D.stopped, DE.restart, D.clear, ("reset",), src="RFC-t 4.4.3, 5.8"),
    ),
    ignored=(Ignored(D.waiting, DE.send, ("transmit",), src="RFC-t 5.8"),),
    impossible=(
        *pairs((D.clear, D.stopped), (DE.acknowledged, DE.emptied, DE.expired, DE.exhausted)),
        *pairs((D.clear, D.waiting), (DE.restart,)),
        *pairs((D.stopped,), (DE.send, DE.stop)),
    ),
    timers=(StateTimer(D.waiting, DE.expired, "retransmission_time", src="RFC-t 5.8"),),
)

KEEPALIVE = Machine(
    name="keepalive",
    title="Keepalive of a control connection (RFC 2661)",
    states=K,
    events=KE,
    initial=K.off,
    rows=(
        Row(K.off, KE.start, K.watching, src="RFC-t 5.5"),
        Row(K.watching, KE.silent, K.watching, ("send_hello",), src="RFC-t 5.5, 6.5"),
        Row(K.watching, KE.heard, K.watching, src="RFC-t 5.5"),
        Row(K.watching, KE.stop, K.off, src="RFC-t 5.5"),
    ),
    ignored=(Ignored(K.off, KE.stop),),
    impossible=(
        *pairs((K.off,), (KE.silent, KE.heard)),
        *pairs((K.watching,), (KE.start,)),
    ),
    timers=(StateTimer(K.watching, KE.silent, "watch_time", src="RFC-t 6.5"),),
)

TABLES: dict[str, Machine] = {table.name: table for table in (TUNNEL, DELIVERY, KEEPALIVE)}
