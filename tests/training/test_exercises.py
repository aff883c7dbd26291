"""Every exercise that comes with the program is proved, and the proof finds what is wrong."""

import shutil
from pathlib import Path

import pytest

from junose_shell.training.catalogue import find, folders, short
from junose_shell.training.exercise import read_exercise
from junose_shell.training.proof import proved

ROOT = Path(__file__).parents[2] / "exercises"


@pytest.mark.parametrize("folder", folders(ROOT), ids=lambda folder: folder.name)
def test_an_exercise_is_proved(folder):
    assert proved(read_exercise(folder)) == []


def test_each_scene_of_the_final_is_proved():
    folder = find(ROOT, "final")
    drawn = {}
    for seed in range(200):
        exercise = read_exercise(folder, seed)
        drawn[exercise.scene] = exercise
    assert {scene.name for scene in drawn} == set(read_exercise(folder).sheet.draws)
    assert [text for exercise in drawn.values() for text in proved(exercise)] == []


def test_there_are_twenty_exercises_and_more_in_an_order():
    names = [folder.name for folder in folders(ROOT)]
    assert len(names) > 20
    assert [int(name.partition("-")[0]) for name in names] == list(range(1, len(names) + 1))


def test_an_exercise_is_found_by_name_number_and_path(tmp_path):
    assert find(ROOT, "wrong-key") == find(ROOT, "5") == find(ROOT, "05-wrong-key")
    assert short(find(ROOT, "5")) == "wrong-key"
    own = shutil.copytree(ROOT / "05-wrong-key", tmp_path / "mine")
    assert find(ROOT, str(own)) == own
    with pytest.raises(ValueError, match=r"no exercise 'nonsense'; there are: find-your-way, "):
        find(ROOT, "nonsense")


@pytest.fixture
def own(tmp_path):
    return shutil.copytree(ROOT / "05-wrong-key", tmp_path / "mine")


def changed(file, old, new):
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        (
            "solution.session",
            "lns#",
            "lns#show clock\nnever\nlns#",
            "session:2: the router answers",
        ),
        ("exercise.yaml", "inService", "dormant", "solution.session: misses up"),
        ("wrong.yaml", "misses: [cause]", "misses: [chap]", "attempt 2: misses cause, not chap"),
        ("wrong.yaml", "misses: [cause]", "misses: [nothing]", "attempt 2: no such goals: nothing"),
        ("exercise.yaml", "show radius statistics", "sho radius statistik", "no command in any"),
        ("exercise.yaml", "title: ", f"title: {'x' * 80}", "longer than 80 columns"),
        ("exercise.yaml", "ask: show l2tp dial-out session", "ask: ping 10.10.1.7", "only show"),
    ],
)
def test_the_proof_names_what_is_wrong(own, file, old, new, found):
    changed(own / file, old, new)
    assert any(found in text for text in proved(read_exercise(own)))


def test_a_goal_that_follows_from_another_one_is_found(own):
    goals = "goals:\n  - name: same\n    text: The same.\n    ask: show l2tp dial-out session\n"
    changed(own / "exercise.yaml", "goals:\n", f"{goals}    has: {{state: inService}}\n")
    assert any(
        "never missed alone" in text and "same" in text for text in proved(read_exercise(own))
    )


def test_an_exercise_that_begins_solved_is_found(own):
    text = (own / "exercise.yaml").read_text()
    head, _, rest = text.partition("goals:\n")
    _, _, hints = rest.partition("hints:\n")
    goal = "goals:\n  - {name: clock, text: Time., ask: show clock}\n"
    (own / "exercise.yaml").write_text(f"{head}{goal}hints:\n{hints}")
    assert any("untouched start" in each for each in proved(read_exercise(own)))


def test_files_that_cannot_be_used_are_remarks_of_the_proof(own):
    changed(own / "router.scr", "hostname lns", "hostnome lns")
    (remark,) = proved(read_exercise(own))
    assert f"{own}/router.scr:2: " in remark
