"""The roster of a class: who takes part, and which exercise is open at first. docs/class.md."""

import re
from pathlib import Path

from junose_shell.classroom.limits import TRAINEES
from junose_shell.record import private, record
from junose_shell.world.reader import Reader, listing, read_file, scalar, section, word
from junose_shell.yaml_tree import LineError, Node, Scalar

MAX_OCTETS = 1_000_000
SHORTEST = 8  # characters of the instructor's password
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}", re.ASCII).fullmatch


class RosterError(ValueError):
    """A roster that cannot be used: ``file:line: reason``."""


@record
class Trainee:
    """Somebody in the class. An empty ``exercise`` is that of the roster."""

    name: str
    exercise: str = ""


@record
class Roster:
    """The class. ``exercise`` is a name, a number or a folder, as for ``junose-shell train``."""

    trainees: tuple[Trainee, ...]
    instructor: str = private()
    exercise: str = "1"


def read_roster(path: Path) -> Roster:
    """Read a roster; raise RosterError if anything is wrong with it."""
    return read_file(path, MAX_OCTETS, _ROSTER, RosterError)


def _name(value: str) -> str:
    if not _NAME(value):
        raise ValueError(f"not a name of letters, digits, '.', '-' and '_': {value!r}")
    return value


def _password(value: str) -> str:
    if len(value) < SHORTEST:
        raise ValueError(f"a password of at least {SHORTEST} characters, please")
    return word(value)


def _trainee(node: Node) -> Trainee:
    if isinstance(node, Scalar):
        return Trainee(scalar(_name)(node))
    return _TRAINEE(node)


def _trainees(node: Node) -> tuple[Trainee, ...]:
    found = listing(_trainee, ("name",))(node)
    if not 0 < len(found) <= TRAINEES:
        raise LineError(node.line, f"a class has 1 to {TRAINEES} trainees")
    return found


_TRAINEE: Reader[Trainee] = section(Trainee, {"name": scalar(_name), "exercise": scalar(word)})
_ROSTER: Reader[Roster] = section(
    Roster,
    {
        "trainees": _trainees,
        "instructor": scalar(_password),
        "exercise": scalar(word),
    },
)
