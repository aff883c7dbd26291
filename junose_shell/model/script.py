"""The configuration as lines that produce it again, in one canonical order.

Chassis statements come first, then each virtual router followed by its VRFs, each with its own
statements. Inside, the order is that of categories, of the grammar files, and of the keys. Only
statements whose order matters keep the order of entry. A line that the current mode of the script
would accept instead of its own mode is preceded by ``exit``.
"""

from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple

from junose_shell.command.entry import TOP_LEVEL, Entry
from junose_shell.command.match import Invalid
from junose_shell.command.render import Writer, words_of
from junose_shell.command.tokens import Line
from junose_shell.command.types import natural_key
from junose_shell.command.value import Command
from junose_shell.commands.contexts import VirtualRouter, VirtualRouterVrf
from junose_shell.model.config import DEFAULT_CONTEXT, ConfigStore, Section
from junose_shell.model.interfaces import NAMED, parts_of
from junose_shell.model.parts import joined
from junose_shell.model.session import GLOBAL
from junose_shell.model.spans import ranges

SEPARATOR = "!"
CATEGORIES = (
    "system", "management", "aaa", "address-assignment", "physical-layer-protocols", "link-layer",
    "interfaces", "policy", "qos", "ip-protocols", "tunneling",
)  # fmt: skip
"""In the order of a script [names recalled: JUNOSe categories; their order is our own]."""


class Selection(NamedTuple):
    """The part of a configuration that is wanted. ``level`` is the reader's privilege level."""

    category: tuple[str, ...] = ()  # leading words, () for all
    excluded: tuple[str, ...] = ()
    context: str = ""  # one virtual router or VRF
    interface: tuple[str, str] | None = None  # type and specifier
    defaults: bool = False  # statements that only repeat the default as well
    level: int = TOP_LEVEL


EVERYTHING = Selection()
Kinds = list[tuple[Entry, Iterable[Command | Section]]]


def configuration_lines(store: ConfigStore, wanted: Selection = EVERYTHING) -> Iterator[str]:
    """Yield the lines of a configuration, with ``!`` between blocks; a replay produces it again."""
    return _Script(store, wanted).lines()


