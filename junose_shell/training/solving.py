"""Plays solutions, recordings and wrong attempts, and says which goals they miss."""

from collections.abc import Sequence
from pathlib import Path

from junose_shell.model.session import CliSession
from junose_shell.record import record
from junose_shell.session.runner import Runner
from junose_shell.training.coach import Coach
from junose_shell.training.effort import Effort
from junose_shell.training.exercise import Exercise, ExerciseError
from junose_shell.training.scene import opened
from junose_shell.transcript.parse import TranscriptError, read
from junose_shell.transcript.run import Play, TypedStep

NO_EFFORT = Effort(0, 0)


@record
class Played:
    """A run: the goals it missed at its end, its effort, and its first step that came differently.

    ``refused`` has the lines that the router refused.
    """

    missed: tuple[str, ...]
    effort: Effort
    differing: TypedStep | None = None
    refused: tuple[str, ...] = ()


def solve(exercise: Exercise) -> Played:
    """Play the author's solution; raise ExerciseError if it cannot be played."""
    try:
        play = Play(read(exercise.solution))
        coach = Coach(exercise, play.shell, lambda: NO_EFFORT)
        differing = [step for step in play.steps() if not step.matched]
    except TranscriptError as error:
        raise ExerciseError(error.file, error.line, error.reason) from error
    return Played(coach.missed(), coach.effort, differing[0] if differing else None)


def usual(exercise: Exercise) -> Effort:
    """Return the effort of the author."""
    return solve(exercise).effort


def attempt(exercise: Exercise, lines: Sequence[str]) -> Played:
    """Type lines from the beginning of an exercise."""
    shell = opened(exercise).shell
    coach = Coach(exercise, shell, lambda: NO_EFFORT)
    runner = Runner(shell, CliSession(privilege=1))
    refused = []
    for line in lines:
        if runner.session.closed:
            break
        if runner.finish(runner.begin(line)) is not None:
            refused.append(line)
    return Played(coach.missed(), coach.effort, None, tuple(refused))


def lines_of(transcript: Path) -> list[str]:
    """Return what is typed in a solution, without its prompts; directives as they are."""
    play = Play(read(transcript))
    lines = []
    for step in play.steps():
        prompt, sign, typed = _parts(step.head)
        lines.append(typed if sign else prompt)
    return lines


def _parts(head: str) -> tuple[str, str, str]:
    from junose_shell.transcript.extent import prompt_shape

    found = prompt_shape(head)
    return (head[: found.end()], ">", head[found.end() :]) if found else (head, "", "")
