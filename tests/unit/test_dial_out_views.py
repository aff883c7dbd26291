"""Layouts of the dial-out show commands, and which sessions they show."""

from itertools import islice

import pytest
from router_bench import CONFIG, Bench

from junose_shell.l2tp.counters import CommonCounters
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.l2tp.snapshots import ChassisView, ContextView, RouterCounters, TargetCounters
from junose_shell.net import Ipv4
from junose_shell.replies.dial_out import Sessions
from junose_shell.views import blocks_of
from junose_shell.views.blocks import plain_lines

STATISTICS = [
    "Statistics",
    "  Sessions active 2, created 2, removed 0, reset 0",
    "  Triggers received 2, discarded 2, forwarded 0",
    "  Triggers enqueued 0, most at once 0",
    "  Authentication requests 2, no resources 0, grants 1, denies 0",
    "  Dial-outs requested 1, established 1, torn down 0",
    "  Dial-outs rejected 0, timed out 0",
]
COUNTS = [
    "  Targets active 1, created 1, removed 0",
    "  Targets inService 1, inhibited 0, down 0",
    "  Sessions dormant 0, pending 0, authenticating 1, connecting 0",
    "  Sessions inService 1, inhibited 0, postInhibited 0, failed 0",
]


@pytest.fixture(scope="module")
def bench():
    """Provide one session in service for seven seconds, and one that asks AAA."""
    bench = Bench()
    bench.trigger()
    bench.trigger("10.10.2.1", wait=0)
    return bench


def test_sessions_are_a_table(bench):
    assert bench.run("show l2tp dial-out session") == [
        "virtual     trigger                                          in     timer  ",
        "router      address           target           state       state     left  ",
        "------- --------------- ------------------ -------------- -------- --------",
        "default 10.10.1.1       10.10.0.0/16       inService      00:00:07   ---   ",
        "default 10.10.2.1       10.10.0.0/16       authenticating 00:00:00   ---   ",
        "2 dial-out sessions found",
    ]


def test_one_session_is_told_in_sentences(bench):
    assert bench.run("show l2tp dial-out session 10.10.1.1") == [
        "Dial-out session 10.10.1.1 is inService",
        "  Virtual router is default, target is 10.10.0.0/16",
        "  Profile is dialOut",
        "  User name is '10.10.1.1@isp.example'",
        "  Time in state is 00:00:07",
        "Outgoing call",
        "  LAC is 172.31.1.98, call is established",
        "  Called number is '5551212'",
        "  Tx connect speed 64000, rx connect speed 64000",
        "  Interface is l2tp:1/lac1/1 in default",
        "  PPP is open, peer name is 'branch1'",
        "Statistics",
        "  Sessions active 1, created 1, removed 0, reset 0",
        "  Triggers received 1, discarded 1, forwarded 0",
        "  Triggers enqueued 0, most at once 0",
        "  Authentication requests 1, no resources 0, grants 1, denies 0",
        "  Dial-outs requested 1, established 1, torn down 0",
        "  Dial-outs rejected 0, timed out 0",
        "Last attempt",
        "  Succeeded 00:00:07 ago",
        "  Next step is dormant, when the call ends",
        "1 dial-out session found",
    ]


def test_a_session_without_a_call_has_no_call_to_tell_of(bench):
    lines = bench.run("show l2tp dial-out session detail state authenticating")
    assert bench.run("show l2tp dial-out session state authenticating detail") == lines
    assert "Outgoing call" not in lines
    assert lines[0] == "Dial-out session 10.10.2.1 is authenticating"


def test_timers_and_the_remembered_inhibition_are_told():
    bench = Bench()
    bench.run("lab user *@isp.example deny")
    bench.trigger(wait=1)
    lines = bench.run("show l2tp dial-out session 10.10.1.1")
    assert "  Time in state is 00:00:00, timer expires in 00:00:29" in lines
    assert "  Last inhibited time is 30 seconds" in lines


def test_the_summary_counts_by_state(bench):
    assert bench.run("show l2tp dial-out session summary") == [
        "    state      sessions",
        "-------------- --------",
        "dormant               0",
        "pending               0",
        "authenticating        1",
        "connecting            0",
        "inService             1",
        "inhibited             0",
        "postInhibited         0",
        "failed                0",
        "2 dial-out sessions found",
    ]


def test_the_chassis_is_told_in_sentences(bench):
    assert bench.run("show l2tp dial-out") == [
        "L2TP dial-out is inService (1)",
        "Configuration",
        "  Connecting timer is 30 seconds",
        "  Dormant timer is 300 seconds",
        "  Maximum connecting sessions is 100",
        "Status",
        "  Virtual routers active 1, created 1, removed 0",
        "  Virtual routers inService 1, down 0, initPending 0, initFailed 0",
        *COUNTS,
        "  Most sessions at once 2, pending 0, inhibited targets 0",
        "  Calls wait-tunnel 0, wait-reply 0, wait-connect 0, established 1",
        "  PPP links starting 0, lcp 0, authenticating 0, ipcp 0, open 1",
        *STATISTICS,
        "  Triggers missed 0, without a target 0, discarded by targets 0",
        "  Grants without a session 0, denies without a session 0",
    ]


