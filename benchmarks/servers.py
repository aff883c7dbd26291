"""Work 9: Telnet and SSH beside the barest servers, many sessions, many routers."""

import asyncio
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import clients
import rivals
from harness import ROOT, Bench, child, percentile, program, resident

COMMANDS = 200  # in a run
CONNECTS = 25  # the median of so many is one run
SESSIONS, LINES = 500, 30
ROUNDS, PAUSE = 6, 2.0  # commands of a session, s from one to the next
ROUTERS = 500
SCRIPT, TEST = 1_000, 0.5  # lines; s that a test takes
HERE = Path(__file__).parent
SERVER = ROOT / "junose_shell" / "terminal" / "server.py"


@contextmanager
def _listening(command: list[str], ports: int) -> Iterator[list[int]]:
    """Run a server and give the ports it prints, in lines of its own wording."""
    found: list[int] = []
    with child(command, stdout=subprocess.PIPE, env=None) as process:
        assert process.stdout is not None
        while len(found) < ports:
            line = process.stdout.readline().decode()
            if not line:
                raise RuntimeError(f"{' '.join(command)[:100]} does not listen")
            found += map(int, re.findall(r"\b\d{4,5}\b", line))
        yield found


def servers(bench: Bench) -> None:
    """A command, and from connecting to the prompt.

    Client and server share one core: the scheduler would put one pair on two cores and the other
    on one, and waking an idle core takes longer than an echo.
    """
    if not SERVER.exists():
        bench.skip("servers", "there is none yet")
        return
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # what it starts inherits it
    with TemporaryDirectory() as folder:
        ours = [program("junose-shell"), "serve", "--telnet", "127.0.0.1:0"]
        key = ["--ssh", "127.0.0.1:0", "--host-key", f"{folder}/key"]
        with _listening([*ours, "--lines", str(LINES)], 1) as ports:
            _telnet(bench, ports[0])
        if why := rivals.need("asyncssh"):
            bench.skip("SSH", why)
            return
        ours = [program("junose-shell"), "serve", *key, "--lines", str(LINES)]
        with _listening(ours, 1) as ports:
            _ssh(bench, ports[0])


def _telnet(bench: Bench, port: int) -> None:
    with _listening([sys.executable, str(HERE / "rival_servers.py"), "telnet"], 1) as (rival,):
        bench.ratio(
            "a command over Telnet", lambda: clients.telnet_command(port, COMMANDS),
            lambda: clients.telnet_command(rival, COMMANDS), against="bare asyncio echo",
            unit="us", at_most=2.5, note=f"show clock, median of {COMMANDS} in each run, one core",
        )  # fmt: skip
        bench.ratio(
            "connect to prompt over Telnet", _median(lambda: clients.telnet_connect(port)),
            _median(lambda: clients.telnet_connect(rival)), against="bare asyncio echo",
            unit="ms", at_most=1.8, note=f"median of {CONNECTS} in each run",
        )  # fmt: skip


def _ssh(bench: Bench, port: int) -> None:
    with _listening([sys.executable, str(HERE / "rival_servers.py"), "ssh"], 1) as (rival,):
        bench.ratio(
            "a command over SSH", lambda: asyncio.run(clients.ssh(port, COMMANDS))[1],
            lambda: asyncio.run(clients.ssh(rival, COMMANDS))[1], against="bare asyncssh server",
            unit="us", at_most=2.0, note=f"show clock, median of {COMMANDS} in each run",
        )  # fmt: skip
        bench.ratio(
            "connect to prompt over SSH", _median(lambda: asyncio.run(clients.ssh(port, 0))[0]),
            _median(lambda: asyncio.run(clients.ssh(rival, 0))[0]),
            against="bare asyncssh server", unit="ms", at_most=2.0,
            note=f"median of {CONNECTS} in each run",
        )  # fmt: skip


def _median(measure: Callable[[], float], times: int = CONNECTS) -> Callable[[], float]:
    return lambda: percentile([measure() for _ in range(times)], 0.5)


def resets(bench: Bench) -> None:
    """A router for the next test: a reset beside a server that starts for it."""
    from junose_shell.testing import serve

    script = "".join(f"ip route 10.0.{n // 250}.{n % 250} 255.255.255.255 null 0\n"
                     for n in range(SCRIPT))  # fmt: skip

    def start() -> float:
        begin = time.perf_counter()
        with serve(script):
            return time.perf_counter() - begin

    with serve(script) as server:
        server.reset()

        def reset() -> float:
            time.sleep(TEST)
            begin = time.perf_counter()
            server.reset()
            return time.perf_counter() - begin

        bench.ratio(
            "a reset between two tests", _median(reset, 5), _median(start, 5),
            against="serve() for each test", unit="ms", at_least=10.0,
            note=f"wall time; {SCRIPT:,} lines of script; the next router is made during the "
            f"{TEST * 1000:.0f} ms of a test; clients have gone",
        )  # fmt: skip


def many_sessions(bench: Bench) -> None:
    """500 sessions that each type a command every two seconds, and what they take up."""
    if not SERVER.exists():
        bench.skip("many sessions", "there is no server yet")
        return
    routers = -(-SESSIONS // LINES)
    command = [sys.executable, str(HERE / "farm.py"), "serve", str(routers)]
    with child(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        ports = [int(word) for word in process.stdout.readline().split()]
        taken, octets = asyncio.run(_crowd(ports, process.pid))
    note = f"{routers} routers with {LINES} lines in one process; {len(taken):,} commands"
    bench.value(
        "p99 of a command, 500 sessions", lambda: percentile(taken, 0.99) * 1000, "ms",
        at_most=50.0, times=1, note=f"{note}, {SESSIONS / PAUSE:.0f} a second, over Telnet",
    )  # fmt: skip
    bench.value(
        "memory of a connected session", lambda: octets / 1024, "KiB", at_most=100.0, times=1,
        note="growth of the server, after the sessions typed commands",
    )  # fmt: skip


async def _crowd(ports: list[int], pid: int) -> tuple[list[float], float]:
    first = clients.Crowd(ports, len(ports))  # a session a router warms what sessions share
    await first.connect()
    await first.type(2, 0.1)
    before = resident(pid)
    crowd = clients.Crowd(ports, SESSIONS - len(ports))
    await crowd.connect()
    crowd.streams += first.streams
    taken = await crowd.type(ROUNDS, PAUSE)
    octets = (resident(pid) - before) / (SESSIONS - len(ports))
    crowd.close()
    return taken, octets


def many_routers(bench: Bench) -> None:
    """500 routers with the first demo in one process."""
    bench.value("500 routers start", lambda: _farm()[0], "s", at_most=2.0, times=1,
                note="first demo: its files read once, carried out by each")  # fmt: skip
    bench.value("memory of a router", lambda: _farm()[1] / 2**20, "MiB", at_most=2.0, times=1)


@cache
def _farm() -> tuple[float, float]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "out"
        command = [sys.executable, str(HERE / "farm.py"), "start", str(ROUTERS), str(path)]
        subprocess.run(command, check=True)
        seconds, octets = map(float, path.read_text().split())
    return seconds, octets
