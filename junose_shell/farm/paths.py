"""The files that a user names: files, folders and patterns; and the part that a shard has."""

from collections.abc import Iterable, Sequence
from glob import glob
from pathlib import Path
from zlib import crc32

SUFFIXES = (".scr", ".cnf", ".cfg", ".conf", ".txt")  # of configurations in a folder
STDIN = "-"


def files_of(names: Iterable[str], suffixes: Sequence[str] = SUFFIXES) -> list[str]:
    """Return the files that are meant, each once, in the order of the names.

    A folder means all files in it and below that have one of the suffixes, also compressed with
    gzip. Raises ``ValueError`` for a name that means nothing.
    """
    found: dict[str, None] = {}
    for name in names:
        path = Path(name)
        if path.is_dir():
            some = sorted(str(file) for file in path.rglob("*") if _fits(file, suffixes))
        elif name == STDIN or path.exists():
            some = [name]
        else:
            some = sorted(glob(name, recursive=True))  # noqa: PTH207 - may be absolute
        if not some:
            raise ValueError(f"{name}: no such file, and no file in it")
        found |= dict.fromkeys(some)
    return list(found)


def _fits(file: Path, suffixes: Sequence[str]) -> bool:
    name = file.name.removesuffix(".gz")
    return file.is_file() and name.endswith(tuple(suffixes))


def shard_of(text: str) -> tuple[int, int]:
    """Return index, from 0, and number of shards for ``I/N``; raise ``ValueError``."""
    index, _, count = text.partition("/")
    if not (index.isdecimal() and count.isdecimal() and int(index) < int(count)):
        raise ValueError(f"{text!r} is no shard: I/N with I from 0 to N - 1")
    return int(index), int(count)


def part_of(files: Iterable[str], index: int, count: int) -> list[str]:
    """Return the files of one shard.

    The name alone decides, so a file that comes or goes leaves all others where they are.
    """
    return [file for file in files if crc32(file.encode(errors="surrogateescape")) % count == index]
