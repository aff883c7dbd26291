"""One table: candidates, what is in use, and the order in which they are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.model.routing import DISTANCE, Route, RouteKind, RoutingTable
from junose_shell.net import Ipv4, Prefix


def route(prefix, kind=RouteKind.STATIC, interface="fastEthernet4/0", **fields):
    distance = fields.pop("distance", DISTANCE[kind])
    return Route(Prefix.parse(prefix), kind, distance, interface, **fields)


@pytest.fixture
def table():
    return RoutingTable()


def test_dial_out_routes_between_it_and_the_access_route_are_superseded_there(table):
    narrow, wide, widest = (
        route(prefix, RouteKind.DIAL_OUT, "dialout0")
        for prefix in ("10.10.1.0/24", "10.10.0.0/16", "0.0.0.0/0")
    )
    brought = route("10.0.0.0/8", RouteKind.ACCESS, "l2tp", supersedes=narrow.prefix)
    for each in (narrow, wide, widest, brought):
        table.add(each)
    assert table.lookup(Ipv4.parse("10.10.1.7")) == brought
    assert table.lookup(Ipv4.parse("10.10.2.7")) == wide
    assert table.lookup(Ipv4.parse("11.0.0.1")) == widest


@pytest.mark.parametrize(("access", "used"), [("/23", True), ("/24", True), ("/25", False)])
def test_an_access_route_supersedes_the_dial_out_route_that_it_encompasses(table, access, used):
    dial_out, other = (route(f"10.10.{n}.0/24", RouteKind.DIAL_OUT, "dialout0") for n in (0, 1))
    brought = route(f"10.10.0.0{access}", RouteKind.ACCESS, "l2tp", supersedes=dial_out.prefix)
    for each in (dial_out, other, brought):
        table.add(each)
    assert table.lookup(Ipv4.parse("10.10.0.200")) == (brought if used else dial_out)
    assert table.lookup(Ipv4.parse("10.10.1.200")) == other
    assert (dial_out in table.active()) is not used
    table.remove(brought)
    assert table.lookup(Ipv4.parse("10.10.0.200")) == dial_out


def test_the_longest_prefix_wins_whatever_its_distance(table):
    wide = route("10.0.0.0/8", RouteKind.CONNECT)
    narrow = route("10.10.0.0/16", RouteKind.DIAL_OUT, "dialout0")
    table.add(wide)
    table.add(narrow)
    assert table.lookup(Ipv4.parse("10.10.1.1")) == narrow
    assert table.lookup(Ipv4.parse("10.11.1.1")) == wide
    assert table.lookup(Ipv4.parse("11.0.0.1")) is None


def test_removing_one_candidate_brings_back_the_other(table):
    dial_out = route("10.10.0.0/16", RouteKind.DIAL_OUT, "dialout0")
    access = route("10.10.0.0/16", RouteKind.ACCESS, "l2tp:1/lac1/1")
    for each in (dial_out, access, access):
        table.add(each)
    assert list(table.active()) == [access]
    assert list(table.candidates()) == [access, dial_out]
    table.remove(access)
    assert list(table.active()) == [dial_out]
    table.remove(access)
    table.remove(dial_out)
    assert not list(table.candidates())


def test_a_next_hop_behind_a_dial_out_route_is_no_next_hop(table):
    table.add(route("10.10.0.0/16", RouteKind.DIAL_OUT, "dialout0"))
    table.add(route("172.16.0.0/16", interface="", next_hop=Ipv4.parse("10.10.1.1")))
    assert table.lookup(Ipv4.parse("172.16.1.1")) is None


def test_next_hops_that_lead_in_a_circle_lead_nowhere(table):
    table.add(route("172.16.0.0/16", interface="", next_hop=Ipv4.parse("172.17.0.1")))
    table.add(route("172.17.0.0/16", interface="", next_hop=Ipv4.parse("172.16.0.1")))
    assert table.lookup(Ipv4.parse("172.16.1.1")) is None
    assert not list(table.active())


prefixes = st.builds(
    lambda address, length: Prefix.parse(f"{Ipv4(address)}/{length}"),
    st.integers(0, 0xFFFF_FFFF),
    st.integers(0, 32),
)


@given(st.lists(st.tuples(prefixes, st.integers(0, 254))), st.integers(0, 0xFFFF_FFFF))
def test_look_up_agrees_with_a_plain_search(entries, address):
    table = RoutingTable()
    routes = [Route(p, RouteKind.STATIC, distance, "atm3/0") for p, distance in entries]
    for each in routes:
        table.add(each)
    fitting = [each for each in routes if each.prefix.contains(address)]
    best = min(fitting, key=lambda r: (-r.prefix.length, r.distance), default=None)
    assert table.lookup(address) == best


@given(st.lists(prefixes, unique=True), st.randoms())
def test_what_is_added_and_removed_leaves_nothing(entries, random):
    table = RoutingTable()
    for prefix in entries:
        table.add(Route(prefix, RouteKind.CONNECT, 0, "atm3/0"))
    shown = [(r.prefix.address, r.prefix.length) for r in table.active()]
    assert shown == sorted(shown)
    assert len(shown) == len(entries)
    random.shuffle(entries)
    for prefix in entries:
        table.remove(Route(prefix, RouteKind.CONNECT, 0, "atm3/0"))
    assert not list(table.candidates())
