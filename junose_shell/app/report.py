"""How refused lines are reported."""

from collections.abc import Iterator

from junose_shell.replies.common import Rejection

SHOWN = 200  # characters of a refused line
CHOICES = 20  # expected words named


def complaint(file: str, number: int, line: str, rejection: Rejection) -> Iterator[str]:
    """Yield ``file:line: text``, the line with its caret, and what was expected."""
    yield f"{file}:{number}: {rejection.message}"
    shown = line if len(line) <= SHOWN else f"{line[:SHOWN]}..."
    yield f"  {shown.expandtabs(1)}"
    if rejection.column is not None and rejection.column <= SHOWN:
        yield f"  {' ' * rejection.column}^"
    expected = sorted(rejection.expected)
    if expected:
        more = f", and {len(expected) - CHOICES} more" if len(expected) > CHOICES else ""
        yield f"  expected: {', '.join(expected[:CHOICES])}{more}"
