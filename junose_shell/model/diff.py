"""Computes the lines that turn one configuration into another.

Removals come first, then contexts, then everything else in the order of the grammar files. Lines
are indented by their depth and every mode is left with ``exit``, so that a reader knows the mode of
each line. Statements are compared one by one. Side effects of a command (removing a VRF removes the
``ip vrf forwarding`` of its interfaces) show in a second pass. Statements stored by number are
compared number by number, and written once for neighbours with the same lines.
"""

from collections.abc import Container, Iterable, Iterator
from typing import Any

from junose_shell.command.entry import Entry, FieldKind, Form
from junose_shell.command.grammar import Grammar
from junose_shell.command.render import Writer
from junose_shell.command.value import Command
from junose_shell.model.config import DEFAULT_CONTEXT, ConfigStore, Section, Table
from junose_shell.model.hiding import adds_nothing
from junose_shell.model.section import Root, statement_of
from junose_shell.model.spans import by_number, heading, runs

Class = type[Command]
_NOWHERE = Root()


def diff(a: ConfigStore, b: ConfigStore) -> Iterator[str]:
    """Yield the Global Configuration lines that turn ``a`` into ``b``.

    Both have the same grammar.
    """
    return _Diff(a, b).lines()


class _Removals:
    """Writes the lines that remove statements."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._writers: dict[Class, Writer | None] = {}

    def line(self, statement: Command) -> str | None:
        """Return the line that removes a statement, None if there is no such line."""
        kind = type(statement)
        if kind not in self._writers:
            self._writers[kind] = self._writer(self._grammar.entry_of(kind))
        write = self._writers[kind]
        return write(statement) if write else None

    def _writer(self, entry: Entry) -> Writer | None:
        """Return what writes the removal of a statement: its key and the values of the form."""
        kept = entry.storage.toggle in ("on", "kept", "typed")  # then "no" is a statement too
        form = self._grammar.form(entry, Form.DEFAULT if kept else Form.NO)
        if form is None:
            return None
        write = self._grammar.renderer.writer(form)
        said = [
            field.name
            for field in form.fields
            if field.kind is FieldKind.VALUE or field.name in entry.storage.key
        ]

        def writer(statement: Command) -> str:
            return write(form.command(**{name: getattr(statement, name) for name in said}))

        return writer


class _Diff:
    def __init__(self, a: ConfigStore, b: ConfigStore) -> None:
        self._a, self._b = a, b
        self._entry = a.grammar.entry_of
        self._write = a.grammar.render
        self._removal = _Removals(a.grammar).line
        self._doomed: dict[int, set[Any]] = {}  # by id of A's table: the keys that must go
        self._left: dict[str, Section] = {}  # contexts of A that stay
        self._here = DEFAULT_CONTEXT

    def lines(self) -> Iterator[str]:
        """Yield everything, ending in the virtual router it began in."""
        self._stay(DEFAULT_CONTEXT)
        for name in self._a.contexts:
            if name in self._left:
                inside = self._gone(self._left[name], self._b.contexts[name], 0, "context")
                yield from self._within(name, inside)
        yield from self._gone(self._a.chassis, self._b.chassis, 0, "chassis")
        for name, section in self._b.contexts.items():
            yield from self._context(name, section)
        yield from self._come(self._a.chassis, self._b.chassis, 0, "chassis")
        for name, section in self._b.contexts.items():
            old = self._left.get(name, _NOWHERE)
            yield from self._within(name, self._come(old, section, 0, "context"))
        yield from self._within(DEFAULT_CONTEXT, ("",))

    # -- contexts --
    def _within(self, name: str, lines: Iterable[str]) -> Iterator[str]:
        """Enter a context before the first line, if there is one; an empty line only enters it."""
        for line in lines:
            if self._here != name:
                self._here = name
                yield f"virtual-router {name}"
            if line:
                yield line

    def _stay(self, name: str) -> None:
        """Note a context that is in both configurations, and the contexts inside it."""
        self._left[name] = self._a.contexts[name]
        for home, other in (
            (self._left[name], self._b.contexts[name]),
            *(((self._a.chassis, self._b.chassis),) if name == DEFAULT_CONTEXT else ()),
        ):
            for kind, table in home.tables.items():
                if self._entry(kind).storage.opens_context:
                    going = self._going(kind, table, other)
                    for key, item in table.items():
                        if key not in going and isinstance(item, Section):
                            self._stay(item.context)

    def _context(self, name: str, section: Section) -> Iterator[str]:
        """Create a new context, and bring its own mode up to date."""
        if isinstance(section, Root):
            return
        old = self._left.get(name)
        if self._entry(type(section.statement)).enters:
            lines = self._block(old, section, 0, self._come(old or _NOWHERE, section, 1, "mode"))
            yield from self._within(section.parent.context, lines)
        elif old is None:
            yield from self._within(name, ("",))

    # -- what goes --
    def _gone(self, a: Section, b: Section, depth: int, scope: str) -> Iterator[str]:
        for kind, table in a.tables.items():
            entry = self._entry(kind)
            if entry.storage.scope != scope:
                continue
            going = self._going(kind, table, b)
            if entry.storage.span:
                yield from self._gone_numbers(entry, table, b.tables.get(kind, {}), going, depth)
                continue
            for key, item in table.items():
                if key in going:
                    line = self._removal(statement_of(item))
                    if line is not None:
                        yield f"{' ' * depth}{line}"
                elif isinstance(item, Section) and entry.enters:
                    inner = b.tables[kind][key]
                    assert isinstance(inner, Section)  # noqa: S101 - the same statement opened it
                    lines = self._gone(item, inner, depth + 1, "mode")
                    yield from self._block(item, item, depth, lines)

    def _gone_numbers(
        self, entry: Entry, table: Table, other: Table, going: set[Any], depth: int
    ) -> Iterator[str]:
        """Remove numbers from the first one that must go, and clear the excess of the others."""
        if going:
            yield f"{' ' * depth}{self._removal(statement_of(table[min(going)]))}"
        there = by_number(other)
        lines = (
            (number, self._gone(section, there.get(number, _NOWHERE), depth + 1, "mode"))
            for number, section in by_number(table).items()
            if number not in going
        )
        yield from self._ranges(entry, lines, (), depth)

    def _ranges(
        self, entry: Entry, blocks: Iterable[tuple[int, Iterable[str]]], new: Container[int],
        depth: int,
    ) -> Iterator[str]:  # fmt: skip
        """Yield one block for neighbours with the same lines, and none for empty blocks."""
        said = ((number, tuple(lines)) for number, lines in blocks)
        for first, last, lines in runs((n, each) for n, each in said if each or n in new):
            section = Section(DEFAULT_CONTEXT, heading(entry, first, last), _NOWHERE)
            yield from self._block(None, section, depth, iter(lines))

    def _going(self, kind: Class, table: Table, b: Section) -> set[Any]:
        """Return the keys to remove from A before its statements can be entered again."""
        found = self._doomed.get(id(table))
        if found is None:
            other = b.tables.get(kind, {})
            entry = self._entry(kind)
            found = {
                key for key, item in table.items()
                if key not in other or self._stuck(entry, item, other[key])
            }  # fmt: skip
            if entry.storage.span:  # a number is closed with all after it
                first = min((key for key in found if key >= entry.storage.always), default=None)
                found = {key for key in table if first is not None and key >= first}
            if entry.storage.ordered:
                found = _out_of_order([key for key in table if key not in found], other) | found
            self._doomed[id(table)] = found
        return found

    def _stuck(self, entry: Entry, old: Command | Section, new: Command | Section) -> bool:
        """Return True if a statement can only be changed by removing it first."""
        before, after = statement_of(old), statement_of(new)
        if before != after and (entry.storage.refuse or adds_nothing(entry, before, after)):
            return True
        if not isinstance(old, Section) or not isinstance(new, Section):
            return False
        return any(
            self._removal(statement_of(table[key])) is None
            for kind, table in old.tables.items()
            for key in self._going(kind, table, new)
        )

    # -- what comes --
    def _come(self, a: Section, b: Section, depth: int, scope: str) -> Iterator[str]:
        kinds = [
            (entry.order, kind, entry)
            for kind in b.tables
            if (entry := self._entry(kind)).storage.scope == scope
            and not entry.storage.opens_context
        ]
        for _, kind, entry in sorted(kinds, key=lambda item: item[0]):
            table = a.tables.get(kind, {})
            going = self._going(kind, table, b) if table else ()
            if entry.storage.span:
                yield from self._come_numbers(entry, table, b.tables[kind], going, depth)
                continue
            for key, item in b.tables[kind].items():
                old = None if key in going else table.get(key)
                if isinstance(item, Section) and entry.enters:
                    before = old if isinstance(old, Section) else None
                    inner = self._come(before or _NOWHERE, item, depth + 1, "mode")
                    yield from self._block(before, item, depth, inner)
                elif old != item:
                    yield f"{' ' * depth}{self._write(statement_of(item))}"

    def _come_numbers(
        self, entry: Entry, table: Table, wanted: Table, going: Container[Any], depth: int
    ) -> Iterator[str]:
        """Create numbers that are missing, and write what is new in each."""
        old = {n: section for n, section in by_number(table).items() if n not in going}
        new = [n for n in wanted if n not in old and n >= entry.storage.always]
        lines = (
            (number, self._come(old.get(number, _NOWHERE), section, depth + 1, "mode"))
            for number, section in by_number(wanted).items()
        )
        yield from self._ranges(entry, lines, new, depth)

    def _block(
        self, old: Section | None, section: Section, depth: int, lines: Iterator[str]
    ) -> Iterator[str]:
        """Put the lines of a mode between the line that opens it and ``exit``.

        Nothing for no lines.
        """
        first = next(lines, None)
        if first is None and old is not None and old.statement == section.statement:
            return
        yield f"{' ' * depth}{self._write(statement_of(section))}"
        if first is not None:
            yield first
        yield from lines
        yield f"{' ' * depth} exit"


def _out_of_order(keys: list[Any], wanted: Iterable[Any]) -> set[Any]:
    """Return the keys to remove so that the others are the beginning of ``wanted``, in order."""
    coming = iter(wanted)
    expected = next(coming, None)
    going = set()
    for key in keys:
        if key == expected:
            expected = next(coming, None)
        else:
            going.add(key)
    return going
