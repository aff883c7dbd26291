"""The automaton of RFC 1661, read a second time: state by state, by what the others see.

Before each event a Configure-Request with identifier 1 is open and five tries are left.
"""

from junose_shell.ppp import messages as m
from junose_shell.ppp.automaton import AUTOMATON
from junose_shell.ppp.states import Event, State

# state: event -> state after it, what is seen in order, tries left if not five
READING = """
initial
    up                -> closed
    open              -> starting: started
    close             -> initial
starting
    up                -> req_sent: request [9]
    open              -> starting
    close             -> initial: finished
closed
    down              -> initial
    open              -> req_sent: request [9]
    close             -> closed
    request_good      -> closed: terminate-ack
    request_bad       -> closed: terminate-ack
    ack               -> closed: terminate-ack
    nak_or_reject     -> closed: terminate-ack
    terminate_request -> closed: terminate-ack
    terminate_ack     -> closed
    unknown_code      -> closed: code-reject
    reject_harmless   -> closed
    reject_fatal      -> closed: finished
    echo              -> closed
stopped
    down              -> starting: started
    open              -> stopped
    close             -> closed
    request_good      -> ack_sent: request ack [9]
    request_bad       -> req_sent: request nak [9]
    ack               -> stopped: terminate-ack
    nak_or_reject     -> stopped: terminate-ack
    terminate_request -> stopped: terminate-ack
    terminate_ack     -> stopped
    unknown_code      -> stopped: code-reject
    reject_harmless   -> stopped
    reject_fatal      -> stopped: finished
    echo              -> stopped
closing
    down              -> initial
    open              -> stopping
    close             -> closing
    timeout           -> closing: terminate [4]
    timeout_last      -> closed: finished
    request_good      -> closing
    request_bad       -> closing
    ack               -> closing
    nak_or_reject     -> closing
    terminate_request -> closing: terminate-ack
    terminate_ack     -> closed: finished
    unknown_code      -> closing: code-reject
    reject_harmless   -> closing
    reject_fatal      -> closed: finished
    echo              -> closing
stopping
    down              -> starting
    open              -> stopping
    close             -> closing
    timeout           -> stopping: terminate [4]
    timeout_last      -> stopped: finished
    request_good      -> stopping
    request_bad       -> stopping
    ack               -> stopping
    nak_or_reject     -> stopping
    terminate_request -> stopping: terminate-ack
    terminate_ack     -> stopped: finished
    unknown_code      -> stopping: code-reject
    reject_harmless   -> stopping
    reject_fatal      -> stopped: finished
    echo              -> stopping
req_sent
    down              -> starting
    open              -> req_sent
    close             -> closing: terminate [1]
    timeout           -> req_sent: request [4]
    timeout_last      -> stopped: finished
    timeout_patient   -> stopped
    request_good      -> ack_sent: ack
    request_bad       -> req_sent: nak
    ack               -> ack_rcvd [10]
    nak_or_reject     -> req_sent: request [9]
    terminate_request -> req_sent: terminate-ack
    terminate_ack     -> req_sent
    unknown_code      -> req_sent: code-reject
    reject_harmless   -> req_sent
    reject_fatal      -> stopped: finished
    echo              -> req_sent
ack_rcvd
    down              -> starting
    open              -> ack_rcvd
    close             -> closing: terminate [1]
    timeout           -> req_sent: request [4]
    timeout_last      -> stopped: finished
    timeout_patient   -> stopped
    request_good      -> opened: ack up
    request_bad       -> ack_rcvd: nak
    ack               -> req_sent: request [4]
    nak_or_reject     -> req_sent: request [4]
    terminate_request -> req_sent: terminate-ack
    terminate_ack     -> req_sent
    unknown_code      -> ack_rcvd: code-reject
    reject_harmless   -> req_sent
    reject_fatal      -> stopped: finished
    echo              -> ack_rcvd
ack_sent
    down              -> starting
    open              -> ack_sent
    close             -> closing: terminate [1]
    timeout           -> ack_sent: request [4]
    timeout_last      -> stopped: finished
    timeout_patient   -> stopped
    request_good      -> ack_sent: ack
    request_bad       -> req_sent: nak
    ack               -> opened: up [10]
    nak_or_reject     -> ack_sent: request [9]
    terminate_request -> req_sent: terminate-ack
    terminate_ack     -> ack_sent
    unknown_code      -> ack_sent: code-reject
    reject_harmless   -> ack_sent
    reject_fatal      -> stopped: finished
    echo              -> ack_sent
opened
    down              -> starting: down
    open              -> opened
    close             -> closing: down terminate [1]
    request_good      -> ack_sent: down request ack [4]
    request_bad       -> req_sent: down request nak [4]
    ack               -> req_sent: down request [4]
    nak_or_reject     -> req_sent: down request [4]
    terminate_request -> stopping: down terminate-ack [0]
    terminate_ack     -> req_sent: down request [4]
    unknown_code      -> opened: code-reject
    reject_harmless   -> opened
    reject_fatal      -> stopping: down terminate [1]
    echo              -> opened: echo-reply
"""
PACKETS = {
    "request_good": m.Configure(1, 9, (m.Option(7),)),
    "request_bad": m.Configure(1, 9, (m.Option(99, b"\x01"),)),
    "ack": m.Configure(2, 1, (m.Option(1, b"\x01"),)),
    "nak_or_reject": m.Configure(3, 1, (m.Option(1, b"\x05"),)),
    "terminate_request": m.Terminate(5, 9),
    "terminate_ack": m.Terminate(6, 9),
    "unknown_code": m.Unknown(50, 9, b"?"),
    "reject_harmless": m.CodeReject(9, b"\x09\x01\x00\x08"),
    "reject_fatal": m.CodeReject(9, b"\x01\x01\x00\x04"),
    "echo": m.Echo(9, 9, 0, b"!"),
}
TIMED = {State.closing, State.stopping, State.req_sent, State.ack_rcvd, State.ack_sent}


