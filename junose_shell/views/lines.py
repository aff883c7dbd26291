"""Views of output that is filtered or written as JSON."""

from collections.abc import Iterable

from junose_shell.replies.lines import AsJson, Filtered
from junose_shell.views import blocks_of, draws
from junose_shell.views.blocks import Block, Lines, plain_lines


@draws(Filtered)
def filtered(data: Filtered) -> Iterable[Block]:
    """Let through the lines that the filter keeps, as they come."""
    return (Lines(filter(data.passes, plain_lines(blocks_of(data.data)))),)


@draws(AsJson)
def as_json(data: AsJson) -> Iterable[Block]:
    """Write the reply out, an item a line."""
    from junose_shell.views.json_writer import document

    return (Lines(document(data.command, data.data)),)
