"""Find the grammar files, and keep their compiled form between starts.

The cache is one JSON file, keyed by the content of every grammar file and of the compiler, so a
stale one is never read; deleting it is safe; a file or folder that another user may write is never
trusted. JSON cannot run code, whatever is in it.
"""

import json
import os
import stat
from hashlib import sha256
from pathlib import Path
from typing import Any

from junose_shell.command.grammar import Grammar

_PACKAGE = Path(__file__).resolve().parent.parent
_COMPILER = (
    "command/types.py", "grammar/compiler.py", "grammar/graph.py", "grammar/loader.py",
    "grammar/notation.py", "grammar/syntax.py",
)  # fmt: skip


def grammar_root() -> Path:
    """Return the folder of the grammar files: in the wheel, or beside the package in a checkout."""
    shipped = _PACKAGE / "_grammars"
    return shipped if shipped.is_dir() else _PACKAGE.parent / "grammars"


def content_key(root: Path) -> str:
    """Return a digest of all that the compiled form depends on."""
    digest = sha256()
    for folder, _, names in sorted(os.walk(root)):
        for name in sorted(names):
            if name.endswith(".yaml"):
                path = os.path.join(folder, name)  # noqa: PTH118 - runs at every start
                digest.update(os.path.relpath(path, root).encode() + b"\0")
                with open(path, "rb") as file:  # noqa: PTH123 - the same
                    digest.update(file.read() + b"\0")
    for name in _COMPILER:
        digest.update((_PACKAGE / name).read_bytes() + b"\0")
    return digest.hexdigest()


def cache_folder() -> Path:
    """Return where compiled grammars are kept: ``$XDG_CACHE_HOME`` or ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "junose-shell"


def load_compiled(root: Path | None = None) -> dict[str, Any]:
    """Return the compiled grammar, from the cache when it is there and can be trusted.

    Raise GrammarError when the grammar files do not compile.
    """
    root = root or grammar_root()
    try:
        path = cache_folder() / f"grammar-{content_key(root)}.json"
    except (OSError, RuntimeError):  # no home, or no cache folder to be had
        return _compile(root)
    cached = _read(path)
    if cached is None:
        cached = _compile(root)
        _write(path, cached)
    return cached


def load_grammar(*, lab: bool = True) -> Grammar:
    """Return the grammar ready to walk, with or without the commands that act on a world."""
    return Grammar(load_compiled(), lab=lab)


def _compile(root: Path) -> dict[str, Any]:
    from junose_shell.grammar.compiler import compile_grammar

    return compile_grammar(root)


def _trusted(path: Path) -> bool:
    status = os.stat(path, follow_symlinks=False)  # noqa: PTH116 - no symbolic links
    ours = not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
    return ours and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        if not (_trusted(path.parent) and _trusted(path)):
            return None
        data = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) and "entries" in data else None


def _write(path: Path, compiled: dict[str, Any]) -> None:
    """Write beside and rename, so that no reader sees half a file; failing to is no error."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(compiled, file, separators=(",", ":"))
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
