"""Longest match, the operator's session, the user name."""

from junose_shell.l2tp.selection import (
    add_target,
    find_sessions,
    find_target,
    install_route,
    remove_target,
    withdraw_route,
)
from junose_shell.l2tp.things import DialOutChassis, DialOutRouter, DialOutSession, Target
from junose_shell.l2tp.username import dial_out_username
from junose_shell.net import Ipv4, Prefix

ADDRESS = Ipv4.parse("10.10.1.1")


def router_with(*prefixes):
    chassis = DialOutChassis()
    router = DialOutRouter("default", chassis)
    for text in prefixes:
        prefix = Prefix.parse(text)
        add_target(router, Target(router, chassis, prefix, "isp.example", "dialOut"))
        install_route(router, router.targets[prefix])
    return router


def found(router, text="10.10.1.1"):
    target = find_target(router, Ipv4.parse(text))
    return str(target.prefix) if target else None


def test_the_longest_prefix_wins_in_whatever_order_they_came():
    router = router_with("10.0.0.0/8", "10.10.1.0/24", "0.0.0.0/0", "10.10.0.0/16", "10.10.1.1")
    assert found(router) == "10.10.1.1/32"
    assert found(router, "10.10.1.2") == "10.10.1.0/24"
    assert found(router, "10.10.2.2") == "10.10.0.0/16"
    assert found(router, "10.11.0.0") == "10.0.0.0/8"
    assert found(router, "192.0.2.1") == "0.0.0.0/0"


def test_a_withdrawn_route_is_overlooked_and_its_neighbours_are_not():
    router = router_with("10.10.1.0/24", "10.10.2.0/24", "10.0.0.0/8")
    withdraw_route(router, router.targets[Prefix.parse("10.10.1.0/24")])
    assert found(router) == "10.0.0.0/8"
    assert found(router, "10.10.2.1") == "10.10.2.0/24"
    withdraw_route(router, router.targets[Prefix.parse("10.10.2.0/24")])
    assert found(router, "10.10.2.1") == "10.0.0.0/8"
    assert len(router.routes) == 1


def test_the_sessions_of_an_address_come_longest_target_first():
    router = router_with("10.0.0.0/8", "10.10.0.0/16", "10.10.1.0/24", "10.99.0.0/16")
    assert list(find_sessions(router, ADDRESS)) == []
    for text in ("10.0.0.0/8", "10.10.0.0/16", "10.99.0.0/16"):
        target = router.targets[Prefix.parse(text)]
        address = ADDRESS if text != "10.99.0.0/16" else Ipv4.parse("10.99.1.1")
        target.sessions[address] = DialOutSession(target, address)
    found = [str(session.target.prefix) for session in find_sessions(router, ADDRESS)]
    assert found == ["10.10.0.0/16", "10.0.0.0/8"]
    remove_target(router, router.targets[Prefix.parse("10.99.0.0/16")])
    assert [str(each.target.prefix) for each in find_sessions(router, ADDRESS)] == found
    remove_target(router, router.targets[Prefix.parse("10.10.0.0/16")])
    assert [str(each.target.prefix) for each in find_sessions(router, ADDRESS)] == ["10.0.0.0/8"]


def test_the_user_name_with_and_without_route_distinguisher():
    named = dial_out_username(ADDRESS, "isp.example", "0.0.0.0:65000")
    assert named == "0.0.0.0:65000/10.10.1.1@isp.example"
    assert dial_out_username(ADDRESS, "isp.example") == "10.10.1.1@isp.example"
