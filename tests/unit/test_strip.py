"""The strip of goals above the prompt."""

import pytest

from junose_shell.replies.training import GoalState
from junose_shell.terminal.strip import strip


def drawn(*goals: GoalState, width: int = 80) -> list[str]:
    return ["".join(text for _, text in row) for row in strip(goals, width)]


def test_names_are_ticked_and_the_next_goal_is_told() -> None:
    goals = GoalState("up", "A call is up.", met=True), GoalState("seen", "You saw it.", met=False)
    assert drawn(*goals) == [" [x] up  [ ] seen", " You saw it."]
    assert drawn(*goals[:1]) == [" [x] up"]
    assert drawn() == []


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_row_is_wider_than_the_window(width: int) -> None:
    goals = [GoalState(f"goal{number}", "long " * 30, met=False) for number in range(12)]
    rows = drawn(*goals, width=width)
    assert max(map(len, rows)) <= width
    assert rows[0].endswith(f"  and {12 - rows[0].count('[')} more")
