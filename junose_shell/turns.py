"""Long work in turns, between which others have theirs."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Turns = Generator[None, None, T]
"""Yields after each turn; its return value is the result."""


def at_once(turns: Turns[T]) -> T:
    """Take all turns one after the other, where nobody else waits for one."""
    while True:
        try:
            next(turns)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
