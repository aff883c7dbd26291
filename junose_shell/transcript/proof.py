"""Runs a finished recording, and corrects the output that differs in this run."""

from collections.abc import Iterator
from pathlib import Path

from junose_shell.transcript.match import ELISION
from junose_shell.transcript.parse import TranscriptError, comment, directive, read
from junose_shell.transcript.run import Play, TypedStep
from junose_shell.transcript.update import Rewritten, rewrite


def prove(path: Path) -> Iterator[str]:
    """Run the transcript; yield the differences, ``file:line: reason``.

    Output that differs becomes a comment, and ``...`` replaces it.
    """
    changes: list[Rewritten] = []
    grown = 0  # lines that the changes add
    try:
        transcript = read(path)
        for step in Play(transcript, lenient=True).steps():
            old = transcript.body[step.number - 1 : step.number + len(step.expected)]
            new = [step.head, *step.expected] if step.matched else _open(step, old)
            if new != old:
                changes.append(Rewritten(step.number, old, new))
                yield f"{path}:{step.number + grown}: comes out differently when it is run again"
                grown += len(new) - len(old)
    except TranscriptError as error:
        yield f"{error}; from there on it cannot be run again"
    if changes:
        rewrite(path, changes)


def _open(step: TypedStep, old: list[str]) -> list[str]:
    after = [""] if directive(step.head) else []
    why = "# What was seen, and comes out differently:"
    return [why, *map(comment, old), step.head, ELISION, *after]
