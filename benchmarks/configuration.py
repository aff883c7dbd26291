"""Works 6 and 8: what a statement takes up; a saved configuration of 100,000 lines."""

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import lines
from harness import Bench, cost_of, peak_memory, program, run_process
from replay import carried_out

from junose_shell.command.grammar import Grammar
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

SAVED = 100_000  # lines of the saved file
TYPED = 93_000  # lines that make more than that when shown, separators included
HELD = 32_000  # lines whose memory is taken
CHANGED = 500  # lines of the other file of a diff that differ
NEW = 2_000  # lines typed
DIFFERENT = 1  # exit status of diff
COMMAND = "show configuration"


@cache
def grammar() -> Grammar:
    """Return the grammar, shared by the routers of this process."""
    return load_grammar()


def statement_memory(bench: Bench) -> None:
    """The store with everything that statements carry, after the grammar is warm."""
    carried_out(grammar(), lines.mixed(lines.BLOCK * 10))
    bench.value(
        "memory of a stored statement", _held, "B", at_most=800, times=1,
        note=f"{HELD:,} mixed lines, by tracemalloc; what listens to statements included",
    )  # fmt: skip


def _held() -> float:
    content = lines.mixed(HELD)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    router = carried_out(grammar(), content)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / router.config.statements


def _shown(router: Router) -> Iterator[str]:
    return Runner(Shell(router), CliSession(privilege=15)).run(COMMAND)


@contextmanager
def _saved() -> Iterator[tuple[Router, Path, Path]]:
    """Give a router, its saved configuration and another that differs in some lines."""
    router = carried_out(grammar(), lines.mixed(TYPED))
    content = list(_shown(router))[:SAVED]
    if len(content) < SAVED:
        raise RuntimeError(f"only {len(content)} lines are shown")
    with TemporaryDirectory() as folder:
        first, second = Path(folder) / "first.cnf", Path(folder) / "second.cnf"
        first.write_text("\n".join(content) + "\n")
        routes = [
            f"ip route 50.{n >> 8}.{n & 255}.0 255.255.255.0 10.0.0.1" for n in range(CHANGED)
        ]
        # a virtual router ends what the truncated file may have left open
        second.write_text("\n".join([*content, "virtual-router default", *routes]) + "\n")
        yield router, first, second


def saved_configuration(bench: Bench) -> None:
    """Printing it, replaying it, and comparing two."""
    if "show-configuration" not in {entry.id for entry in grammar().entries}:
        bench.skip("saved configuration", "there is no such command yet")
        return
    with _saved() as (router, first, second):
        count = sum(1 for _ in _shown(router))
        bench.value(
            "print a configuration", lambda: 1 / cost_of(lambda: _print(router), count), "lines/s",
            at_least=200_000, note=f"{count:,} lines",
        )  # fmt: skip
        command = [program("junose-shell"), "replay", str(first)]
        bench.value(
            "replay of it, 100,000 lines", lambda: SAVED / run_process(command).wall, "lines/s",
            at_least=30_000, note="whole process",
        )  # fmt: skip
        bench.value(
            "memory after that replay", lambda: peak_memory(["replay", str(first)]) / 1e6, "MB",
            at_most=100, times=3, note="the most that the process ever held",
        )  # fmt: skip
        _diff(bench, first, second)


def _print(router: Router) -> int:
    return len("\n".join(_shown(router)))


def _diff(bench: Bench, first: Path, second: Path) -> None:
    diff = [program("junose-shell"), "diff", str(first), str(second)]
    loads = [[program("junose-shell"), "replay", str(path)] for path in (first, second)]
    bench.ratio(
        "diff of two such files", lambda: run_process(diff, status=DIFFERENT).wall,
        lambda: sum(run_process(load).wall for load in loads), against="loading both", unit="s",
        at_most=3.0, note=f"whole processes; {CHANGED} lines differ",
    )  # fmt: skip


def typed_line(bench: Bench) -> None:
    """A route that comes and goes, with little and with much stored."""
    sizes = (SAVED, lines.BLOCK)  # a whole block: without a target there is no network to tell
    many, few = (_typist(carried_out(grammar(), lines.mixed(n))) for n in sizes)
    bench.ratio(
        "a line typed with 100,000 lines stored", many, few, against=f"{lines.BLOCK} stored",
        unit="us",
        at_most=1.2, pairs=15, note="a static route, its removal, a statement in a section",
    )  # fmt: skip


def _typist(router: Router) -> Callable[[], float]:
    shell = Shell(router)
    session = CliSession(privilege=15)
    session.push(GLOBAL)
    routes = [f"ip route 60.{n >> 8}.{n & 255}.0 255.255.255.0 10.0.0.1" for n in range(NEW // 4)]
    typed = [*routes, *(f"no {line}" for line in routes)]
    for number in range(NEW // 4):
        typed += ["interface loopback 0", f"description number {number}"]

    def once() -> None:
        for line in typed:
            if shell.execute(session, line).step is not None:
                raise RuntimeError(f"refused: {line}")
        session.back_to(1)

    return lambda: cost_of(once, len(typed))
