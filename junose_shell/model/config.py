"""The configuration: statements as typed values, stored by section, class and key.

There is no second copy. Features read ``section.select(Statement)``, or subscribe to the statements
that concern them.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from junose_shell.command.entry import Entry
from junose_shell.command.grammar import Grammar
from junose_shell.command.value import Command, Removal
from junose_shell.errors import CliError
from junose_shell.model.hiding import adds_nothing, kept
from junose_shell.model.parts import apart, meant
from junose_shell.model.section import (
    DEFAULT_CONTEXT,
    Change,
    Root,
    Section,
    Table,
    statement_of,
)
from junose_shell.model.spans import Span, numbers, singles

S = TypeVar("S", bound=Command)
Listener = Callable[[Change], None]


class ConfigStore:
    """All statements of one router."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.chassis: Section = Root()
        self.contexts: dict[str, Section] = {DEFAULT_CONTEXT: Root()}
        self.changes = 0  # how often anything changed
        self.losses = 0  # how many virtual routers and VRFs went
        self._listeners: dict[type[Command], list[Listener]] = {}
        self._kinds: set[type[Command]] = set()  # of which there was a statement
        self.observer: Listener | None = None  # hears of every change before all others
        self._owners: dict[tuple[type[Command], Any], Section] = {}  # of unique statements
        self._journal: list[Callable[[], None]] | None = None

    # -- reading --
    def context(self, name: str) -> Section:
        """Return the section of a virtual router or VRF; raise CliError if it does not exist."""
        section = self.contexts.get(name)
        if section is None:
            raise CliError("no_such_context", name=name)
        return section

    def owner_of(self, kind: type[Command], key: object) -> Section | None:
        """Return the section of a statement that is unique in the router."""
        return self._owners.get((kind, key))

    # -- changing --
    def apply(self, home: Section, entry: Entry, command: Command) -> Section | None:
        """Carry out a configuration line in the section of its statement.

        Returns the section that it opens, or None. Raises CliError if it is refused.
        """
        if isinstance(home, Span):
            removes = isinstance(command, Removal)
            once = command if removes else self.hidden(home, entry, command)
            for member in home.standing():
                self.apply(member, entry, once)
            return None
        if isinstance(command, Removal):
            self._remove_form(home, command)
            return None
        if entry.plain:
            return self._set_one(home, entry, command)
        return self.set(home, entry, command)

    def set(self, home: Section, entry: Entry, statement: Command) -> Section | None:
        """Store a statement, or each of those that it stands for; return the section it opens.

        Raise CliError when it is refused.
        """
        if entry.storage.ascending:
            _check_range(statement, *entry.storage.ascending)
        if ones := singles(entry, statement):
            return Span(home, statement, [s for one in ones if (s := self.set(home, entry, one))])
        if parts := apart(entry, statement):
            for part in parts:
                self.set(home, entry, part)
            return None
        return self._set_one(home, entry, self.hidden(home, entry, statement))

    def _set_one(self, home: Section, entry: Entry, statement: Command) -> Section | None:
        kind, key = type(statement), entry.key_of(statement)
        table = home.tables.get(kind)
        old = None if table is None else table.get(key)
        if old is not None:
            says_more = not adds_nothing(entry, statement_of(old), statement)
            if isinstance(old, Section):
                if says_more:
                    self._restate(home, old, statement)
                return old
            if says_more:
                self._replace(home, entry, key, old, statement)
        elif entry.opens:
            return self._open(home, entry, key, statement)
        elif not (entry.has_default and self._is_default(entry, statement)):
            self._put(home, kind, key, statement)
        return None

    def _open(self, home: Section, entry: Entry, key: Any, statement: Command) -> Section:
        inner = entry.storage.opens_context
        opened = Section(self._inner_context(home, key) if inner else home.context, statement, home)
        self._put(home, type(statement), key, opened)
        return opened

    def _replace(
        self, home: Section, entry: Entry, key: Any, old: Command, statement: Command
    ) -> None:
        """Replace a statement that has other values.

        A value that is equal to the default removes the statement.
        """
        if entry.storage.refuse:
            raise CliError(entry.storage.refuse, line=self.grammar.render(old))
        default = entry.has_default and self._is_default(entry, statement)
        self._put(home, type(statement), key, None if default else statement)

    def in_force(self, kind: type[S]) -> S:
        """Return the statement of the chassis, or its default. The class must have a default."""
        return self.chassis.get(kind) or self.grammar.default_of(kind)

    def hidden(self, home: Section, entry: Entry, statement: Command) -> Command:
        """Return a statement of a section with its secrets in stored form.

        Raises CliError for a bad one.
        """
        if not entry.storage.kept:
            return statement
        return kept(entry, statement, lambda: self._place(home, entry, statement))

    def _place(self, home: Section, entry: Entry, statement: Command) -> str:
        """Return the name of a statement's place, independent of the configuration around it."""
        words = [entry.id, str(entry.key_of(statement))]
        here = home
        while not isinstance(here, Root):
            around = self.grammar.statement_entry(here.statement)
            key = "" if around.storage.span else around.key_of(here.statement)
            words += [around.id, str(key)]
            here = here.parent
        return " ".join(words)

    def _inner_context(self, home: Section, name: str) -> str:
        return name if home is self.chassis else f"{home.context}:{name}"

    def _restate(self, home: Section, section: Section, statement: Command) -> None:
        """Give a section's own statement other values; the content of the section stays."""
        before, section.statement = section.statement, statement
        self.changes += 1
        if self._journal is not None:
            self._journal.append(lambda: self._restate(home, section, before))
        self._tell(home, before, statement)

    def remove(self, home: Section, kind: type[Command], key: object = None) -> bool:
        """Remove a statement and everything inside it; return True if there was one."""
        if key not in home.tables.get(kind, {}):
            return False
        self._put(home, kind, key, None)
        return True

    def _remove_form(self, home: Section, removal: Removal) -> None:
        """Remove the statement with this key.

        Other values make no difference [own, as on similar routers].
        """
        entry = self.grammar.entry_of(type(removal))
        storage, kind = entry.storage, entry.command
        if storage.toggle and not removal.default:
            given = {name: value for name, value in removal.fields().items() if name != "default"}
            self._deny(home, entry, kind(**given | {"enabled": False}))
            return
        given = {
            name: getattr(removal, name, None) for name in (*storage.key, storage.span) if name
        }
        if storage.span:
            for number in numbers(given[storage.key[0]], given.get(storage.span)):
                self.remove(home, kind, number)
            return
        for one in meant(entry, given):
            fields = [one.get(name) for name in storage.key]
            key = None if not fields else fields[0] if len(fields) == 1 else tuple(fields)
            self.remove(home, kind, key)

    def _deny(self, home: Section, entry: Entry, denial: Command) -> None:
        """Store a no form.

        If the line is stored as typed, a no form removes the line that it denies, and it is stored
        only when there is no such line.
        """
        if entry.storage.toggle == "typed":
            line = home.get(type(denial), entry.key_of(denial))
            if line is not None and getattr(line, "enabled"):  # noqa: B009 - toggles have it
                self.remove(home, type(denial), entry.key_of(denial))
                return
        self.set(home, entry, denial)

    def _is_default(self, entry: Entry, statement: Command) -> bool:
        storage = entry.storage
        if storage.toggle:
            state = "on" if getattr(statement, "enabled") else "off"  # noqa: B009 - toggles have it
            return state == storage.toggle
        rows = storage.rows or (storage.defaults and (storage.defaults,))
        if not rows:
            return False
        names = [field.name for field in entry.fields]
        said = [name for name in names if storage.rows or name not in storage.key]
        return any(all(getattr(statement, name) == row.get(name) for name in said) for row in rows)

    # -- bookkeeping --
    def _put(
        self, home: Section, kind: type[Command], key: Any, item: Command | Section | None
    ) -> None:
        table = home.tables.get(kind)
        if table is None:
            table = home.tables[kind] = {}
            self._kinds.add(kind)
        old = table.get(key)
        if self._journal is not None:
            self._journal.append(self._undo(home, kind, key, old, table))
        if item is None:
            table.pop(key, None)
        else:
            table[key] = item
        self.changes += 1
        if isinstance(old, Section) or isinstance(item, Section):
            self._announce(home, old, item)
        else:
            self._tell(home, old, item)

    def _undo(
        self, home: Section, kind: type[Command], key: Any, old: "Command | Section | None",
        table: Table,
    ) -> Callable[[], None]:  # fmt: skip
        if old is None or not self.grammar.statement_entry(statement_of(old)).storage.ordered:
            return lambda: self._put(home, kind, key, old)
        order = list(table)

        def undo() -> None:
            self._put(home, kind, key, old)
            items = {known: table[known] for known in order}
            table.clear()
            table.update(items)

        return undo

    def _announce(
        self, home: Section, old: Command | Section | None, new: Command | Section | None
    ) -> None:
        """Tell the listeners about a change and everything inside it.

        A context exists before its content comes and after it goes.
        """
        if isinstance(new, Section):
            new.gone = False
            self._index(home, new, gone=False)
        if isinstance(old, Section):
            self._inside(old, gone=True)
        self._tell(
            home,
            None if old is None else statement_of(old),
            None if new is None else statement_of(new),
        )
        if isinstance(new, Section):
            self._inside(new, gone=False)
        if isinstance(old, Section):
            old.gone = True
            self._index(home, old, gone=True)

    def _index(self, home: Section, section: Section, *, gone: bool) -> None:
        statement = section.statement
        entry = self.grammar.statement_entry(statement)
        if entry.storage.opens_context:
            if gone:
                del self.contexts[section.context]
                self.losses += 1
            else:
                self.contexts[section.context] = section
        if entry.storage.unique:
            place = (type(statement), entry.key_of(statement))
            if gone:
                self._owners.pop(place, None)
            else:
                self._owners[place] = home

    def _inside(self, section: Section, *, gone: bool) -> None:
        for table in list(section.tables.values()):
            for item in list(table.values()):
                self._announce(section, item if gone else None, None if gone else item)

    def _tell(self, home: Section, old: Command | None, new: Command | None) -> None:
        listeners = self._listeners.get(type(new if new is not None else old), ())  # type: ignore[arg-type]
        if self.observer is None and not listeners:
            return
        change = Change(home, old, new)
        if self.observer is not None:
            self.observer(change)
        for listener in listeners:
            listener(change)

    def subscribe(self, kind: type[Command], listener: Listener, *, now: bool = True) -> None:
        """Call ``listener`` for every change of ``kind``, and now for each existing statement."""
        self._listeners.setdefault(kind, []).append(listener)
        if now and kind in self._kinds:
            for section in list(self.every_section()):
                for item in list(section.tables.get(kind, {}).values()):
                    listener(Change(section, None, statement_of(item)))

    def every_section(self) -> Iterator[Section]:
        """Yield every section, outer ones first."""
        pending = [self.chassis, self.contexts[DEFAULT_CONTEXT]]
        while pending:
            section = pending.pop(0)
            yield section
            for table in section.tables.values():
                pending.extend(item for item in table.values() if isinstance(item, Section))

    # -- all or nothing --
    def begin(self) -> None:
        """Start recording, so that ``rollback`` can undo what follows."""
        self._journal = []

    @property
    def recording(self) -> bool:
        """True while changes are recorded."""
        return self._journal is not None

    def commit(self) -> None:
        """Keep everything done since ``begin``."""
        self._journal = None

    def rollback(self) -> None:
        """Undo everything since ``begin``, latest first, and tell the listeners about each step."""
        journal, self._journal = self._journal or [], None
        for undo in reversed(journal):
            undo()


def _check_range(statement: Command, first: str, last: str) -> None:
    low, high = getattr(statement, first), getattr(statement, last)
    if high is not None and high < low:
        raise CliError("bad_range", at=last)


__all__ = ["DEFAULT_CONTEXT", "Change", "ConfigStore", "Listener", "Section", "Table"]
