import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the program in an empty folder, stdin closed unless the test gives it some."""

    def run(*arguments: str, stdin: bytes | None = None, **environment: str):
        return subprocess.run(
            [sys.executable, "-m", "junose_shell", *arguments],
            stdin=subprocess.DEVNULL if stdin is None else None,
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
            timeout=60,
            check=False,
        )

    return run
