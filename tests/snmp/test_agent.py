"""The agent: what it says, to whom, and what it lets others change."""

from pathlib import Path

import pytest
from asker import DIAL_OUT, NAME, SOURCE, SYSTEM, Asked, oid, session_at
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec import snmp
from junose_shell.codec.snmp import (
    BULK,
    END_OF_VIEW,
    GET,
    NEXT,
    NO_INSTANCE,
    NO_OBJECT,
    SET,
    UNSPECIFIED,
    integer,
    text,
)
from junose_shell.snmp.counts import BAD_COMMUNITIES, IN_PACKETS, PARSE_ERRORS
from junose_shell.snmp.general import description

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
TIMER = (*DIAL_OUT, 1, 1, 0)
TRIGGER = (10, 10, 1, 7)
RESET = (*DIAL_OUT, 4, 1, 1, 5, *session_at(TRIGGER))
STATUS = (*DIAL_OUT, 4, 2, 1, 5, *session_at(TRIGGER))
NO_ACCESS, WRONG_TYPE, WRONG_VALUE, NO_CREATION = 6, 7, 10, 11
INCONSISTENT, NOT_WRITABLE = 12, 17
NEW_TARGET = (1, 10, 30, 0, 0, 255, 255, 0, 0)


def target(column, place=NEW_TARGET):
    return (*DIAL_OUT, 2, 1, 1, column, *place)


def creation(domain="isp.example", profile="dialOut", row=4):
    return (
        (target(4), text(domain)), (target(5), text(profile)), (target(6), integer(row)),
    )  # fmt: skip


# -- reading --
def test_the_router_describes_itself_as_pollers_expect():
    asked = Asked("snmp-server contact Ann", "snmp-server location Lab")
    values = dict(asked.walk(SYSTEM))
    said = values[(*SYSTEM, 1, 0)].content.decode()
    assert said == description("ERX-1440")
    assert said.startswith("Juniper Networks, Inc. ERX-1440 Edge Routing Switch SW Version : (11.")
    assert values[(*SYSTEM, 4, 0)] == text("Ann")
    assert values[NAME] == text("lns")
    assert values[(*SYSTEM, 6, 0)] == text("Lab")


def test_the_time_since_the_start_is_the_routers_own():
    asked = Asked()
    asked.router.advance(12.34)
    assert asked.get((*SYSTEM, 3, 0)) == [snmp.ticks(12_340)]


def test_what_does_not_exist_is_told_apart():
    missing = (*SYSTEM, 5, 1), (*SYSTEM, 99, 0), (1, 3), (2, 100)
    assert Asked().get(*missing) == [NO_INSTANCE, NO_OBJECT, NO_OBJECT, NO_OBJECT]


def test_behind_the_last_object_the_view_ends():
    assert Asked().following((2, 999)) == ((2, 999), END_OF_VIEW)


def test_the_interface_of_a_call_comes_and_goes_with_it():
    asked = Asked(
        "ip route 172.31.1.0 255.255.255.0 192.168.1.254", "profile dialOut",
        "ppp authentication chap", world=(DEMO / "world.yaml").read_text(),
    )  # fmt: skip
    names, kinds, received = (oid(f"1.3.6.1.2.1.2.2.1.{column}") for column in (2, 3, 11))
    asked.trigger("10.10.1.7")
    asked.router.advance(10)
    assert asked.router.session().run("ping 10.10.1.7")
    where, name = asked.walk(names)[-1]
    number = where[-1:]
    assert name.content.startswith(b"l2tp:")
    assert len(asked.walk(names)) == 3
    assert asked.get(kinds + number, received + number) == [integer(23), snmp.counter(5)]
    assert asked.set((RESET, integer(1))) == (0, 0)
    assert len(asked.walk(names)) == 2
    assert asked.get(names + number) == [NO_INSTANCE]


