"""Levels of commands under ``privilege`` statements, seen through the shell."""

import pytest
from typing_hands import steps

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.replies.common import Help, Rejection
from junose_shell.replies.steps import Reply
from junose_shell.runtime.router import Router
from junose_shell.session.assist import help_for
from junose_shell.session.shell import Shell


@pytest.fixture
def shell() -> Shell:
    return Shell(Router(load_grammar()))


def configure(shell: Shell, *lines: str) -> None:
    session = CliSession(privilege=15)
    session.push(GLOBAL)
    for line in lines:
        assert list(steps(shell, session, line)) == []


def allowed(shell: Shell, line: str, level: int, mode: str = "") -> bool:
    session = CliSession(privilege=level)
    if mode:
        session.push(mode)
    done = list(steps(shell, session, line))
    return not any(
        isinstance(step, Reply) and isinstance(step.data, Rejection)
        and step.data.code == "invalid_input"
        for step in done
    )  # fmt: skip


def lowest(shell: Shell, line: str, mode: str = "") -> int:
    return next(level for level in range(16) if allowed(shell, line, level, mode))


def test_levels_of_the_grammar_hold_without_statements(shell: Shell) -> None:
    assert lowest(shell, "show clock") == 1
    assert lowest(shell, "configure terminal") == 10
    assert lowest(shell, "privilege exec level 3 show clock", GLOBAL) == 15


def test_a_level_holds_for_a_line_that_was_typed_before(shell: Shell) -> None:
    assert allowed(shell, "show clock", 1)
    configure(shell, "privilege exec level 7 show clock")
    assert not allowed(shell, "show clock", 1)
    configure(shell, "no privilege exec level 7 show clock")
    assert allowed(shell, "show clock", 1)


def test_a_single_command(shell: Shell) -> None:
    configure(shell, "privilege exec level 7 show clock")
    assert lowest(shell, "show clock") == 7
    assert lowest(shell, "show version") == 1
    configure(shell, "no privilege exec level 7 show clock")
    assert lowest(shell, "show clock") == 1


def test_a_group(shell: Shell) -> None:
    configure(shell, "privilege exec all level 6 show")
    assert lowest(shell, "show clock") == lowest(shell, "show version") == 6


def test_a_group_wins_over_a_single_command_and_more_words_over_fewer(shell: Shell) -> None:
    configure(
        shell,
        "privilege configure level 11 snmp-server community",
        "privilege configure all level 9 snmp-server",
        "privilege configure all level 12 l2tp",
        "privilege configure all level 13 l2tp dial-out",
    )
    assert lowest(shell, "snmp-server community x", GLOBAL) == 9
    assert lowest(shell, "l2tp dial-out dormant-timer-value 9", GLOBAL) == 13


def test_a_whole_mode_wins_over_its_groups(shell: Shell) -> None:
    configure(
        shell,
        "privilege configure all level 12 snmp-server",
        "privilege exec all level 5 configure",
    )
    assert lowest(shell, "configure terminal") == 5
    assert lowest(shell, "snmp-server community x", GLOBAL) == 5
    assert lowest(shell, "hostname x", GLOBAL) == 5


def test_no_forms_have_levels_of_their_own(shell: Shell) -> None:
    configure(shell, "privilege configure level 12 no")
    assert lowest(shell, "no hostname", GLOBAL) == 12
    assert lowest(shell, "hostname x", GLOBAL) == 10
    configure(shell, "privilege configure level 13 hostname")
    assert lowest(shell, "no hostname", GLOBAL) == 12
    assert lowest(shell, "hostname x", GLOBAL) == 13


def test_abbreviations_are_spelled_out_when_stored(shell: Shell) -> None:
    configure(shell, "privilege exec level 7 sh clo")
    assert lowest(shell, "show clock") == 7
    configure(shell, "no privilege exec level 7 sho cloc")
    assert lowest(shell, "show clock") == 1


@pytest.mark.parametrize(
    "line", ["privilege nowhere level 1 show clock", "privilege exec level 1 nonsense"]
)
def test_nonsense_is_refused_under_its_word(shell: Shell, line: str) -> None:
    session = CliSession(privilege=15)
    session.push(GLOBAL)
    (step,) = steps(shell, session, line)
    assert isinstance(step, Reply)
    assert isinstance(step.data, Rejection)
    assert step.data.column == line.index("no")


def test_commands_above_the_level_are_hidden(shell: Shell) -> None:
    def words(level: int) -> list[str]:
        answer = help_for(shell, CliSession(privilege=level), "show ")
        assert isinstance(answer, Help)
        return [item.word for item in answer.items]

    assert "clock" in words(1)
    configure(shell, "privilege exec level 7 show clock")
    assert "clock" not in words(6)
    assert "clock" in words(7)
