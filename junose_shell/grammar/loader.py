"""Reads grammar files: YAML as text only, with the line of everything.

The compiler parses syntax, not this module.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from junose_shell.errors import GrammarError
from junose_shell.yaml_tree import LineError, Listing, Node, Scalar, YamlTable, build

# A form is text, one word alone, a list of one form, one of several, or a mapping with a form for
# each key.
TEXT = str
YES = "yes"
ANY = "*"  # whatever other keys a mapping has
TABLE = {ANY: TEXT}
CONFIG = dict.fromkeys(
    ("scope", "key", "category", "replace", "toggle", "each", "span", "always", "ascending"), TEXT
) | dict.fromkeys(("ordered", "unique", "lasting"), YES) | {
    "opens": "context", "effect": ("kept", "shown"),
    "default": TABLE, "keep": TABLE, "rows": [TABLE],
}  # fmt: skip
TYPE = dict.fromkeys(
    ("type", "help", "min", "max", "pattern", "describe", "values", "suggest"), TEXT
) | dict.fromkeys(("secret", "unordered", "zero"), YES)
TYPES = {ANY: TYPE}
COMMAND = dict.fromkeys(("id", "mode", "privilege", "source", "syntax", "enters", "note"), TEXT) | {
    "filter": YES,
    "no": (TEXT, [TEXT]),
    "help": TABLE,
    "types": TYPES,
    "config": CONFIG,
}
FILE = {
    "feature": TEXT, "help": TABLE, "types": TYPES, "keywords": TEXT,
    "usual": COMMAND, "commands": [COMMAND], "modes": [TABLE],
}  # fmt: skip
SOURCES = {"seen", "recalled", "inferred", "own"}


class Mapping(dict[str, Any]):
    """A YAML mapping that knows the line of itself and of each key."""

    line: int
    lines: dict[str, int]


@dataclass(slots=True)
class CommandSpec:
    """One command of a grammar file, as written."""

    where: str
    feature: str
    raw: Mapping
    types: dict[str, str] = field(default_factory=dict)  # parameter name -> type key


@dataclass(slots=True)
class GrammarSpec:
    """The content of the grammar files."""

    commands: list[CommandSpec] = field(default_factory=list)
    types: dict[str, dict[str, str]] = field(default_factory=dict)  # by type key
    helps: dict[str, tuple[str, str]] = field(default_factory=dict)  # path -> (text, where)
    modes: list[tuple[str, Mapping]] = field(default_factory=list)
    keywords: set[str] = field(default_factory=set)  # that look like parameters: fastEthernet
    problems: list[str] = field(default_factory=list)


def grammar_files(root: Path) -> list[Path]:
    """Return the grammar files below ``root`` in a fixed order."""
    return sorted(root.rglob("*.yaml"), key=lambda path: path.relative_to(root).as_posix())


def load(root: Path) -> GrammarSpec:
    """Read all files; collect errors in ``problems``, each with file and line."""
    spec = GrammarSpec()
    shared: dict[str, str] = {}
    files = grammar_files(root)
    files.sort(key=lambda path: path.name != "types.yaml")
    for path in files:
        name = path.relative_to(root).as_posix()
        try:
            document = read_yaml(path.read_text(encoding="utf-8"), name)
        except GrammarError as error:
            spec.problems.append(str(error))
            continue
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            spec.problems.append(f"{name}:{line}: not UTF-8")
            continue
        _take_file(spec, shared, name, document)
    return spec


def _take_file(spec: GrammarSpec, shared: dict[str, str], name: str, document: Mapping) -> None:
    spec.problems += [f"{name}:{line}: {reason}" for line, reason in _misfits(document, FILE)]
    feature = document.get("feature", "")
    local = dict(shared)
    for param, description in document.get("types", {}).items():
        key = param if name == "types.yaml" else f"{feature}/{param}"
        _take_type(spec, key, description, f"{name}:{document['types'].lines[param]}")
        local[param] = key
        if name == "types.yaml":
            shared[param] = key
    for written, text in document.get("help", {}).items():
        where = f"{name}:{document['help'].lines[written]}"
        path = _of_value(written, local)
        if path in spec.helps:
            spec.problems.append(f"{where}: help for {path!r} is also in {spec.helps[path][1]}")
        spec.helps[path] = (text, where)
    spec.keywords.update(document.get("keywords", "").split())
    for mode in document.get("modes", []):
        spec.modes.append((f"{name}:{mode.line}", mode))
    for raw in document.get("commands", []):
        _fill(raw, document.get("usual", {}))
        _take_command(spec, local, name, feature, raw)


def _of_value(path: str, local: dict[str, str]) -> str:
    """Return the path of a help: that of one value, ``<type> value``, names the type by its key."""
    param, _, value = path.partition("> ")
    if not path.startswith("<") or not value:
        return path
    return f"<{local.get(param[1:], param[1:])}> {value}"


def _fill(raw: Mapping, usual: dict[str, Any]) -> None:
    """Give a command what its file says of all that do not say otherwise."""
    for key, value in usual.items():
        if isinstance(value, Mapping) and isinstance(raw.get(key), Mapping):
            _fill(raw[key], value)
        else:
            raw.setdefault(key, value)


def _take_type(spec: GrammarSpec, key: str, description: Mapping, where: str) -> None:
    if "help" not in description:
        spec.problems.append(f"{where}: parameter {key.rpartition('/')[2]!r} has no help")
    spec.types[key] = {**description, "where": where}


def _take_command(
    spec: GrammarSpec, local: dict[str, str], name: str, feature: str, raw: Mapping
) -> None:
    where = f"{name}:{raw.line}"
    for key in ("id", "mode", "source", "syntax"):
        if key not in raw:
            spec.problems.append(f"{where}: command without {key!r}")
            return
    if raw["source"].partition(" ")[0] not in SOURCES:
        spec.problems.append(f"{where}: source must begin with one of {', '.join(sorted(SOURCES))}")
    types = dict(local)
    for param, description in raw.get("types", {}).items():
        types[param] = f"{raw['id']}/{param}"
        _take_type(spec, types[param], description, f"{name}:{raw['types'].lines[param]}")
    spec.commands.append(CommandSpec(where, feature, raw, types))


def _misfits(value: Mapping, form: dict[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield line and reason for each member of the wrong form, and remove it."""
    for key, member in list(value.items()):
        wanted = form.get(key, form.get(ANY))
        if wanted is None:
            reason = f"unknown key {key!r}"
        elif not _is(member, wanted):
            reason = f"{key!r} must be a {_name(wanted)}"
        else:
            for inner in member if isinstance(member, list) else [member]:
                if isinstance(inner, Mapping):
                    yield from _misfits(inner, wanted[0] if inner is not member else wanted)
            continue
        yield value.lines.pop(key), reason
        del value[key]


