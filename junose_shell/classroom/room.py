"""The class: its trainees, their desks, and what the instructor sees and does."""

import asyncio
import csv
import io
from collections.abc import Callable
from dataclasses import asdict
from hmac import compare_digest
from pathlib import Path
from typing import Any

from junose_shell.classroom.desk import Desk
from junose_shell.classroom.limits import TOLD
from junose_shell.classroom.records import BestScore, Records
from junose_shell.classroom.roster import Roster
from junose_shell.replies.training import Score
from junose_shell.training.catalogue import find, folders, short
from junose_shell.training.exercise import Exercise, read_exercise


class Room:
    """The desks of a class. ``exercises`` is the folder of those that trainees may open."""

    def __init__(
        self, roster: Roster, records: Records, exercises: Path, token: Callable[[], str]
    ) -> None:
        """``token`` returns a word that cannot be guessed.

        Raises ValueError if an exercise of the roster is not there.
        """
        self._roster = roster
        self._records = records
        self._root = exercises
        self._known: dict[str, Exercise] = {}  # those that were opened: desks share them
        self.exercises = [short(folder) for folder in folders(exercises)]
        self._first = {
            trainee.name: self._read(trainee.exercise or roster.exercise)
            for trainee in roster.trainees
        }
        self.tokens = {name: records.token(name, token) for name in self._first}
        self.desks: dict[str, Desk] = {}
        self.frozen = False
        self.told = ""  # the last message to all

    def _read(self, name: str) -> Exercise:
        if name not in self._known:
            self._known[name] = read_exercise(find(self._root, name), 0)
        return self._known[name]

    # -- who may come in --
    def trainee(self, name: str, token: str) -> bool:
        """Return True if ``token`` is that of the trainee."""
        known = self.tokens.get(name, "")
        given = compare_digest(token.encode(), (known or "x" * 24).encode())
        return given and bool(known)

    def instructor(self, password: str) -> bool:
        """Return True if this is the instructor's password."""
        return compare_digest(password.encode(), self._roster.instructor.encode())

    # -- desks --
    def desk(self, name: str) -> Desk:
        """Return the desk of a trainee, with the exercise that was open last."""
        if name not in self.desks:
            place = self._records.place(name)
            known = place in self.exercises
            exercise = self._read(place) if known else self._first[name]
            self.desks[name] = Desk(name, exercise, self._solved)
            self.desks[name].terminal.frozen = self.frozen
        return self.desks[name]

    def open(self, name: str, exercise: str) -> bool:
        """Open an exercise of the catalogue for a trainee.

        Return False if there is none such, or if the class is frozen.
        """
        if exercise not in self.exercises or self.frozen:
            return False
        self.desk(name).open(self._read(exercise))
        self._records.move(name, exercise)
        return True

    def reset(self, name: str) -> None:
        """Begin the exercise of a trainee again."""
        if name in self.desks:
            desk = self.desks[name]
            desk.open(desk.exercise)

    def _solved(self, name: str, exercise: str, score: Score) -> None:
        self._records.keep(
            BestScore(name, exercise, score.points, score.hints, score.commands, score.ms)
        )

    def done(self, name: str) -> dict[str, int]:
        """Return the points of a trainee by exercise."""
        return {each.exercise: each.points for each in self._records.results(name)}

    # -- the instructor --
    def freeze(self, *, on: bool) -> None:
        """Take no more keys from anybody, or take them again."""
        self.frozen = on
        for desk in self.desks.values():
            desk.terminal.frozen = on
            desk.stir()

    def tell(self, words: str) -> None:
        """Show a message on every page."""
        self.told = words[:TOLD]
        for desk in self.desks.values():
            for looker in tuple(desk.lookers):
                looker.tell({"type": "told", "text": self.told})

    def table(self) -> list[dict[str, Any]]:
        """Return a row for each trainee."""
        now = asyncio.get_running_loop().time()
        points: dict[str, list[int]] = {name: [] for name in self._first}
        for result in self._records.results():
            points.setdefault(result.trainee, []).append(result.points)  # also who has left
        rows = []
        for name in self._first:
            desk = self.desks.get(name)
            done = points[name]
            row = {"name": name, "solved": len(done), "points": sum(done), "there": False}
            if desk is not None:
                goals = desk.shell.lesson.goals().goals if desk.shell.lesson is not None else ()
                row |= {
                    "there": bool(desk.lookers),
                    "exercise": desk.exercise.name,
                    "met": sum(goal.met for goal in goals),
                    "goals": len(goals),
                    "line": desk.last_line[:200],
                    "idle": round(now - desk.at),
                }
            rows.append(row)
        return rows

    def results(self) -> dict[str, Any]:
        """Return all results, as data and as CSV."""
        found = [asdict(result) for result in self._records.results()]
        text = io.StringIO()
        names = ("trainee", "exercise", "points", "hints", "commands", "ms")
        out = csv.DictWriter(text, names)
        out.writeheader()
        out.writerows(found)
        return {"type": "results", "results": found, "csv": text.getvalue()}

    async def close(self) -> None:
        """End all sessions."""
        await asyncio.gather(*(desk.close() for desk in self.desks.values()))
