"""Objects in the order of their identifiers, and the walks over them.

A group is a table or a set of scalars, which is a table with the one row ``.0``. What exists is
listed once for a walk, in a ``RowList``; values are read when they are asked for. So a walk sees
each row once and comes to its end, whatever comes and goes meanwhile: a row that has gone is passed
over, a new one is in the listing of the next walk.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from junose_shell.codec.snmp import NO_INSTANCE, NO_OBJECT, Binding, SmiValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from junose_shell.codec.ber import Oid

SCALAR: Oid = (0,)


class Group(NamedTuple):
    """Objects that have the same instances.

    ``rows`` yields (index, key) of what exists in a context, empty for all of them, in any order.
    ``find`` returns what the key stands for, None if it has gone. ``columns`` reads the values from
    that, by the last arc of an object; None is no instance.
    """

    base: Oid
    rows: Callable[[str], Iterable[tuple[Oid, Any]]]
    find: Callable[[Any], Any]
    columns: Mapping[int, Callable[[Any], SmiValue | None]]


def scalars(base: Oid, columns: Mapping[int, Callable[[str], SmiValue | None]]) -> Group:
    """Return a group of scalars, which are read from the name of the context."""
    return Group(base, lambda context: ((SCALAR, context),), lambda context: context, columns)


class Sight:
    """The view of one asker. ``decides`` is asked for an object first, then for each instance."""

    def decides(self, oid: Oid) -> bool | None:
        """Return True or False for all instances below ``oid``, None if they differ."""
        raise NotImplementedError

    def sees(self, oid: Oid) -> bool:
        """Return True if an instance can be seen."""
        raise NotImplementedError


class RowList:
    """The rows that exist in one context, as they were when they were first asked for."""

    def __init__(self, mib: Mib, context: str) -> None:
        self._mib = mib
        self._context = context
        self._rows: dict[Oid, tuple[list[Oid], dict[Oid, Any]]] = {}

    def rows(self, group: Group) -> tuple[list[Oid], dict[Oid, Any]]:
        """Return the indexes of a group in order, and the key of each."""
        found = self._rows.get(group.base)
        if found is None:
            keys = dict(group.rows(self._context))
            found = self._rows[group.base] = sorted(keys), keys
        return found

    def get(self, oid: Oid, sight: Sight) -> SmiValue:
        """Return the value of an instance, or that it does not exist (RFC 3416 section 4.2.1)."""
        group = self._mib.group_of(oid)
        at = len(group.base) if group else 0
        read = group.columns.get(oid[at]) if group and len(oid) > at else None
        if group is None or read is None or not sight.sees(oid):
            return NO_OBJECT
        _, keys = self.rows(group)
        if oid[at + 1 :] not in keys:
            return NO_INSTANCE
        row = group.find(keys[oid[at + 1 :]])
        value = None if row is None else read(row)
        return NO_INSTANCE if value is None else value

    def after(self, oid: Oid, sight: Sight) -> Iterator[Binding]:
        """Yield the instances behind ``oid`` in order, those that can be seen."""
        for group in self._mib.groups_from(oid):
            for column, read in sorted(group.columns.items()):
                place = (*group.base, column)
                if place < oid[: len(place)]:
                    continue
                decided = sight.decides(place)
                if decided is False:
                    continue
                beyond = oid[len(place) :] if oid[: len(place)] == place else ()
                yield from self._column(group, place, read, beyond, None if decided else sight)

    def _column(
        self,
        group: Group,
        place: Oid,
        read: Callable[[Any], SmiValue | None],
        beyond: Oid,
        sight: Sight | None,
    ) -> Iterator[Binding]:
        indexes, keys = self.rows(group)
        for at in range(bisect_right(indexes, beyond), len(indexes)):
            index = indexes[at]
            if sight is not None and not sight.sees(place + index):
                continue
            row = group.find(keys[index])
            value = None if row is None else read(row)
            if value is not None:
                yield place + index, value


class Mib:
    """All groups of the agent. ``version`` returns another value when rows have come or gone."""

    def __init__(self, groups: Iterable[Group], version: Callable[[], object]) -> None:
        self._groups: Sequence[Group] = sorted(groups)
        self._bases = [group.base for group in self._groups]
        self.version = version

    def group_of(self, oid: Oid) -> Group | None:
        """Return the group that an object belongs to."""
        at = bisect_right(self._bases, oid) - 1
        found = self._groups[at] if at >= 0 else None
        return found if found and oid[: len(found.base)] == found.base else None

    def groups_from(self, oid: Oid) -> Sequence[Group]:
        """Return the groups that can have an instance behind ``oid``, in order."""
        at = bisect_left(self._bases, oid)
        before = at and oid[: len(self._bases[at - 1])] == self._bases[at - 1]
        return self._groups[at - 1 if before else at :]
