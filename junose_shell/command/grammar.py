"""The whole grammar at run time: entries, types, modes, and a walk per mode and privilege."""

from collections.abc import Callable
from typing import Any

from junose_shell.command.entry import DO, Entry, ModeSpec, Types
from junose_shell.command.match import Node, Walk
from junose_shell.command.render import Renderer
from junose_shell.command.value import Command

TOP_LEVEL = 15


class Grammar:
    """A compiled grammar, ready to walk. Immutable but for what it remembers."""

    def __init__(self, compiled: dict[str, Any], features: frozenset[str] | None = None) -> None:
        self.types = Types(compiled["types"])
        self.modes = {raw["id"]: ModeSpec(**raw) for raw in compiled["modes"]}
        self.entries = [
            Entry(raw, index, self.types)
            for index, raw in enumerate(compiled["entries"])
            if features is None or raw["feature"] in features
        ]
        self._by_mode: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for mode in entry.modes:
                self._by_mode.setdefault(mode, []).append(entry)
        self._walks: dict[tuple[str, int], Walk] = {}
        self._shows: list[Entry] | None = None
        self._statements: dict[type[Command], Entry] = {}
        self._by_id: dict[str, Entry] | None = None
        self.privilege_of: Callable[[Entry, str], int] = lambda entry, _mode: entry.privilege
        self.renderer = Renderer(self.types, self._root_of)

    def walk(self, mode: str, level: int) -> Walk:
        """Return the walk of ``mode`` as seen from privilege ``level`` (0..15)."""
        walk = self._walks.get((mode, level))
        if walk is None:
            candidates = self._by_mode.get(mode, [])
            visible = [e for e in candidates if self.privilege_of(e, mode) <= level]
            walk = self._walks[mode, level] = Walk(visible, self.types)
        return walk

    def shows(self, level: int) -> Walk:
        """Return the walk of the ``show`` commands, which work in every configuration mode."""
        walk = self._walks.get(("show", level))
        if walk is None:
            entries = [
                e for e in self._by_mode.get("exec", [])
                if e.positions[e.first[0]].word == "show" and self.privilege_of(e, "exec") <= level
            ]  # fmt: skip
            walk = self._walks["show", level] = Walk(entries, self.types)
        return walk

    def forget_walks(self) -> None:
        """Drop what depends on privileges, after one has changed."""
        self._walks.clear()

    def entry(self, entry_id: str) -> Entry:
        """Return the affirmative entry with this id; ``KeyError`` when there is none."""
        if self._by_id is None:
            self._by_id = {e.id: e for e in self.entries if e.form == DO}
        return self._by_id[entry_id]

    def statement_entry(self, command: Command) -> Entry:
        """Return the entry that a statement was made by."""
        entry = self._statements.get(type(command))
        if entry is None:
            entry = self._statements[type(command)] = self.entry(command.ENTRY)
        return entry

    def render(self, command: Command) -> str:
        """Return the canonical line of a command."""
        return self.renderer.render(self.statement_entry(command), command)

    def _root_of(self, entry: Entry) -> Node:
        return self.walk(entry.modes[0], TOP_LEVEL).start()
