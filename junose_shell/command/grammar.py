"""The whole grammar at run time: entries, types, modes, and a walk per mode and privilege."""

from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.command.entry import DO, NO, TOP_LEVEL, Entry, ModeSpec, Types
from junose_shell.command.match import Walk
from junose_shell.command.node import Node
from junose_shell.command.render import Renderer, Writer
from junose_shell.command.tokens import Line
from junose_shell.command.value import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

S = TypeVar("S", bound=Command)
LAB = "lab"  # the feature


class Grammar:
    """A compiled grammar, ready to walk. Immutable but for what it remembers.

    Without ``lab`` it has none of the emulator's own commands: they need a world to act on.
    """

    def __init__(self, compiled: dict[str, Any], *, lab: bool = True) -> None:
        self.types = Types(compiled["types"])
        self.modes = {raw["id"]: ModeSpec(**raw) for raw in compiled["modes"]}
        self.entries = [
            Entry(raw, index, self.types)
            for index, raw in enumerate(compiled["entries"])
            if lab or raw["feature"] != LAB
        ]
        self._by_mode: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for mode in entry.modes:
                self._by_mode.setdefault(mode, []).append(entry)
        self._common: dict[tuple[str, int], Walk] = {}  # walks of all who share this grammar
        self._walks = self._common
        self._secretive: list[str] = []  # first words of commands; of all who share this grammar
        self._statements: dict[type[Command], Entry] = {}
        self._by_id: dict[str, Entry] | None = None
        self.privilege_of: Callable[[Entry, str], int] = own_privilege
        self._negatives: dict[str, Entry] | None = None
        self.renderer = Renderer(self.types, self._roots_of)

    def twin(self) -> "Grammar":
        """Return the grammar for one more router: it shares what was learned, but no privileges."""
        other = Grammar.__new__(Grammar)
        other.__dict__.update(self.__dict__)
        other.forget_privileges()
        return other

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

    def begins(self, words: "Sequence[str]") -> bool:
        """Tell whether the last of these words may mean a keyword of some mode, after the rest."""
        line = Line(" ".join(words))
        before = len(words) - 1
        reached = (self.walk(mode, TOP_LEVEL).reach(line, before) for mode in self.modes)
        return any(isinstance(node, Node) and node.would_win(words[-1]) for node in reached)

    def may_take_secret(self, begin: str) -> bool:
        """Tell whether a command that takes a secret begins so; most do not."""
        if not self._secretive:
            words = {
                entry.positions[at].word.lower()
                for entry in self.entries
                if any(key and self.types.secret(key) for _, _, key in entry.fields)
                for at in entry.first
            }
            self._secretive.append("\n" + "\n".join(words))
        return f"\n{begin}" in self._secretive[0]

    def forget_privileges(self) -> None:
        """Give every command the level of its grammar file again."""
        self.privilege_of = own_privilege
        self._walks = self._common

    def forget_walks(self) -> None:
        """Drop what depends on privileges, after one has changed."""
        self._walks = {}

    def entry(self, entry_id: str) -> Entry:
        """Return the affirmative entry with this id; ``KeyError`` when there is none."""
        if self._by_id is None:
            self._by_id = {e.id: e for e in self.entries if e.form == DO}
        return self._by_id[entry_id]

    def negative(self, entry: Entry) -> Entry | None:
        """Return the first no form of a command."""
        if self._negatives is None:
            forms = [e for e in reversed(self.entries) if e.form == NO]
            self._negatives = {e.id: e for e in forms}
        return self._negatives.get(entry.id)

    def entry_of(self, kind: type[Command]) -> Entry:
        """Return the entry whose commands are of a class."""
        entry = self._statements.get(kind)
        if entry is None:
            entry = self._statements[kind] = self.entry(kind.ENTRY)
        return entry

    def statement_entry(self, command: Command) -> Entry:
        """Return the entry that a statement was made by."""
        return self.entry_of(type(command))

    def defaults(self, mode: str) -> list[tuple[Entry, Command]]:
        """Return the statements of a mode that say what is so without them."""
        return [
            (entry, entry.command(**values))
            for entry in self._by_mode.get(mode, [])
            if entry.form == DO and entry.statement
            for values in _rows(entry)
        ]

    def default_of(self, kind: type[S]) -> S:
        """Return the statement that says what is so without any of its class; its key is None."""
        return kind(**_default_fields(self.entry_of(kind)))

    def writer(self, entry: Entry) -> Writer:
        """Return what writes the statements of an entry; one turned off is its no form."""
        write = self.renderer.writer(entry)
        negative = self.negative(entry)
        if not entry.storage.toggle or negative is None:
            return write
        deny = self.renderer.writer(negative)
        return lambda command: write(command) if command.enabled else deny(command)  # type: ignore[attr-defined]

    def render(self, command: Command) -> str:
        """Return the canonical line of a command."""
        return self.writer(self.entry_of(type(command)))(command)

    def _roots_of(self, entry: Entry) -> list[Node]:
        return [self.walk(mode, TOP_LEVEL).start() for mode in entry.modes]


def own_privilege(entry: Entry, _mode: str) -> int:
    """Return the level that the grammar file gives a command."""
    return entry.privilege


def _rows(entry: Entry) -> "Iterable[Mapping[str, Any]]":
    if entry.storage.key:
        return entry.storage.rows
    fields = _default_fields(entry)
    return (fields,) if fields else ()


def _default_fields(entry: Entry) -> dict[str, Any]:
    state = entry.storage.toggle
    return {"enabled": state == "on"} if state in ("on", "off") else dict(entry.storage.defaults)
