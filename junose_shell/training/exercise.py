"""Reads the folder of an exercise: texts, goals, hints, and the attempts that must fail."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from junose_shell.reading import read_input
from junose_shell.record import record
from junose_shell.training.goals import QUESTIONS, Goal, question_of
from junose_shell.world.reader import Reader, choice, entries_of, listing, number, scalar, section
from junose_shell.yaml_tree import LineError, Node, Scalar, YamlTable, build

if TYPE_CHECKING:
    from junose_shell.session.script import Script
    from junose_shell.world.schema import WorldSpec

EXERCISE, WRONG, SOLUTION = "exercise.yaml", "wrong.yaml", "solution.session"
WORLD, SCRIPT = "world.yaml", "router.scr"
START, SOLVED = "start", "solution"
MAX_OCTETS = 200_000
T = TypeVar("T")
MAX_POINTS = 1000


class ExerciseError(ValueError):
    """An exercise that cannot be used: ``file:line: reason``. Line 0 means the file as a whole."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}" if line else f"{file}: {reason}")


@record
class Hint:
    """Lines of help that cost points."""

    text: tuple[str, ...]
    cost: int = 10


@record
class Attempt:
    """Lines that do not solve the exercise: ``misses`` has the names of the goals not met.

    They are typed at the beginning, or after the author's lines if ``after`` is ``solution``.
    """

    why: str
    lines: tuple[str, ...]
    misses: tuple[str, ...]
    after: str = START


@record
class ExerciseFile:
    """The content of exercise.yaml. With ``draws``, the scene is that of another exercise."""

    title: str
    story: tuple[str, ...]
    goals: tuple[Goal, ...]
    hints: tuple[Hint, ...]
    draws: tuple[str, ...] = ()


class Stage:
    """World and router script in a folder, read when they are first needed.

    All routers of the exercise share them. Both raise ExerciseError if a file cannot be used.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def world(self) -> "WorldSpec":
        """The world."""
        from junose_shell.world.loader import WorldError, load

        try:
            return load(self._folder / WORLD)
        except WorldError as error:
            raise ExerciseError(error.file, error.line, error.reason) from error

    @cached_property
    def script(self) -> "Script":
        """The router's script."""
        from junose_shell.session.script import ScriptError, read_script

        try:
            return read_script(self._folder / SCRIPT)
        except ScriptError as error:
            raise ExerciseError(error.file, error.line, error.reason) from error


class Exercise(NamedTuple):
    """An exercise: ``sheet`` from its own folder, router, world and solution from ``scene``."""

    name: str
    folder: Path
    scene: Path
    sheet: ExerciseFile
    stage: Stage

    @property
    def world(self) -> str:
        """The name of the world file."""
        return str(self.scene / WORLD)

    @property
    def script(self) -> str:
        """The name of the router's script."""
        return str(self.scene / SCRIPT)

    @property
    def solution(self) -> Path:
        """The transcript that meets all goals."""
        return self.scene / SOLUTION


def read_exercise(folder: Path, seed: int = 0) -> Exercise:
    """Read the exercise in ``folder``; ``seed`` selects the scene of one that draws it.

    Raises ExerciseError with file and line.
    """
    sheet = _read(folder / EXERCISE, _sheet)
    scene = folder
    if sheet.draws:
        scene = folder.parent / sheet.draws[_drawn(seed, len(sheet.draws))]
    for name in (WORLD, SCRIPT, SOLUTION):
        if not (scene / name).is_file():
            raise ExerciseError(str(scene / name), 0, "no such file")
    return Exercise(folder.name, folder, scene, sheet, Stage(scene))


def read_attempts(folder: Path) -> tuple[Attempt, ...]:
    """Read the attempts that must fail; raise ExerciseError."""
    return _read(folder / WRONG, listing(_attempt))


def _drawn(seed: int, count: int) -> int:
    """Return a number below ``count`` that seems to have nothing to do with ``seed``."""
    from hashlib import sha256

    return int.from_bytes(sha256(str(seed).encode()).digest()[:8]) % count


def _read(path: Path, reader: Reader[T]) -> T:
    try:
        content = read_input(path, MAX_OCTETS).decode()
    except ValueError as error:  # a UnicodeDecodeError is one
        reason = "is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else str(error)
        raise ExerciseError(str(path), 0, reason) from error
    try:
        return reader(build(content))
    except LineError as flaw:
        raise ExerciseError(str(path), flaw.line, flaw.reason) from flaw


# -- readers --
def _text(value: str) -> str:
    """Return one printable line."""
    if not value.strip() or not value.isprintable():
        raise ValueError("one line of printable text expected here")
    return value.strip()


def _lines(value: str) -> tuple[str, ...]:
    """Return printable lines, without blanks at their ends."""
    lines = tuple(line.rstrip() for line in value.strip("\n").split("\n"))
    if not any(lines) or not all(line.isprintable() for line in lines):
        raise ValueError("printable text expected here")
    return lines


def _goal(node: Node) -> Goal:
    """Read a goal: ``name``, ``text``, and exactly one question."""
    if not isinstance(node, YamlTable):
        raise LineError(node.line, "'key: value' lines expected here")
    entries = {key.text: (key, value) for key, value in node.entries}
    entries_of(node, tuple(entries))  # none twice
    for name in ("name", "text"):
        if name not in entries:
            raise LineError(node.line, f"{name} is missing")
    asked = [name for name in entries if name in QUESTIONS]
    if len(asked) != 1:
        raise LineError(node.line, f"exactly one of {', '.join(QUESTIONS)} expected here")
    name, text = (scalar(_text)(entries.pop(key)[1]) for key in ("name", "text"))
    plain = {key: _content(value) for key, (_, value) in entries.items()}
    try:
        return Goal(name, text, question_of(asked[0], plain))
    except ValueError as error:
        raise LineError(node.line, str(error)) from error


def _content(node: Node) -> str | dict[str, str]:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, YamlTable):
        return {key.text: scalar(str)(value) for key, value in node.entries}
    raise LineError(node.line, "a text or 'key: value' lines expected here")


_hint: Reader[Hint] = section(Hint, {"text": scalar(_lines), "cost": scalar(number(0, MAX_POINTS))})
_attempt: Reader[Attempt] = section(
    Attempt,
    {
        "why": scalar(_text),
        "lines": scalar(_lines),
        "misses": listing(scalar(_text)),
        "after": scalar(choice(START, SOLVED)),
    },
)
_sheet: Reader[ExerciseFile] = section(
    ExerciseFile,
    {
        "title": scalar(_text),
        "story": scalar(_lines),
        "goals": listing(_goal, unique=("name",)),
        "hints": listing(_hint),
        "draws": listing(scalar(_text)),
    },
)
