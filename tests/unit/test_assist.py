import pytest

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Help, Rejection
from junose_shell.runtime.router import Router
from junose_shell.session.assist import complete, help_for
from junose_shell.session.shell import Shell


@pytest.fixture(scope="module")
def shell() -> Shell:
    return Shell(Router(load_grammar()))


def words(shell: Shell, raw: str, level: int = 15) -> list[str]:
    answer = help_for(shell, CliSession(privilege=level), raw)
    assert isinstance(answer, Help), answer
    return [item.word for item in answer.items]


def test_a_complete_show_command_offers_its_output(shell: Shell) -> None:
    found = words(shell, "show clock ")
    assert found == ["|", "&>", "&>>", ">", ">>", "<cr>"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("show clock | ", ["begin", "exclude", "include"]),
        ("show clock |", ["begin", "exclude", "include"]),
        ("show clock | ex", ["exclude"]),
        ("sho clo | inc ", ["<regularExpression>"]),
        ("show clock > ", ["<fileName>"]),
        ("terminal leng", ["length"]),
        ("ena", ["enable"]),
    ],
)
def test_help(shell: Shell, raw: str, expected: list[str]) -> None:
    assert words(shell, raw) == expected


def test_help_for_nonsense_is_a_refusal_under_the_word(shell: Shell) -> None:
    answer = help_for(shell, CliSession(), "show clock | zz")
    assert isinstance(answer, Rejection)
    assert answer.column == len("show clock ")


@pytest.mark.parametrize(
    ("modes", "raw", "column"),
    [
        (["global-config"], "clock zq", 6),
        (["global-config"], "hostname x zz", 11),
        (["global-config"], "l2tp dial-out foo", 14),
        (["global-config"], "interface loopback 0 zz", 21),
        (["global-config"], "zq", 0),
        (["global-config", "interface"], "ip address 1.1.1.1 zz", 19),
    ],
)
def test_the_caret_of_help_stands_where_that_of_enter_does(
    shell: Shell, modes: list[str], raw: str, column: int
) -> None:
    session = CliSession(privilege=15)
    for mode in modes:
        session.push(mode)
    answer = help_for(shell, session, raw)
    assert isinstance(answer, Rejection)
    assert answer.column == column


@pytest.mark.parametrize(
    ("raw", "insert"),
    [
        ("show clock | b", "egin "),
        ("show clock | ", ""),
        ("show clock | include x", ""),
        ("terminal w", "idth "),
        ("zzz", ""),
    ],
)
def test_completion(shell: Shell, raw: str, insert: str) -> None:
    assert complete(shell, CliSession(), raw).insert == insert


def test_ambiguous_completion_inserts_the_common_part(shell: Shell) -> None:
    found = complete(shell, CliSession(privilege=15), "e")
    assert found.insert == ""
    assert {"enable", "exit"} <= set(found.choices)
