"""The same jobs on a dask cluster that exists (extra ``fleet``).

dask blames a killed worker on all jobs that it had. So those that it gives up are done again one
by one, and only a job that kills its worker even then is reported.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from junose_shell.errors import UsageError
from junose_shell.farm.pool import TRIES, JobOutcome

J = TypeVar("J")
R = TypeVar("R")
PATIENCE = 20  # seconds to reach the scheduler


def run_on(
    address: str, function: Callable[[J], R], jobs: Sequence[J]
) -> Iterator[JobOutcome[J, R]]:
    """Do the jobs on the workers of a scheduler, ``tcp://HOST:PORT``; yield the outcome of each.

    Raises UsageError if dask is not installed or the scheduler cannot be reached.
    """
    try:
        from distributed import Client, KilledWorker, as_completed
    except ImportError as error:
        raise UsageError("--dask needs distributed: pip install 'junose-shell[fleet]'") from error
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageError(f"no dask scheduler at {address}: {error}") from error
    suspects: list[J] = []
    with client, client.as_current():
        waiting = {client.submit(function, job, pure=False): job for job in jobs}
        for future in as_completed(waiting):
            job = waiting[future]
            if isinstance(future.exception(), KilledWorker):
                suspects.append(job)
            else:
                yield JobOutcome(job, future.result(), 1)
        for job in suspects:
            future = client.submit(function, job, pure=False)
            killed = isinstance(future.exception(), KilledWorker)
            yield JobOutcome(job, None if killed else future.result(), TRIES)
