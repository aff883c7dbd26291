"""The walk: one algorithm behind Enter, ``?`` and Tab.

A ``Node`` is the position after some words: the words that can follow, and the entries that can end
here. Nodes are created on first visit and kept, so a known beginning costs one dictionary look-up a
word. At each word the order is: exact keyword, unique keyword prefix (two or more are ambiguous),
parameter types by rank, else invalid. It goes from left to right, without look-ahead.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from junose_shell.command.node import MAX_REMEMBERED, Census, Node, Scope

if TYPE_CHECKING:
    from junose_shell.command.entry import Entry, Types
    from junose_shell.command.tokens import Line
    from junose_shell.command.value import Command

NEGATIONS = ("no", "default")


class Matched(NamedTuple):
    """The line is a command."""

    entry: "Entry"
    command: "Command"
    node: Node


class Incomplete(NamedTuple):
    """The line is the beginning of a command; ``node`` knows what can follow."""

    node: Node


class Ambiguous(NamedTuple):
    """Word ``at`` abbreviates several keywords."""

    at: int
    candidates: tuple[str, ...]


class Invalid(NamedTuple):
    """Word ``at`` fits nothing that can be there; ``node`` is the position before it."""

    at: int
    node: Node


_matched = partial(tuple.__new__, Matched)  # as ``Matched``, in a third of the time
Result = Matched | Incomplete | Ambiguous | Invalid
Recall = Callable[[str], "tuple[Line, Matched] | None"]  # a line as typed -> what it means


class Walk:
    """The grammar of one mode at one privilege level."""

    __slots__ = ("_scope", "entries", "known")

    def __init__(
        self, entries: Sequence["Entry"], types: "Types", census: Census | None = None
    ) -> None:
        self.entries = entries
        self._scope = Scope(entries, types, census or Census())
        self.known: Recall = self._scope.lines.get

    def match(self, line: "Line") -> Result:
        """Match a whole line."""
        values: list[Any] = []
        scope = self._scope
        node = scope.root or scope.start()
        quoted = line.quoted
        for index, word in enumerate(line.words):
            after = node.words.get(word)
            if after is None or (quoted and index in quoted):
                step = node.step(line, index, values)
                if step is None:
                    return Invalid(index, node)
                if type(step) is tuple:
                    return Ambiguous(index, step)
                after = step  # type: ignore[assignment]
                if after.takes_rest:  # type: ignore[union-attr]
                    node = after  # type: ignore[assignment]
                    break
            node = after  # type: ignore[assignment]
        if quoted and line.unclosed and not node.takes_rest:
            return Invalid(len(line.words) - 1, node.parent or node)
        build = node.build or node.plan()
        if build is None:
            return Incomplete(node)
        return _matched((node.end, build(values), node))

    def remember(self, line: "Line", result: Matched) -> None:
        """Remember the command of a line for the next time, unless it has a secret."""
        if result.entry.secretive:
            return
        scope = self._scope
        census = scope.census
        if census.lines >= MAX_REMEMBERED:
            census.forget_lines()
        census.lines += 1
        scope.lines[line.raw] = line, result

    def start(self) -> Node:
        """Return the root."""
        return self._scope.start()

    def reach(self, line: "Line", count: int) -> Node | Ambiguous | Invalid:
        """Walk the first ``count`` words only, for help and completion."""
        node, values = self.start(), list[Any]()
        for index in range(count):
            step = node.step(line, index, values)
            if step is None:
                return Invalid(index, node)
            if isinstance(step, tuple):
                return Ambiguous(index, step)
            node = step
            if node.takes_rest:
                break
        return node

    def spells(self, line: "Line", at: int) -> bool:
        """Return True if word ``at`` is a whole keyword here."""
        node = self.reach(line, at)
        return isinstance(node, Node) and line.words[at].lower() in node.ahead.keywords

    def shortened(self, line: "Line") -> list[int]:
        """Return which of the leading keywords are not typed in full."""
        found: list[int] = []
        node = self.start()
        for index, word in enumerate(line.words):
            if index in line.quoted:
                break
            after = node.keyword(word)
            if after is not None and word.lower() not in node.ahead.keywords:
                found.append(index)
            if not isinstance(after, Node):
                break
            node = after
        return found


def is_negation(word: str) -> bool:
    """Return True if a first word can abbreviate ``no`` or ``default``."""
    return any(whole.startswith(word.lower()) for whole in NEGATIONS)


def index_of_field(node: Node, entry: "Entry", field: str) -> int:
    """Return the index of the word that bound ``field``, or of the last word if none did."""
    path = node.path(entry)
    for index, (position, _) in enumerate(path):
        if position.field == field:
            return index
    return len(path) - 1
