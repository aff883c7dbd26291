"""Result files: what one shard of a farm has done, and how shards are joined."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

Data = dict[str, Any]
VERSION = 1


class ResultError(ValueError):
    """A result file that cannot be used, or shards that do not make a whole."""


def write_results(path: Path, kind: str, shard: tuple[int, int], results: Iterable[Data]) -> None:
    """Write the results of a shard, a file a line, in one step. Raises ``OSError``."""
    head = {"results": kind, "version": VERSION, "shard": shard[0], "of": shard[1]}
    lines = [json.dumps(each) for each in (head, *results)]
    beside = path.with_name(f".{path.name}.new")
    beside.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    beside.replace(path)


def read_results(path: Path) -> tuple[Data, list[Data]]:
    """Return head and results of a result file; raise ResultError."""
    try:
        head, *results = (json.loads(line) for line in path.read_text("utf-8").splitlines())
        if head["version"] != VERSION or not isinstance(head["results"], str):
            raise ResultError(f"{path}: not a result file of this program")
        if not all("file" in each for each in results) or head["of"] <= head["shard"]:
            raise ResultError(f"{path}: not a result file of this program")
    except OSError as error:
        raise ResultError(f"{path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise ResultError(f"{path}: not a result file of this program") from error
    return head, results


def merged(paths: Sequence[Path]) -> tuple[str, list[Data]]:
    """Join the result files of all shards; return what kind they are of, and all results.

    Raises ResultError if a shard is missing, or is there twice, or if the files do not belong
    together.
    """
    files = [(path, *read_results(path)) for path in paths]
    kinds = {(head["results"], head["of"]) for _, head, _ in files}
    if len(kinds) != 1:
        raise ResultError("the files are not shards of one run")
    ((kind, count),) = kinds
    shards: dict[int, Path] = {}
    for path, head, _ in files:
        if head["shard"] in shards:
            raise ResultError(f"{path}: shard {head['shard']} is also {shards[head['shard']]}")
        shards[head["shard"]] = path
    if missing := [str(each) for each in range(count) if each not in shards]:
        raise ResultError(f"no result of shard {', '.join(missing)} of {count}")
    return kind, sorted(
        (each for *_, some in files for each in some), key=lambda each: each["file"]
    )
