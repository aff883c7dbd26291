"""A class on the web at work, and what the console and the exercises cost."""

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from harness import ROOT, Bench, child, percentile, resident, run_process

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.outlook import outlook
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.terminal.toolbar import toolbar
from junose_shell.training.exercise import read_exercise
from junose_shell.training.scene import opened

SHOW = "show l2tp dial-out session"
TRAINEES, EVERY, ROUNDS = 1_000, 5.0, 2  # commands, one every so many seconds
TYPISTS, KEYS = 200, 10  # keys each


def classroom(bench: Bench) -> None:
    """A thousand trainees, a command each every five seconds; two hundred who type."""
    try:
        import websockets  # noqa: F401
    except ModuleNotFoundError:
        bench.skip("a class", "pip install websockets")
        return
    with TemporaryDirectory() as folder:
        roster = Path(folder) / "class.yaml"
        names = ", ".join(f"t{number}" for number in range(TRAINEES))
        roster.write_text(
            f"instructor: chalk-and-board\nexercise: first-call\ntrainees: [{names}]\n"
        )
        words = ["-m", "junose_shell", "class", "--roster", str(roster), "--web", "127.0.0.1:0"]
        with child([sys.executable, *words], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            lines = [process.stdout.readline().decode().strip() for _ in range(TRAINEES + 1)]
            found = asyncio.run(_attended([line.split("#")[1] for line in lines[1:]],
                                          lines[0].split("/")[2], process.pid))  # fmt: skip
    octets, share, echoes = found
    bench.value("memory of a class of 1,000", lambda: octets / 2**20, "MiB", at_most=200.0, times=1,
                note="the whole process, every router with its terminal and its page")  # fmt: skip
    bench.value("processor of a class of 1,000", lambda: share * 100, "%", at_most=30.0, times=1,
                note=f"of a core; each a command every {EVERY:g} s, pictures pushed")  # fmt: skip
    bench.value("p99 of a key's echo, 200 typists", lambda: percentile(echoes, 0.99) * 1000, "ms",
                at_most=50.0, times=1, note=f"{len(echoes):,} keys")  # fmt: skip


async def _attended(links: list[str], host: str, pid: int) -> tuple[float, float, list[float]]:
    from websockets.asyncio.client import connect

    wires = []
    for link in links:
        name, _, token = link.partition(":")
        wire = await connect(f"ws://{host}/class", origin=f"http://{host}", max_size=None)  # type: ignore[arg-type]
        await wire.send(json.dumps({"type": "hello", "name": name, "token": token}))
        wires.append(wire)
        while b"lns>" not in (got if isinstance(got := await wire.recv(), bytes) else b""):
            pass
    readers = [asyncio.create_task(_read(wire)) for wire in wires]
    await asyncio.sleep(3)
    before = _processor(pid)
    for _ in range(ROUNDS):
        for wire in wires:
            await wire.send(b"show clock\r")
            await asyncio.sleep(EVERY / TRAINEES)
    share = (_processor(pid) - before) / (ROUNDS * EVERY)  # however late this process was
    octets = resident(pid)
    for reader in readers[:TYPISTS]:
        reader.cancel()
    await asyncio.sleep(1)
    taken = await asyncio.gather(
        *(_type(wire, number) for number, wire in enumerate(wires[:TYPISTS]))
    )
    for wire in wires:
        wire.transport.abort()
    return octets, share, [each for echoes in taken for each in echoes]


async def _read(wire) -> None:
    async for _ in wire:
        pass


async def _type(wire, number: int) -> list[float]:
    """Type a key two times a second; return how long each echo took."""
    await asyncio.sleep(0.5 * number / TYPISTS)
    found = []
    for _ in range(KEYS):
        begin = time.perf_counter()
        await wire.send(b"x")
        while not isinstance(await wire.recv(), bytes):
            pass
        found.append(time.perf_counter() - begin)
        await asyncio.sleep(0.5)
    return found


def _processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def exercises(bench: Bench) -> None:
    """Prove every exercise, as its author does."""
    words = [sys.executable, "-m", "junose_shell", "train", "check"]
    os.chdir(ROOT)
    bench.value("train check of all exercises", lambda: run_process(words).cpu, "s", at_most=20.0,
                times=3, note="processor time of the whole process")  # fmt: skip


def rewind(bench: Bench) -> None:
    """Go back ten minutes in an hour of a small lab: 60 packets, pings and looks."""
    shell = opened(read_exercise(ROOT / "exercises" / "03-first-call")).shell
    runner = Runner(shell, CliSession(privilege=15))
    turn = ("lab packet 10.10.1.7", "ping 10.10.1.7", "lab advance 1m", SHOW)
    for line in turn * 60:
        list(runner.run(line))

    def cost() -> float:
        begin = time.process_time()
        list(runner.run("lab rewind 10m"))
        assert shell.heir is not None
        shell.heir = None  # the hour is still there, to go back in again
        return time.process_time() - begin

    bench.value("rewind in an hour of a lab", lambda: cost() * 1000, "ms", at_most=100.0)


def console_key(bench: Bench) -> None:
    """The bar and the colours of one key on the console."""
    shell = Shell(Router(load_grammar()))
    session = CliSession(privilege=15)
    line = "show l2tp dial-out session 10.10.1.7 | include Prof"

    def cost() -> float:
        begin = time.process_time()
        for end in range(1, len(line) + 1):
            toolbar(shell, session, outlook(shell, session, line[:end]), 100)
        return (time.process_time() - begin) / len(line)

    cost()
    bench.value("bar and colours of a key", lambda: cost() * 1000, "ms", at_most=2.0)
