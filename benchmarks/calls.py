"""Work 19: whole calls, message by message, between the router and the peers of a world."""

import gc
import sys
import tracemalloc
from functools import partial

import rivals
from harness import Bench, cost_of, reachable, run_process
from replay import CMD2, script

from junose_shell.app.entry import PATIENCE
from junose_shell.grammar.cache import load_grammar
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import (
    ConnectingLimitSet,
    SessionDeleted,
    SessionReset,
    TriggerArrived,
)
from junose_shell.l2tp.states import SessionState
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.runtime.router import Router
from junose_shell.session.shell import Shell
from junose_shell.world.schema import CpeSite, LacSite, RadiusSite, UserRule, WorldSpec

MANY, HELD, FEW = 10_000, 2_000, 300
RIVAL_LINES = 100_000
FAST = 36e-6  # s of a line of cmd2 on the machine that the targets in seconds are for
WAVE = 500
MOST = 64_000  # sessions that may connect at once
DAY = 86_400_000  # ms
SETTINGS = """
l2tp dial-out target 10.0.0.0 255.0.0.0 isp.example profile dialOut
interface loopback 0
ip address 192.0.2.1 255.255.255.255
interface fastEthernet 4/0
ip address 192.168.1.1 255.255.255.0
exit
radius authentication server 192.168.1.50
key secret
max-sessions 32000
exit
ip route 172.31.1.98 255.255.255.255 192.168.1.50
profile dialOut
ip unnumbered loopback 0
ppp authentication chap
exit
"""
GRANT = {
    "Tunnel-Type:1": "L2TP",
    "Tunnel-Medium-Type:1": "IPv4",
    "Tunnel-Server-Endpoint:1": "172.31.1.98",
    "Tunnel-Assignment-Id:1": "lac1",
    "ERX-PPP-Username": "lns",
    "ERX-PPP-Password": "hello",
    "ERX-PPP-Auth-Protocol": "CHAP",
}


def _world(addresses: list[Ipv4]) -> WorldSpec:
    """Return a world with a CPE for each address, behind one LAC."""
    rules, cpes = [], []
    for number, address in enumerate(addresses, 10_000):
        name = f"cpe{number}"
        grant = {**GRANT, "ERX-Dial-Out-Number": str(number)}
        rules += [
            UserRule(f"{address}@isp.example", attributes=grant),
            UserRule(name, password="hello", attributes={"Framed-IP-Address": str(address)}),
        ]
        cpes.append(CpeSite(name, str(number), "answer", name, "hello", "lns", "hello"))
    home = RadiusSite("home", Ipv4.parse("192.168.1.50"), key="secret", users=tuple(rules))
    lac = LacSite("lac1", Ipv4.parse("172.31.1.98"))
    return WorldSpec(radius=(home,), lacs=(lac,), cpes=tuple(cpes))


class Site:
    """A router, and a world with ``count`` CPEs behind one LAC."""

    def __init__(self, count: int, *, recorded: bool = False) -> None:
        self.addresses = [Ipv4((10 << 24) + number + 1) for number in range(count)]
        router = Router(load_grammar(), model="ERX-1440", world=_world(self.addresses))
        shell, session = Shell(router), CliSession(privilege=15)
        for line in f"configure terminal{SETTINGS}end".splitlines():
            exchange = shell.execute(session, line)
            while exchange.step is not None:
                exchange.proceed()
            if exchange.rejection is not None:
                raise RuntimeError(f"{line}: {exchange.rejection}")
        if router.network.recorder is not None and not recorded:
            router.network.recorder.stop()  # it keeps the last messages, for the lab's ladders
        self.router = router
        self.driver = router.driver
        self.driver.post(ConnectingLimitSet(MOST))
        self.engine = router.network.dial_out

    def bring_up(self) -> None:
        """Trigger the sessions, as many at once as a window of four messages lets come up."""
        for place in range(0, len(self.addresses), WAVE):
            for address in self.addresses[place : place + WAVE]:
                self.driver.post(TriggerArrived("default", Packet(address)))
            self.driver.advance(20_000)
        found = self.engine.chassis().session_states.in_service
        if found != len(self.addresses):
            raise RuntimeError(f"{found} of {len(self.addresses)} sessions are in service")

    def tear_down(self) -> None:
        """Delete every session."""
        for address in self.addresses:
            self.driver.post(SessionDeleted("default", address))
        self.driver.advance(10_000)


