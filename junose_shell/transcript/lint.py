"""Finds unused matchers and files in a transcript."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from junose_shell.transcript.match import ELISION, GLOB, RE, is_matcher, line_matches, matches
from junose_shell.transcript.parse import Transcript, ends_output, read
from junose_shell.transcript.report import only_blanks
from junose_shell.transcript.run import Play, TypedStep


class Remark(NamedTuple):
    """A remark: the line of the file, and the reason."""

    line: int
    text: str


def lint(path: Path) -> list[Remark]:
    """Run a transcript and return remarks, by line; raise TranscriptError if it cannot be run."""
    transcript = read(path)
    remarks = [*_blanks(transcript)]
    for step in Play(transcript).steps():
        remarks += [*_dead(step), *_stray(step)]
    remarks += [
        Remark(attached.line, f"nothing uses the attached file {name}")
        for name, attached in transcript.attached.items()
        if name not in transcript.used
    ]
    return sorted(remarks)


def _blanks(transcript: Transcript) -> Iterator[Remark]:
    for number, line in enumerate(transcript.body, 1):
        if line != line.rstrip() and (ends_output(line) or not line.strip()):
            yield Remark(number, "blanks at the end of a line that is no output")


def _stray(step: TypedStep) -> Iterator[Remark]:
    """Yield the lines whose blanks alone make a step fail; after a typed line they do no harm."""
    if step.matched or not only_blanks(step):
        return
    for number, pair in enumerate(zip(step.expected, step.actual, strict=True), step.number + 1):
        if not line_matches(*pair):
            yield Remark(number, "differs from the output only in blanks at its end")


def _dead(step: TypedStep) -> Iterator[Remark]:
    for index, line in enumerate(step.expected):
        if not is_matcher(line) or line in step.actual:
            continue
        plain = [] if line == ELISION else [line.removesuffix(RE).removesuffix(GLOB)]
        without = [*step.expected[:index], *plain, *step.expected[index + 1 :]]
        if matches(without, step.actual):
            kind = "elision stands for nothing" if line == ELISION else "text matches as it is"
            yield Remark(step.number + 1 + index, f"matcher nobody needs: the {kind}")
