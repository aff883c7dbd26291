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


TWO_WRONG = (
    "host1#show privilege\nCurrent privilege level is 3\n"
    "host1#show clock\nFRI JAN 15 2010 08:00:00 UTC\n"
    "host1#show privilege\nCurrent privilege level is 4\n"
)


def test_one_run_shows_every_output_that_differs(run, files):
    (files / "two.session").write_text(TWO_WRONG)
    shown = run("test", "two.session").stdout
    assert b"two.session:2: the output of line 1" in shown
    assert b"two.session:6: the output of line 5" in shown
    assert shown.count(b"+ Current privilege level is 15") == 2


def test_a_wrong_prompt_ends_what_one_run_shows(run, files):
    (files / "two.session").write_text(BAD + "host1(config)#show clock\n" + BAD)
    shown = run("test", "two.session").stdout
    assert b"two.session:2: the output of line 1" in shown
    assert b"two.session:3: this is no line after the prompt" in shown


def test_k_selects_files_by_their_path(run, files):
    assert run("test", "-k", "good", ".").stdout == b"1 passed, 0 failed\n"
    assert run("test", "-k", "not bad", ".").stdout == b"1 passed, 0 failed\n"
    assert run("test", "--list", "-k", "good or bad", ".").stdout == b"bad.session\ngood.session\n"
    assert run("test", "-k", "good and bad", ".").returncode == 2


def test_x_stops_at_the_first_failure(run, files):
    done = run("test", "-x", ".")
    assert done.stdout.endswith(b"0 passed, 1 failed, 1 not run\n")
    assert done.returncode == 1


def test_jobs_do_not_change_what_is_printed(run, files):
    assert run("test", "-j", "2", ".").stdout == run("test", "-j", "1", ".").stdout


def test_v_prints_every_file_and_durations_the_slowest(run, files):
    shown = run("test", "-v", "--durations", "1", ".").stdout.decode()
    assert "passed good.session " in shown
    assert "FAILED bad.session " in shown
    assert shown.count(" ms bad.session") + shown.count(" ms good.session") == 1


def test_junit_has_a_case_for_each_file(run, files):
    from xml.etree import ElementTree as ET

    run("test", "--junit", "out.xml", ".")
    suite = ET.fromstring((files / "out.xml").read_text())  # noqa: S314 - our own
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    (failure,) = suite.iter("failure")
    assert "bad.session:2:" in failure.get("message")
    assert "+ Current privilege level is 15" in failure.text
    assert run("test", "--junit", "none/out.xml", ".").returncode == 2


def test_an_update_asks_for_each_change_and_writes_what_is_accepted(run, files):
    (files / "two.session").write_text(TWO_WRONG)
    done = run("test", "--update", "-i", "two.session", stdin=b"what\nn\ny\n")
    assert done.returncode == 1
    assert (files / "two.session").read_text() == TWO_WRONG.replace("is 4", "is 15")
    run("test", "--update", "-i", "two.session", stdin=b"")
    assert "is 3" in (files / "two.session").read_text()
    assert run("test", "-i", "two.session").returncode == 2


HASH = """\
host1#show version > #bak.txt
host1#dir
                     in
   file      size    use
---------- --------- ---
\\#bak* (glob)
11-0-0.rel *  (glob)
...
host1#show clock
FRI JAN 15 2010 08:00:00 UTC
"""


def test_output_that_looks_like_a_comment_has_a_backslash(run, files):
    (files / "hash.session").write_text(HASH.replace(" in\n", " in \n"))
    assert run("test", "hash.session").stdout == b"1 passed, 0 failed\n"
    wrong = HASH.replace(" in\n", " in \n").replace("\\#bak* (glob)", "\\#bak.txt   1")
    (files / "hash.session").write_text(wrong)
    assert run("test", "--update", "hash.session").returncode == 0
    assert "\n\\#bak.txt        1360" in (files / "hash.session").read_text()
    (files / "hash.session").write_text(wrong.replace("\\#", "#"))
    assert b"\\ before line 6 if that is output" in run("test", "hash.session").stdout


def test_what_a_terminal_sees_has_colours(files):
    pexpect = pytest.importorskip("pexpect")
    command = f"{sys.executable} -m junose_shell test bad.session"
    env = {"PYTHONPATH": _root(), "PATH": "", "TERM": "xterm"}
    shown = pexpect.run(command, cwd=str(files), timeout=60, env=env)
    assert b"\x1b[31m- Current privilege level is 3\x1b[0m" in shown
    assert b"\x1b[32m+ Current privilege level is 15\x1b[0m" in shown
    assert b"\x1b[" not in pexpect.run(
        command, cwd=str(files), timeout=60, env={**env, "NO_COLOR": "1"}
    )


def pytest_collects(files) -> str:
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:randomly", "."]
    env = {"PYTHONPATH": _root(), "PATH": ""}
    return subprocess.run(
        command, cwd=files, capture_output=True, check=False, text=True, env=env
    ).stdout


def test_session_files_of_other_programs_are_left_alone(files):
    (files / "binary.session").write_bytes(b"SQLite format 3\0")
    (files / "other.session").write_text("{\n}\n")
    shown = pytest_collects(files)
    assert "good.session" in shown
    assert "binary" not in shown
    assert "other" not in shown


def test_a_setting_names_the_folders_of_transcripts(files):
    (files / "mine").mkdir()
    (files / "mine" / "inner.session").write_text(GOOD)
    (files / "pytest.ini").write_text("[pytest]\njunose_transcripts = mine\n")
    shown = pytest_collects(files)
    assert "inner.session" in shown
    assert "good.session" not in shown
