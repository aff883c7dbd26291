"""Runs transcripts and returns the result of each, for ``junose-shell test`` and pytest."""

import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from junose_shell.characters import harmless
from junose_shell.runtime.clock import RealClock
from junose_shell.transcript.parse import TranscriptError, read
from junose_shell.transcript.report import failure, first_difference
from junose_shell.transcript.run import Play, TypedStep
from junose_shell.transcript.update import Accept, every, update

CHUNK = 50  # transcripts that one process takes at a time
WORTH_SHARING = 200  # transcripts from which further processes pay


class Verdict(NamedTuple):
    """The result of one transcript. ``text`` is empty if it passed; ``line`` is where it failed.

    ``rewritten`` has a text for each place that was rewritten before. Texts have nothing that is an
    order to a terminal.
    """

    path: Path
    text: str
    line: int
    rewritten: tuple[str, ...] = ()
    ms: int = 0  # that it took

    @property
    def annotation(self) -> str:
        """The failure as a workflow command that code hosts read."""
        message = _escaped(self.text, "%\r\n")
        file = harmless(_escaped(str(self.path), "%\r\n:,"))
        return f"::error file={file},line={self.line},title=transcript::{message}"


def _escaped(text: str, special: str) -> str:
    return "".join(f"%{ord(char):02X}" if char in special else char for char in text)


def judge(path: Path, *, rewrite: bool = False, accept: Accept = every) -> Verdict:
    """Run one transcript; with ``rewrite``, update its expectations first where ``accept`` agrees.

    A transcript goes on after an output that differs, as long as its prompts are right.
    """
    told: tuple[str, ...] = ()
    clock = RealClock()
    passed: list[TypedStep] = []
    failed: list[TypedStep] = []
    end = ""
    line = 0
    try:
        if rewrite:
            told = tuple(_rewritten(path, accept))
        for step in Play(read(path)).steps():
            if not step.matched:
                failed.append(step)
            elif not failed:
                passed.append(step)
    except TranscriptError as error:
        end, line = str(error), error.line
    if failed:
        text = "\n".join(failure(path, failed[0], passed, failed[1:]))
        end = f"{text}\n\n{end}" if end else text
        line = failed[0].number + 1 + first_difference(failed[0])
    return Verdict(path, harmless(end), line, told, clock.now())


def _rewritten(path: Path, accept: Accept) -> Iterator[str]:
    for change in update(path, accept):
        removed = "".join(f"\n- {line}" for line in change.old)
        added = "".join(f"\n+ {line}" for line in change.new)
        yield harmless(f"rewrote {path}:{change.number}{removed}{added}")


def judge_all(
    paths: Sequence[Path], *, rewrite: bool = False, processes: int = 0
) -> Iterator[Verdict]:
    """Run transcripts and yield the verdicts in order.

    With ``processes`` 0, many transcripts use several processes, and few use one.
    """
    few = len(paths) < WORTH_SHARING and not processes
    if not processes:
        processes = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if processes == 1 or few:
        for path in paths:
            yield judge(path, rewrite=rewrite)
        return
    from junose_shell.transcript.copies import shared

    for path in paths[:1]:  # it loads what all of them need, for the processes to share
        yield judge(path, rewrite=rewrite)
    chunk = max(1, min(CHUNK, len(paths) // processes))
    yield from shared(partial(judge, rewrite=rewrite), paths[1:], processes, chunk)
