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
    lines = bench.run("show l2tp destination 1")[1:]
    assert lines[:8] == [
        "Configuration",
        "  Administrative state is enabled",
        "Destination address",
        "  Transport ipUdp",
        "  Virtual router default",
        "  Local address 10.0.0.1, peer address 172.31.1.98",
        "Destination status",
        "  Effective administrative state is enabled",
    ]
    lines = bench.run("show l2tp tunnel 1/lac1")[1:]
    assert "  State is established" in lines
    assert "  Host name is 'lac1'" in lines
    assert "  Bearer types are analog and digital, framing types are sync and async" in lines
    lines = bench.run("show l2tp session 1/lac1/1")[1:]
    for line in (
        "  State is established",
        "  Local phone number is '', remote phone number is '5551212'",
        "  User name is 'branch1'",
        "  Call type is lns outgoing",
        "  Call serial number is 1",
        "  Bearer type is analog and digital, framing type is sync",
        "  Tx connect speed 64000, rx connect speed 64000",
        "  Sequencing is not required",
        "  Interface is l2tp:1/lac1/1 in default",
    ):
        assert line in lines


def _statistics(bench, command):
    """Return row -> packets and octets of the statistics."""
    words = (line.split() for line in bench.run(command) if line.startswith(("  Contr", "  Data")))
    return {" ".join(row[:2]): (int(row[2]), int(row[3])) for row in words if row[2].isdigit()}


def test_statistics_count_what_passes_and_add_up(bench):
    before = _statistics(bench, "show l2tp session 1/lac1/1")
    bench.run("lab user branch1 attribute Framed-Route 10.10.2.0/24")
    assert bench.trigger("10.10.2.1") == "inService"
    bench.run("ping 10.10.1.1 3")
    after = _statistics(bench, "show l2tp session 1/lac1/1")
    assert after["Data tx"][0] == before["Data tx"][0] + 3
    assert after["Data rx"][1] == before["Data rx"][1] + 3 * (128 + 4)  # an IP packet in a frame
    sessions = [_statistics(bench, f"show l2tp session 1/lac1/{call}") for call in (1, 2)]
    tunnel = _statistics(bench, "show l2tp tunnel 1/lac1")
    for way in ("Data rx", "Data tx"):
        assert tunnel[way] == tuple(map(sum, zip(*(each[way] for each in sessions), strict=True)))
    assert _statistics(bench, "show l2tp destination 1") == tunnel
    assert tunnel["Control tx"][0] > 4


def test_keepalives_count_that_were_not_sent_one_by_one(bench):
    before = _statistics(bench, "show l2tp session 1/lac1/1")
    bench.advance(300)
    after = _statistics(bench, "show l2tp session 1/lac1/1")
    echoes = after["Data tx"][0] - before["Data tx"][0]
    assert echoes == 10
    assert after["Data rx"] == (before["Data rx"][0] + 10, before["Data rx"][1] + 10 * 12)


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
    assert lines[0].startswith("L2TP tunnel 1/lac1 is Up")
    assert "  Local address 10.0.0.1, peer address 172.31.1.98" in lines
    assert "  Host name is 'lac1'" in lines


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


def test_the_dead_are_kept_for_the_destruct_timeout(bench):
    bench.run("lab drop 1")
    bench.advance(5)
    assert bench.run("show l2tp session") == [
        "L2TP session 1/lac1/1 is Down, ended 00:00:05 ago",
        "1 L2TP session found",
    ]
    lines = bench.run("show l2tp session 1/lac1/1")
    assert "  State is idle" in lines
    assert "  It ended because the LAC cleared the call, result 1: loss of carrier" in lines
    assert "  not-present 1" in bench.run("show l2tp session summary")
    bench.advance(90)  # nobody needs the tunnel, so it ends
    assert bench.run("show l2tp tunnel")[0].startswith(
        "L2TP tunnel 1/lac1 is Down with 0 active sessions, ended "
    )
    lines = bench.run("show l2tp tunnel detail")
    assert "  State is idle" in lines
    assert "  Last result code is 1, last error code is 0" in lines
    bench.advance(600)
    assert bench.run("show l2tp destination") == ["0 L2TP destinations found"]
    assert bench.run("show l2tp tunnel") == ["0 L2TP tunnels found"]
    assert bench.run("show l2tp session") == ["0 L2TP sessions found"]


