"""Shows where a transcript and the router differ."""

import shlex
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from junose_shell.transcript.match import line_matches, merged
from junose_shell.transcript.run import TypedStep

CONTEXT = 3  # lines shown around what differs
BEFORE = 20  # phases, and lines of the phase that fails, shown before the difference
SHOWN = 60  # lines of one difference
MORE = 20  # differences after the first one


def first_difference(step: TypedStep) -> int:
    """Return how many lines of a step match before the first one that does not."""
    pairs = zip(step.expected, step.actual, strict=False)
    shorter = min(len(step.expected), len(step.actual))
    return next((i for i, pair in enumerate(pairs) if not line_matches(*pair)), shorter)


def failure(
    path: Path, step: TypedStep, passed: Sequence[TypedStep] = (), more: Sequence[TypedStep] = ()
) -> Iterator[str]:
    """Yield the place, the session with the difference, and the command that runs it again.

    Comments are phases; of those that ``passed`` only the title is shown. ``more`` steps differ
    after the first one.
    """
    yield _place(path, step)
    yield ""
    yield from _phases(step, passed)
    yield f"  {step.head}"
    yield from _difference(step)
    yield ""
    for other in more[:MORE]:
        yield _place(path, other)
        yield ""
        yield f"  {other.head}"
        yield from _difference(other)
        yield ""
    if len(more) > MORE:
        yield f"{len(more) - MORE} outputs more are not as expected."
    if only_blanks(step):
        yield "The lines differ only in blanks at their ends."
    yield "- is expected, + is what came. To run it again, or to accept what came:"
    yield f"  junose-shell test {shlex.quote(str(path))}"
    yield f"  junose-shell test --update {shlex.quote(str(path))}"


def _place(path: Path, step: TypedStep) -> str:
    line = step.number + 1 + first_difference(step)
    return f"{path}:{line}: the output of line {step.number} is not as expected"


def _phases(step: TypedStep, passed: Sequence[TypedStep]) -> Iterator[str]:
    """Yield a line for each phase that passed, then the beginning of the one that failed."""
    phases = [list(steps) for _, steps in groupby(passed, attrgetter("phase"))]
    opened = phases.pop() if phases and phases[-1][0].phase == step.phase else []
    titles = [steps[0].phase or f"from line {steps[0].number}" for steps in phases]
    yield from _last([f"ok  {title}" for title in titles], "phases")
    if step.phase:
        yield f"    {step.phase}"
    yield from _last([f"  {line}" for ran in opened for line in (ran.head, *ran.actual)], "lines")


def _last(lines: list[str], what: str) -> list[str]:
    more = len(lines) - BEFORE
    return [f"  ... {more} {what} more, then", *lines[-BEFORE:]] if more > 0 else lines


def _difference(step: TypedStep) -> Iterator[str]:
    """Yield the lines of both sides; a matcher that matches stands for its lines."""
    actual = merged(step.expected, step.actual)
    shown = 0
    matcher = SequenceMatcher(None, step.expected, actual, autojunk=False)
    for group in matcher.get_grouped_opcodes(CONTEXT):
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                lines = [f"  {line}" for line in step.expected[i1:i2]]
            else:
                lines = [f"- {line}" for line in step.expected[i1:i2]]
                lines += [f"+ {line}" for line in actual[j1:j2]]
            yield from lines[: max(0, SHOWN - shown)]
            shown += len(lines)
    if shown > SHOWN:
        yield f"  ... and {shown - SHOWN} lines more"


def only_blanks(step: TypedStep) -> bool:
    """Return True if only blanks at the ends of lines make a step differ."""
    return [line.rstrip() for line in step.expected] == [line.rstrip() for line in step.actual]
