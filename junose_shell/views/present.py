"""A reply as lines of plain text, the caret under the word that was refused."""

from collections.abc import Callable, Iterable, Iterator

from junose_shell.replies.common import Rejection
from junose_shell.views import blocks_of
from junose_shell.views.blocks import Block, plain_lines

Writer = Callable[[Iterable[Block]], Iterator[str]]


def lines_of(data: object, prompt_width: int = 0, write: Writer = plain_lines) -> Iterator[str]:
    """Yield the lines of a reply; ``prompt_width`` is what stands before the typed line.

    The caret line comes right above the text [seen: ERXPM].
    """
    if isinstance(data, Rejection) and data.column is not None:
        yield " " * (prompt_width + data.column) + "^"
    yield from write(blocks_of(data))
