"""Lists are ordered, end in a denial, and choose the line that a client gets."""

import pytest
from typing_hands import Hands

from junose_shell.model.access_lists import permits
from junose_shell.model.config import DEFAULT_CONTEXT

LIST = (
    "access-list office deny host 10.0.0.5",
    "access-list office permit 10.0.0.0 0.0.0.255",
    "access-list office deny 10.0.0.0 0.255.255.255",
    "access-list office permit 192.168.1.1",
)


def lets_in(hands: Hands, address: str, name: str = "office") -> bool:
    return permits(hands.config.contexts[DEFAULT_CONTEXT], name, address)


@pytest.mark.parametrize(
    ("address", "let_in"),
    [
        ("10.0.0.5", False),
        ("10.0.0.6", True),
        ("10.0.1.6", False),
        ("192.168.1.1", True),
        ("192.168.1.2", False),
        ("11.0.0.1", False),
        ("::ffff:10.0.0.6", True),
        ("::1", False),
        ("", False),
        ("elsewhere", False),
    ],
)
def test_the_first_entry_that_matches_decides(address, let_in):
    assert lets_in(Hands(*LIST), address) is let_in


def test_any_is_everybody_and_no_entries_are_nobody():
    hands = Hands("access-list all permit any", *LIST)
    assert lets_in(hands, "192.0.2.9", "all")
    assert lets_in(hands, "::1", "all")
    assert not lets_in(hands, "192.0.2.9", "none")


def test_bits_of_the_mask_need_not_be_next_to_each_other():
    hands = Hands("access-list odd permit 10.0.0.1 0.255.0.254")
    assert lets_in(hands, "10.9.0.7", "odd")
    assert not lets_in(hands, "10.9.0.8", "odd")
    assert not lets_in(hands, "10.9.1.7", "odd")


def test_the_order_of_entry_is_kept_and_entries_go_one_by_one_or_all_at_once():
    hands = Hands(*LIST, "access-list other permit any")
    head = ["virtual-router default"]
    assert hands.body() == [*head, *LIST, "access-list other permit any"]
    assert Hands(*hands.body()).body() == hands.body()
    hands.type(f"no {LIST[0]}")
    assert lets_in(hands, "10.0.0.5")
    hands.type(LIST[0])
    assert hands.body()[-1] == LIST[0]
    hands.type("no access-list office")
    assert hands.body() == [*head, "access-list other permit any"]
    hands.type("default access-list other permit any", "no access-list nothing")
    assert hands.body() == []


def test_a_client_gets_the_first_line_that_lets_it_in():
    hands = Hands(
        "access-list near permit 127.0.0.0 0.0.0.0", "access-list one permit host 127.0.0.1",
        "line vty 0 1", "access-class one in", "line vty 2", "access-class near in",
        "virtual-router other", "access-list near permit any",
    )  # fmt: skip
    lines = hands.shell.lines
    lines.least = 4
    assert [lines.next_number(f"127.0.0.{n}") for n in (1, 2)] == [0, 3]
    assert lines.welcomes("127.0.0.2")
    lines.least = 0
    assert lines.next_number("127.0.0.2") is None
    assert not lines.welcomes("127.0.0.2")
    assert lines.welcomes("127.0.0.1")


def test_names_of_lists_are_offered():
    from junose_shell.session.assist import complete

    hands = Hands(*LIST, "line vty 0")
    assert complete(hands.shell, hands.session, "access-class of").insert == "fice "
