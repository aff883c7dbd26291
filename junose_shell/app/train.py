"""``junose-shell train``: exercises on a router, with goals, hints and a score."""

import os
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from functools import partial

from junose_shell.app.arguments import add_capture_arguments
from junose_shell.app.exercises import root
from junose_shell.app.options import REJECTED, Options
from junose_shell.app.parsing import Parser
from junose_shell.app.settings import add_console_arguments, history_file, preferences
from junose_shell.errors import UsageError
from junose_shell.replies.training import Score
from junose_shell.training.catalogue import find, folders, short
from junose_shell.training.exercise import Exercise, read_exercise
from junose_shell.training.progress import Progress, progress_file

DESCRIPTION = """\
Without a name it lists the exercises and what is done. With the name, the number or the
folder of an exercise it opens the router's console, with goals that are ticked as they are met."""
EXAMPLES = """\
for authors and instructors (docs/exercises.md), each with its own --help:
  junose-shell train new NAME             make the folder of a new exercise
  junose-shell train check [PATH...]      prove exercises
  junose-shell train grade EXERCISE RECORDING...
                                          say who met which goal when
"""
AUTHORS = ("new", "check", "grade")


def main(argv: list[str]) -> int:
    """List exercises, open one, or do what an author needs; return the exit status."""
    if argv[:1] and argv[0] in AUTHORS:
        from junose_shell.app import train_authors

        command: int = getattr(train_authors, argv[0])(argv[1:])
        return command
    options = _parser().parse_args(argv)
    try:
        if not options.exercise:
            return _list(Progress(progress_file(os.environ)))
        return _open(options)
    except ValueError as error:
        raise UsageError(str(error)) from error


def _parser() -> ArgumentParser:
    parser = Parser(
        "junose-shell train",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("exercise", nargs="?", default="", metavar="NAME", help="name, number or folder")
    add("--seed", type=int, default=0, metavar="N", help="selects the fault of a blind exercise")
    add("--record", default="", metavar="FILE", help="write a .session file, which can be graded")
    add_capture_arguments(parser)
    add_console_arguments(parser)
    return parser


def _list(progress: Progress) -> int:
    """Print the exercises in order, and what is done."""
    known = folders(root())
    width = max(len(short(folder)) for folder in known)
    for number, folder in enumerate(known, 1):
        score = progress.scores.get(folder.name)
        done = f"{score.points:3} points" if score else "     -    "
        title = read_exercise(folder).sheet.title
        print(f"{number:2}  {short(folder):{width}}  {done}  {title}")
    following = next((each for each in known if each.name not in progress.scores), None)
    print(f"{len(progress.scores.keys() & {each.name for each in known})} of {len(known)} done")
    if following is not None:
        print(f"Next: junose-shell train {short(following)}")
    return 0


def _open(options: Namespace) -> int:
    folder = find(root(), options.exercise)
    exercise = read_exercise(folder, options.seed)
    own = folder.parent == root()
    known = folders(root())
    following = known[known.index(folder) + 1 :][:1] if own else []
    keep = partial(_keep, Progress(progress_file(os.environ)), exercise.name) if own else None
    return _serve(exercise, options, short(following[0]) if following else "", keep)


def _keep(progress: Progress, name: str, score: Score) -> None:
    if not progress.keep(name, score):
        print("junose-shell: the progress could not be kept", file=sys.stderr)


def _serve(
    exercise: Exercise, options: Namespace, following: str, keep: Callable[[Score], None] | None
) -> int:
    """Open the exercise on the console, or for lines from a pipe."""
    from junose_shell.app.batch import Batch
    from junose_shell.terminal.signals import ended_by_signals
    from junose_shell.training.coach import Coach
    from junose_shell.training.solving import usual

    made = Options(
        world=exercise.world, scripts=(exercise.script,), privilege=1,
        plain=options.plain, record=options.record,
        capture=options.capture, capture_secrets=options.capture_secrets,
        theme=options.theme, keys=options.keys,
    )  # fmt: skip
    with ended_by_signals(Batch(made)) as batch:
        batch.run_scripts(made.scripts)
        coach = Coach(exercise, batch.shell, partial(usual, exercise), keep, following)
        batch.begin_record()
        if sys.stdin is not None and sys.stdin.isatty():
            from junose_shell.terminal.console import run_console

            liked = preferences(plain=made.plain, theme=made.theme, keys=made.keys)
            status = run_console(batch.shell, preferences=liked, history=history_file())
        else:
            batch.run_lines(sys.stdin.buffer)
            status = REJECTED if coach.missed() else 0
    return batch.outcome(status)