def test_interfaces_follow_the_configuration():
    asked = Asked()
    names = [value.content for _, value in asked.walk(oid("1.3.6.1.2.1.2.2.1.2"))]
    assert names == [b"loopback0", b"fastEthernet4/0"]
    asked.router.configure("interface fastEthernet 4/0\nshutdown\n")
    assert asked.get(oid("1.3.6.1.2.1.2.2.1.8.2")) == [integer(2)]
    asked.router.configure("no interface loopback 0\n")
    assert [value.content for _, value in asked.walk(oid("1.3.6.1.2.1.2.2.1.2"))] == [names[1]]
    assert asked.get(oid("1.3.6.1.2.1.2.1.0")) == [integer(1)]


def test_every_level_counts_the_same_triggers():
    asked = Asked()
    asked.trigger("10.10.1.7", "10.10.1.7", "10.10.1.8")
    received = 5  # of the 18 common counters
    index = (1, 10, 10, 0, 0, 255, 255, 0, 0)
    assert asked.get(
        (*DIAL_OUT, 4, 3, received, 0),
        (*DIAL_OUT, 2, 4, 1, 9 + received, *index),
        (*DIAL_OUT, 5, 3, 1, 17 + received, 1),
        (*DIAL_OUT, 4, 4, 1, 4 + received, *session_at(TRIGGER)),
    ) == [snmp.counter(each) for each in (3, 3, 3, 2)]
    assert asked.get(STATUS) == [integer(3)]  # authenticating


def test_types_follow_the_mib_also_where_it_differs_from_itself():
    asked = Asked()
    asked.trigger("10.10.1.7")
    enqueued = 6
    of_all, of_one = asked.get(
        (*DIAL_OUT, 4, 3, enqueued, 0), (*DIAL_OUT, 4, 4, 1, 4 + enqueued, *session_at(TRIGGER))
    )
    assert (of_all.tag, of_one.tag) == (snmp.COUNTER, snmp.GAUGE)


def test_the_whole_mib_is_there():
    """As many objects as the MIB has: scalars, and columns that can be read."""
    asked = Asked()
    asked.trigger("10.10.1.7")
    objects = dict.fromkeys((1, 2, 3, 4, 5, 6), 0)
    for where, _ in asked.walk(DIAL_OUT):
        objects[where[len(DIAL_OUT)]] += 1
    assert objects == {
        1: 2, 2: 3 + 1 + 7 + 24, 3: 1, 4: 2 + 1 + 18 + 18, 5: 1 + 17 + 34, 6: 1 + 10,
    }  # fmt: skip


# -- who --
@pytest.mark.parametrize(
    "community", ["pub", "publi", "public2", "", "public@nowhere", "@", "@router1"]
)
def test_an_unknown_community_hears_nothing_and_is_counted(community):
    asked = Asked()
    assert asked.get(NAME, community=community) is None
    assert asked.get((*BAD_COMMUNITIES, 0)) == [snmp.counter(1)]


def test_without_the_agent_nobody_hears_anything():
    asked = Asked("no snmp-server")
    assert asked.get(NAME) is None
    asked.router.configure("snmp-server\n")
    assert asked.get(NAME)
    asked.router.configure("no snmp-server community public\n")
    assert asked.get(NAME) is None


def test_an_access_list_keeps_others_out():
    asked = Asked(
        "access-list local permit host 127.0.0.1", "access-list far permit host 10.9.9.9",
        "snmp-server community near ro local", "snmp-server community away ro far",
    )  # fmt: skip
    assert asked.get(NAME, community="near")
    assert asked.get(NAME, community="away") is None


def test_a_view_hides_what_it_leaves_out():
    asked = Asked(
        "snmp-server view few system included", "snmp-server view few 1.3.6.1.2.1.1.5 excluded",
        "snmp-server view few 1.3.6.1.2.1.2.2.1.*.2 included",
        "snmp-server community narrow view few ro", "snmp-server community blind view none ro",
    )  # fmt: skip
    seen = [where for where, _ in asked.walk((1, 3), community="narrow")]
    assert all(where[:7] == SYSTEM for where in seen[:6])
    assert NAME not in seen
    assert len(seen) == 6 + 10
    assert {where[10:] for where in seen[6:]} == {(2,)}
    assert asked.get(NAME, community="narrow") == [NO_OBJECT]
    assert asked.walk((1, 3), community="blind") == []


