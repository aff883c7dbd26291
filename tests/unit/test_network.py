"""Packets in and out, and what Tab knows of the network."""

import pytest
from router_bench import CONFIG, Bench, world

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.assist import complete
from junose_shell.session.shell import Shell


@pytest.fixture
def bench():
    return Bench()


def test_hosts_of_the_world_send_through_the_router():
    bench = Bench(CONFIG + "l2tp dial-out target 10.99.0.0 255.255.0.0 isp.example profile dialOut")
    bench.advance(2)
    assert bench.state("10.99.0.1") == "connecting"


def test_a_host_with_a_destination_alone_calls_a_router_set_up_by_a_script():
    minimal = "\nhosts:\n- {name: pc1, address: 192.168.1.10, destination: 10.10.1.1}\n"
    bench = Bench(world=world().partition("hosts:")[0] + minimal)
    bench.advance(10)
    assert bench.state() == "inService"


def at_the_lan(lines, context="default"):
    """Let pc1 send to a router with these lines, and tell whether it was heard."""
    site = f"destination: 10.10.1.1\n    virtual-router: {context}"
    bench = Bench(CONFIG + lines, world().replace("destination: 10.99.0.1", site))
    bench.advance(3)
    return bench.state(context=context) is not None


@pytest.mark.parametrize(
    ("lines", "heard"),
    [
        ("", True),
        ("interface fastEthernet 4/0\nshutdown", False),
        ("interface fastEthernet 4/0\nno ip address", True),  # on no network of the router
        ("ip route 192.168.1.10 255.255.255.255 null 0", True),
        ("interface fastEthernet 4/1\nip address 192.168.1.2 255.255.255.0\nshutdown", True),
        ("interface fastEthernet 4/0\nip address 192.168.1.1 255.255.255.252\nshutdown", True),
    ],
)
def test_a_host_is_heard_through_an_interface_of_its_network_that_is_up(lines, heard):
    assert at_the_lan(lines) is heard


def test_a_host_is_heard_in_its_own_virtual_router():
    target = "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut"
    down = "interface fastEthernet 4/0\nshutdown\nvirtual-router vr1\n"
    assert at_the_lan(down + target, "vr1")
    near = "interface fastEthernet 4/1\nip address 192.168.1.1 255.255.255.0\nshutdown\n"
    assert not at_the_lan(down + near + target, "vr1")


def test_a_packet_from_a_network_that_is_shut_down_does_not_come_in(bench):
    bench.configure("interface fastEthernet 4/0\nshutdown")
    bench.run("lab packet 10.10.1.1 source 192.168.1.9")
    assert bench.state() is None
    bench.run("lab packet 10.10.1.1")
    assert bench.state() == "authenticating"


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
