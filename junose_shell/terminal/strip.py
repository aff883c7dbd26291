"""The strip above the prompt: the goals of an exercise, ticked as they are met."""

from collections.abc import Sequence

from junose_shell.replies.training import GoalState
from junose_shell.terminal.toolbar import GOOD, PLAIN, STRONG, Fragment

_GAP = "  "
_REST = len("  and 99 more")


def strip(goals: Sequence[GoalState], width: int) -> list[list[Fragment]]:
    """Return the rows of the strip, each at most ``width`` columns wide.

    The first has the names of the goals, the second the text of the first one that is not met.
    """
    if not goals:
        return []
    rows = [_names(goals, width)]
    rows += [[(PLAIN, f" {goal.text}"[:width])] for goal in goals if not goal.met][:1]
    return rows


def _names(goals: Sequence[GoalState], width: int) -> list[Fragment]:
    """Return the goals by name; those that do not fit are counted."""
    row: list[Fragment] = []
    left = width
    for number, goal in enumerate(goals):
        shown = f"[{'x' if goal.met else ' '}] {goal.name}"
        left -= len(_GAP) + len(shown)
        if left < (_REST if number < len(goals) - 1 else 0):
            return [*row, (PLAIN, f"{_GAP}and {len(goals) - number} more"[:width])]
        row += [(PLAIN, _GAP if row else " "), (GOOD if goal.met else STRONG, shown)]
    return row
