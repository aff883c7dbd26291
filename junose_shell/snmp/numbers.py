"""Small numbers for names, from 1; a name keeps its number for as long as the agent lives."""

from collections.abc import Callable, Iterable


class Numbers:
    """Numbers names in their order. ``names`` returns those that there are now.

    So the number of a name does not depend on who was asked for first.
    """

    def __init__(self, names: Callable[[], Iterable[str]]) -> None:
        self._names = names
        self._numbers: dict[str, int] = {}

    def of(self, name: str) -> int:
        """Return the number of a name."""
        if name not in self._numbers:
            self._meet()
        return self._numbers.setdefault(name, len(self._numbers) + 1)

    def name_of(self, number: int) -> str | None:
        """Return the name that has a number, None if none has it."""
        self._meet()
        return next((name for name, known in self._numbers.items() if known == number), None)

    def _meet(self) -> None:
        for name in self._names():
            self._numbers.setdefault(name, len(self._numbers) + 1)
