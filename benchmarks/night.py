"""Works on many files: a night of 300, a job of the pool, a line that is only kept."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import lines
import rivals
from harness import ROOT, Bench, program, run_process
from replay import CMD2, carried_out, script

from junose_shell.farm.pool import run
from junose_shell.grammar.cache import load_grammar

FILES, JOBS = 300, 2
BOX = ROOT / "tests" / "app" / "bras.scr"
MANY = 100_000  # lines of the other work
KEPT = [
    line
    for n in range(1_000)
    for line in (f"l2tp switch-profile s{n}", *(f" avp {k} relay" for k in range(9)))
]


def night(bench: Bench) -> None:
    """Replay every file on a router of its own, in two processes, with the table printed."""
    if why := rivals.need("cmd2"):
        bench.skip("a night of 300 files, a line, against cmd2", why)
        return
    routes = ["route 10.0.0.0 255.255.255.0 10.1.1.1"] * MANY
    with _folder() as folder, script(routes) as path:
        theirs = [sys.executable, str(CMD2), str(path)]
        ours = [program("junose-shell"), "replay", "--each", "--jobs", str(JOBS),
                "--allow", "kept", str(folder)]  # fmt: skip
        total = FILES * len(BOX.read_text().splitlines())
        bench.ratio(
            "a night of 300 files, a line, against cmd2", lambda: run_process(ours).wall / total,
            lambda: run_process(theirs).wall / MANY, against="cmd2 run_script", unit="us",
            at_least=0.65,
            note=f"wall time; {FILES} routers, {JOBS} processes; its command only counts. 6 s for "
            "the night where cmd2 takes 36 us a line is 0.52 x; the limit has a fifth to spare",
        )  # fmt: skip


def jobs(bench: Bench) -> None:
    """Give out jobs that do nothing."""
    some = list(range(3_000))
    bench.value(
        "overhead of a job", lambda: _seconds(some) / len(some) * 1e3, "ms", at_most=4.0,
        note="two processes, processor time of the one that gives out the jobs",
    )  # fmt: skip


def _seconds(some: list[int]) -> float:
    start = process_time()
    for _ in run(abs, some, JOBS):
        pass
    return process_time() - start


def kept(bench: Bench) -> None:
    """A line of a mode that is only kept against a line of the usual mix."""
    mixed = lines.mixed(len(KEPT))
    bench.ratio(
        "a line that is only kept, against one that is emulated", partial(_cost, KEPT),
        partial(_cost, mixed), against="an emulated line", unit="us", at_least=1.2,
        note="both replayed by this program",
    )  # fmt: skip


def _cost(content: list[str]) -> float:
    grammar = load_grammar()
    start = process_time()
    carried_out(grammar, content)
    return (process_time() - start) / len(content)


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory() as name:
        text = BOX.read_text()
        for number in range(FILES):
            box = text.replace("bras-muc-01", f"bras-{number:03}")
            (Path(name) / f"bras-{number:03}.scr").write_text(box)
        yield Path(name)
