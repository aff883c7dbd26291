"""Walks over rows that come and go: each ends, and shows what stays exactly once."""

from asker import DIAL_OUT, SOURCE, Asked, session_at
from hypothesis import given, settings
from hypothesis import strategies as st

from junose_shell.codec import snmp
from junose_shell.snmp.mib import Group, Mib, RowList, Sight, scalars
from junose_shell.snmp.walks import MOST, Walks

STATUS = (*DIAL_OUT, 4, 2, 1, 5)


def host(number):
    return (10, 10, number >> 8, number & 0xFF)


def dotted(number):
    return ".".join(map(str, host(number)))


def place(number):
    return (*STATUS, *session_at(host(number)))


def test_a_walk_shows_all_rows_in_order():
    asked = Asked()
    asked.trigger(*map(dotted, range(1, 400)))
    assert [where for where, _ in asked.walk(STATUS)] == [place(each) for each in range(1, 400)]
    found, where = [], STATUS
    while (following := asked.following(where))[0][: len(STATUS)] == STATUS:
        where = following[0]
        found.append(where)
    assert found == [place(each) for each in range(1, 400)]


@settings(max_examples=20)
@given(st.lists(st.tuples(st.booleans(), st.integers(1, 80)), max_size=60))
def test_what_stays_is_seen_once_whatever_else_happens(turns):
    asked = Asked()
    stays = range(100, 160)
    asked.trigger(*map(dotted, (*stays, *range(1, 40))))
    turns = iter(turns)
    session = asked.router.session()

    def between():
        comes, number = next(turns, (None, 0))
        if comes:
            asked.trigger(dotted(number), dotted(number + 400))
        elif comes is not None:
            session.run(f"l2tp dial-out session delete {dotted(number)}")

    seen = [where for where, _ in asked.walk(STATUS, between=between)]
    assert seen == sorted(set(seen))
    assert [each for each in seen if each in set(map(place, stays))] == list(map(place, stays))
    assert not asked.core.log.faults


def test_a_walk_ends_while_rows_appear_behind_its_end():
    asked = Asked()
    asked.trigger(*map(dotted, range(1, 30)))
    more = iter(range(30, 100_000))

    def between():
        asked.trigger(*(dotted(next(more)) for _ in range(20)))

    seen = asked.walk(STATUS, between=between)
    assert len(seen) < 100
    assert len(asked.walk(STATUS)) > len(seen)


def test_a_walk_after_a_restart_goes_on_among_the_new_rows():
    asked = Asked()
    asked.trigger(*map(dotted, range(1, 60)))
    found = asked.bulk(STATUS, most=10)
    asked.core.restart()
    asked.core.load()
    asked.core.loaded()
    asked.router.configure("snmp-server\nsnmp-server community public ro\n")
    (where, value), *_ = asked.bulk(found[-1][0], most=10)
    assert value == snmp.END_OF_VIEW or where > found[-1][0]


class All(Sight):
    """Sees everything."""

    def decides(self, oid):
        return True

    def sees(self, oid):
        return True


def test_a_listing_is_made_once_for_a_walk_and_again_for_the_next():
    made = []

    def rows(context):
        made.append(context)
        return (((each,), each) for each in range(50))

    group = Group((1, 2), rows, lambda key: key, {1: snmp.integer, 2: snmp.integer})
    changes = iter(range(1_000))
    walks = Walks(Mib([group, scalars((1, 1), {1: lambda _: None})], lambda: next(changes)))
    for _ in range(3):
        where = (1,)
        while True:
            listing = walks.listing("", where)
            found = [each for each, _ in zip(listing.after(where, All()), range(7), strict=False)]
            if not found:
                break
            walks.ended("", where, found[-1][0], listing)
            where = found[-1][0]
    assert made == ["", "", ""]


def test_polls_of_rows_that_stay_make_no_new_listing():
    made, rows = [], {1: 10, 2: 20}

    def listed(context):
        made.append(context)
        return [((each,), each) for each in rows]

    changes = iter(range(1_000))
    walks = Walks(Mib([Group((1, 2), listed, rows.get, {1: snmp.integer})], lambda: next(changes)))
    for _ in range(3):
        assert walks.get("", (1, 2, 1, 1), All()) == snmp.integer(10)
    assert len(made) == 1
    del rows[1]
    rows[3] = 30
    assert walks.get("", (1, 2, 1, 1), All()) == snmp.NO_INSTANCE
    assert walks.get("", (1, 2, 1, 3), All()) == snmp.integer(30)


def test_few_walks_are_remembered():
    mib = Mib([Group((1, 2), lambda _: (), lambda key: key, {1: snmp.integer})], lambda: 0)
    walks = Walks(mib)
    first = RowList(mib, "")
    walks.ended("", (1,), (1, 0), first)
    assert walks.listing("", (1, 0)) is first
    for number in range(MOST):
        walks.ended("", (2,), (2, number), RowList(mib, ""))
    assert walks.listing("", (1, 0)) is not first


def test_no_datagram_makes_an_answer_larger_than_the_packet_size():
    asked = Asked()
    asked.trigger(*map(dotted, range(1, 400)))
    for most in (0, 1, 2**31 - 1):
        pdu = snmp.Pdu(snmp.BULK, 1, 0, most, [((1, 3), snmp.UNSPECIFIED)] * 20)
        octets = snmp.written(b"public", snmp.written_pdu(pdu))
        assert len(asked.agent.answer(octets, SOURCE)) <= 1_500
