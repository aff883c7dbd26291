"""Statements back to text, by the tree that parsed them: parse(render(s)) = s."""

from collections.abc import Callable, Iterator
from typing import Any

from junose_shell.command.entry import Entry, Types
from junose_shell.command.match import Node
from junose_shell.command.tokens import needs_quotes, quote
from junose_shell.command.value import Command

Writer = Callable[[Command], str]


class Renderer:
    """Writes the commands of a grammar; remembers how, shape by shape.

    A *shape* is which optional fields a command has. For each shape the words are found once by
    walking the entry's own automaton, and compiled to one format string.
    """

    def __init__(self, types: Types, root_of: Callable[[Entry], Node]) -> None:
        self._types = types
        self._root_of = root_of
        self._writers: dict[tuple[int, tuple[object, ...]], Writer] = {}
        self._shapes: dict[int, Callable[[Command], tuple[object, ...]]] = {}

    def render(self, entry: Entry, command: Command) -> str:
        """Return the canonical line of ``command``, keywords in full."""
        shape_of = self._shapes.get(entry.index)
        if shape_of is None:
            shape_of = self._shapes[entry.index] = _shape_function(entry)
        shape = shape_of(command)
        writer = self._writers.get((entry.index, shape))
        if writer is None:
            writer = self._compile(entry, command)
            self._writers[entry.index, shape] = writer
        return writer(command)

    def _compile(self, entry: Entry, command: Command) -> Writer:
        path = _path(entry, command)
        if path is None:
            raise ValueError(f"{entry.id} cannot be written: {command!r}")
        node = self._root_of(entry)
        parts: list[str] = []
        getters: list[tuple[str, int | None, Callable[[object], str]]] = []
        used: dict[str, int] = {}
        lists = {name for name, kind, _ in entry.fields if kind == "list"}
        for at in path:
            position = entry.positions[at]
            if position.word:
                parts.append(position.word.replace("%", "%%"))
                step = node.keyword(position.word)
            else:
                parts.append("%s")
                which = used.get(position.field, 0) if position.field in lists else None
                used[position.field] = used.get(position.field, 0) + 1
                getters.append((position.field, which, self._formatter(position.type_key, node)))
                step = next((c for _, c in node.ahead.params if entry.index in c.entries), None)
            if isinstance(step, Node):
                node = step
        return _writer(" ".join(parts), getters)

    def _formatter(self, key: str, node: Node) -> Callable[[object], str]:
        kind = self._types[key]
        if kind.rest:
            return kind.format
        if not kind.free:
            return kind.format

        def free(value: object) -> str:
            text = kind.format(value)
            return quote(text) if needs_quotes(text) or node.would_win(text) else text

        return free


def _writer(
    template: str, getters: list[tuple[str, int | None, Callable[[object], str]]]
) -> Writer:
    if not getters:
        return lambda _command: template % ()

    def write(command: Command) -> str:
        return template % tuple(
            [
                form(getattr(command, name) if at is None else getattr(command, name)[at])
                for name, at, form in getters
            ]
        )

    return write


def _shape_function(entry: Entry) -> Callable[[Command], tuple[object, ...]]:
    """Return what tells two shapes apart: presence of values, the value of enums and flags."""
    enums = {p.field for p in entry.positions if p.word and p.field}
    variable = [
        (name, kind, name in enums)
        for name, kind, _ in entry.fields
        if kind != "value" or name in enums
    ]
    if not variable:
        return lambda _command: ()

    def shape(command: Command) -> tuple[object, ...]:
        out: list[object] = []
        for name, kind, enum in variable:
            value: Any = getattr(command, name)
            if enum:
                out.append(value)
            else:
                out.append(len(value) if kind == "list" else value is not None)
        return tuple(out)

    return shape


def _path(entry: Entry, command: Command) -> list[int] | None:
    """Return the positions that spell ``command``: the first way through that uses it all up."""
    wanted = {
        name: (list(value) if kind == "list" else [value])
        for name, kind, _ in entry.fields
        if (value := getattr(command, name)) is not None and value is not False and value != ()
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
