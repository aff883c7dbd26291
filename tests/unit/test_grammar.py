from typing_hands import steps

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import EXEC, CliSession
from junose_shell.replies.common import Rejection
from junose_shell.runtime.router import Router
from junose_shell.session.shell import Shell


def _says(shell: Shell, privilege: int, line: str) -> list[object]:
    return [step.data for step in steps(shell, CliSession(privilege=privilege), line)]


def test_routers_share_what_the_grammar_remembers():
    first, second = load_grammar(), load_grammar()
    assert first.walk(EXEC, 15) is second.walk(EXEC, 15)


def test_a_privilege_of_one_router_is_none_of_another():
    first, second = Shell(Router(load_grammar())), Shell(Router(load_grammar()))
    session = CliSession(privilege=15)
    for line in ("configure terminal", "privilege exec level 12 show clock"):
        assert list(steps(first, session, line)) == []
    assert isinstance(_says(first, 1, "show clock")[0], Rejection)
    assert not isinstance(_says(second, 1, "show clock")[0], Rejection)
    assert not isinstance(_says(Shell(Router(load_grammar())), 1, "show clock")[0], Rejection)


def test_forgotten_privileges_are_those_of_the_files_again():
    shell = Shell(Router(load_grammar()))
    session = CliSession(privilege=15)
    for line in ("configure terminal", "privilege exec level 12 show clock"):
        assert list(steps(shell, session, line)) == []
    shell.grammar.forget_privileges()
    assert not isinstance(_says(shell, 1, "show clock")[0], Rejection)
