"""Compiled entries: a syntax as positions with first, follow and last sets (Glushkov).

A position is one word of the notation. There are no empty moves, nothing is expanded, and the
whole of it is plain lists, so that a compiled grammar is one JSON file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from junose_shell.command.position import Position
from junose_shell.grammar.syntax import (
    Choice,
    Keyword,
    Optional,
    Param,
    Repeat,
    Sequence,
    Syntax,
    branches_of,
    field_name,
    mandatory,
    mark_of,
)


@dataclass(slots=True)
class Automaton:
    """The positions of one syntax and how they follow each other."""

    positions: list[Position] = field(default_factory=list)
    follow: list[list[int]] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    lists: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Part:
    first: list[int]
    last: list[int]
    nullable: bool


class _Builder:
    def __init__(self, tree: Syntax, enums: dict[str, tuple[str, ...]]) -> None:
        self.out = Automaton()
        self.enums = enums
        self.flags = {
            id(_head(b)): mark_of(b).field for b in marked_branches(tree) if mark_of(b).flag
        }
        self.out.lists = set(list_fields(tree))

    def build(self, node: Syntax, once: str) -> _Part:
        match node:
            case Keyword(text):
                flag = self.flags.get(id(node), "")
                return self._leaf(text, "", flag, value=True, once=once or flag)
            case Param(name) if name in self.enums:
                name_ = field_name(name)
                listed = name_ in self.out.lists
                leaves = [
                    self._leaf(value, name, name_, value=value, once=once_of(name_, value, listed))
                    for value in self.enums[name]
                ]
                return _union(leaves)
            case Param(name):
                name_ = field_name(name)
                close = "" if name_ in self.out.lists else name_
                return self._leaf("", name, name_, value=False, once=close)
            case Sequence(parts):
                return self._sequence(parts, once)
            case Choice(branches):
                return _union([self.build(b, _once(b)) for b in branches])
            case Optional(body):
                inner = self.build(body, _once(body))
                return _Part(inner.first, inner.last, nullable=True)
            case Repeat(body):
                inner = self.build(body, _once(body))
                for position in inner.last:
                    self._link(position, inner.first)
                return _Part(inner.first, inner.last, nullable=True)

    def _leaf(self, word: str, key: str, field_: str, *, value: str | bool, once: str) -> _Part:
        self.out.positions.append(Position(word, key, "", field_, value, once))
        self.out.follow.append([])
        index = len(self.out.positions) - 1
        return _Part([index], [index], nullable=False)

    def _sequence(self, parts: tuple[Syntax, ...], once: str) -> _Part:
        whole = _Part([], [], nullable=True)
        for part in parts:
            inner = self.build(part, once if whole.nullable else "")
            for position in whole.last:
                self._link(position, inner.first)
            if whole.nullable:
                whole.first = whole.first + inner.first
            whole.last = (whole.last if inner.nullable else []) + inner.last
            whole.nullable = whole.nullable and inner.nullable
        return whole

    def _link(self, position: int, targets: list[int]) -> None:
        known = self.out.follow[position]
        known.extend(target for target in targets if target not in known)


def once_of(field_: str, value: str | bool, listed: bool) -> str:
    """Return what closes an enumerated position: its field, or in a list only the value itself."""
    return f"{field_}={value}" if listed else field_


def _union(parts: list[_Part]) -> _Part:
    return _Part(
        [position for part in parts for position in part.first],
        [position for part in parts for position in part.last],
        any(part.nullable for part in parts),
    )


def _head(branch: Syntax) -> Keyword | Param:
    return next(mandatory(branch))


def _once(branch: Syntax) -> str:
    """The field that closes a branch when it is bound.

    Lists and bare choices close by themselves.
    """
    if isinstance(branch, (Choice, Param)):
        return ""
    return mark_of(branch).field


def marked_branches(tree: Syntax) -> Iterator[Syntax]:
    """Yield the branches that must leave a mark: all except the body of a list."""
    lists = {
        id(node.body)
        for node in walk(tree)
        if isinstance(node, Repeat) and isinstance(node.body, Param)
    }
    return (branch for branch in branches_of(tree) if id(branch) not in lists)


def list_fields(tree: Syntax) -> list[str]:
    """Return the fields with lists: parameters that are alone in ``[ x ]*``."""
    return [
        field_name(node.body.name)
        for node in walk(tree)
        if isinstance(node, Repeat) and isinstance(node.body, Param)
    ]


def walk(node: Syntax) -> Iterator[Syntax]:
    """Yield every node of a tree, parents first."""
    yield node
    match node:
        case Sequence(parts) | Choice(parts):
            for part in parts:
                yield from walk(part)
        case Optional(body) | Repeat(body):
            yield from walk(body)
        case _:
            return


def build(tree: Syntax, enums: dict[str, tuple[str, ...]]) -> Automaton:
    """Return the automaton of a syntax; ``enums`` maps enumerated parameters to their values.

    Raises ``ValueError`` for a syntax whose optional parts cannot be distinguished.
    """
    builder = _Builder(tree, enums)
    whole = builder.build(tree, "")
    if whole.nullable:
        raise ValueError("the syntax accepts an empty line")
    builder.out.first, builder.out.last = whole.first, whole.last
    return builder.out


def fields_of(tree: Syntax) -> list[tuple[str, str, str]]:
    """Return (field, kind, parameter name) in order; kind is value, maybe, flag or list."""
    required = {id(word) for word in mandatory(tree)}
    lists = set(list_fields(tree))
    flags = {id(_head(b)): mark_of(b).field for b in marked_branches(tree) if mark_of(b).flag}
    found: dict[str, tuple[str, str, str]] = {}
    for node in walk(tree):
        if isinstance(node, Param):
            name = field_name(node.name)
            kind = "list" if name in lists else "value" if id(node) in required else "maybe"
            if name not in found:
                found[name] = (name, kind, node.name)
        elif id(node) in flags:
            name = flags[id(node)]
            found.setdefault(name, (name, "flag", ""))
    return list(found.values())
