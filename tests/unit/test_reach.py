"""Ping and show ip route."""

import pytest
from router_bench import CONFIG, Bench


@pytest.fixture
def bench():
    return Bench()


def test_a_ping_behind_a_dial_out_route_dials(bench):
    assert bench.run("ping 10.10.1.1") == [
        "Sending 5 ICMP echos to 10.10.1.1, timeout = 2 sec.",
        "..!!!",
        "Success rate = 60% (3/5), round-trip min/avg/max = 30/30/30 ms",
    ]
    assert bench.state() == "inService"


def test_a_buffered_ping_is_answered_late(bench):
    bench.configure("l2tp dial-out max-buffered-triggers 5")
    lines = bench.run("ping 10.10.1.1 1 timeout 10")
    assert lines[1:] == [
        "!",
        "Success rate = 100% (1/1), round-trip min/avg/max = 2290/2290/2290 ms",
    ]


def test_pings_wait_no_longer_than_they_must(bench):
    bench.trigger()
    before = bench.router.clock.now()
    bench.run("ping 10.10.1.1")
    assert bench.router.clock.now() - before == 5 * 30
    bench.run("ping 172.16.0.1 3 timeout 1")
    assert bench.router.clock.now() - before == 5 * 30 + 3 * 1000


def test_an_answer_that_comes_too_late_is_none(bench):
    bench = Bench(world=None)
    bench.configure("l2tp dial-out max-buffered-triggers 5")
    lines = bench.run("ping 10.10.1.1 2 timeout 1")
    assert lines[1:] == ["..", "Success rate = 0% (0/2)"]
    bench.advance(10)
    assert bench.state() == "inService"


def test_the_router_and_the_hosts_on_its_lan_answer(bench):
    for address in ("192.168.1.1", "10.0.0.1", "192.168.1.10"):
        assert bench.run(f"ping {address}")[1] == "!!!!!"
    assert bench.run("ping 192.168.1.77 2")[1] == ".."


def test_many_marks_take_several_lines(bench):
    lines = bench.run("ping 192.168.1.1 150")
    assert [len(line) for line in lines[1:4]] == [70, 70, 10]


def test_a_vrf_has_its_own_routes_and_neighbours():
    bench = Bench(
        CONFIG
        + "ip vrf corp\nrd 1:1\nexit\nvirtual-router :corp\ninterface loopback 1\n"
        + "ip address 10.7.0.1 255.255.255.255"
    )
    assert bench.run("ping vrf corp 10.7.0.1 1")[1] == "!"
    assert bench.run("ping 10.7.0.1 1")[1] == "."
    assert bench.run("ping vrf corp 192.168.1.10 1")[1] == "."
    assert bench.refused("ping vrf nowhere 10.7.0.1") == "no_such_vrf"
    assert bench.refused("show ip route vrf nowhere") == "no_such_vrf"
    (row,) = bench.run("show ip route vrf corp | include 10.7")
    assert row.split() == ["10.7.0.1/32", "Connect", "10.7.0.1", "0/0", "loopback1"]


def test_routes_are_shown_in_columns(bench):
    assert bench.run("show ip route | begin Prefix") == [
        "  Prefix/Length      Type       Next Hop     Dist/Met          Intf         ",
        "------------------ --------- --------------- -------- ----------------------",
        "10.0.0.1/32        Connect   10.0.0.1        0/0      loopback0             ",
        "10.10.0.0/16       Dialout   0.0.0.0         254/0    dialout0              ",
        "172.31.1.0/24      Static    192.168.1.254   1/0      fastEthernet4/0       ",
        "192.168.1.0/24     Connect   192.168.1.1     0/0      fastEthernet4/0       ",
    ]


def test_all_candidates_or_the_route_of_one_address(bench):
    bench.configure("ip route 10.10.0.0 255.255.0.0 null 0 255")
    kinds = [line.split()[1] for line in bench.run("show ip route all | include 10.10")]
    assert kinds == ["Dialout", "Static"]
    (row,) = bench.run("show ip route 10.10.9.9 | include 10.10")
    assert row.split()[0] == "10.10.0.0/16"


@pytest.mark.parametrize(
    ("words", "prefixes"),
    [
        ("connect", ["10.0.0.1/32", "192.168.1.0/24"]),
        ("static", ["10.20.0.0/16", "172.31.1.0/24"]),
        ("dial-out", ["10.10.0.0/16"]),
        ("access", []),
        ("access-internal", []),
        ("all static", ["10.10.0.0/16", "10.20.0.0/16", "172.31.1.0/24"]),
        ("10.20.0.0 255.255.0.0", ["10.20.0.0/16"]),
        ("10.20.0.0 255.255.255.0", []),
        ("10.10.0.0 255.255.0.0 all", ["10.10.0.0/16", "10.10.0.0/16"]),
        ("10.10.0.0 255.255.0.0 static", []),
        ("10.20.1.1 static", ["10.20.0.0/16"]),
        ("10.20.1.1 connect", []),
    ],
)
def test_routes_are_chosen_by_prefix_and_by_who_made_them(bench, words, prefixes):
    bench.configure(
        "ip route 10.20.0.0 255.255.0.0 null 0\nip route 10.10.0.0 255.255.0.0 null 0 255"
    )
    rows = bench.run(f"show ip route {words} | begin --")[1:]
    assert [row.split()[0] for row in rows] == prefixes


def test_routes_in_use_are_counted_by_who_made_them(bench):
    bench.configure("ip route 10.20.0.0 255.255.0.0 null 0\nip vrf corp\nrd 1:1")
    assert bench.run("show ip route summary") == [
        "  Type    Routes",
        "--------- ------",
        "Static         2",
        "Connect        2",
        "Access         0",
        "AccIntern      0",
        "Dialout        1",
        "5 routes in use",
    ]
    assert bench.run("show ip route vrf corp summary")[-1] == "0 routes in use"
