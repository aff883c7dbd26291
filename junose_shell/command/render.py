"""Writes statements as text, by the tree that parsed them: parse(render(s)) = s."""

from collections.abc import Callable, Iterator
from operator import attrgetter

from junose_shell.command.entry import Entry, FieldKind, Types
from junose_shell.command.node import Node, begins
from junose_shell.command.tokens import needs_quotes, quote
from junose_shell.command.value import Command

Writer = Callable[[Command], str]
MAX_SHAPES = 100  # of one command that are remembered; a list of keywords can have any number
Getter = tuple[str, int | None, Callable[[object], str]]  # field, place in its list, how to write


class Renderer:
    """Writes the commands of a grammar and caches how, by shape.

    A *shape* is the set of optional fields that a command has. For each shape, walking the entry's
    own automaton once finds the words, which become one format string.
    """

    def __init__(self, types: Types, roots_of: Callable[[Entry], list[Node]]) -> None:
        self._types = types
        self._roots_of = roots_of
        self._writers: dict[int, Writer] = {}

    def writer(self, entry: Entry) -> Writer:
        """Return the function that writes the commands of an entry: canonical, keywords in full.

        It raises ``ValueError`` for a command that no line can produce.
        """
        writer = self._writers.get(entry.index)
        if writer is None:
            writer = self._writers[entry.index] = self._by_shape(entry)
        return writer

    def render(self, entry: Entry, command: Command) -> str:
        """Return the line of one command of an entry."""
        return self.writer(entry)(command)

    def _by_shape(self, entry: Entry) -> Writer:
        shape_of = _shape_function(entry)
        writers: dict[object, Writer] = {}

        def write(command: Command) -> str:
            shape = shape_of(command)
            writer = writers.get(shape)
            if writer is None:
                if len(writers) >= MAX_SHAPES:
                    writers.clear()
                writer = writers[shape] = self._compile(entry, command)
            return writer(command)

        return write

    def _compile(self, entry: Entry, command: Command) -> Writer:
        path = _path(entry, command)
        if path is None:
            raise ValueError(f"{entry.id} cannot be written: {command!r}")
        nodes = self._roots_of(entry)
        parts: list[str] = []
        getters: list[Getter] = []
        used: dict[str, int] = {}
        lists = entry.fields_of(FieldKind.LIST)
        for at in path:
            position = entry.positions[at]
            if position.word:
                parts.append(position.word.replace("%", "%%"))
            else:
                parts.append("%s")
                which = used.get(position.field, 0) if position.field in lists else None
                used[position.field] = used.get(position.field, 0) + 1
                getters.append((position.field, which, self._formatter(position.type_key, nodes)))
            nodes = [_step(node, entry, at) for node in nodes]
        return _writer(" ".join(parts), getters)

    def _formatter(self, key: str, nodes: list[Node]) -> Callable[[object], str]:
        """Return what writes a value: in quotes if a mode would take it for a keyword."""
        kind = self._types[key]
        if not kind.free:
            return kind.format
        keywords = [node.ahead.order for node in nodes]  # not the nodes: walks forget them

        def free(value: object) -> str:
            text = kind.format(value)
            quoted = needs_quotes(text) or any(begins(order, text.lower()) for order in keywords)
            return quote(text) if quoted else text

        return free


def _step(node: Node, entry: Entry, at: int) -> Node:
    word = entry.positions[at].word
    if word:
        found = node.keyword(word)
    else:
        found = next((c for _, c in node.ahead.params if (entry, at) in c.entries.values()), None)
    if not isinstance(found, Node):
        raise TypeError(f"{entry.id}: no way past {word or 'a parameter'}")
    return found


def _writer(template: str, getters: list[Getter]) -> Writer:
    if not getters:
        line = template % ()
        return lambda _command: line
    if all(at is None and form is str for _, at, form in getters):
        fields = attrgetter(*[name for name, _, _ in getters])  # "%s" writes them itself
        return lambda command: template % fields(command)

    def write(command: Command) -> str:
        return template % tuple(
            [
                form(getattr(command, name) if at is None else getattr(command, name)[at])
                for name, at, form in getters
            ]
        )

    return write


def _shape_function(entry: Entry) -> Callable[[Command], object]:
    """Return the function that computes a shape: presence of values, value of enums and flags."""
    enums = [p.field for p in entry.positions if p.word and p.field]
    told = [f.name for f in entry.fields if f.kind is FieldKind.FLAG or f.name in enums]
    lists = [name for name in entry.fields_of(FieldKind.LIST) if name not in enums]
    maybe = [name for name in entry.fields_of(FieldKind.MAYBE) if name not in enums]
    value_of = attrgetter(*told) if told else _nothing
    maybe_of = attrgetter(*maybe, ENTRY) if maybe else _nothing

    def shape(command: Command) -> object:
        present = tuple([value is None for value in maybe_of(command)])
        if not lists:
            return present, value_of(command)
        return present, value_of(command), tuple([len(getattr(command, name)) for name in lists])

    return shape if told or lists or maybe else _nothing


ENTRY = "ENTRY"  # every command has it; a second name makes attrgetter return a tuple


def _nothing(_command: Command) -> tuple[object, ...]:
    return ()


def _path(entry: Entry, command: Command) -> list[int] | None:
    """Return the positions that spell ``command``: the first path that uses all its fields."""
    wanted = {
        field.name: (list(value) if field.kind is FieldKind.LIST else [value])
        for field in entry.fields
        if (value := getattr(command, field.name)) is not None
        and value is not False
        and value != ()
    }

    def search(options: list[int], left: dict[str, int], path: list[int]) -> list[int] | None:
        for at in options:
            position = entry.positions[at]
            name = position.field
            if name:
                values = wanted.get(name)
                index = left.get(name, 0)
                if values is None or index >= len(values):
                    continue
                if position.word and values[index] != position.value:
                    continue
                after = {**left, name: index + 1}
            elif position.once and not wanted.get(position.once):
                continue
            else:
                after = left
            trail = [*path, at]
            if at in entry.last and all(after.get(n, 0) == len(v) for n, v in wanted.items()):
                return trail
            found = search(entry.follow[at], after, trail) if len(trail) < 200 else None
            if found is not None:
                return found
        return None

    return search(entry.first, {}, [])


def words_of(entry: Entry) -> Iterator[str]:
    """Yield the mandatory leading keywords of an entry."""
    at = entry.first
    while len(at) == 1 and entry.positions[at[0]].word and not entry.positions[at[0]].field:
        yield entry.positions[at[0]].word
        at = entry.follow[at[0]]
