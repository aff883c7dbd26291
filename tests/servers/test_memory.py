"""Typed lines leave nothing behind: after twice as many, a router has as many objects.

The lines of the second kind have words that were never typed before, so that what remembers words
shows itself.
"""

import os
import signal
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest
from hosts import program

FUZZ = Path(__file__).parents[1] / "fuzz"
sys.path.insert(0, str(FUZZ))
import soak  # noqa: E402 - a script that is started by hand
from lines import Lines  # noqa: E402

LINES = {"console": 15}  # which draws every key
OTHERS, TIMES = 60, 3
ROUNDS = 25
NEW = (
    "nonsense# word#", "show clock | include word#", "show clock#", "more file#.txt",
    "configure terminal", "hostname name#", "profile name#", "exit", "no profile name#",
    "username user# password secret#", "no username user#", "host h# 10.1.1.1 ftp u# s#",
    "lab user user# accept", "no host h#", "enable secret secret#", "no enable secret", "end",
    "ping host#", "show l2tp dial-out session | json | include word#", "sohw cokc#", "do #",
)  # fmt: skip
SLACK = 200  # objects: what is compiled or cached at its first use, and in no step with the lines


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Let programs write how many objects they have; the value is where to read it."""
    reader, writer = os.pipe()
    monkeypatch.setattr(soak, "PROGRAM", (sys.executable, str(FUZZ / "counted.py"), str(writer)))
    monkeypatch.setattr(soak, "INHERITED", (writer,))
    yield reader
    os.close(reader)
    os.close(writer)


def settled(typist: soak.Typist, counted: int) -> int:
    """Return how many objects a program has once it has done all: twice in a row the same."""
    before = -1
    for _ in range(100):
        os.kill(typist.peer.process.pid, signal.SIGUSR1)
        now = int(os.read(counted, 100))
        if now == before:
            break
        before = now
        time.sleep(0.05)
    return before


@pytest.mark.parametrize("front", soak.FRONTS)
def test_twice_as_many_lines_leave_as_many_objects(front: str, counted: int) -> None:
    if front == "ssh":
        program("ssh", "openssh-client")
    progress = soak.Progress(front, 0)
    typist = soak.Typist(progress, front, 0)
    lines = list(islice(Lines(soak.load_grammar(), 11, soak.AVOIDED), LINES.get(front, OTHERS)))

    def objects(times: int) -> int:
        for _ in range(times):
            typist.anew()
            typist.say(iter(lines))
        return settled(typist, counted)

    try:
        objects(2)
        once, twice = objects(TIMES), objects(TIMES)
    finally:
        typist.close()
    assert progress.wrong == []
    assert typist.peer.faults == []
    assert twice < once + SLACK


@pytest.mark.parametrize("front", [front for front in soak.FRONTS if front not in LINES])
def test_lines_that_are_always_new_leave_as_many_objects(front: str, counted: int) -> None:
    if front == "ssh":
        program("ssh", "openssh-client")
    progress = soak.Progress(front, 0)
    typist = soak.Typist(progress, front, 0)
    number = count(1)

    def objects() -> int:
        typist.anew()
        for _ in range(ROUNDS):
            typist.say(line.replace("#", str(next(number))) for line in NEW)
        return settled(typist, counted)

    try:
        objects()
        once, twice = objects(), objects()
    finally:
        typist.close()
    assert progress.wrong == []
    assert typist.peer.faults == []
    assert twice < once + SLACK < once + ROUNDS * len(NEW) // 2
