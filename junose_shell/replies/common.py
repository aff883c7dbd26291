"""Replies that every feature shares."""

from junose_shell.record import record


@record
class Text:
    """Lines shown as they are."""

    lines: tuple[str, ...]


@record
class Rejection:
    """A line that was not carried out. ``column`` is that of the caret, from 0, or None."""

    code: str
    message: str
    column: int | None = None
    word: str = ""
    expected: tuple[str, ...] = ()


@record
class HelpItem:
    """One thing that may stand at the cursor."""

    word: str
    text: str


@record
class Help:
    """The answer to ``?``; ``names_only`` for a question about a partial word."""

    items: tuple[HelpItem, ...]
    names_only: bool = False
