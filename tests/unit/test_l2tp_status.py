"""Destinations, tunnels and sessions as an operator reads them."""

import pytest
from router_bench import Bench

from junose_shell.session.assist import complete


@pytest.fixture
def bench():
    bench = Bench()
    bench.trigger()
    return bench


def test_a_list_has_a_line_each(bench):
    assert bench.run("show l2tp destination") == [
        "L2TP destination 1 is Up with 1 active tunnel and 1 active session",
        "1 L2TP destination found",
    ]
    assert bench.run("show l2tp tunnel") == [
        "L2TP tunnel 1/lac1 is Up with 1 active session",
        "1 L2TP tunnel found",
    ]
    assert bench.run("show l2tp session") == [
        "L2TP session 1/lac1/1 is Up",
        "1 L2TP session found",
    ]


def test_one_is_told_in_full(bench):
    assert bench.run("show l2tp destination 1")[1:] == [
        "Destination address",
        "  Transport ipUdp",
        "  Virtual router default",
        "  Peer address 172.31.1.98",
        "1 L2TP destination found",
    ]
    assert bench.run("show l2tp tunnel 1/lac1")[1:] == [
        "Tunnel address",
        "  Transport ipUdp",
        "  Virtual router default",
        "  Peer address 172.31.1.98",
        "Tunnel status",
        "  Tunnel initiated locally",
        "  State is established",
        "1 L2TP tunnel found",
    ]
    assert bench.run("show l2tp session 1/lac1/1")[1:] == [
        "Session status",
        "  State is established",
        "  Remote phone number is '5551212'",
        "Session operational configuration",
        "  User name is 'branch1'",
        "  Call type is lns outgoing",
        "  Tx connect speed 64000, rx connect speed 64000",
        "  Interface is l2tp:1/lac1/1 in default",
        "1 L2TP session found",
    ]


def test_what_is_not_up_yet_is_down():
    bench = Bench()
    bench.trigger(wait="60ms")
    assert bench.run("show l2tp tunnel")[0] == "L2TP tunnel 1/lac1 is Down with 0 active sessions"
    assert "  State is connecting" in bench.run("show l2tp session detail")
    assert bench.run("show l2tp destination")[0].startswith("L2TP destination 1 is Down with 0")


def test_addresses_and_names_of_both_ends_are_told():
    bench = Bench()
    for name, value in (("Client-Endpoint", "10.0.0.1"), ("Server-Auth-Id", "lac-north")):
        bench.run(f"lab user *@isp.example attribute Tunnel-{name}:1 {value}")
    bench.trigger()
    lines = bench.run("show l2tp tunnel detail")
    assert "  Local address 10.0.0.1, peer address 172.31.1.98" in lines
    assert "  Host name is 'lac-north'" in lines


def test_calls_share_a_tunnel_and_tunnels_a_destination(bench):
    bench.run("lab user *@isp.example attribute Tunnel-Assignment-Id:1 other")
    bench.run("lab user branch1 attribute Framed-Route 10.10.2.0/24")
    assert bench.trigger("10.10.2.1") == "inService"
    assert bench.trigger("10.10.3.1") == "failed"
    assert bench.run("show l2tp tunnel") == [
        "L2TP tunnel 1/lac1 is Up with 1 active session",
        "L2TP tunnel 1/other is Up with 2 active sessions",
        "2 L2TP tunnels found",
    ]
    assert bench.run("show l2tp destination")[0].endswith("2 active tunnels and 3 active sessions")


def test_nothing_is_left_when_the_calls_are_over(bench):
    bench.run("lab drop 1")
    assert bench.run("show l2tp destination") == ["0 L2TP destinations found"]
    assert bench.run("show l2tp tunnel") == ["0 L2TP tunnels found"]
    assert bench.run("show l2tp session") == ["0 L2TP sessions found"]


@pytest.mark.parametrize("what", ["destination 7", "tunnel 7/lac", "session 1/lac1/9"])
def test_what_does_not_exist_is_refused(bench, what):
    assert bench.refused(f"show l2tp {what}") == "no_such_l2tp"


@pytest.mark.parametrize(("what", "name"), [("tunnel", "1/lac1"), ("session", "1/lac1/1")])
def test_tab_offers_names(bench, what, name):
    offered = complete(bench.runner.shell, bench.runner.session, f"show l2tp {what} ")
    assert name in offered.choices
