"""The program ends from outside: by a signal, or because its terminal is gone."""

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pexpect = pytest.importorskip("pexpect", reason="pip install pexpect")

GUARD = 30.0  # s, only so that a fault ends in a failure and not in waiting


class Kept:
    """Where a program keeps what should outlive it."""

    def __init__(self, folder: Path) -> None:
        self.nvs, self.journal = folder / "nvs", folder / "j.jsonl"
        self.record = folder / "r.session"
        self.words = [
            *("-m", "junose_shell", "--privilege", "15", "--nvs", str(self.nvs)),
            *("--journal", str(self.journal), "--record", str(self.record)),
        ]

    def check(self, name: str) -> None:
        """See that all is whole and the host has its new ``name``."""
        saved = "".join(path.read_text() for path in self.nvs.iterdir())
        assert f"hostname {name}" in saved
        assert "end" in json.loads(self.journal.read_text().splitlines()[-1]).values()
        assert f"hostname {name}\n" in self.record.read_text()


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def configuring(kept: Kept, *, ignore: bool = False) -> "pexpect.spawn[str]":
    """Return a console in the midst of a configuration that no Exec prompt has seen."""
    console = pexpect.spawn(
        sys.executable, kept.words, encoding="utf-8", env={**os.environ, "TERM": "xterm"},
        timeout=GUARD, ignore_sighup=ignore,
    )  # fmt: skip
    console.expect("host1#")
    console.send("configure terminal\rhostname T5\r")
    console.expect("T5.config.#")
    return console


def waited(console: "pexpect.spawn[str]") -> int:
    """Return how a console ends, as a shell tells it."""
    end = time.monotonic() + GUARD
    while console.isalive():
        assert time.monotonic() < end
        time.sleep(0.02)
    return int(console.exitstatus)


def test_sigterm(kept: Kept) -> None:
    console = configuring(kept)
    console.kill(signal.SIGTERM)
    console.expect("% The router is going down")
    console.expect(pexpect.EOF)
    assert waited(console) == 128 + signal.SIGTERM
    kept.check("T5")


def test_sigterm_while_a_question_waits(kept: Kept) -> None:
    console = configuring(kept)
    console.send("do reload\r")
    console.expect("confirm")
    console.kill(signal.SIGTERM)
    console.expect(pexpect.EOF)
    assert waited(console) == 128 + signal.SIGTERM
    kept.check("T5")


@pytest.mark.parametrize("ignore", [False, True])
def test_the_terminal_is_gone(kept: Kept, *, ignore: bool) -> None:
    kept.words += ["--clock", "real"]  # no recording of it passes, and nobody is left to hear so
    console = configuring(kept, ignore=ignore)
    console.send("do show clock\r")
    console.expect("UTC.*T5.config.#")
    os.close(console.child_fd)
    assert waited(console) == 128 + signal.SIGHUP
    kept.check("T5")


def test_the_terminal_goes_while_it_is_written_to(kept: Kept) -> None:
    console = configuring(kept, ignore=True)
    console.send("do terminal length 0\r" + "do show configuration\r" * 50)
    console.expect("hostname T5\r")
    os.close(console.child_fd)
    assert waited(console) == 128 + signal.SIGHUP
    kept.check("T5")


def test_what_was_typed_ahead_ends_with_the_terminal(kept: Kept) -> None:
    console = configuring(kept, ignore=True)
    last = 5_000
    typed = "".join(f"hostname h{number}\r" for number in range(last + 1)).encode()
    os.set_blocking(console.child_fd, False)
    while typed:  # what the console shows is more than the terminal holds unread
        readers, writers, _ = select.select([console.child_fd], [console.child_fd], [], GUARD)
        assert readers or writers
        if writers:
            typed = typed[os.write(console.child_fd, typed[:1024]) :]
        if readers:
            os.read(console.child_fd, 1 << 16)
    os.close(console.child_fd)
    assert waited(console) == 128 + signal.SIGHUP
    saved = "".join(path.read_text() for path in kept.nvs.iterdir())
    assert int(re.search(r"hostname h(\d+)", saved)[1]) < last


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_a_batch(kept: Kept, number: signal.Signals) -> None:
    with _batch(kept) as batch:
        batch.send_signal(number)
        assert batch.wait(GUARD) == 128 + number
    kept.check("T6")


def test_a_batch_outlives_a_signal_that_is_ignored(kept: Kept) -> None:
    with _batch(kept, "sh", "-c", """trap '' HUP; exec "$@" """, "sh") as batch:
        batch.send_signal(signal.SIGHUP)
        batch.stdin.write(b"hostname T7\n")
        batch.stdin.close()
        assert batch.wait(GUARD) == 0
    kept.check("T7")


def _batch(kept: Kept, *before: str) -> "subprocess.Popen[bytes]":
    """Return a batch that waits for more lines in the midst of a configuration."""
    words = [*before, sys.executable, *kept.words]
    batch = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    batch.stdin.write(b"configure terminal\nhostname T6\ndo show privilege\n")
    while b"is 15" not in batch.stdout.readline():
        pass
    return batch


def test_the_console_captures_a_call_and_does_not_go_back(tmp_path: Path) -> None:
    capture = tmp_path / "call.pcapng"
    words = ["-m", "junose_shell", "--demo", "first-call", "--plain", "--privilege", "15"]
    console = pexpect.spawn(
        sys.executable, [*words, "--capture", str(capture)], encoding="utf-8",
        env={**os.environ, "TERM": "xterm"}, timeout=GUARD,
    )  # fmt: skip
    console.expect("lns#")
    console.send("lab packet 10.10.1.1\r")
    console.expect("lns#")
    console.send("lab advance 5s\r")
    console.expect("lns#")
    console.send("lab back\r")
    console.expect("--capture must not be in use")
    console.kill(signal.SIGTERM)
    console.expect(pexpect.EOF)
    assert b"session 10.10.1.1: connecting -> inService" in capture.read_bytes()
