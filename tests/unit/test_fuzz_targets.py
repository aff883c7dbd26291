"""Every target of the fuzzer runs: people start it by hand, and would not notice a stale one."""

import runpy
import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import pytest

FUZZ = Path(__file__).parents[1] / "fuzz" / "fuzz.py"
INPUTS = (b"", b"show clock\ninclude x", b"\xff\xfb\x01\x1b[A\r", bytes(range(256)), b"a: [1]\n")


def targets() -> dict[str, object]:
    engine = ModuleType("atheris")
    engine.instrument_imports = lambda **_: nullcontext()  # type: ignore[attr-defined]
    before = sys.modules.get("atheris")
    sys.modules["atheris"] = engine
    try:
        return runpy.run_path(str(FUZZ))["TARGETS"]
    finally:
        del sys.modules["atheris"]
        if before is not None:
            sys.modules["atheris"] = before


TARGETS = targets()


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_runs(name):
    for data in INPUTS:
        TARGETS[name](data)
