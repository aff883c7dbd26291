"""All states of a mode's grammar, without walking every order of its words.

A state is the set of positions that the same words can reach. It ignores that some parts can appear
only once, so there are a few states for each word of the grammar, however many orders its options
have.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from junose_shell.command.entry import Entry

Place = tuple[int, int]  # entry by its place in the list, position
START: frozenset[Place] = frozenset()


class Arrow(NamedTuple):
    """A keyword, or a parameter by its type, and the positions after it."""

    word: str
    type_key: str
    places: tuple[Place, ...]


class States:
    """The states of a list of entries, the start first. ``words`` is a shortest path to each."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.words: dict[frozenset[Place], tuple[str, ...]] = {START: ()}
        pending = [START]
        for state in pending:
            for step in self.steps(state):
                target = frozenset(step.places)
                if target not in self.words:
                    self.words[target] = (*self.words[state], step.word or f"<{step.type_key}>")
                    pending.append(target)

    def steps(self, state: frozenset[Place]) -> list[Arrow]:
        """Return what can come next."""
        found: dict[tuple[str, str], list[Place]] = {}
        for number, at in self._next(state):
            position = self.entries[number].positions[at]
            word = position.word.lower()
            found.setdefault((word, "" if word else position.type_key), []).append((number, at))
        return [Arrow(word, key, tuple(places)) for (word, key), places in found.items()]

    def _next(self, state: frozenset[Place]) -> Iterator[Place]:
        if state == START:
            for number, entry in enumerate(self.entries):
                yield from ((number, at) for at in entry.first)
        for number, at in sorted(state):
            yield from ((number, target) for target in self.entries[number].follow[at])

    def ends(self, state: frozenset[Place]) -> list[Entry]:
        """Return the entries that can end in a state."""
        return unique(
            self.entries[number] for number, at in sorted(state) if at in self.entries[number].last
        )


def unique(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without repetition, in order."""
    return list({entry.index: entry for entry in entries}.values())
