"""The types of functions that draw replies as lines and select from the lines."""

from collections.abc import Callable, Iterator

Draw = Callable[[object], Iterator[str]]  # a reply's data -> its lines
Passes = Callable[[str], bool]  # returns True if a line is to be shown


def all_pass(_line: str) -> bool:
    """Let every line through."""
    return True
