"""No line of a script acts in a mode that it was not typed in, however its sections are written."""

import pytest
from hypothesis import given
from section_trees import Block, cuts, replayed, trees, typed, written

from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, carry_out, check
from junose_shell.wiring import open_shell


@given(trees)
def test_a_script_configures_what_it_configures_without_its_refused_sections(tree):
    lines = list(written(tree))
    assert replayed(lines) == replayed(list(written(cuts(tree)))), "\n".join(lines)
    remarked = [each for line in lines for each in ("!", line, "")]
    assert replayed(remarked) == replayed(lines), "\n".join(lines)


@given(trees)
def test_nothing_is_configured_where_it_was_not_typed(tree):
    lines = list(written(tree))
    wrong = {
        (place, line)
        for place, line in replayed(lines) - set(typed(tree))
        if place or not any(isinstance(item, Block) and item.opener == line for item in tree)
    }
    assert not wrong, "\n".join(lines)


@given(trees)
def test_a_check_refuses_what_a_run_refuses(tree):
    script = Script("s", list(written(tree)))
    run, checked = (
        [(each.line, each.rejection.code) for each in act(runner, script)]
        for act in (carry_out, check)
        if (runner := Runner(open_shell(), CliSession(privilege=15)))
    )
    assert run == checked


@pytest.mark.parametrize("last", ["exit", "end"])
def test_a_mode_that_nobody_knows_may_be_empty(last):
    lines = ["zebra 1", last, "ip route 10.0.0.0 255.0.0.0 null 0"]
    assert replayed(lines[: 2 if last == "end" else 3]) == (
        set() if last == "end" else {("", "ip route 10.0.0.0 255.0.0.0 null 0")}
    )
