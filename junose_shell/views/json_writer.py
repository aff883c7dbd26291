"""Replies as JSON: the same values that the views draw, for programs.

A document is one JSON object. Its lines come one by one. Joined with line ends or with nothing they
are the same document, so a terminal can page it and a pipe can have it on one line.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from junose_shell.characters import escaped
from junose_shell.net import Ipv4, Prefix
from junose_shell.replies.common import Rejection

Plain = Callable[[Any], object]
_TEXTS = (Ipv4, Prefix)  # written as they print
_PLAIN: dict[type, Plain] = {}


def kind_of(data: object) -> str:
    """Return the kind of a reply: feature and class, for example ``dial_out.Sessions``."""
    kind = type(data)
    return f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}"


def document(command: str, data: object) -> Iterator[str]:
    """Yield the lines of the document that answers ``command``; None means no reply at all.

    Iterators in the reply are read while they are written, one item a line.
    """
    head = f'{{"command": {_text(command)}, '
    if isinstance(data, Rejection):
        yield head + f'"error": {_text(error(data))}}}'
    elif data is None:
        yield head + '"reply": null, "data": null}'
    else:
        yield head + f'"reply": {_text(kind_of(data))}, "data": {{'
        yield from _members(data)
        yield "}}"


def error(rejection: Rejection) -> dict[str, object]:
    """Return the document of a refused line, with ``expected`` in alphabetical order."""
    return {
        "code": rejection.code,
        "message": rejection.message,
        "column": rejection.column,
        "expected": sorted(rejection.expected),
    }


def spelling(member: Enum) -> str:
    """Return the spelling of a state or kind: its text if it has one, else its name."""
    return member.value if isinstance(member.value, str) else member.name


def plain(value: object) -> object:
    """Return ``value`` as JSON data. Fields that ``repr`` hides are secrets and are left out."""
    kind = type(value)
    writer = _PLAIN.get(kind)
    if writer is None:
        writer = _PLAIN[kind] = _writer_of(kind)
    return writer(value)


def shown(kind: Any) -> list[str]:
    """Return the names of the fields of a dataclass that may be shown, in their order."""
    return [each.name for each in fields(kind) if each.repr]


def is_array(kind: type) -> bool:
    """Return True if values of ``kind`` become arrays; records and mappings become objects."""
    if issubclass(kind, (str, Mapping)) or is_dataclass(kind) or hasattr(kind, "_fields"):
        return False
    return issubclass(kind, Iterable)


def _members(data: object) -> Iterator[str]:
    names = shown(data)
    for number, name in enumerate(names, 1):
        value = getattr(data, name)
        end = "," if number < len(names) else ""
        if is_array(type(value)):
            yield f"{_text(name)}: ["
            yield from _items(value)
            yield f"]{end}"
        else:
            yield f"{_text(name)}: {_text(plain(value))}{end}"


def _items(values: Iterable[object]) -> Iterator[str]:
    line = ""
    for value in values:
        if line:
            yield f"{line},"
        line = _text(plain(value))
    if line:
        yield line


def _text(value: object) -> str:
    return escaped(json.dumps(value, ensure_ascii=False))


def _writer_of(kind: type) -> Plain:
    """Return the writer for values of ``kind``; raise TypeError for a kind without a JSON form."""
    if kind in (str, int, float, bool, type(None)):
        return lambda value: value
    if issubclass(kind, _TEXTS):
        return str
    if hasattr(kind, "as_json"):  # its form for programs differs
        return lambda value: plain(value.as_json())
    if issubclass(kind, Enum):
        return spelling
    if issubclass(kind, date):
        return lambda value: value.isoformat()
    if is_array(kind):
        return lambda value: [plain(item) for item in value]
    if is_dataclass(kind):
        return _record(shown(kind))
    if hasattr(kind, "_fields"):
        return _record(kind._fields)
    if issubclass(kind, Mapping):
        return lambda value: {str(key): plain(item) for key, item in value.items()}
    raise TypeError(f"no JSON form for {kind.__name__}")


def _record(names: Iterable[str]) -> Plain:
    names = tuple(names)
    return lambda value: {name: plain(getattr(value, name)) for name in names}
