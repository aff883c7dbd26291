"""Values from outside as JSON and back: events, and the answers that a protocol hears.

Only classes of the modules that are listed here can be written and read.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from itertools import repeat
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from junose_shell.l2tp.events import Event
from junose_shell.net import Ipv4, Prefix
from junose_shell.world.secrets import SECRET_NAME

Mask = Callable[[str], str]
_MODULES = ("l2tp.events", "l2tp.effects", "l2tp.states", "l2tp.grants", "proofs", "aaa.ports",
            "wire.radius", "wire.l2tp", "wire.tun", "control.packets")  # fmt: skip
_TEXTS = {"ipv4": Ipv4.parse, "prefix": Prefix.parse, "hex": bytes.fromhex}


def encode(value: Any, mask: Mask) -> Any:
    """Return ``value`` as JSON. Secrets pass through ``mask``.

    A text is one if ``repr`` hides it, or if its name in a mapping is that of a secret.
    """
    if isinstance(value, Ipv4):
        return {"ipv4": str(value)}
    if isinstance(value, Prefix):
        return {"prefix": str(value)}
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, Enum):
        return {"enum": type(value).__name__, "name": value.name}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {"map": {name: _named(name, item, mask) for name, item in value.items()}}
    if isinstance(value, tuple | list) and not hasattr(value, "_fields"):
        return [encode(item, mask) for item in value]
    return {"record": type(value).__name__, "fields": _fields(value, mask)}


def _named(name: str, value: Any, mask: Mask) -> Any:
    if not SECRET_NAME(name):
        return encode(value, mask)
    return mask(value) if isinstance(value, str) else [mask(item) for item in value]


def decode_event(value: Any) -> Event:
    """Return the event that ``encode`` wrote; raise ValueError for any other value."""
    event = decode(value)
    if not isinstance(event, Event):
        raise ValueError("not an event")  # noqa: TRY004 - the reader wants one exception
    return event


def decode(value: Any) -> Any:
    """Return what ``encode`` wrote, lists as tuples; raise ValueError for any other value."""
    if isinstance(value, list):
        return tuple(decode(item) for item in value)
    if not isinstance(value, dict):
        return value
    try:
        return _made(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a value of an event: {error}") from None


def _made(value: dict[str, Any]) -> Any:
    for name, parse in _TEXTS.items():
        if name in value:
            return parse(value[name])
    if "map" in value:
        return {name: decode(item) for name, item in value["map"].items()}
    if "enum" in value:
        return _classes()[value["enum"]][value["name"]]
    kind = _classes()[value["record"]]
    made = {name: decode(item) for name, item in value["fields"].items()}
    hints = get_type_hints(kind)
    for name, item in made.items():
        if not _fits(item, hints[name]):
            raise TypeError(f"{name} of the wrong kind")
    return kind(**made)


def _fits(value: object, hint: Any) -> bool:
    """Return True if a value has the type of its field; a bool is not an int."""
    kinds = get_args(hint)
    if isinstance(hint, UnionType):
        return any(_fits(value, kind) for kind in kinds)
    if get_origin(hint) is Mapping:
        return isinstance(value, dict) and all(_fits(item, kinds[1]) for item in value.values())
    if get_origin(hint) is not tuple:
        return type(value) is hint
    if not isinstance(value, tuple):
        return False
    if kinds[-1] is ...:
        return all(map(_fits, value, repeat(kinds[0])))
    return len(value) == len(kinds) and all(map(_fits, value, kinds))


def _fields(value: Any, mask: Mask) -> dict[str, Any]:
    if not is_dataclass(value):
        return {name: encode(getattr(value, name), mask) for name in value._fields}
    found = {}
    for each in fields(value):
        item = getattr(value, each.name)
        hidden = isinstance(item, str) and item and not each.repr
        found[each.name] = mask(item) if hidden else encode(item, mask)
    return found


@cache
def _classes() -> dict[str, Any]:
    modules = [import_module(f"junose_shell.{module}") for module in _MODULES]
    return {
        name: kind
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and kind.__module__ == module.__name__
    }
