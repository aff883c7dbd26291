"""Dynamic interfaces: their names, what the profile says, and who proves what to whom."""

import pytest
from router_bench import CONFIG, GRANT, Bench, world


@pytest.fixture
def bench():
    return Bench()


def test_interfaces_are_named_after_destination_tunnel_and_call(bench):
    bench.trigger()
    (made,) = bench.network.interfaces.all()
    assert made.name == "l2tp:1/lac1/1"
    assert str(made.peer) == "10.10.1.1"
    assert bench.network.interfaces.call_of(made.name) == 1
    bench.run("lab drop 1")
    assert bench.network.interfaces.all() == ()
    assert bench.network.interfaces.call_of(made.name) is None


def test_a_tunnel_without_an_assignment_is_named_after_server_or_number():
    bench = Bench(world=world(GRANT.replace("Assignment-Id", "Server-Auth-Id")))
    bench.trigger()
    assert bench.route("10.10.1.1")[1] == "l2tp:1/lac1/1"
    bench = Bench(world=world(GRANT.replace("          Tunnel-Assignment-Id:1: lac1\n", "")))
    bench.trigger()
    assert bench.route("10.10.1.1")[1] == "l2tp:1/tunnel1/1"


def test_the_profile_sets_up_ppp(bench):
    bench.trigger()
    (made,) = bench.network.interfaces.all()
    assert made.settings.authentication == ("chap",)
    assert str(made.settings.local_address) == "10.0.0.1"


def test_the_profile_may_forbid_the_host_route(bench):
    bench.configure("profile dialOut\nno ip access-routes\nip address 10.0.0.9 255.255.255.255")
    bench.trigger()
    assert bench.route("10.10.1.1") == ("Access", "l2tp:1/lac1/1")
    (made,) = bench.network.interfaces.all()
    assert str(made.settings.local_address) == "10.0.0.9"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("lab cpe branch1 password wrong", "wrong password"),
        ("lab user *@isp.example attribute ERX-PPP-Password wrong", "does not accept the LNS"),
        (
            "lab user *@isp.example attribute ERX-PPP-Auth-Protocol None",
            "negotiation failure: authentication",
        ),
    ],
)
def test_either_side_may_refuse_the_other(bench, line, reason):
    bench.run(line)
    assert bench.trigger() == "inhibited"
    assert reason in bench.log()[0]
    assert bench.network.interfaces.all() == ()


def test_tunnels_of_calls_that_came_to_nothing_are_forgotten(bench):
    bench.run("lab lac lac1 refuse")
    bench.configure("l2tp dial-out dormant-timer-value 0")
    for _ in range(200):
        bench.trigger(wait="200ms")
        bench.run("l2tp dial-out session delete 10.10.1.1")
    assert len(bench.network.tunnels) <= 64
    bench.run("lab lac lac1 answer")
    assert bench.trigger() == "inService"


def test_two_sites_share_a_tunnel(bench):
    config = "l2tp dial-out target 10.20.0.0 255.255.0.0 isp.example profile dialOut"
    bench = Bench(CONFIG + config)
    bench.trigger()
    bench.trigger("10.20.1.1")
    names = [made.name for made in bench.network.interfaces.all()]
    assert names == ["l2tp:1/lac1/1", "l2tp:1/lac1/2"]
