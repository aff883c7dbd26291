import json
import subprocess
import sys

import pytest

GOOD = "host1#show privilege\nCurrent privilege level is 15\n"
BAD = "host1#show privilege\nCurrent privilege level is 3\n"


@pytest.fixture
def files(tmp_path):
    (tmp_path / "good.session").write_text(GOOD)
    (tmp_path / "bad.session").write_text(BAD)
    return tmp_path


def test_matching_transcripts_pass(run, files):
    done = run("test", "good.session")
    assert done.returncode == 0
    assert b"1 passed" in done.stdout


def test_a_difference_fails_and_shows_the_session(run, files):
    done = run("test", ".")
    assert done.returncode == 1
    assert done.stdout.endswith(b"1 passed, 1 failed\n")
    assert b"bad.session:2: " in done.stdout
    assert b"- Current privilege level is 3\n+ Current privilege level is 15" in done.stdout
    assert b"junose-shell test bad.session" in done.stdout
    assert b"Traceback" not in done.stdout + done.stderr


def test_of_a_folder_only_the_transcripts_run(run, files):
    (files / "bad.session").unlink()
    (files / "test_other.py").write_text("def test_other():\n    assert False\n")
    done = run("test", ".")
    assert done.returncode == 0
    assert b"1 passed" in done.stdout


def test_annotations_name_file_and_line(run, files):
    done = run("test", "--annotate", "bad.session")
    assert b"\n::error file=bad.session,line=2," in done.stdout


def test_update_prints_what_it_rewrote(run, files):
    done = run("test", "--update", ".")
    assert done.returncode == 0
    assert b"rewrote bad.session:1\n- host1#show privilege\n- Current" in done.stdout
    assert (files / "bad.session").read_text() == GOOD


def test_lint_reports_by_line(run, files):
    (files / "good.session").write_text(GOOD + "-- spare --\n")
    done = run("test", "--lint", "good.session")
    assert (done.returncode, done.stdout.split(b" ")[0]) == (1, b"good.session:3:")
    assert run("test", "--lint", "missing.session").returncode == 2


@pytest.mark.parametrize("option", [(), ("--lint",), ("--update",)])
@pytest.mark.parametrize("text", ["host1#\0\n", "host1#\n-- world.yaml --\nhosts: [\n"])
def test_a_transcript_that_cannot_be_run_fails_like_one_that_differs(run, files, text, option):
    (files / "broken.session").write_text(text)
    done = run("test", *option, "broken.session")
    assert done.returncode == 1
    assert done.stdout.startswith(b"broken.session:")


@pytest.mark.parametrize("path", ["missing.session", "missing", "empty"])
def test_nothing_to_run_is_an_error(run, tmp_path, path):
    (tmp_path / "empty").mkdir()
    done = run("test", path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert path.encode() in done.stderr


def test_it_needs_no_pytest(run, files):
    (files / "pytest.py").write_text("raise ModuleNotFoundError('no pytest', name='pytest')\n")
    done = run("test", "good.session", PYTHONPATH=f"{files}:{sys.path[0]}:{_root()}")
    assert (done.returncode, done.stdout) == (0, b"1 passed, 0 failed\n")


def test_many_run_in_several_processes_and_are_told_in_order(run, tmp_path):
    for number in range(230):
        mode = "host1#" if number % 100 else "router#"
        (tmp_path / f"case{number:03}.session").write_text(f"{mode}configure terminal\n")
    done = run("test", ".")
    told = [line for line in done.stdout.splitlines() if b".session:" in line and b" " in line]
    names = [line.split(b":")[0] for line in told if line.startswith(b"case")]
    assert names == sorted(names)
    assert done.stdout.splitlines()[-1] == b"227 passed, 3 failed"
    assert done.returncode == 1


def _root() -> str:
    from pathlib import Path

    return str(Path(__file__).parents[2])


MINE = """
from junose_shell import Router, Session

pytest_plugins = ["junose_shell.transcript.plugin"]


def test_it(junose_router, junose_session):
    assert isinstance(junose_router, Router) and isinstance(junose_session, Session)
    assert junose_session.run("configure terminal") and junose_session.run("hostname mine")
    assert junose_session.run("do show privilege").data == {"level": 15}
    assert junose_router.hostname == "mine"
"""
OLD = """
import sys
import pytest

del pytest.TerminalReporter  # not there before pytest 8.4
sys.exit(pytest.main(sys.argv[1:]))
"""


def pytest_run(files, *program):
    command = [sys.executable, *program, "-q", "-p", "no:junose_shell", "test_mine.py"]
    return subprocess.run(
        command, cwd=files, capture_output=True, check=False,
        env={"PYTHONPATH": _root(), "PATH": ""},
    )  # fmt: skip


def test_fixtures_are_the_public_router_and_session(run, files):
    (files / "test_mine.py").write_text(MINE)
    done = pytest_run(files, "-m", "pytest")
    assert done.returncode == 0, done.stdout


def test_an_older_pytest_can_load_the_plugin(run, files):
    (files / "test_mine.py").write_text(MINE)
    (files / "old.py").write_text(OLD)
    done = pytest_run(files, "old.py")
    assert done.returncode == 0, done.stdout + done.stderr


def test_json_of_a_replay_is_one_document(run, files):
    (files / "a.scr").write_text("hostname a\n")
    assert json.loads(run("replay", "--report", "json", "a.scr").stdout)["rejected"] == []