def test_counters_count_from_a_baseline(bench):
    bench.run("baseline l2tp")
    bench.run("ping 10.10.1.1 2")
    for command in ("destination", "tunnel", "session"):
        since = _statistics(bench, f"show l2tp {command} delta")
        assert since["Data tx"] == (2, 2 * (128 + 4))
        assert _statistics(bench, f"show l2tp {command} detail")["Data tx"][0] > 2


def test_lists_can_be_narrowed(bench):
    assert bench.run("show l2tp destination state up")[-1] == "1 L2TP destination found"
    assert bench.run("show l2tp destination state down")[-1] == "0 L2TP destinations found"
    assert bench.run("show l2tp destination ip 172.31.1.98")[-1] == "1 L2TP destination found"
    assert bench.run("show l2tp destination virtual-router default ip 10.1.1.1") == [
        "0 L2TP destinations found"
    ]


@pytest.mark.parametrize("kind", ["tunnel", "session"])
def test_tunnels_and_sessions_are_found_by_state_and_destination(bench, kind):
    def count(how):
        return bench.run(f"show l2tp {kind} {how}")[-1].split()[0]

    whole = count("state up")
    assert int(whole) > 0
    assert count("state established") == whole
    assert count("state idle") == count("state connecting") == count("state disconnecting") == "0"
    assert count("virtual-router default") == whole
    assert count("virtual-router default ip 172.31.1.98") == whole
    assert count("virtual-router default ip 10.1.1.1") == "0"
    bench.run("l2tp shutdown destination ip 172.31.1.98")
    bench.advance(1)
    assert count("state up") == "0"
    assert count("state idle") == whole


def test_a_shutdown_closes_a_tunnel_that_no_call_needs(bench):
    bench.run("lab drop 1")
    bench.run("l2tp shutdown tunnel 1/lac1")
    assert bench.run("show l2tp tunnel")[0].startswith("L2TP tunnel 1/lac1 is Down")
    lines = bench.run("show l2tp tunnel 1/lac1")
    assert "  Administrative state is disabled" in lines
    assert "  Last result code is 6, last error code is 0" in lines
    assert "  disabled 1" in bench.run("show l2tp tunnel summary")
    bench.run("no l2tp shutdown tunnel 1/lac1")
    assert "  enabled 1" in bench.run("show l2tp tunnel summary")


def test_a_tunnel_that_drains_ends_with_its_last_call(bench):
    bench.run("l2tp drain destination ip 172.31.1.98")
    assert bench.run("show l2tp tunnel")[0].startswith("L2TP tunnel 1/lac1 is Up with 1 active")
    assert "  Effective administrative state is drain" in bench.run("show l2tp session detail")
    bench.run("lab drop 1")
    bench.advance(1)
    assert bench.run("show l2tp tunnel")[0].startswith("L2TP tunnel 1/lac1 is Down with 0 active")


@pytest.mark.parametrize("what", ["destination 7", "tunnel 7/lac", "session 1/lac1/9"])
def test_what_does_not_exist_is_refused(bench, what):
    assert bench.refused(f"show l2tp {what}") == "no_such_l2tp"


@pytest.mark.parametrize(("what", "name"), [("tunnel", "1/lac1"), ("session", "1/lac1/1")])
def test_tab_offers_names(bench, what, name):
    offered = complete(bench.runner.shell, bench.runner.session, f"show l2tp {what} ")
    assert name in offered.choices
