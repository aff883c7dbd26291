"""The demos are tests of their own wherever they lie: pytest finds them, in any order."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

DEMOS = Path(__file__).parents[1] / "demo_configs"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    shutil.copytree(DEMOS, tmp_path / "elsewhere")
    return tmp_path / "elsewhere"


def outcomes(folder: Path, report: Path, *options: str) -> tuple[list[str], dict[str, str]]:
    """Run pytest there; return the files in the order in which they ran, and what came of each."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    kept.pop("PYTHONPATH", None)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", f"--junitxml={report}", *options],
        cwd=folder, env=kept, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    cases = list(ET.parse(report).getroot().iter("testcase"))  # noqa: S314 - written just now
    order = [case.get("classname", "") for case in cases]
    return order, {
        case.get("classname", ""): ",".join(child.tag for child in case) or "passed"
        for case in cases
    }


def test_every_demo_passes_in_any_order_and_leaves_nothing(copied: Path, tmp_path: Path) -> None:
    ways = (("-p", "no:randomly"), ("-n", "0", "--randomly-seed=1"), ("-n", "2"))
    orders, found = zip(
        *(outcomes(copied, tmp_path / "report.xml", *way) for way in ways), strict=True
    )
    assert list(found[0].values()) == ["passed"] * len(list(DEMOS.rglob("*.session")))
    assert found[0] == found[1] == found[2]
    assert orders[0] != orders[1]
    files = sorted(path.relative_to(copied) for path in copied.rglob("*") if path.is_file())
    wanted = sorted(path.relative_to(DEMOS) for path in DEMOS.rglob("*") if path.is_file())
    assert [path for path in files if ".pytest_cache" not in path.parts] == wanted
