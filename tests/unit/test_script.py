from pathlib import Path

import pytest

from junose_shell.app.wiring import build_shell
from junose_shell.session.runner import Runner
from junose_shell.session.script import (
    Refused,
    Script,
    ScriptError,
    carry_out,
    check,
    parse_script,
    read_script,
)
from junose_shell.session.session import CliSession


@pytest.fixture
def runner():
    return Runner(build_shell(None), CliSession(privilege=15))


def refusals(items):
    return [(item.line, item.rejection.code) for item in items if isinstance(item, Refused)]


def test_line_ends_and_marks_of_any_kind_are_taken_off():
    script = parse_script("a", b"\xef\xbb\xbfhostname a\r\n\r\n end \nlast")
    assert script.lines == ["hostname a", "", " end ", "last"]
    assert parse_script("a", b"").lines == []


@pytest.mark.parametrize(
    ("octets", "line"),
    [(b"a\n\xff", 2), (b"\0", 1), (b"a\nb\nc\0d", 3), (b"a\n\xe2\x82", 2)],
)
def test_what_is_no_text_is_named_by_its_line(octets, line):
    with pytest.raises(ScriptError) as caught:
        parse_script("name", octets)
    assert (caught.value.file, caught.value.line) == ("name", line)


def test_files_that_cannot_be_read_are_named(tmp_path):
    for path in (tmp_path, tmp_path / "none", tmp_path / "none" / "deeper", Path("a\0b")):
        with pytest.raises(ScriptError):
            read_script(path)


def test_a_script_goes_on_after_refusals_and_ends_with_the_session(runner):
    lines = ["nonsense", "hostname a", "hostname", "end", "show privilege", "exit", "exit", "no"]
    items = list(carry_out(runner, Script("s", lines)))
    assert refusals(items) == [(1, "invalid_input"), (3, "incomplete")]
    assert [item for item in items if isinstance(item, str)] == ["Current privilege level is 15"]
    assert runner.session.closed


def test_a_check_changes_modes_but_runs_no_other_exec_command(runner):
    lines = ["enable", "show clock", "conf t", "interface loopback 0", "rd 1:1", "end", "show x"]
    assert refusals(check(runner, Script("s", lines))) == [
        (5, "invalid_input"),
        (7, "invalid_input"),
    ]


def test_progress_is_told_by_the_thousand(runner):
    told = []
    assert list(carry_out(runner, Script("s", ["!"] * 2500), told.append)) == []
    assert told == [1000, 1000]
