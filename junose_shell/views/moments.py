"""Views of moments."""

from collections.abc import Iterable

from junose_shell.nouns import found
from junose_shell.replies.moments import Differences, NamedMoments
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table


@draws(NamedMoments)
def moments(data: NamedMoments) -> Iterable[Block]:
    """One row for each moment, in the order in which they were named."""
    columns = (Column("moment"), Column("router time", "right"))
    rows = [(name, f"{at / 1000:.3f}s") for name, at in data.moments]
    yield Table(columns, rows)
    yield Lines((found(len(rows), "moment"),))


@draws(Differences)
def differences(data: Differences) -> Iterable[Block]:
    """The changed lines under each command, then the refusals."""
    for command, lines in data.changes:
        yield Lines((f"{command}:", *(f"  {line}" for line in lines)))
    for command, reason in data.refused:
        yield Lines((f'"{command}" is refused: {reason}',))
    if not data.changes:
        yield Lines(("Nothing would be different.",))
