"""The places of statements: the chassis, a virtual router or VRF, a mode."""

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from junose_shell.command.value import Command

S = TypeVar("S", bound=Command)
DEFAULT_CONTEXT = "default"
Table = dict[Any, "Command | Section"]


class Section:
    """A place of statements: the mode, virtual router or VRF that ``statement`` opens.

    ``parent`` is the section that has the statement. ``gone`` is True while the section is not in
    the configuration, for sessions that are still in it.
    """

    __slots__ = ("context", "gone", "parent", "statement", "tables")

    def __init__(self, context: str, statement: Command, parent: "Section") -> None:
        self.context = context
        self.statement = statement
        self.parent = parent
        self.gone = False
        self.tables: dict[type[Command], Table] = {}

    def get(self, kind: type[S], key: object = None) -> S | None:
        """Return the statement of a class, by its key if the class has one; None without one."""
        item = self.tables.get(kind, {}).get(key)
        return item if item is None else statement_of(item)  # type: ignore[return-value]

    def section(self, kind: type[Command], key: object = None) -> "Section | None":
        """Return the section that a mode-entering statement opened."""
        item = self.tables.get(kind, {}).get(key)
        return item if isinstance(item, Section) else None

    def select(self, kind: type[S]) -> Iterator[S]:
        """Yield the statements of a class in the order of entry."""
        for item in self.tables.get(kind, {}).values():
            yield statement_of(item)  # type: ignore[misc]

    def sections(self, kind: type[Command]) -> Iterator["Section"]:
        """Yield the sections that statements of a class opened."""
        for item in self.tables.get(kind, {}).values():
            if isinstance(item, Section):
                yield item

    def items(self) -> Iterator["Command | Section"]:
        """Yield everything stored here: statements, and sections for statements that opened one."""
        for table in self.tables.values():
            yield from table.values()


class Root(Section):
    """The chassis or the default virtual router: no statement opened it, and it is in nothing."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(DEFAULT_CONTEXT, Command(), self)


def statement_of(item: "Command | Section") -> Command:
    """Return a statement, also when what is stored is the section that it opened."""
    return item.statement if isinstance(item, Section) else item


class Change(NamedTuple):
    """One statement was added (``old`` is None), changed, or removed (``new`` is None)."""

    section: Section
    old: Command | None
    new: Command | None

    @property
    def context(self) -> str:
        """The virtual router or VRF of the change."""
        return self.section.context
