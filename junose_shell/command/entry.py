"""A grammar entry as the matcher, the configuration store and the reference see it."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cached_property
from importlib import import_module
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from junose_shell.command.position import Position
from junose_shell.command.types import ParamType, is_secret, make
from junose_shell.command.value import Command
from junose_shell.record import record

if TYPE_CHECKING:
    from junose_shell.command.compiled import (
        CompiledEntry,
        CompiledStorage,
        Texts,
        TypeSpec,
    )

TOP_LEVEL = 15  # the highest privilege


class Form(Enum):
    """The form of a command that a syntax is for.

    The value is its first word, except for ``DO``.
    """

    DO = "do"
    NO = "no"
    DEFAULT = "default"


class FieldKind(Enum):
    """How a field is bound."""

    VALUE = "value"  # always
    MAYBE = "maybe"  # once or not at all: None
    FLAG = "flag"  # by a keyword: True or False
    LIST = "list"  # any number of times: a tuple


class Field(NamedTuple):
    """A field of a command. ``type_key`` names the parameter's type; a flag has none."""

    name: str
    kind: FieldKind
    type_key: str


@record
class Each:
    """A key field of which one value stands for several, with the list of them for each such value.

    ``whole`` is that value. A field that is left out (None) stands for several too.
    """

    field: str
    whole: Any
    parts: tuple[Any, ...]

    def parts_of(self, value: Any) -> tuple[Any, ...]:
        """Return the values that one value stands for; only itself if it stands for no others."""
        if value == self.whole:
            return self.parts
        return tuple((item,) for item in value) if isinstance(value, tuple) else (value,)


class SecretField(NamedTuple):
    """A field with a secret, and the form in which it is stored."""

    field: str
    form_field: str  # the field that says in which form the text is
    form: str  # in which a plain one is kept: 5, a digest, or 8, encrypted
    limit: int  # characters of a plain one


@record
class Storage:
    """How a configuration statement is stored."""

    scope: str  # chassis, context or mode
    key: tuple[str, ...]
    category: tuple[str, ...]
    opens_context: bool = False  # what it opens is a virtual router or VRF
    refuse: str = ""  # message code of the refusal of other values; empty: they replace
    ordered: bool = False  # the order of entry matters and is kept
    lasting: bool = False  # said again with less, it is as it was
    toggle: str = ""  # state that is not stored: on or off; "kept" or "typed" when both are
    defaults: Mapping[str, Any] = MappingProxyType({})  # hidden when equal
    rows: tuple[Mapping[str, Any], ...] = ()  # defaults for a key each, named in the row
    kept: "tuple[SecretField, ...]" = ()
    unique: bool = False  # its key is taken once in the whole router, not once in a context
    each: Each | None = None  # kept for each value by itself
    span: str = ""  # field of the last number: kept for each number from the key on
    always: int = 0  # the numbers of a span below this one are there unconfigured, for good
    ascending: tuple[str, ...] = ()  # two fields; the second, if given, is not less than the first
    effect: str = ""  # "kept": the statement is stored and shown, and no code acts on it


NOT_KEPT = Storage(scope="", key=(), category=())


def _storage(config: "CompiledStorage", fields: tuple[Field, ...], types: "Types") -> Storage:
    def parsed(texts: "Texts") -> dict[str, Any]:
        found: dict[str, Any] = {}
        for field in fields:
            if (text := texts.get(field.name)) is not None:
                values = [types[field.type_key].parse(word) for word in text.split()]
                found[field.name] = tuple(values) if field.kind is FieldKind.LIST else values[0]
        return found

    lists = {field.name for field in fields if field.kind is FieldKind.LIST}
    members: dict[str, Any] = dict(config)
    return Storage(
        **{
            **members,
            "key": tuple(config["key"]),
            "category": tuple(config["category"]),
            "defaults": parsed(config["defaults"]),
            "rows": tuple(parsed(row) for row in config["rows"]),
            "ascending": tuple(config["ascending"]),
            "each": _each(lists, *config["each"]) if config["each"] else None,
            "kept": tuple(SecretField(*each) for each in config["kept"]),
        }
    )


def _each(lists: set[str], name: str, whole: str, parts: list[str | int]) -> Each:
    if name in lists:
        return Each(name, (), tuple((part,) for part in parts))
    return Each(name, whole or None, tuple(parts))


