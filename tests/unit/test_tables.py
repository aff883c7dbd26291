"""The tables: total, documented, and printed without surprises."""

import re

import pytest

from junose_shell.app.states import main
from junose_shell.control.tables import TABLES
from junose_shell.l2tp import states
from junose_shell.l2tp.accounts import AccountPart
from junose_shell.l2tp.calls import CallPart
from junose_shell.l2tp.counters import NAMES
from junose_shell.l2tp.diagrams import FORMATS, render
from junose_shell.l2tp.links import LinkPart
from junose_shell.l2tp.log_texts import LOG_LINES
from junose_shell.l2tp.machine import Row
from junose_shell.l2tp.sessions import SessionPart
from junose_shell.l2tp.states import SessionEvent, SessionState
from junose_shell.l2tp.system import SystemPart
from junose_shell.l2tp.tables import MACHINES
from junose_shell.ppp.tables import MACHINES as PPP

ALL = {**MACHINES, **TABLES, **PPP}
EVERY = pytest.mark.parametrize("machine", ALL.values(), ids=lambda machine: machine.name)
PARTS = {
    "chassis": SystemPart,
    "router": SystemPart,
    "target": SystemPart,
    "session": SessionPart,
    "call": CallPart,
    "link": LinkPart,
    "account": AccountPart,
    "idle": AccountPart,
}
MARKS = re.compile(r"seen |recalled|inferred|own|decision \d+|RFC-t|RFC-\d{4} \d")
SOURCES = re.compile(r"BBA-MH|S410|S412|P449|D10-\w+|MIB|RFC-t|LINK112|BGP-ML")


@EVERY
def test_every_pair_is_said_exactly_once(machine):
    assert machine.problems() == []


@pytest.mark.parametrize("name", MACHINES)
def test_the_part_of_a_machine_has_every_action_and_duration_of_its_table(name):
    machine, part = MACHINES[name], PARTS[name]
    wanted = {action for entry in machine.entries() for action in entry.do}
    wanted |= {timer.duration for timer in machine.timers}
    assert [each for each in sorted(wanted) if not hasattr(part, each)] == []
    assert {count for entry in machine.entries() for count in entry.counts} <= set(NAMES)


@EVERY
def test_every_entry_has_a_provenance(machine):
    for entry in (*machine.entries(), *machine.timers):
        assert MARKS.match(entry.src), entry
        if "seen" in entry.src:
            assert SOURCES.search(entry.src), entry


@EVERY
def test_every_state_can_be_reached_and_left(machine):
    reached = {machine.initial} | {row.to for row in machine.rows}
    left = {row.state for row in machine.rows}
    assert reached == left == set(machine.states)


@EVERY
def test_a_state_has_one_timer_at_most_and_handles_it(machine):
    assert len({timer.during for timer in machine.timers}) == len(machine.timers)
    for timer in machine.timers:
        assert any(
            (entry.state, entry.event) == (timer.during, timer.fires) for entry in machine.entries()
        )


@EVERY
def test_codes_are_dense_as_the_interpreter_indexes_by_them(machine):
    for kind in (machine.states, machine.events):
        assert [int(member) for member in kind] == list(range(len(kind)))


def test_the_mib_codes():
    assert [state.name for state in SessionState][1:] == [
        "dormant", "pending", "authenticating", "connecting",
        "inService", "inhibited", "postInhibited", "failed",
    ]  # fmt: skip
    assert [state.name for state in states.TargetState][:3] == ["down", "inhibited", "inService"]
    assert [state.name for state in states.RouterState][:4] == [
        "initPending", "initFailed", "down", "inService",
    ]  # fmt: skip


def test_every_log_code_has_a_text_and_a_severity_and_is_used():
    used = {entry.log for machine in MACHINES.values() for entry in machine.entries()} - {""}
    assert used == set(LOG_LINES)
    for line in LOG_LINES.values():
        assert line.src in {"seen", "recalled", "inferred", "own"}
        assert 0 <= line.severity <= 7
        assert "password" not in line.text


def test_every_session_counter_of_the_mib_that_counts_is_moved_somewhere():
    moved = {
        name for machine in MACHINES.values() for row in machine.entries() for name in row.counts
    }
    by_actions = {
        "sessions_active", "triggers_enqueued", "triggers_max_enqueued", "triggers_forwarded",
        "auth_grant_no_session", "auth_deny_no_session",
    }  # fmt: skip
    assert moved == set(NAMES) - by_actions


def test_only_reset_and_delete_lead_out_of_failed():
    """S410: one exit only; delete is decision 18."""
    exits = {row.event for row in MACHINES["session"].rows if row.state == SessionState.failed}
    assert exits == {SessionEvent.reset, SessionEvent.delete}


@pytest.mark.parametrize("form", FORMATS)
def test_a_printed_table_names_every_state_and_is_the_same_each_time(form):
    text = render(form, ALL)
    assert text == render(form, ALL)
    for machine in ALL.values():
        assert machine.title in text
        for row in machine.rows:
            assert row.event.name in text
            assert row.to.name in text


def test_the_markdown_form_gives_each_entry_its_line():
    text = render("markdown")
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    entries = sum(len(m.rows) + len(m.ignored) + len(m.timers) for m in MACHINES.values())
    heads = len(MACHINES) + sum(bool(m.timers) for m in MACHINES.values())
    assert len(lines) == entries + heads
    assert (
        "| authenticating | deny | inhibited | note end, lengthen inhibited, drop buffer "
        "| AuthenticationDenies | seen P449, D10-sess |"
    ) in lines
    assert (
        "| inhibited | trigger | (stays) | discard trigger | TriggersReceived, TriggersDiscarded "
        "| seen P449 |"
    ) in lines
    assert "| connecting | connecting_expired | connecting time | seen P449 |" in lines
    assert "Impossible in failed: " in text


def test_the_drawn_forms_follow_the_table_they_are_given():
    machine = MACHINES["chassis"]
    row = machine.rows[0]
    assert isinstance(row, Row)
    assert render("mermaid", {"chassis": machine}) == (
        "%% Chassis\n"
        "stateDiagram-v2\n"
        "    [*] --> inService\n"
        "    inService --> initializationFailed: resources_lost\n"
        "    initializationFailed --> inService: resources_back\n"
    )
    assert render("dot", {"chassis": machine}) == (
        'digraph "Chassis" {\n'
        "  rankdir=LR;\n"
        "  node [shape=box, style=rounded];\n"
        '  "inService" [penwidth=2];\n'
        '  "inService" -> "initializationFailed" [label="resources_lost"];\n'
        '  "initializationFailed" -> "inService" [label="resources_back"];\n'
        "}\n"
    )


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_draws_every_table(form, capsys):
    assert [*ALL] == [
        "chassis", "router", "target", "session", "call", "link", "account", "idle",
        "tunnel", "delivery", "keepalive",
        "automaton", "pap_authenticator", "pap_peer", "chap_authenticator", "chap_peer",
    ]  # fmt: skip
    assert main(["--format", form]) == 0
    printed = capsys.readouterr().out
    for machine in ALL.values():
        assert render(form, {machine.name: machine}) in printed


def test_an_unknown_form_is_refused():
    with pytest.raises(ValueError, match="markdown, mermaid, dot"):
        render("svg")
