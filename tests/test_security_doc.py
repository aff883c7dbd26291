"""The page on security: its bounds are those of the code, its tests exist."""

import re
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| [^|]+ \| ([\d.,]+) \| `([\w/]+)\.py`, `(\w+)` \|$", PAGE, re.MULTILINE)


def test_every_row_of_bounds_is_read():
    table = PAGE.partition("## Bounds")[2].partition("## How")[0]
    assert len(ROWS) == sum(line.startswith("| ") for line in table.splitlines()) - 2


@pytest.mark.parametrize(("value", "module", "name"), ROWS)
def test_a_bound_is_that_of_the_code(value, module, name):
    found = getattr(import_module("junose_shell." + module.replace("/", ".")), name)
    assert float(value.replace(",", "")) == found


def test_every_bound_of_connections_has_a_row():
    text = (ROOT / "junose_shell" / "terminal" / "limits.py").read_text(encoding="utf-8")
    named = set(re.findall(r"^([A-Z_]+) = ", text, re.MULTILINE))
    small = {"FAREWELL", "GIVEN_UP", "CHUNK", "CALM", "REPORT_WINDOW"}  # they bound nothing alone
    assert named - small <= {name for _, _, name in ROWS}


def test_every_test_that_is_named_is_there():
    named = re.findall(r"`(tests/[\w/.]+)`", PAGE)
    assert len(named) > 10
    assert not [name for name in named if not (ROOT / name).exists()]


def test_every_bound_is_named_by_a_test():
    texts = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "tests").rglob("test_*.py")
        if path != Path(__file__)
    )
    words = set(re.findall(r"\w+", texts))
    assert {name for _, _, name in ROWS} - words == set()
