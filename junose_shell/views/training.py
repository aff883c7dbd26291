"""Views of an exercise: its story, its goals, its hints."""

from collections.abc import Iterable

from junose_shell.nouns import counted
from junose_shell.replies.training import GivenHint, Goals, GoalState, Score, Solution, Story
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


@draws(Story)
def story(data: Story) -> Iterable[Block]:
    """Title and story."""
    yield Lines((f"-- {data.exercise}: {data.title} --", *data.lines))


@draws(Goals)
def goals(data: Goals) -> Iterable[Block]:
    """One line for each goal; below an unmet one the reason, if it is known."""
    met = sum(goal.met for goal in data.goals)
    yield Lines((f"-- {data.exercise}: {met} of {counted(len(data.goals), 'goal')} met --",))
    for goal in data.goals:
        yield Lines(tuple(_goal(goal)))
    if data.score is not None:
        yield Lines(tuple(_score(data.score, data.following)))
    elif data.hints:
        yield Lines(('"lab hint" helps, "lab check" says why a goal is not met.',))


def _goal(goal: GoalState) -> Iterable[str]:
    yield f"[{'x' if goal.met else ' '}] {goal.text}"
    if goal.why:
        yield f"      {goal.why}"


def _score(score: Score, following: str) -> Iterable[str]:
    if score.given_up:
        yield 'Solved, with the solution in sight: 0 points. "lab reset" starts again.'
    else:
        hints = f", {counted(score.hints, 'hint')}" if score.hints else ""
        yield f"Solved: {score.points} of 100 points{hints}."
        yield f"  yours:        {counted(score.commands, 'command')}, {_time(score.ms)}"
        usual = f"{counted(score.usual_commands, 'command')}, {_time(score.usual_ms)}"
        yield f"  the solution: {usual}"
    if following:
        yield f'Next: "exit", then "junose-shell train {following}".'


def _time(ms: int) -> str:
    return f"{ms / 1000:g} s of router time"


@draws(GivenHint)
def hint(data: GivenHint) -> Iterable[Block]:
    """The hint and what it costs."""
    yield Lines((f"Hint {data.number} of {data.of} ({data.cost} points):", *_indented(data.lines)))


@draws(Solution)
def solution(data: Solution) -> Iterable[Block]:
    """The lines that the author types."""
    yield Lines(("The author types:", *_indented(data.lines)))


def _indented(lines: Iterable[str]) -> Iterable[str]:
    return (f"  {line}".rstrip() for line in lines)
