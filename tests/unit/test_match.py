import pytest

from junose_shell.command.match import Ambiguous, Incomplete, Invalid, Matched
from junose_shell.command.tokens import Line
from junose_shell.commands.dial_out import L2tpDialOutTarget, NoL2tpDialOutTarget
from junose_shell.commands.ip_route import IpRoute
from junose_shell.commands.profiles import PppAuthentication
from junose_shell.commands.system import NoHostname
from junose_shell.grammar.cache import load_grammar
from junose_shell.net import Ipv4

GRAMMAR = load_grammar()


def match(line: str, mode: str = "global-config", level: int = 15):
    return GRAMMAR.walk(mode, level).match(Line(line))


TARGET = L2tpDialOutTarget(
    Ipv4.parse("10.10.0.0"), Ipv4.parse("255.255.0.0"), "isp.example", "dialOut"
)


@pytest.mark.parametrize(
    "line",
    [
        "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut",
        "L2TP Dial-Out TARGET 10.10.0.0 255.255.0.0 isp.example PROFILE dialOut",
        "l2t dial tar 10.10.0.0 255.255.0.0 isp.example prof dialOut",
        '  l2tp   dial-out target 10.10.0.0 255.255.0.0 "isp.example" profile "dialOut" ',
    ],
)
def test_a_command_is_found_in_full_abbreviated_and_in_any_case(line):
    result = match(line)
    assert isinstance(result, Matched)
    assert result.command == TARGET


@pytest.mark.parametrize(
    ("line", "index"),
    [
        ("l2tp dial-out target 10.10.0.0 255.0.255.0 x profile y", 4),
        ("l2tp dial-out target 10.10.0.300", 3),
        ("frobnicate", 0),
        ("hostname a b", 2),
        ("l2tp dial-out connecting-timer-value 29", 3),
        ('"hostname" a', 0),
        ("ip route 10.0.0.0 255.0.0.0 10.1.1.1 tag 1 tag 2", 7),
        ("ip route 10.0.0.0 255.0.0.0 10.1.1.1 permanent permanent", 6),
    ],
)
def test_the_first_word_that_fits_nothing_is_named(line, index):
    result = match(line)
    assert isinstance(result, Invalid)
    assert result.at == index


def test_a_word_that_abbreviates_two_is_ambiguous():
    result = match("l2tp d")
    assert isinstance(result, Ambiguous)
    assert result.at == 1
    assert {"dial-out", "drain", "disable"} <= set(result.candidates)


def test_a_keyword_that_is_the_beginning_of_another_is_itself():
    result = match("no ip address", "interface")
    assert isinstance(result, Matched)
    assert result.entry.id == "ip-address"


def test_a_beginning_is_incomplete_and_knows_what_may_follow():
    result = match("l2tp dial-out session")
    assert isinstance(result, Incomplete)
    assert sorted(result.node.keywords()) == ["delete", "reset"]
    (address,) = match("l2tp dial-out target").node.params()
    assert address.field == "ip_address"


def test_options_come_in_any_order_and_once():
    first = match("ip route 10.0.0.0 255.0.0.0 10.1.1.1 5 tag 7 metric 3 permanent")
    second = match("ip route 10.0.0.0 255.0.0.0 10.1.1.1 5 permanent metric 3 tag 7")
    assert first.command == second.command
    assert isinstance(first.command, IpRoute)
    assert (first.command.distance, first.command.route_tag, first.command.permanent) == (
        5,
        7,
        True,
    )


def test_a_list_keeps_its_order_and_takes_each_word_once():
    result = match("ppp authentication chap pap", "profile")
    assert result.command == PppAuthentication(None, ("chap", "pap"))
    assert isinstance(match("ppp authentication chap chap", "profile"), Invalid)


def test_a_quoted_word_is_never_a_keyword():
    result = match('profile "no"')
    assert result.command.profile_name == "no"
    assert match('l2tp "dial-out" dormant-timer-value 60').at == 1


def test_forms_give_the_fields_they_name():
    result = match("no l2tp dial-out target 10.10.0.0 255.255.0.0")
    network = Ipv4.parse("10.10.0.0"), Ipv4.parse("255.255.0.0")
    assert result.command == NoL2tpDialOutTarget(*network)
    assert result.command.domain_name is None
    assert match("default hostname").command == NoHostname(default=True)


@pytest.mark.parametrize(("level", "kind"), [(15, Matched), (14, Invalid)])
def test_a_command_above_the_level_does_not_exist(level, kind):
    assert isinstance(match("privilege exec level 5 configure", level=level), kind)


def test_a_hidden_command_makes_no_word_ambiguous():
    assert isinstance(match("priv"), Incomplete)
    assert isinstance(match("pr", level=10), Incomplete)


def test_the_rest_of_the_line_is_one_value():
    result = match('description to  "the" | lab ', "interface")
    assert result.command.text == 'to  "the" | lab'
