"""Work 25: walks of net-snmp over a table of sessions, by the agent of a router."""

import os
import shutil
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from calls import SETTINGS
from harness import Bench

from junose_shell.app.snmp import SnmpPort
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.library import Router
from junose_shell.net import Ipv4

ROWS = 10_000
STATES = ".1.3.6.1.4.1.4874.2.2.62.1.4.2.1.5"  # one column
COUNTERS = ".1.3.6.1.4.1.4874.2.2.62.1.4.4"  # the 18 counters of each session
AGENT = """\
snmp-server
snmp-server community public ro
snmp-server group ops usm auth read everything
snmp-server user ann group ops auth sha annspassword
"""
BY_USER = ["-v3", "-l", "authNoPriv", "-u", "ann", "-a", "SHA", "-A", "annspassword"]
BY_COMMUNITY = ["-v2c", "-c", "public"]
SILENT = "radius: [{name: home, address: 192.168.1.50, behaviour: silent}]\n"


def walks(bench: Bench) -> None:
    """Walk over 10,000 sessions; the tool has a core of its own, and so have we."""
    tool = shutil.which("snmpbulkwalk")
    what = f"snmpbulkwalk of {ROWS:,} sessions"
    if tool is None:
        bench.skip(what, "apt install snmp")
        return
    port = _served()

    def walk(*options: str, column: str = STATES, rows: int = ROWS) -> float:
        return _walk(port, [tool, *options, str(port.local), column], rows)

    note = "wall time; 10 rows a request, as the tool asks unless told"
    bench.value(what, lambda: walk(*BY_COMMUNITY), "s", at_most=3, note=note)
    note = "wall time; 50 rows a request"
    bench.value(
        f"{what}, by a user of SNMPv3", lambda: walk(*BY_USER, "-Cr50"), "s", at_most=3, note=note
    )
    bench.value(
        f"snmpbulkwalk of their {18 * ROWS:,} counters",
        lambda: walk(*BY_COMMUNITY, "-Cr50", column=COUNTERS, rows=18 * ROWS),
        "s", times=2, note=note,
    )  # fmt: skip


def _served() -> SnmpPort:
    """Return the agent of a router with sessions that wait for a RADIUS server."""
    router = Router.from_script(SETTINGS + AGENT, world=SILENT, clock="real", model="ERX-1440")
    inner = router.shell.router
    inner.network.recorder.stop()
    for number in range(ROWS):
        inner.driver.post(TriggerArrived("default", Packet(Ipv4((10 << 24) + number + 1))))
    return SnmpPort(router.shell, "127.0.0.1:0")


def _walk(port: SnmpPort, command: list[str], rows: int) -> float:
    options = ["-m", "", "-On", "-t", "20", "-r", "1"]
    with TemporaryDirectory() as folder:
        shown = Path(folder) / "rows"
        environment = os.environ | {"SNMP_PERSISTENT_DIR": folder, "SNMPCONFPATH": folder}
        begin = time.perf_counter()
        with shown.open("wb") as out, subprocess.Popen(
            [command[0], *options, *command[1:]], stdout=out, stderr=subprocess.DEVNULL,
            env=environment,
        ) as tool:  # fmt: skip
            while tool.poll() is None:
                port.sockets.wait(0.005)
        took = time.perf_counter() - begin
        found = shown.read_bytes().count(b"\n")
    if tool.returncode or found != rows:
        raise RuntimeError(f"{found} of {rows} rows, exit status {tool.returncode}")
    return took
