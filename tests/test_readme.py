"""The console and session blocks of the README do what they show."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from junose_shell.transcript.parse import read
from junose_shell.transcript.run import Play

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FIRST_CALL = ROOT / "demo_configs" / "first-call"


def blocks(kind: str) -> list[str]:
    """Return the fenced blocks of one kind."""
    return re.findall(rf"^```{kind}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def steps(block: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each shell command of a block with the output shown below it."""
    command, output = "", list[str]()
    for line in block.splitlines():
        if line.startswith("$ "):
            if command:
                yield command, output
            command, output = line[2:], []
        else:
            output.append(line)
    yield command, output


def test_the_sessions_are_what_the_first_demo_shows(tmp_path: Path) -> None:
    """They follow each other, so they run as one."""
    transcript = tmp_path / "readme.session"
    shown = "".join(blocks("session"))
    demo = f"@world {FIRST_CALL / 'world.yaml'}\n@script {FIRST_CALL / 'router.scr'}\n"
    transcript.write_text(demo + shown, encoding="utf-8")
    ran = list(Play(read(transcript), lenient=True).steps())
    assert len(ran) >= 20
    for step in ran:
        assert [line.rstrip() for line in step.actual] == [line.rstrip() for line in step.expected]


@pytest.mark.parametrize("block", blocks("console"))
def test_the_commands_print_what_is_shown(block: str) -> None:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for command, expected in steps(block):
        ran = subprocess.run(
            ["bash", "-c", command],
            cwd=ROOT,
            env={**os.environ, "PATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert [line.rstrip() for line in ran.stdout.splitlines()] == expected, command
