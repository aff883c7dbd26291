"""The shell: where a line goes, and what a session sees of it."""

from collections.abc import Iterator

import pytest
from typing_hands import steps

from junose_shell.grammar.cache import load_grammar
from junose_shell.messages import CATALOGUE
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.session import Privilege
from junose_shell.replies.steps import Reply
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import MAX_LINE, Shell


@pytest.fixture
def shell() -> Shell:
    return Shell(Router(load_grammar()))


def run(shell: Shell, session: CliSession, *lines: str) -> list[object]:
    """Run lines and return the data of every reply."""
    return [
        step.data
        for line in lines
        for step in steps(shell, session, line)
        if isinstance(step, Reply)
    ]


def code(shell: Shell, session: CliSession, line: str) -> tuple[str, int | None]:
    """Return the code and caret column of a line that is refused."""
    (data,) = run(shell, session, line)
    assert isinstance(data, Rejection)
    return data.code, data.column


def prompts(shell: Shell, session: CliSession, *lines: str) -> Iterator[str]:
    """Run lines and yield the prompt after each."""
    for line in lines:
        assert run(shell, session, line) == []
        yield shell.prompt(session)


def test_prompts_follow_privilege_mode_and_hostname(shell: Shell) -> None:
    session = CliSession()
    assert shell.prompt(session) == "host1>"
    lines = ("enable", "configure terminal", "hostname erx1", "profile p", "exit", "end", "disable")
    assert list(prompts(shell, session, *lines)) == [
        "host1#", "host1(config)#", "erx1(config)#", "erx1(config-profile)#", "erx1(config)#",
        "erx1#", "erx1>",
    ]  # fmt: skip


def test_exit_leaves_privileged_exec_before_it_leaves_the_session(shell: Shell) -> None:
    """Unlike IOS [seen: RAN]."""
    session = CliSession(privilege=10)
    run(shell, session, "exit")
    assert (session.privilege, session.closed) == (1, False)
    run(shell, session, "exit")
    assert session.closed


def test_errors_have_codes_and_the_caret_stands_under_the_word(shell: Shell) -> None:
    session = CliSession(privilege=15)
    assert code(shell, session, "show foo bar") == ("invalid_input", 5)
    assert code(shell, session, "  show   version x") == ("invalid_input", 17)
    assert code(shell, session, "show") == ("incomplete", None)
    assert code(shell, session, "e") == ("ambiguous", 0)
    run(shell, session, "configure terminal")
    bad = "l2tp dial-out connecting-timer-value 29"
    assert code(shell, session, bad) == ("invalid_input", bad.index("29"))


def test_commands_above_the_level_are_not_there(shell: Shell) -> None:
    session = CliSession(privilege=1)
    assert code(shell, session, "configure terminal") == ("invalid_input", 0)


def test_a_global_line_in_a_submode_is_taken_and_leaves_the_mode_alone(shell: Shell) -> None:
    """[seen: BGP120]"""
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal", "profile p", "hostname erx9")
    assert shell.prompt(session) == "erx9(config-profile)#"


def test_a_global_line_that_opens_a_mode_replaces_the_submode(shell: Shell) -> None:
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal", "profile p", "interface loopback 0")
    assert shell.prompt(session) == "host1(config-if)#"
    run(shell, session, "exit")
    assert shell.prompt(session) == "host1(config)#"


def test_show_works_in_configuration_modes_and_exec_commands_need_do(shell: Shell) -> None:
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal", "profile p")
    assert run(shell, session, "show privilege") == run(shell, session, "do show privilege")
    assert run(shell, session, "run sh priv") == [Privilege(15)]
    assert code(shell, session, "terminal length 0")[0] == "invalid_input"
    assert run(shell, session, "do terminal length 0") == []
    assert session.terminal.length == 0
    assert code(shell, session, "do show foo") == ("invalid_input", 8)


def test_comments_and_blank_lines_do_nothing(shell: Shell) -> None:
    session = CliSession(privilege=15)
    assert run(shell, session, "", "   ", "! show version", "  ! x") == []


def test_an_endless_line_is_refused_whole(shell: Shell) -> None:
    session = CliSession(privilege=15)
    assert code(shell, session, "hostname " + "x" * MAX_LINE) == ("line_too_long", None)


