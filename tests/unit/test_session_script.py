"""Scripts carried out and checked line by line."""

import pytest
from typing_hands import Hands

from junose_shell.commands.management import Banner
from junose_shell.model.banners import text_of
from junose_shell.model.config import ConfigStore
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, carry_out, check


def runner_of(*lines: str) -> Runner:
    return Runner(Hands(*lines).shell, CliSession(privilege=15))


def config_of(runner: Runner) -> ConfigStore:
    return runner.shell.router.config


BANNER = ("banner exec @", "no virtual-router v1", "hostname never", "@", "hostname good")


def test_a_line_that_goes_on_takes_the_next_ones():
    runner = runner_of("virtual-router v1")
    assert list(carry_out(runner, Script("f", list(BANNER)))) == []
    assert runner.shell.router.hostname == "good"
    assert "v1" in config_of(runner).contexts
    assert list(check(runner_of("virtual-router v1"), Script("f", list(BANNER)))) == []


@pytest.mark.parametrize("act", [carry_out, check])
def test_a_line_that_goes_on_without_end_is_refused(act):
    runner = runner_of()
    refused = list(act(runner, Script("f", ["hostname a", "banner exec @", "text"])))
    assert [(each.line, each.rejection.code) for each in refused] == [(2, "incomplete")]
    assert config_of(runner).chassis.get(Banner, "exec") is None


@pytest.mark.parametrize("act", [carry_out, check])
def test_what_follows_the_end_of_the_session_is_refused(act):
    lines = ["hostname a", "end", "exit", "exit", "! remark", "", "hostname never", "bogus"]
    refused = list(act(runner_of(), Script("f", lines)))
    assert [(each.line, each.rejection.code) for each in refused] == [
        (7, "session_over"),
        (8, "session_over"),
    ]
    assert list(act(runner_of(), Script("f", lines[:6]))) == []


@pytest.mark.parametrize("act", [carry_out, check])
@pytest.mark.parametrize(
    ("line", "shown", "under"),
    [
        ("key hush extra", "key ******** ********", 2),
        ('  key "quite hush"   extra', "  key ********   ********", 2),
        ("radius-server key hush", "******** key ********", 0),
        ("hostname a b", "hostname a b", 2),
    ],
)
def test_secrets_of_refused_lines_are_covered(act, line, shown, under):
    script = Script("f", ["radius authentication server 1.1.1.1", line])
    (refused,) = act(runner_of(), script)
    assert refused.text == shown
    words = shown.split()
    assert refused.rejection.column is not None
    assert shown[refused.rejection.column :].split()[0] == words[under]


def test_a_long_banner_ends_at_its_delimiter_all_the_same():
    legal = [f"Authorized users only, line {number:02} of the notice." for number in range(60)]
    runner = runner_of("virtual-router v1")
    lines = ["banner login %", *legal, "", "no virtual-router v1", "%", "hostname good"]
    assert list(carry_out(runner, Script("f", lines))) == []
    assert "v1" in config_of(runner).contexts
    assert runner.shell.router.hostname == "good"
    kept = config_of(runner).chassis.get(Banner, "login")
    assert text_of(kept.banner_text) == "\n".join(["", *legal])[:1024]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["banner motd #art \\", "next line#"], "art \\\nnext line"),
        (["banner motd n two", "six", "n"], " two\nsix\n"),
        (["banner motd x" + "a" * 1099 + "x"], "a" * 1024),
        (["banner motd x" + "\\n" * 1024 + "x"], "\n" * 1024),
    ],
)
def test_banners_as_they_are_typed(lines, text):
    runner = runner_of()
    assert list(carry_out(runner, Script("f", lines))) == []
    again = runner_of()
    shown = list(configuration_lines(config_of(runner)))
    assert list(carry_out(again, Script("f", shown))) == []
    for each in (runner, again):
        assert text_of(config_of(each).chassis.get(Banner, "motd").banner_text) == text


ORPHANS = """\
interface gigabitEthernet 2/0
 description uplink
!
interface gigabitEthernet 99/0
 description broken
!
  shutdown

virtual-router one
 interface loopback x
  description deep
 interface loopback 1
  description fine
"""


@pytest.mark.parametrize("act", [carry_out, check])
def test_lines_under_a_refused_one_never_reach_another_section(act):
    runner = runner_of()
    refused = list(act(runner, Script("x", ORPHANS.split("\n"))))
    assert [(each.line, each.rejection.code) for each in refused] == [
        (4, "bad_location"), (5, "section_refused"), (7, "section_refused"),
        (10, "invalid_input"), (11, "section_refused"),
    ]  # fmt: skip
    assert "line 4," in refused[1].rejection.message
    kept = list(configuration_lines(config_of(runner)))
    assert " description uplink" in kept
    assert not [line for line in kept if "broken" in line or "deep" in line or "shutdown" in line]
    assert kept[-1].strip() == "description fine"
