"""Statements that stand for several: stored separately, written as one if all are equal.

``l2tp retransmission 7`` applies to tunnels in both states, ``route-target both 1:1`` to both
directions, ``enable password x`` to level 10. So ``no`` of one keeps the other, and the way of
typing makes no difference.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from junose_shell.command.entry import Each, Entry
from junose_shell.command.value import Command


def apart(entry: Entry, statement: Command) -> list[Command]:
    """Return one statement for each that this one stands for; none if it stands for itself."""
    each = entry.storage.each
    if each is None:
        return []
    value = getattr(statement, each.field)
    parts = each.parts_of(value)
    if parts == (value,):
        return []
    return [statement.with_values(**{each.field: part}) for part in parts]


def meant(entry: Entry, given: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the fields of a removal for each statement that it concerns."""
    each = entry.storage.each
    if each is None:
        yield given
        return
    for part in each.parts_of(given[each.field]):
        yield {**given, each.field: part}


def joined(each: Each, statements: list[Command]) -> list[Command]:
    """Return the statements to write: one for all parts if all parts are equal."""
    alike: dict[Command, list[Command]] = {}
    found: list[Command] = []
    for statement in statements:
        if getattr(statement, each.field) in each.parts:
            whole = statement.with_values(**{each.field: each.whole})
            alike.setdefault(whole, []).append(statement)
        else:
            found.append(statement)
    for whole, parts in alike.items():
        found += [whole] if len(parts) == len(each.parts) else parts
    return found
