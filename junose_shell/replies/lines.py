"""Replies that pass a filter before they are shown."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filtered:
    """A reply of which only some lines are shown.

    ``passes`` selects lines. It is called once a line, in order, and may remember earlier lines.
    """

    data: object
    passes: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class AsJson:
    """A reply that is shown as a JSON document. ``command`` is the line that it answers."""

    command: str
    data: object
