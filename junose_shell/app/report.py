"""Reports refused lines."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from junose_shell.characters import harmless
from junose_shell.command.near import nearest

if TYPE_CHECKING:
    from junose_shell.session.script import Refused

SHOWN = 200  # characters of a refused line


def complain(item: "Refused") -> None:
    """Report a refused line on stderr, after flushing stdout."""
    sys.stdout.flush()
    for text in complaint(item):
        print(text, file=sys.stderr)


def complaint(item: "Refused") -> Iterator[str]:
    """Yield ``file:line: text``, the line with its caret, and what was expected."""
    line, rejection = item.text, item.rejection
    yield harmless(f"{item.file}:{item.line}: {rejection.message}")
    shown = line if len(line) <= SHOWN else f"{line[:SHOWN]}..."
    yield f"  {harmless(shown.expandtabs(1))}"
    if rejection.column is not None and rejection.column <= SHOWN:
        yield f"  {' ' * rejection.column}^"
    near = nearest(rejection.word, rejection.expected)
    if len(near) == 1 < len(rejection.expected):
        yield f"  did you mean {near[0]}?"
    elif near:
        more = len(rejection.expected) - len(near)
        where = f" in {item.mode}" if item.mode else ""
        yield f"  expected{where}: {', '.join(near)}{f', and {more} more' if more > 0 else ''}"
