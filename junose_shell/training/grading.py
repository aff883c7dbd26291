"""Grades recordings: which goals each one met, and when."""

from pathlib import Path

from junose_shell.record import record
from junose_shell.replies.training import Score
from junose_shell.training.coach import Coach
from junose_shell.training.effort import Effort
from junose_shell.training.exercise import Exercise
from junose_shell.training.scene import opened
from junose_shell.transcript.parse import TranscriptError, read
from junose_shell.transcript.run import Play


@record
class Met:
    """A goal of a recording: the line (from 1) and the router's time (ms) at which it was met.

    Line 0 means that it was not met at the end.
    """

    goal: str
    line: int = 0
    ms: int = 0


@record
class Grade:
    """The result of one recording. ``error`` says why it could not be replayed to its end."""

    recording: str
    goals: tuple[Met, ...]
    effort: Effort
    score: Score | None = None
    error: str = ""


def grade(exercise: Exercise, recording: Path, usual: Effort) -> Grade:
    """Replay a recording on the router of the exercise, whatever router it carries itself."""
    coach: Coach | None = None
    met: dict[str, Met] = {}
    names = [goal.name for goal in exercise.sheet.goals]
    error = ""
    try:
        play = Play(read(recording), lenient=True, keeper=opened(exercise))
        coach = Coach(exercise, play.shell, lambda: usual)
        for step in play.steps():
            missed = coach.missed()
            for name in names:
                if name in missed:
                    met.pop(name, None)
                elif name not in met:
                    met[name] = Met(name, step.number, play.shell.router.driver.now())
    except TranscriptError as fault:
        error = str(fault)
    goals = tuple(met.get(name, Met(name)) for name in names)
    if coach is None:
        return Grade(str(recording), goals, Effort(0, 0), None, error)
    return Grade(str(recording), goals, coach.effort, coach.goals().score, error)
