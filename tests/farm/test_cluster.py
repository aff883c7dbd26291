"""The same jobs on a dask cluster of real processes over TCP, also when they are killed."""

import os
from contextlib import suppress
from importlib.util import find_spec

import pytest

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
if not REQUIRED and find_spec("distributed") is None:  # which takes half a second to import
    pytest.skip("install distributed, or the extra fleet", allow_module_level=True)

from jobs import Job, square  # noqa: E402

from junose_shell.app.entry import run  # noqa: E402
from junose_shell.farm.cluster import run_on  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")  # those of the cluster are not ours


@pytest.fixture(scope="module")
def address():
    """Return the address of a scheduler with two workers, which a nanny replaces."""
    import dask
    from distributed import LocalCluster

    here = os.path.dirname(__file__)  # noqa: PTH120 - for the path of the workers
    path = os.pathsep.join([here, os.environ.get("PYTHONPATH", "")])
    settings = {
        "distributed.nanny.pre-spawn-environ": {"PYTHONPATH": path},
        "distributed.scheduler.allowed-failures": 1,
        "distributed.admin.log-format": "",
    }
    with dask.config.set(settings):
        cluster = LocalCluster(
            n_workers=2, threads_per_worker=1, protocol="tcp", host="127.0.0.1",
            dashboard_address=None, silence_logs=60,
        )  # fmt: skip
        yield cluster.scheduler_address
        with suppress(TimeoutError):  # a nanny may wait for good for a worker that was killed
            cluster.close(timeout=20)


def outcomes(address, jobs):
    return sorted((each.job.number, each.result) for each in run_on(address, square, jobs))


def test_every_job_has_one_outcome(address):
    assert outcomes(address, [Job(n) for n in range(30)]) == [(n, n * n) for n in range(30)]


def test_a_killed_worker_and_a_deadly_job_cost_nothing_else(address, tmp_path):
    jobs = [Job(n, {3: 1, 7: -1}.get(n, 0), str(tmp_path)) for n in range(20)]
    wanted = [(n, None if n == 7 else n * n) for n in range(20)]
    assert outcomes(address, jobs) == wanted


def test_replay_on_a_cluster_says_the_same(address, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in "abc":
        (tmp_path / f"{name}.scr").write_text(f"hostname {name}\nnonsense\n")
    here = run(["replay", "--each", "--jobs", "0", str(tmp_path)]), capsys.readouterr().out
    there = run(["replay", "--each", "--dask", address, str(tmp_path)]), capsys.readouterr().out
    assert there == here


def test_a_scheduler_that_is_not_there_is_an_error(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("junose_shell.farm.cluster.PATIENCE", 1)
    (tmp_path / "a.scr").write_text("hostname a\n")
    assert run(["replay", "--each", "--dask", "tcp://127.0.0.1:1", str(tmp_path)]) == 2
    assert "no dask scheduler at tcp://127.0.0.1:1" in capsys.readouterr().err
