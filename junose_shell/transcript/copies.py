"""Shares quick jobs with copies of this process, which have loaded what all of them need.

``multiprocessing.Pool`` takes as long to load and start as some two hundred transcripts. ``farm``
supervises workers that may be killed; its workers begin from nothing.
"""

import os
import pickle
import signal
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from typing import BinaryIO, TypeVar

J = TypeVar("J")
R = TypeVar("R")


def shared(
    function: Callable[[J], R], jobs: Sequence[J], processes: int, chunk: int
) -> Generator[R]:
    """Yield the results of jobs in order; each of ``processes``, this one too, does its chunks.

    An exception of a job is raised here. Raises EOFError if a copy has ended.
    """
    chunks = [jobs[at : at + chunk] for at in range(0, len(jobs), chunk)]
    copies = [_copy(function, chunks[n::processes]) for n in range(1, processes)]
    try:
        for number, part in enumerate(chunks):
            if number % processes == 0:
                yield from map(function, part)
            else:
                found = pickle.load(copies[number % processes - 1][1])  # noqa: S301 - of our own
                if isinstance(found, Exception):
                    raise found
                yield from found
    finally:
        for process, pipe in copies:
            pipe.close()
            os.kill(process, signal.SIGTERM)
            os.waitpid(process, 0)


def _copy(function: Callable[[J], R], chunks: Sequence[Sequence[J]]) -> tuple[int, BinaryIO]:
    """Do chunks of jobs in a copy of this process; return it, and where their results arrive."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, os.fdopen(reading, "rb")
    try:
        os.close(reading)
        with suppress(OSError, KeyboardInterrupt), os.fdopen(writing, "wb") as results:
            for part in chunks:
                results.write(pickle.dumps(_done(function, part)))
                results.flush()
    finally:
        os._exit(0)  # nothing else of the process goes on in its copy


def _done(function: Callable[[J], R], jobs: Sequence[J]) -> list[R] | Exception:
    try:
        return [function(job) for job in jobs]
    except Exception as fault:  # noqa: BLE001 - it is raised where the results are read
        return fault
