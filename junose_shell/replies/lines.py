"""Output on its way through a filter."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filtered:
    """A reply of which only some lines are shown.

    ``passes`` chooses them. It is asked in their order and remembers what it saw before; a line
    that passed passes again.
    """

    data: object
    passes: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class AsJson:
    """A reply that is shown as a JSON document. ``command`` is the line that it answers."""

    command: str
    data: object
