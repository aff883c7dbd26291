"""Compares output with what a transcript expects: literally first, then by matchers.

A line that ends in `` (re)`` or `` (glob)`` is a pattern for one whole line. A line ``...`` matches
any number of lines, also none.
"""

import re
from collections.abc import Sequence
from fnmatch import translate

from junose_shell.transcript.parse import plain

ELISION = "..."
RE, GLOB = " (re)", " (glob)"
MAX_WAYS = 100_000_000  # that a pattern may try on an output, which takes some seconds
MAX_CELLS = 1_000_000  # of the table that pairs old with new lines


def is_matcher(expected: str) -> bool:
    """Return True if a line can match more than itself."""
    return expected == ELISION or expected.endswith((RE, GLOB))


def pattern_of(expected: str) -> str | None:
    """Return the regular expression of a ``(re)`` or ``(glob)`` line, None for another line."""
    if expected.endswith(RE):
        return expected.removesuffix(RE)
    if expected.endswith(GLOB):
        return translate(plain(expected.removesuffix(GLOB)))
    return None


def endless(expected: str, actual: Sequence[str] = ()) -> bool:
    """Return True if a ``(re)`` line can take very long on lines that it does not match."""
    if not expected.endswith(RE):
        return False
    from junose_shell.transcript.cost import ways

    return ways(expected.removesuffix(RE), actual) * max(1, len(actual)) > MAX_WAYS


def line_matches(expected: str, actual: str) -> bool:
    """Return True if one line matches; an invalid pattern matches only itself."""
    if expected == actual:
        return True
    pattern = pattern_of(expected)
    if pattern is None:
        return False
    try:
        return re.fullmatch(pattern, plain(actual)) is not None
    except (re.error, RecursionError, OverflowError):
        return False


def matches(expected: Sequence[str], actual: Sequence[str]) -> bool:
    """Return True if a whole output matches."""
    if expected == actual:
        return True
    parts = _parts(expected)
    first, last = parts[0], parts[-1]
    if len(parts) == 1:
        return len(first) == len(actual) and _at(first, actual, 0)
    end = len(actual) - len(last)
    if (
        sum(map(len, parts)) > len(actual)
        or not _at(first, actual, 0)
        or not _at(last, actual, end)
    ):
        return False
    at = len(first)
    for part in parts[1:-1]:  # the first place that fits leaves the most room for the rest
        while at + len(part) <= end and not _at(part, actual, at):
            at += 1
        at += len(part)
        if at > end:
            return False
    return True


def _parts(expected: Sequence[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for line in expected:
        if line == ELISION:
            parts.append([])
        else:
            parts[-1].append(line)
    return parts


def _at(part: Sequence[str], actual: Sequence[str], at: int) -> bool:
    return all(map(line_matches, part, actual[at : at + len(part)]))


def merged(expected: Sequence[str], actual: Sequence[str]) -> list[str]:
    """Return the new expectation for ``actual``, which keeps the old matchers that still match.

    Old and new lines are paired in order, as many as possible. An elision between two pairs, or
    between a pair and an end, is kept, because each changed line beside it became one other line.
    """
    if not any(map(is_matcher, expected)) or len(expected) * len(actual) > MAX_CELLS:
        return list(actual)
    pairs = _pairs(expected, actual)
    if not pairs and list(expected) != [ELISION]:
        return list(actual)
    out: list[str] = []
    index = at = 0  # what is written so far of either
    for after, new in (*pairs.items(), (len(expected), len(actual))):
        out += _between(expected[index:after], actual[at:new])
        out += expected[after : after + 1]
        index, at = after + 1, new + 1
    return out


def _between(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the new expectation for a stretch in which only an elision can still match."""
    if old.count(ELISION) != 1:
        return list(new)
    before = old.index(ELISION)
    after = len(old) - before - 1
    if len(old) > 1 and len(new) < len(old):  # it would stand for nothing
        return list(new)
    return [*new[:before], ELISION, *new[len(new) - after :]]


def _pairs(expected: Sequence[str], actual: Sequence[str]) -> dict[int, int]:
    """Pair matching lines in order: a longest common subsequence."""
    rows, columns = len(expected), len(actual)
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    hits = [[line != ELISION and line_matches(line, new) for new in actual] for line in expected]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            here = best[i + 1][j + 1] + 1 if hits[i][j] else 0
            best[i][j] = max(here, best[i + 1][j], best[i][j + 1])
    found: dict[int, int] = {}
    i = j = 0
    while i < rows and j < columns:
        if hits[i][j] and best[i][j] == best[i + 1][j + 1] + 1:
            found[i] = j
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1
    return found
