"""Reads inventory files: YAML with the hosts of a fleet. docs/fleet.md describes them.

``edge[001:500]`` stands for 500 hosts; each takes the next port.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from junose_shell.fleet.host import Member, recipe_of
from junose_shell.fleet.spec import HostSpec, User
from junose_shell.record import record
from junose_shell.terminal.limits import endpoint
from junose_shell.world.faults import preset_named
from junose_shell.world.reader import (
    Reader,
    entries_of,
    listing,
    number,
    read_file,
    scalar,
    section,
    word,
)
from junose_shell.yaml_tree import LineError, Node

if TYPE_CHECKING:
    from junose_shell.library.router import Recipe

MAX_OCTETS = 4_000_000
MAX_HOSTS = 10_000
MAX_LINES = 10_000
_RANGE = re.compile(r"([^\[\]]*)\[(\d{1,6}):(\d{1,6})\]([^\[\]]*)", re.ASCII).fullmatch
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}", re.ASCII).fullmatch


class InventoryError(ValueError):
    """An inventory that cannot be used: ``file:line: reason``."""


@record
class _Entry:
    """A host, or a range of hosts, as the file says it; None where it says nothing."""

    name: str = ""
    script: str | None = None
    world: str | None = None
    model: str | None = None
    clock: str | None = None
    telnet: str | None = None
    ssh: str | None = None
    users: tuple[User, ...] | None = None
    lines: int | None = None
    flaky: str | None = None
    seed: int | None = None


@record
class _File:
    routers: tuple[tuple[int, _Entry], ...]
    defaults: _Entry = _Entry()


def read_inventory(path: Path) -> list[Member]:
    """Return the hosts of a file; raise InventoryError if anything is wrong with it.

    The files that it names are relative to its folder.
    """

    def members(tree: Node) -> list[Member]:
        return list(_members(_FILE(tree), path.parent))

    return read_file(path, MAX_OCTETS, members, InventoryError)


def _members(found: _File, folder: Path) -> Iterator[Member]:
    recipes: dict[tuple[str, ...], Recipe] = {}
    names: set[str] = set()
    ports: dict[tuple[str, int], str] = {}
    for line, entry in found.routers:
        for spec in _specs(line, entry, found.defaults, folder):
            if spec.name in names:
                raise LineError(line, f"name {spec.name} is used twice")
            names.add(spec.name)
            if len(names) > MAX_HOSTS:
                raise LineError(line, f"more than {MAX_HOSTS} hosts")
            for where in filter(None, (spec.telnet, spec.ssh)):
                at = endpoint(where, 0)
                if at[1] and ports.setdefault(at, spec.name) != spec.name:
                    raise LineError(line, f"{where} of {spec.name} is that of {ports[at]}")
            key = spec.script, spec.world, spec.model, spec.clock
            if key not in recipes:
                try:
                    recipes[key] = recipe_of(spec)
                except ValueError as error:
                    raise LineError(line, str(error)) from error
            yield Member(spec, recipes[key])


def _specs(line: int, entry: _Entry, defaults: _Entry, folder: Path) -> Iterator[HostSpec]:
    """Yield the hosts that one entry stands for."""
    given: dict[str, Any] = {
        name: value
        for name in HostSpec.__match_args__[1:]
        if (value := getattr(entry, name)) is not None
        or (value := getattr(defaults, name)) is not None
    }
    for name in ("script", "world"):
        if given.get(name):
            given[name] = str(folder / given[name])
    for offset, host in enumerate(_names(line, entry.name)):
        own = dict(given)
        for name in ("telnet", "ssh"):
            if given.get(name):
                own[name] = _shifted(line, given[name], offset)
        if offset and "seed" in given:
            own["seed"] = (given["seed"] + offset) % 2**32
        yield HostSpec(host, **own)


def _names(line: int, name: str) -> Iterator[str]:
    found = _RANGE(name)
    if found is None:
        if not _NAME(name):
            raise LineError(line, f"not a name of a host: {name!r}")
        yield name
        return
    before, first, last, after = found.groups()
    if not int(first) <= int(last) < int(first) + MAX_HOSTS:
        raise LineError(line, f"not a range of at most {MAX_HOSTS} hosts: {name!r}")
    for each in range(int(first), int(last) + 1):
        yield from _names(line, f"{before}{each:0{len(first)}}{after}")


def _shifted(line: int, where: str, offset: int) -> str:
    """Return ``HOST:PORT`` for the host ``offset`` places after the first of its range."""
    host, port = endpoint(where, 0)
    if port and port + offset > 65_535:
        raise LineError(line, f"the range needs ports above 65535, from {port} on")
    shown = f"[{host}]" if ":" in host else host
    return f"{shown}:{port + offset if port else 0}"


# -- what each key takes --
def _where(value: str) -> str:
    if value:
        endpoint(value, 0)  # a ServeError is a ValueError
    return value


def _flaky(value: str) -> str:
    if value:
        preset_named(value)
    return value


def _users(node: Node) -> tuple[User, ...]:
    known = tuple(key.text for key, _ in getattr(node, "entries", ()))
    reader = scalar(_secret)
    return tuple(User(_login(key), reader(value)) for key, value in entries_of(node, known))


def _login(key: object) -> str:
    return scalar(_secret)(key)  # type: ignore[arg-type]  # keys are scalars


def _secret(value: str) -> str:
    """Return a name or password that one word of a command can hold."""
    if not value or not all("!" <= each <= "~" for each in value) or '"' in value:
        raise ValueError("needs printable ASCII characters without blanks and quotes")
    return value


_KEYS: dict[str, Reader[object]] = {
    "script": scalar(word),
    "world": scalar(word),
    "model": scalar(word),
    "clock": scalar(word),
    "telnet": scalar(_where),
    "ssh": scalar(_where),
    "users": _users,
    "lines": scalar(number(1, MAX_LINES)),
    "flaky": scalar(_flaky),
    "seed": scalar(number(0, 0xFFFF_FFFF)),
}


def _entry(node: Node) -> tuple[int, _Entry]:
    made = section(_Entry, {"name": scalar(word), **_KEYS})(node)
    if not made.name:
        raise LineError(node.line, "name is missing")
    return node.line, made


_FILE = section(_File, {"routers": listing(_entry), "defaults": section(_Entry, _KEYS)})
