"""Flips every row of the tables, one at a time, and proves that something notices.

    python tests/mutate_rows.py                  every row of every table
    python tests/mutate_rows.py session call     of some tables
    python tests/mutate_rows.py link.ipcp.failed of one row

A row goes to every other state in turn, becomes an ignore, and loses each action and each counter;
an ignore becomes a row to every other state, and loses each action and each counter. Transcripts
notice for dial-out, cases for the control connection, tests of one end for PPP. What nobody notices
must stand in mutate_rows.txt with a reason; otherwise the exit status is 1.
"""

import signal
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import chdir, suppress
from dataclasses import replace
from fnmatch import fnmatchcase
from importlib import import_module
from inspect import signature
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from control.control_cases import play

from junose_shell.control.tables import TABLES as CONTROL
from junose_shell.l2tp.machine import Ignored, Interpreter, Machine, Row
from junose_shell.l2tp.tables import MACHINES
from junose_shell.ppp.compiled import tables_of
from junose_shell.ppp.part import Part
from junose_shell.ppp.tables import MACHINES as PPP
from junose_shell.transcript.parse import read
from junose_shell.transcript.run import Play

HERE = Path(__file__).resolve().parent
TRANSCRIPTS = [HERE / "transcripts" / name for name in ("dial-out", "accounting", "subscribers")]
CASES = HERE / "control" / "cases"
ENDS = HERE / "ppp"  # tests with one argument, what makes an end of a link
END_TESTS = ("test_automaton", "test_proof_tables", "test_lcp", "test_ipcp", "test_proofs")
REASONS = HERE / "mutate_rows.txt"
PATIENCE = 20  # s of real time for one transcript, as a flipped table may go round for ever
CORES = 2
IN_USE = (MACHINES, CONTROL, PPP)  # where the program finds its tables
TABLES = {**MACHINES, **CONTROL, **PPP}  # as they are, whatever stands there for the moment

sys.path.append(str(ENDS))  # as pytest does it

Entry = Row | Ignored


class Flip(NamedTuple):
    """One change of one row: what is said about it, and the entry that takes the row's place."""

    machine: str
    entry: Entry
    change: str
    instead: Entry

    @property
    def row(self) -> str:
        return f"{self.machine}.{self.entry.state.name}.{self.entry.event.name}"

    def __str__(self) -> str:
        return f"{self.row} {self.change}"


class Reason(NamedTuple):
    """Why nobody can notice the flips that match ``pattern``."""

    pattern: str
    text: str


def flips_of(machine: Machine) -> Iterator[Flip]:
    for entry in machine.entries():
        for change, instead in _changes(machine, entry):
            yield Flip(machine.name, entry, change, instead)


def _changes(machine: Machine, entry: Entry) -> Iterator[tuple[str, Entry]]:
    fields = entry._asdict()
    if isinstance(entry, Row):
        yield "ignore", Ignored(**{k: v for k, v in fields.items() if k != "to"})
    for state in machine.states:
        if state not in (entry.state, getattr(entry, "to", entry.state)):
            yield f"to {state.name}", Row(**{**fields, "to": state})
    if entry.admits:
        yield "without admits", entry._replace(admits=False)
    for kind in ("do", "counts"):
        for at, name in enumerate(fields[kind]):
            rest = (*fields[kind][:at], *fields[kind][at + 1 :])
            yield f"without {name}", entry._replace(**{kind: rest})


def flipped(flip: Flip) -> Machine:
    """Return the table with the flip in it."""
    machine = TABLES[flip.machine]
    entries = [flip.instead if entry == flip.entry else entry for entry in machine.entries()]
    return replace(
        machine,
        rows=tuple(entry for entry in entries if isinstance(entry, Row)),
        ignored=tuple(entry for entry in entries if isinstance(entry, Ignored)),
    )


def notices(path: Path, flip: Flip) -> bool:
    """Return True if a transcript, case or test fails on the flipped table."""
    home = next(home for home in IN_USE if flip.machine in home)
    home[flip.machine] = flipped(flip)
    try:
        return fails(path)
    finally:
        home[flip.machine] = TABLES[flip.machine]


def fails(path: Path) -> bool:
    """Run a transcript; as in pytest, whatever is raised is a failure."""
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(PATIENCE)
    failed = True
    with suppress(Exception):
        failed = differs(path)
    signal.alarm(0)
    return failed


def differs(path: Path) -> bool:
    """Return True if something else happens than a transcript or case says; a test raises."""
    if path.suffix == ".case":
        written = path.read_text()
        return play(written) != written
    if path.parent == ENDS:
        module, _, name = path.name.partition("::")
        getattr(import_module(module), name)(import_module("ends").Make(tables_of(PPP)))
        return False
    return any(not step.matched for step in Play(read(path)).steps())


