"""The statements of a configuration that the router acts on, and those that it only keeps."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from junose_shell.command.entry import Entry
from junose_shell.command.render import words_of
from junose_shell.command.value import Command
from junose_shell.model.config import ConfigStore
from junose_shell.model.section import Root, Section, statement_of
from junose_shell.model.session import GLOBAL

WORDS = 3  # leading words that name a kind of statement
LEAD = 2  # words of a refused line that name it


class StatementKind(NamedTuple):
    """Statements that begin alike in one mode. ``kept``: the router stores and shows them only."""

    mode: str
    words: str
    kept: bool
    times: int


def kinds_of(store: ConfigStore) -> list[StatementKind]:
    """Return the kinds of statements that are configured, by mode and leading words."""
    found = Counter(
        (mode_of(store, section), _leading(store, entry, statement), bool(entry.storage.effect))
        for section, statement in statements_of(store)
        for entry in (store.grammar.statement_entry(statement),)
    )
    return [StatementKind(*each, count) for each, count in sorted(found.items())]


def statements_of(store: ConfigStore) -> Iterator[tuple[Section, Command]]:
    """Yield every statement of a configuration, each with the section that it is in."""
    for section in store.every_section():
        for item in section.items():
            yield section, statement_of(item)


def mode_of(store: ConfigStore, section: Section) -> str:
    """Return the mode whose lines are stored in a section."""
    if isinstance(section, Root):
        return GLOBAL
    entry = store.grammar.statement_entry(section.statement)
    return entry.enters or GLOBAL


def _leading(store: ConfigStore, entry: Entry, statement: Command) -> str:
    """Return the first keywords of a statement, or its first words if it has no keyword."""
    words = [*words_of(entry)][:WORDS]
    return " ".join(words or store.grammar.render(statement).removeprefix("no ").split()[:1])


class Share(NamedTuple):
    """Lines that begin alike in one mode: numbers of those that act, are kept, and are refused."""

    mode: str
    words: str
    emulated: int
    kept: int
    refused: int


def shares_of(store: ConfigStore, refused: Iterable[tuple[str, str]]) -> list[Share]:
    """Return what became of the lines of a configuration, by mode and leading words.

    ``refused`` has mode and text of each refused line.
    """
    found: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for kind in kinds_of(store):
        found[kind.mode, kind.words][kind.kept] += kind.times
    for mode, line in refused:
        found[mode, " ".join(line.split()[:LEAD])][2] += 1
    return [Share(*place, *numbers) for place, numbers in sorted(found.items())]
