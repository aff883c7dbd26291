import subprocess
import sys

import pytest

from junose_shell.runtime.startup import DAMAGED, STARTUP


def saved(run, *commands: str) -> bytes:
    done = run("--nvs", "lab1", *(word for command in commands for word in ("-c", command)))
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


def test_the_next_run_begins_where_the_last_one_ended(run):
    saved(run, "configure terminal", "hostname erx9", "end", "copy run a.scr")
    assert run("--nvs", "lab1", stdin=b"more a.scr\n").stdout == b"erx9#more a.scr\nhostname erx9\n"


def test_a_run_that_ends_in_a_configuration_mode_is_saved(run):
    saved(run, "configure terminal", "hostname erx9", "interface loopback 1")
    assert run("--nvs", "lab1", stdin=b"show privilege\n").stdout.startswith(b"erx9#")


def test_scripts_are_saved_too(run, tmp_path):
    (tmp_path / "base.scr").write_text("hostname base\n")
    assert run("--nvs", "lab1", "base.scr", "-c", "show privilege").returncode == 0
    assert run("--nvs", "lab1", stdin=b"show privilege\n").stdout.startswith(b"base#")


def test_without_it_nothing_is_written(run, tmp_path):
    run("-c", "configure terminal", "-c", "hostname erx9", "-c", "end", "-c", "copy run a.scr")
    assert list(tmp_path.iterdir()) == []


def test_manual_commit_forgets_what_was_not_saved(run):
    saved(run, "configure terminal", "hostname one", "service manual-commit", "hostname two")
    assert run("--nvs", "lab1", stdin=b"show privilege\n").stdout.startswith(b"one#")


def test_a_damaged_startup_configuration_is_told_and_set_aside(run, tmp_path):
    saved(run, "configure terminal", "hostname erx9")
    file = tmp_path / "lab1" / STARTUP
    file.write_bytes(file.read_bytes()[:-3])
    done = run("--nvs", "lab1", stdin=b"show privilege\n")
    assert done.returncode == 0
    assert done.stdout.startswith(b"host1#")
    assert done.stderr.startswith(b"junose-shell: % startup-configuration is damaged")
    assert (tmp_path / "lab1" / DAMAGED).exists()


@pytest.mark.parametrize("place", ["file/below", "file"])
def test_a_folder_that_cannot_be_used_ends_with_two(run, tmp_path, place):
    (tmp_path / "file").write_text("")
    done = run("--nvs", place, "-c", "show clock")
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"{place}: not a".encode() in done.stderr.lower()
    assert b"Traceback" not in done.stderr


def test_a_folder_belongs_to_one_program(run, tmp_path):
    first = subprocess.Popen(
        [sys.executable, "-m", "junose_shell", "--nvs", "nv"],
        cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert first.stdin
    assert first.stdout
    first.stdin.write("show privilege\n")
    first.stdin.flush()
    assert first.stdout.readline() == "host1#show privilege\n"
    second = run("--nvs", "nv", "-c", "show clock")
    assert (second.returncode, second.stdout) == (2, b"")
    assert b"nv: another junose-shell uses it" in second.stderr
    first.communicate()
    assert run("--nvs", "nv", "-c", "show clock").returncode == 0


def test_a_configuration_that_cannot_be_saved_is_told_at_the_end(run, tmp_path):
    (tmp_path / "lab1" / STARTUP).mkdir(parents=True)
    done = run("--nvs", "lab1", "-c", "configure terminal", "-c", "hostname lost", "-c", "end")
    assert done.returncode == 74
    assert done.stderr == f"junose-shell: not saved: % {STARTUP}: Is a directory\n".encode()
    (tmp_path / "lab1" / STARTUP).rmdir()
    assert run("--nvs", "lab1", "-c", "show clock").returncode == 0
