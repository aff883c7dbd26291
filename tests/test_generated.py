"""Files that are generated and committed are up to date with the grammar and the replies."""

from collections.abc import Iterator
from functools import cache, partial

import generate
import pytest

MAKERS = dict(generate.GENERATED)


@cache
def made(folder: str) -> dict[str, str]:
    """Return name and text of the files of a folder: one test does not make them again."""
    return dict(MAKERS[folder]())


def files(folder: str) -> Iterator[tuple[str, str]]:
    """Yield what the makers of a folder yield."""
    yield from made(folder).items()


@pytest.fixture(autouse=True)
def _once(monkeypatch):
    makers = {folder: partial(files, folder) for folder in MAKERS}
    monkeypatch.setattr(generate, "GENERATED", makers)


@pytest.mark.parametrize("folder", MAKERS)
def test_generated_files_are_up_to_date(folder):
    due = [str(file.relative_to(generate.ROOT)) for file in generate.out_of_date(folder)]
    assert not due, "run make generate"


def test_a_run_brings_everything_up_to_date(monkeypatch, tmp_path):
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    for folder in generate.GENERATED:
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / "long_gone.py").write_text("")
    generate.main()
    for folder in generate.GENERATED:
        left = (tmp_path / folder / "long_gone.py").exists()
        assert left == (folder in generate.SHARED)
        assert not generate.out_of_date(folder)