def _too_long(_number, _frame):
    raise TimeoutError


def rows_fired(path: Path) -> set[str]:
    """Run a transcript that holds, and return the rows that it went through."""
    fired = set()
    fire, fire_part = Interpreter.fire, Part.fire

    def add(machine, state, event):
        fired.add(f"{machine.name}.{machine.states(state).name}.{machine.events(event).name}")

    def note(self, thing, event, data=None):
        add(self.machine, thing.state, event)
        fire(self, thing, event, data)

    def note_part(self, event, data=None):
        add(PPP.get(self.name, PPP["automaton"]), self.state, event)
        fire_part(self, event, data)

    Interpreter.fire, Part.fire = note, note_part
    try:
        if fails(path):
            raise RuntimeError(f"{path} fails on the tables as they are")
    finally:
        Interpreter.fire, Part.fire = fire, fire_part
    return fired


def runs(flips: list[Flip]) -> list[Path]:
    """Return every transcript, case and test that can notice a flip."""
    machines = {flip.machine for flip in flips}
    found = []
    if not machines <= PPP.keys():
        found += [path for folder in TRANSCRIPTS for path in sorted(folder.glob("*.session"))]
        found += sorted(CASES.glob("*.case"))
    if machines & PPP.keys():
        for module in map(import_module, END_TESTS):
            found += [
                ENDS / f"{module.__name__}::{name}"
                for name, test in vars(module).items()
                if name.startswith("test_") and [*signature(test).parameters] == ["make"]
            ]
    return found


def witnesses(paths: list[Path]) -> dict[str, list[Path]]:
    """Return by row what can notice a flip of it: what goes through the fewest rows first.

    Tests of ends keep their order, for the first ones look at every row.
    """
    with get_context("spawn").Pool(CORES) as pool:
        fired = dict(zip(paths, pool.map(rows_fired, paths), strict=True))
    found = defaultdict(list)
    for path in sorted(paths, key=lambda path: len(fired[path]) * (path.parent != ENDS)):
        for row in fired[path]:
            found[row].append(path)
    for machine in TABLES.values():
        for entry in machine.entries():
            if entry.admits:  # looked up for every trigger, never fired
                found[f"{machine.name}.{entry.state.name}.{entry.event.name}"] = paths
    return found


def survivors(flips: list[Flip], seen_by: dict[str, list[Path]]) -> list[Flip]:
    """Return the flips that no transcript notices."""
    work = [(flip, seen_by.get(flip.row, [])) for flip in flips]
    with get_context("spawn").Pool(CORES) as pool:
        noticed = pool.map(_noticed, work, chunksize=8)
    return [flip for flip, seen in zip(flips, noticed, strict=True) if not seen]


def _noticed(work: tuple[Flip, list[Path]]) -> bool:
    flip, paths = work
    return any(notices(path, flip) for path in paths)


def read_reasons(path: Path) -> list[Reason]:
    """Read lines of ``pattern: reason``; the pattern is a flip with ``*`` and ``?`` in it."""
    lines = (line.strip() for line in path.read_text().splitlines())
    pairs = (line.partition(": ") for line in lines if line and not line.startswith("#"))
    return [Reason(pattern, text) for pattern, _, text in pairs]


def report(flips: list[Flip], lost: list[Flip], reasons: list[Reason], *, whole: bool) -> int:
    """Print the figure and what nobody notices; return the exit status."""
    rows = {flip.row for flip in flips}
    unseen = rows - {flip.row for flip in set(flips) - set(lost)}
    say = sys.stdout.write
    say(f"{len(rows) - len(unseen)} of {len(rows)} rows: some flip is noticed\n")
    say(f"{len(flips) - len(lost)} of {len(flips)} flips are noticed\n")
    explained = defaultdict(list)
    status = 0
    for flip in lost:
        why = next((r for r in reasons if fnmatchcase(str(flip), r.pattern)), None)
        if why is None:
            say(f"UNNOTICED {flip}\n")
            status = 1
        explained[why].append(flip)
    for reason in reasons:
        if reason in explained:
            say(f"{len(explained[reason]):4} {reason.pattern}: {reason.text}\n")
        elif whole:
            say(f"NO LONGER NEEDED {reason.pattern}\n")
            status = 1
    return status


def main(wanted: list[str], reasons: Path = REASONS) -> int:
    flips = [
        flip
        for name in TABLES
        for flip in flips_of(TABLES[name])
        if not wanted or flip.machine in wanted or flip.row in wanted
    ]
    with TemporaryDirectory() as folder, chdir(folder):  # where faults leave their journals
        lost = survivors(flips, witnesses(runs(flips)))
    return report(flips, lost, read_reasons(reasons), whole=not wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