def readings():
    """Yield state, event, and the line that says what follows."""
    state = ""
    for line in READING.strip().splitlines():
        if not line.startswith(" "):
            state = line
            continue
        event, _, rest = line.strip().partition("->")
        yield state, event.strip(), rest.strip()


def cause(bare, event):
    part = bare.part
    if event in PACKETS:
        part.receive(PACKETS[event])
    elif event.startswith("timeout"):
        part.tries = 5 if event == "timeout" else 0
        part.expire()
    else:
        part.fire(Event[event])


def seen(make, state, event):
    bare = make.bare(passive=event == "timeout_patient")
    part = bare.part
    part.fire(Event.open)
    part.fire(Event.up)
    part.state = State[state]
    part.deadline = 3000 if part.state in TIMED else None
    part.tries = 5
    bare.now = 5000  # long after whatever opened it
    bare.log.clear()
    cause(bare, event)
    assert (part.deadline is not None) == (part.state in TIMED)
    words = [f"{State(part.state).name}:", *bare.log]
    said = " ".join(words) if bare.log else State(part.state).name
    left = 5 if event in {"timeout_last", "timeout_patient"} and part.tries == 0 else part.tries
    return said if left == 5 else f"{said} [{left}]"


def test_every_event_in_every_state_does_what_the_rfc_says(make):
    """RFC 1661 section 4.1, with the notes of section 4.3 and 4.4."""
    for state, event, expected in readings():
        assert seen(make, state, event) == expected, (state, event)


def test_the_second_reading_leaves_nothing_out():
    read = {(state, event) for state, event, _ in readings()}
    assert read == {(entry.state.name, entry.event.name) for entry in AUTOMATON.entries()}


def test_nothing_is_heard_while_the_lower_layer_is_down(make):
    """RFC 1661 section 4.3, the dashes of the table."""
    for state in ("initial", "starting"):
        for event in PACKETS:
            bare = make.bare()
            bare.part.state = State[state]
            cause(bare, event)
            assert (State(bare.part.state).name, bare.log) == (state, []), event


def test_a_terminated_layer_waits_one_period_so_that_the_peer_ends_first(make):
    """RFC 1661 section 4.4, Zero-Restart-Count."""
    bare = make.bare()
    bare.part.fire(Event.open)
    bare.part.fire(Event.up)
    bare.part.receive(PACKETS["ack"])
    bare.part.receive(PACKETS["request_good"])
    bare.now = 10_000
    bare.part.receive(m.Terminate(5, 3))
    assert bare.part.deadline == 13_000
    bare.log.clear()
    bare.part.expire()
    assert bare.log == ["finished"]


def test_the_restart_timer_does_not_start_over_when_only_the_state_changes(make):
    """RFC 1661 section 4.6: Send-Configure-Request starts it, an Ack does not."""
    bare = make.bare()
    bare.part.fire(Event.open)
    bare.part.fire(Event.up)
    bare.now = 2_000
    bare.part.receive(PACKETS["ack"])
    assert (bare.part.state, bare.part.deadline) == (State.ack_rcvd, 3_000)
