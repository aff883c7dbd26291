"""Grammar files: YAML read as text only, with the line of everything.

Every scalar is text, so that ``no:`` is not False and ``10:30`` is not 630. Syntax is not parsed
here; that is the compiler's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from junose_shell.errors import GrammarError

FILE_KEYS = {"feature", "help", "types", "commands", "modes", "keywords"}
COMMAND_KEYS = {
    "id", "mode", "privilege", "source", "syntax", "no", "config", "enters", "filter", "help",
    "types", "note", "lab",
}  # fmt: skip
CONFIG_KEYS = {
    "scope", "key", "category", "replace", "ordered", "toggle", "default", "keep", "opens",
    "unique", "lasting", "each", "span", "always", "ascending", "rows",
}  # fmt: skip
SHAPES = dict.fromkeys(("help", "types", "config"), dict) | dict.fromkeys(
    ("commands", "modes"), list
)  # of what the keys of files and commands hold, where that is no text
SHAPE_NAMES = {dict: "mapping", list: "list", str: "text"}
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
    """Everything the grammar files say."""

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
    """Read all files; what is wrong is collected in ``problems``, each with file and line."""
    spec = GrammarSpec()
    shared: dict[str, str] = {}
    files = grammar_files(root)
    files.sort(key=lambda path: path.name != "types.yaml")
    for path in files:
        name = path.relative_to(root).as_posix()
        try:
            document = read_yaml(path.read_text(encoding="utf-8"), name)
        except (GrammarError, UnicodeDecodeError) as error:
            spec.problems.append(str(error))
            continue
        _take_file(spec, shared, name, document)
    return spec


def _take_file(spec: GrammarSpec, shared: dict[str, str], name: str, document: Mapping) -> None:
    _check_keys(spec, name, document, FILE_KEYS, "file")
    feature = document.get("feature", "")
    local = dict(shared)
    for param, description in document.get("types", {}).items():
        where = f"{name}:{document['types'].lines[param]}"
        key = param if name == "types.yaml" else f"{feature}/{param}"
        if not _take_type(spec, key, description, where):
            continue
        local[param] = key
        if name == "types.yaml":
            shared[param] = key
    for path, text in document.get("help", {}).items():
        where = f"{name}:{document['help'].lines[path]}"
        if path in spec.helps:
            spec.problems.append(f"{where}: help for {path!r} is also in {spec.helps[path][1]}")
        spec.helps[path] = (text, where)
    spec.keywords.update(document.get("keywords", "").split())
    for mode in document.get("modes", []):
        spec.modes.append((f"{name}:{mode.line}", mode))
    for raw in document.get("commands", []):
        _take_command(spec, local, name, feature, raw)


def _take_type(spec: GrammarSpec, key: str, description: Any, where: str) -> bool:
    if not isinstance(description, dict):
        spec.problems.append(f"{where}: type {key!r} must be a mapping")
        return False
    if "help" not in description:
        spec.problems.append(f"{where}: parameter {key.rpartition('/')[2]!r} has no help")
    spec.types[key] = {**description, "where": where}
    return True


def _take_command(
    spec: GrammarSpec, local: dict[str, str], name: str, feature: str, raw: Any
) -> None:
    if not isinstance(raw, Mapping):
        spec.problems.append(f"{name}: a command must be a mapping")
        return
    where = f"{name}:{raw.line}"
    _check_keys(spec, name, raw, COMMAND_KEYS, "command")
    for key in ("id", "mode", "source", "syntax"):
        if key not in raw:
            spec.problems.append(f"{where}: command without {key!r}")
            return
    if raw["source"].split()[0] not in SOURCES:
        spec.problems.append(f"{where}: source must begin with one of {', '.join(sorted(SOURCES))}")
    if isinstance(raw.get("config"), Mapping):
        _check_keys(spec, name, raw["config"], CONFIG_KEYS, "config")
    types = dict(local)
    for param, description in raw.get("types", {}).items():
        key = f"{raw['id']}/{param}"
        if _take_type(spec, key, description, f"{name}:{raw['types'].lines[param]}"):
            types[param] = key
    spec.commands.append(CommandSpec(where, feature, raw, types))


def _check_keys(
    spec: GrammarSpec, name: str, document: Mapping, known: set[str], what: str
) -> None:
    for key in list(document):
        where = f"{name}:{document.lines[key]}"
        if key not in known:
            spec.problems.append(f"{where}: unknown {what} key {key!r}")
        shape = SHAPES.get(key, str)
        if what != "config" and not _fits(key, document[key], shape):
            spec.problems.append(f"{where}: {key!r} must be a {SHAPE_NAMES[shape]}")
            del document[key]


def _fits(key: str, value: Any, shape: type) -> bool:
    if key == "no" and isinstance(value, list):
        return all(isinstance(line, str) for line in value)
    return isinstance(value, shape) or (key == "config" and not value)


def read_yaml(text: str, name: str) -> Mapping:
    """Parse one document to mappings, lists and text; raise GrammarError with file and line."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise GrammarError(f"{name}:{line}: {getattr(error, 'problem', error)}") from None
    if not isinstance(node, yaml.MappingNode):
        raise GrammarError(f"{name}:1: a grammar file is a mapping")
    result: Mapping = _plain(node, name)
    return result


def _plain(node: Any, name: str) -> Any:
    import yaml

    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, name) for item in node.value]
    out = Mapping()
    out.line = node.start_mark.line + 1
    out.lines = {}
    for key_node, value_node in _pairs(node):
        key, line = str(key_node.value), key_node.start_mark.line + 1
        if key in out:
            raise GrammarError(f"{name}:{line}: {key!r} a second time")
        out[key] = _plain(value_node, name)
        out.lines[key] = line
    return out


def _pairs(node: Any) -> Iterator[tuple[Any, Any]]:
    yield from node.value
