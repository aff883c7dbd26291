from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.errors import CliError
from junose_shell.session.pager import CHUNK, Pager


def numbered(count: int) -> list[str]:
    return [f"line {number}" for number in range(count)]


def opened(length: int, lines: list[str], columns: int = 80) -> Pager:
    pager = Pager(length, columns)
    pager.open(lines)
    return pager


def test_a_page_leaves_a_row_for_the_prompt() -> None:
    pager = opened(5, numbered(10))
    assert pager.page() == numbered(4)
    assert pager.waiting
    assert pager.press(" ") == ""
    assert pager.page() == numbered(10)[4:8]
    pager.press(" ")
    assert pager.page() == numbered(10)[8:]
    assert pager.done
    assert not pager.waiting


def test_the_next_page_fits_another_window() -> None:
    pager = opened(5, numbered(20))
    pager.page()
    pager.fit(8, 80)
    assert pager.page() == []  # still waiting
    pager.press(" ")
    assert pager.page() == numbered(20)[4:11]


def test_no_prompt_after_output_that_just_fits() -> None:
    pager = opened(5, numbered(4))
    assert pager.page() == numbered(4)
    assert pager.done


def test_enter_shows_one_line() -> None:
    pager = opened(5, numbered(10))
    pager.page()
    pager.press("enter")
    assert pager.page() == ["line 4"]
    assert pager.waiting


@pytest.mark.parametrize("key", ["q", "Q", "x", "ctrl-c", "n"])
def test_other_keys_stop_the_command(key: str) -> None:
    pager = opened(5, numbered(10))
    pager.page()
    pager.press(key)
    assert pager.stopped
    assert pager.page() == []
    pager.open(["the next reply"])
    assert pager.page() == []


def test_length_0_never_stops_but_comes_in_chunks() -> None:
    pager = opened(0, numbered(CHUNK + 1))
    assert len(pager.page()) == CHUNK
    assert not pager.waiting
    assert pager.page() == [f"line {CHUNK}"]
    assert pager.done


def test_replies_of_one_command_share_the_page() -> None:
    pager = opened(5, numbered(3))
    assert pager.page() == numbered(3)
    pager.open(["a", "b"])
    assert pager.page() == ["a"]
    assert pager.waiting


def test_long_lines_take_several_rows() -> None:
    pager = opened(5, ["x" * 25, "y" * 10, "z"], columns=10)
    assert pager.page() == ["x" * 25, "y" * 10]
    assert pager.waiting


def test_a_line_longer_than_the_page_is_shown_all_the_same() -> None:
    pager = opened(3, ["x" * 90, "y"], columns=10)
    assert pager.page() == ["x" * 90]
    pager.press("enter")
    assert pager.page() == ["y"]


def test_the_first_page_comes_before_the_rest_is_known() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "more"

    pager = Pager(5)
    pager.open(endless())
    assert pager.page() == ["more"] * 4


def test_a_page_reads_so_many_lines_and_no_more_whatever_passes() -> None:
    read = 0

    def lines() -> Iterator[str]:
        nonlocal read
        for read in range(1, 3 * CHUNK):
            yield f"line {read}"

    pager = Pager(5)
    pager.open(lines(), f"line {2 * CHUNK}".__eq__)
    assert pager.page() == []
    assert read == CHUNK
    assert not pager.done
    assert not pager.waiting
    assert pager.page() == [f"line {2 * CHUNK}"]
    assert read == 2 * CHUNK
    assert pager.page() == []
    assert pager.done


def test_a_filter_typed_at_the_prompt_reads_no_more_at_once_either() -> None:
    pager = opened(5, numbered(CHUNK + 10))
    pager.page()
    pager.filter("+", f"line {CHUNK + 8}")
    assert pager.page() == []
    assert not pager.done
    assert pager.page() == [f"line {CHUNK + 8}"]
    assert pager.done


def test_a_typed_filter_sees_only_what_passes_that_of_the_command() -> None:
    pager = Pager(3)
    pager.open(numbered(30), lambda line: line.endswith(("2", "5", "9")))
    assert pager.page() == ["line 2", "line 5"]
    pager.filter("/", "line 1")
    assert pager.page() == ["line 12", "line 15"]


@pytest.mark.parametrize(
    ("key", "pattern", "shown"),
    [
        ("/", "7", ["line 7", "line 8", "line 9"]),
        ("+", "[68]", ["line 6", "line 8"]),
        ("-", "[4-8]", ["line 9"]),
        ("+", "4", ["line 4"]),
    ],
)
def test_filters_typed_at_the_prompt(key: str, pattern: str, shown: list[str]) -> None:
    pager = opened(5, numbered(10))
    pager.page()
    assert pager.press(key) == key
    assert pager.waiting
    pager.filter(key, pattern)
    assert pager.page() == shown
    pager.open(numbered(10))
    assert len(pager.page()) <= 4


def test_a_bad_filter_leaves_the_pager_waiting() -> None:
    pager = opened(5, numbered(10))
    pager.page()
    with pytest.raises(CliError):
        pager.filter("/", "(")
    assert pager.waiting
    pager.press(" ")
    assert pager.page() == numbered(10)[4:8]


@given(
    st.integers(0, 8),
    st.lists(st.text("ab", max_size=30), max_size=30),
    st.lists(st.sampled_from([" ", "enter"]), max_size=80),
)
def test_every_line_is_shown_once_in_order(length: int, lines: list[str], keys: list[str]) -> None:
    pager = opened(length, lines, columns=10)
    shown: list[str] = []
    pressed = iter(keys)
    while not pager.done:
        page = pager.page()
        rows = sum(max(1, -(-len(line) // 10)) for line in page)
        assert not length or rows <= max(1, length - 1) or len(page) == 1
        shown += page
        if pager.waiting:
            pager.press(next(pressed, " "))
    assert shown == lines


@given(st.lists(st.text(max_size=3), max_size=10), st.text(max_size=8))
def test_any_keys_and_patterns(keys: list[str], pattern: str) -> None:
    pager = opened(3, numbered(50))
    for key in keys:
        pager.page()
        if pager.waiting and (wanted := pager.press(key)):
            try:
                pager.filter(wanted, pattern)
            except CliError as error:
                assert error.code == "bad_filter"  # noqa: PT017 - both ways are right
