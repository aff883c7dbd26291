"""A supervised pool: each worker is a process of its own, and may be killed at any time.

A worker that ends in the middle costs one retry of its current job. A job whose worker ends twice
is reported as such, and costs nothing else. Each job has exactly one outcome.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

J = TypeVar("J")
R = TypeVar("R")
TRIES = 2  # workers that one job may cost
AHEAD = 1  # jobs that wait at a worker, so that it need not wait for the next one


class JobOutcome(NamedTuple, Generic[J, R]):
    """A job and its result, which is None if ``tries`` workers ended while they did it."""

    job: J
    result: R | None
    tries: int


class _Worker(Generic[J]):
    """One process, and the jobs that it was given, the current one first."""

    def __init__(self, function: Callable[[J], Any]) -> None:
        context = get_context("spawn")  # a copy of this process would have its threads and files
        self.pipe, theirs = context.Pipe()
        self.jobs: deque[tuple[J, int]] = deque()  # with how many workers it has cost
        self.process: BaseProcess = context.Process(
            target=_work, args=(theirs, function), daemon=True
        )
        self.process.start()
        theirs.close()

    def give(self, job: J, tries: int) -> None:
        """Hand over a job. A worker that has ended takes it all the same; it is seen later."""
        self.jobs.append((job, tries))
        try:
            self.pipe.send(job)
        except OSError:
            return

    def close(self) -> None:
        """End the process."""
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def _work(pipe: Connection, function: Callable[[J], Any]) -> None:
    """Do jobs until the other end of the pipe is closed."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers itself
    try:
        while True:
            pipe.send(function(pipe.recv()))
    except (EOFError, OSError):
        return


def run(function: Callable[[J], R], jobs: Sequence[J], workers: int) -> Iterator[JobOutcome[J, R]]:
    """Do the jobs on so many processes, or here if ``workers`` is 0; yield the outcome of each.

    Outcomes come in the order in which jobs end.
    """
    if not workers:
        for job in jobs:
            yield JobOutcome(job, function(job), 1)
        return
    left = deque((job, 0) for job in jobs)
    pool = [_Worker(function) for _ in range(min(workers, len(jobs)))]
    try:
        yield from _supervise(function, left, pool)
    finally:
        for worker in pool:
            worker.close()


def _supervise(
    function: Callable[[J], R], left: deque[tuple[J, int]], pool: list[_Worker[J]]
) -> Iterator[JobOutcome[J, R]]:
    while left or any(worker.jobs for worker in pool):
        for worker in pool:
            while left and len(worker.jobs) <= AHEAD:
                worker.give(*left.popleft())
        for pipe in wait([worker.pipe for worker in pool if worker.jobs]):
            worker = next(each for each in pool if each.pipe is pipe)
            try:
                result = worker.pipe.recv()
            except (EOFError, OSError):
                yield from _replace(function, worker, left, pool)
                continue
            job, tries = worker.jobs.popleft()
            yield JobOutcome(job, result, tries + 1)


def _replace(
    function: Callable[[J], R], worker: _Worker[J], left: deque[tuple[J, int]],
    pool: list[_Worker[J]],
) -> Iterator[JobOutcome[J, R]]:  # fmt: skip
    """Start another worker in the place of one that has ended; only its current job counts it."""
    worker.close()
    pool[pool.index(worker)] = _Worker(function)
    job, tries = worker.jobs.popleft()
    left.extendleft(reversed(worker.jobs))
    if tries + 1 < TRIES:
        left.appendleft((job, tries + 1))
    else:
        yield JobOutcome(job, None, tries + 1)
