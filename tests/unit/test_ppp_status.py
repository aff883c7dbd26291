"""PPP interfaces as an operator reads them."""

import pytest
from router_bench import Bench

NAME = "l2tp:1/lac1/1"


@pytest.fixture
def bench():
    bench = Bench()
    bench.trigger()
    return bench


def _part(lines, title):
    """Return label -> value of the part under a title."""
    begin = next(at for at, line in enumerate(lines) if line.strip().startswith(title)) + 1
    found = {}
    for line in lines[begin:]:
        if not line.startswith("    "):
            break
        label, _, value = line.strip().partition("  ")
        found[label] = value.split()
    return found


def test_the_list_has_a_line_each(bench):
    assert bench.run("show ppp interface") == [
        f"PPP interface {NAME} is Up",
        "1 ppp interface found",
    ]


def test_an_interface_that_is_not_up_says_why():
    bench = Bench()
    bench.run("lab cpe branch1 silent")
    bench.trigger()
    assert bench.run("show ppp interface")[0] == f"PPP interface {NAME} is Down (negotiating LCP)"
    lines = bench.run("show ppp interface status")
    assert _part(lines, "LCP protocol status")["link-status"] == ["Starting"]
    assert _part(lines, "LCP negotiated") == {}
    assert bench.run("show ppp interface summary")[3].split() == ["lcp", "1"]


def test_configuration_is_that_of_the_link(bench):
    bench.configure("profile dialOut\nppp keepalive 60")
    lcp = _part(bench.run("show ppp interface config lcp"), "LCP protocol configuration")
    assert lcp["keepalive-timer"] == ["30", "seconds"]  # the link began with it
    assert lcp["max-receive-unit"] == ["use", "lower", "layer"]
    assert (lcp["authentication"], lcp["max-configure"]) == (["chap"], ["10"])
    bench.run("lab drop 1")
    bench.trigger()
    lcp = _part(bench.run("show ppp interface lcp"), "LCP protocol configuration")
    assert lcp["keepalive-timer"] == ["60", "seconds"]


def test_options_are_those_that_both_ends_agreed_on(bench):
    options = _part(bench.run("show ppp interface status lcp"), "LCP negotiated")
    assert options["max-receive-unit"] == ["1500", "1500"]
    assert options["authentication"] == ["chap", "chap"]
    assert options["pfc"] == ["none", "none"]
    assert options["magic-number"][0] != options["magic-number"][1]


def test_forms_show_their_parts(bench):
    full = bench.run("show ppp interface full")
    config = bench.run("show ppp interface config")
    assert config[1:3] == [
        "  Interface administrative status is open",
        "  Configured network protocol is IPCP",
    ]
    assert set(config) < set(full)
    ipcp = bench.run(f"show ppp interface ipcp {NAME}")
    assert not any("LCP protocol configuration" in line for line in ipcp)
    assert _part(ipcp, "IPCP protocol status")["peer ip-address"] == ["10.10.1.1"]
    assert bench.refused("show ppp interface l2tp:1/lac1/9") == "no_such_interface"


def test_packets_are_those_of_ip_and_octets_those_of_all_frames(bench):
    before = _part(bench.run("show ppp interface statistics"), "Interface statistics")
    assert before["packets"] == ["0", "0"]
    assert int(before["octets"][0]) > 0  # the negotiation
    bench.run("ping 10.10.1.1 2")
    bench.advance(300)  # ten keepalives
    after = _part(bench.run("show ppp interface statistics"), "Interface statistics")
    assert after["packets"] == ["2", "2"]
    assert int(after["octets"][1]) == int(before["octets"][1]) + 2 * (128 + 4) + 10 * 12


def test_a_baseline_counts_from_its_moment(bench):
    assert "  No baseline has been set" in bench.run("show ppp interface statistics")
    bench.run("ping 10.10.1.1 2")
    bench.run(f"baseline ppp interface {NAME}")
    bench.run("ping 10.10.1.1 1")
    lines = bench.run("show ppp interface statistics delta")
    assert _part(lines, "Interface statistics")["packets"] == ["1", "1"]
    assert "  Time since baseline was set is 00:00:00" in lines


def test_peers_are_listed_with_the_servers_that_they_are_told(bench):
    bench.run("lab drop 1")
    bench.configure("aaa dns primary 10.9.9.1\naaa wins primary 10.9.9.2")
    bench.trigger()
    row = bench.run("show ppp peer")[2].split()
    assert row == ["l2tp:1/lac1/2", "branch1", "10.10.1.1", "10.9.9.1", "10.9.9.2"]
