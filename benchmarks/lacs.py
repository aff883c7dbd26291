"""Work 21: calls over UDP, placed by the router at LACs that are another process."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from calls import SETTINGS
from harness import Bench

from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import ConnectingLimitSet, TriggerArrived
from junose_shell.library import Router
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.session.runner import Runner

MANY, OPEN = 500, 50
LIMIT = 120_000
GRANT = """\
      - user: "{address}@isp.example"
        attributes: {{Tunnel-Type:1: L2TP, Tunnel-Medium-Type:1: IPv4,
          Tunnel-Server-Endpoint:1: 172.31.1.98, Tunnel-Assignment-Id:1: lac1,
          ERX-Dial-Out-Number: "{number}", ERX-PPP-Username: lns,
          ERX-PPP-Password: hello, ERX-PPP-Auth-Protocol: CHAP}}
      - {{user: cpe{number}, password: hello, attributes: {{Framed-IP-Address: {address}}}}}
"""
CPE = """\
  - {{name: cpe{number}, number: '{number}', username: cpe{number}, password: hello,
      router-username: lns, router-password: hello}}
"""
DELAYS = "delays: {radius: 0ms, tunnel: 0ms, ring: 0ms, lcp: 0ms, auth: 0ms, ipcp: 0ms}\n"
ADDRESSES = [Ipv4((10 << 24) + number + 1) for number in range(MANY)]


def calls_on_udp(bench: Bench) -> None:
    """Place calls, some at once; the LAC process has a core of its own, and so have we."""
    what = f"{MANY} calls over UDP between two processes, {OPEN} at once"
    note = "wall time, from the first trigger to the last session in service"
    bench.value(what, _place, "s", at_most=10, note=note)


def _place() -> float:
    with TemporaryDirectory() as folder, _lac(Path(folder)) as end:
        router = Router.from_script(SETTINGS, world=_world(end), clock="real", model="ERX-1440")
        inner = router.shell.router
        inner.network.recorder.stop()
        driver, states = inner.driver, inner.network.dial_out.chassis
        driver.post(ConnectingLimitSet(MANY))
        begin = time.perf_counter()
        begun = 0

        def done() -> bool:
            """Start more calls if there is room for them; return True if all are up."""
            nonlocal begun
            up = states().session_states.in_service
            while begun < min(MANY, up + OPEN):
                driver.post(TriggerArrived("default", Packet(ADDRESSES[begun])))
                begun += 1
            return up == MANY

        Runner(router.shell, CliSession()).wait(LIMIT, done)
        took = time.perf_counter() - begin
        if (up := states().session_states.in_service) != MANY:
            raise RuntimeError(f"{up} of {MANY} calls are in service")
        return took


def _world(end: str) -> str:
    numbered = list(zip(ADDRESSES, range(10_000, 10_000 + MANY), strict=True))
    grants = "".join(GRANT.format(address=address, number=number) for address, number in numbered)
    home = "  - name: home\n    address: 192.168.1.50\n    users:\n"
    return (
        f"clock: real\n{DELAYS}radius:\n{home}{grants}"
        f"lacs: [{{name: lac1, address: 172.31.1.98, wire: {end}}}]\n"
        f"cpes:\n{''.join(CPE.format(number=number) for _, number in numbered)}"
    )


@contextmanager
def _lac(folder: Path) -> Iterator[str]:
    world = folder / "lac.yaml"
    world.write_text(_world("'127.0.0.2:1701'"))
    words = ["lac", "--world", str(world), "--listen", "127.0.0.2:0"]
    command = [sys.executable, "-m", "junose_shell", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"'{process.stdout.readline().split()[-1]}'"
        finally:
            process.terminate()
