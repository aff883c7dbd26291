"""Finds problems in a grammar that compiles.

Each problem begins with the file and line of its command.
"""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from junose_shell.command.compiled import CompiledGrammar, Whole
from junose_shell.command.entry import TOP_LEVEL, Entry, Form
from junose_shell.command.grammar import Grammar, Known
from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line
from junose_shell.command.types import ParamType
from junose_shell.command.value import Command
from junose_shell.grammar import codegen
from junose_shell.grammar.compiler import compile_all
from junose_shell.grammar.loader import load
from junose_shell.grammar.samples import commands_of, values_of
from junose_shell.grammar.states import Arrow, States, unique

COMMANDS = Path(__file__).resolve().parent.parent / "commands"
HANDLERS = COMMANDS.parent / "handlers"
GENERATED = "junose_shell.commands."
PACKAGE = COMMANDS.parent
# These name statements, and act on none.
NAMING = {"model/interfaces.py", "handlers/suggestions.py", "snmp/changes.py"}
TOP, SUB = "configuration/topCategory", "configuration/subCategory"  # types that list categories


def lint(root: Path) -> list[str]:
    """Return all problems of the grammar files below ``root``, in a fixed order."""
    compiled, problems, remarks = compile_all(root)
    if problems:
        return problems
    grammar = Grammar(Known(Whole(compiled)))
    unsampled = list(_unsampled(grammar))
    found = [*_ambiguities(grammar), *_categories(grammar), *unsampled, *_sourceless(root)]
    # Without its class, or with a handler that cannot be loaded, no more is known of a command.
    unfit = _stale(compiled) or list(_lost())
    if not unfit:
        found += [*_unhandled(grammar), *_unmarked(grammar)]
        found += [] if unsampled else _unwritable(grammar)
    return remarks + sorted(set(found)) + unfit


def _stale(compiled: CompiledGrammar) -> list[str]:
    return [
        f"commands/{name}.py:1: not what the grammar gives; run `make generate`"
        for name in codegen.stale(compiled, COMMANDS)
    ]


def unproven(root: Path) -> list[str]:
    """Return ``file:line: source: id`` of every command without a seen source."""
    compiled, _, _ = compile_all(root)
    return [
        f"{entry['where']}: {entry['source']}: {entry['id']}"
        for entry in compiled["entries"]
        if entry["form"] == "do" and not entry["source"].startswith("seen")
    ]


# -- ambiguity --
def _ambiguities(grammar: Grammar) -> Iterator[str]:
    for mode in grammar.modes:
        states = States(grammar.walk(mode, TOP_LEVEL).entries)
        for state, words in states.words.items():
            way = " ".join(words)
            ends = states.ends(state)
            for other in ends[1:]:
                yield f"{other.where}: {way!r} is also {ends[0].id} ({ends[0].where}) in {mode}"
            steps = states.steps(state)
            for step in steps:
                yield from _twice(states, step, way)
            yield from _same_rank(grammar, states, [step for step in steps if step.type_key], way)


def _twice(states: States, step: Arrow, way: str) -> Iterator[str]:
    """Report an entry that continues in two ways after one word; the walk would follow only one."""
    for number, count in Counter(number for number, _ in step.places).items():
        if count > 1:
            entry = states.entries[number]
            word = step.word or f"<{step.type_key}>"
            yield f"{entry.where}: after {way!r}, {word!r} stands for two parts of the syntax"


def _same_rank(grammar: Grammar, states: States, steps: list[Arrow], way: str) -> Iterator[str]:
    """Report parameters at one place that accept the same words; the walk would try only one."""
    for at, step in enumerate(steps):
        kind = grammar.types[step.type_key]
        for other in steps[:at]:
            rival = grammar.types[other.type_key]
            looser = kind if kind.rank >= rival.rank else rival
            tighter = rival if looser is kind else kind
            both = [value for value in values_of(tighter) if _takes(looser, tighter.format(value))]
            if both and (kind.rank == rival.rank or looser.free):
                entry = states.entries[step.places[0][0]]
                yield (
                    f"{entry.where}: after {way!r}, {tighter.format(both[0])!r} is both"
                    f" <{step.type_key}> and <{other.type_key}>"
                )


def _takes(kind: ParamType, word: str) -> bool:
    try:
        kind.parse(word)
    except ValueError:
        return False
    return True


# -- handlers --
def _unhandled(grammar: Grammar) -> Iterator[str]:
    features = _features()
    classes = {entry.command for entry in grammar.entries}
    for entry in grammar.entries:
        feature = features.of(entry)
        if not (entry.statement or (feature and feature.handler_of(entry))):
            yield (
                f"{entry.where}: {entry.id} ({entry.form.value}) has no handler:"
                f" write one in junose_shell/handlers/{entry.feature}.py"
            )
    for feature in features.loaded():
        for kind in (*feature.handlers, *feature.consequences):
            if kind not in classes:
                yield f"handlers/{feature.name}.py:1: {kind.__name__} is no command"


