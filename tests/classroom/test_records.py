"""Rosters and records of a class."""

import hashlib
import re
import stat
from pathlib import Path

import pytest

from junose_shell.classroom.records import BestScore, Records, RecordsError
from junose_shell.classroom.roster import RosterError, read_roster

VENDOR = Path(__file__).parents[2] / "junose_shell" / "classroom" / "static" / "vendor"


def test_a_roster(tmp_path: Path) -> None:
    file = tmp_path / "class.yaml"
    file.write_text(
        "instructor: chalk-and-board\ntrainees:\n  - anna\n  - {name: b, exercise: busy}\n"
    )
    roster = read_roster(file)
    assert [(each.name, each.exercise) for each in roster.trainees] == [("anna", ""), ("b", "busy")]
    assert roster.exercise == "1"
    assert "chalk" not in repr(roster)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("instructor: short\ntrainees: [a]", 1), ("trainees: [a]", 1),
        ("instructor: chalk-and-board\ntrainees: []", 2),
        ("instructor: chalk-and-board\ntrainees: [a, a]", 2),
        ("instructor: chalk-and-board\ntrainees: ['<script>']", 2),
        ("instructor: chalk-and-board\ntrainees: [a]\nteacher: x", 3), ("- a", 1), (": :", 1),
        ("instructor: chalk-and-board\ntrainees:\n  - {name: a, exercise: ''}", 3),
    ],
)  # fmt: skip
def test_a_wrong_roster_is_refused_with_its_line(tmp_path: Path, content: str, line: int) -> None:
    file = tmp_path / "class.yaml"
    file.write_text(content)
    with pytest.raises(RosterError, match=f"class.yaml:{line}: "):
        read_roster(file)


def test_records_keep_tokens_places_and_the_best_result(tmp_path: Path) -> None:
    file = tmp_path / "class.db"
    records = Records(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert records.token("anna", lambda: "first") == "first"
    assert records.token("anna", lambda: "second") == "first"
    records.move("anna", "busy")
    records.keep(BestScore("anna", "busy", 50, 2, 9, 1000))
    records.keep(BestScore("anna", "busy", 40, 0, 5, 900))
    records.keep(BestScore("anna", "busy", 80, 1, 7, 800))
    records.close()
    again = Records(file)
    assert again.place("anna") == "busy"
    assert again.place("bert") == ""
    assert again.results("anna") == [BestScore("anna", "busy", 80, 1, 7, 800)]
    assert again.results("bert") == []
    again.close()


def test_another_file_is_no_record(tmp_path: Path) -> None:
    file = tmp_path / "class.db"
    file.write_bytes(b"not a database, for sure" * 100)
    with pytest.raises(RecordsError, match=r"class\.db"):
        Records(file)


def test_the_files_of_others_are_those_that_their_list_names() -> None:
    listed = re.findall(
        r"^\| (\S+) \| @.* ([0-9a-f]{64}) \|$", (VENDOR / "SOURCES.md").read_text(), re.MULTILINE
    )
    assert len(listed) == 3
    for name, digest in listed:
        assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == digest