def whole_calls(bench: Bench) -> None:
    """One call after the other, and ten thousand at once, beside lines that cmd2 counts."""
    if why := rivals.need("cmd2"):
        bench.skip("a whole call, against lines of cmd2", why)
        return
    gc.set_threshold(*PATIENCE)  # as the program has it; the rival is a process of its own
    with script(["route 10.0.0.0 255.255.255.0 10.1.1.1"] * RIVAL_LINES) as path:
        theirs = [sys.executable, str(CMD2), str(path)]
        compare = partial(
            bench.ratio, rival=lambda: run_process(theirs).cpu / RIVAL_LINES,
            against="a line of cmd2", unit="us", pairs=3,
        )  # fmt: skip
        compare(
            "a whole call with every message", _one_by_one, at_most=0.5e-3 / FAST,
            note="one after the other: 0.5 ms where cmd2 takes 36 us a line",
        )  # fmt: skip
        compare(
            "a whole call that the lab records", lambda: _one_by_one(recorded=True),
            at_most=1e-3 / FAST, note="1 ms where cmd2 takes 36 us a line",
        )  # fmt: skip
        compare(
            f"one of {MANY:,} calls set up and torn down", _up_and_down, at_most=1e-3 / FAST,
            note=f"all of them in 10 s where cmd2 takes 36 us a line; {WAVE} come at once",
        )  # fmt: skip


def _up_and_down() -> float:
    site = Site(MANY)

    def work() -> None:
        site.bring_up()
        site.tear_down()

    return cost_of(work, MANY)


def _one_by_one(*, recorded: bool = False) -> float:
    site = Site(1, recorded=recorded)
    (address,) = site.addresses

    def work() -> None:
        for _ in range(FEW):
            site.driver.post(TriggerArrived("default", Packet(address)))
            site.driver.advance(4_000)
            session = site.engine.session("default", address)
            if session is None or session.state is not SessionState.inService:
                raise RuntimeError("not in service")
            site.driver.post(SessionReset("default", address))
            site.driver.advance(500)

    return cost_of(work, FEW)


def call_memory(bench: Bench) -> None:
    """A session in service: the router's own part, and all with the peers of the world."""
    bench.value(
        "memory of a session in service, the router's part", _own_part, "B", at_most=3072, times=1,
        note="what its parts reach: engine, call, link, interface, routes; no peers, no log",
    )  # fmt: skip
    bench.value(
        "memory of a session in service, with its peers", _held, "B", at_most=9216, times=1,
        note="router, LAC, CPE and what RADIUS knows of both, by tracemalloc",
    )  # fmt: skip


def _own_part() -> float:
    site = Site(HELD)
    network = site.router.network
    parts = (
        network.dial_out, network.calls, network.interfaces, network.routes, network.tunnels,
        network.aaa,
    )  # fmt: skip
    outside = (
        "junose_shell.world.", "junose_shell.runtime.driver", "junose_shell.runtime.box",
        "junose_shell.model.config", "junose_shell.command.", "junose_shell.runtime.trace",
        "junose_shell.model.log.",
    )  # fmt: skip
    before = reachable(parts, outside)
    site.bring_up()
    return (reachable(parts, outside) - before) / HELD


def _held() -> float:
    site = Site(HELD)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    site.bring_up()
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return (after - before) / HELD


def virtual_day(bench: Bench) -> None:
    """A day of ten thousand sessions in service, with their keepalives."""

    def day() -> float:
        site = Site(MANY)
        site.bring_up()
        return DAY / 1000 / cost_of(lambda: site.driver.advance(DAY), 1)

    bench.value(
        f"a virtual day of {MANY:,} sessions", day, "x", at_least=2000, times=1,
        note="times as fast as real time",
    )  # fmt: skip
