"""The view of sheets: titles, ``label is value`` in the house style, tables, a last line."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from junose_shell.replies.sheets import Grid, Sheet
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table


@draws(Sheet)
def sheet(data: Sheet) -> Iterable[Block]:
    """Facts first, then tables."""
    for part in data.facts:
        yield Lines((part.title, *(f"  {label} is {value}" for label, value in part.facts)))
    for grid in data.grids:
        widths = grid.widths or (0,) * len(grid.columns)
        columns = [
            Column(name.removeprefix(">"), "right" if name.startswith(">") else "left", width=width)
            for name, width in zip(grid.columns, widths, strict=True)
        ]
        yield Table(columns, _cut(grid) if grid.widths else grid.rows)
    if data.last:
        yield Lines((data.last,))


def _cut(grid: Grid) -> Iterator[tuple[str, ...]]:
    """Yield the rows as lines whose cells fit their columns; words are cut hard [seen: J93]."""
    for row in grid.rows:
        pieces = (
            [text[at : at + width] for at in range(0, len(text), width)]
            for text, width in zip(row, grid.widths, strict=True)
        )
        yield from zip_longest(*pieces, fillvalue="")