def _features() -> Any:
    # By name: the grammar knows no handlers.
    return import_module("junose_shell.handlers.features").Features()


def _lost() -> Iterator[str]:
    """Report imports of handlers that have no command in the grammar."""
    for path in sorted(HANDLERS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(GENERATED):
                known = vars(import_module(str(node.module)))
                for name in node.names:
                    if name.name not in known:
                        yield f"handlers/{path.name}:{name.lineno}: {name.name} is no command"


def _sourceless(root: Path) -> Iterator[str]:
    """Report types whose suggestions have no source in the router."""
    known = _features().sources()
    for description in load(root).types.values():
        source = description.get("suggest")
        if source is not None and source not in known:
            place, names = description["where"], ", ".join(sorted(known))
            yield f"{place}: no suggestions {source!r}; expected one of {names}"


# -- effects --
def _unmarked(grammar: Grammar) -> Iterator[str]:
    """Report statements whose mark of their effect is not what the code does with them."""
    read = readers()
    for entry in grammar.entries:
        if entry.statement and entry.form is Form.DO:
            reader = read.get((entry.feature, entry.command.__name__))
            effect = entry.storage.effect
            if reader is None and effect != "kept":
                yield f"{entry.where}: {entry.id}: no code reads it; say `effect: kept`"
            elif reader and (effect == "kept" or (effect and not _displays(reader))):
                yield f"{entry.where}: {entry.id}: {reader} reads it; take out `effect: {effect}`"


def _displays(reader: str) -> bool:
    """Return True if a module may do no more with a statement than show it."""
    return reader.startswith("handlers/")


def readers() -> dict[tuple[str, str], str]:
    """Return a module that reads each statement which is read, by feature and class.

    It is one that shows statements only if no other reads it.
    """
    found: dict[tuple[str, str], str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if path.parent != COMMANDS and name not in NAMING:
            for imported in _IMPORT.finditer(path.read_text(encoding="utf-8")):
                for member in imported[2].strip("()\n").split(","):
                    if words := member.split():
                        key = imported[1], words[0]
                        if key not in found or not _displays(name):
                            found[key] = name
    return found


_IMPORT = re.compile(r"from junose_shell\.commands\.(\w+) import (\([^)]*\)|.*)")


# -- writing --
def _unwritable(grammar: Grammar) -> Iterator[str]:
    for entry in unique(grammar.entries):
        if entry.statement and entry.form is Form.DO:
            for command in commands_of(entry, grammar.types):
                problem = unreadable(grammar, entry, command)
                if problem:
                    yield f"{entry.where}: {problem}"
                    break


def unreadable(grammar: Grammar, entry: Entry, command: Command) -> str:
    """Return why a statement does not read back from its own line, None if it does."""
    try:
        line = grammar.render(command)
    except (ValueError, TypeError) as error:
        return f"{command!r} cannot be written: {error}"
    for mode in entry.modes:
        result = grammar.walk(mode, TOP_LEVEL).match(Line(line))
        if not isinstance(result, Matched) or result.command != command:
            return f"{command!r} is written {line!r}, which does not read back in {mode}"
    if grammar.negative(entry) is None:
        removable = entry.storage.refuse not in ("", "statement_exists")
        return "" if removable else f"{entry.id} can be set, but not removed"
    return _unnegated(grammar, entry, line)


def _unnegated(grammar: Grammar, entry: Entry, line: str) -> str:
    """Return the negation that a line's own mode lacks, if any: an outer mode would take it."""
    for form in (Form.NO, Form.DEFAULT):
        for mode in entry.modes:
            result = grammar.walk(mode, TOP_LEVEL).match(Line(f"{form.value} {line}"))
            found = result.entry if isinstance(result, Matched) else entry
            if (found.id, found.form) != (entry.id, form):
                return f"{form.value} {line!r} is not the {form.value} form of {entry.id} in {mode}"
    return ""


def _unsampled(grammar: Grammar) -> Iterator[str]:
    """Report types without a fitting sample, because nothing is proved about their commands."""
    for entry in grammar.entries:
        for position in entry.positions:
            if not position.word and not values_of(grammar.types[position.type_key]):
                yield f"{entry.where}: no sample in samples.py is a <{position.type_key}>"


def _categories(grammar: Grammar) -> Iterator[str]:
    known = [e for e in grammar.entries if e.form is not Form.NO and e.statement]
    try:
        top, sub = grammar.types[TOP].values, grammar.types[SUB].values
    except KeyError:
        return
    for entry in known:
        words = entry.storage.category
        if not words or words[0] not in top or any(word not in sub for word in words[1:]):
            yield f"{entry.where}: unknown category {' '.join(words)!r}"
