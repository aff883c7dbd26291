"""Quick jobs that copies of this process share."""

import os
from itertools import islice

import pytest

from junose_shell.transcript.copies import shared


def doubled(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def fussy(number: int) -> int:
    if number == 7:
        raise ValueError(number)
    return number


def deadly(number: int) -> int:
    if number == 7:
        os._exit(1)
    return number


@pytest.mark.parametrize(("jobs", "processes", "chunk"), [(20, 3, 2), (5, 3, 10), (0, 2, 1)])
def test_results_come_in_order_from_all_processes(jobs: int, processes: int, chunk: int) -> None:
    found = list(shared(doubled, range(jobs), processes, chunk))
    assert [result for result, _ in found] == [2 * number for number in range(jobs)]
    assert len({process for _, process in found}) == min(processes, -(-jobs // chunk))


def test_an_exception_comes_out_where_the_results_are_read() -> None:
    results = shared(fussy, range(20), 2, 5)
    assert list(islice(results, 5)) == [0, 1, 2, 3, 4]
    with pytest.raises(ValueError, match="7"):
        next(results)


def test_a_copy_that_has_ended_is_noticed() -> None:
    with pytest.raises(EOFError):
        list(shared(deadly, range(20), 2, 5))


def test_who_reads_no_further_leaves_no_process_behind() -> None:
    results = shared(doubled, range(1_000), 2, 1)
    _, process = list(islice(results, 2))[1]
    results.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
