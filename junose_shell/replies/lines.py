"""Output on its way through a filter or into a file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filtered:
    """A reply of which only some lines are shown. ``keep`` remembers what it saw before."""

    data: object
    keep: Callable[[Iterable[str]], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Redirected:
    """A reply that goes to a file when it is drawn; ``shown`` says whether it is shown as well."""

    data: object
    write: Callable[[Sequence[str]], None]
    shown: bool


@dataclass(frozen=True, slots=True)
class AsJson:
    """A reply that is shown as a JSON document. ``command`` is the line that it answers."""

    command: str
    data: object
