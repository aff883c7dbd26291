"""The steps of CONTRIBUTING.md, carried out in a copy of the repository, do what the page says."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
NEEDED = ("junose_shell", "grammars", "demo_configs", "docs", "editors", "tests", "pyproject.toml")
USEFUL = (".mypy_cache",)  # where it exists, types are checked sooner
BLOCK = re.compile(r"^```(\w+)\n# (\S+?)(?:: (\w+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)

Tool = Callable[..., str]


def blocks(section: str) -> list[tuple[str, str, str, str]]:
    """Return kind, file, place in it and text of the blocks under a heading."""
    text = PAGE.split(f"## {section}\n")[1].split("\n## ")[0]
    return BLOCK.findall(text)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the repository."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in (*NEEDED, *(name for name in USEFUL if (ROOT / name).exists())):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, copy)
    return copy


@pytest.fixture
def python(copy: Path) -> Tool:
    """Run a Python tool in the copy and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "XDG_CACHE_HOME": str(copy / "cache")}

    def python(*arguments: str, status: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=copy, env=environment, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        assert done.returncode == status, done.stdout
        return done.stdout

    return python


def add(copy: Path, kind: str, name: str, place: str, text: str) -> None:
    """Put a block where the page says: imports to imports, entries to their key, or at the end."""
    file = copy / name
    if kind == "session":
        file.write_text(text, encoding="utf-8")
        return
    there = file.read_text(encoding="utf-8")
    if place:
        there = re.sub(rf"^{place} = .*\n", rf"\g<0>{text}", there, count=1, flags=re.MULTILINE)
    elif kind == "yaml":
        for key, entries in re.findall(r"^(\w+):\n((?:[ ].*\n)+)", text, re.MULTILINE):
            there = re.sub(rf"^{key}:\n", rf"\g<0>{entries}", there, count=1, flags=re.MULTILINE)
            assert entries in there, f"{name} has no {key}:"
    else:
        imports = "".join(re.findall(r"^from .*\n", text, re.MULTILINE))
        rest = re.sub(r"^from .*\n", "", text, flags=re.MULTILINE)
        there = re.sub(r"^from ", rf"{imports}\g<0>", there, count=1, flags=re.MULTILINE) + rest
    file.write_text(there, encoding="utf-8")


def unanswered(text: str) -> str:
    """Return a transcript without the answers of the router."""
    return "".join(re.findall(r"^(?:[#@\n]|\w+(?:\(\S+\))?#).*\n?", text, re.MULTILINE))


def follow(copy: Path, python: Tool, section: str) -> None:
    """Take the steps of a section; check its transcript.

    One ``make generate`` does for all steps; the next test shows that of the first step.
    """
    *steps, (kind, name, _, shown) = blocks(section)
    for step in steps:
        add(copy, *step)
    python("tests/generate.py")
    python("-m", "ruff", "check", "--quiet", "--select", "I", "--fix", "junose_shell")
    python("-m", "ruff", "format", "--quiet", "junose_shell")
    add(copy, kind, name, "", unanswered(shown))
    python("-m", "junose_shell", "test", "--update", name)
    written = (copy / name).read_text(encoding="utf-8").splitlines()
    assert [line.rstrip() for line in written] == shown.splitlines()


@pytest.mark.timeout(900)  # it runs a part of the tests itself
def test_the_steps_make_commands_that_work(copy: Path, python: Tool) -> None:
    follow(copy, python, "Add a show command")
    follow(copy, python, "Add a statement")
    python("-m", "ruff", "check", "junose_shell")
    python("-m", "mypy", "junose_shell")
    python("-m", "junose_shell", "grammar", "lint")
    python(
        *("-m", "pytest", "-q", "tests/test_architecture.py"),
        *("tests/unit/test_textfsm_rows.py", "tests/unit/test_json_schema.py"),
    )


def test_after_the_first_step_the_command_says_what_is_missing(copy: Path, python: Tool) -> None:
    add(copy, *blocks("Add a show command")[0])
    python("tests/generate.py")
    assert "class ShowUptime(" in (copy / "junose_shell/commands/system.py").read_text()
    refused = python("-m", "junose_shell", "-c", "show uptime", status=1)
    assert "junose_shell/handlers/system.py" in refused