def test_only_admin_sees_the_users_of_snmp():
    asked = Asked("snmp-server community boss admin")
    users = oid("1.3.6.1.6.3.15")
    assert asked.walk(users) == []
    assert asked.walk(users, community="boss")


def test_contexts_are_virtual_routers():
    asked = Asked(
        "virtual-router two", "snmp-server", "snmp-server community second ro",
        "snmp-server contact Bob", "l2tp dial-out target 10.20.0.0 255.255.0.0 b profile p",
    )  # fmt: skip
    contact, prefixes = (*SYSTEM, 4, 0), (*DIAL_OUT, 2, 1, 1, 4)
    two = (2, 10, 20, 0, 0, 255, 255, 0, 0)
    for community in ("public@two", "public@router2", "second@two"):
        assert asked.get(contact, community=community) == [text("Bob")]
        assert [where for where, _ in asked.walk(prefixes, community=community)] == [prefixes + two]
    assert len(asked.walk(prefixes)) == len(asked.walk(prefixes, community="public@default")) == 2
    assert asked.get(contact, community="second") is None
    assert asked.get(contact, community="second@default") is None
    asked.router.configure("no virtual-router two\n")
    assert asked.get(contact, community="public@two") is None


def test_a_name_with_the_sign_of_a_context_is_a_community_first():
    asked = Asked("snmp-server community joe@home ro")
    assert asked.get(NAME, community="joe@home") == [text("lns")]


# -- changing --
def test_a_session_is_reset_and_destroyed():
    asked = Asked()
    asked.trigger("10.10.1.7")
    assert asked.set((RESET, integer(1))) == (0, 0)
    assert asked.get(STATUS, RESET) == [integer(1), integer(0)]  # dormant; reads as operational
    assert asked.set((RESET, integer(0))) == (0, 0)
    assert asked.set((*[(*DIAL_OUT, 4, 1, 1, 6, *session_at(TRIGGER))], integer(6))) == (0, 0)
    assert asked.get(STATUS) == [NO_INSTANCE]
    assert "10.10.1.7" not in asked.router.session().run("show l2tp dial-out session").text


def test_a_change_is_one_of_the_command_line():
    asked = Asked()
    assert asked.set((TIMER, integer(40))) == (0, 0)
    assert asked.get(TIMER) == [integer(40)]
    assert "l2tp dial-out connecting-timer-value 40" in asked.router.changes


def test_a_target_is_created_and_destroyed():
    asked = Asked()
    assert asked.set(*creation()) == (0, 0)
    assert asked.get(target(4), target(6)) == [text("isp.example"), integer(1)]
    assert asked.set(*creation()) == (INCONSISTENT, 3)
    assert asked.set((target(6), integer(6))) == (0, 0)
    assert asked.get(target(4)) == [NO_INSTANCE]
    assert asked.set((target(6), integer(6))) == (0, 0)


@pytest.mark.parametrize("word", ["two words", "?", "profile", 'a"b', "!"])
def test_texts_are_taken_as_they_are_or_refused(word):
    asked = Asked()
    if asked.set(*creation(domain=word, profile=word)) == (0, 0):
        assert asked.get(target(4), target(5)) == [text(word), text(word)]
    else:
        assert not asked.router.changes


def test_a_change_in_another_virtual_router_needs_its_context():
    asked = Asked("virtual-router two", "snmp-server", "snmp-server community deux rw")
    one, two = (*DIAL_OUT, 3, 1, 1, 2, 1), (*DIAL_OUT, 3, 1, 1, 2, 2)
    assert asked.set((two, snmp.gauge(9)), community="deux@two") == (0, 0)
    assert asked.set((one, snmp.gauge(9)), community="deux@two") == (NO_ACCESS, 1)
    assert asked.get(one, two) == [snmp.gauge(0), snmp.gauge(9)]


