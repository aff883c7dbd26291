"""Many routers in one process, as a class room would have them.

farm.py start N FILE      start N routers with the first demo; write seconds and octets
farm.py serve N           serve N routers by Telnet, all lines open, and print their ports
"""

import asyncio
import gc
import sys
import time
from pathlib import Path

from harness import ROOT, resident

from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, carry_out, read_script
from junose_shell.session.shell import Shell
from junose_shell.terminal.server import Server
from junose_shell.wiring import build_shell, open_shell
from junose_shell.world.loader import load
from junose_shell.world.schema import WorldSpec

DEMO = ROOT / "demo_configs" / "first-call"
LINES = 30  # vty 0 to 29


def started(world: WorldSpec, script: Script) -> Shell:
    """Return a router in a world of its own, configured by a script."""
    shell = build_shell(world)
    for item in carry_out(Runner(shell, CliSession(privilege=15)), script):
        raise ValueError(f"refused: {item}")
    return shell


def start(count: int) -> str:
    """Start routers and return the seconds it took and the octets each of them holds."""
    demo = load(DEMO / "world.yaml"), read_script(DEMO / "router.scr")
    started(*demo)  # imports, and what all share
    gc.collect()
    before = resident()
    begin = time.perf_counter()
    routers = [started(*demo) for _ in range(count)]
    taken = time.perf_counter() - begin
    return f"{taken} {(resident() - before) / len(routers)}"


async def serve(count: int) -> None:
    """Serve routers until the process is ended."""
    ports = []
    for _ in range(count):
        shell = open_shell()
        shell.lines.least = LINES
        ports.append(await Server(shell).listen_telnet("127.0.0.1", 0))
    print(*ports, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    if sys.argv[1] == "start":
        Path(sys.argv[3]).write_text(start(int(sys.argv[2])))
    else:
        asyncio.run(serve(int(sys.argv[2])))
