"""Work 7: ``show l2tp dial-out session`` of 32,000 sessions, beside rich's Table."""

import io
import time
from functools import cache
from itertools import islice
from pathlib import Path

from harness import ROOT, Bench, cost_of
from rich.console import Console
from rich.table import Table as RichTable

from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.session.runner import Runner
from junose_shell.session.script import carry_out, read_script
from junose_shell.wiring import open_shell

SESSIONS = 32_000
RICH_ROWS = 4_000  # rich is measured with fewer: its cost a row does not change
PAGE = 24  # lines of a screen
COMMAND = "show l2tp dial-out session"
DEMO = ROOT / "demo_configs" / "first-call"


@cache
def busy() -> Runner:
    """Return a session on a router with 32,000 dial-out sessions, in what states they come to."""
    shell = open_shell(str(DEMO / "world.yaml"))
    for item in carry_out(_runner(shell), read_script(Path(DEMO / "router.scr"))):
        raise ValueError(f"refused: {item}")
    first = Ipv4.parse("10.10.0.1")
    for number in range(SESSIONS):
        packet = Packet(Ipv4(first + number))
        shell.router.driver.post(TriggerArrived("default", packet))
        if not number % 100:
            shell.router.driver.advance(10)
    return _runner(shell)


def _runner(shell: object) -> Runner:
    return Runner(shell, CliSession(privilege=15))  # type: ignore[arg-type]


def session_table(bench: Bench) -> None:
    """All of it, and the first page of it."""
    rows = [line.split() for line in busy().run(COMMAND)][3:-1]
    if len(rows) != SESSIONS:
        raise RuntimeError(f"{len(rows)} rows")
    bench.ratio(
        "show 32,000 sessions, a row", lambda: cost_of(_plain, SESSIONS),
        lambda: cost_of(lambda: _rich(rows[:RICH_ROWS]), RICH_ROWS), against="rich Table",
        unit="us", at_least=50.0, note=f"rich with {RICH_ROWS:,} of the rows",
    )  # fmt: skip
    bench.value(
        "first page of 32,000 sessions", _first_page, "ms", at_most=50.0, times=15,
        note="from Enter to the last line of the page, wall time",
    )  # fmt: skip


def _plain() -> str:
    return "\n".join(busy().run(COMMAND))


def _rich(rows: list[list[str]]) -> str:
    table = RichTable(box=None)
    for name in ("router", "trigger", "target", "state", "in state", "timer", "lac"):
        table.add_column(name)
    for row in rows:
        table.add_row(*row)
    out = io.StringIO()
    Console(file=out, width=120, color_system=None).print(table)
    return out.getvalue()


def _first_page() -> float:
    begin = time.perf_counter()
    page = list(islice(busy().run(COMMAND), PAGE))
    taken = time.perf_counter() - begin
    if len(page) != PAGE:
        raise RuntimeError(f"{len(page)} lines")
    return taken * 1000
