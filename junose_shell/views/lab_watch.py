"""Views of a display that comes again and again."""

from collections.abc import Iterable

from junose_shell.replies.lab_watch import FrameBegins
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


@draws(FrameBegins)
def frame_begins(data: FrameBegins) -> Iterable[Block]:
    """The time and the command."""
    yield Lines((f"-- {data.time}  {data.command}  {data.number} of {data.of} --",))
