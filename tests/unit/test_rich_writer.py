import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table, plain_lines
from junose_shell.views.rich_writer import BATCH, rich_lines

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
WORDS = st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12),
    st.sampled_from([ABSENT, "inService", "failed", "[profile]", "[red]x[/]", ":smile:", ""]),
)
HEADERS = st.lists(st.text("ab ", min_size=1, max_size=6), min_size=1, max_size=3).map("\n".join)


@st.composite
def tables(draw: st.DrawFn) -> Block:
    columns = draw(
        st.lists(
            st.builds(
                Column,
                HEADERS,
                st.sampled_from(["left", "right"]),
                st.booleans(),
                st.integers(0, 8),
            ),
            min_size=1,
            max_size=4,
        )
    )
    row = st.tuples(*[WORDS] * len(columns))
    return Table(columns, draw(st.lists(row, max_size=6)), headers=draw(st.booleans()))


@given(st.lists(st.one_of(tables(), st.lists(WORDS, max_size=3).map(Lines)), max_size=3))
def test_plain_and_rich_print_the_same_text(blocks: list[Block]) -> None:
    plain = list(plain_lines(blocks))
    assert list(rich_lines(blocks, colour=False)) == plain
    assert [ESCAPE.sub("", line) for line in rich_lines(blocks, colour=True)] == plain


@pytest.mark.parametrize(
    ("state", "colour"),
    [
        ("inService", "32"),
        ("failed", "31"),
        ("inhibited", "33"),
        ("postInhibited", "33"),
        ("dormant", None),
    ],
)
def test_states_are_coloured_in_state_columns_only(state: str, colour: str | None) -> None:
    table = Table((Column("name"), Column("state", state=True)), [(state, state)])
    row = list(rich_lines([table], colour=True))[-1]
    codes = [code for code in re.findall(r"\x1b\[(\d+)m", row) if code != "0"]
    assert codes == ([colour] if colour else [])
    assert row.startswith(state)


def test_long_tables_stream() -> None:
    taken = 0

    def rows() -> object:
        nonlocal taken
        for number in range(BATCH * 3):
            taken = number
            yield (str(number),)

    table = Table((Column("n", width=5),), rows())  # type: ignore[arg-type]
    lines = rich_lines([table], colour=True)
    assert next(lines) == "  n  "
    assert taken < BATCH
    assert sum(1 for _ in lines) == BATCH * 3 + 1


def test_tabs_in_lines_stay() -> None:
    assert list(rich_lines([Lines(("\tVersion",))], colour=True)) == ["\tVersion"]
