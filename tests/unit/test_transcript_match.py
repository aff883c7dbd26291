import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.transcript.match import ELISION, line_matches, matches, merged

LINES = st.lists(st.sampled_from(["a", "b", "", "a b", "..."]), max_size=6)
EXPECTED = st.lists(
    st.sampled_from(["a", "b", "a.* (re)", "?* (glob)", ELISION, "( (re)"]), max_size=6
)


@given(LINES)
def test_every_output_matches_itself(lines):
    assert matches(lines, lines)


@given(EXPECTED, LINES)
def test_what_merging_gives_matches(expected, actual):
    assert matches(merged(expected, actual), actual)


@given(EXPECTED, LINES)
def test_merging_leaves_what_matches_or_writes_no_new_matcher(expected, actual):
    kept = [line for line in merged(expected, actual) if line not in actual]
    assert set(kept) <= set(expected)


def test_patterns_are_tried_after_the_text_itself():
    assert line_matches("up 5 (re)", "up 5 (re)")
    assert line_matches(r"up \d+ (re)", "up 55")
    assert not line_matches(r"up \d+ (re)", "up 55 s")
    assert line_matches("up * s (glob)", "up 55 s")
    assert not line_matches("( (re)", "anything")


def test_an_elision_stands_for_any_number_of_lines():
    lines = ["a", "b", "a", "c"]
    assert matches(["..."], lines)
    assert matches(["a", "..."], lines)
    assert matches(["...", "c"], lines)
    assert matches(["a", "...", "a", "...", "c"], lines)
    assert matches(["a", "b", "...", "a", "c"], lines)
    assert not matches(["a", "...", "b", "...", "b", "...", "c"], lines)
    assert not matches(["a", "...", "d"], lines)
    assert not matches(["a", "b", "a", "c", "...", "c"], lines)


def test_merging_keeps_matchers_that_hold():
    expected = ["Uptime .* (re)", "old", "...", "end"]
    assert merged(expected, ["Uptime 5", "new", "x", "y", "end"]) == [
        "Uptime .* (re)", "new", "...", "end",
    ]  # fmt: skip
    assert merged(["first", "...", "end", "gone"], ["first", "x", "y", "end", "new"]) == [
        "first", "...", "end", "new",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("expected", "actual", "wanted"),
    [
        ("a old ... z", "a new x y z", "a new ... z"),
        ("a ... old z", "a x y new z", "a ... new z"),
        ("a old ... old z", "a new x y other z", "a new ... other z"),
        ("a old ...", "a new x y", "a new ..."),
        ("... old z", "x y new z", "... new z"),
        ("a old ... z", "a new z", "a new z"),  # it would stand for nothing
        ("a old ... z", "a z", "a z"),
        ("a ... old ... z", "a x new y z", "a x new y z"),  # which of the two stands for what
        ("old ...", "new x y", "new x y"),  # no line still matches
        ("a ... z", "a z", "a ... z"),
    ],
)
def test_an_elision_beside_a_changed_line_stands_for_the_rest(expected, actual, wanted):
    assert merged(expected.split(), actual.split()) == wanted.split()
