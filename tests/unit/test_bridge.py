"""Configuration becomes events, effects become interfaces, routes and log lines."""

import pytest
from router_bench import CONFIG, FRAMED, GRANT, Bench, world

VRF = """
ip vrf corp
 rd 0.0.0.0:65000
 exit
virtual-router :corp
interface loopback 7
 ip address 10.0.7.1 255.255.255.255
interface fastEthernet 4/2
 ip vrf forwarding corp
 ip address 172.31.1.1 255.255.255.0
l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut
"""


@pytest.fixture
def bench():
    return Bench()


@pytest.fixture
def vrf():
    unnumbered = CONFIG.replace("ip unnumbered loopback 0", "ip address 10.0.9.1 255.255.255.255")
    return Bench(unnumbered + VRF)


def test_a_profile_that_does_not_exist_fails_the_call_with_a_log_line(bench):
    bench.configure("no profile dialOut")
    assert bench.trigger() == "inhibited"
    assert "profile dialOut does not exist" in bench.log()[0]


def test_the_profile_is_needed_only_when_the_call_is_answered(bench):
    bench.configure("no profile dialOut")
    bench.trigger(wait=1)
    bench.configure("profile dialOut\nip unnumbered loopback 0\nppp authentication chap")
    bench.advance(5)
    assert bench.state() == "inService"


def test_a_profile_needs_an_address(bench):
    bench.configure("no interface loopback 0")
    assert bench.trigger() == "inhibited"
    assert "profile gives no IP address in virtual router default" in bench.log()[0]


def test_removing_a_target_deletes_its_sessions_and_their_routes(bench):
    bench.trigger()
    bench.configure("no l2tp dial-out target 10.10.0.0 255.255.0.0")
    assert bench.state() is None
    assert bench.route("10.10.1.1") is None
    assert bench.network.dial_out.open_calls() == ()


def test_removing_a_virtual_router_removes_its_sessions():
    bench = Bench(
        CONFIG
        + """
        virtual-router branchOffice
        interface loopback 0
         ip address 10.0.5.1 255.255.255.255
        interface fastEthernet 4/1
         ip address 192.168.1.2 255.255.255.0
        ip route 172.31.1.0 255.255.255.0 192.168.1.254
        radius authentication server 192.168.1.50
         key s3cret
        l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut
        """
    )
    assert bench.trigger(context="branchOffice") == "inService"
    bench.configure("no virtual-router branchOffice")
    assert bench.session(context="branchOffice") is None
    assert bench.network.dial_out.open_calls() == ()
    assert not bench.network.interfaces.all()
    bench.configure("virtual-router branchOffice")
    assert bench.route("10.10.1.1", "branchOffice") is None


def test_removing_the_virtual_router_of_the_interface_closes_the_call():
    bench = Bench(
        CONFIG
        + """
        virtual-router corp
        interface loopback 0
         ip address 10.0.5.1 255.255.255.255
        profile dialOut
         ip virtual-router corp
        """
    )
    assert bench.trigger() == "inService"
    assert bench.route("10.10.1.1", "corp") == ("AccIntern", "l2tp:1/lac1/1")
    bench.configure("no virtual-router corp")
    assert bench.state() == "dormant"
    assert bench.log()[-2:] == [
        "call to 10.10.1.1 in default: closed by this router: virtual router corp was removed",
        "session 10.10.1.1 in default: call closed: virtual router corp was removed",
    ]
    assert bench.trigger() == "inhibited"
    assert "virtual router corp does not exist" in bench.log()[-2]


@pytest.mark.parametrize(
    ("wait", "state", "end"),
    [("100ms", "inhibited", "no LAC took the call"), (10, "dormant", "call closed")],
)
def test_a_shutdown_is_no_act_of_the_lac(bench, wait, state, end):
    bench.trigger(wait=wait)
    bench.configure("l2tp shutdown")
    assert bench.state() == state
    assert bench.log()[-2:] == [
        "call to 10.10.1.1 in default: closed by this router: L2TP is shut down",
        f"session 10.10.1.1 in default: {end}: L2TP is shut down",
    ]
    assert bench.network.world.describe().calls == ()


