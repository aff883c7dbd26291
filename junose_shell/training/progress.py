"""The progress of a trainee, in a file of theirs."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from junose_shell.homes import state_home
from junose_shell.reading import read_input
from junose_shell.replies.training import Score

MAX_OCTETS = 1_000_000
FILE = "training.json"


def progress_file(environment: Mapping[str, str]) -> Path:
    """Return where the progress of this user is kept: below ``XDG_STATE_HOME``."""
    return state_home(environment) / FILE


class Progress:
    """The best score of each exercise, by its name, kept in ``file``."""

    def __init__(self, file: Path) -> None:
        """Read the file; raise ValueError if it is not one of ours."""
        self._file = file
        self.scores: dict[str, Score] = {}
        if not file.exists():
            return
        try:
            found = json.loads(read_input(file, MAX_OCTETS))
            self.scores = {str(name): Score(**score) for name, score in found.items()}
        except (ValueError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"{file}: not a record of training; move it away") from error

    def keep(self, name: str, score: Score) -> bool:
        """Keep a score if it is the best; return False if the file cannot be written."""
        before = self.scores.get(name)
        if before is not None and before.points >= score.points:
            return True
        self.scores[name] = score
        whole = {name: asdict(each) for name, each in self.scores.items()}
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(whole, indent=1) + "\n")
            part.replace(self._file)
        except OSError:
            return False
        return True
