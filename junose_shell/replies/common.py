"""Replies that every feature shares."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Lines shown as they are."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rejection:
    """A line that was not carried out. ``column`` is that of the caret, from 0, or None."""

    code: str
    message: str
    column: int | None = None
    word: str = ""
    expected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpItem:
    """One thing that may stand at the cursor."""

    word: str
    text: str


@dataclass(frozen=True, slots=True)
class Help:
    """The answer to ``?``; ``names_only`` for a question about a partial word."""

    items: tuple[HelpItem, ...]
    names_only: bool = False
