"""Draws blocks with rich, for a terminal with colours. The text equals that of ``plain_lines``.

Drawings alone look otherwise, and follow the width of the terminal. Colours mark states. Markup,
highlighting and emoji codes are off, so that a name such as ``[profile]`` or ``:ok:`` stays as it
is.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from junose_shell.views.blocks import (
    Block,
    Drawing,
    Lines,
    Table,
    cell,
    centred,
    header_rows,
    measured,
)

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table as RichTable
    from rich.text import Text

STYLES = {
    "inService": "green",
    "failed": "red",
    "inhibited": "yellow",
    "postInhibited": "yellow",
}
WIDTH = 80  # of a terminal that does not say
_ASCII = str.maketrans("│─▶◀●░▒▓█·└├┘", "|-><*.:+#.`|'")
BATCH = 200  # rows rendered at once, so that a long table streams
_NONE = " " * 4  # a border row: left, between, divider, right
_HOUSE = "\n".join((_NONE, _NONE, " -  ", *[_NONE] * 5))


def console(*, colour: bool) -> "Console":
    """Return the only rich console of the program: wide enough for any table, without markup."""
    from rich.console import Console

    return Console(
        color_system="standard" if colour else None,
        force_terminal=colour,
        legacy_windows=False,
        width=1_000_000,
        markup=False,
        highlight=False,
        emoji=False,
    )


def rich_lines(blocks: Iterable[Block], *, colour: bool, width: int = WIDTH) -> Iterator[str]:
    """Yield blocks as lines of text, with escape sequences if ``colour``.

    ``width`` is that of the terminal; only drawings follow it.
    """
    for block in blocks:
        if isinstance(block, Lines):
            yield from block.lines
        elif isinstance(block, Drawing):
            yield from _drawn(block, console(colour=colour), width)
        else:
            yield from _table_lines(block, console(colour=colour))


def _drawn(block: Drawing, out: "Console", width: int) -> Iterator[str]:
    from rich.text import Text

    ascii_only = out.options.ascii_only
    for row in block.rows(width):
        text = Text.assemble(*row, end="")
        if ascii_only:
            text.plain = text.plain.translate(_ASCII)
        with out.capture() as capture:
            out.print(text, crop=False, no_wrap=True, overflow="ignore")
        yield capture.get().rstrip("\n")


def _table_lines(table: Table, out: "Console") -> Iterator[str]:
    widths, rows = measured(table)
    heads: list[Sequence[Sequence[str]]] = [()] if table.headers else []
    for batch in chain(heads, _batches(rows, widths)):
        drawn = _rich_table(table, widths, headers=not batch)
        for row in batch:
            drawn.add_row(*_cells(table, widths, row))
        with out.capture() as capture:
            out.print(drawn, crop=False, no_wrap=True, overflow="ignore")
        yield from capture.get().removesuffix("\n").split("\n")


def _batches(
    rows: Iterable[Sequence[str]], widths: Sequence[int]
) -> Iterator[Sequence[Sequence[str]]]:
    """Yield groups of rows.

    A row that exceeds its columns is a group, so that it widens no other.
    """
    batch: list[Sequence[str]] = []
    for row in rows:
        wide = any(len(text) > width for text, width in zip(row, widths, strict=True))
        if batch and (wide or len(batch) == BATCH):
            yield batch
            batch = []
        batch.append(row)
        if wide:
            yield batch
            batch = []
    if batch:
        yield batch


def _rich_table(table: Table, widths: Sequence[int], *, headers: bool) -> "RichTable":
    from rich.box import Box
    from rich.table import Table as RichTable
    from rich.text import Text

    drawn = RichTable(
        box=Box(_HOUSE), show_edge=False, pad_edge=False, padding=0, header_style="",
        show_header=headers,
    )  # fmt: skip
    heads = zip(*header_rows(table.columns), strict=True)
    for head, width in zip(heads, widths, strict=True):
        text = Text("\n".join(centred(line, width) for line in head))
        drawn.add_column(text, min_width=width, no_wrap=True, overflow="ignore")
    return drawn


def _cells(table: Table, widths: Sequence[int], row: Sequence[str]) -> Iterator["Text"]:
    from rich.text import Text

    for text, width, column in zip(row, widths, table.columns, strict=True):
        style = STYLES.get(text, "") if column.state else ""
        yield Text(cell(text, width, column.align), style=style)
