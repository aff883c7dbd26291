import json
import os
from pathlib import Path
from zlib import crc32

import pytest
from tiny_grammar import write

from junose_shell.errors import GrammarError
from junose_shell.grammar import cache

COMMANDS = "\n  - {id: one, mode: exec, source: own, syntax: a}\n"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The cache folder of a user who has none yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "junose-shell"


def ids(data: dict) -> list[str]:
    return [entry["id"] for entry in data["entries"]]


def fill(kept: Path, content: str) -> None:
    """Put something else into the cache, with the checksum that belongs to it."""
    kept.write_text(f"{crc32(content.encode()):08x}\n{content}")


def test_the_second_start_reads_what_the_first_compiled(tmp_path, folder, monkeypatch):
    root = write(tmp_path, COMMANDS)
    first = cache.load_compiled(root)
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(cache, "_compile", lambda _root: pytest.fail("compiled again"))
    assert cache.load_compiled(root)["entries"] == first["entries"]


def test_the_kept_form_is_short_and_loses_nothing():
    entries = cache.load_compiled()["entries"]
    kept = cache.packed(entries)
    assert cache.unpacked(kept) == entries
    assert sum(map(len, kept)) < sum(map(len, entries)) / 2


def test_a_changed_file_is_compiled_again(tmp_path, folder):
    root = write(tmp_path, COMMANDS)
    cache.load_compiled(root)
    (root / "tiny.yaml").write_text((root / "tiny.yaml").read_text().replace("one", "two"))
    assert ids(cache.load_compiled(root)) == ["two"]


@pytest.mark.parametrize("content", ["", "not json", "[]", '{"key": "of another"}'])
def test_a_cache_that_is_not_ours_is_not_read(tmp_path, folder, content):
    root = write(tmp_path, COMMANDS)
    cache.load_compiled(root)
    (kept,) = folder.iterdir()
    fill(kept, content)
    assert ids(cache.load_compiled(root)) == ["one"]


@pytest.mark.parametrize("damage", ["[" * 100_000, '{"key": KEY}', '{"key": KEY, "entries": [{}]}'])
def test_a_damaged_cache_is_made_anew(tmp_path, folder, damage):
    root = write(tmp_path, COMMANDS)
    cache.load_compiled(root)
    (kept,) = folder.iterdir()
    good = kept.read_bytes()
    kept.write_text(damage.replace("KEY", json.dumps(cache.content_key(root))))
    assert ids(cache.load_compiled(root)) == ["one"]
    assert kept.read_bytes() == good


def test_a_cache_with_one_other_byte_is_made_anew(tmp_path, folder):
    root = write(tmp_path, COMMANDS)
    cache.load_compiled(root)
    (kept,) = folder.iterdir()
    kept.write_text(kept.read_text().replace('"one"', '"two"'))
    assert ids(cache.load_compiled(root)) == ["one"]


def test_a_file_that_others_may_write_is_not_trusted(tmp_path, folder):
    root = write(tmp_path, COMMANDS)
    cache.load_compiled(root)
    (kept,) = folder.iterdir()
    fill(kept, kept.read_text().partition("\n")[2].replace('"one"', '"evil"'))
    assert ids(cache.load_compiled(root)) == ["evil"]  # as long as it is ours
    kept.chmod(0o666)
    assert ids(cache.load_compiled(root)) == ["one"]


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    assert ids(cache.load_compiled(write(tmp_path, COMMANDS))) == ["one"]


def test_a_grammar_with_problems_is_not_kept(tmp_path, folder):
    root = write(tmp_path, "\n  - {id: one, mode: exec, source: own, syntax: d}\n")
    with pytest.raises(GrammarError):
        cache.load_compiled(root)
    assert not folder.exists()


def test_the_files_of_the_checkout_are_found():
    assert os.path.isfile(os.path.join(cache.grammar_root(), "modes.yaml"))  # noqa: PTH113, PTH118
