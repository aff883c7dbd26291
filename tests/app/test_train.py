"""``junose-shell train``: the list, an exercise for a pipe, and the tools of authors."""

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2] / "exercises"
SOLUTION = b"enable\nlab packet 10.10.1.7\nlab advance 5s\nping 10.10.1.7\nshow ip route\n"


@pytest.fixture
def state(tmp_path):
    return {"XDG_STATE_HOME": str(tmp_path / "state")}


def test_the_list_shows_what_is_done_and_what_comes_next(run, tmp_path, state):
    listed = run("train", **state)
    assert listed.returncode == 0
    lines = listed.stdout.decode().splitlines()
    assert lines[0].split()[:3] == ["1", "find-your-way", "-"]
    assert lines[-1] == "Next: junose-shell train find-your-way"
    assert run("train", "3", "--capture", "a.pcapng", stdin=SOLUTION, **state).returncode == 0
    assert b"to-lac1" in (tmp_path / "a.pcapng").read_bytes()
    lines = run("train", **state).stdout.decode().splitlines()
    assert lines[2].split()[:4] == ["3", "first-call", "100", "points"]
    assert lines[-2] == f"1 of {len(lines) - 2} done"


def test_a_pipe_that_misses_a_goal_ends_with_1(run, state):
    done = run("train", "first-call", stdin=b"enable\nlab goals\n", **state)
    assert done.returncode == 1
    assert b"[ ] The session for 10.10.1.7 is in service." in done.stdout


def test_a_record_that_is_not_ours_is_not_overwritten(run, state):
    file = Path(state["XDG_STATE_HOME"]) / "junose-shell" / "training.json"
    file.parent.mkdir(parents=True)
    file.write_text("mine")
    done = run("train", "3", stdin=SOLUTION, **state)
    assert done.returncode == 2
    assert done.stderr.decode() == f"junose-shell: {file}: not a record of training; move it away\n"
    assert file.read_text() == "mine"


def test_an_unknown_exercise_is_a_usage_error(run, state):
    done = run("train", "nonsense", **state)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"there is no exercise 'nonsense'" in done.stderr


def test_a_new_exercise_is_one_that_can_be_checked_and_opened(run, state):
    made = run("train", "new", "mine", **state)
    assert made.returncode == 0
    assert b"junose-shell train check mine" in made.stdout
    checked = run("train", "check", "mine", **state)
    assert (checked.returncode, checked.stdout) == (0, b"1 exercise checked\n")
    assert run("train", "mine", stdin=b"lab goals\n", **state).returncode == 1
    again = run("train", "new", "mine", **state)
    assert (again.returncode, again.stderr) == (2, b"junose-shell: mine: File exists\n")


def test_check_names_the_fault_and_ends_with_1(run, state, tmp_path):
    run("train", "new", "mine", **state)
    wrong = tmp_path / "mine" / "wrong.yaml"
    wrong.write_text(wrong.read_text().replace("misses: [target]", "misses: [chap]"))
    done = run("train", "check", "mine", **state)
    assert done.returncode == 1
    assert b"wrong.yaml: attempt 2: misses target, not chap" in done.stdout


@pytest.fixture
def recordings(run, state):
    """Two recordings of the third exercise: one that solves it, one that does not."""
    for name, typed in (("good", SOLUTION), ("bad", b"enable\nlab packet 10.10.1.7\n")):
        run("train", "3", "--record", f"{name}.session", stdin=typed, **state)
    return ["good.session", "bad.session"]


def test_grades_say_who_met_which_goal_when(run, recordings):
    done = run("train", "grade", "first-call", *recordings)
    assert done.returncode == 1
    text = done.stdout.decode()
    assert "good.session: 03-first-call: 3 of 3 goals, 100 points\n  [x] up: line " in text
    assert "bad.session: 03-first-call: 0 of 3 goals, not solved\n  [ ] up\n" in text
    assert run("train", "grade", "first-call", recordings[0]).returncode == 0


def test_grades_for_programs(run, recordings):
    def report(form):
        return run("train", "grade", "3", *recordings, "--report", form).stdout.decode()

    good, bad = json.loads(report("json"))["recordings"]
    assert (good["solved"], good["points"], bad["solved"], bad["points"]) == (True, 100, False, 0)
    assert [goal["goal"] for goal in good["goals"]] == ["up", "ping", "routes"]
    assert good["goals"][0]["ms"] == 5000
    rows = list(csv.DictReader(io.StringIO(report("csv"))))
    assert [row["met"] for row in rows] == ["yes"] * 3 + ["no"] * 3
    suites = ET.fromstring(report("junit"))  # noqa: S314 - our own
    assert [suite.get("failures") for suite in suites] == ["0", "3"]


def test_a_recording_that_is_none_is_an_error_in_the_grade(run):
    done = run("train", "grade", "3", "nowhere.session")
    assert done.returncode == 1
    assert b"nowhere.session: no such file" in done.stdout
