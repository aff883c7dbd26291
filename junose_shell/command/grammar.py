"""The whole grammar at run time: entries, types, modes, and a walk for each mode and level."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.command.entries import Entries
from junose_shell.command.entry import TOP_LEVEL, Entry, Form, ModeSpec
from junose_shell.command.match import NEGATIONS, Walk
from junose_shell.command.node import Census, Node
from junose_shell.command.render import Renderer, Writer
from junose_shell.command.tokens import Line
from junose_shell.command.value import Command

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from junose_shell.command.compiled import GrammarSource

S = TypeVar("S", bound=Command)
Walks = dict[tuple[str, int], Walk]  # by mode and level
LevelOf = Callable[[Entry, str], int]
SHOWS = "show"  # in place of a mode: the show commands


def own_privilege(entry: Entry, _mode: str) -> int:
    """Return the level that the grammar file gives a command."""
    return entry.privilege


class Known:
    """The shared state of all users of a grammar.

    It never changes, but it is read and learned step by step.
    """

    def __init__(self, source: "GrammarSource", *, lab: bool = True) -> None:
        self.modes = {mode["id"]: ModeSpec(**mode) for mode in source.head["modes"]}
        self.secretive = source.head["secretive"]
        self.before_secrets = frozenset(source.head["before_secrets"])
        firsts = sorted({word for words in self.secretive.values() for word in words})
        self.first_of_secretive = tuple(word for word in firsts if word not in NEGATIONS)
        self.begins_secretive = "".join(f"\n{word}" for word in firsts)
        self.entries = Entries(source, lab=lab)
        self.types = self.entries.types
        self.statements: dict[type[Command], Entry] = {}
        self.walks: Walks = {}  # as seen under the levels of the grammar files
        self.census = Census()
        self.renderer = Renderer(self.types, self._roots_of)

    def walk(self, walks: Walks, mode: str, level: int, privilege_of: LevelOf) -> Walk:
        """Return the walk of a mode from ``walks``, where it is put if it is not there."""
        walk = walks.get((mode, level))
        if walk is None:
            entries = self.entries.of("exec" if mode == SHOWS else mode)
            visible = [
                e for e in entries
                if (mode != SHOWS or e.word_at(e.first[0])[0] == SHOWS)
                and privilege_of(e, "exec" if mode == SHOWS else mode) <= level
            ]  # fmt: skip
            walk = walks[mode, level] = Walk(visible, self.types, self.census)
        return walk

    @cached_property
    def keywords(self) -> frozenset[str]:
        """All keywords, in lower case; this reads the whole grammar."""
        return frozenset(p.word.lower() for e in self.entries.all() for p in e.positions)

    def _roots_of(self, entry: Entry) -> list[Node]:
        return [
            self.walk(self.walks, mode, TOP_LEVEL, own_privilege).start() for mode in entry.modes
        ]


class Grammar:
    """The grammar of one router, with the levels of its ``privilege`` statements.

    It caches what it finds, and shares with other routers what does not depend on levels.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self._walks = known.walks
        self.types = known.types
        self.modes = known.modes
        self.renderer = known.renderer
        self.privilege_of: LevelOf = own_privilege

    @property
    def entries(self) -> list[Entry]:
        """All entries; this reads the whole grammar, which a running router does without."""
        return self._known.entries.all()

    @property
    def keywords(self) -> frozenset[str]:
        """All keywords, in lower case; the first time, this reads the whole grammar."""
        return self._known.keywords

    # -- walks --
    def walk(self, mode: str, level: int) -> Walk:
        """Return the walk of ``mode`` as seen from privilege ``level`` (0..15)."""
        walk = self._walks.get((mode, level))
        return walk or self._known.walk(self._walks, mode, level, self.privilege_of)

    def shows(self, level: int) -> Walk:
        """Return the walk of the ``show`` commands, which every configuration mode offers."""
        return self.walk(SHOWS, level)

    def begins(self, words: "Sequence[str]") -> bool:
        """Return True if the last of these words may mean a keyword of a mode, after the others."""
        line = Line(" ".join(words))
        before = len(words) - 1
        reached = (self.walk(mode, TOP_LEVEL).reach(line, before) for mode in self.modes)
        return any(isinstance(node, Node) and node.would_win(words[-1]) for node in reached)

    def may_take_secret(self, begin: str) -> bool:
        """Return True if a command with a secret has a first word that begins with ``begin``.

        ``begin`` is in lower case. Few commands have a secret.
        """
        return f"\n{begin}" in self._known.begins_secretive

    @property
    def first_of_secretive(self) -> tuple[str, ...]:
        """The first words of the commands with a secret, in lower case."""
        return self._known.first_of_secretive

    @property
    def before_secrets(self) -> frozenset[str]:
        """The keywords that a secret comes after, in lower case."""
        return self._known.before_secrets

    @property
    def secretive(self) -> "Mapping[str, Sequence[str]]":
        """The modes that have commands with a secret, each with their first words."""
        return self._known.secretive

    # -- privileges --
    def obey(self, privilege_of: LevelOf) -> None:
        """Take the level that a command needs from a function of entry and mode, from now on."""
        self.privilege_of = privilege_of
        self.forget_walks()

    def forget_privileges(self) -> None:
        """Restore the levels of the grammar files."""
        self.privilege_of = own_privilege
        self._walks = self._known.walks

    def forget_walks(self) -> None:
        """Drop everything that depends on levels, because one has changed."""
        self._walks = {}

    # -- entries --
    def entry(self, entry_id: str) -> Entry:
        """Return the affirmative entry with this id; ``KeyError`` when there is none."""
        return self._known.entries.forms(entry_id)[0]

    def form(self, entry: Entry, form: Form) -> Entry | None:
        """Return the first entry of a form of the same command, None when it has no such form."""
        return self._known.entries.first(entry.id, form)

    def negative(self, entry: Entry) -> Entry | None:
        """Return the first no form of a command."""
        return self.form(entry, Form.NO)

    def entry_of(self, kind: type[Command]) -> Entry:
        """Return the affirmative entry of a class, be it of a command or of its no form."""
        entry = self._known.statements.get(kind)
        if entry is None:
            entry = self._known.statements[kind] = self.entry(kind.ENTRY)
        return entry

    def statement_entry(self, command: Command) -> Entry:
        """Return the entry that a statement was made by."""
        return self.entry_of(type(command))

    # -- defaults --
    def defaults(self, mode: str) -> list[tuple[Entry, Command]]:
        """Return the statements of a mode that describe its defaults."""
        return [
            (entry, entry.command(**values))
            for entry in self._known.entries.of(mode)
            if entry.form is Form.DO and entry.statement
            for values in _rows(entry)
        ]

    def default_of(self, kind: type[S]) -> S:
        """Return the statement that says what is so without any of its class; its key is None."""
        return kind(**_default_fields(self.entry_of(kind)))

    # -- writing --
    def writer(self, entry: Entry) -> Writer:
        """Return what writes the statements of an entry; one turned off is its no form."""
        write = self.renderer.writer(entry)
        if not entry.storage.toggle or (negative := self.negative(entry)) is None:
            return write
        deny = self.renderer.writer(negative)
        return lambda command: write(command) if command.enabled else deny(command)  # type: ignore[attr-defined]

    def render(self, command: Command) -> str:
        """Return the canonical line of a command."""
        return self.writer(self.entry_of(type(command)))(command)


def _rows(entry: Entry) -> "Iterable[Mapping[str, Any]]":
    if entry.storage.key:
        return entry.storage.rows
    fields = _default_fields(entry)
    return (fields,) if fields else ()


def _default_fields(entry: Entry) -> dict[str, Any]:
    state = entry.storage.toggle
    return {"enabled": state == "on"} if state in ("on", "off") else dict(entry.storage.defaults)
