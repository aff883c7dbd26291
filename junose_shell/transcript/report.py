"""Shows where a transcript and the router part."""

import shlex
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

from junose_shell.transcript.match import line_matches, merged
from junose_shell.transcript.run import Step

CONTEXT = 3  # lines shown around what differs
SHOWN = 60  # lines of one difference


def first_difference(step: Step) -> int:
    """Return how many lines of a step are as expected before the first that is not."""
    pairs = zip(step.expected, step.actual, strict=False)
    shorter = min(len(step.expected), len(step.actual))
    return next((i for i, pair in enumerate(pairs) if not line_matches(*pair)), shorter)


def failure(path: Path, step: Step) -> Iterator[str]:
    """Yield the place, the line typed, the difference, and the command that runs it again."""
    line = step.number + 1 + first_difference(step)
    yield f"{path}:{line}: the output of line {step.number} is not as expected"
    yield ""
    yield f"  {step.head}"
    yield from _difference(step)
    yield ""
    if _only_blanks(step):
        yield "The lines differ only in blanks at their ends."
    yield "- is expected, + is what came. To run it again, or to accept what came:"
    yield f"  junose-shell test {shlex.quote(str(path))}"
    yield f"  junose-shell test --update {shlex.quote(str(path))}"


def _difference(step: Step) -> Iterator[str]:
    """Yield the lines of both sides; matchers that hold stand for the lines that they match."""
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


def _only_blanks(step: Step) -> bool:
    return [line.rstrip() for line in step.expected] == [line.rstrip() for line in step.actual]
