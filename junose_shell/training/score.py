"""The score of a solution: goals, hints, commands and router time beside those of the author."""

from junose_shell.replies.training import Score
from junose_shell.training.effort import Effort

GOALS, COMMANDS, TIME = 80, 10, 10  # points


def score_of(usual: Effort, spent: Effort, hints: int, costs: int, *, given_up: bool) -> Score:
    """Return the score of a run that met all goals.

    ``usual`` is the effort of the author; up to twice as much costs nothing. ``costs`` are the
    points of the hints that were given. A solution is worth at least one point.
    """
    points = GOALS - costs
    points += _share(COMMANDS, usual.commands, spent.commands) + _share(TIME, usual.ms, spent.ms)
    points = 0 if given_up else max(points, 1)
    return Score(
        points, hints, spent.commands, spent.ms, usual.commands, usual.ms, given_up=given_up
    )


def _share(points: int, usual: int, spent: int) -> int:
    return points if spent <= 2 * usual else points * 2 * usual // spent
