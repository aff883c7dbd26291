"""Work 20: look-ups at a real RADIUS server, many open at once."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from harness import ROOT, Bench

from junose_shell.library import Router
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner

DEMO = ROOT / "demo_configs" / "freeradius"
LOOKUPS, OPEN = 2_000, 50
LIMIT = 120_000  # ms for all of them
ROW = f"look-ups at FreeRADIUS, {OPEN} open at once"


def lookups(bench: Bench) -> None:
    """Ask FreeRADIUS with some requests open at once; it has a core of its own, and so have we."""
    program = shutil.which("freeradius", path="/usr/sbin:/usr/bin")
    if program is None:
        bench.skip(ROW, "apt install freeradius")
        return
    with TemporaryDirectory() as folder, _serving(program, Path(folder) / "raddb"):
        bench.value(
            ROW, _rate, "look-ups/s", at_least=800, note="wall time; PAP of a subscriber, by AAA"
        )
        bench.value(
            "processor time of such a look-up", lambda: _cost() * 1e6, "us", note="of ours alone"
        )


@contextmanager
def _serving(program: str, folder: Path) -> Iterator[None]:
    shutil.copytree(DEMO / "raddb", folder)
    command = [program, "-f", "-l", "stdout", "-d", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            if not any("Ready to process" in line for line in process.stdout):
                raise RuntimeError("freeradius does not start")
            yield
        finally:
            process.terminate()


def _rate() -> float:
    begin = time.perf_counter()
    _ask()
    return LOOKUPS / (time.perf_counter() - begin)


def _cost() -> float:
    begin = time.process_time()
    _ask()
    return (time.process_time() - begin) / LOOKUPS


def _ask() -> None:
    """Make the look-ups, always ``OPEN`` of them at once."""
    router = Router.from_script(DEMO / "router.scr", world=DEMO / "world.yaml")
    aaa = router.shell.router.network.aaa
    begun = granted = 0

    def ask() -> None:
        nonlocal begun
        begun += 1
        aaa.test("default", "branch1", "hello-lns", answered)

    def answered(verdict: object) -> None:
        nonlocal granted
        granted += type(verdict).__name__ == "SubscriberGranted"
        if begun < LOOKUPS:
            ask()

    for _ in range(OPEN):
        ask()
    Runner(router.shell, CliSession()).wait(LIMIT, lambda: granted == LOOKUPS)
    if granted != LOOKUPS:
        raise RuntimeError(f"{granted} of {LOOKUPS} look-ups were granted")
