"""The tables of PAP and CHAP, read a second time: state by state, by what the others see.

Before each event five tries are left and no timer runs.
"""

from junose_shell.ppp import messages as m
from junose_shell.ppp import proof_tables
from junose_shell.ppp.chap import ChapAuthenticator, ChapProver
from junose_shell.ppp.pap import PapAuthenticator, PapProver
from junose_shell.ppp.proof import Credentials

# state: event -> state after it, what is seen in order, tries if not five, ms to the timer
READINGS = {
    "pap_authenticator": """
idle
    open         -> waiting [0] @30000
waiting
    proof        -> judging asks-aaa
    accept       -> waiting
    reject       -> waiting
    reject_retry -> waiting
    timeout_last -> refused request-timeout
    close        -> idle
judging
    proof        -> judging
    accept       -> accepted ack peer-good
    reject       -> refused nak peer-bad
    reject_retry -> waiting nak [0] @30000
    close        -> idle
accepted
    proof        -> accepted ack
    accept       -> accepted
    reject       -> accepted
    reject_retry -> accepted
    close        -> idle
refused
    proof        -> refused nak
    accept       -> refused
    reject       -> refused
    reject_retry -> refused
    close        -> idle
""",
    "chap_authenticator": """
idle
    open         -> waiting challenge [9] @3000
waiting
    proof        -> judging asks-aaa
    accept       -> waiting
    reject       -> waiting
    reject_retry -> waiting
    timeout      -> waiting challenge [4] @3000
    timeout_last -> refused challenge-timeout
    close        -> idle
judging
    proof        -> judging
    accept       -> accepted success peer-good @60000
    reject       -> refused failure peer-bad
    reject_retry -> waiting challenge [9] @3000
    close        -> idle
accepted
    proof        -> accepted success
    accept       -> accepted
    reject       -> accepted
    reject_retry -> accepted
    timeout      -> waiting challenge [9] @3000
    close        -> idle
refused
    proof        -> refused failure
    accept       -> refused
    reject       -> refused
    reject_retry -> refused
    close        -> idle
""",
    "pap_peer": """
idle
    open         -> ready
ready
    credentials  -> asked request [9] @3000
    ack          -> ready
    nak          -> ready
    close        -> idle
asked
    credentials  -> asked
    ack          -> accepted own-good
    nak          -> refused own-bad
    timeout      -> asked request [4] @3000
    timeout_last -> refused authenticator-timeout
    close        -> idle
accepted
    credentials  -> accepted
    ack          -> accepted
    nak          -> accepted
    close        -> idle
refused
    credentials  -> refused
    ack          -> refused
    nak          -> refused
    close        -> idle
""",
    "chap_peer": """
idle
    open         -> waiting @30000
waiting
    challenge    -> challenged keeps
    credentials  -> waiting
    success      -> waiting
    failure      -> waiting
    timeout_last -> refused authenticator-timeout
    close        -> idle
challenged
    challenge    -> challenged keeps
    credentials  -> responded response [9] @3000
    success      -> challenged
    failure      -> challenged
    close        -> idle
responded
    challenge    -> challenged keeps
    credentials  -> responded
    success      -> accepted own-good
    failure      -> refused own-bad
    timeout      -> responded response [4] @3000
    timeout_last -> refused authenticator-timeout
    close        -> idle
accepted
    challenge    -> challenged keeps
    credentials  -> accepted
    success      -> accepted
    failure      -> refused own-bad
    close        -> idle
refused
    challenge    -> refused
    credentials  -> refused
    success      -> refused
    failure      -> refused
    close        -> idle
""",
}
PARTS = {
    "pap_authenticator": PapAuthenticator,
    "chap_authenticator": ChapAuthenticator,
    "pap_peer": PapProver,
    "chap_peer": ChapProver,
}
OLD = m.ChapValue(1, 1, b"old", b"")
DATA = {
    "pap_authenticator": {"proof": m.PapRequest(4, b"remote1", b"secret")},
    "chap_authenticator": {"proof": m.ChapValue(2, 7, b"x", b"remote1")},
    "pap_peer": {"ack": b"hi", "nak": b"no", "credentials": Credentials("lns", "welcome")},
    "chap_peer": {
        "challenge": m.ChapValue(1, 2, b"new", b""), "success": b"hi", "failure": b"no",
        "credentials": Credentials("lns", "welcome"),
    },
}  # fmt: skip


def readings(text):
    state = ""
    for line in text.strip().splitlines():
        if not line.startswith(" "):
            state = line
            continue
        event, _, rest = line.partition("->")
        yield state, event.strip(), rest.strip()


def machine(name):
    return getattr(proof_tables, name.upper())


def seen(make, name, state, event):
    judged = make.proof(PARTS[name], name)
    table, part = machine(name), judged.part
    part.state, part.tries = table.states[state], 5
    if name == "chap_peer":
        part.keep_challenge(OLD)
    part.fire(table.events[event], DATA[name].get(event))
    words = [table.states(part.state).name, *judged.log]
    if name == "chap_peer" and part._ident != OLD.ident:
        words.append("keeps")
    words += [f"[{part.tries}]"] if part.tries != 5 else []
    words += [f"@{part.deadline}"] if part.deadline is not None else []
    return " ".join(words)


def test_every_event_in_every_state_does_what_the_rfcs_say(make):
    """RFC 1334 section 2 and RFC 1994 section 4, with timers of RFC 1661 section 4.6."""
    for name, text in READINGS.items():
        for state, event, expected in readings(text):
            assert seen(make, name, state, event) == expected, (name, state, event)


def test_the_second_reading_leaves_nothing_out():
    for name, text in READINGS.items():
        read = {(state, event) for state, event, _ in readings(text)}
        entries = machine(name).entries()
        assert read == {(entry.state.name, entry.event.name) for entry in entries}, name