class Entry:
    """One syntax of one command. Its forms (do, no, default) are entries of their own.

    ``index`` is its place in the grammar. Members that few entries need are computed on first use.
    """

    def __init__(self, raw: "CompiledEntry", index: int, types: "Types") -> None:
        self._raw = raw
        self.id = raw["id"]
        self.index = index
        self.feature = raw["feature"]
        self.form = _FORMS[raw["form"]]
        self.modes = raw["modes"]
        self.privilege = raw["privilege"]
        self.source = raw["source"]
        self.first = raw["first"]
        self.follow = raw["follow"]
        self.last = frozenset(raw["last"])
        self.enters = raw["enters"]
        self.filter = raw["filter"]
        self.statement = raw["config"] is not None
        self.order = raw["order"]
        self._types = types

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """The fields that a line of this form can bind, in the order of the syntax."""
        return tuple(Field(name, _KINDS[kind], key) for name, kind, key in self._raw["fields"])

    def fields_of(self, kind: FieldKind) -> list[str]:
        """Return the names of the fields of one kind."""
        return [field.name for field in self.fields if field.kind is kind]

    @cached_property
    def storage(self) -> Storage:
        """How the statement is stored; ``NOT_KEPT`` if the entry is not a statement."""
        config = self._raw["config"]
        return _storage(config, self.fields, self._types) if config else NOT_KEPT

    @cached_property
    def plain(self) -> bool:
        """True if a statement stands for itself alone and is stored as it was typed."""
        storage = self.storage
        return not (storage.ascending or storage.span or storage.each or storage.kept)

    @cached_property
    def opens(self) -> bool:
        """True if a statement opens a section: a mode, a virtual router or a VRF."""
        return bool(self.enters or self.storage.opens_context)

    @cached_property
    def has_default(self) -> bool:
        """True if a statement may say what is so without it, which is not stored."""
        storage = self.storage
        return bool(storage.toggle or storage.rows or storage.defaults)

    @cached_property
    def key_of(self) -> Callable[[Command], Any]:
        """Return the key of a statement: None, the value of a field, or those of several."""
        fields = self.storage.key
        return attrgetter(*fields) if fields else _no_key

    @cached_property
    def places(self) -> bool:
        """True if a statement names an interface by its place in the chassis."""
        return any(field.name == "interface_specifier" for field in self.fields)

    @cached_property
    def positions(self) -> list[Position]:
        """The words of the syntax, computed when it is first walked."""
        return [Position(*item) for item in self._raw["positions"]]

    def word_at(self, at: int) -> tuple[str, str]:
        """Return the keyword and the type of one position; no other position is computed."""
        word, type_key, *_ = self._raw["positions"][at]
        return word, type_key

    @cached_property
    def secretive(self) -> bool:
        """True if a parameter is a secret."""
        return any(p.type_key and self._types.secret(p.type_key) for p in self.positions)

    @property
    def syntax(self) -> str:
        """The syntax as it is in the grammar file."""
        return self._raw["syntax"]

    @property
    def unordered(self) -> dict[str, tuple[str, ...]]:
        """The lists whose order of typing has no meaning, each with its canonical order."""
        types = {
            field.name: self._types[field.type_key]
            for field in self.fields
            if field.kind is FieldKind.LIST
        }
        return {name: kind.values for name, kind in types.items() if kind.unordered}

    @cached_property
    def command(self) -> type[Command]:
        """The generated class of this form of the command."""
        module = import_module(f"junose_shell.commands.{self.feature}")
        found: type[Command] = getattr(module, self._raw["command"])
        return found

    @property
    def where(self) -> str:
        """``file:line`` of the entry in the grammar."""
        return self._raw["where"]


_FORMS = {form.value: form for form in Form}
_KINDS = {kind.value: kind for kind in FieldKind}


def _no_key(_statement: Command) -> None:
    return None


class Types:
    """The parameter types of a grammar, created on first use."""

    __slots__ = ("_made", "_more", "_specs")

    def __init__(self, more: Callable[[], None]) -> None:
        """``more`` reads the rest of the grammar, which may have a type that is not known yet."""
        self._more = more
        self._specs: dict[str, TypeSpec] = {}
        self._made: dict[str, ParamType] = {}

    def add(self, specs: "Mapping[str, TypeSpec]") -> None:
        """Add the types of one more part of the grammar."""
        self._specs.update(specs)

    def __getitem__(self, key: str) -> ParamType:
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = make(self._spec(key))
        return made

    def secret(self, key: str) -> bool:
        """Return True if a parameter of this type is a secret, never to be shown."""
        return is_secret(self._spec(key))

    def _spec(self, key: str) -> "TypeSpec":
        if key not in self._specs:
            self._more()
        return self._specs[key]


@record
class ModeSpec:
    """A command mode: prompt suffix, the mode that ``exit`` returns to, title in the manuals."""

    id: str
    prompt: str
    parent: str
    source: str
    title: str


Builder = Callable[[list[Any]], Command]
