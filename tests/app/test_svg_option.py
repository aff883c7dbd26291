"""``--svg``: the messages of a run as a picture."""

import re

CALL = ("--demo", "first-call", "-c", "lab packet 10.10.1.7", "-c", "lab advance 3s")


def texts(path):
    picture = path.read_text()
    assert picture.startswith("<svg ")
    assert picture.endswith("</svg>\n")
    return [re.sub("<.*?>", "", text) for text in re.findall(r"<text.*?</text>", picture)]


def test_the_picture_has_the_messages_of_the_run(run, tmp_path):
    done = run(*CALL, "--svg", tmp_path / "call.svg")
    assert done.returncode == 0
    shown = texts(tmp_path / "call.svg")
    assert "SCCCN" in shown
    assert "session 10.10.1.7: inService" in shown
    assert "ZLB" not in shown


def test_it_is_complete_if_a_line_is_refused(run, tmp_path):
    done = run(*CALL, "-c", "nonsense", "--svg", tmp_path / "call.svg")
    assert done.returncode == 1
    assert "SCCCN" in texts(tmp_path / "call.svg")


def test_without_a_world_or_a_place_for_the_file_nothing_runs(run, tmp_path):
    done = run("-c", "show clock", "--svg", tmp_path / "call.svg")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "--svg needs --world or --demo" in done.stderr.decode()
    done = run(*CALL, "--svg", tmp_path / "nowhere" / "call.svg")
    assert (done.returncode, done.stdout) == (2, b"")
