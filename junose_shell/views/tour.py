"""Views of a tour."""

from collections.abc import Iterable

from junose_shell.replies.tour import Told
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


@draws(Told)
def told(data: Told) -> Iterable[Block]:
    """The lines, below an empty one."""
    yield Lines(("", *data.lines))
