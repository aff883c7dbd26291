"""A reply as lines of plain text, the caret under the word that was refused."""

from collections.abc import Iterator

from junose_shell.replies.common import Rejection
from junose_shell.views import blocks_of
from junose_shell.views.blocks import plain_lines


def lines_of(data: object, prompt_width: int = 0) -> Iterator[str]:
    """Yield the lines of a reply; ``prompt_width`` is what stands before the typed line.

    The caret line comes right above the text [seen: ERXPM].
    """
    if isinstance(data, Rejection) and data.column is not None:
        yield " " * (prompt_width + data.column) + "^"
    yield from plain_lines(blocks_of(data))