def test_a_vrf_asks_with_its_route_distinguisher_and_keeps_its_own_routes(vrf):
    assert vrf.trigger(context="default:corp") == "inService"
    session = vrf.session(context="default:corp")
    assert session.username == "0.0.0.0:65000/10.10.1.1@isp.example"
    assert vrf.route("10.10.1.1", "default:corp") == ("AccIntern", "l2tp:1/lac1/1")
    assert vrf.route("10.10.1.1") == ("Dialout", "dialout0")


def test_removing_a_vrf_removes_its_sessions(vrf):
    vrf.trigger(context="default:corp")
    vrf.configure("no ip vrf corp")
    assert vrf.session(context="default:corp") is None
    assert vrf.network.dial_out.open_calls() == ()
    assert vrf.run("show virtual-router") == ["Virtual Router : default"]


def test_a_vrf_may_be_named_from_its_router(vrf):
    vrf.run("lab packet 10.10.1.1 virtual-router :corp")
    assert vrf.state(context="default:corp") == "authenticating"


def test_buffered_triggers_are_forwarded_over_the_new_route(bench):
    bench.configure("l2tp dial-out max-buffered-triggers 5")
    bench.run("lab packet 10.10.1.1 count 3")
    bench.advance(10)
    counters = bench.session().counters
    assert (counters.triggers_received, counters.triggers_forwarded) == (3, 3)


def test_timers_and_limits_follow_the_configuration(bench):
    bench.configure("l2tp dial-out connecting-timer-value 45\nl2tp dial-out dormant-timer-value 60")
    chassis = bench.network.dial_out.chassis()
    assert (chassis.connecting_timer, chassis.dormant_timer) == (45, 60)
    bench.configure(
        "no l2tp dial-out connecting-timer-value\nno l2tp dial-out dormant-timer-value"
        "\nl2tp dial-out max-buffered-triggers 7\nno l2tp dial-out max-buffered-triggers"
    )
    chassis = bench.network.dial_out.chassis()
    assert (chassis.connecting_timer, chassis.dormant_timer) == (30, 300)
    assert bench.network.dial_out.context("default").buffer_limit == 0


def test_aaa_moves_the_interface_to_another_virtual_router():
    bench = Bench(
        CONFIG + "virtual-router corp",
        world(subscriber=FRAMED + "\n          ERX-Virtual-Router-Name: corp"),
    )
    assert bench.trigger() == "inService"
    assert bench.route("10.10.1.1", "corp") == ("AccIntern", "l2tp:1/lac1/1")
    assert bench.route("10.10.1.1") == ("Dialout", "dialout0")


def test_a_virtual_router_that_aaa_invents_closes_the_call():
    bench = Bench(world=world(subscriber=FRAMED + "\n          ERX-Virtual-Router-Name: nowhere"))
    assert bench.trigger() == "inhibited"
    assert "virtual router nowhere does not exist" in bench.log()[0]
    assert bench.route("10.10.1.1", "nowhere") is None


def test_a_tunnel_from_a_virtual_router_that_does_not_exist_is_refused():
    bench = Bench(world=world(GRANT + "          ERX-Tunnel-Virtual-Router:1: nowhere\n"))
    assert bench.trigger() == "inhibited"
    assert "virtual router nowhere does not exist" in bench.log()[0]


def test_removing_the_virtual_router_of_the_tunnel_closes_the_call():
    bench = Bench(
        CONFIG
        + "virtual-router core\ninterface fastEthernet 4/1\nip address 172.31.1.1 255.255.255.0",
        world(GRANT + "          ERX-Tunnel-Virtual-Router:1: core\n"),
    )
    assert bench.trigger() == "inService"
    bench.configure("no virtual-router core")
    assert bench.state() == "dormant"


