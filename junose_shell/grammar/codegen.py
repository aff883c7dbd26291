"""Writes ``junose_shell/commands/``: a typed, immutable class for each command and its no form.

There is one module a feature; ``types.py`` has the enumerations.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from junose_shell.command.compiled import CompiledEntry, CompiledGrammar, TypeSpec
from junose_shell.command.types import make

TYPES = "types"  # the module of the enumerations
Field = tuple[str, str]  # annotation, default

_HEAD = '''"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

'''
_LATER = "from __future__ import annotations\n\n"  # so that nothing evaluates them
_WIDTH = 100  # columns


def generate(compiled: CompiledGrammar) -> dict[str, str]:
    """Return the text of every module, by name."""
    names = _enum_names(compiled["types"])
    bodies: dict[str, str] = {}
    for feature, text in _classes(compiled, names):
        bodies[feature] = bodies.get(feature, "") + text
    values = {name: compiled["types"][key]["values"].split() for key, name in names.items()}
    modules = {name: _HEAD + _LATER + _imports(text) + text for name, text in bodies.items()}
    literals = "".join(f"\n{_literal(name, values[name])}" for name in sorted(values))
    return modules | {TYPES: f"{_HEAD}from typing import Literal\n{literals}"}


def stale(compiled: CompiledGrammar, folder: Path) -> list[str]:
    """Return the names of modules that are missing, out of date or not needed."""
    wanted = generate(compiled)
    there = {
        p.stem: p.read_text(encoding="utf-8") for p in folder.glob("*.py") if p.stem != "__init__"
    }
    return sorted(
        name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)
    )


def write(compiled: CompiledGrammar, folder: Path) -> list[str]:
    """Update the modules; return the names of those rewritten or removed."""
    changed = stale(compiled, folder)
    wanted = generate(compiled)
    for name in changed:
        path = folder / f"{name}.py"
        if name in wanted:
            path.write_text(wanted[name], encoding="utf-8")
        else:
            path.unlink()
    return changed


# -- enumerations --
def _enum_names(types: dict[str, TypeSpec]) -> dict[str, str]:
    """Return the name of each enumeration by its type key.

    It is the parameter's; where parameters of one name have different values, those that are not
    shared by all files have their feature or command before it.
    """
    enums = {key: spec["values"] for key, spec in types.items() if spec["type"] == "enum"}
    meanings: dict[str, set[str]] = {}
    for key, values in enums.items():
        meanings.setdefault(_parts(key)[1], set()).add(" ".join(values.split()))
    return {
        key: _joined(name if len(meanings[name]) == 1 else f"{home} {name}")
        for key in enums
        for home, name in [_parts(key)]
    }


def _parts(key: str) -> tuple[str, str]:
    home, _, name = key.rpartition("/")
    return home, name


def _joined(words: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[-_ ]", words))


def _literal(name: str, values: list[str]) -> str:
    line = f"{name} = Literal[{', '.join(map(repr, values))}]\n"
    if len(line) <= _WIDTH:
        return line
    return f"{name} = Literal[\n" + "".join(f"    {value!r},\n" for value in values) + "]\n"


# -- classes --
def _classes(compiled: CompiledGrammar, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield feature and text of each class: a command, then what its no forms make."""
    types = compiled["types"]
    forms: dict[str, list[CompiledEntry]] = {}
    for entry in compiled["entries"]:
        forms.setdefault(entry["id"], []).append(entry)
    for entry, *others in forms.values():
        keys = {key for form in (entry, *others) for _, _, key in form["fields"] if key}
        annotations = {
            key: f"{TYPES}.{name}" if (name := names.get(key)) else make(types[key]).annotation
            for key in keys
        }
        fields = _fields([entry], annotations)
        if entry["config"] and entry["config"]["toggle"]:
            fields["enabled"] = ("bool", "True")
        about = f"``{entry['syntax']}`` [{entry['source']}]."
        yield entry["feature"], _class(entry, "Command", about, fields)
        if negatives := [form for form in others if form["form"] == "no"]:
            removal = _fields(negatives, annotations)
            about = " or ".join(f"``{form['syntax']}``" for form in negatives) + "."
            if len(others) > len(negatives):
                about = about[:-1] + ", or ``default`` for ``no``."
                removal["default"] = ("bool", "False")
            yield entry["feature"], _class(negatives[0], "Removal", about, removal)


def _fields(forms: list[CompiledEntry], annotations: dict[str, str]) -> dict[str, Field]:
    """Return the fields of a class; what one of its forms may lack is optional."""
    found: dict[str, Field] = {}
    for form in forms:
        for name, kind, key in form["fields"]:
            inner = annotations.get(key, "bool")
            everywhere = all(any(field[0] == name for field in each["fields"]) for each in forms)
            found[name] = {
                "value": (inner, "") if everywhere else (f"{inner} | None", "None"),
                "maybe": (f"{inner} | None", "None"),
                "flag": ("bool", "False"),
                "list": (f"tuple[{inner}, ...]", "()"),
            }[kind]
    return found


def _class(entry: CompiledEntry, base: str, about: str, fields: dict[str, Field]) -> str:
    lines = [
        f"class {entry['command']}({base}):  # grammars/{entry['where']}",
        f'    """{about}"""',
        "",
        f'    ENTRY = "{entry["id"]}"',
    ]
    ordered = sorted(fields.items(), key=lambda item: bool(item[1][1]))
    lines += [
        f"    {name}: {annotation}" + (f" = {default}" if default else "")
        for name, (annotation, default) in ordered
    ]
    return "\n\n" + "\n".join(lines) + "\n"


def _imports(body: str) -> str:
    annotations = "".join(re.findall(r"^    \w+: .*", body, re.MULTILINE))
    bases = sorted(set(re.findall(r"^class \w+\((\w+)\):", body, re.MULTILINE)))
    lines = [f"from junose_shell.command.value import {', '.join(bases)}\n"]
    typed = []
    if "types." in annotations:
        typed.append("    from junose_shell.commands import types\n")
    if "Ipv4" in annotations:
        typed.append("    from junose_shell.net import Ipv4\n")
    if typed:
        lines = ["from typing import TYPE_CHECKING\n\n", *lines, "\nif TYPE_CHECKING:\n", *typed]
    return "".join(lines)
