"""Opens the scene of an exercise: a router in a world, configured by the script."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.model.session import CliSession
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.moments import Moments
from junose_shell.session.runner import Runner
from junose_shell.session.script import Refused, Script, carry_out
from junose_shell.session.shell import Shell
from junose_shell.training.exercise import Exercise, ExerciseError
from junose_shell.transcript.parse import TranscriptError, read
from junose_shell.transcript.run import Play
from junose_shell.wiring import build_shell


def opened(exercise: Exercise) -> JournalKeeper:
    """Return a router at the beginning of the exercise, with its journal.

    Raises ExerciseError if the world or the script cannot be used.
    """
    world, script = exercise.stage.world, exercise.stage.script
    keeper = JournalKeeper(build_shell(world))
    Moments(keeper, partial(build_shell, world, "virtual", keeper.shell.router.chassis.model))
    configure(keeper.shell, script)
    return keeper


def configure(shell: Shell, script: Script) -> None:
    """Carry out a script; raise ExerciseError for the first line that the router refuses."""
    runner = Runner(shell, CliSession("script", privilege=TOP_LEVEL))
    for item in carry_out(runner, script):
        if isinstance(item, Refused):
            raise ExerciseError(item.file, item.line, item.rejection.message)


def typed_lines(transcript: Path) -> Iterable[str]:
    """Return the prompts and lines of a solution; raise ExerciseError if it cannot be played."""
    try:
        return [step.head for step in Play(read(transcript)).steps()]
    except TranscriptError as error:
        raise ExerciseError(error.file, error.line, error.reason) from error
