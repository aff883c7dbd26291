"""Statements for a range of numbers: stored for each number separately, written as ranges.

So the ranges that were typed make no difference: after ``line vty 0 4`` and ``line vty 3 9``, the
last setting applies to lines 3 and 4.
"""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.errors import CliError
from junose_shell.model.section import Section, Table

T = TypeVar("T")


class Span(Section):
    """The sections of several numbers under one heading. Each gets what is typed here."""

    __slots__ = ("_members",)

    def __init__(self, home: Section, statement: Command, members: list[Section]) -> None:
        super().__init__(home.context, statement, home)
        self._members = members

    def standing(self) -> list[Section]:
        """Return the sections that are still configured; raise CliError if none is."""
        members = [member for member in self._members if not member.gone]
        if not members:
            raise CliError("section_gone")
        return members


def numbers(first: int, last: int | None) -> range:
    """Return the numbers that a statement is for, at least the first."""
    return range(first, max(first, first if last is None else last) + 1)


def heading(entry: Entry, first: int, last: int) -> Command:
    """Return the statement for a range of at least one number."""
    (key,) = entry.storage.key
    return entry.command(**{key: first, entry.storage.span: None if last == first else last})


def singles(entry: Entry, statement: Command) -> list[Command]:
    """Return one statement for each number of a range; none for a statement without a range."""
    span = entry.storage.span
    last = getattr(statement, span) if span else None
    if last is None:
        return []
    (key,) = entry.storage.key
    return [heading(entry, number, number) for number in numbers(getattr(statement, key), last)]


def runs(values: Iterable[tuple[int, T]]) -> Iterator[tuple[int, int, T]]:
    """Yield first number, last number and value of neighbours with equal values."""
    run: tuple[int, int, T] | None = None
    for number, value in values:
        if run is not None and run[1] == number - 1 and run[2] == value:
            run = (run[0], number, value)
            continue
        if run is not None:
            yield run
        run = (number, number, value)
    if run is not None:
        yield run


def by_number(table: Table) -> dict[int, Section]:
    """Return the sections of a table by their numbers, in order."""
    found = {number: item for number, item in table.items() if isinstance(item, Section)}
    return dict(sorted(found.items()))


def ranges(entry: Entry, table: Table) -> Iterator[Section]:
    """Yield one section for each range of numbers with equal content; none for default content."""
    always, sections = entry.storage.always, by_number(table)
    content = ((number, _content(section)) for number, section in sections.items())
    for first, last, tables in runs((n, held) for n, held in content if held or n >= always):
        home = sections[first]
        section = Section(home.context, heading(entry, first, last), home.parent)
        section.tables = tables
        yield section


def _content(section: Section) -> dict[type[Command], Table]:
    return {kind: table for kind, table in section.tables.items() if table}
