"""Colours of whole lines on the console: errors with their caret, and goals that are met."""

from collections.abc import Iterable, Iterator

from junose_shell.replies.common import Rejection
from junose_shell.replies.training import Goals

RED, YELLOW, GREEN, NORMAL = "\x1b[31m", "\x1b[33m", "\x1b[32m", "\x1b[0m"
KNOWN = "not_emulated"  # the line is right, and this router cannot do it
MET = "[x]"


def coloured(reply: object, lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a reply in its colours; without the escape sequences they are the same."""
    if isinstance(reply, Rejection):
        colour = YELLOW if reply.code == KNOWN else RED
        yield from (f"{colour}{line}{NORMAL}" for line in lines)
    elif isinstance(reply, Goals):
        for line in lines:
            yield f"{GREEN}{line}{NORMAL}" if line.startswith(MET) else line
    else:
        yield from lines
