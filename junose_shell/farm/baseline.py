"""The baseline of a farm: the findings that are known, so that only news counts.

A finding is known in a file of the same name, wherever the file lies: nights have folders.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from junose_shell.farm.replays import Finding, Replayed

VERSION = 1
Known = dict[str, set[str]]  # name of the file -> keys of findings


def read_baseline(path: Path) -> Known:
    """Return what a baseline has; raise ``ValueError`` if it cannot be used."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["baseline"] != VERSION:
            raise ValueError(f"{path}: not a baseline of this program")
        return {str(name): set(map(str, keys)) for name, keys in data["known"].items()}
    except FileNotFoundError:
        raise ValueError(f"{path}: no such file; --update-baseline makes it") from None
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror}") from error
    except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path}: not a baseline of this program") from error


def write_baseline(path: Path, results: Iterable[Replayed]) -> None:
    """Make the findings of these results the known ones. Raises ``OSError``."""
    known = {
        Path(result.file).name: sorted({finding.key for finding in result.findings})
        for result in results
        if result.findings
    }
    data = {"baseline": VERSION, "known": dict(sorted(known.items()))}
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def is_known(known: Known, file: str, finding: Finding) -> bool:
    """Return True if a finding is in the baseline."""
    return finding.key in known.get(Path(file).name, ())
