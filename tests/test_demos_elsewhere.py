"""The demos are tests of their own wherever they lie: pytest finds them, in any order."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

DEMOS = Path(__file__).parents[1] / "demo_configs"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(DEMOS, folder / "demos")
    return folder / "demos"


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


@pytest.mark.parametrize("options", [("-p", "no:randomly"), ("-n", "2")], ids=["alone", "shared"])
def test_every_demo_passes(copied: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    _, found = outcomes(copied, tmp_path / "report.xml", *options)
    assert list(found.values()) == ["passed"] * len(list(DEMOS.rglob("*.session")))


def test_the_order_does_not_matter(copied: Path, tmp_path: Path) -> None:
    orders, found = zip(
        *(outcomes(copied, tmp_path / seed, f"--randomly-seed={seed}") for seed in "123"),
        strict=True,
    )
    assert len(set(map(tuple, orders))) > 1
    assert found[0] == found[1] == found[2]


def test_nothing_is_left_in_the_folder(copied: Path, tmp_path: Path) -> None:
    outcomes(copied, tmp_path / "report.xml", "-p", "no:cacheprovider")
    files = sorted(path.relative_to(copied) for path in copied.rglob("*") if path.is_file())
    wanted = sorted(path.relative_to(DEMOS) for path in DEMOS.rglob("*") if path.is_file())
    assert [path for path in files if ".pytest_cache" not in path.parts] == wanted
