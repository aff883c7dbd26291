"""The view of sheets: titles, ``label is value`` in the house style, tables, a last line."""

from collections.abc import Iterable

from junose_shell.replies.sheets import Sheet
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table


@draws(Sheet)
def sheet(data: Sheet) -> Iterable[Block]:
    """Facts first, then tables."""
    for part in data.facts:
        yield Lines((part.title, *(f"  {label} is {value}" for label, value in part.facts)))
    for grid in data.grids:
        columns = [
            Column(name.removeprefix(">"), "right" if name.startswith(">") else "left")
            for name in grid.columns
        ]
        yield Table(columns, grid.rows)
    if data.last:
        yield Lines((data.last,))
