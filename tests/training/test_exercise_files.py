"""Files of exercises: every error has its line, and no content breaks the reader."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.training.exercise import ExerciseError, read_attempts, read_exercise
from junose_shell.training.progress import Progress, progress_file

ROOT = Path(__file__).parents[2] / "exercises"
GOAL = "goals:\n  - name: a\n    text: b\n"
HEAD = "title: t\nstory: s\nhints: []\n"


def written(folder, text):
    (folder / "exercise.yaml").write_text(text)
    for name in ("world.yaml", "router.scr", "solution.session"):
        (folder / name).touch()
    return folder


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "exercise.yaml:1: the file is empty"),
        ("title: t\n", "1: story is missing"),
        (f"{HEAD}{GOAL}", "5: exactly one of ask, configuration, shown, happened, session"),
        (f"{HEAD}{GOAL}    ask: x\n    shown: y\n", "5: exactly one of"),
        (f"{HEAD}goals:\n  - text: b\n    ask: x\n", "5: name is missing"),
        (f"{HEAD}{GOAL}    ask: x\n    within: y\n", "5: unknown key 'within' beside ask"),
        (f"{HEAD}{GOAL}    ask: {{a: b}}\n", "5: ask: one text expected here"),
        (f"{HEAD}{GOAL}    happened: inService\n", "5: happened: 'key: value' lines"),
        (f"{HEAD}{GOAL}    ask: x\n    ask: y\n", "8: 'ask' stands here twice"),
        (f"{HEAD}{GOAL}    ask: x\n    has: [a]\n", "8: a text or 'key: value' lines"),
        (f"{HEAD}goals:\n  - x\n", "5: goals: 'key: value' lines"),
        (f"titel: t\n{HEAD}", "1: unknown key 'titel'; did you mean 'title'?"),
        ('title: "\\e[31m"\n', "1: title: one line of printable text"),
        (f"{HEAD}goals: []\ndraws: [nowhere]\n", "nowhere/world.yaml: no such file"),
    ],
)
def test_an_error_has_its_file_and_line(tmp_path, text, found):
    with pytest.raises(ExerciseError) as caught:
        read_exercise(written(tmp_path, text))
    assert found in str(caught.value)
    assert str(tmp_path.parent) in str(caught.value)


def test_other_errors_of_files(tmp_path):
    with pytest.raises(ExerciseError, match=r"exercise\.yaml: no such file"):
        read_exercise(tmp_path)
    (tmp_path / "exercise.yaml").write_bytes(b"\xff")
    with pytest.raises(ExerciseError, match=r"exercise\.yaml: is not UTF-8 text"):
        read_exercise(tmp_path)
    (tmp_path / "wrong.yaml").write_text("- why: x\n  lines: y\n  misses: [z]\n  after: lunch\n")
    with pytest.raises(ExerciseError, match=r"wrong\.yaml:4: after: 'lunch' is not one of"):
        read_attempts(tmp_path)


PIECES = [
    *(ROOT / "05-wrong-key" / "exercise.yaml").read_text().split("\n"),
    *(ROOT / "23-back-off" / "exercise.yaml").read_text().split("\n"),
    "draws: [a, ../../etc]", "  - {", "]", "\t", "count: x", "happened: {log: '*'}", "&a [*a]",
]  # fmt: skip


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=40))
def test_no_content_breaks_the_reader(tmp_path_factory, lines):
    folder = tmp_path_factory.mktemp("exercise")
    (folder / "exercise.yaml").write_text("\n".join(lines), errors="replace")
    (folder / "wrong.yaml").write_text("\n".join(lines), errors="replace")
    for read in (read_exercise, read_attempts):
        with suppress(ExerciseError):
            read(folder)


@given(
    st.one_of(st.text(), st.sampled_from(["[]", '{"a": 1}', '{"a": {"points": 1}}', "[" * 9000]))
)
def test_no_content_breaks_the_record_of_progress(tmp_path_factory, text):
    file = tmp_path_factory.mktemp("progress") / "training.json"
    file.write_text(text, errors="replace")
    with suppress(ValueError):
        Progress(file)


def test_the_record_is_in_the_state_folder_of_the_user():
    assert progress_file({"XDG_STATE_HOME": "/s"}) == Path("/s/junose-shell/training.json")
    home = Path.home() / ".local" / "state" / "junose-shell" / "training.json"
    assert progress_file({}) == progress_file({"XDG_STATE_HOME": "relative"}) == home
