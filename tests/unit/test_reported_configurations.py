"""Configurations from public reports, in our own words, each with its right result."""

import re

import pytest

from junose_shell import Router
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, carry_out
from junose_shell.wiring import open_shell
from junose_shell.world.loader import parse

ROUTE = "ip route 10.0.0.0 255.0.0.0 null 0"
LOOPBACK = ["interface loopback 0", "ip address 10.0.0.1 255.255.255.255"]
TWO_BRANCHES = [
    *LOOPBACK, "interface fastEthernet 4/0", "ip address 192.168.1.1 255.255.255.0",
    "ip route 172.31.1.0 255.255.255.0 192.168.1.254",
    "radius authentication server 192.168.1.50", "key s3cret",
    "profile dial", "ip unnumbered loopback 0", "ppp authentication chap",
    "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dial",
]  # fmt: skip
ONE_ADDRESS_FOR_BOTH = """
radius:
  - name: home
    address: 192.168.1.50
    key: s3cret
    users:
      - {user: "10.10.1.*@isp.example", attributes: {"Tunnel-Server-Endpoint:1": 172.31.1.98,
         ERX-Dial-Out-Number: "1", ERX-PPP-Username: lns, ERX-PPP-Password: x}}
      - {user: "10.10.2.*@isp.example", attributes: {"Tunnel-Server-Endpoint:1": 172.31.1.98,
         ERX-Dial-Out-Number: "2", ERX-PPP-Username: lns, ERX-PPP-Password: x}}
      - {user: b1, attributes: {Framed-IP-Address: 10.10.9.9, Framed-Route: 10.10.1.0/24}}
      - {user: b2, attributes: {Framed-IP-Address: 10.10.9.9, Framed-Route: 10.10.2.0/24}}
lacs: [{name: lac1, address: 172.31.1.98}]
cpes:
  - {name: b1, number: "1", username: b1, networks: [10.10.1.0/24]}
  - {name: b2, number: "2", username: b2, networks: [10.10.2.0/24]}
"""


def carried_out(lines):
    runner = Runner(open_shell(), CliSession(privilege=15))
    refused = [each.line for each in carry_out(runner, Script("f", lines))]
    shown = list(configuration_lines(runner.shell.router.config))
    return refused, [line for line in shown if line != "!" and "virtual-router" not in line]


@pytest.mark.parametrize(
    ("lines", "refused", "kept"),
    [
        (["hostname a", "route-map foo permit 10", "match ip address x", "exit", ROUTE],
         [], ["hostname a", "route-map foo permit 10", " match ip address x", ROUTE]),
        ([*LOOPBACK, "policy-list p", "shutdown", "description oops", "exit", "hostname after"],
         [4, 5], ["hostname after", "policy-list p", "interface loopback 0",
                  " ip address 10.0.0.1 255.255.255.255"]),
        ([*LOOPBACK, "zebra 1", "shutdown", "description oops", "exit", "hostname after"],
         [3, 4, 5, 6], ["hostname after", "interface loopback 0",
                        " ip address 10.0.0.1 255.255.255.255"]),
        (["router bgp 65000", " neighbor 10.0.0.2 remote-as 65001", "exit", ROUTE],
         [], [ROUTE, "router bgp 65000", " neighbor 10.0.0.2 remote-as 65001"]),
        (["zebra 65000", " neighbor 10.0.0.2 remote-as 65001", "exit", ROUTE], [1, 2, 3], [ROUTE]),
        (["frobnicate 1", "hostname a", "zebra 1", " foo", " exit", ROUTE],
         [1, 3, 4, 5], ["hostname a", ROUTE]),
        (["interface fastEthernet 4/0.1", " profile basic", " hostname a", " ip mtu 1600", ROUTE],
         [3], ["interface fastEthernet 4/0.1", " profile basic", " ip mtu 1600", ROUTE]),
        (["access-list 101 permit ip any host 10.0.0.1", "access-list 101 deny any",
          "access-list gone permit tcp any any", "no access-list gone"],
         [], ["access-list 101 permit ip any host 10.0.0.1", "access-list 101 deny any"]),
        (["interface fastEthernet 99/0", "ip address 10.1.1.1 255.0.0.0", "shutdown", ROUTE],
         [1, 2, 3], [ROUTE]),
        (["ip debounce-time 5000", "ip source-route", "snmp-server community pub ro acl1",
          "interface loopback 0", "ip description router-id", "ip alwaysup"],
         [], ["snmp-server community pub ro acl1", "interface loopback 0",
              " ip description router-id", " ip alwaysup", "ip debounce-time 5000"]),
        (["aaa timeout idle 86400", "aaa timeout idle 1200", "aaa timeout idle ingress-only"],
         [], ["aaa timeout idle 1200", "aaa timeout idle ingress-only"]),
        (["aaa timeout idle 300", "aaa timeout idle 299", "aaa timeout idle 86401"],
         [2, 3], ["aaa timeout idle 300"]),
    ],
)  # fmt: skip
def test_every_line_acts_in_its_own_mode_or_nowhere(lines, refused, kept):
    found, shown = carried_out(lines)
    assert found == refused
    assert sorted(shown) == sorted(kept)


