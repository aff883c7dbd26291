"""Sample commands of an entry: every optional part present and absent, and awkward values."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from junose_shell.command.entry import Entry, FieldKind, Types
from junose_shell.command.types import ParamType
from junose_shell.command.value import Command

PATHS = 200  # ways through one syntax, the shortest first
TIMES = 2  # items of a list
_TEXTS = (
    "a", "no", "a b", 'a"b', "a\\b", "!", "?", "a|b", "x" * 200, "\xe9", "detail", "/x/", "(a b)",
    "a:b", ":b", "line of several words", "A1", "z" * 16, "#", "id", "vlan",
)  # fmt: skip
_WORDS = (
    "0", "1", "2", "3", "4", "5", "8", "10", "16", "29", "30", "31", "32", "60", "64", "80",
    "300", "512", "1000", "1024", "3600", "65535", "2000000", "-1", "10.0.0.0", "192.168.1.254",
    "255.255.0.0", "255.255.255.255", "100:100", "10.1.1.1:7", "0/33", "1/0", "2/1", "4/0.100",
    "1/1/7", "12/3.4", "l2tp:1/lac/1", "file.cnf", "file.scr", "3/0:1/1", "3/0:1/1.2",
    "gre:one", "mpls:one", "0011.2233.aabb", "2001:db8::1", "2001:db8::/32", "10.0.0.0/8",
    "49.0001.0102.5500.0001.00", "12:30", "2005", "12:30:00",
    "1/lac", "1/lac/1", "30s",
)  # fmt: skip


@lru_cache(4096)  # every way through a syntax asks
def values_of(kind: ParamType, near: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """Return values of a type. ``near`` are keywords that a free word could be mistaken for."""
    if kind.values:
        return kind.values
    found: list[Any] = []
    for word in (*near, *(keyword[:2] for keyword in near), *_WORDS, *_TEXTS):
        try:
            value = kind.parse(word)
        except ValueError:
            continue
        if value not in found and (not kind.rest or str(value).strip() == value):
            found.append(value)
    return tuple(found)


def paths_of(entry: Entry) -> Iterator[list[int]]:
    """Yield paths through a syntax, the shortest first."""
    level: list[list[int]] = [[at] for at in entry.first]
    while level:
        further: list[list[int]] = []
        for path in level:
            if path[-1] in entry.last:
                yield path
            further += [[*path, at] for at in entry.follow[path[-1]] if may_follow(entry, path, at)]
        level = further[: PATHS * 4]


def may_follow(entry: Entry, path: list[int], at: int) -> bool:
    """Return True if a position can follow a path; one that can appear only once must be new."""
    once = entry.positions[at].once
    bound = [entry.positions[step] for step in path]
    marks = {p.field for p in bound} | {f"{p.field}={p.value}" for p in bound}
    return path.count(at) < TIMES and (not once or once not in marks)


def commands_of(entry: Entry, types: Types) -> Iterator[Command]:
    """Yield sample commands: each path through the syntax once, then each value once."""
    seen: set[Command] = set()
    for path in islice(paths_of(entry), PATHS):
        near = tuple(position.word for position in entry.positions if position.word)
        choices = {
            at: values_of(types[entry.positions[at].type_key], near)
            for at in path
            if not entry.positions[at].word
        }
        rounds = max((len(values) for values in choices.values()), default=1)
        for turn in range(rounds if len(seen) < PATHS else 1):
            picked = {at: values[turn % len(values)] for at, values in choices.items() if values}
            command = command_of(entry, path, picked)
            if command not in seen:
                seen.add(command)
                yield command


def command_of(entry: Entry, path: list[int], values: Mapping[int, Any]) -> Command:
    """Return the command of a path through the syntax; ``values`` are by position."""
    lists = entry.fields_of(FieldKind.LIST)
    unbound = {FieldKind.LIST: (), FieldKind.FLAG: False}
    bound: dict[str, Any] = {field.name: unbound.get(field.kind) for field in entry.fields}
    for at in path:
        position = entry.positions[at]
        if position.field:
            value = position.value if position.word else values[at]
            bound[position.field] = (
                (*bound[position.field], value) if position.field in lists else value
            )
    for name, order in entry.unordered.items():
        bound[name] = tuple(sorted(bound[name], key=order.index))
    return entry.command(**bound)
