"""The elements of views: lines, and one description of a table for both writers.

House style of tables [seen: NOC-T, JNAT]: a column is as wide as its widest cell or header, one
blank between columns, a rule of dashes, trailing blanks kept. ``---`` means an absent value; it is
centred, with the odd blank on the right. Headers are centred too.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

ABSENT = "---"


class Column(NamedTuple):
    """A column.

    ``align`` is "left" or "right"; with ``state`` each cell has the colour of its state.

    ``width`` is a minimum, for tables that stream. With 0, every row is measured first.
    """

    header: str
    align: str = "left"
    state: bool = False
    width: int = 0


class Lines(NamedTuple):
    """Text to show unchanged."""

    lines: Iterable[str]


class Table(NamedTuple):
    """A table in the house style. Without ``headers`` it has neither header nor rule."""

    columns: Sequence[Column]
    rows: Iterable[Sequence[str]]
    headers: bool = True


Piece = tuple[str, str]  # a text, and its style in the words of rich
Row = Sequence[Piece]


class Drawing(NamedTuple):
    """Text with another form for a terminal with colours.

    ``plain`` are its lines for programs. ``rows`` takes the columns of the terminal, and yields the
    rows of the other form.
    """

    plain: Iterable[str]
    rows: Callable[[int], Iterable[Row]]


Block = Lines | Table | Drawing


def centred(text: str, width: int) -> str:
    """Return ``text`` centred, with the odd blank on the right."""
    left = (width - len(text)) // 2
    return " " * left + text + " " * (width - len(text) - left)


def header_rows(columns: Sequence[Column]) -> list[list[str]]:
    """Return the header as rows of cells. Headers may have several lines, aligned at the bottom."""
    split = [column.header.split("\n") for column in columns]
    height = max(map(len, split))
    return [[(([""] * (height - len(h))) + h)[row] for h in split] for row in range(height)]


def measured(table: Table) -> tuple[list[int], Iterable[Sequence[str]]]:
    """Return the column widths and the rows. Rows are read ahead only if a column has no width."""
    heads = [max(map(len, column.header.split("\n"))) for column in table.columns]
    if all(column.width for column in table.columns):
        return [max(h, c.width) for h, c in zip(heads, table.columns, strict=True)], table.rows
    rows = list(table.rows)
    widths = [max(pair) for pair in zip(heads, (c.width for c in table.columns), strict=True)]
    for index, cells in enumerate(zip(*rows, strict=True)):
        widths[index] = max(widths[index], *map(len, cells))
    return widths, rows


def cell(text: str, width: int, align: str) -> str:
    """Return one cell, aligned and padded."""
    if text == ABSENT:
        return centred(text, width)
    return text.rjust(width) if align == "right" else text.ljust(width)


def plain_lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield blocks as lines of fixed-width text."""
    for block in blocks:
        if isinstance(block, Lines):
            yield from block.lines
        elif isinstance(block, Drawing):
            yield from block.plain
        else:
            yield from _plain_table(block)


def _plain_table(table: Table) -> Iterator[str]:
    widths, rows = measured(table)
    if table.headers:
        for header in header_rows(table.columns):
            yield " ".join(map(centred, header, widths))
        yield " ".join("-" * width for width in widths)
    yield from map(_row_writer(table.columns, widths), rows)


def _row_writer(columns: Sequence[Column], widths: Sequence[int]) -> Callable[[Sequence[str]], str]:
    """Return a function that formats a row.

    A row with an absent value is formatted cell by cell.
    """
    template = " ".join(
        f"%{'' if column.align == 'right' else '-'}{width}s"
        for column, width in zip(columns, widths, strict=True)
    )

    def write(row: Sequence[str]) -> str:
        if ABSENT in row:
            return " ".join(
                cell(text, width, column.align)
                for text, width, column in zip(row, widths, columns, strict=True)
            )
        return template % tuple(row)

    return write