@pytest.mark.parametrize(
    ("bindings", "answer"),
    [
        ([(TIMER, integer(29))], (WRONG_VALUE, 1)),
        ([(TIMER, text("40"))], (WRONG_TYPE, 1)),
        ([(TIMER, snmp.SmiValue(2))], (8, 1)),
        ([(NAME, text("me"))], (NOT_WRITABLE, 1)),
        ([(TIMER, integer(40)), (NAME, text("me"))], (NOT_WRITABLE, 2)),
        ([(RESET, integer(1))], (NO_CREATION, 1)),
        ([((*DIAL_OUT, 4, 1, 1, 5), integer(1))], (NO_CREATION, 1)),
        ([((*DIAL_OUT, 3, 1, 1, 2, 9), snmp.gauge(1))], (NO_CREATION, 1)),
        ([((*DIAL_OUT, 1, 1, 1), integer(40))], (NOT_WRITABLE, 1)),
        ([*creation()[:2]], (INCONSISTENT, 1)),
        ([*creation()[1:]], (INCONSISTENT, 2)),
        ([*creation(row=5)], (WRONG_VALUE, 3)),
        ([*creation(domain="a\nreload")], (WRONG_VALUE, 1)),
        ([*creation(profile="x" * 500)], (WRONG_VALUE, 3)),
        ([(target(6, (1, 10, 30, 0, 1, 255, 255, 0, 0)), integer(6))], (NO_CREATION, 1)),
        ([(target(6, (1, 10, 30, 0, 0, 255, 0, 255, 0)), integer(6))], (NO_CREATION, 1)),
    ],
)
def test_a_set_acts_as_a_whole_or_not_at_all(bindings, answer):
    asked = Asked()
    before = asked.router.changes
    assert asked.set(*bindings) == answer
    assert asked.router.changes == before
    assert asked.get(TIMER) == [integer(30)]


def test_a_community_that_reads_changes_nothing():
    asked = Asked("snmp-server view own system included", "snmp-server community half view own rw")
    assert asked.set((TIMER, integer(40)), community="public") == (NO_ACCESS, 1)
    assert asked.set((TIMER, integer(40)), community="half") == (NO_ACCESS, 1)
    assert asked.get(TIMER) == [integer(30)]


def test_a_log_of_changes_has_no_secret():
    asked = Asked("snmp-server secure-log")
    asked.set((TIMER, integer(40)))
    assert asked.router.log == ["a community has set " + ".".join(map(str, TIMER))]


# -- bounds and bad input --
def test_an_answer_fits_into_the_packet_size():
    asked = Asked("snmp-server packetsize 484")
    asked.trigger(*(f"10.10.1.{host}" for host in range(1, 60)))
    found = asked.bulk(DIAL_OUT, most=1_000)
    assert 5 < len(found) < 40
    many = [(NAME, UNSPECIFIED)] * 100
    assert asked.exchange(GET, many).status == 1  # tooBig
    assert asked.exchange(NEXT, many).bindings == []


def test_a_set_without_room_for_its_answer_changes_nothing():
    asked = Asked("snmp-server packetsize 484")
    assert asked.set(*[(TIMER, integer(40))] * 40) == (1, 0)  # tooBig
    assert asked.get(TIMER) == [integer(30)]


