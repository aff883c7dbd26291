import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import forks
import pytest

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def forking() -> None:
    forks.ready()


@pytest.fixture
def run(forking: None, tmp_path: Path) -> Run:
    """Run the program in an empty folder, stdin empty unless the test gives it some."""

    def run(*arguments: str, stdin: bytes | None = None, **environment: str):
        return forks.run(arguments, tmp_path, {**os.environ, **environment}, stdin)

    return run


@pytest.fixture
def start(tmp_path: Path) -> Run:
    """Run the program as ``run`` does, in a process of its own from the start."""

    def start(*arguments: str, stdin: bytes | None = None, **environment: str):
        return subprocess.run(
            [sys.executable, "-m", "junose_shell", *arguments],
            stdin=subprocess.DEVNULL if stdin is None else None,
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            timeout=forks.TIMEOUT,
            check=False,
        )

    return start
