import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
ROUTER = ("--world", str(DEMO / "world.yaml"), str(DEMO / "router.scr"))
LINES = (
    b"show clock\nlab packet 10.10.1.1\nlab advance 5\nshow l2tp dial-out session\nping 10.10.1.1\n"
    b"sho l2?\nnonsense\n! remark\nconf t\nbanner motd #hello\nthere#\nend\nreload\ny\nexit\n"
)


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        ((), LINES),
        (("--format", "json"), LINES),
        (("--privilege", "1"), LINES),
        (("-c", "show version", "-c", "nonsense", "-c", "lab packet 10.10.1.1"), None),
        (("--format", "json", "-c", "show version", "-c", "nonsense"), None),
    ],
)
def test_a_replay_prints_what_the_batch_did(run, tmp_path, arguments, lines):
    first = run("--journal", "j.jsonl", *ROUTER, *arguments, stdin=lines)
    again = run("replay-journal", "j.jsonl")
    assert first.stdout
    assert again.stdout == first.stdout
    assert (again.returncode, again.stderr) == (0, b"")
    text = (tmp_path / "j.jsonl").read_text()
    assert not any(secret in text for secret in ("s3cret", "hello-lns", "hello-branch"))


def test_a_journal_of_a_router_alone(run, tmp_path):
    first = run("--journal", "j.jsonl", "--model", "e320", "-c", "show version")
    assert run("replay-journal", "j.jsonl").stdout == first.stdout
    header = json.loads((tmp_path / "j.jsonl").read_text().partition("\n")[0])
    assert (header["world"], header["clock"], header["lost"]) == (None, "virtual", 0)


def test_a_real_clock_is_replayed_at_once(run):
    lines = b"lab packet 10.10.1.1\nlab advance 40\nshow l2tp dial-out session\nping 10.10.1.1\n"
    first = run("--journal", "j", "--clock", "real:1000", *ROUTER, stdin=lines)
    again = run("replay-journal", "j")
    assert b"inService" in first.stdout
    assert again.stdout == first.stdout


def test_damaged_journals_are_named_by_line_and_print_nothing(run, tmp_path):
    run("--journal", "j", *ROUTER, stdin=LINES)
    content = (tmp_path / "j").read_bytes()
    lines = content.splitlines(keepends=True)
    damaged = {
        f"cut:{len(lines) - 1}: breaks off in the middle": content[: -len(lines[-1]) - 3],
        f"end:{len(lines) - 1}: breaks off here": b"".join(lines[:-1]),
        "zero:4: not a line of JSON": b"".join([*lines[:3], b"\0\0\n", *lines[3:]]),
        "gone:2: session 1 is not open": b"".join([lines[0], *lines[2:]]),
        "none:1: empty": b"",
    }
    for reason, octets in damaged.items():
        (tmp_path / reason.partition(":")[0]).write_bytes(octets)
        done = run("replay-journal", reason.partition(":")[0])
        assert (done.returncode, done.stdout) == (2, b"")
        assert reason.encode() in done.stderr
        assert b"Traceback" not in done.stderr
    assert run("replay-journal", "--partial", "end").returncode == 0


def test_a_journal_whose_router_cannot_be_made(run, tmp_path):
    run("--journal", "j", "-c", "show clock")
    content = (tmp_path / "j").read_text()
    for old, new in (("ERX-1440", "PC"), ('"output"', '"paper"'), ("null", '{"text": "x: ["}'),
                     ("null", "5"), ("null", '{"text": 5}')):  # fmt: skip
        (tmp_path / "bad").write_text(content.replace(old, new, 1))
        done = run("replay-journal", "bad")
        assert done.returncode == 2
        assert b"bad:1: " in done.stderr
        assert b"Traceback" not in done.stderr


def test_an_answer_that_no_longer_fits_is_named(run, tmp_path):
    run("--journal", "j", *ROUTER, "-c", "ping 10.10.1.1")
    content = (tmp_path / "j").read_text()
    (tmp_path / "j").write_text(content.replace("ping 10.10.1.1", "show clokc"))
    done = run("replay-journal", "j")
    assert done.returncode == 2
    assert b"the command has ended before" in done.stderr


