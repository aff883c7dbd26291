"""The sockets of a router, and those who sleep beside them."""

import asyncio
import gc
import warnings

import pytest

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.runtime.clock import RealClock, VirtualClock
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.terminal.pace import Pace
from junose_shell.wire.udp import BURST, Sockets

HERE = UdpEnd(Ipv4.parse("127.0.0.1"), 0)
GUARD = 30  # s; nothing here takes as long


def raised(fault: BaseException) -> None:
    raise fault


class Inbox(list):
    def __call__(self, octets, source):
        self.append((octets, source))


def test_a_datagram_comes_with_its_source_and_an_answer_goes_back():
    sockets, inbox, answers = Sockets(raised), Inbox(), Inbox()
    here, there = sockets.open(inbox, HERE), sockets.open(answers, HERE)
    there.send(b"question", here.local)
    sockets.wait(GUARD)
    assert inbox == [(b"question", there.local)]
    here.send(b"", inbox[0][1])
    sockets.wait(GUARD)
    assert answers == [(b"", here.local)]
    sockets.close()


def test_what_the_machine_refuses_is_lost_and_counted():
    sockets = Sockets(raised)
    port = sockets.open(Inbox(), HERE)
    port.send(b"x" * 70_000, port.local)
    sockets.take()
    assert port.unsent == 1
    with pytest.raises(OSError, match="in use"):
        sockets.open(Inbox(), port.local)
    port.close()
    sockets.open(Inbox(), port.local).close()


def test_a_flood_leaves_others_their_turn_and_a_fault_costs_one_datagram():
    faults, taken = [], []
    sockets = Sockets(faults.append)

    def receive(octets, _source):
        taken.append(octets)
        raise RuntimeError("of a receiver")

    port = sockets.open(receive, HERE)
    for _ in range(BURST + 1):
        port.send(b"!", port.local)
    sockets.take()
    assert len(taken) == len(faults) == BURST
    sockets.take()
    assert len(taken) == BURST + 1
    sockets.close()


def test_a_router_that_nobody_needs_closes_its_ports():
    router = Router(load_grammar(), clock=RealClock())
    local = router.sockets.open(Inbox(), HERE).local
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del router
        gc.collect()
    sockets = Sockets(raised)
    sockets.open(Inbox(), local)
    sockets.close()


class Noted:
    """The part of a router that takes what a test protocol hears."""

    def __init__(self, router):
        self.router, self.heard, self.arrived = router, [], asyncio.Event()
        self.port = router.sockets.open(lambda octets, _: router.driver.hear("test", octets), HERE)
        router.driver.ears["test"] = self

    def origin(self, heard):
        return 0, f"{len(heard)} octets"

    def hear(self, heard):
        self.heard.append((self.router.driver.now(), heard))
        self.arrived.set()


def test_a_wait_without_a_loop_ends_when_what_it_waits_for_arrives():
    router = Router(load_grammar(), clock=RealClock())
    noted = Noted(router)
    runner = Runner(Shell(router), CliSession())
    noted.port.send(b"now", noted.port.local)
    runner.wait(GUARD * 1000, lambda: bool(noted.heard))
    assert [octets for _, octets in noted.heard] == [b"now"]
    assert router.driver.now() < GUARD * 1000
    noted.port.send(b"again", noted.port.local)
    runner.settle()
    assert len(noted.heard) == 2
    router.sockets.close()


@pytest.mark.parametrize("clock", [RealClock, VirtualClock])
def test_a_loop_watches_ports_that_are_opened_at_any_time(clock):
    async def go():
        router = Router(load_grammar(), clock=clock())
        pace = Pace(router)
        time = asyncio.create_task(pace.run())
        await asyncio.sleep(0)
        noted = Noted(router)
        noted.port.send(b"late port", noted.port.local)
        await noted.arrived.wait()
        time.cancel()
        pace.close()
        noted.port.send(b"unheard", noted.port.local)
        await asyncio.sleep(0)
        router.sockets.close()
        return noted.heard

    assert [octets for _, octets in asyncio.run(asyncio.wait_for(go(), GUARD))] == [b"late port"]


def test_what_is_heard_comes_after_all_that_was_due():
    router = Router(load_grammar(), clock=RealClock())
    noted, order = Noted(router), []
    router.driver.schedule(0, lambda: order.append(len(noted.heard)), "due before")
    router.driver.hear("test", b"heard")
    assert order == [0]
    router.driver.hear("nobody", b"")
    assert len(noted.heard) == 1
    router.sockets.close()
