"""Positions in the grammar: what can follow, what can end here, and the command of a path."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from junose_shell.command.entry import Builder, Entry, FieldKind, Form, Types
from junose_shell.command.position import Position

if TYPE_CHECKING:
    from junose_shell.command.tokens import Line
    from junose_shell.command.types import Parse

Place = tuple[Entry, int]
MAX_NODES = 30_000  # of one grammar, about 100 MB
MAX_REMEMBERED = 1_000  # that are remembered, of one grammar


class Census:
    """Counts the nodes and remembered lines of all walks of a grammar.

    Past ``limit`` nodes or ``MAX_REMEMBERED`` lines every walk forgets its own. This is a guard
    against hostile variety: lines of ever new words would fill the memory.
    """

    __slots__ = ("_scopes", "count", "limit", "lines")

    def __init__(self, limit: int = MAX_NODES) -> None:
        self.limit = limit
        self.count = 0
        self.lines = 0
        self._scopes: WeakSet[Scope] = WeakSet()

    def enter(self, scope: "Scope") -> None:
        """Count the nodes of a scope from now on."""
        self._scopes.add(scope)

    def add(self) -> None:
        """Count one more node. If there are too many, the next line begins without any."""
        self.count += 1
        if self.count > self.limit:
            self.forget()

    def forget(self) -> None:
        """Let all walks forget their nodes; a line under way keeps those that it has reached."""
        self.count = 0
        for scope in self._scopes:
            scope.root = None
        self.forget_lines()

    def forget_lines(self) -> None:
        """Let all walks forget the lines that they remember."""
        self.lines = 0
        for scope in self._scopes:
            scope.lines.clear()


class Scope:
    """The shared state of all nodes of a walk: first words, types, root, and the census.

    ``lines`` has lines that were matched before, each with its words and its command.
    """

    __slots__ = ("__weakref__", "census", "entries", "lines", "root", "types")

    def __init__(self, entries: Sequence[Entry], types: Types, census: Census) -> None:
        self.entries = entries
        self.types = types
        self.census = census
        self.root: Node | None = None
        self.lines: dict[str, tuple[Line, Any]] = {}  # as the walk remembers them
        census.enter(self)

    def start(self) -> "Node":
        """Return the root."""
        if self.root is None:
            self.root = Node(self)
        return self.root


class Following:
    """The words that can follow a node, sorted once."""

    __slots__ = ("initials", "keywords", "order", "params")

    def __init__(
        self, keywords: dict[str, list[Place]], params: "tuple[tuple[Parse, Node], ...]"
    ) -> None:
        self.keywords = keywords  # in lower case
        self.order = sorted(keywords)
        self.initials = frozenset(keyword[0] for keyword in keywords)
        self.params = params  # the most specific first

    def meant(self, word: str) -> list[str]:
        """Return the keywords that ``word``, in lower case, can mean; a whole keyword only one."""
        if word in self.keywords:
            return [word]
        first = last = bisect_left(self.order, word)
        while last < len(self.order) and self.order[last].startswith(word):
            last += 1
        return self.order[first:last]


class Node:
    """A position in the grammar, reached along one path of words.

    ``lead`` has the keywords up to the first parameter, whole and in lower case. ``takes_value``:
    the word before was a parameter. ``takes_rest``: it was the rest of the line. ``build`` makes
    the command of the entry that ends here, of the values of its parameters, once it is planned.
    """

    __slots__ = (
        "_ahead", "_end", "_scope", "build", "entries", "lead", "parent", "takes_rest",
        "takes_value", "words",
    )  # fmt: skip

    def __init__(
        self,
        scope: Scope,
        parent: "Node | None" = None,
        places: Sequence[Place] = (),
        *,
        takes_value: bool = False,
        takes_rest: bool = False,
    ) -> None:
        self._scope = scope
        self.parent = parent
        self.lead: str = parent.lead if parent else ""
        self.takes_value = takes_value
        self.takes_rest = takes_rest
        self.entries: dict[int, Place] = {entry.index: (entry, at) for entry, at in places}
        self.words: dict[str, Node] = {}  # as typed -> next, keywords only
        self._ahead: Following | None = None
        self._end: Entry | None = None
        self.build: Builder | None = None

    # -- what may follow --
    @property
    def ahead(self) -> Following:
        """The words that can follow, computed on the first visit."""
        if self._ahead is None:
            self._ahead = self._look()
        return self._ahead

    def _look(self) -> Following:
        keywords: dict[str, list[Place]] = {}
        params: dict[str, list[Place]] = {}
        for entry, at in self._next_places():
            word, type_key = entry.word_at(at)
            if word:
                keywords.setdefault(word.lower(), []).append((entry, at))
            else:
                params.setdefault(type_key, []).append((entry, at))
        types = self._scope.types
        ranked = sorted(params.items(), key=lambda item: types[item[0]].rank)
        return Following(
            keywords,
            tuple(
                (types[key].parse, self._child(places, value=True, rest=types[key].rest))
                for key, places in ranked
            ),
        )

    def _next_places(self) -> Iterable[Place]:
        if self.parent is None:
            for entry in self._scope.entries:
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

    def _child(self, places: Sequence[Place], *, value: bool, rest: bool = False) -> "Node":
        self._scope.census.add()
        return Node(self._scope, self, places, takes_value=value, takes_rest=rest)

    def keywords(self) -> dict[str, Place]:
        """Return the keywords that can follow, spelled as in the grammar, each with a position."""
        places = [candidates[0] for candidates in self.ahead.keywords.values()]
        return {entry.positions[at].word: (entry, at) for entry, at in places}

    def params(self) -> list[Position]:
        """Return the parameters that can follow, the most specific first."""
        places = [next(iter(child.entries.values())) for _, child in self.ahead.params]
        return [entry.positions[at] for entry, at in places]

    def would_win(self, word: str) -> bool:
        """Return True if a keyword would take ``word`` from a free parameter here."""
        return begins(self.ahead.order, word.lower())

    # -- steps --
    def step(self, line: "Line", index: int, values: list[Any]) -> "Node | tuple[str, ...] | None":
        """Follow word ``index``. A tuple has the keywords that an ambiguous word can mean.

        A quoted word is never a keyword. The value of a parameter is appended to ``values``.
        """
        word = line.words[index]
        ahead = self._ahead or self.ahead
        if ahead.initials and word[:1].lower() in ahead.initials and index not in line.quoted:
            found = self.keyword(word)
            if found is not None:
                return found
        for parse, child in ahead.params:
            try:
                values.append(parse(line.rest(index) if child.takes_rest else word))
            except ValueError:
                continue
            return child
        return None

    def keyword(self, word: str) -> "Node | tuple[str, ...] | None":
        """Follow a keyword or its prefix. A tuple has the candidates of an ambiguous one."""
        keywords = self.ahead.keywords
        meant = self.ahead.meant(word.lower())
        if not meant:
            return None
        if len(meant) > 1:
            places = [candidates[0] for low, candidates in keywords.items() if low in meant]
            return tuple(entry.positions[at].word for entry, at in places)
        (low,) = meant
        child = self.words.get(low)
        if child is None:
            child = self.words[low] = self._child(keywords[low], value=False)
            if self.parent is None or self.lead is not self.parent.lead:  # no parameter so far
                child.lead = f"{self.lead} {low}".lstrip()
        if word.islower():
            self.words[word] = child
        return child

    # -- the end --
    @property
    def end(self) -> Entry | None:
        """The entry that can end here."""
        if self._end is None:
            for entry, at in self.entries.values():
                if at in entry.last:
                    self._end = entry
                    break
        return self._end

    def plan(self) -> Builder | None:
        """Plan ``build``, and return it; None if no entry can end here."""
        if self.end is not None:
            self.build = _plan(self.end, self)
        return self.build


def begins(order: Sequence[str], word: str) -> bool:
    """Return True if one of the sorted keywords begins with ``word``, in lower case."""
    first = bisect_left(order, word)
    return first < len(order) and order[first].startswith(word)


def _plan(entry: Entry, node: Node) -> Builder:
    """Compile the constructor call of one path: which value or constant goes to which field."""
    command = entry.command
    lists: dict[str, list[str]] = {name: [] for name in entry.fields_of(FieldKind.LIST)}
    sources = {f.name: "False" if f.kind is FieldKind.FLAG else "None" for f in entry.fields}
    taken = 0
    for position, step in node.path(entry):
        source = f"v[{taken}]" if step.takes_value else repr(position.value)
        taken += step.takes_value
        if not position.field:
            continue
        if position.field in lists:
            lists[position.field].append(source)
        else:
            sources[position.field] = source
    for name, order in entry.unordered.items():
        lists[name].sort(key=[repr(value) for value in order].index)
    sources |= {name: f"({''.join(f'{item},' for item in items)})" for name, items in lists.items()}
    if entry.form is Form.DEFAULT:
        sources["default"] = "True"
    fields: tuple[str, ...] = command.__match_args__
    placed = list(takewhile(lambda name: name in sources, fields))  # cheaper than named
    named = [f"{name}={source}" for name, source in sources.items() if name not in placed]
    arguments = ", ".join([*(sources[name] for name in placed), *named])
    code = f"lambda v: C({arguments})"  # names and reprs of our own grammar only
    plan: Builder = eval(code, {"C": command})  # noqa: S307 - built above, not typed by a user
    return plan
