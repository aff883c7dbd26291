from itertools import islice

import pytest
from typing_hands import Hands, steps

from junose_shell.model.script import configuration_lines

LINES = (
    "hostname lab1",
    "profile dialOut", "ip unnumbered loopback 0", "ppp authentication chap pap",
    "no ip access-routes",
    "aaa domain-map isp.example", "tunnel 12", "address 10.0.0.9", "tunnel 2", "address 10.0.0.8",
    "aaa domain-map isp.example", "strip-domain enable",
    "interface loopback 0", "ip address 10.0.0.1 255.255.255.255",
    "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut",
    "virtual-router vr1", "ip vrf blue", "rd 100:1", "virtual-router vr1:blue",
    "ip route 10.2.0.0 255.255.0.0 10.0.0.5", "virtual-router default",
)  # fmt: skip
SHOWN = """\
hostname lab1
!
aaa domain-map isp.example
 strip-domain enable
 tunnel 2
  address 10.0.0.8
 tunnel 12
  address 10.0.0.9
!
profile dialOut
 ppp authentication chap pap
 ip unnumbered loopback 0
 no ip access-routes
!
virtual-router default
interface loopback 0
 ip address 10.0.0.1 255.255.255.255
!
l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut
!
virtual-router vr1
ip vrf blue
 rd 100:1
!
virtual-router vr1:blue
ip route 10.2.0.0 255.255.0.0 10.0.0.5"""


def test_a_configuration_is_shown_in_sections():
    shown = Hands(*LINES).show()
    assert shown[0].startswith("! Configuration script being generated on ")
    assert shown[5:7] == [
        "! Commands displayed are limited to those available at privilege level 15", "!",
    ]  # fmt: skip
    assert "\n".join(shown[7:-2]) == SHOWN
    assert shown[-2:] == ["!", "! End of generated configuration script."]


def test_both_commands_show_the_same():
    hands = Hands(*LINES)
    (step,) = steps(hands.shell, hands.session, "show running-configuration")
    assert list(step.data.lines) == SHOWN.splitlines()


def test_an_empty_router_shows_the_comments_only():
    assert Hands().body() == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("category system", ["hostname lab1", "!", "virtual-router vr1"]),
        ("category link-layer ppp", ["profile dialOut", " ppp authentication chap pap"]),
        ("category tunneling", ["virtual-router default", SHOWN.splitlines()[18]]),
        ("category qos", []),
        ("virtual-router vr1:blue", SHOWN.splitlines()[-2:]),
        ("virtual-router vr1", SHOWN.splitlines()[20:23]),
        ("interface loopback 0", SHOWN.splitlines()[14:17]),
        ("interface loopback 1", []),
    ],
)
def test_a_part_is_shown_by_itself(options, expected):
    assert Hands(*LINES).body(options) == expected


def test_a_category_comes_without_comments_and_can_be_left_out():
    hands = Hands(*LINES)
    assert hands.show("category system")[0] == "hostname lab1"
    left = hands.body("exclude-category interfaces")
    assert not any("profile dialOut" in line and not line.startswith("l2tp") for line in left)
    assert "hostname lab1" in left


def test_an_unknown_router_is_refused():
    assert Hands().type("show configuration virtual-router nowhere") == ["no_such_context"]


def test_defaults_are_shown_on_demand_and_load_to_nothing():
    hands = Hands("interface loopback 0")
    lines = hands.body("include-defaults")
    assert " no shutdown" in lines
    assert "l2tp dial-out connecting-timer-value 30" in lines
    assert Hands(*lines).body() == hands.body()


def test_what_is_above_the_reader_s_level_is_left_out():
    lines = ("privilege exec level 7 ping", "hostname lab1")
    assert any(line.startswith("privilege") for line in Hands(*lines).body())
    assert Hands(*lines, level=10).body() == ["hostname lab1"]


def test_a_mode_that_would_take_the_next_line_is_left_first():
    lines = ("l2tp destination profile d ip address 0.0.0.0", "remote host default", "exit", "exit",
             "l2tp destination profile e ip address 0.0.0.0", "remote host default", "profile p",
             "exit", "exit", "profile p")  # fmt: skip
    hands = Hands(*lines)
    assert Hands(*hands.body()).body() == hands.body()
    tunnels = Hands("aaa domain-map a", "tunnel 1", "router-name x", "exit", "router-name y")
    assert tunnels.body()[:4] == [
        "aaa domain-map a",
        " router-name y",
        " tunnel 1",
        "  router-name x",
    ]


def test_a_mode_is_left_before_the_separator_and_only_where_it_must_be():
    lines = ("line vty 0 4", "length 5", "log severity debug")
    shown = ["line vty 0 4", " length 5", "!", "log severity debug"]
    assert Hands(*lines).body() == shown
    assert Hands(*shown).body() == shown
    everything = Hands(*lines).body("include-defaults")
    assert " exit" not in everything  # "log" is no "login" of the line when the mode around has it
    assert Hands(*everything).body() == shown
    both = Hands("interface loopback 0", "exit", "mpls")  # the interface knows mpls as well
    assert both.body()[1:] == ["interface loopback 0", " exit", "!", "mpls"]
    assert Hands(*both.body()).body() == both.body()


def test_statements_in_order_of_entry_keep_it():
    lines = [f"radius authentication server 10.0.0.{number}" for number in (9, 1, 5)]
    shown = [line for line in Hands(*lines).body() if line.startswith("radius")]
    assert shown == lines


def test_lines_are_made_as_they_are_read():
    hands = Hands(*(f"profile p{number}" for number in range(50)))
    lines = configuration_lines(hands.config)
    assert list(islice(lines, 3)) == ["profile p0", "!", "profile p1"]
    hands.type("no profile p40")
    assert next(lines) == "!"
