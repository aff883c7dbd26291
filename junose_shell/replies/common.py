"""Replies that all features share."""

from junose_shell.record import record


@record
class Text:
    """Lines to show unchanged."""

    lines: tuple[str, ...]


@record
class Rejection:
    """A line that was refused. ``column`` is the column of the caret from 0, or None."""

    code: str
    message: str
    column: int | None = None
    word: str = ""
    expected: tuple[str, ...] = ()


@record
class HelpItem:
    """One thing that can be typed at the cursor."""

    word: str
    text: str


@record
class Help:
    """The answer to ``?``. ``names_only`` is True if ``?`` followed part of a word."""

    items: tuple[HelpItem, ...]
    names_only: bool = False
