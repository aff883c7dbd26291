"""Reports refused lines."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from junose_shell.characters import harmless

if TYPE_CHECKING:
    from junose_shell.session.script import Refused

SHOWN = 200  # characters of a refused line
CHOICES = 20  # expected words named


def complain(item: "Refused") -> None:
    """Report a refused line on stderr, after flushing stdout."""
    sys.stdout.flush()
    for text in complaint(item):
        print(text, file=sys.stderr)


def complaint(item: "Refused") -> Iterator[str]:
    """Yield ``file:line: text``, the line with its caret, and what was expected."""
    file, number, line, rejection = item
    yield f"{file}:{number}: {rejection.message}"
    shown = line if len(line) <= SHOWN else f"{line[:SHOWN]}..."
    yield f"  {harmless(shown.expandtabs(1))}"
    if rejection.column is not None and rejection.column <= SHOWN:
        yield f"  {' ' * rejection.column}^"
    expected = sorted(rejection.expected)
    if expected:
        more = f", and {len(expected) - CHOICES} more" if len(expected) > CHOICES else ""
        yield f"  expected: {', '.join(expected[:CHOICES])}{more}"
