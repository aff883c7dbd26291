"""The tools of authors and instructors: make an exercise, prove it, grade recordings."""

import sys
from pathlib import Path

from junose_shell.app.exercises import root
from junose_shell.app.options import REJECTED
from junose_shell.app.parsing import Parser
from junose_shell.errors import UsageError
from junose_shell.training.catalogue import find, folders
from junose_shell.training.exercise import EXERCISE, SOLUTION, WRONG, ExerciseError, read_exercise

MODEL = "first-target"  # a new exercise is a copy of this one
FILES = (EXERCISE, WRONG, SOLUTION, "world.yaml", "router.scr")


def new(argv: list[str]) -> int:
    """Make the folder of a new exercise, which can be opened at once."""
    parser = Parser(
        "junose-shell train new",
        description="Make the folder of a new exercise: a small one that works, to be changed.",
        allow_abbrev=False,
    )
    parser.add_argument("folder", metavar="FOLDER")
    folder = Path(parser.parse_args(argv).folder)
    model = find(root(), MODEL)
    try:
        folder.mkdir(parents=True)
        for name in FILES:
            (folder / name).write_bytes((model / name).read_bytes())
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}") from error
    print(f"Change the files in {folder}, then: junose-shell train check {folder}")
    print(f"Open it with: junose-shell train {folder}")
    return 0


def check(argv: list[str]) -> int:
    """Prove exercises; return 1 if something is wrong with one."""
    from junose_shell.training.proof import proved

    parser = Parser(
        "junose-shell train check",
        description="Prove exercises: the start does not meet the goals, the solution does, each "
        "goal can be missed alone, wrong attempts miss what they say, hints name real commands.",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH",
        help="an exercise or a folder of them; those of the program without one")  # fmt: skip
    status = 0
    count = 0
    for folder in _folders(parser.parse_args(argv).paths):
        count += 1
        try:
            found = [
                text for seed in _seeds(folder) for text in proved(read_exercise(folder, seed))
            ]
        except ExerciseError as error:
            found = [str(error)]
        for text in dict.fromkeys(found):
            status = REJECTED
            print(text)
    print(f"{count} exercises checked" if count != 1 else "1 exercise checked")
    return status


def _folders(paths: list[str]) -> list[Path]:
    if not paths:
        return folders(root())
    found = []
    for name in paths:
        path = Path(name)
        inner = [path] if (path / EXERCISE).is_file() else folders(path)
        if not inner:
            raise UsageError(f"{name}: no exercise")
        found += inner
    return found


def _seeds(folder: Path) -> range:
    """Return seeds that draw every scene of an exercise."""
    sheet = read_exercise(folder).sheet
    wanted, seed = set(range(len(sheet.draws))), 0
    while wanted:
        scene = read_exercise(folder, seed).scene.name
        wanted.discard(sheet.draws.index(scene))
        seed += 1
    return range(max(seed, 1))


def grade(argv: list[str]) -> int:
    """Grade recordings; return 1 if one does not meet all goals."""
    from junose_shell.training.grading import grade as graded
    from junose_shell.training.reports import FORMS
    from junose_shell.training.solving import usual

    parser = Parser(
        "junose-shell train grade",
        description="Replay recordings of an exercise and say who met which goal when.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("exercise", metavar="EXERCISE")
    add("recordings", nargs="+", metavar="RECORDING", help="a .session file of --record")
    add("--seed", type=int, default=0, metavar="N", help="the seed of a blind exercise")
    add("--report", choices=tuple(FORMS), default="text", help="form of the result")
    options = parser.parse_args(argv)
    try:
        exercise = read_exercise(find(root(), options.exercise), options.seed)
        effort = usual(exercise)
        grades = [graded(exercise, Path(name), effort) for name in options.recordings]
    except ValueError as error:
        raise UsageError(str(error)) from error
    sys.stdout.write(FORMS[options.report](exercise.name, grades))
    return 0 if all(each.score is not None for each in grades) else REJECTED
