"""Lab commands: time, traffic, peers and resources."""

import pytest
from router_bench import Bench

from junose_shell.handlers.features import Features


@pytest.fixture
def bench():
    return Bench()


@pytest.mark.parametrize(
    ("text", "ms"),
    [("60", 60_000), ("60s", 60_000), ("200ms", 200), ("2m", 120_000), ("1h", 3_600_000)],
)
def test_time_advances_by_what_is_typed(bench, text, ms):
    bench.run(f"lab advance {text}")
    assert bench.router.clock.now() == ms


@pytest.mark.parametrize(
    "line",
    [
        "lab silence nobody",
        "lab lac nobody answer",
        "lab cpe nobody silent",
        "lab cpe nobody password x",
        "lab radius nobody silent",
        "lab user nobody accept",
        "lab user nobody attribute Framed-Route 10.0.0.0/8",
        "lab user branch1 attribute Framed-Rute 10.0.0.0/8",
        "lab user branch1 attribute Framed-Route nonsense",
        "lab user *@isp.example attribute Tunnel-Preference:1 high",
        "lab advance 401d",
        "lab not-sent 10.10.1.1@isp.example",
        "lab drop 7",
        "lab drop 7 tunnel",
    ],
)
def test_what_the_world_does_not_know_is_refused(bench, line):
    assert bench.refused(line) == "lab_refused"


def test_a_context_or_target_that_does_not_exist_is_refused(bench):
    assert bench.refused("lab packet 10.10.1.1 virtual-router nowhere") == "no_such_context"
    assert bench.refused("lab trigger 10.10.1.1 virtual-router nowhere") == "no_such_context"
    line = "lab resources target 10.99.0.0 255.255.0.0 exhausted"
    assert bench.refused(line) == "no_such_target"


def test_an_interval_of_nothing_is_refused(bench):
    assert bench.refused("lab packet 10.10.1.1 every 0") == "lab_refused"


def test_packets_come_at_once_or_with_a_distance(bench):
    bench.run("lab packet 10.10.1.1 count 3")
    assert bench.session().counters.triggers_received == 3
    bench.run("lab packet 10.10.2.1 every 100ms count 3 source 192.168.1.9 size 60")
    assert bench.state("10.10.2.1") is None
    bench.advance("150ms")
    assert bench.session("10.10.2.1").counters.triggers_received == 2
    (row,) = bench.run("lab show world | include 10.10.2.1")
    assert row.split() == ["lab-10.10.2.1", "192.168.1.9", "10.10.2.1", "default", "3", "2"]
    bench.run("lab silence lab-10.10.2.1")
    bench.advance("5")
    assert bench.session("10.10.2.1").counters.triggers_received == 2


def test_packets_of_two_virtual_routers_are_two_streams(bench):
    bench.configure("virtual-router east\nip vrf corp")
    for context in ("default", "east", "east:corp"):
        bench.run(f"lab packet 10.10.1.1 every 1s count 9 virtual-router {context}")
    bench.advance(3)
    rows = bench.run("lab show world | include lab-")
    assert [(row.split()[0], row.split()[-1]) for row in rows] == [
        ("lab-10.10.1.1", "4"), ("lab-east-10.10.1.1", "4"), ("lab-east:corp-10.10.1.1", "4"),
    ]  # fmt: skip
    bench.run("lab silence lab-east-10.10.1.1")
    bench.run("lab packet 10.10.1.1 every 1s count 9")  # in the place of the one there
    assert len(bench.run("lab show world | include lab-")) == 3


def test_a_packet_comes_to_the_dial_out_interface_without_a_route(bench):
    bench.run("lab packet 10.99.0.1")
    assert bench.network.dial_out.context("default").trigger_route_unknown == 0
    bench.run("lab trigger 10.99.0.1")
    assert bench.network.dial_out.context("default").trigger_route_unknown == 1
    bench.run("lab trigger 10.10.1.1")
    assert bench.state() == "authenticating"
    bench.configure("virtual-router east")
    bench.run("lab trigger 10.10.1.1 virtual-router east")
    assert bench.network.dial_out.context("east").trigger_route_unknown == 1
    bench.run("virtual-router east")
    bench.run("lab trigger 10.10.1.1")
    assert bench.network.dial_out.context("east").trigger_route_unknown == 2


def test_an_access_request_was_never_sent(bench):
    bench.trigger(wait=0)
    assert bench.state() == "authenticating"
    bench.run("lab not-sent 10.10.1.1@isp.example")
    assert bench.state() == "inhibited"
    assert bench.session().counters.authentication_no_resources == 1
    bench.advance("1s")  # the server's answer is dropped
    assert bench.state() == "inhibited"
    assert bench.session().counters.authentication_grants == 0


def test_the_question_about_a_cpe_was_never_sent(bench):
    bench.trigger(wait="2200ms")
    assert Features().suggest(bench.router, "lab-requests", "default") == ["branch1"]
    assert Features().suggest(bench.router, "lab-requests", "east") == []
    bench.run("lab not-sent branch1")
    assert bench.log()[-1] == "session 10.10.1.1 in default: call failed: no resources"
    assert bench.state() == "inhibited"


def test_not_sent_may_come_after_a_reset(bench):
    bench.trigger(wait=0)
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.run("lab not-sent 10.10.1.1@isp.example")
    assert bench.state() == "dormant"
    assert bench.session().counters.authentication_no_resources == 0
    assert bench.refused("lab not-sent 10.10.1.1@isp.example") == "lab_refused"
    bench.advance("1s")
    assert bench.network.dial_out.chassis().auth_grant_no_session == 0