def test_a_bug_in_a_handler_is_logged_and_the_session_lives(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    from junose_shell.commands.system import ShowClock

    session = CliSession(privilege=15)

    def broken(_context: object, _command: ShowClock) -> None:
        raise ZeroDivisionError("secret detail")

    from junose_shell.handlers import system

    run(shell, session, "show clock")
    monkeypatch.setitem(system.feature.handlers, ShowClock, broken)
    fresh = Shell(shell.router)
    assert code(fresh, session, "show clock") == ("internal", None)
    line = shell.router.log.lines[-1]
    assert "ZeroDivisionError" in line.text
    assert "secret detail" not in line.text
    assert run(fresh, session, "show privilege")


def test_a_command_without_a_handler_names_the_file_to_write(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    from junose_shell.commands.system import ShowClock
    from junose_shell.handlers import system

    monkeypatch.delitem(system.feature.handlers, ShowClock)
    (refused,) = run(Shell(shell.router), CliSession(privilege=15), "show clock")
    assert isinstance(refused, Rejection)
    assert refused.code == "no_handler"
    assert "ShowClock" in refused.message
    assert "junose_shell/handlers/system.py" in refused.message
    assert not shell.router.log.faults  # nothing of ours broke: no status 70, no journal


def test_every_text_of_the_catalogue_tells_its_source() -> None:
    for name, message in CATALOGUE.items():
        assert message.source.split()[0] in {"seen", "recalled", "inferred", "own"}, name


def test_virtual_routers_and_vrfs_show_in_the_prompt(shell: Shell) -> None:
    """As in the manual's own example [seen: BGP120]."""
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal")
    lines = (
        "virtual-router vr1", "ip vrf vrfA", "rd 100:100", "exit",
        "virtual-router :vrfA", "interface loopback 3", "virtual-router default",
    )  # fmt: skip
    assert list(prompts(shell, session, *lines)) == [
        "host1:vr1(config)#", "host1:vr1(config-vrf)#", "host1:vr1(config-vrf)#",
        "host1:vr1(config)#", "host1:vr1:vrfA(config)#", "host1:vr1:vrfA(config-if)#",
        "host1(config)#",
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["undebug all", "run undebug all", "do show ip bgp"])
def test_a_command_of_the_real_router_is_told_from_nonsense(line: str) -> None:
    runner = Runner(Shell(Router(load_grammar())), CliSession(privilege=15))
    assert list(runner.run("configure terminal")) == []
    rejection = runner.finish(runner.begin(line))
    assert rejection is not None
    assert rejection.message.startswith("% Invalid input detected at '^' marker")
    assert rejection.code == "not_emulated"
    assert rejection.column is not None


@pytest.mark.parametrize(
    ("mode", "line"),
    [
        ("aaa domain-map isp.example", "no ip route 1.0.0.0 255.0.0.0 null 0"),
        ("aaa domain-map isp.example", "default ip route 1.0.0.0 255.0.0.0 null 0"),
        ("aaa domain-map isp.example", "def ip route 1.0.0.0 255.0.0.0 null 0"),
        ("aaa domain-map isp.example", "no ip vrf nobody"),
        ("line vty 0", "no log severity"),
    ],
)
def test_a_whole_keyword_outside_is_meant_after_no_too(shell: Shell, mode: str, line: str) -> None:
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal", mode)
    inside = shell.prompt(session)
    for data in run(shell, session, line):
        assert isinstance(data, Rejection)
        assert data.code not in ("ambiguous", "invalid_input")
    assert shell.prompt(session) == inside
    if mode.startswith("aaa"):
        from junose_shell.session.assist import help_for

        assert code(shell, session, "no i x") == ("ambiguous", 3)
        assert "route" in {item.word for item in help_for(shell, session, "no ip ").items}


@pytest.mark.parametrize(
    "line", ['hostname "abc', 'hostname "abc ', 'l2tp dial-out target 10.0.0.0 "', 'profile "dial']
)
def test_a_quote_that_is_never_closed_is_refused(shell: Shell, line: str) -> None:
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal")
    assert code(shell, session, line) == ("invalid_input", line.index('"'))
    assert shell.prompt(session) == "host1(config)#"


def test_the_rest_of_a_line_may_hold_any_quote(shell: Shell) -> None:
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal", "interface loopback 1")
    assert run(shell, session, 'description "to the left') == []


def test_a_whole_keyword_outside_beats_an_ambiguous_beginning_inside(shell: Shell) -> None:
    session = CliSession(privilege=15)
    run(shell, session, "configure terminal", "aaa domain-map isp.example")
    assert code(shell, session, "ip")[0] == "incomplete"
    assert run(shell, session, "ip route 10.0.0.0 255.0.0.0 null 0") == []
    assert shell.prompt(session) == "host1(config-domain-map)#"
    assert code(shell, session, "i x") == ("ambiguous", 0)
    from junose_shell.session.assist import help_for

    assert "route" in {item.word for item in help_for(shell, session, "ip ").items}
