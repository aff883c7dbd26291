"""The settings file of the console, and the lines kept between runs."""

from pathlib import Path

import pytest

from junose_shell.app.settings import parsed
from junose_shell.errors import UsageError
from junose_shell.terminal.kept_history import KeptHistory
from junose_shell.terminal.preferences import Preferences


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("", Preferences()),
        ("# nothing\n", Preferences()),
        ("theme: light\nkeys: router\n", Preferences(theme="light", keys="router")),
        ("toolbar: off\nhistory: 0\naids: no\n", Preferences(toolbar=False, history=0, aids=False)),
    ],
)
def test_settings(content: str, found: Preferences) -> None:
    assert parsed(content, "f") == found


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("theme: purple", 1), ("keys: router\ncolour: red\n", 2), ("toolbar: perhaps", 1),
        ("history: -1", 1), ("history: 100001", 1), ("theme: [dark]", 1), ("- dark", 1),
        ("theme: dark\n: :", 2),
    ],
)  # fmt: skip
def test_wrong_settings_are_refused_with_their_line(content: str, line: int) -> None:
    with pytest.raises(UsageError, match=f"^f:{line}: "):
        parsed(content, "f")


def test_lines_are_kept_in_order_and_no_more_than_wanted(tmp_path: Path) -> None:
    file = tmp_path / "new" / "history"
    for number in range(25):
        KeptHistory(file, 10).add(f"line {number}")
    assert KeptHistory(file, 10).lines == [f"line {number}" for number in range(15, 25)]
    assert len(file.read_text().splitlines()) <= 21


def test_odd_lines_are_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "history"
    kept = KeptHistory(file, 10)
    for line in ("", "  ", "a\x1b[31m", "show clock", "show clock"):
        kept.add(line)
    assert KeptHistory(file, 10).lines == ["show clock"]


def test_a_file_that_is_not_ours_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "history"
    file.write_bytes(b"\xff\xfe\x00\n" * 50 + b"show clock\n")
    assert KeptHistory(file, 10).lines[-1] == "show clock"
    folder = KeptHistory(tmp_path, 10)  # a folder, not a file
    folder.add("show clock")
    assert folder.lines == ["show clock"]
