"""Replies of the commands of an exercise."""

from junose_shell.record import record


@record
class GoalState:
    """A goal. ``why`` says why it is not met, if that was asked."""

    name: str
    text: str
    met: bool
    why: str = ""


@record
class Score:
    """The worth of a solution, and its effort beside that of the author.

    ``points`` is 0..100; ``ms`` is time of the router.
    """

    points: int
    hints: int
    commands: int
    ms: int
    usual_commands: int
    usual_ms: int
    given_up: bool = False


@record
class Goals:
    """The goals of an exercise. ``hints`` is how many hints are left."""

    exercise: str
    goals: tuple[GoalState, ...]
    hints: int
    score: Score | None = None
    following: str = ""  # the exercise after this one


@record
class Story:
    """The beginning of an exercise."""

    exercise: str
    title: str
    lines: tuple[str, ...]


@record
class GivenHint:
    """A hint, number ``number`` of ``of``."""

    number: int
    of: int
    lines: tuple[str, ...]
    cost: int


@record
class Solution:
    """The lines of the author."""

    lines: tuple[str, ...]
