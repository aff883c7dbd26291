"""The walk: one algorithm behind Enter, ``?`` and Tab.

A ``Node`` is the place reached after some words: which positions of which entries may come next,
and which entries end here. Nodes are made on first visit and remembered, so a known beginning
costs one dictionary look-up a word. At each word, in this order: exact keyword, unique keyword
prefix (two or more: ambiguous), then parameter types by rank, else invalid. Left to right, no
look-ahead.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from junose_shell.command.entry import Builder, Entry, Types
from junose_shell.command.graph import Position
from junose_shell.command.tokens import Line
from junose_shell.command.types import Parse
from junose_shell.command.value import Command

MAX_NODES = 100_000  # forget everything past this many; a guard against hostile variety


@dataclass(frozen=True, slots=True)
class Matched:
    """The line is a command."""

    entry: Entry
    command: Command
    node: "Node"


@dataclass(frozen=True, slots=True)
class Incomplete:
    """The line is the beginning of a command; ``node`` knows what may follow."""

    node: "Node"


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Word ``index`` abbreviates several keywords."""

    index: int
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Invalid:
    """Word ``index`` fits nothing that may stand there; ``node`` is the place before it."""

    index: int
    node: "Node"


Result = Matched | Incomplete | Ambiguous | Invalid
Place = tuple[Entry, int]


class Node:
    """A place in the grammar, reached along one path of words."""

    __slots__ = (
        "_end", "_keywords", "_params", "_plan", "_walk", "entries", "parent", "takes_value", "words",
    )  # fmt: skip

    def __init__(
        self, walk: "Walk", parent: "Node | None", places: Sequence[Place], *, takes_value: bool
    ) -> None:
        self._walk = walk
        self.parent = parent
        self.takes_value = takes_value
        self.entries: dict[int, Place] = {entry.index: (entry, at) for entry, at in places}
        self.words: dict[str, Node] = {}  # as typed -> next, keywords only
        self._keywords: dict[str, list[Place]] | None = None
        self._params: list[tuple[Parse, bool, Node]] | None = None
        self._end: Entry | None = None
        self._plan: Builder | None = None

    # -- what may follow --
    def _expand(self) -> dict[str, list[Place]]:
        if self._keywords is not None:
            return self._keywords
        keywords: dict[str, list[Place]] = {}
        params: dict[str, list[Place]] = {}
        for entry, at in self._next_places():
            position = entry.positions[at]
            if position.word:
                keywords.setdefault(position.word.lower(), []).append((entry, at))
            else:
                params.setdefault(position.type_key, []).append((entry, at))
        types = self._walk.types
        ranked = sorted(params.items(), key=lambda item: types[item[0]].rank)
        self._params = [
            (types[key].parse, types[key].rest, self._child(places, takes_value=True))
            for key, places in ranked
        ]
        self._keywords = keywords
        return keywords

    def _next_places(self) -> Iterable[Place]:
        if self.parent is None:
            for entry in self._walk.entries:
                for at in entry.first:
                    yield entry, at
            return
        for entry, at in self.entries.values():
            follow = entry.follow[at]
            if not follow:
                continue
            bound = self._bound(entry) if any(entry.positions[p].once for p in follow) else ()
            for target in follow:
                if entry.positions[target].once not in bound:
                    yield entry, target

    def path(self, entry: Entry) -> list[tuple[Position, "Node"]]:
        """Return the positions of ``entry`` along the way here, first word first."""
        steps: list[tuple[Position, Node]] = []
        node: Node = self
        while node.parent is not None:
            steps.append((entry.positions[node.entries[entry.index][1]], node))
            node = node.parent
        steps.reverse()
        return steps

    def _bound(self, entry: Entry) -> set[str]:
        return {
            mark
            for position, _ in self.path(entry)
            if position.field
            for mark in (position.field, f"{position.field}={position.value}")
        }

    def _child(self, places: Sequence[Place], *, takes_value: bool) -> "Node":
        self._walk.count += 1
        return Node(self._walk, self, places, takes_value=takes_value)

    def keywords(self) -> dict[str, Place]:
        """Return the keywords that may follow, spelled as in the grammar, with a place each."""
        found: dict[str, Place] = {}
        for places in self._expand().values():
            entry, at = places[0]
            found[entry.positions[at].word] = (entry, at)
        return found

    def params(self) -> list[Position]:
        """Return the parameters that may follow, the most specific first."""
        self._expand()
        children = [child for _, _, child in self._params or ()]
        places = [next(iter(child.entries.values())) for child in children]
        return [entry.positions[at] for entry, at in places]

    def would_win(self, word: str) -> bool:
        """Tell whether a keyword of this place would take ``word`` from a free parameter."""
        low = word.lower()
        return any(keyword.startswith(low) for keyword in self._expand())

    # -- steps --
    def keyword(self, word: str) -> "Node | tuple[str, ...] | None":
        """Follow a keyword or its prefix; a tuple names the candidates of an ambiguous one."""
        keywords = self._expand()
        low = word.lower()
        places = keywords.get(low)
        if places is None:
            hits = [keyword for keyword in keywords if keyword.startswith(low)]
            if not hits:
                return None
            if len(hits) > 1:
                return tuple(
                    keywords[hit][0][0].positions[keywords[hit][0][1]].word for hit in hits
                )
            low, places = hits[0], keywords[hits[0]]
        child = self.words.get(low)
        if child is None:
            child = self.words[low] = self._child(places, takes_value=False)
        if word not in self.words and word.islower():
            self.words[word] = child
        return child

    def value(self, word: str, values: list[Any]) -> "Node | None":
        """Follow a parameter that takes ``word``, appending its value."""
        self._expand()
        for parse, _rest, child in self._params or ():
            try:
                values.append(parse(word))
            except ValueError:
                continue
            return child
        return None

    def rest(self) -> bool:
        """Tell whether a parameter here takes the rest of the line."""
        self._expand()
        return any(rest for _, rest, _ in self._params or ())

    # -- the end --
    @property
    def end(self) -> Entry | None:
        """The entry that may end here."""
        if self._end is None:
            for entry, at in self.entries.values():
                if at in entry.last:
                    self._end = entry
                    break
        return self._end

    def build(self, entry: Entry, values: list[Any]) -> Command:
        """Make the command from the values taken along the way."""
        if self._plan is None:
            self._plan = _plan(entry, self)
        return self._plan(values)


