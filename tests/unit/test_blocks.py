"""Tables in the house style, as plain text."""

from itertools import count, islice

from hypothesis import given
from hypothesis import strategies as st

from junose_shell.views.blocks import ABSENT, Column, Lines, Table, plain_lines

cells = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12)


def test_a_captured_slot_table_is_reproduced_to_the_byte() -> None:
    """Rows and rule of an ERX-1400 capture [seen: JNAT]."""
    columns = [Column(name) for name in ("slot", "state", "type", "admin", "spare")]
    rows = [
        ("0", "standby", "OC3/OC12/DS3-ATM", "enabled", "spare"),
        ("1", "online", "OC3-4A", "enabled", ABSENT),
        ("3", ABSENT, ABSENT, ABSENT, ABSENT),
    ]
    assert list(plain_lines([Table(columns, rows)])) == [
        "slot  state        type        admin  spare",
        "---- ------- ---------------- ------- -----",
        "0    standby OC3/OC12/DS3-ATM enabled spare",
        "1    online  OC3-4A           enabled  --- ",
        "3      ---         ---          ---    --- ",
    ]


def test_numbers_go_right_and_tall_headers_sit_at_the_bottom() -> None:
    columns = [Column("virtual\nrouter"), Column("count", "right")]
    assert list(plain_lines([Table(columns, [("default", "7")])])) == [
        "virtual      ",
        "router  count",
        "------- -----",
        "default     7",
    ]


@given(st.lists(st.tuples(cells, cells, cells), max_size=8))
def test_every_line_of_a_table_is_as_wide_as_its_rule(rows: list[tuple[str, str, str]]) -> None:
    columns = [Column("a"), Column("second", "right"), Column("c")]
    lines = list(plain_lines([Table(columns, rows)]))
    assert {len(line) for line in lines} == {len(lines[1])}
    assert len(lines) == len(rows) + 2


def test_a_table_of_known_widths_streams() -> None:
    endless = ((str(number), "x") for number in count())
    table = Table([Column("number", width=6), Column("b", width=2)], endless)
    first = list(islice(plain_lines([table, Lines(("never",))]), 4))
    assert first == ["number b ", "------ --", "0      x ", "1      x "]
