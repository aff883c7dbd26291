"""Replies as lines of text, with the caret under the refused word."""

from collections.abc import Callable, Iterable, Iterator

from junose_shell.replies.common import Rejection
from junose_shell.views import blocks_of
from junose_shell.views.blocks import Block, plain_lines

Writer = Callable[[Iterable[Block]], Iterator[str]]


def lines_of(data: object, prompt_width: int = 0, write: Writer = plain_lines) -> Iterator[str]:
    """Yield the lines of a reply.

    ``prompt_width`` is the width of the prompt before the typed line.

    The caret line is directly above the text [seen: ERXPM].
    """
    if isinstance(data, Rejection) and data.column is not None:
        yield " " * (prompt_width + data.column) + "^"
    yield from write(blocks_of(data))
