"""Sessions and their PPP interfaces are on the tunnel service modules [seen: S412]."""

import pytest
from router_bench import CONFIG, Bench, world

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.inventory import CHASSIS
from junose_shell.runtime.router import Router

SECOND = "l2tp dial-out target 10.20.0.0 255.255.0.0 isp.example profile dialOut"
OTHER = "10.20.1.1"
FULL = "no tunnel service module has room for another session"


@pytest.fixture
def bench():
    return Bench(CONFIG + SECOND)


def rows(bench):
    return [line.split() for line in bench.run("show tunnel-server | include present")]


@pytest.mark.parametrize("model", CHASSIS)
def test_each_chassis_has_a_dedicated_and_a_shared_port(model):
    ports = Router(load_grammar(), model=model).chassis.tunnel_ports
    assert [port.shared for port in ports] == [False, True]
    parts = {port.location.count("/") for port in ports}
    assert parts == {2 if CHASSIS[model].adapters else 1}


def test_a_session_and_its_interface_have_a_port(bench):
    assert rows(bench)[0] == ["5/0", "dedicated", "present", "16000", "16000", "0"]
    bench.trigger()
    assert rows(bench)[0][-1] == "1"
    assert "  Tunnel service port is 5/0" in bench.run("show l2tp session detail")
    assert "  Tunnel service port is 5/0" in bench.run("show ppp interface full")
    bench.run("l2tp dial-out session reset 10.10.1.1")
    assert rows(bench)[0][-1] == "0"


def test_a_port_has_only_so_many_places(bench):
    bench.configure("tunnel-server 5/0\nmax-interfaces 1")
    assert bench.trigger() == "inService"
    assert bench.trigger(OTHER) == "inhibited"
    assert any(FULL in line for line in bench.log())
    assert FULL in " ".join(" ".join(bench.run(f"lab explain {OTHER}")).split())
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.run(f"l2tp dial-out session reset {OTHER}")
    assert bench.trigger(OTHER) == "failed"  # it has a call, but no route of its own


def test_the_chassis_has_only_so_many_sessions(bench):
    bench.trigger()
    bench.router.chassis = bench.router.chassis.__class__(
        *(1 if name == "sessions" else getattr(bench.router.chassis, name)
          for name in bench.router.chassis.__match_args__)
    )  # fmt: skip
    assert bench.trigger(OTHER) == "inhibited"


def test_an_attempt_that_fails_gives_its_place_back(bench):
    bench.configure("tunnel-server 5/0\nmax-interfaces 1")
    bench.run("lab lac lac1 refuse")
    assert bench.trigger() == "inhibited"
    bench.run("lab lac lac1 answer")
    assert bench.trigger(OTHER) == "failed"  # it has a call, but no route of its own


def test_no_lac_is_asked_or_locked_out_for_want_of_a_place(bench):
    bench.configure("tunnel-server 5/0\nmax-interfaces 0")
    assert bench.trigger() == "inhibited"
    assert "no tunnel service module is available" in bench.log()[0]
    assert bench.network.world.lacs() == ()
    assert bench.network.dial_out.lockouts(bench.router.clock.now()) == ()


@pytest.mark.parametrize("limit", ["max-interfaces all-available", "max-interfaces 1"])
def test_a_shared_port_has_places_once_it_is_provisioned(bench, limit):
    bench.configure("tunnel-server 5/0\nmax-interfaces 0")
    bench.configure(f"tunnel-server 2/8\n{limit}")
    assert bench.trigger() == "inService"
    assert bench.network.modules.of(1) == "2/8"


def test_the_port_with_more_room_takes_the_next_session(bench):
    bench.configure("tunnel-server 5/0\nmax-interfaces 1")
    bench.configure("tunnel-server 2/8\nmax-interfaces 1")
    bench.trigger()
    bench.trigger(OTHER)
    assert [row[-1] for row in rows(bench)] == ["1", "1"]


def test_calls_end_with_their_module_and_come_with_a_new_one(bench):
    bench.trigger()
    bench.run("lab module 5 removed")
    bench.advance(1)
    assert bench.state() == "dormant"
    assert "the tunnel service module in slot 5 was removed" in bench.log()[-1]
    assert [row[0] for row in rows(bench)] == ["2/8"]
    assert not bench.run("show version | include SM ")
    assert bench.trigger() == "inhibited"
    assert "no tunnel service module is available" in bench.log()[-2]
    bench.run("lab module 5 present")
    bench.run("l2tp dial-out session reset 10.10.1.1")
    assert bench.trigger() == "inService"


def test_a_restart_does_not_bring_a_module_back():
    bench = Bench(CONFIG, world())
    bench.run("lab module 5 removed")
    bench.router.restart()
    bench.router.load()
    bench.router.loaded()
    assert [port.location for port in bench.router.chassis.tunnel_ports] == ["2/8"]


def test_only_a_tunnel_service_module_can_be_taken_out(bench):
    assert bench.refused("lab module 2 removed") == "lab_refused"
    assert bench.refused("lab module 9 present") == "lab_refused"


def test_a_port_without_a_module_is_kept_and_shown(bench):
    bench.configure("tunnel-server 9/0\nmax-interfaces 100")
    assert rows(bench)[-1] == ["9/0", "---", "not", "present", "---", "---", "---"]
    assert "tunnel-server 9/0" in bench.run("show configuration")
