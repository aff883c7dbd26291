"""Views of the replies that all features share."""

from collections.abc import Iterable

from junose_shell.replies.common import Help, Rejection, Text
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


@draws(Text)
def text(data: Text) -> Iterable[Block]:
    """The lines, unchanged."""
    return (Lines(data.lines),)


@draws(Rejection)
def rejection(data: Rejection) -> Iterable[Block]:
    """The text alone; ``present.py`` adds the caret line, because it knows the prompt's width."""
    return (Lines((data.message,)),)


@draws(Help)
def help_list(data: Help) -> Iterable[Block]:
    """Two blanks, the word padded, two blanks, the phrase (decision 32); names on one line."""
    if data.names_only:
        return (Lines((" ".join(item.word for item in data.items),)),)
    width = max((len(item.word) for item in data.items), default=0)
    lines = [f"  {item.word:<{width}}  {item.text}".rstrip() for item in data.items]
    return (Lines(lines),)
