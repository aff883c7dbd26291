import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.session.patterns import (
    MAX_MOVES,
    MAX_NESTING,
    MAX_STATES,
    Instruction,
    Pattern,
)

ALPHABET = "ab 1"
ATOMS = st.sampled_from(["a", "b", " ", ".", "[ab]", "[^a]", "[a-b1]", "^", "$", "\\.", "\\a"])


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = inner.map(lambda text: f"({text})")
    return st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map("|".join),
        st.tuples(group, st.sampled_from("*+?")).map("".join),
    )


PATTERNS = st.recursive(ATOMS, _grow, max_leaves=8)


@given(PATTERNS, st.text(ALPHABET + ".", max_size=8))
def test_agrees_with_the_standard_library_on_what_both_understand(pattern: str, text: str) -> None:
    same = pattern.replace("$", "\\Z").replace("\\a", "a")
    assert Pattern(pattern).search(text) == bool(re.search(same, text))


@given(st.text("^$.*+?()[]-_|\\ab", max_size=12), st.text("ab_ ,{}", max_size=6))
def test_any_text_is_a_pattern_or_a_value_error(pattern: str, text: str) -> None:
    try:
        compiled = Pattern(pattern)
    except ValueError as error:
        assert str(error)  # noqa: PT017 - any text may be one or the other
    else:
        assert compiled.search(text) in (True, False)


@pytest.mark.parametrize(
    ("pattern", "line", "found"),
    [
        ("_100_", "100", True),
        ("_100_", "65001 100 7", True),
        ("_100_", "{100,200}", True),
        ("_100_", "1001", False),
        ("_100_", "x100", False),
        ("a_b", "a b", True),
        ("a_b", "a_b", False),
        (r"a\_b", "a_b", True),
        ("^Profile", "Profile isp", True),
        ("^Profile", " Profile isp", False),
        ("up$", "atm 1/0 up", True),
        ("up$", "up down", False),
        ("^$", "", True),
        ("^$", "x", False),
        ("", "anything", True),
        ("UP", "up", False),
        ("[]x]", "]", True),
        ("[a-]", "-", True),
        ("[^^]", "^", False),
        ("a**", "b", True),
        ("(a|)b", "b", True),
        ("()*x", "x", True),
    ],
)
def test_metacharacters(pattern: str, line: str, found: bool) -> None:
    assert Pattern(pattern).search(line) is found


@pytest.mark.parametrize(
    "pattern", ["*a", "(", ")", "a)", "[", "[]", "[z-a]", "a\\", "(" * (MAX_NESTING + 1) + "a"]
)
def test_faults_are_named(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Pattern(pattern)


def test_hostile_patterns_take_steps_in_proportion_to_the_text() -> None:
    """A counting character class stands in for time."""
    asked = 0

    class Char(str):
        __slots__ = ()

        def __eq__(self, other: object) -> bool:
            nonlocal asked
            asked += 1
            return str.__eq__(self, other)

        __hash__ = str.__hash__

    hostile = Pattern("(a*)*" * 5 + "b")
    counts = []
    for size in (500, 1000, 2000):
        asked = 0
        assert not hostile.search([Char("a") for _ in range(size)])  # type: ignore[arg-type]
        counts.append(asked)
    assert counts[2] - counts[1] <= 2.2 * max(counts[1] - counts[0], 1)


class Counted(list[Instruction]):
    """The states of a pattern; counts how often one is looked at."""

    looks = 0

    def __getitem__(self, at):  # type: ignore[no-untyped-def,override]
        self.looks += 1
        return super().__getitem__(at)


@pytest.mark.parametrize(
    "pattern", ["_" * 60 + "@", "(_|x)" * 40 + "@", f"({'|'.join(f'.*{n}' for n in range(50))})@"]
)
def test_a_line_like_one_before_looks_at_no_state(pattern: str) -> None:
    compiled = Pattern(pattern)
    counted = compiled._code = Counted(compiled._code)  # steps, not seconds
    assert not compiled.search("ip route 10.1.2.0 255.255.255.0")
    assert counted.looks
    counted.looks = 0
    assert not compiled.search("ip route 10.1.2.0 255.255.255.0")
    assert not compiled.search("")
    assert counted.looks == 0


def test_the_end_of_an_empty_line_is_not_that_of_another() -> None:
    turned = Pattern("$^")
    assert turned.search("")
    assert not turned.search("x")
    assert turned.search("")


def test_what_is_remembered_has_a_limit() -> None:
    varied = Pattern("a" + "." * 200 + "b")
    for number in range(2000):
        varied.search(f"{number:b}".replace("1", "a") * 3)
        kept = len(varied._next) + sum(map(len, set(varied._next.values())))
        assert kept <= MAX_MOVES


def test_the_number_of_states_has_a_limit() -> None:
    Pattern("_" * 70)
    with pytest.raises(ValueError, match=f"more than {MAX_STATES} states"):
        Pattern("_" * 256)


def test_long_rows_of_operators_and_classes_do_not_nest() -> None:
    assert Pattern("a" + "*" * 4000).search("")
    assert Pattern("[" + "b" * 4000 + "]").search("b")
