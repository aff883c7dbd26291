"""A view of the configuration of a router."""

from collections.abc import Iterator
from typing import NamedTuple

from junose_shell.command.value import Command
from junose_shell.model.config import DEFAULT_CONTEXT, ConfigStore, Section
from junose_shell.model.script import configuration_lines, in_order, way_to
from junose_shell.model.section import statement_of
from junose_shell.runtime.router import Router as _Core


class Statement(NamedTuple):
    """A line of the configuration, and the lines that lead to it from Global Configuration.

    ``value`` is the command with its fields, for example ``value.ip_address``.
    """

    line: str
    within: tuple[str, ...]
    value: Command


class Config:
    """A view of the current configuration."""

    def __init__(self, core: _Core) -> None:
        self._core = core

    def __contains__(self, line: str) -> bool:
        """Return True if a line, with its keywords in full, is anywhere in the configuration."""
        return any(statement.line == line for statement in self.statements)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Config):
            return NotImplemented
        return self.text() == other.text()

    __hash__ = None  # type: ignore[assignment]  # it changes with its router

    def __repr__(self) -> str:
        """Return the lines, which is what a failing test should show."""
        return f"<Config\n{self.text()}>"

    def text(self) -> str:
        """Return the configuration as a script that produces it again."""
        return "".join(f"{line}\n" for line in configuration_lines(self._core.config))

    @property
    def statements(self) -> Iterator[Statement]:
        """All statements: those of the chassis, then those of each virtual router."""
        store = self._core.config
        yield from _statements(store, store.chassis, ())
        yield from _statements(store, store.contexts[DEFAULT_CONTEXT], ())


def _statements(
    store: ConfigStore, section: Section, within: tuple[str, ...]
) -> Iterator[Statement]:
    for kind, table in section.tables.items():
        entry = store.grammar.entry_of(kind)
        elsewhere = entry.storage.scope == "context" and section.context != DEFAULT_CONTEXT
        way = (store.grammar.render(way_to(section.context)),) if elsewhere else within
        for item in in_order(entry, table):
            statement = statement_of(item)
            line = store.grammar.render(statement)
            yield Statement(line, way, statement)
            if isinstance(item, Section):
                yield from _statements(store, item, (*way, line))