def test_a_view_that_hides_much_costs_a_bounded_number_of_looks(monkeypatch):
    monkeypatch.setattr("junose_shell.snmp.requests.MOST_LOOKS", 100)
    lines = [f"snmp-server view odd 1.3.6.1.4.1.4874.2.2.62.1.4.2.1.5.10.10.1.{host} included"
             for host in (1, 90)]  # fmt: skip
    asked = Asked(*lines, "snmp-server community odd view odd ro")
    asked.trigger(*(f"10.10.1.{host}" for host in range(1, 120)))
    column = (*DIAL_OUT, 4, 2, 1, 5)
    (first, _), *more = asked.bulk(column, community="odd")
    assert first == (*column, *session_at((10, 10, 1, 1)))
    assert [where[len(column) + 3] for where, _ in more[:1]] == [90]
    asked.trigger(*(f"10.10.0.{host}" for host in range(1, 120)))
    genErr = 5  # noqa: N806 - its name
    answer = asked.exchange(NEXT, [(column, UNSPECIFIED)], "odd")
    assert (answer.status, answer.bindings) == (genErr, [(column, UNSPECIFIED)])


def test_a_restart_silences_the_agent_until_it_is_over():
    asked = Asked()
    asked.core.restart()
    assert asked.get(NAME) is None
    asked.core.load()
    assert asked.get(NAME) is None
    asked.core.loaded()
    asked.router.configure("snmp-server\nsnmp-server community public ro\n")
    assert asked.get(NAME)
    assert asked.get((*SYSTEM, 3, 0)) == [snmp.ticks(0)]


def test_counters_tell_what_came():
    asked = Asked()
    assert asked.agent.answer(b"\x30\x82", SOURCE) is None
    assert asked.agent.answer(b"", SOURCE) is None
    assert asked.get((*IN_PACKETS, 0), (*PARSE_ERRORS, 0)) == [snmp.counter(3), snmp.counter(2)]


PLACES = st.one_of(
    st.lists(st.integers(0, 300), min_size=1, max_size=30).map(lambda arcs: (1, 3, *arcs)),
    st.sampled_from([NAME, TIMER, RESET, STATUS, target(4), target(6), DIAL_OUT, SYSTEM]),
    st.tuples(st.sampled_from([TIMER, RESET, target(6)]), st.integers(0, 30)).map(
        lambda pair: pair[0][: max(2, len(pair[0]) - pair[1])]
    ),
)
VALUES = st.builds(snmp.SmiValue, st.integers(0, 255), st.binary(max_size=12))


@given(
    st.sampled_from([GET, NEXT, SET, BULK, 0xA8, 0x30]),
    st.lists(st.tuples(PLACES, VALUES), max_size=6),
    st.integers(-5, 5), st.integers(-5, 50),
)  # fmt: skip
def test_no_request_breaks_the_agent(kind, bindings, status, at):
    answer = ASKED.exchange(kind, bindings, "hush", status, at)
    assert answer is None or kind in (GET, NEXT, SET, BULK)
    assert not ASKED.core.log.faults


@given(st.binary(max_size=200))
def test_no_octets_break_the_agent(octets):
    assert ASKED.agent.answer(octets, SOURCE) is None


@given(st.integers(0, 400), st.integers(0, 255))
def test_no_wrong_octet_breaks_the_agent(at, octet):
    pdu = snmp.Pdu(BULK, 7, 1, 5, [(NAME, UNSPECIFIED), (DIAL_OUT, UNSPECIFIED)])
    octets = bytearray(snmp.written(b"public", snmp.written_pdu(pdu)))
    octets[at % len(octets)] = octet
    ASKED.agent.answer(bytes(octets), SOURCE)
    ASKED.agent.answer(bytes(octets[: at % len(octets)]), SOURCE)


ASKED = Asked()


@pytest.mark.parametrize(("more", "status"), [(0, 0), (1, 1)])
def test_a_request_has_a_number_of_variables(monkeypatch, more: int, status: int) -> None:
    monkeypatch.setattr("junose_shell.snmp.requests.MOST_BINDINGS", 5)
    asked = Asked()
    answer = asked.exchange(GET, [(NAME, UNSPECIFIED)] * (5 + more))
    assert (answer.status, len(answer.bindings)) == (status, 0 if more else 5)
