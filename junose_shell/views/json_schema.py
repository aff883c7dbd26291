"""JSON Schemas (2020-12) of the documents of ``json_writer``, made from type hints."""

import ast
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from importlib import import_module
from inspect import getdoc, getsource
from pkgutil import iter_modules
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from junose_shell import replies, views
from junose_shell.net import Ipv4, Prefix
from junose_shell.replies.common import Rejection
from junose_shell.views.json_writer import is_array, shown, spelling

Schema = dict[str, Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_OCTET = r"(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_ADDRESS = rf"{_OCTET}(\.{_OCTET}){{3}}"
_KNOWN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    NoneType: {"type": "null"},
    object: {},
    Any: {},
    Ipv4: {"type": "string", "pattern": f"^{_ADDRESS}$"},
    Prefix: {"type": "string", "pattern": rf"^{_ADDRESS}/(3[0-2]|[12]?\d)$"},
}


def schemas() -> Iterator[tuple[str, Schema]]:
    """Yield (kind, schema) of every reply that has a view, and of a refusal as ``error``."""
    for kind in sorted(reply_kinds(), key=_name_of):
        yield ("error", error_schema()) if kind is Rejection else (_name_of(kind), schema_of(kind))


def reply_kinds() -> set[type]:
    """Return all reply classes that have a view."""
    features = {module.name for module in iter_modules(replies.__path__)}
    for module in iter_modules(views.__path__):
        if module.name in features:
            import_module(f"{views.__name__}.{module.name}")
    return set(views.drawn())


def schema_of(kind: type) -> Schema:
    """Return the schema of the documents of replies of ``kind``."""
    defs: dict[str, Schema] = {}
    data = _Reader(defs).record(kind)
    members = {"command": {"type": "string"}, "reply": {"const": _name_of(kind)}, "data": data}
    return _document(_name_of(kind), _phrase(kind), members, defs)


def error_schema() -> Schema:
    """Return the schema of the documents of refused lines."""
    error = _object(
        {
            "code": {"type": "string"},
            "message": {"type": "string"},
            "column": {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]},
            "expected": {"type": "array", "items": {"type": "string"}},
        }
    )
    members = {"command": {"type": "string"}, "error": error}
    return _document("error", _phrase(Rejection), members, {})


def file_text(schema: Schema) -> str:
    """Return the content of a schema's file."""
    return json.dumps(schema, indent=2) + "\n"


def _name_of(kind: type) -> str:
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


def _phrase(kind: type) -> str:
    return (getdoc(kind) or "").partition("\n")[0].replace("``", "`")


def _document(name: str, phrase: str, members: Schema, defs: dict[str, Schema]) -> Schema:
    described = {"$schema": DIALECT, "title": name, "description": phrase, **_object(members)}
    return {**described, "$defs": dict(sorted(defs.items()))} if defs else described


def _object(members: Schema) -> Schema:
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


class _Reader:
    """Turns type hints into schemas. Each record goes to ``defs`` once."""

    def __init__(self, defs: dict[str, Schema]) -> None:
        self._defs = defs

    def record(self, kind: type) -> Schema:
        """Return the schema of a dataclass or named tuple."""
        hints = get_type_hints(kind, localns=_names_for_types(kind))
        names = shown(kind) if is_dataclass(kind) else kind._fields  # type: ignore[attr-defined]
        return _object({name: self.of(hints[name]) for name in names})

    def of(self, hint: Any) -> Schema:
        """Return the schema of a type hint; raise TypeError if it has no JSON form."""
        if hint in _KNOWN:
            return _KNOWN[hint]
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin in (Union, UnionType):
            return {"anyOf": [self.of(each) for each in arguments]}
        if isinstance(origin, type):
            return self._generic(origin, arguments)
        if isinstance(hint, type):
            return self._named(hint)
        raise TypeError(f"no JSON form for {hint}")

    def _generic(self, origin: type, arguments: tuple[Any, ...]) -> Schema:
        if issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self.of(arguments[1])}
        if issubclass(origin, tuple) and arguments[-1] is not Ellipsis:
            items = [self.of(each) for each in arguments]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "items": False}
        if is_array(origin):
            return {"type": "array", "items": self.of(arguments[0])}
        raise TypeError(f"no JSON form for {origin.__name__}")

    def _named(self, kind: type) -> Schema:
        if issubclass(kind, Enum):
            return {"enum": [spelling(member) for member in kind]}
        if issubclass(kind, date):
            return {"type": "string", "format": "date-time"}
        if not is_dataclass(kind) and not hasattr(kind, "_fields"):
            raise TypeError(f"no JSON form for {kind.__name__}")
        if kind.__name__ not in self._defs:
            self._defs[kind.__name__] = {}  # a record may hold others of its kind
            form = self._as_json(kind) if hasattr(kind, "as_json") else self.record(kind)
            self._defs[kind.__name__] = {"description": _phrase(kind), **form}
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def _as_json(self, kind: Any) -> Schema:
        """Return the schema of the form for programs of a record that has one."""
        hints = get_type_hints(kind.as_json, localns=_names_for_types(kind))
        return self.of(hints["return"])


def _names_for_types(kind: type) -> dict[str, Any]:
    """Return the names that the module of ``kind`` imports only for type checkers."""
    tree = ast.parse(getsource(sys.modules[kind.__module__]))
    found: dict[str, Any] = {}
    for guarded in tree.body:
        if isinstance(guarded, ast.If) and ast.unparse(guarded.test) == "TYPE_CHECKING":
            for line in guarded.body:
                if isinstance(line, ast.ImportFrom) and line.module:
                    module = import_module(line.module)
                    found |= {name.name: getattr(module, name.name) for name in line.names}
    return found
