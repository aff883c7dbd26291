"""Every file of ``cases/`` is played and must come out as it is written."""

from pathlib import Path

import pytest
from case_files import play

CASES = sorted((Path(__file__).parent / "cases").glob("*.case"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path, request):
    written = path.read_text()
    played = play(written)
    if request.config.getoption("--update-cases"):
        path.write_text(played)
    else:
        assert played == written


def test_there_are_cases():
    assert len(CASES) > 20
