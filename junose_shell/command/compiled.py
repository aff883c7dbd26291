"""The compiled grammar: what the compiler makes, the cache keeps and ``Grammar`` reads.

All of it is plain data that JSON can hold. These types document it; nothing at run time needs them.
"""

from typing import Any, Literal, Protocol, TypedDict

from junose_shell.command.types import is_secret

TypeSpec = dict[str, str]
"""A parameter type: ``type`` names its kind, the rest are its limits as the grammar spells them."""
Texts = dict[str, str]
"""Field name -> value as typed."""
CompiledPosition = tuple[str, str, str, str, str | bool, str]
"""Keyword ("" for a parameter), type key, help, field, value, once: see ``Position``."""


class CompiledStorage(TypedDict):
    """How a statement is kept: the members of ``Storage``, its values as typed."""

    scope: str
    key: list[str]
    category: list[str]
    opens_context: bool
    refuse: str
    ordered: bool
    lasting: bool
    toggle: str
    defaults: Texts
    rows: list[Texts]
    kept: list[tuple[str, str, str, int]]
    unique: bool
    each: tuple[str, str, list[str | int]] | None
    span: str
    always: int
    ascending: list[str]
    effect: str


class CompiledEntry(TypedDict):
    """One syntax of one command."""

    id: str  # of the command: all of its forms have the same
    form: Literal["do", "no", "default"]
    command: str  # the generated class
    feature: str  # the module that has the class
    modes: list[str]
    privilege: int  # 0 to 15
    source: str
    enters: str  # the mode that it opens, "" for none
    filter: bool  # output can be filtered
    where: str  # file:line
    order: int  # of the command in the grammar files
    note: str
    syntax: str  # as the grammar file spells it
    positions: list[CompiledPosition]
    first: list[int]  # positions that may begin a line
    follow: list[list[int]]  # for each position, those that may come next
    last: list[int]  # positions that may end a line
    fields: list[tuple[str, str, str]]  # name, kind, type key: see ``Field``
    config: CompiledStorage | None  # None for what is no statement


class CompiledMode(TypedDict):
    """A command mode: the members of ``ModeSpec``."""

    id: str
    prompt: str
    parent: str
    source: str
    title: str


class CompiledGrammar(TypedDict):
    """A whole grammar."""

    modes: list[CompiledMode]
    types: dict[str, TypeSpec]  # by type key: PARAMETER, FEATURE/PARAMETER or COMMAND/PARAMETER
    entries: list[CompiledEntry]


class Head(TypedDict):
    """The part of a grammar that every start reads. It does not grow with the commands."""

    modes: list[CompiledMode]
    parts: list[list[str]]  # the modes of each part
    before_secrets: list[str]  # keywords that a secret comes after, in lower case
    secretive: dict[str, list[str]]  # mode -> first words of its commands that take a secret


class GrammarPart(TypedDict):
    """The entries that belong to the same modes, and the types of their parameters."""

    at: list[int]  # the place of each entry in the whole grammar
    types: dict[str, TypeSpec]
    entries: list[CompiledEntry]


class PackedPart(TypedDict):
    """A part as the cache has it: see ``grammar/cache.py``."""

    at: list[int]
    types: dict[str, TypeSpec]
    entries: list[dict[str, Any]]
    positions: list[CompiledPosition]


class GrammarSource(Protocol):
    """A grammar whose parts are read when they are first asked for."""

    @property
    def head(self) -> Head:
        """The part that is known without reading another one."""

    def part(self, number: int) -> GrammarPart:
        """Return a part by its place in ``head["parts"]``."""

    def place(self, entry_id: str) -> int:
        """Return the number of the part that has a command; ``KeyError`` when none has."""


class Whole:
    """A grammar that is all in memory, cut into parts."""

    def __init__(self, compiled: CompiledGrammar) -> None:
        parts: dict[tuple[str, ...], GrammarPart] = {}
        before: set[str] = set()
        secretive: dict[str, set[str]] = {}
        self.places: dict[str, int] = {}
        for at, entry in enumerate(compiled["entries"]):
            modes = tuple(entry["modes"])
            part = parts.setdefault(modes, {"at": [], "types": {}, "entries": []})
            part["at"].append(at)
            part["entries"].append(entry)
            self.places[entry["id"]] = list(parts).index(modes)
            keys = {key for _, key, *_ in entry["positions"] if key}
            keys.update(key for _, _, key in entry["fields"] if key)
            types = {key: compiled["types"][key] for key in sorted(keys)}
            part["types"].update(types)
            secrets = {key for key, spec in types.items() if is_secret(spec)}
            if not secrets:
                continue
            before.update(_before(entry, secrets))
            firsts = {entry["positions"][first][0].lower() for first in entry["first"]}
            for mode in modes:
                secretive.setdefault(mode, set()).update(firsts)
        self.parts = list(parts.values())
        self.head: Head = {
            "modes": compiled["modes"],
            "parts": [list(modes) for modes in parts],
            "before_secrets": sorted(before),
            "secretive": {mode: sorted(words) for mode, words in sorted(secretive.items())},
        }

    def part(self, number: int) -> GrammarPart:
        """Return a part."""
        return self.parts[number]

    def place(self, entry_id: str) -> int:
        """Return the number of the part that has a command."""
        return self.places[entry_id]


def _before(entry: CompiledEntry, secrets: set[str]) -> set[str]:
    """Return the last keyword before each secret, whatever parameters are between them.

    ``secrets`` has the type keys of secrets. The form of a secret (``8``) is no keyword.
    """
    words = [(word.lower(), key) for word, key, *_ in entry["positions"]]
    pending = [at for at, (_, key) in enumerate(words) if key in secrets]
    seen = set(pending)
    found: set[str] = set()
    while pending:
        at = pending.pop()
        for before in {n for n, after in enumerate(entry["follow"]) if at in after} - seen:
            seen.add(before)
            if words[before][0][:1].isalpha():
                found.add(words[before][0])
            else:
                pending.append(before)
    return found
