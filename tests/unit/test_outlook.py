"""The outlook of a line that is being typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.outlook import FINE, Outlook, outlook
from junose_shell.session.shell import Shell


@pytest.fixture(scope="module")
def shell() -> Shell:
    return Shell(Router(load_grammar()))


def looked(shell: Shell, raw: str) -> Outlook:
    return outlook(shell, CliSession(privilege=15), raw)


@pytest.mark.parametrize(
    ("raw", "wrong"),
    [
        ("", None), ("! comment", None), ("sh", None), ("show cl", None), ("show clock", None),
        ("show clock ", None), ("show clok", 5), ("nonsense", 0), ("ping 10.1", None),
        ("ping 10.1.1.1", None), ("show clock | incl", None), ("show clock | x", 11),
        ("show version now", 13), ("terminal length 9", None), ("terminal length x", 16),
    ],
)  # fmt: skip
def test_where_a_line_goes_wrong(shell: Shell, raw: str, wrong: int | None) -> None:
    assert looked(shell, raw).wrong == wrong


def test_what_a_line_needs(shell: Shell) -> None:
    assert looked(shell, "terminal length").needs == ("<0 - 512>",)
    assert looked(shell, "terminal length 5") == FINE
    assert "history" in looked(shell, "terminal ").needs


@given(st.text("showclterminal 0189.|?\"'", max_size=30))
def test_no_line_is_too_odd(raw: str) -> None:
    found = looked(Shell(Router(load_grammar())), raw)
    assert found.wrong is None or 0 <= found.wrong <= len(raw)
