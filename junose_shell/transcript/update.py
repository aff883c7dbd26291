"""Updates the expectations of a transcript to the actual output."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from junose_shell.transcript.match import merged
from junose_shell.transcript.parse import read
from junose_shell.transcript.run import Play


class Rewritten(NamedTuple):
    """The lines ``old`` at line ``number`` became ``new``."""

    number: int
    old: list[str]
    new: list[str]


Accept = Callable[[Rewritten], bool]


def every(_change: Rewritten) -> bool:
    """Accept every change."""
    return True


def update(path: Path, accept: Accept = every) -> list[Rewritten]:
    """Run a transcript and rewrite what differs; return what was rewritten, first line first.

    Differences that ``accept`` refuses stay.
    Comments, directives, attached files, line ends and matchers that still match stay. Raises
    TranscriptError if it cannot be run to its end, or if its texts come from a document; the file
    is then unchanged.
    """
    transcript = read(path)
    changes: list[Rewritten] = []
    for step in Play(transcript, lenient=True).steps():
        first = step.number - 1
        old = transcript.body[first : step.number + len(step.expected)]
        output = step.expected if step.matched else merged(step.expected, step.actual)
        new = [step.head, *output]
        if new != old:
            changes.append(Rewritten(step.number, old, new))
    if changes and transcript.sourced:
        reason = "its texts come from a document and are never rewritten"
        raise transcript.error(changes[0].number, reason)
    changes = [change for change in changes if accept(change)]
    if changes:
        rewrite(path, changes)
    return changes


def rewrite(path: Path, changes: list[Rewritten]) -> None:
    """Replace old lines with new ones; ``changes`` are in the order of the file."""
    octets = path.read_bytes()
    end = b"\r\n" if b"\r\n" in octets else b"\n"
    lines = octets.split(b"\n")
    for change in reversed(changes):
        start = change.number - 1
        lines[start : start + len(change.old)] = [
            line.encode() + end.removesuffix(b"\n") for line in change.new
        ]
    path.write_bytes(b"\n".join(lines))