class _Script:
    """One pass over the configuration. ``modes`` are the modes that a reader of the lines is in."""

    def __init__(self, store: ConfigStore, wanted: Selection) -> None:
        self.store = store
        self.grammar = store.grammar
        self.wanted = wanted
        self.modes = [GLOBAL]
        self._block = ""
        self._ranks: dict[int, tuple[int, int]] = {}
        self._shadows: dict[tuple[str, int], bool] = {}

    def lines(self) -> Iterator[str]:
        if not self.wanted.context and not self.wanted.interface:
            yield from self._top(self.store.chassis, "chassis")
        for name in self._contexts():
            section = self.store.contexts.get(name)
            if section is not None:
                yield from self._context(name, section)

    # -- contexts --
    def _contexts(self) -> list[str]:
        if self.wanted.context:
            return [self.wanted.context]
        return sorted(
            self.store.contexts,
            key=lambda name: (
                name.partition(":")[0] != DEFAULT_CONTEXT,
                tuple(natural_key(part) for part in name.split(":")),
            ),
        )

    def _context(self, name: str, section: Section) -> Iterator[str]:
        """Yield the content of a context, after the line that enters and creates it."""
        goes = way_to(name)
        entry = self.grammar.entry_of(type(goes))
        makes = isinstance(goes, VirtualRouter) and name != DEFAULT_CONTEXT
        alone = makes and self.wanted.interface is None and self._keeps(entry, GLOBAL)
        if alone or self._holds(section):
            yield from self._part(entry, f"virtual-router {name}")
            yield self.grammar.render(goes)
            self.modes = [GLOBAL]
            self._block = ""
            yield from self._top(section, "context")
            self._block = name

    def _holds(self, section: Section) -> bool:
        return any(
            self._selected(item) and self._any(entry, item, inside=self._keeps(entry, GLOBAL))
            if isinstance(item, Section)
            else self._keeps(entry, GLOBAL)
            for entry, items in self._kinds(section, GLOBAL, "context")
            for item in items
        )

    # -- statements --
    def _top(self, section: Section, scope: str) -> Iterator[str]:
        kinds = self._kinds(section, GLOBAL, scope)
        kinds.sort(key=lambda kind: (not kind[0].storage.opens_context, self._rank(kind[0])))
        for entry, items in kinds:
            block = entry.storage.category[0]
            write = self.grammar.writer(entry)
            keeps = self._keeps(entry, GLOBAL)
            for item in items:
                if isinstance(item, Section):
                    if self._selected(item) and self._any(entry, item, inside=keeps):
                        yield from self._part(entry, f"{block} {id(item)}")
                        yield from self._section(entry, write, item, 0, inside=keeps)
                elif keeps:
                    if self._block != block or len(self.modes) > 1:
                        yield from self._before(kinds, entry, item, block)
                    yield write(item)

    def _before(self, kinds: Kinds, entry: Entry, item: Command, block: str) -> Iterator[str]:
        """Leave the modes before a statement that is not a section."""
        if self._block != block and len(self.modes) > 1:
            yield from self._ahead(kinds, block)
        yield from self._part(self._form(entry, item), block)

    def _ahead(self, kinds: Kinds, block: str) -> Iterator[str]:
        """Leave the modes outside a coming block that would accept any statement of it."""
        for entry, items in kinds:
            if entry.storage.category[0] == block and self._keeps(entry, GLOBAL):
                for item in items:
                    if not isinstance(item, Section):
                        yield from self._at(self._form(entry, item), 0)

    def _form(self, entry: Entry, statement: Command) -> Entry:
        """Return the entry whose words are written for a statement."""
        written = entry if getattr(statement, "enabled", True) else self.grammar.negative(entry)
        return written or entry

    def _part(self, entry: Entry, block: str) -> Iterator[str]:
        """Leave the modes that would accept the statement, then yield the block."""
        if len(self.modes) > 1:
            yield from self._at(entry, 0)
        if self._block and self._block != block:
            yield SEPARATOR
        self._block = block

    def _selected(self, section: Section) -> bool:
        wanted = self.wanted.interface
        return wanted is None or parts_of(section.statement) == wanted

    def _section(
        self, entry: Entry, write: Writer, section: Section, depth: int, *, inside: bool
    ) -> Iterator[str]:
        """Yield the line that opens a section, and its content indented by one blank."""
        yield " " * depth + write(section.statement)
        self.modes[depth + 1 :] = [entry.enters]
        kinds = self._kinds(section, entry.enters, "mode")
        if len(kinds) > 1:
            kinds.sort(key=lambda kind: (bool(kind[0].enters), self._rank(kind[0])))
        indent = " " * (depth + 1)
        for inner, items in kinds:
            keeps = self._keeps(inner, entry.enters, inside=inside)
            writer = self.grammar.writer(inner)
            for item in items:
                if isinstance(item, Section):
                    if self._any(inner, item, inside=keeps):
                        yield from self._at(inner, depth + 1)
                        yield from self._section(inner, writer, item, depth + 1, inside=keeps)
                elif keeps:
                    yield indent + writer(item)

    def _any(self, entry: Entry, section: Section, *, inside: bool) -> bool:
        """Return True if a section, or anything in it, is wanted."""
        if inside:
            return True
        if self._excluded(entry):
            return False
        return any(
            self._any(inner, item, inside=self._keeps(inner, entry.enters))
            if isinstance(item, Section)
            else self._keeps(inner, entry.enters)
            for inner, items in self._kinds(section, entry.enters, "mode")
            for item in items
        )

    def _at(self, entry: Entry, depth: int) -> Iterator[str]:
        """Leave inner modes if one of them would accept the next line."""
        if len(self.modes) <= depth + 1:
            return
        if any(self._shadowed(mode, entry) for mode in self.modes[depth + 1 :]):
            for left in range(len(self.modes) - 1, depth, -1):
                yield " " * left + "exit"
            del self.modes[depth + 1 :]

    def _shadowed(self, mode: str, entry: Entry) -> bool:
        key = (mode, entry.index)
        known = self._shadows.get(key)
        if known is None:
            known = self._shadows[key] = self._begins(mode, entry)
        return known

    def _begins(self, mode: str, entry: Entry) -> bool:
        """Return True if a mode accepts the words of an entry.

        If a word only abbreviates a keyword of the mode, an enclosing mode with the whole keyword
        takes it.
        """
        lead = Line(" ".join(words_of(entry)))
        walk = self.grammar.walk(mode, TOP_LEVEL)
        reached = walk.reach(lead, len(lead.words))
        return not isinstance(reached, Invalid) and not walk.shortened(lead)

    # -- choice and order --
    def _kinds(self, section: Section, mode: str, scope: str) -> Kinds:
        found: Kinds = []
        for kind, table in section.tables.items():
            entry = self.grammar.entry_of(kind)
            if table and entry.storage.scope == scope and kind is not VirtualRouter:
                found.append((entry, in_order(entry, table)))
        if self.wanted.interface is not None and mode == GLOBAL:
            return [kind for kind in found if issubclass(kind[0].command, NAMED)]
        if self.wanted.defaults:
            found += [
                (entry, [command])
                for entry, command in self.grammar.defaults(mode)
                if entry.storage.scope == scope and not self._replaced(section, entry, command)
            ]
        return found

    def _replaced(self, section: Section, entry: Entry, command: Command) -> bool:
        """Return True if the section contradicts a default."""
        table = section.tables.get(entry.command, {})
        return entry.key_of(command) in table

    def _rank(self, entry: Entry) -> tuple[int, int]:
        rank = self._ranks.get(entry.index)
        if rank is None:
            category = entry.storage.category[0]
            at = CATEGORIES.index(category) if category in CATEGORIES else len(CATEGORIES)
            rank = self._ranks[entry.index] = (at, entry.order)
        return rank

    def _excluded(self, entry: Entry) -> bool:
        words = self.wanted.excluded
        return bool(words) and entry.storage.category[: len(words)] == words

    def _keeps(self, entry: Entry, mode: str, *, inside: bool = False) -> bool:
        words = self.wanted.category
        return (
            (inside or entry.storage.category[: len(words)] == words)
            and not self._excluded(entry)
            and self.grammar.privilege_of(entry, mode) <= self.wanted.level
        )


def way_to(context: str) -> VirtualRouter | VirtualRouterVrf:
    """Return the command that enters a virtual router or VRF."""
    return VirtualRouterVrf(context) if ":" in context else VirtualRouter(context)


def in_order(entry: Entry, table: dict[Any, Any]) -> list[Any]:
    """Return the content of a table: as entered if that matters, else in the order of the keys.

    Statements stored by number come in ranges.
    """
    storage = entry.storage
    if storage.span:
        return list(ranges(entry, table))
    if storage.each is not None:
        key = attrgetter(*storage.key)
        return sorted(
            joined(storage.each, list(table.values())), key=lambda found: natural_key(key(found))
        )
    if len(table) < 2 or storage.ordered:
        return list(table.values())
    return [table[key] for key in sorted(table, key=natural_key)]
