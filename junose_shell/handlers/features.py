"""The features of a shell, and the values that they suggest."""

from functools import cache
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING

from junose_shell.command.entry import Entry
from junose_shell.handlers.feature import Feature

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router

SUGGESTIONS = "suggestions"  # the feature that has no commands
MAX_NAMES = 20_000  # names that Tab looks at; if there are more, it completes keywords only


class Features:
    """All features of the program. A subclass can offer fewer, or others."""

    def __init__(self) -> None:
        self._loaded: dict[str, Feature | None] = {}

    def feature(self, name: str) -> Feature | None:
        """Return a feature by name and import its module; None if it has no handlers."""
        if name not in self._loaded:
            self._loaded[name] = _load(name)
        return self._loaded[name]

    def of(self, entry: Entry) -> Feature | None:
        """Return the feature of an entry."""
        return self.feature(entry.feature)

    def loaded(self) -> list[Feature]:
        """Return the features that were asked for and exist."""
        return [feature for feature in self._loaded.values() if feature is not None]

    def sources(self) -> list[str]:
        """Return the names of the sources of suggestions."""
        found = self.feature(SUGGESTIONS)
        return list(found.sources) if found else []

    def suggest(self, router: "Router", source: str, context: str) -> list[str]:
        """Return the sorted values of ``source`` for ``context``; none if it is unknown.

        A value with a blank in it is left out, because it would need quotes. If there are more
        than MAX_NAMES values, they are all left out: one key must not keep others waiting.
        """
        found = self.feature(SUGGESTIONS)
        find = found.sources.get(source) if found else None
        values = list(islice(find(router, context), MAX_NAMES + 1)) if find else []
        if len(values) > MAX_NAMES:
            return []
        return sorted(word for value in values if " " not in (word := str(value)))


@cache
def _load(name: str) -> Feature | None:
    module = f"junose_shell.handlers.{name}"
    try:
        found = import_module(module).feature
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        return None
    if not isinstance(found, Feature):
        raise TypeError(f"{module}.feature is no Feature")
    return found
