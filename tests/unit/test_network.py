"""Packets in and out, and what Tab knows of the network."""

import pytest
from router_bench import CONFIG, Bench

from junose_shell.grammar.cache import load_grammar
from junose_shell.runtime.router import Router
from junose_shell.session.assist import complete
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell


@pytest.fixture
def bench():
    return Bench()


def test_hosts_of_the_world_send_through_the_router():
    bench = Bench(CONFIG + "l2tp dial-out target 10.99.0.0 255.255.0.0 isp.example profile dialOut")
    bench.advance(2)
    assert bench.state("10.99.0.1") == "connecting"


def test_a_packet_without_a_route_and_one_to_null_are_no_triggers(bench):
    bench.configure("ip route 10.10.1.0 255.255.255.0 null 0")
    assert bench.trigger() is None
    assert bench.trigger("172.16.0.1") is None
    assert bench.network.dial_out.chassis().counters.triggers_received == 0


def test_packets_take_the_access_route_while_the_call_lasts(bench):
    bench.trigger()
    bench.trigger("10.10.1.9", wait=0)
    assert bench.session().counters.triggers_received == 1
    bench.run("lab drop 1")
    assert bench.state() == "dormant"
    bench.trigger(wait=0)
    assert bench.session().counters.triggers_received == 2


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("l2tp dial-out session reset ", {"10.10.1.1"}),
        ("show l2tp dial-out session ", {"10.10.1.1"}),
        ("lab silence ", {"pc1"}),
        ("lab lac ", {"lac1", "lac2"}),
        ("lab cpe ", {"branch1"}),
        ("lab radius ", {"home"}),
        ("lab user ", {"*@isp.example", "branch1"}),
        ("lab drop ", {"1"}),
        ("virtual-router ", {"default", "vr1", "default:corp"}),
        ("ping vrf ", {"corp"}),
    ],
)
def test_tab_offers_what_there_is(bench, typed, offered):
    bench.configure("virtual-router vr1\nvirtual-router default\nip vrf corp")
    bench.trigger()
    completion = complete(bench.runner.shell, bench.runner.session, typed)
    assert offered <= {*completion.choices}


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("l2tp dial-out target 10.0.0.0 255.0.0.0 ", {"isp.example", "other.example"}),
        ("profile ", {"dialOut"}),
        ("aaa domain-map ", {"isp.example", "other.example"}),
    ],
)
def test_tab_offers_what_is_configured(bench, typed, offered):
    bench.configure("aaa domain-map other.example")
    bench.run("configure terminal")
    completion = complete(bench.runner.shell, bench.runner.session, typed)
    assert offered == {*completion.choices}


def test_without_a_world_there_are_no_lab_commands():
    shell = Shell(Router(load_grammar(lab=False)))
    walk = shell.grammar.walk("exec", 15)
    assert "lab" not in walk.start().keywords()
    assert complete(shell, CliSession(privilege=15), "la").choices == ()