def test_targets_are_a_table_or_sentences(bench):
    assert bench.run("show l2tp dial-out target") == [
        "virtual                                                             ",
        "router     target    domain name profile   state   sessions triggers",
        "------- ------------ ----------- ------- --------- -------- --------",
        "default 10.10.0.0/16 isp.example dialOut inService        2        2",
        "1 dial-out target found",
    ]
    assert bench.run("show l2tp dial-out target 10.10.0.0 255.255.0.0 detail") == [
        "Dial-out target 10.10.0.0/16 is inService",
        "  Virtual router is default",
        "  Domain name is 'isp.example', profile is dialOut",
        *COUNTS[:2],
        *STATISTICS,
        "1 dial-out target found",
    ]
    line = "show l2tp dial-out target 10.99.0.0 255.255.0.0"
    assert bench.refused(line) == "no_such_target"


def test_virtual_routers_are_a_table_or_sentences(bench):
    assert bench.run("show l2tp dial-out virtual-router") == [
        "virtual           buffer                            triggers without",
        "router    state   limit  targets sessions inService  missed  target ",
        "------- --------- ------ ------- -------- --------- -------- -------",
        "default inService      0       1        2         1        0       0",
        "1 virtual router found",
    ]
    assert bench.run("show l2tp dial-out virtual-router detail") == [
        "Dial-out in virtual router default is inService",
        "  Maximum buffered triggers is 0",
        *COUNTS,
        *STATISTICS,
        "  Triggers missed 0, without a target 0",
        "1 virtual router found",
    ]


def test_every_counter_of_the_mib_is_shown():
    """Give each counter of a level its own number, and look for all of them."""
    common = CommonCounters(*range(101, 119))
    targets = TargetCounters(*range(201, 207))
    bench = Bench()
    engine = bench.network.dial_out
    chassis: ChassisView = engine.chassis()._replace(
        counters=common, targets=targets, routers=RouterCounters(*range(301, 308)),
        session_states=type(engine.chassis().session_states)(*range(401, 409)),
        max_connecting=501, max_sessions=502, max_pending=503, max_inhibited_targets=504,
        target_triggers_discarded=505, triggers_missed=506, trigger_route_unknown=507,
        auth_grant_no_session=508, auth_deny_no_session=509,
    )  # fmt: skip
    context: ContextView = next(engine.contexts())._replace(
        counters=common, targets=targets, triggers_missed=506, trigger_route_unknown=507,
        session_states=chassis.session_states, rd="100:600",
    )  # fmt: skip
    (target,) = engine.targets()
    target = target._replace(counters=common, targets=targets)
    from junose_shell.replies.dial_out import Summary, Targets, VirtualRouters

    levels = [
        (Summary(chassis), [*range(301, 308), *range(401, 409), *range(501, 510)]),
        (VirtualRouters((context,), detail=True), [*range(401, 409), 506, 507, 600]),
        (Targets((target,), detail=True), []),
    ]
    for reply, numbers in levels:
        text = "\n".join(plain_lines(blocks_of(reply)))
        missing = [n for n in (*common, *targets, *numbers) if str(n) not in text]
        assert not missing
        assert max(map(len, text.splitlines())) <= 80


def test_a_virtual_router_shows_its_own_sessions_and_the_default_one_all():
    bench = Bench(
        CONFIG
        + "virtual-router vr1\n"
        + "l2tp dial-out target 10.20.0.0 255.255.0.0 isp.example profile dialOut"
    )
    bench.trigger(wait=0)
    bench.trigger("10.20.1.1", "vr1", wait=0)
    assert bench.run("show l2tp dial-out session")[-1] == "2 dial-out sessions found"
    assert bench.run("show l2tp dial-out virtual-router")[-1] == "2 virtual routers found"
    assert bench.refused("l2tp dial-out session reset 10.20.1.1") == "no_such_session"
    bench.run("virtual-router vr1")
    assert bench.run("show l2tp dial-out session")[-1] == "1 dial-out session found"
    assert bench.run("show l2tp dial-out virtual-router")[-1] == "1 virtual router found"
    assert bench.refused("show l2tp dial-out session 10.10.1.1") == "no_such_session"
    bench.run("l2tp dial-out session delete 10.20.1.1")
    assert bench.run("show l2tp dial-out session")[-1] == "0 dial-out sessions found"


def test_a_long_table_begins_before_its_end_is_known():
    bench = Bench()
    engine = bench.network.dial_out
    for number in range(2_000):
        engine.handle(TriggerArrived("default", Packet(Ipv4(0x0A0A0000 + number))), 0)
    read = 0

    def counted():
        nonlocal read
        for session in engine.sessions():
            read += 1
            yield session

    lines = plain_lines(blocks_of(Sessions(counted(), 0, ("default",))))
    assert len(list(islice(lines, 24))) == 24
    assert read <= 24


def test_commands_about_a_session_that_does_not_exist_are_refused(bench):
    for line in ("session reset", "session delete"):
        assert bench.refused(f"l2tp dial-out {line} 10.10.9.9") == "no_such_session"
    assert bench.refused("show l2tp dial-out session 10.10.9.9") == "no_such_session"


def test_a_target_with_host_bits_or_other_values_is_refused():
    bench = Bench()
    bench.run("configure terminal")
    target = "l2tp dial-out target 10.10.0.0 255.255.0.0"
    assert bench.refused(target.replace("0.0 ", "0.1 ") + " isp.example profile x") == "host_bits"
    bench.run(f"{target} isp.example profile dialOut")
    assert bench.refused(f"{target} other.example profile dialOut") == "statement_exists"
