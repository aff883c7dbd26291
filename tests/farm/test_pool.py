import os
import signal

import pytest
from jobs import Job, square

from junose_shell.farm.pool import run


def outcomes(jobs, workers):
    return sorted((each.job.number, each.result, each.tries) for each in run(square, jobs, workers))


@pytest.mark.parametrize("workers", [0, 1, 2, 50])
def test_every_job_has_one_outcome(workers):
    assert outcomes([Job(n) for n in range(20)], workers) == [(n, n * n, 1) for n in range(20)]


def test_no_jobs_need_no_workers():
    assert outcomes([], 2) == []


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_a_worker_killed_in_the_middle_costs_one_retry_of_its_job(tmp_path, workers):
    jobs = [Job(n, int(n == 7), str(tmp_path)) for n in range(20)]
    assert outcomes(jobs, workers) == [(n, n * n, 1 + (n == 7)) for n in range(20)]
    done = {n: len((tmp_path / str(n)).read_text()) for n in range(20)}
    assert done == {n: 1 + (n == 7) for n in range(20)}


@pytest.mark.parametrize("workers", [1, 2])
def test_a_job_that_always_kills_its_worker_costs_nothing_else(tmp_path, workers):
    deadly = {3, 4, 11}
    jobs = [Job(n, -1 if n in deadly else 0, str(tmp_path)) for n in range(20)]
    assert outcomes(jobs, workers) == [
        (n, None, 2) if n in deadly else (n, n * n, 1) for n in range(20)
    ]
    assert all(len((tmp_path / str(n)).read_text()) == 1 for n in range(20) if n not in deadly)


def test_workers_that_another_process_kills_are_replaced(tmp_path):
    from multiprocessing import active_children

    found = []
    for outcome in run(square, [Job(n, 0, str(tmp_path)) for n in range(60)], 2):
        found.append(outcome.job.number)
        if len(found) in (10, 30):
            os.kill(active_children()[0].pid, signal.SIGKILL)
    assert sorted(found) == list(range(60))
    assert active_children() == []


def test_who_stops_listening_leaves_no_process_behind():
    from multiprocessing import active_children

    some = run(square, [Job(n) for n in range(20)], 2)
    next(some)
    some.close()
    assert active_children() == []