def _plan(entry: Entry, node: Node) -> Builder:
    """Compile the constructor call of one path: which value or constant goes to which field."""
    command = entry.command
    lists = {name for name, kind, _ in entry.fields if kind == "list"}
    sources: dict[str, str] = {
        name: "()" if kind == "list" else "False" if kind == "flag" else "None"
        for name, kind, _ in entry.fields
    }
    taken = 0
    for position, step in node.path(entry):
        source = f"v[{taken}]" if step.takes_value else repr(position.value)
        taken += step.takes_value
        if not position.field:
            continue
        if position.field in lists:
            sources[position.field] = f"{sources[position.field][:-1]}{source},)"
        else:
            sources[position.field] = source
    arguments = ", ".join(f"{name}={source}" for name, source in sources.items())
    code = f"lambda v: C({arguments})"  # names and reprs of our own grammar only
    plan: Builder = eval(code, {"C": _maker(entry, command)})  # noqa: S307 - built above, not typed by a user
    return plan


def _maker(entry: Entry, command: type[Command]) -> Callable[..., Command]:
    if entry.form == "do" or not entry.statement:
        return command
    return Removal.of(entry)


class Removal(Command):
    """The ``no`` or ``default`` form of a configuration statement, with the fields it gave."""

    __slots__ = ("entry", "given")
    __match_args__ = ("entry", "given")
    entry: Entry
    given: dict[str, Any]

    def __init__(self, entry: Entry, given: dict[str, Any]) -> None:
        object.__setattr__(self, "entry", entry)
        object.__setattr__(self, "given", given)

    @classmethod
    def of(cls, entry: Entry) -> Callable[..., "Removal"]:
        """Return a constructor that collects keyword arguments."""
        return lambda **given: cls(entry, given)


class Walk:
    """The grammar of one mode as seen from one privilege level."""

    __slots__ = ("count", "entries", "root", "types")

    def __init__(self, entries: Sequence[Entry], types: Types) -> None:
        self.entries = entries
        self.types = types
        self.count = 0
        self.root = Node(self, None, (), takes_value=False)

    def match(self, line: Line) -> Result:
        """Match a whole line."""
        values: list[Any] = []
        node = self.start()
        words, quoted = line.words, line.quoted
        for index, word in enumerate(words):
            after = node.words.get(word) if not quoted or index not in quoted else None
            if after is None:
                step = self._step(node, line, index, values)
                if step is None:
                    return Invalid(index, node)
                if isinstance(step, tuple):
                    return Ambiguous(index, step)
                after = step
                if after.takes_value and node.rest() and _took_rest(node, after):
                    node = after
                    break
            node = after
        entry = node.end
        if entry is None:
            return Incomplete(node)
        return Matched(entry, node.build(entry, values), node)

    def start(self) -> Node:
        """Return the root, forgetting remembered paths when there are too many."""
        if self.count > MAX_NODES:
            self.count = 0
            self.root = Node(self, None, (), takes_value=False)
        return self.root

    def _step(
        self, node: Node, line: Line, index: int, values: list[Any]
    ) -> Node | tuple[str, ...] | None:
        word = line.words[index]
        if index not in line.quoted:
            found = node.keyword(word)
            if found is not None:
                return found
        if not node.rest():
            return node.value(word, values)
        for parse, rest, child in node._params or ():  # noqa: SLF001 - same module
            text = line.raw[line.column(index) :].rstrip() if rest else word
            try:
                values.append(parse(text))
            except ValueError:
                continue
            return child
        return None

    def reach(self, line: Line, count: int) -> Node | Ambiguous | Invalid:
        """Walk the first ``count`` words only, for help and completion."""
        node, values = self.start(), list[Any]()
        for index in range(count):
            step = self._step(node, line, index, values)
            if step is None:
                return Invalid(index, node)
            if isinstance(step, tuple):
                return Ambiguous(index, step)
            if step.takes_value and _took_rest(node, step):
                return step
            node = step
        return node


def _took_rest(before: Node, after: Node) -> bool:
    return any(rest and child is after for _, rest, child in before._params or ())  # noqa: SLF001


def index_of_field(node: Node, entry: Entry, field: str) -> int:
    """Return which word of the line bound ``field``, or the last word when none did."""
    path = node.path(entry)
    for index, (position, _) in enumerate(path):
        if position.field == field:
            return index
    return len(path) - 1
