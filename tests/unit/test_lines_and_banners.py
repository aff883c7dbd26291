from itertools import chain, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_hands import Hands

from junose_shell.model.banners import MAX_TEXT, body, text_of, written


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("xhellox", "hello"),
        ("x Hello x and more", " Hello "),
        (r'"two\nlines"', "two\nlines"),
        (r"/a\\b/", "a\\b"),
        ("Xno space is neededX", "no space is needed"),
        ("xx", ""),
    ],
)
def test_a_banner_stands_between_two_equal_characters(typed, text):
    assert text_of(typed) == text


def test_an_open_banner_has_no_body():
    assert body("xopen") is None
    assert body("xclosedx") == "closed"


@given(st.text(st.characters(codec="ascii", exclude_characters="\r"), max_size=40))
def test_a_banner_reads_back_from_its_written_form(text):
    assert text_of(written(text)) == text
    assert "\n" not in written(text)


def test_a_banner_is_cut():
    assert len(text_of(written("a" * 2_000))) == MAX_TEXT


def test_banners_are_set_asked_for_and_removed():
    hands = Hands("banner xWelcomex", "banner exec zReadyz")
    assert hands.body("category management cli") == [
        'banner exec "Ready"', 'banner motd "Welcome"',
    ]  # fmt: skip
    hands.type("banner login Zfirst", answers=("second", "thirdZ"))
    assert r'banner login "first\nsecond\nthird"' in hands.body("category management cli")
    hands.type("no banner", "no banner exec", "default banner login")
    assert hands.body() == []


def test_a_backslash_is_no_delimiter():
    assert Hands().type(r"banner motd \ hi \ ", r"banner \ hi \ ") == ["invalid_input"] * 2


def test_lines_are_opened_and_closed_from_a_number_on():
    hands = Hands("line vty 5 10", "exec-timeout 7", "line vty 12 14", "width 100")
    hands.type("no line vty 8")
    assert hands.body() == ["line vty 5 7", " exec-timeout 7"]
    assert hands.type("no line vty 4") == ["fixed_lines"]
    assert hands.type("line vty 9 8") == ["bad_range"]
    hands.type("no line vty 5")
    assert hands.body() == []


def test_a_single_line_is_closed():
    hands = Hands("line vty 5", "line vty 6")
    hands.type("no line vty 6")
    assert hands.body() == ["line vty 5"]


def test_it_does_not_matter_in_which_ranges_lines_were_typed():
    blocks = [["line vty 5 9", "length 5"], ["line vty 0 4", "length 5"], ["line vty 8 12"]]
    shown = ["line vty 0 9", " length 5", "!", "line vty 10 12"]
    for order in permutations(blocks):
        hands = Hands(*chain.from_iterable(order))
        assert hands.body() == shown
        assert Hands(*shown).body() == shown


def test_the_last_word_counts_for_each_line():
    hands = Hands("line vty 0 9", "length 5", "line vty 3 6", "length 6", "line vty 6", "no length")
    assert hands.body() == [
        "line vty 0 2", " length 5", "!",
        "line vty 3 5", " length 6", "!",
        "line vty 6", "!",
        "line vty 7 9", " length 5",
    ]  # fmt: skip
    lengths = [hands.shell.lines.settings("vty", number).length for number in range(10)]
    assert lengths == [5, 5, 5, 6, 6, 6, 25, 5, 5, 5]


def test_lines_that_are_always_open_are_not_shown_for_themselves():
    hands = Hands("line vty 0 4")
    assert hands.body() == []
    assert Hands("line vty 0 6").body() == ["line vty 5 6"]
    hands.type("length 5", "no length")
    assert hands.body() == []


def test_one_password_of_several_lines_is_kept_in_one_form():
    hands = Hands("line vty 0 4", "password hush", "line vty 5 9", "password hush")
    assert [line for line in hands.body() if "vty" in line] == ["line vty 0 9"]


def test_who_stands_in_lines_that_partly_went_configures_the_others():
    hands = Hands("line vty 3 7")
    other = Hands(shell=hands.shell)
    assert other.type("no line vty 5") == []
    assert hands.type("length 5") == []
    assert hands.body() == ["line vty 3 4", " length 5"]
    hands.type("line vty 5 7")
    other.type("no line vty 5")
    assert hands.type("length 6") == ["section_gone"]
