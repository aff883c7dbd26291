"""The entries of a grammar, read mode by mode when they are first asked for.

Most sessions see a few modes, so a start does not take longer when the grammar grows.
"""

from operator import attrgetter
from typing import TYPE_CHECKING

from junose_shell.command.entry import Entry, Form, Types

if TYPE_CHECKING:
    from junose_shell.command.compiled import GrammarSource

LAB = "lab"  # begins the emulator's own commands: they need a world to act on
_in_order = attrgetter("index")


class Entries:
    """The entries of one source. Without ``lab`` it has no commands of the emulator's own."""

    def __init__(self, source: "GrammarSource", *, lab: bool) -> None:
        self.types = Types(self._read_all)
        self._source = source
        self._lab = lab
        self._parts: dict[int, list[Entry]] = {}
        self._modes: dict[str, list[Entry]] = {}
        self._all: list[Entry] = []
        self._forms: dict[str, list[Entry]] = {}  # by id, of the parts that were read

    def of(self, mode: str) -> list[Entry]:
        """Return the entries of a mode, in the order of the grammar files."""
        found = self._modes.get(mode)
        if found is None:
            parts = enumerate(self._source.head["parts"])
            found = [e for number, modes in parts if mode in modes for e in self._part(number)]
            found.sort(key=_in_order)
            self._modes[mode] = found
        return found

    def all(self) -> list[Entry]:
        """Return all entries, in the order of the grammar files."""
        if not self._all:
            parts = range(len(self._source.head["parts"]))
            self._all = sorted((e for number in parts for e in self._part(number)), key=_in_order)
        return self._all

    def forms(self, entry_id: str) -> list[Entry]:
        """Return the forms of a command, the command itself first; ``KeyError`` for no command."""
        found = self._forms.get(entry_id)
        if found is None:
            self._part(self._source.place(entry_id))
            found = self._forms[entry_id]
        return found

    def first(self, entry_id: str, form: Form) -> Entry | None:
        """Return the first entry of a form of a command, None when the command has no such form."""
        return next((entry for entry in self.forms(entry_id) if entry.form is form), None)

    def _part(self, number: int) -> list[Entry]:
        found = self._parts.get(number)
        if found is None:
            part = self._source.part(number)
            self.types.add(part["types"])
            found = self._parts[number] = [
                Entry(raw, at, self.types)
                for at, raw in zip(part["at"], part["entries"], strict=True)
                if self._lab or raw["syntax"].partition(" ")[0] != LAB
            ]
            for entry in found:
                self._forms.setdefault(entry.id, []).append(entry)
        return found

    def _read_all(self) -> None:
        self.all()
