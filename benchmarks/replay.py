"""Work 4: the replay of 100,000 mixed lines, the same from FRR and cmd2, and its growth."""

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import frr
import lines
import rivals
from harness import PAIRS, Bench, cost_of, program, run_process

from junose_shell.app.entry import PATIENCE
from junose_shell.command.grammar import Grammar
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, carry_out
from junose_shell.session.shell import Shell

MANY, FEW = 100_000, 63 * lines.BLOCK  # 1,008
FRR_LINES = 10_000
CMD2 = Path(__file__).with_name("rival_cmd2.py")


@contextmanager
def script(content: list[str]) -> Iterator[Path]:
    """Give a file of these lines."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.scr"
        path.write_text("\n".join(content) + "\n")
        yield path


def carried_out(grammar: Grammar, content: list[str]) -> Router:
    """Carry lines out on a new router; raise when one is refused."""
    router = Router(grammar)
    runner = Runner(Shell(router), CliSession(privilege=15))
    for item in carry_out(runner, Script("bench", content)):
        raise ValueError(f"refused: {item}")
    return router


def replay(bench: Bench) -> None:
    """Whole processes, from the start to the last line."""
    with script(lines.mixed(MANY)) as path:
        ours = [program("junose-shell"), "replay", str(path)]
        bench.value(
            "replay of 100,000 mixed lines", lambda: MANY / run_process(ours).wall,
            "lines/s", at_least=50_000, note="whole process",
        )  # fmt: skip
        bench.value(
            "replay, processor time", lambda: MANY / run_process(ours).cpu,
            "lines/s", at_least=50_000, note="whole process",
        )  # fmt: skip
        _against_cmd2(bench, ours)
        _against_frr(bench, ours)


def _against_cmd2(bench: Bench, ours: list[str]) -> None:
    if why := rivals.need("cmd2"):
        bench.skip("replay, a line, against cmd2", why)
        return
    with script(["route 10.0.0.0 255.255.255.0 10.1.1.1"] * MANY) as path:
        theirs = [sys.executable, str(CMD2), str(path)]
        bench.ratio(
            "replay, a line, against cmd2", lambda: run_process(ours).wall / MANY,
            lambda: run_process(theirs).wall / MANY, against="cmd2 run_script", unit="us",
            at_least=3.0, note="its command does nothing but count",
        )  # fmt: skip


def _against_frr(bench: Bench, ours: list[str]) -> None:
    if why := rivals.frr():
        bench.skip("replay, a line, against vtysh -f", why)
        return
    with frr.running() as router:
        bench.ratio(
            "replay, a line, against vtysh -f", lambda: run_process(ours).wall / MANY,
            lambda: _frr_cost(router), against="FRR", unit="us", at_least=30.0,
            note=f"FRR: {FRR_LINES:,} static routes, fewer and so quicker a line than 100,000",
        )  # fmt: skip


def _frr_cost(router: frr.Frr) -> float:
    content = lines.routes(FRR_LINES)
    begin = time.perf_counter()
    router.load(content)
    taken = time.perf_counter() - begin
    router.load([f"no {line}" for line in content])
    return taken / FRR_LINES


def replay_growth(bench: Bench) -> None:
    """A line costs the same in a long file: 20 files of 1,000 lines against one of 100,000.

    The files differ, because a router remembers lines that it has seen.
    """
    gc.set_threshold(*PATIENCE)  # as the program has it
    grammar = load_grammar()
    many = lines.mixed(MANY)
    files = [many[at : at + FEW] for at in range(0, 20 * FEW, FEW)]
    bench.ratio(
        "a line of 100,000 against one of 1,000",
        lambda: cost_of(lambda: carried_out(grammar, many), MANY),
        lambda: cost_of(lambda: [carried_out(grammar, few) for few in files], 20 * FEW),
        against="1,000 lines", unit="us", at_most=1.2, pairs=PAIRS,
    )  # fmt: skip
