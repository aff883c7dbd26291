"""The examples of docs/clients.md pass as they are shown, and so does that of the README."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytest_plugins = ["pytester"]


def examples() -> list[str]:
    """Return the blocks of Python that hold tests."""
    pages = (ROOT / "README.md", ROOT / "docs" / "clients.md")
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    found = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [block for block in found if "def test_" in block]


@pytest.mark.parametrize("example", examples())
def test_an_example_passes(pytester: pytest.Pytester, example: str) -> None:
    for package in ("netmiko", "scrapli"):
        if package in example:
            pytest.importorskip(package)
    pytester.makepyfile(example)
    done = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:xdist")
    outcomes = done.parseoutcomes()
    assert outcomes.get("passed"), done.stdout.str()
    assert set(outcomes) == {"passed"}, done.stdout.str()
