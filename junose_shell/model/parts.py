"""Statements that stand for several: kept one by one, written as one where all say the same.

``l2tp retransmission 7`` is for tunnels of either state, ``route-target both 1:1`` for either
direction, ``enable password x`` for level 10. So ``no`` of one leaves the other, and it does not
matter how they were typed.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from junose_shell.command.entry import Each, Entry
from junose_shell.command.value import Command


def apart(entry: Entry, statement: Command) -> list[Command]:
    """Return a statement for each that one stands for; none when it stands for itself."""
    each = entry.storage.each
    if each is None:
        return []
    value = getattr(statement, each.field)
    parts = each.parts_of(value)
    if parts == (value,):
        return []
    return [statement.with_values(**{each.field: part}) for part in parts]


def meant(entry: Entry, given: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the fields of a removal for each statement that it is about."""
    each = entry.storage.each
    if each is None:
        yield given
        return
    for part in each.parts_of(given[each.field]):
        yield {**given, each.field: part}


def joined(each: Each, statements: list[Command]) -> list[Command]:
    """Return the statements to write: one for all parts where there are all."""
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
