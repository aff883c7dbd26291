"""The build files of docs/ci.md are YAML, and their commands do what the page says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
GITHUB, GITLAB = map(
    yaml.safe_load, re.findall(r"^```yaml\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
)
INSTALLS = ("pip", "install")


def commands(node: object) -> Iterator[str]:
    """Yield what a build file runs."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in ("run", "script"):
                yield from [value] if isinstance(value, str) else value
            else:
                yield from commands(value)
    elif isinstance(node, list):
        for value in node:
            yield from commands(value)


def quoted() -> list[str]:
    """Return the commands in the text and the table."""
    return re.findall(r"`((?:junose-shell|pytest) [^`]+)`", PAGE)


BUILDS = [*commands(GITHUB), *commands(GITLAB)]
COMMANDS = [command for command in BUILDS if not command.startswith("pip ")]


def run(command: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        shlex.split(command), cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PATH": path}, timeout=100,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "demo_configs" / "first-call", tmp_path / "sessions")
    shutil.copy(ROOT / "demo_configs" / "first-call" / "router.scr", tmp_path)
    shutil.copy(ROOT / "demo_configs" / "vrf-rd" / "router.scr", tmp_path / "next.scr")
    return tmp_path


def test_each_system_has_its_form() -> None:
    job = GITHUB["jobs"]["sessions"]
    assert "runs-on" in job
    assert all(("uses" in step) != ("run" in step) for step in job["steps"])
    assert GITLAB["sessions"]["artifacts"]["reports"]["junit"] == "report.xml"
    installs = [command for command in BUILDS if command.startswith("pip ")]
    assert len(installs) == 2
    assert all(command.split()[:3] == [*INSTALLS, "junose-shell"] for command in installs)


@pytest.mark.parametrize("command", sorted({*COMMANDS, *quoted()}))
def test_the_commands_do_what_the_page_says(command: str, folder: Path) -> None:
    done = run(command, folder)
    wanted = 1 if " diff " in command else 0
    assert done.returncode == wanted, done.stdout + done.stderr
    if "--junitxml" in command:
        cases = list(ET.parse(folder / "report.xml").getroot().iter("testcase"))  # noqa: S314 - ours
        assert [case.get("name") for case in cases] == ["tour"]


@pytest.mark.parametrize("command", [c for c in COMMANDS if "--lint" not in c])
def test_they_notice_a_difference(command: str, folder: Path) -> None:
    tour = folder / "sessions" / "tour.session"
    tour.write_text(tour.read_text().replace("inService", "outService", 1))
    done = run(command, folder)
    assert done.returncode == 1
    if "--annotate" in command:
        assert "\n::error file=sessions/tour.session,line=" in done.stdout
    if "--junitxml" in command:
        assert "<failure" in (folder / "report.xml").read_text()
