"""Find the grammar files, and keep their compiled form between starts.

The cache is one JSON file after a line with its checksum, keyed by the content of every grammar
file and of the compiler, so a stale or damaged one is never read; deleting it is safe; a file or
folder that another user may write is never trusted. JSON cannot run code, whatever is in it.

All this runs at every start, so it does without pathlib and hashlib, which take 8 ms to load.
"""

import json
import os
import stat
from os import path as files
from typing import TYPE_CHECKING, Any
from zlib import crc32

from junose_shell.command.grammar import Grammar

if TYPE_CHECKING:
    from pathlib import Path

_PACKAGE = files.dirname(files.dirname(files.realpath(__file__)))
_COMPILER = (
    "command/types.py", "grammar/compiler.py", "grammar/graph.py", "grammar/loader.py",
    "grammar/notation.py", "grammar/syntax.py",
)  # fmt: skip
_LOADED: dict[bool, Grammar] = {}  # with lab commands and without


def grammar_root() -> str:
    """Return the folder of the grammar files: in the wheel, or beside the package in a checkout."""
    shipped = files.join(_PACKAGE, "_grammars")
    return shipped if files.isdir(shipped) else files.join(files.dirname(_PACKAGE), "grammars")


def content_key(root: "str | Path") -> str:
    """Return name, length and checksum of every file that the compiled form depends on."""
    found: list[str] = []
    for folder, _, names in os.walk(root):
        found += (files.join(folder, name) for name in names if name.endswith(".yaml"))
    found = sorted(found) + [files.join(_PACKAGE, name) for name in _COMPILER]
    return " ".join(_fingerprint(path, root) for path in found)


def _fingerprint(path: str, root: "str | Path") -> str:
    with open(path, "rb") as file:
        content = file.read()
    return f"{files.relpath(path, root)}:{len(content)}:{crc32(content):08x}"


def cache_folder() -> str:
    """Return where compiled grammars are kept: ``$XDG_CACHE_HOME`` or ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME") or files.expanduser("~/.cache")
    return files.join(base, "junose-shell")


def load_compiled(root: "str | Path | None" = None) -> dict[str, Any]:
    """Return the compiled grammar, from the cache when it is there and can be trusted.

    Raise GrammarError when the grammar files do not compile.
    """
    root = root or grammar_root()
    try:
        key = content_key(root)
    except OSError:  # the compiler will say what is wrong
        return _compile(root)
    path = files.join(cache_folder(), f"grammar-{crc32(key.encode()):08x}.json")
    cached = _read(path, key)
    if cached is not None:
        return {**cached, "entries": unpacked(cached["entries"])}
    compiled = _compile(root)
    _write(path, {"key": key, **compiled, "entries": packed(compiled["entries"])})
    return compiled


def packed(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return entries as what is different from the one before: half to read at every start."""
    return [
        {key: value for key, value in entry.items() if key not in before or before[key] != value}
        for before, entry in zip([{}, *entries], entries, strict=False)
    ]


def unpacked(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the entries that were packed; all have the same keys."""
    found: list[dict[str, Any]] = []
    entry: dict[str, Any] = {}
    for changes in entries:
        entry = {**entry, **changes}
        found.append(entry)
    return found


def load_grammar(*, lab: bool = True) -> Grammar:
    """Return the grammar ready to walk, with or without the commands that act on a world.

    All routers of a process share what it remembers; it is read once.
    """
    known = _LOADED.get(lab)
    if known is None:
        known = _LOADED[lab] = Grammar(load_compiled(), lab=lab)
    return known.twin()


def _compile(root: "str | Path") -> dict[str, Any]:
    from pathlib import Path

    from junose_shell.grammar.compiler import compile_grammar

    return compile_grammar(Path(root))


def _trusted(path: str) -> bool:
    status = os.stat(path, follow_symlinks=False)
    ours = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
    return ours and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _read(path: str, key: str) -> dict[str, Any] | None:
    try:
        if not (_trusted(files.dirname(path)) and _trusted(path)):
            return None
        with open(path, "rb") as file:
            checksum, _, content = file.read().partition(b"\n")
        if checksum != _checksum(content):
            return None
        data = json.loads(content)
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) and data.get("key") == key else None


def _checksum(content: bytes) -> bytes:
    return b"%08x" % crc32(content)


def _write(path: str, compiled: dict[str, Any]) -> None:
    """Write beside and rename, so that no reader sees half a file; failing to is no error."""
    from contextlib import suppress
    from pathlib import Path

    target = Path(path)
    temporary = target.with_name(f"{target.name}.{os.getpid()}")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        content = json.dumps(compiled, separators=(",", ":")).encode()
        with os.fdopen(descriptor, "wb") as file:
            file.write(_checksum(content) + b"\n" + content)
        temporary.replace(target)
    except OSError:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