def _is(value: Any, form: Any) -> bool:
    """Return True if a value has a form; mappings may have any content."""
    if isinstance(form, str):
        return bool(value == form)
    if isinstance(form, tuple):
        return any(_is(value, each) for each in form)
    if isinstance(form, list):
        return isinstance(value, list) and all(_is(item, form[0]) for item in value)
    return isinstance(value, Mapping if isinstance(form, dict) else form)


def _name(form: Any) -> str:
    if isinstance(form, str):
        return f"{form!r}, or left out"
    if isinstance(form, tuple):
        return " or a ".join(map(_name, form))
    if isinstance(form, list):
        return f"list of {_name(form[0])}s"
    return "mapping" if isinstance(form, dict) else "text"


def read_yaml(text: str, name: str) -> Mapping:
    """Parse one document to mappings, lists and text; raise GrammarError with file and line."""
    try:
        document = _plain(build(text, aliases=True), {})
    except LineError as flaw:
        raise GrammarError(f"{name}:{flaw.line}: {flaw.reason}") from None
    if not isinstance(document, Mapping):
        raise GrammarError(f"{name}:1: a grammar file is one mapping")
    return document


def _plain(node: Node, made: dict[int, Any]) -> Any:
    """Return a node as text, list or mapping; ``made`` has those that aliases may mean, by id."""
    if isinstance(node, Scalar):
        return node.text
    if id(node) not in made:
        if isinstance(node, Listing):
            made[id(node)] = [_plain(item, made) for item in node.items]
        else:
            made[id(node)] = _mapping(node, made)
    return made[id(node)]


def _mapping(table: YamlTable, made: dict[int, Any]) -> Mapping:
    out = Mapping()
    out.line, out.lines = table.line, {}
    for key, value in table.entries:
        if key.text in out:
            raise LineError(key.line, f"{key.text!r} a second time")
        out[key.text] = _plain(value, made)
        out.lines[key.text] = key.line
    return out
