import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.durations import LONGEST, parse, split, written


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("200ms", 200), ("3s", 3_000), ("2m", 120_000), ("1h", 3_600_000), ("2d", 172_800_000),
        ("0s", 0),
    ],
)  # fmt: skip
def test_a_duration_is_a_number_and_a_unit(text, ms):
    assert parse(text) == ms


def test_a_unit_may_be_understood():
    assert parse("60", unit="s") == 60_000
    assert parse("60ms", unit="s") == 60


@pytest.mark.parametrize(
    "text", ["", "60", "s", "-1s", "1.5s", "1 s", "1sm", "1dd", "٣s", "1" * 16 + "s"]
)
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(ValueError, match="not a duration"):
        parse(text)


def test_a_duration_has_a_limit_unless_it_has_none():
    assert parse("400d") == LONGEST
    with pytest.raises(ValueError, match="longer than 400 days"):
        parse("34560000001ms")
    assert parse("401d", limited=False) > LONGEST


@given(st.integers(0, LONGEST))
def test_what_is_written_reads_back(ms):
    assert parse(written(ms)) == ms


@given(st.integers(0, 10**9))
def test_the_parts_of_a_length_add_up(seconds):
    days, hours, minutes, rest = split(seconds)
    assert ((days * 24 + hours) * 60 + minutes) * 60 + rest == seconds
    assert max(hours, 23) == 23
    assert max(minutes, rest, 59) == 59
