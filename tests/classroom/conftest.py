"""A class for each test that wants one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pupil import Class


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Class]]:
    """Return a function that starts a class of these trainees."""
    made: list[Class] = []

    def begin(*names: str, **options: str) -> Class:
        made.append(Class(tmp_path, list(names), **options))
        return made[-1]

    yield begin
    for each in made:
        each.stop()
