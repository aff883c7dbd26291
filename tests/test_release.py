"""The release script, and the package that it builds: it runs the README's test when installed."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
VERSION = "9.8.7"
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory) -> Path:
    """A copy of the repository of which a release was made."""
    copy = tmp_path_factory.mktemp("release") / "checkout"
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, copy], check=True)
    for name, value in (("user.name", "x"), ("user.email", "x@example.net")):
        subprocess.run(["git", "config", name, value], cwd=copy, check=True)
    subprocess.run([sys.executable, ".ci/release", VERSION, "2026-01-02"], cwd=copy, check=True)
    return copy


def test_the_changes_get_a_section_and_the_commit_a_tag(checkout):
    assert (
        f"## Unreleased\n\n## {VERSION} - 2026-01-02\n" in (checkout / "CHANGELOG.md").read_text()
    )
    at = ["git", "describe", "--tags"]
    assert subprocess.check_output(at, cwd=checkout, text=True).strip() == f"v{VERSION}"
    again = [sys.executable, ".ci/release", VERSION, "2026-01-02"]
    done = subprocess.run(again, cwd=checkout, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"v{VERSION} is there already" in done.stderr or "commit first" in done.stderr


def test_the_folder_has_packages_checksums_and_a_bill_of_materials(checkout):
    made = checkout / "dist"
    names = sorted(each.name for each in made.iterdir())
    stem = f"junose_shell-{VERSION}"
    assert names == ["SHA256SUMS", f"{stem}-py3-none-any.whl", f"{stem}.cdx.json", f"{stem}.tar.gz"]
    bill = json.loads((made / f"{stem}.cdx.json").read_text())
    assert {"prompt-toolkit", "pyparsing", "pyyaml", "rich"} <= {
        each["name"] for each in bill["components"]
    }
    assert all(each["hashes"] for each in bill["components"])
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=made, check=True)


def test_the_installed_wheel_runs_the_test_of_the_readme(checkout, tmp_path):
    """The packages that it needs come from here; the package itself is that of the wheel."""
    pytest.importorskip("netmiko")
    (wheel,) = (checkout / "dist").glob("*.whl")
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", site, wheel], check=True)
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    (tmp_path / "test_readme.py").write_text(
        f"{example}\n\ndef test_it_is_the_wheel():\n"
        f"    import junose_shell\n    assert junose_shell.__file__.startswith({str(site)!r})\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:randomly",
        "-p",
        "no:xdist",
        "test_readme.py",
    ]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(site), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert "2 passed" in done.stdout, done.stdout + done.stderr
