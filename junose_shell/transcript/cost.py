r"""Limits the time that Python's matcher can spend on a regular expression that does not match.

The matcher tries every way to divide the text among the parts of the pattern. A part has no choice
if what can follow it begins with characters that the part cannot continue with: ``\d+`` before a
blank, ``up|down``. Otherwise the ways multiply.
"""

import math
import re
import string
from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Any

SHORTEST = 100  # characters that a line is taken to have at least, so that few texts decide
_ANYTHING = frozenset(string.printable)
_END = frozenset(("",))
_SINGLE = ("LITERAL", "NOT_LITERAL", "ANY", "IN")
_ASIDE = ("AT", "ASSERT", "ASSERT_NOT")  # take no text

Start = tuple[frozenset[str], bool]  # what an element may begin with, and whether it may be empty


def ways(pattern: str, texts: Iterable[str]) -> float:
    """Return roughly how many ways there are to try on the longest text.

    0 if it is not a pattern.
    """
    from re import _parser  # type: ignore[attr-defined]  # private, and all that tells

    try:
        tree = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return 0
    length, known = SHORTEST, set(_ANYTHING)
    for text in texts:
        length = max(length, len(text))
        known.update(text)
    try:
        return _Counter(tree.state, length, frozenset(known)).sequence(tree, _END)
    except RecursionError:
        return math.inf


class _Counter:
    """Counts for texts of ``length`` characters, all of them ``known``."""

    def __init__(self, state: Any, length: int, known: frozenset[str]) -> None:
        self._state = state
        self._length = length
        self._known = known

    def sequence(self, tree: Any, after: frozenset[str]) -> float:
        """Return the ways of consecutive elements that are followed by one of ``after``."""
        total = 1.0
        for kind, argument in reversed(list(tree)):
            total *= self._element(str(kind), argument, after)
            first, empty = self._start(str(kind), argument)
            after = first | after if empty else first
        return total

    def _element(self, kind: str, argument: Any, after: frozenset[str]) -> float:
        parts = list(_parts(argument))
        if kind.endswith("REPEAT"):
            return self._repeat(argument, after)
        if kind in _ASIDE:
            after = self._known | _END
        counts = [self.sequence(part, after) for part in parts]
        if kind not in ("BRANCH", "GROUPREF_EXISTS"):
            return math.prod(counts)
        starts = [self._starts(part, after) for part in parts]
        apart = sum(map(len, starts)) == len(frozenset[str]().union(*starts))
        return max(counts) if apart else sum(counts)

    def _repeat(self, argument: Any, after: frozenset[str]) -> float:
        least, most, body = argument
        first, empty = self._sequence_start(body)
        again: frozenset[str] = first if most > 1 else frozenset()
        total = _power(self.sequence(body, again | after), min(most, max(least, self._length)))
        if empty or first & after:
            total *= min(most - least + 1, self._length / 2)
        return total

    def _starts(self, tree: Any, after: frozenset[str]) -> frozenset[str]:
        first, empty = self._sequence_start(tree)
        return first | after if empty else first

    def _sequence_start(self, tree: Any) -> Start:
        found: frozenset[str] = frozenset()
        for kind, argument in tree:
            first, empty = self._start(str(kind), argument)
            found |= first
            if not empty:
                return found, False
        return found, True

    def _start(self, kind: str, argument: Any) -> Start:
        if kind in _SINGLE:
            return self._characters(kind, argument), False
        if kind in _ASIDE:
            return frozenset(), True
        if kind.startswith("GROUPREF"):
            return self._known, True
        starts = [self._sequence_start(part) for part in _parts(argument)]
        optional = kind.endswith("REPEAT") and argument[0] == 0
        first = reduce(frozenset.union, (first for first, _ in starts), frozenset[str]())
        return first, optional or any(empty for _, empty in starts)

    def _characters(self, kind: str, argument: Any) -> frozenset[str]:
        """Return the characters of a single element, in both cases if a flag can ignore case."""
        from re import _compiler, _parser  # type: ignore[attr-defined]  # as above

        code = getattr(_parser, kind)
        found: set[str] = set()
        for flags in (0, re.IGNORECASE):
            one = _parser.SubPattern(self._state, [(code, argument)])
            takes = _compiler.compile(one, flags | re.DOTALL).match
            found.update(filter(takes, self._known))
        return frozenset(found)


def _parts(argument: Any) -> Iterator[Any]:
    """Yield the patterns inside an element of a parsed one, at any depth."""
    if hasattr(argument, "data"):
        yield argument
    elif isinstance(argument, (list, tuple)):
        for each in argument:
            yield from _parts(each)


def _power(base: float, exponent: int) -> float:
    try:
        return base**exponent
    except OverflowError:
        return math.inf
