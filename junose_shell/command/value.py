"""The base of every generated command class: an immutable value with named fields.

The generated classes spell out ``__init__``, because defining a frozen dataclass costs 0.6 ms
and there are hundreds of commands; this base gives them the rest of what a dataclass has.
"""

from collections.abc import Iterator
from typing import ClassVar, Never, Self


class Command:
    """One typed line. Subclasses list their fields, in the order of the syntax, as slots."""

    __slots__ = ()
    ENTRY: ClassVar[str] = ""
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __setattr__(self, name: str, value: object) -> Never:
        raise AttributeError(f"{type(self).__name__} is immutable")

    __delattr__ = __setattr__  # type: ignore[assignment]

    def values(self) -> Iterator[object]:
        """Yield the field values in order."""
        return (getattr(self, name) for name in self.__match_args__)

    def with_values(self, **changed: object) -> Self:
        """Return the same line with some fields changed."""
        values = dict(zip(self.__match_args__, self.values(), strict=True))
        return type(self)(**{**values, **changed})

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__match_args__)

    def __hash__(self) -> int:
        return hash((type(self), *self.values()))

    def __repr__(self) -> str:
        pairs = zip(self.__match_args__, self.values(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in pairs)})"

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), tuple(self.values())