def test_a_journal_that_cannot_be_written(run, tmp_path):
    (tmp_path / "folder").mkdir()
    for name in ("folder", "missing/j"):
        done = run("--journal", name, "-c", "show clock")
        assert (done.returncode, done.stdout) == (2, b"")
        assert name.encode() in done.stderr


def test_a_fault_leaves_a_journal_and_says_where(start, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(
        "import junose_shell.handlers.system as system\n"
        "def fail(*_): raise RuntimeError('planted')\n"
        "system.feature.handlers[system.ShowVersion] = fail\n"
    )
    path = os.pathsep.join((str(tmp_path), str(Path(__file__).parents[2])))
    done = start("-c", "show clock", "-c", "show version", "-c", "show clock", PYTHONPATH=path)
    assert done.returncode == 70
    assert done.stderr.splitlines()[-1].endswith(b"junose-shell-fault-1.jsonl")
    again = start("replay-journal", "junose-shell-fault-1.jsonl", PYTHONPATH=path)
    assert again.returncode == 0
    assert done.stdout.startswith(again.stdout)
    assert again.stdout


def test_a_crash_leaves_a_journal_too(start, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(
        "import junose_shell.views.system as system, junose_shell.views as views\n"
        "def fail(*_): raise RuntimeError('planted')\n"
        "views._VIEWS[system.Version] = fail\n"
    )
    path = os.pathsep.join((str(tmp_path), str(Path(__file__).parents[2])))
    done = start("-c", "show clock", "-c", "show version", PYTHONPATH=path)
    assert done.returncode == 70
    assert b"Traceback" not in done.stderr
    lines = (tmp_path / "junose-shell-fault-1.jsonl").read_text().splitlines()
    assert [json.loads(line)["in"] for line in lines[-3:]] == ["line", "fault", "end"]


def test_a_crash_of_a_server_leaves_a_journal_too(start, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(
        "from junose_shell.terminal.server import Server\n"
        "def fail(*_): raise RuntimeError('planted')\n"
        "Server.listen_telnet = fail\n"
    )
    path = os.pathsep.join((str(tmp_path), str(Path(__file__).parents[2])))
    done = start("serve", "--telnet", "127.0.0.1:0", PYTHONPATH=path)
    assert done.returncode == 70
    assert b"its journal is" in done.stderr
    lines = (tmp_path / "junose-shell-fault-1.jsonl").read_text().splitlines()
    assert [json.loads(line).get("error") for line in lines[1:-1]] == ["RuntimeError"]


def test_a_killed_program_leaves_what_it_had(run, tmp_path):
    program = subprocess.Popen(
        [sys.executable, "-m", "junose_shell", "--journal", "j"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    program.stdin.write(b"show clock\n")
    program.stdin.flush()
    shown = program.stdout.readline() + program.stdout.readline()
    os.kill(program.pid, signal.SIGKILL)
    program.communicate()
    assert run("replay-journal", "j").returncode == 2
    again = run("replay-journal", "--partial", "j")
    assert (again.returncode, again.stdout) == (0, shown)


@pytest.mark.parametrize("line", [b"show clock\n", b"nonsense\n"])
def test_a_journal_that_breaks_off_is_told_in_the_status(run, line):
    done = run("--journal", "/dev/full", stdin=line)
    assert done.returncode == 74
    assert b"host1#" in done.stdout
    assert b"/dev/full: No space left on device; later input is not in it" in done.stderr
    assert b"Exception" not in done.stderr


def test_a_journal_is_for_its_owner_whatever_lay_there(run, tmp_path):
    path = tmp_path / "j"
    path.write_text("old")
    path.chmod(0o644)
    assert run("--journal", "j", "-c", "show clock").returncode == 0
    assert path.stat().st_mode & 0o777 == 0o600
