"""Replies as lines of text, with the caret under the refused word."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from junose_shell.characters import harmless
from junose_shell.replies.common import Rejection
from junose_shell.views import blocks_of
from junose_shell.views.blocks import Block, Drawing, Lines, Row, plain_lines

Writer = Callable[[Iterable[Block]], Iterator[str]]


def lines_of(data: object, prompt_width: int = 0, write: Writer = plain_lines) -> Iterator[str]:
    """Yield the lines of a reply.

    ``prompt_width`` is the width of the prompt before the typed line.

    The caret line is directly above the text [seen: ERXPM]. Characters that are orders to a
    terminal are spelled.
    """
    if isinstance(data, Rejection) and data.column is not None:
        yield " " * (prompt_width + data.column) + "^"
    yield from write(map(_harmless, blocks_of(data)))


def _harmless(block: Block) -> Block:
    """Return a block whose texts have no orders to a terminal."""
    if isinstance(block, Lines):
        lines = block.lines
        if isinstance(lines, list | tuple) and "".join(lines).isprintable():  # as most are
            return block
        return Lines(map(harmless, lines))
    if isinstance(block, Drawing):
        plain, rows = block
        return Drawing(map(harmless, plain), lambda width: map(_harmless_pieces, rows(width)))
    return block._replace(rows=map(_harmless_row, block.rows))


def _harmless_pieces(row: Row) -> Row:
    return [(harmless(text), style) for text, style in row]


def _harmless_row(row: Sequence[str]) -> Sequence[str]:
    return row if "".join(row).isprintable() else tuple(map(harmless, row))
