"""The results of trainees, in a SQLite file: they survive a restart of the class."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from junose_shell.record import record

VERSION = 1
_TABLES = """
CREATE TABLE token (trainee TEXT PRIMARY KEY, token TEXT NOT NULL);
CREATE TABLE result (
  trainee TEXT, exercise TEXT, points INTEGER, hints INTEGER, commands INTEGER, ms INTEGER,
  PRIMARY KEY (trainee, exercise)
);
CREATE TABLE place (trainee TEXT PRIMARY KEY, exercise TEXT NOT NULL);
"""


class RecordsError(ValueError):
    """A file that is no record of a class, or cannot be used."""


@record
class BestScore:
    """The best score of a trainee in an exercise. ``ms`` is time of the router."""

    trainee: str
    exercise: str
    points: int
    hints: int
    commands: int
    ms: int


class Records:
    """The records in ``file``. Every change is on the disk when its method returns."""

    def __init__(self, file: Path) -> None:
        """Open or create the file; raise RecordsError if it is another kind of file."""
        try:
            file.touch(mode=0o600, exist_ok=True)  # tokens are in it
            self._base = sqlite3.connect(file, isolation_level=None)
            version = self._base.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                self._base.executescript(f"BEGIN; {_TABLES} PRAGMA user_version={VERSION}; COMMIT;")
            elif version != VERSION:
                raise RecordsError(f"{file}: written by another version; move it away")
        except (sqlite3.Error, OSError) as error:
            raise RecordsError(f"{file}: not a record of a class ({error})") from error

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def token(self, trainee: str, make: Callable[[], str]) -> str:
        """Return the token of a trainee; the first time, ``make`` returns a new one."""
        self._run("INSERT OR IGNORE INTO token VALUES (?, ?)", trainee, make())
        return str(self._rows("SELECT token FROM token WHERE trainee = ?", trainee)[0][0])

    def place(self, trainee: str) -> str:
        """Return the exercise that a trainee had open last, or an empty text."""
        found = self._rows("SELECT exercise FROM place WHERE trainee = ?", trainee)
        return str(found[0][0]) if found else ""

    def move(self, trainee: str, exercise: str) -> None:
        """Remember which exercise a trainee has open."""
        self._run("INSERT OR REPLACE INTO place VALUES (?, ?)", trainee, exercise)

    def keep(self, result: BestScore) -> None:
        """Keep a result, unless a better one of the same exercise is there."""
        self._run(
            "INSERT INTO result VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
            " points = excluded.points, hints = excluded.hints, commands = excluded.commands,"
            " ms = excluded.ms WHERE excluded.points > points",
            result.trainee, result.exercise, result.points, result.hints, result.commands,
            result.ms,
        )  # fmt: skip

    def results(self, trainee: str = "") -> list[BestScore]:
        """Return the results of a trainee, or of all, in order."""
        rows = self._rows(
            "SELECT trainee, exercise, points, hints, commands, ms FROM result"
            " WHERE ? IN ('', trainee) ORDER BY trainee, exercise",
            trainee,
        )
        return [BestScore(*row) for row in rows]

    def _run(self, statement: str, *values: str | int) -> None:
        with closing(self._base.execute(statement, values)):
            pass

    def _rows(self, question: str, *values: str | int) -> list[tuple[Any, ...]]:
        with closing(self._base.execute(question, values)) as found:
            return found.fetchall()