@pytest.mark.parametrize(
    "lines",
    [
        ["l2tp shutdown", "no l2tp drain"],
        ["l2tp drain", "no l2tp shutdown"],
        ["l2tp shutdown", "default l2tp drain"],
    ],
)
def test_shutdown_and_drain_are_one_state_that_either_no_form_enables(lines):
    assert carried_out(lines) == ([], [])


def test_the_last_of_shutdown_and_drain_is_the_one_statement():
    assert carried_out(["l2tp drain", "l2tp shutdown"]) == ([], ["l2tp shutdown"])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Service-Type", "Outbound-User"),
        ("Session-Timeout", "60"),
        ("Idle-Timeout", "600"),
        ("Framed-Route", "192.168.1.0/24 192.168.1.1 1 2 -1 3 400"),
        ("Framed-Route", "192.168.1.0/24 192.168.1.1 1 2 3"),
    ],
)
def test_a_world_may_have_the_attributes_of_real_servers(name, value):
    """The routes are the examples of RFC 2865 section 5.22."""
    rule = f"{{user: joe, attributes: {{{name}: '{value}'}}}}"
    spec = parse(f"radius: [{{name: r, address: 10.0.0.1, users: [{rule}]}}]".encode(), "w.yaml")
    assert spec.radius[0].users[0].attributes == {name: value}


def connected_after(seconds, statement):
    """Return who is connected when both branches were called and ``seconds`` have passed."""
    script = "\n".join([*TWO_BRANCHES, statement])
    router = Router.from_script(script, world=ONE_ADDRESS_FOR_BOTH)
    for address in ("10.10.1.5", "10.10.2.5"):
        router.send(address)
        router.advance(5)
    router.advance(seconds)
    return re.findall(r"^(b\d) +ppp ", str(router.session().run("show subscribers")), re.MULTILINE)


@pytest.mark.parametrize(
    ("statement", "at_once", "later"),
    [
        ("aaa duplicate-address-check enable", ["b1"], ["b1"]),
        ("aaa duplicate-address-check disable", ["b1", "b2"], ["b1", "b2"]),
        ("aaa timeout session 60", ["b1"], []),
    ],
)
def test_a_second_use_of_an_address_is_refused_and_a_session_timeout_ends_it(
    statement, at_once, later
):
    assert connected_after(0, statement) == at_once
    assert connected_after(3600, statement) == later


def test_a_vrf_is_deleted_by_its_own_command():
    lines = ["virtual-router vr1", "ip vrf red", "exit", "no virtual-router vr1:red"]
    runner = Runner(open_shell(), CliSession(privilege=15))
    (refused,) = carry_out(runner, Script("f", lines))
    assert (refused.line, refused.rejection.code) == (4, "vrf_by_its_command")
    assert "no ip vrf red" in refused.rejection.message


def test_a_limit_that_nobody_has_seen_loses_no_line_that_is_only_kept():
    lines = [
        f"traffic-class {'v' * 60}",
        "router ospf 1",
        " maximum-paths 300",
    ]
    refused, shown = carried_out(lines)
    assert refused == []
    assert sorted(shown) == sorted(lines)


@pytest.mark.parametrize(
    "line", ["snmp-server packetsize many", "snmp-server packetsize 4294967296",
             "l2tp dial-out dormant-timer-value 3601"],
)  # fmt: skip
def test_another_kind_of_value_and_a_limit_that_matters_are_refused(line):
    assert carried_out([line]) == ([1], [])


@pytest.mark.parametrize("line", ["telnet 192.0.2.1", "test ip"])
def test_a_command_of_the_real_router_is_no_mistake(line):
    runner = Runner(open_shell(), CliSession(privilege=15))
    rejection = runner.finish(runner.shell.execute(runner.session, line))
    assert rejection.code == "not_emulated"
