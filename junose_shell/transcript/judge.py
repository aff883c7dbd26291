"""Runs transcripts and returns the result of each, for ``junose-shell test`` and pytest."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from junose_shell.transcript.parse import TranscriptError, read
from junose_shell.transcript.report import failure, first_difference
from junose_shell.transcript.run import Play, TypedStep
from junose_shell.transcript.update import update

CHUNK = 50  # transcripts that one process takes at a time
WORTH_SHARING = 200  # transcripts from which further processes pay


class Verdict(NamedTuple):
    """The result of one transcript. ``text`` is empty if it passed; ``line`` is where it failed.

    ``rewritten`` has a text for each place that was rewritten before.
    """

    path: Path
    text: str
    line: int
    rewritten: tuple[str, ...] = ()

    @property
    def annotation(self) -> str:
        """The failure as a workflow command that code hosts read."""
        message = _escaped(self.text, "%\r\n")
        file = _escaped(str(self.path), "%\r\n:,")
        return f"::error file={file},line={self.line},title=transcript::{message}"


def _escaped(text: str, special: str) -> str:
    return "".join(f"%{ord(char):02X}" if char in special else char for char in text)


def judge(path: Path, *, rewrite: bool = False) -> Verdict:
    """Run one transcript; with ``rewrite``, update its expectations first."""
    told: tuple[str, ...] = ()
    try:
        if rewrite:
            told = tuple(_rewritten(path))
        passed: list[TypedStep] = []
        for step in Play(read(path)).steps():
            if not step.matched:
                text = "\n".join(failure(path, step, passed))
                return Verdict(path, text, step.number + 1 + first_difference(step), told)
            passed.append(step)
    except TranscriptError as error:
        return Verdict(path, str(error), error.line, told)
    return Verdict(path, "", 0, told)


def _rewritten(path: Path) -> Iterator[str]:
    for change in update(path):
        removed = "".join(f"\n- {line}" for line in change.old)
        added = "".join(f"\n+ {line}" for line in change.new)
        yield f"rewrote {path}:{change.number}{removed}{added}"


def judge_all(paths: Sequence[Path], *, rewrite: bool = False) -> Iterator[Verdict]:
    """Run transcripts and yield the verdicts in order; many of them use several processes."""
    processes = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if processes == 1 or len(paths) < WORTH_SHARING:
        for path in paths:
            yield judge(path, rewrite=rewrite)
        return
    from functools import partial
    from multiprocessing import get_context

    with get_context("fork").Pool(processes) as pool:
        yield from pool.imap(partial(judge, rewrite=rewrite), paths, CHUNK)
