"""A LAC is reached over a route of the virtual router where its tunnel starts (decision 30b)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from router_bench import CONFIG, Bench

from junose_shell.runtime.happenings import Message

LAC = "172.31.1.0 255.255.255.0"
WAY = f"ip route {LAC} 192.168.1.254"
UNROUTED = CONFIG.replace(WAY, "")


def test_without_a_route_to_the_lac_nobody_answers_and_the_reason_says_so():
    bench = Bench(UNROUTED)
    assert bench.trigger(wait=5) == "connecting"
    assert bench.session().attempt.reason == "no route to LAC 172.31.1.98"
    bench.advance(26)
    assert bench.state() == "inhibited"
    assert "no route to LAC 172.31.1.98" in bench.log()[-1]


@pytest.mark.parametrize(
    "way",
    [
        WAY,
        f"ip route {LAC} fastEthernet 4/0",
        "ip route 0.0.0.0 0.0.0.0 192.168.1.254",
        f"ip route {LAC} 10.99.0.1\nip route 10.99.0.1 255.255.255.255 192.168.1.254",
        "interface fastEthernet 4/1\nip address 172.31.1.1 255.255.255.0",
    ],
)
def test_any_usable_route_leads_to_the_lac(way):
    assert Bench(UNROUTED + way).trigger() == "inService"


@pytest.mark.parametrize(
    "way",
    [
        f"ip route {LAC} null 0",
        f"ip route {LAC} 10.99.0.1",
        f"ip route {LAC} 192.168.1.254 255",
        f"l2tp dial-out target {LAC} isp.example profile dialOut",
        "virtual-router other\ninterface fastEthernet 4/1\nip address 172.31.1.1 255.255.255.0",
    ],
)
def test_other_routes_do_not(way):
    assert Bench(UNROUTED + way).trigger() == "connecting"


def test_a_route_that_comes_in_time_lets_the_tunnel_open():
    bench = Bench(UNROUTED)
    bench.trigger(wait=4)
    bench.configure(WAY)
    bench.advance(2)
    assert bench.state() == "connecting"  # the request is sent again after 1, 3 and 7 s
    bench.advance(10)
    assert bench.state() == "inService"


@pytest.mark.parametrize(
    "loss",
    [
        f"no ip route {LAC} 192.168.1.254",
        "interface fastEthernet 4/0\nshutdown",
        "ip route 172.31.1.98 255.255.255.255 null 0",
    ],
)
@pytest.mark.parametrize("followed", [True, False])
def test_a_call_ends_when_its_lac_is_out_of_reach(loss, followed):
    bench = Bench()
    if followed:
        bench.router.driver.trace.subscribe([].append, Message)
    bench.trigger()
    bench.advance("1h")
    bench.configure(loss)
    bench.advance("3m")
    assert bench.state() == "dormant"
    assert bench.network.dial_out.open_calls() == ()


def test_a_route_that_is_back_before_the_keepalive_fails_saves_the_call():
    bench = Bench()
    bench.trigger()
    bench.advance("1h")
    bench.configure("interface fastEthernet 4/0\nshutdown")
    bench.advance("20s")
    bench.configure("interface fastEthernet 4/0\nno shutdown")
    bench.advance("1h")
    assert bench.state() == "inService"


def test_a_change_of_another_route_leaves_links_at_rest():
    bench = Bench()
    bench.trigger()
    bench.advance("1h")
    before = bench.router.driver.pending()
    bench.configure("ip route 10.77.0.0 255.255.0.0 192.168.1.254")
    assert bench.router.driver.pending() == before


def test_explain_names_the_missing_route():
    bench = Bench(UNROUTED)
    bench.trigger()
    text = " ".join(" ".join(bench.run("lab explain 10.10.1.1")).split())
    assert "no route to LAC 172.31.1.98" in text
    assert "No usable route leads from default to 172.31.1.98." in text


CHANGES = st.sampled_from(
    [
        "interface fastEthernet 4/0\nshutdown",
        "interface fastEthernet 4/0\nno shutdown",
        f"no {WAY}",
        WAY,
        "tunnel-server 5/0\nmax-interfaces 1",
        "tunnel-server 5/0\nmax-interfaces 16000",
    ]
)
LINES = st.sampled_from(
    [
        "lab packet 10.10.1.1",
        "lab packet 10.10.2.1",
        "lab lac lac1 loss 40",
        "lab lac lac1 duplicate 40",
        "lab lac lac1 reorder 40",
        "lab module 5 removed",
        "lab module 5 present",
    ]
)
STEPS = st.lists(st.tuples(st.booleans(), CHANGES, LINES, st.sampled_from([0, 1, 3, 40])))


def storm(steps):
    """Change routes and places and send packets; return the router and what it said of calls."""
    bench = Bench()
    said = []
    bench.router.driver.trace.subscribe(said.append, Message)
    for configures, change, line, wait in steps:
        if configures:
            bench.configure(change)
        else:
            bench.run(line)
        bench.advance(wait)
    return bench, said


@settings(max_examples=25)
@given(STEPS)
def test_whatever_routes_and_places_do_nothing_is_left_behind(steps):
    bench, said = storm(steps)
    again = storm(steps)[1]
    assert [(m.at, m.name, m.fields) for m in again] == [(m.at, m.name, m.fields) for m in said]
    bench.configure("no l2tp dial-out target 10.10.0.0 255.255.0.0")
    bench.advance("2h")
    network = bench.network
    network.modules.sweep()
    assert network.dial_out.open_calls() == ()
    assert network.interfaces.all() == ()
    assert [network.modules.used(place) for place in ("5/0", "2/8")] == [0, 0]
    tunnels = [each.node.endpoint.tunnels() for each in network.calls.stations]
    assert not any(map(list, tunnels))
    kinds = {route.kind.value for route in network.routes.table("default").candidates()}
    assert kinds <= {"Connect", "Static"}
