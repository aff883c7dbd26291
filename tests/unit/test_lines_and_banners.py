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
