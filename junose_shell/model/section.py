"""Where statements live: the chassis, a virtual router or VRF, the mode a statement opens."""

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from junose_shell.command.value import Command

S = TypeVar("S", bound=Command)
DEFAULT_CONTEXT = "default"
Table = dict[Any, "Command | Section"]


class Section:
    """A place where statements live: the chassis, a context, or inside a statement's own mode.

    The statement that makes a virtual router or VRF opens the section of that context. ``gone``
    is set while the section is out of the configuration, for sessions that still stand in it.
    """

    __slots__ = ("context", "gone", "parent", "statement", "tables")

    def __init__(
        self, context: str, statement: Command | None = None, parent: "Section | None" = None
    ) -> None:
        self.context = context
        self.statement = statement
        self.parent = parent
        self.gone = False
        self.tables: dict[type[Command], Table] = {}

    def get(self, kind: type[S], key: object = None) -> S | None:
        """Return the statement of a class, by its key when the class has one."""
        item = self.tables.get(kind, {}).get(key)
        return item.statement if isinstance(item, Section) else item  # type: ignore[return-value]

    def section(self, kind: type[Command], key: object = None) -> "Section | None":
        """Return the section that a mode-entering statement opened."""
        item = self.tables.get(kind, {}).get(key)
        return item if isinstance(item, Section) else None

    def select(self, kind: type[S]) -> Iterator[S]:
        """Yield the statements of a class in the order of entry."""
        for item in self.tables.get(kind, {}).values():
            yield item.statement if isinstance(item, Section) else item  # type: ignore[misc]

    def sections(self, kind: type[Command]) -> Iterator["Section"]:
        """Yield the sections that statements of a class opened."""
        for item in self.tables.get(kind, {}).values():
            if isinstance(item, Section):
                yield item

    def items(self) -> Iterator["Command | Section"]:
        """Yield everything stored here, sections for the statements that opened one."""
        for table in self.tables.values():
            yield from table.values()


class Change(NamedTuple):
    """One statement came (``old`` is None), changed, or went (``new`` is None)."""

    section: Section
    old: Command | None
    new: Command | None

    @property
    def context(self) -> str:
        """The virtual router or VRF in which it happened."""
        return self.section.context
