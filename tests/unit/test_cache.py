import json
import os
from pathlib import Path
from zlib import crc32

import pytest
from tiny_grammar import write

from junose_shell.command.compiled import Whole
from junose_shell.command.grammar import Grammar, Known
from junose_shell.errors import GrammarError
from junose_shell.grammar import cache
from junose_shell.grammar.compiler import compile_grammar

COMMANDS = "\n  - {id: one, mode: exec, source: own, syntax: a}\n"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The cache folder of a user who has none yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "junose-shell"


def ids(source) -> list[str]:
    parts = (source.part(number) for number in range(len(source.head["parts"])))
    return [entry["id"] for part in parts for entry in part["entries"]]


def line(content: str) -> str:
    """A line of the cache with the checksum that belongs to it."""
    return f"{crc32(content.encode()):08x} {content}"


def refuse(*_arguments):
    pytest.fail("compiled again")


def test_the_second_start_reads_what_the_first_compiled(tmp_path, folder, monkeypatch):
    root = write(tmp_path, COMMANDS)
    first = cache.load_source(root)
    assert len(list(folder.iterdir())) == 1
    monkeypatch.setattr(cache, "_compile", refuse)
    again = cache.load_source(root)
    assert again.head == first.head
    # What was a tuple is a list in JSON.
    assert again.part(0) == json.loads(json.dumps(first.part(0)))
    assert again.place("one") == 0
    with pytest.raises(KeyError):
        again.place("two")


def test_a_mode_is_read_when_it_is_first_walked(tmp_path, folder, monkeypatch):
    commands = COMMANDS + "  - {id: two, mode: global-config, source: own, syntax: a}\n"
    cache.load_source(write(tmp_path, commands))
    source = cache.load_source(tmp_path / "grammars")
    part, asked = source.part, []
    monkeypatch.setattr(source, "part", lambda number: asked.append(number) or part(number))
    grammar = Grammar(Known(source))
    assert list(grammar.walk("global-config", 15).start().keywords()) == ["a"]
    assert asked == [1]
    assert [entry.id for entry in grammar.entries] == ["one", "two"]
    assert asked == [1, 0]


def test_the_kept_form_is_short_and_loses_nothing():
    whole = Whole(compile_grammar(Path(cache.grammar_root())))
    for part in whole.parts:
        assert cache.unpacked(cache.packed(part)) == part
    largest = max(whole.parts, key=lambda part: len(part["entries"]))
    kept = json.dumps(cache.packed(largest))
    assert len(kept) < len(json.dumps(largest)) / 2


def test_a_changed_file_is_compiled_again(tmp_path, folder):
    root = write(tmp_path, COMMANDS)
    cache.load_source(root)
    (root / "tiny.yaml").write_text((root / "tiny.yaml").read_text().replace("one", "two"))
    assert ids(cache.load_source(root)) == ["two"]


HEAD = '{"modes": [], "parts": [["exec"]], "secretive": {}, "before_secrets": []}'


@pytest.mark.parametrize(
    "content",
    ["", "not json", "[]", "[KEY, {}]", "[KEY, HEAD]", '["of another", HEAD]'],
)
def test_a_cache_that_is_not_ours_is_made_again(tmp_path, folder, content):
    root = write(tmp_path, COMMANDS)
    cache.load_source(root)
    (kept,) = folder.iterdir()
    good = kept.read_bytes()
    key = json.dumps(cache.content_key(root))
    kept.write_text(line(content.replace("KEY", key).replace("HEAD", HEAD)))
    assert ids(cache.load_source(root)) == ["one"]
    assert kept.read_bytes() == good


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_cache_with_one_other_byte_in_any_line_is_made_again(tmp_path, folder, at):
    root = write(tmp_path, COMMANDS)
    cache.load_source(root)
    (kept,) = folder.iterdir()
    good = kept.read_bytes()
    lines = good.split(b"\n")
    lines[at] = lines[at][:-1] + b"~"
    kept.write_bytes(b"\n".join(lines))
    source = cache.load_source(root)
    assert ids(source) == ["one"]
    assert source.place("one") == 0
    assert kept.read_bytes() == good


def test_a_file_that_others_may_write_is_not_trusted(tmp_path, folder):
    root = write(tmp_path, COMMANDS)
    cache.load_source(root)
    (kept,) = folder.iterdir()
    lines = kept.read_text().split("\n")
    lines[2] = line(lines[2].partition(" ")[2].replace('"one"', '"evil"'))
    kept.write_text("\n".join(lines))
    assert ids(cache.load_source(root)) == ["evil"]  # as long as it is ours
    kept.chmod(0o666)
    assert ids(cache.load_source(root)) == ["one"]


def test_a_folder_that_cannot_be_made_is_done_without(tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    assert ids(cache.load_source(write(tmp_path, COMMANDS))) == ["one"]


def test_a_grammar_with_problems_is_not_kept(tmp_path, folder):
    root = write(tmp_path, "\n  - {id: one, mode: exec, source: own, syntax: d}\n")
    with pytest.raises(GrammarError):
        cache.load_source(root)
    assert not folder.exists()


def test_the_files_of_the_checkout_are_found():
    assert os.path.isfile(os.path.join(cache.grammar_root(), "modes.yaml"))  # noqa: PTH113, PTH118


@pytest.mark.parametrize("base", ["", "relative", "./here"])
def test_a_cache_folder_never_depends_on_the_current_one(tmp_path, monkeypatch, base):
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Path(cache.cache_folder()) == tmp_path / ".cache" / "junose-shell"