def test_a_narrow_access_route_leaves_other_triggers_their_own_session(bench):
    bench.run("lab cpe branch1 hang-up-after 1h")
    assert bench.trigger() == "inService"
    assert bench.trigger("10.10.1.77") is None  # inside Framed-Route, so no trigger at all
    bench.trigger("10.10.2.1", wait=0)
    assert bench.state("10.10.2.1") == "authenticating"


def test_an_access_route_of_the_targets_prefix_wins_and_the_dial_out_route_returns():
    bench = Bench(world=world(subscriber="Framed-Route: 10.10.0.0/16"))
    bench.run("lab user branch1 attribute Framed-IP-Address 10.10.1.1")
    assert bench.trigger() == "inService"
    assert bench.route("10.10.77.1") == ("Access", "l2tp:1/lac1/1")
    bench.run("lab drop 1")
    assert bench.state() == "dormant"
    assert bench.route("10.10.77.1") == ("Dialout", "dialout0")


def test_routes_that_miss_the_trigger_fail_the_session_until_it_is_reset(bench):
    bench.run("lab user branch1 attribute Framed-Route 10.77.0.0/16")
    bench.run("lab user branch1 attribute Framed-IP-Address 10.77.0.1")
    assert bench.trigger() == "failed"
    bench.advance(3600)
    assert bench.state() == "failed"
    bench.run("l2tp dial-out session reset 10.10.1.1")
    assert bench.state() == "dormant"
    assert bench.route("10.77.0.1") is None


@pytest.mark.parametrize(("operation", "after"), [("reset", {"dormant"}), ("delete", set())])
def test_reset_and_delete_mean_every_session_of_the_address(bench, operation, after):
    bench.run("lab user branch1 attribute Framed-Route 10.77.0.0/16")
    bench.run("lab user branch1 attribute Framed-IP-Address 10.77.0.1")
    assert bench.trigger() == "failed"
    bench.configure("l2tp dial-out target 10.10.1.0 255.255.255.0 isp.example profile dialOut")
    assert bench.trigger() == "failed"
    bench.run(f"l2tp dial-out session {operation} 10.10.1.1")
    assert {session.state.name for session in bench.network.dial_out.sessions()} == after


def test_resources_come_and_go(bench):
    target = "lab resources target 10.10.0.0 255.255.0.0"
    bench.run(f"{target} exhausted")
    assert bench.route("10.10.1.1") is None
    bench.run(f"{target} triggers-only exhausted")
    assert bench.trigger() is None
    bench.run(f"{target} available")
    assert bench.trigger() == "inService"


@pytest.mark.parametrize(
    ("what", "code"),
    [("chassis", "chassis_failed"), ("virtual-router", "dial_out_failed")],
)
def test_without_resources_nothing_can_be_configured(bench, what, code):
    line = "l2tp dial-out max-buffered-triggers 5"
    bench.run(f"lab resources {what} exhausted")
    bench.run("configure terminal")
    assert bench.refused(line) == code
    bench.run("end")
    bench.run(f"lab resources {what} available")
    bench.configure(line)
    assert bench.trigger() == "inService"


def test_a_dial_out_interface_that_is_down_misses_triggers(bench):
    bench.run("lab resources dial-out-interface exhausted")
    assert bench.trigger() is None
    bench.run("lab resources dial-out-interface available")
    assert bench.trigger() == "inService"
    assert bench.network.dial_out.context("default").triggers_missed == 1


def test_an_address_taken_from_the_lender_leaves_live_sessions_alone(bench):
    bench.trigger()
    bench.configure("interface loopback 0\nip address 10.0.0.9 255.255.255.255")
    assert bench.state() == "inService"
    bench.configure("no interface loopback 0")
    assert bench.state() == "inService"
    assert bench.trigger("10.10.2.1") == "inhibited"
