"""What views are made of: lines, and one description of a table for both writers.

House style of tables [seen: NOC-T, JNAT]: a column is as wide as its widest cell or header, one
blank between columns, a rule of dashes, trailing blanks kept. ``---`` stands for an absent value
and is centred, the odd blank on the right; headers are centred alike.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

ABSENT = "---"


class Column(NamedTuple):
    """``align`` is "left" or "right"; ``state`` colours its cells by the state they name.

    ``width`` is a least width, for tables that stream: 0 measures every row first.
    """

    header: str
    align: str = "left"
    state: bool = False
    width: int = 0


class Lines(NamedTuple):
    """Text shown as it is."""

    lines: Iterable[str]


class Table(NamedTuple):
    """A table in the house style. ``headers`` false leaves out header and rule."""

    columns: Sequence[Column]
    rows: Iterable[Sequence[str]]
    headers: bool = True


Block = Lines | Table


def centred(text: str, width: int) -> str:
    """Centre ``text``, the odd blank on the right."""
    left = (width - len(text)) // 2
    return " " * left + text + " " * (width - len(text) - left)


def header_rows(columns: Sequence[Column]) -> list[list[str]]:
    """Return the header as rows of cells; headers may have several lines, set at the bottom."""
    split = [column.header.split("\n") for column in columns]
    height = max(map(len, split))
    return [[(([""] * (height - len(h))) + h)[row] for h in split] for row in range(height)]


def measured(table: Table) -> tuple[list[int], Iterable[Sequence[str]]]:
    """Return column widths and the rows; rows are read ahead only where no width was given."""
    heads = [max(map(len, column.header.split("\n"))) for column in table.columns]
    if all(column.width for column in table.columns):
        return [max(h, c.width) for h, c in zip(heads, table.columns, strict=True)], table.rows
    rows = list(table.rows)
    widths = [max(pair) for pair in zip(heads, (c.width for c in table.columns), strict=True)]
    for index, cells in enumerate(zip(*rows, strict=True)):
        widths[index] = max(widths[index], *map(len, cells))
    return widths, rows


def cell(text: str, width: int, align: str) -> str:
    """Set one cell."""
    if text == ABSENT:
        return centred(text, width)
    return text.rjust(width) if align == "right" else text.ljust(width)


def plain_lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Write blocks as fixed-width text, a line at a time."""
    for block in blocks:
        if isinstance(block, Lines):
            yield from block.lines
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
    """Compile a row to one format string; rows with an absent value are set cell by cell."""
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
