"""Moments: a router that goes back is the router that it was."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE, VTY
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.moments import Moments
from junose_shell.session.runner import Runner
from junose_shell.session.script import carry_out, read_script
from junose_shell.wiring import build_shell
from junose_shell.world.loader import load

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
LINES = [
    "lab packet 10.10.1.7", "lab packet 10.10.2.9 count 3", "lab advance 1s", "lab advance 90s",
    "lab drop 1", "ping 10.10.1.7 2", "l2tp dial-out session reset 10.10.1.7", "lab lac lac1 busy",
    "lab user branch1 attribute Framed-Route 10.10.2.0/24", "configure terminal", "hostname other",
    "profile dialOut", "no ppp authentication", "exit", "end", "disable", "enable", "nonsense",
    "enable password secret", "show l2tp dial-out session", "reload", "lab save there", "show ?",
    "terminal length 0", "virtual-router new", "radius authentication server 192.168.1.50",
]  # fmt: skip
SEEN = (
    "show l2tp dial-out session detail", "show l2tp dial-out", "show ip route", "show log data",
    "show radius statistics", "lab show calls", "lab show events", "lab show world",
)  # fmt: skip


def opened():
    world = load(DEMO / "world.yaml")
    keeper = JournalKeeper(build_shell(world))
    Moments(keeper, partial(build_shell, world))
    runner = Runner(keeper.shell, CliSession("script", privilege=15))
    assert list(carry_out(runner, read_script(DEMO / "router.scr"))) == []
    return Runner(keeper.shell, CliSession(privilege=15))


def say(runner, *lines):
    for line in lines:
        said = list(runner.run(line))
    return said


def everything(runner):
    """Return all that a router and a session can show, without leaving a trace of having looked."""
    prompt = runner.prompt  # the runner follows to another moment here
    runner.shell.attend(runner.session)
    session = CliSession("look", privilege=15)
    with runner.shell.observers.part():
        shown = [list(Runner(runner.shell, session).run(command)) for command in SEEN]
        shown.append(list(Runner(runner.shell, session).run("show configuration")))
    own = runner.session
    return shown, prompt, own.privilege, own.history, runner.shell.router.driver.now()


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=12), st.lists(st.sampled_from(LINES), max_size=6))
def test_undone_lines_were_never_typed(before, after):
    runner = opened()
    say(runner, "show clock", *before)
    then = everything(runner)
    say(runner, "show clock", *after)
    list(runner.run(f"lab back {len(after) + 1}"))
    if runner.shell.router.down or runner.session.closed:
        return
    assert everything(runner) == then


def test_a_rewind_takes_back_levels_modes_and_names():
    runner = opened()
    say(runner, "disable", "lab save low", "enable", "configure terminal", "hostname other", "end")
    assert runner.prompt == "other#"
    assert say(runner, "lab rewind low") == []
    assert (runner.prompt, runner.session.privilege) == ("lns>", 1)
    assert say(runner, "lab moments")[-1] == "1 moment found"


def test_a_secret_that_was_typed_still_fits_after_a_rewind_and_is_not_in_the_history():
    runner = opened()
    say(runner, "configure terminal", "enable password 0 swordfish", "end", "lab packet 10.10.1.7")
    say(runner, "lab back", "disable")
    runner.respond = lambda _question: "swordfish"
    say(runner, "enable 15")
    assert runner.session.privilege == 15
    assert "swordfish" not in " ".join(runner.session.history)


def test_a_session_does_not_go_back_to_before_it_was_there():
    runner = opened()
    say(runner, "lab save early", "lab advance 10s")
    late = Runner(runner.shell, CliSession(privilege=15))
    for line in ("lab rewind early", "lab rewind 5s"):
        assert say(late, line)[-1] == "% This session was not there at that time"
    assert late.shell.heir is None


def test_nobody_is_taken_along():
    runner = opened()
    lines = runner.shell.lines
    for kind in (CONSOLE, VTY):
        lines.open(kind, CliSession(privilege=15), "telnet", "192.0.2.1", list)
    say(runner, "lab save here")
    assert say(runner, "lab rewind here") == ["% Others are logged in, and they cannot go back"]


def test_what_if_changes_nothing():
    runner = opened()
    say(runner, "lab packet 10.10.1.7", "lab advance 200ms")
    before = everything(runner)
    said = say(runner, 'lab what-if "lab advance 3s" "configure terminal" "hostname x" nonsense')
    assert "  - hostname lns" in said
    assert "  + hostname x" in said
    assert any("+ default 10.10.1.7" in line and "inService" in line for line in said)
    assert said[-1].startswith('"nonsense" is refused: % Invalid input')
    assert everything(runner) == before


def test_a_real_clock_has_no_moments():
    world = load(DEMO / "world.yaml")
    keeper = JournalKeeper(build_shell(world, "real"))
    Moments(keeper, partial(build_shell, world))
    runner = Runner(keeper.shell, CliSession(privilege=15))
    assert say(runner, "lab save x")[0].startswith("% This router has no moments")


@pytest.mark.parametrize("command", ["lab save x", "lab rewind x", "lab back", "lab what-if end"])
def test_without_a_keeper_there_are_none(command):
    runner = Runner(build_shell(load(DEMO / "world.yaml")), CliSession(privilege=15))
    assert say(runner, command)[0].startswith("% This router has no moments")
