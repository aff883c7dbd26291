"""A grammar entry as the matcher, the configuration store and the reference see it."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

from junose_shell.command.position import Position
from junose_shell.command.types import ParamType, make
from junose_shell.command.value import Command
from junose_shell.record import record

DO, NO, DEFAULT = "do", "no", "default"
TOP_LEVEL = 15  # the highest privilege


@record
class Each:
    """A key field of which one value stands for others, a list of them for each on it.

    ``whole`` is that value; left out altogether (None) is one as well.
    """

    field: str
    whole: Any
    parts: tuple[Any, ...]

    def parts_of(self, value: Any) -> tuple[Any, ...]:
        """Return the values that one stands for, itself if it is no more than that."""
        if value == self.whole:
            return self.parts
        return tuple((item,) for item in value) if isinstance(value, tuple) else (value,)


@record
class Storage:
    """How a configuration statement is kept. ``scope``: chassis, context or mode."""

    scope: str
    key: tuple[str, ...]
    category: tuple[str, ...]
    opens_context: bool = False  # what it opens is a virtual router or VRF
    refuse: str = ""  # message code of the refusal of other values; empty: they replace
    ordered: bool = False  # the order of entry matters and is kept
    lasting: bool = False  # said again with less, it is as it was
    toggle: str = ""  # state that is not stored: on or off; "kept" when both are
    defaults: Mapping[str, Any] = MappingProxyType({})  # hidden when equal
    rows: tuple[Mapping[str, Any], ...] = ()  # defaults for a key each, named in the row
    kept: tuple[tuple[str, str, str, int], ...] = ()
    """Secrets: field, field of its form, form in which it is kept, characters of a plain one."""
    unique: bool = False  # its key is taken once in the whole router, not once in a context
    each: Each | None = None  # kept for each value by itself
    span: str = ""  # field of the last number: kept for each number from the key on
    always: int = 0  # the numbers of a span below this one are there unconfigured, for good
    ascending: tuple[str, ...] = ()  # two fields; the second, if given, is not less than the first
    effect: str = ""  # "kept": the statement is stored and shown, and no code acts on it


NOT_KEPT = Storage(scope="", key=(), category=())


def _storage(config: dict[str, Any], fields: list[list[str]], types: "Types") -> Storage:
    def parsed(texts: dict[str, str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, kind, key in fields:
            if (text := texts.get(name)) is not None:
                values = [types[key].parse(word) for word in text.split()]
                found[name] = tuple(values) if kind == "list" else values[0]
        return found

    lists = {name for name, kind, _ in fields if kind == "list"}
    return Storage(
        **{
            **config,
            "key": tuple(config["key"]),
            "category": tuple(config["category"]),
            "defaults": parsed(config["defaults"]),
            "rows": tuple(parsed(row) for row in config["rows"]),
            "ascending": tuple(config["ascending"]),
            "each": _each(lists, *config["each"]) if config["each"] else None,
            "kept": tuple((*names, int(limit)) for *names, limit in config["kept"]),
        }
    )


def _each(lists: set[str], name: str, whole: str, parts: list[Any]) -> Each:
    if name in lists:
        return Each(name, (), tuple((part,) for part in parts))
    return Each(name, whole or None, tuple(parts))


class Entry:
    """One syntax of one command; its forms (do, no, default) are entries of their own."""

    __slots__ = (
        "_class", "_positions", "_raw", "_storage", "_types", "enters", "feature", "fields",
        "filter", "first", "follow", "form", "id", "index", "last", "modes", "order", "privilege",
        "source", "statement",
    )  # fmt: skip

    def __init__(self, raw: dict[str, Any], order: int, types: "Types") -> None:
        self._raw = raw
        self.id: str = raw["id"]
        self.index = order
        self.feature: str = raw["feature"]
        self.form: str = raw["form"]
        self.modes: list[str] = raw["modes"]
        self.privilege: int = raw["privilege"]
        self.source: str = raw["source"]
        self.first: list[int] = raw["first"]
        self.follow: list[list[int]] = raw["follow"]
        self.last: frozenset[int] = frozenset(raw["last"])
        self.fields: list[list[str]] = raw["fields"]
        self.enters: str = raw["enters"]
        self.filter: bool = raw["filter"]
        self.statement: bool = raw["config"] is not None
        self.order: int = raw["order"]
        self._types = types
        self._storage: Storage | None = None if self.statement else NOT_KEPT
        self._positions: list[Position] | None = None
        self._class: type[Command] | None = None

    @property
    def storage(self) -> Storage:
        """How the statement is kept; made when first asked for."""
        if self._storage is None:
            self._storage = _storage(self._raw["config"], self.fields, self._types)
        return self._storage

    @property
    def positions(self) -> list[Position]:
        """The words of the syntax; made when first walked."""
        if self._positions is None:
            self._positions = [Position(*item) for item in self._raw["positions"]]
        return self._positions

    @property
    def syntax(self) -> str:
        """The syntax as the grammar file spells it."""
        text: str = self._raw["syntax"]
        return text

    @property
    def unordered(self) -> dict[str, tuple[str, ...]]:
        """The lists in which the order of typing says nothing, each with the order that is kept."""
        types = {name: self._types[key] for name, kind, key in self.fields if kind == "list"}
        return {name: kind.values for name, kind in types.items() if kind.unordered}

    @property
    def command(self) -> type[Command]:
        """The generated class of the command."""
        if self._class is None:
            module = import_module(f"junose_shell.commands.{self.feature}")
            found: type[Command] = getattr(module, self._raw["class"])
            self._class = found
        return self._class

    @property
    def where(self) -> str:
        """``file:line`` of the entry in the grammar."""
        text: str = self._raw["where"]
        return text


class Types:
    """The parameter types of a grammar, made when first needed."""

    __slots__ = ("_made", "_specs")

    def __init__(self, specs: Mapping[str, Mapping[str, str]]) -> None:
        self._specs = specs
        self._made: dict[str, ParamType] = {}

    def __getitem__(self, key: str) -> ParamType:
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = make(self._specs[key])
        return made

    def secret(self, key: str) -> bool:
        """Tell whether a parameter of this type is a secret, never to be shown."""
        spec = self._specs[key]
        return spec["type"] == "secret" or spec.get("secret") == "yes"


@record
class ModeSpec:
    """A command mode: prompt suffix, the mode ``exit`` goes to, where it stands in the manuals."""

    id: str
    prompt: str
    parent: str
    source: str
    title: str


Builder = Callable[[list[Any]], Command]
