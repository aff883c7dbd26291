"""Find the grammar files, and keep their compiled form between starts.

The cache is a file keyed by the content of every grammar file and of the compiler, so a stale one
is never read. Each of its lines is JSON after a checksum, so a damaged one is never used either; it
is decoded when a mode in it is first walked. Deleting the file is safe. A file or folder that
another user may write is never trusted. JSON cannot run code, whatever is in it.

All this runs at every start, so it does without pathlib and hashlib, which take 8 ms to load.
"""

import json
import os
import stat
from os import path as files
from typing import TYPE_CHECKING, Any
from zlib import crc32

from junose_shell.command.grammar import Grammar, Known

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from junose_shell.command.compiled import (
        CompiledEntry,
        CompiledPosition,
        GrammarPart,
        GrammarSource,
        Head,
        PackedPart,
        Whole,
    )

_PACKAGE = files.dirname(files.dirname(files.realpath(__file__)))
_COMPILER = tuple(
    files.join(_PACKAGE, name)
    for name in (
        "command/compiled.py", "command/types.py", "grammar/cache.py", "grammar/compiler.py",
        "grammar/graph.py", "grammar/guesses.py", "grammar/loader.py", "grammar/notation.py",
        "grammar/storage.py", "grammar/syntax.py", "yaml_tree.py",
    )
)  # fmt: skip
_KNOWN: dict[bool, Known] = {}  # with lab commands and without: what all routers of a process share
HEAD, PLACES, PARTS = 0, 1, 2  # lines of the file: the head, the part of each command, the parts


def grammar_root() -> str:
    """Return the folder of the grammar files: in the wheel, or beside the package in a checkout."""
    shipped = files.join(_PACKAGE, "_grammars")
    return shipped if files.isdir(shipped) else files.join(files.dirname(_PACKAGE), "grammars")


def content_key(root: "str | Path") -> str:
    """Return name, length and checksum of every file that determines the compiled form."""
    found: list[str] = []
    for folder, _, names in os.walk(root):
        found += (files.join(folder, name) for name in names if name.endswith(".yaml"))
    start = len(files.join(root, ""))
    keys = [f"{path[start:]}:{_fingerprint(path)}" for path in sorted(found)]
    return " ".join([*keys, *map(_fingerprint, _COMPILER)])


def grammar_key() -> str:
    """Return a short name of the grammar in use: equal names mean equal grammars."""
    return f"{crc32(content_key(grammar_root()).encode()):08x}"


def _fingerprint(path: str) -> str:
    with open(path, "rb", buffering=0) as file:
        content = file.read()
    return f"{len(content)}:{crc32(content):08x}"


def cache_folder() -> str:
    """Return the folder of compiled grammars: ``$XDG_CACHE_HOME`` or ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    # a relative path names no place (XDG Base Directory): others may own the current folder
    return files.join(base if files.isabs(base) else files.expanduser("~/.cache"), "junose-shell")


def load_grammar(*, lab: bool = True) -> Grammar:
    """Return the grammar ready to walk, with or without the commands that change a world.

    All routers of a process share what it caches; it is read once.
    """
    known = _KNOWN.get(lab)
    if known is None:
        known = _KNOWN[lab] = Known(load_source(), lab=lab)
    return Grammar(known)


def load_source(root: "str | Path | None" = None) -> "GrammarSource":
    """Return the compiled grammar, from the cache when it is there and can be trusted.

    Raise GrammarError when the grammar files do not compile.
    """
    root = root or grammar_root()
    try:
        key = content_key(root)
    except OSError:  # the compiler will say what is wrong
        return _compile(root)
    path = files.join(cache_folder(), f"grammar-{crc32(key.encode()):08x}.json")

    def renew() -> "GrammarSource":
        source = _compile(root)
        _write(path, key, source)
        return source

    return _read(path, key, renew) or renew()


class Kept:
    """A grammar in the cache. ``renew`` compiles it again when a line turns out to be damaged."""

    def __init__(self, lines: "Sequence[bytes]", renew: "Callable[[], GrammarSource]") -> None:
        self._lines = lines
        self._renew = renew
        self._places: dict[str, int] | None = None
        self.key: str
        self.head: Head
        self.key, self.head = _decoded(lines[HEAD])

    def part(self, number: int) -> "GrammarPart":
        """Return a part by its place in the head."""
        try:
            part: PackedPart = _decoded(self._lines[PARTS + number])
        except (ValueError, LookupError):
            return self._renew().part(number)
        return unpacked(part)

    def place(self, entry_id: str) -> int:
        """Return the number of the part that has a command; ``KeyError`` when none has."""
        if self._places is None:
            try:
                self._places = dict(_decoded(self._lines[PLACES]))
            except (ValueError, LookupError):
                return self._renew().place(entry_id)
        return self._places[entry_id]


def packed(part: "GrammarPart") -> "PackedPart":
    """Return a part in a short form: each position once, entries as changes of the one before.

    A position of an entry is the place of the position among all.
    """
    places: dict[CompiledPosition, int] = {}
    entries: list[dict[str, Any]] = []
    before: dict[str, Any] = {}
    for entry in part["entries"]:
        found = [places.setdefault(each, len(places)) for each in entry["positions"]]
        now = {**entry, "positions": found}
        entries.append({k: v for k, v in now.items() if k not in before or before[k] != v})
        before = now
    return {"at": part["at"], "types": part["types"], "entries": entries, "positions": [*places]}


def unpacked(part: "PackedPart") -> "GrammarPart":
    """Return a part that was packed; all of its entries have the same keys."""
    positions = part["positions"]
    found: list[CompiledEntry] = []
    entry: Any = {}
    for changes in part["entries"]:
        entry = {**entry, **changes}
        if "positions" in changes:
            entry["positions"] = [positions[place] for place in changes["positions"]]
        found.append(entry)
    return {"at": part["at"], "types": part["types"], "entries": found}


def _compile(root: "str | Path") -> "Whole":
    from pathlib import Path

    from junose_shell.command.compiled import Whole
    from junose_shell.grammar.compiler import compile_grammar

    return Whole(compile_grammar(Path(root)))


def _trusted(path: str) -> bool:
    status = os.stat(path, follow_symlinks=False)
    ours = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
    return ours and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _read(path: str, key: str, renew: "Callable[[], GrammarSource]") -> Kept | None:
    try:
        if not (_trusted(files.dirname(path)) and _trusted(path)):
            return None
        with open(path, "rb", buffering=0) as file:
            lines = file.read().split(b"\n")
        kept = Kept(lines, renew)
        whole = kept.key == key and len(lines) == PARTS + len(kept.head["parts"])
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return kept if whole else None


def _encoded(data: object) -> bytes:
    content = json.dumps(data, separators=(",", ":")).encode()
    return b"%08x %s" % (crc32(content), content)


def _decoded(line: bytes) -> Any:
    """Return what a line holds; raise ``ValueError`` when it is damaged."""
    checksum, _, content = line.partition(b" ")
    if checksum != b"%08x" % crc32(content):
        raise ValueError("damaged")
    return json.loads(content)


def _write(path: str, key: str, source: "Whole") -> None:
    """Write beside the file and rename, so that no reader sees half of it.

    A failure is no error.
    """
    from contextlib import suppress
    from pathlib import Path

    lines = [_encoded([key, source.head]), _encoded(source.places)]
    lines += (_encoded(packed(part)) for part in source.parts)
    target = Path(path)
    temporary = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(b"\n".join(lines))
        temporary.replace(target)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
