"""The option negotiation automaton of RFC 1661 section 4.1: ten states, every event.

LCP and IPCP both run it. Of the notes in the section's table, ``r`` (restart option) is not used,
``p`` (passive option) is the event ``timeout_patient``, ``x`` (crossed connection) changes nothing.
"""

from junose_shell.l2tp.machine import Ignored, Machine, Pair, Row, StateTimer
from junose_shell.ppp.states import Event, State

_SOURCE = "RFC-1661 4.1"
_ACTIONS = {  # section 4.4
    "tlu": "this_layer_up",
    "tld": "this_layer_down",
    "tls": "this_layer_started",
    "tlf": "this_layer_finished",
    "irc": "initialize_restart_count",
    "zrc": "zero_restart_count",
    "scr": "send_configure_request",
    "sca": "send_configure_ack",
    "scn": "send_configure_nak",
    "str": "send_terminate_request",
    "sta": "send_terminate_ack",
    "scj": "send_code_reject",
    "ser": "send_echo_reply",
}

# One line an event, one column a state, in the order of their numbers: actions and the next state.
# "-" cannot happen: the caller keeps packets away while the lower layer is down.
_GRID = {
    Event.up: """
        2  irc,scr/6  -  -  -  -  -  -  -  -""",
    Event.down: """
        -  -  0  tls/1  0  1  1  1  1  tld/1""",
    Event.open: """
        tls/1  1  irc,scr/6  3  5  5  6  7  8  9""",
    Event.close: """
        0  tlf/0  2  2  4  4  irc,str/4  irc,str/4  irc,str/4  tld,irc,str/4""",
    Event.timeout: """
        -  -  -  -  str/4  str/5  scr/6  scr/6  scr/8  -""",
    Event.timeout_last: """
        -  -  -  -  tlf/2  tlf/3  tlf/3  tlf/3  tlf/3  -""",
    Event.timeout_patient: """
        -  -  -  -  -  -  3  3  3  -""",
    Event.request_good: """
        -  -  sta/2  irc,scr,sca/8  4  5  sca/8  sca,tlu/9  sca/8  tld,scr,sca/8""",
    Event.request_bad: """
        -  -  sta/2  irc,scr,scn/6  4  5  scn/6  scn/7  scn/6  tld,scr,scn/6""",
    Event.ack: """
        -  -  sta/2  sta/3  4  5  irc/7  scr/6  irc,tlu/9  tld,scr/6""",
    Event.nak_or_reject: """
        -  -  sta/2  sta/3  4  5  irc,scr/6  scr/6  irc,scr/8  tld,scr/6""",
    Event.terminate_request: """
        -  -  sta/2  sta/3  sta/4  sta/5  sta/6  sta/6  sta/6  tld,zrc,sta/5""",
    Event.terminate_ack: """
        -  -  2  3  tlf/2  tlf/3  6  6  8  tld,scr/6""",
    Event.unknown_code: """
        -  -  scj/2  scj/3  scj/4  scj/5  scj/6  scj/7  scj/8  scj/9""",
    Event.reject_harmless: """
        -  -  2  3  4  5  6  6  8  9""",
    Event.reject_fatal: """
        -  -  tlf/2  tlf/3  tlf/2  tlf/3  tlf/3  tlf/3  tlf/3  tld,irc,str/5""",
    Event.echo: """
        -  -  2  3  4  5  6  7  8  ser/9""",
}


def _entries() -> tuple[tuple[Row, ...], tuple[Ignored, ...], tuple[Pair, ...]]:
    rows: list[Row] = []
    ignored: list[Ignored] = []
    impossible: list[Pair] = []
    for event, line in _GRID.items():
        for state, cell in zip(State, line.split(), strict=True):
            if cell == "-":
                impossible.append((state, event))
                continue
            actions, _, number = cell.rpartition("/")
            to = State(int(number))
            do = tuple(_ACTIONS[action] for action in actions.split(",") if action)
            if to is state:
                ignored.append(Ignored(state, event, do, src=_SOURCE))
            else:
                rows.append(Row(state, event, to, do, src=_SOURCE))
    return tuple(rows), tuple(ignored), tuple(impossible)


_ROWS, _IGNORED, _IMPOSSIBLE = _entries()

AUTOMATON = Machine(
    name="automaton",
    title="Option negotiation of PPP (RFC 1661), for LCP and IPCP",
    states=State,
    events=Event,
    initial=State.initial,
    rows=_ROWS,
    ignored=_IGNORED,
    impossible=_IMPOSSIBLE,
    timers=tuple(
        StateTimer(state, Event.timeout, "restart_time", "RFC-1661 4.6")
        for state in (State.closing, State.stopping, State.req_sent, State.ack_rcvd, State.ack_sent)
    ),
)