def test_not_sent_may_come_after_a_delete(bench):
    bench.trigger(wait=0)
    bench.run("l2tp dial-out session delete 10.10.1.1")
    bench.run("lab not-sent 10.10.1.1@isp.example")
    assert bench.state() is None


def test_lacs_and_cpes_change_their_minds(bench):
    bench.run("lab lac lac1 busy")
    assert bench.trigger() == "inhibited"
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.run("lab lac 172.31.1.98 answer drop-after 5s")
    assert bench.trigger(wait=4) == "inService"
    bench.advance(10)
    assert bench.state() == "dormant"
    bench.run("lab lac lac1 drop-after never")
    bench.run("lab cpe 5551212 silent")
    assert bench.trigger() == "connecting"
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.run("lab cpe branch1 answer")
    bench.run("lab cpe branch1 hang-up-after 7s")
    assert bench.trigger(wait=5) == "inService"
    bench.advance(10)
    assert bench.state() == "dormant"


def test_a_behaviour_changes_nothing_else(bench):
    def limits():
        report = bench.network.world.describe()
        return report.lacs[0].drop_after, report.cpes[0].hang_up_after

    bench.run("lab lac lac1 drop-after 10m")
    bench.run("lab cpe branch1 hang-up-after 1h")
    for behaviour in ("busy", "answer"):
        bench.run(f"lab lac lac1 {behaviour}")
    for behaviour in ("silent", "answer"):
        bench.run(f"lab cpe branch1 {behaviour}")
    assert limits() == (600_000, 3_600_000)
    bench.run("lab lac lac1 drop-after never")
    bench.run("lab cpe branch1 hang-up-after never")
    assert limits() == (None, None)
    assert bench.trigger() == "inService"


def test_radius_falls_silent_and_denies(bench):
    bench.run("lab radius home silent")
    assert bench.trigger(wait=2) == "authenticating"
    bench.advance(2)
    assert bench.state() == "inhibited"
    assert "no answer from any RADIUS server" in bench.log()[-1]
    bench.run("lab radius home answer")
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.run("lab user *@isp.example deny")
    assert bench.trigger() == "inhibited"
    bench.run("lab user *@isp.example accept")
    bench.run("l2tp dial-out session reset 10.10.1.1")
    assert bench.trigger() == "inService"


def test_an_attribute_can_be_changed_and_removed(bench):
    bench.run("lab user *@isp.example attribute ERX-Dial-Out-Number 999")
    assert bench.trigger() == "inhibited"
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.run('lab user *@isp.example attribute ERX-Dial-Out-Number ""')
    assert bench.trigger() == "inhibited"
    assert "no number to dial" in bench.log()[-1]


@pytest.mark.parametrize("cause", ["", "administrative", "tunnel", "peer", "keepalive"])
def test_a_call_that_drops_leaves_the_session_dormant(bench, cause):
    bench.trigger()
    bench.run(f"lab drop 1 {cause}")
    assert bench.state() == "dormant"
    assert bench.route("10.10.1.1") == ("Dialout", "dialout0")
    assert bench.run("lab show calls")[-1] == "0 calls found"


def test_the_limit_of_connecting_sessions_makes_sessions_wait(bench):
    bench.run("lab connecting-limit 1")
    assert bench.trigger(wait=1) == "connecting"
    assert bench.trigger("10.10.2.1", wait=1) == "pending"
    bench.advance(5)
    assert bench.state("10.10.2.1") == "dormant"
    bench.run("lab user branch1 attribute Framed-Route 10.10.2.0/24")
    assert bench.trigger("10.10.2.1", wait=5) == "inService"


def test_the_world_is_shown(bench):
    assert bench.run("lab show world") == [
        "RADIUS servers",
        "------ -------",
        "name   address    server     user      answer",
        "---- ------------ ------ ------------- ------",
        "home 192.168.1.50 answer *@isp.example accept",
        "home 192.168.1.50 answer branch1       accept",
        "",
        "LACs",
        "----",
        "name   address   behaviour drop after",
        "---- ----------- --------- ----------",
        "lac1 172.31.1.98 answer       ---    ",
        "lac2 172.31.1.99 answer       ---    ",
        "",
        "Remote CPEs",
        "------ ----",
        "                                  hang up                           ",
        " name   number  behaviour  user    after           networks         ",
        "------- ------- --------- ------- ------- --------------------------",
        "branch1 5551212 answer    branch1   ---   10.10.1.0/24, 10.10.2.0/24",
        "",
        "Hosts",
        "-----",
        "                              virtual           ",
        "name   address    destination router  count sent",
        "---- ------------ ----------- ------- ----- ----",
        "pc1  192.168.1.10 10.99.0.1   default     1    0",
    ]


def test_an_empty_world_says_so():
    assert Bench("", "hosts: []").run("lab show world") == ["The world is empty"]


def test_calls_and_events_are_shown(bench):
    bench.trigger(wait="200ms")
    assert bench.run("lab show calls") == [
        "     virtual                               peer  ",
        "call router  lac  number    cpe    state  address",
        "---- ------- ---- ------- ------- ------- -------",
        "   1 default lac1 5551212 branch1 ringing   ---  ",
        "1 call found",
    ]
    assert bench.run("lab show events") == [
        "  in             event          ",
        "------- ------------------------",
        " 0.800s pc1: packet to 10.99.0.1",
        " 1.920s branch1: answers 5551212",
        "29.820s dial-out timer          ",
        "59.870s default: L2TP timer     ",
        "59.920s lac1: L2TP timer        ",
        "5 events pending",
    ]
