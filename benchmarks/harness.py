"""Measure works beside their rivals: pair by pair, medians and ratios, one row a figure."""

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FunctionType, ModuleType

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "benchmarks"  # installed rivals; ignored by git
PAIRS = 5
SCALES = {"s": 1, "ms": 1e3, "us": 1e6}
Cost = Callable[[], float]  # does the work once; seconds, or seconds per item


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. ``ours`` and ``rival`` are medians in ``unit``; ``figure`` meets the target.

    ``figure`` is None when the row was skipped, and ``note`` says why; ``spread`` is the figure's
    lowest and highest value. ``limit`` None: shown for comparison, without a target.
    """

    what: str
    figure: float | None
    figure_unit: str
    at_most: bool
    limit: float | None
    ours: float | None = None
    rival: float | None = None
    unit: str = ""
    rival_name: str = ""
    runs: int = 0
    spread: tuple[float, float] = (0.0, 0.0)
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None when there is none or nothing was measured."""
        if self.figure is None or self.limit is None:
            return None
        return self.figure <= self.limit if self.at_most else self.figure >= self.limit

    def as_json(self) -> dict[str, object]:
        """Return the row with its verdict."""
        return {**asdict(self), "met": self.met}


class Bench:
    """Collects the rows of one work."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def ratio(  # noqa: PLR0913 - they are the columns of a row
        self, what: str, ours: Cost, rival: Cost, *, against: str, unit: str = "s",
        at_most: float | None = None, at_least: float | None = None, pairs: int = PAIRS,
        note: str = "",
    ) -> Row:  # fmt: skip
        """Run ours, rival, ours, rival, ... and keep the median of the ratios of the pairs.

        Both return seconds; ``unit`` is how they are shown.
        ``at_most`` limits ours / rival, ``at_least`` rival / ours ("times faster").
        """
        ours(), rival()
        found = []
        for _ in range(pairs):
            gc.collect()
            mine = ours()
            gc.collect()
            found.append((mine, rival()))
        faster = at_least is not None
        ratios = [theirs / mine if faster else mine / theirs for mine, theirs in found]
        scale = SCALES[unit]
        row = Row(
            what, statistics.median(ratios), "x", not faster, at_least if faster else at_most,
            statistics.median(mine for mine, _ in found) * scale,
            statistics.median(theirs for _, theirs in found) * scale,
            unit, against, pairs, (min(ratios), max(ratios)), note,
        )  # fmt: skip
        self.rows.append(row)
        return row

    def value(  # noqa: PLR0913 - the same
        self, what: str, measure: Cost, unit: str, *, at_most: float | None = None,
        at_least: float | None = None, times: int = PAIRS, note: str = "",
    ) -> Row:  # fmt: skip
        """Measure something ``times`` times and keep the median."""
        found = []
        for _ in range(times):
            gc.collect()
            found.append(measure())
        limit = at_most if at_least is None else at_least
        middle = statistics.median(found)
        spread = (min(found), max(found))
        row = Row(what, middle, unit, at_least is None, limit, middle, unit=unit, runs=times,
                  spread=spread, note=note)  # fmt: skip
        self.rows.append(row)
        return row

    def skip(self, what: str, why: str) -> None:
        """Note that something could not be measured here."""
        self.rows.append(Row(what, None, "", at_most=True, limit=None, note=f"not measured: {why}"))

    def save(self, path: Path) -> None:
        """Write the rows."""
        path.write_text(json.dumps([row.as_json() for row in self.rows]))


# -- processes --
def program(name: str) -> str:
    """Return the path of a program of the virtual environment that runs the bench."""
    return str(Path(sys.executable).parent / name)


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that ran to its end: wall seconds, processor seconds."""

    wall: float
    cpu: float


def run_process(argv: Sequence[str], *, status: int = 0) -> Ended:
    """Run a program, throwing its output away; raise when it does not end with ``status``."""
    quiet = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ]
    begin = time.perf_counter()
    pid = os.posix_spawnp(argv[0], list(argv), os.environ, file_actions=quiet)
    _, ended, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - begin
    if os.waitstatus_to_exitcode(ended) != status:
        raise RuntimeError(f"{' '.join(argv)[:200]} ended with {ended}")
    return Ended(wall, usage.ru_utime + usage.ru_stime)


_PEAK = """
import sys
from pathlib import Path
from junose_shell.__main__ import main
if main(sys.argv[1:]):
    sys.exit(1)
status = Path("/proc/self/status").read_text()
print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""


def peak_memory(arguments: Sequence[str]) -> int:
    """Return the most octets that ``junose-shell`` with these arguments held (Linux)."""
    command = [sys.executable, "-c", _PEAK, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout.split()[-1]) * 1024


@contextmanager
def child(argv: Sequence[str], **options: object) -> Iterator["subprocess.Popen[bytes]"]:
    """Keep a program running meanwhile, and end it, by its own process number."""
    process = subprocess.Popen(list(argv), **options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


# -- inside this process --
@contextmanager
def stopwatch() -> Iterator[list[float]]:
    """Put the processor seconds of the block into the list it gives.

    Processor time: what others do on the same machine shall not count.
    """
    taken: list[float] = []
    begin = time.process_time()
    yield taken
    taken.append(time.process_time() - begin)


def cost_of(action: Callable[[], object], items: int = 1) -> float:
    """Return the processor seconds per item of an action."""
    with stopwatch() as taken:
        action()
    return taken[0] / items


def resident(pid: int | str = "self") -> int:
    """Return the octets of memory that a process holds now (Linux)."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGESIZE")


def reachable(parts: Iterable[object], outside: tuple[str, ...]) -> int:
    """Return the octets of all objects that ``parts`` hold, each counted once.

    Classes, functions and modules do not count, nor objects whose class is of a module that begins
    with a name in ``outside``, nor what is reached through them alone.
    """
    seen: set[int] = set()
    octets = 0
    left = list(parts)
    while left:
        item = left.pop()
        kind = type(item)
        if id(item) in seen or isinstance(item, type | FunctionType | ModuleType):
            continue
        if f"{kind.__module__}.".startswith(outside):
            continue
        seen.add(id(item))
        octets += sys.getsizeof(item)
        left += gc.get_referents(item)
    return octets


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that ``share`` (0..1) of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
