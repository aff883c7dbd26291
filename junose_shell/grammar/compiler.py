"""Compiles grammar files to entries: plain data that fits in a JSON file."""

import re
from pathlib import Path
from typing import Literal

from junose_shell.command.compiled import (
    CompiledEntry,
    CompiledGrammar,
    CompiledMode,
    CompiledStorage,
    TypeSpec,
)
from junose_shell.command.types import make
from junose_shell.errors import GrammarError
from junose_shell.grammar import graph, notation
from junose_shell.grammar.guesses import GUESSED, lift_guesses
from junose_shell.grammar.loader import CommandSpec, GrammarSpec, load
from junose_shell.grammar.storage import KEPT_TYPE, Statements, one_of
from junose_shell.grammar.syntax import (
    Keyword,
    Optional,
    Param,
    Repeat,
    Sequence,
    Syntax,
    field_name,
    mandatory,
)

LEVELS = tuple(map(str, range(16)))  # of privilege
_CAMEL = re.compile(r"^[a-z]+[A-Z]\w*$")


def compile_grammar(root: Path) -> CompiledGrammar:
    """Compile all files below ``root``; raise GrammarError with every problem."""
    compiled, problems, _ = compile_all(root)
    if problems:
        raise GrammarError("\n".join(problems))
    return compiled


def compile_all(root: Path) -> tuple[CompiledGrammar, list[str], list[str]]:
    """Compile what can be compiled; return it with the problems and with unused help."""
    compiler = _Compiler(load(root))
    return compiler.run(), compiler.problems, compiler.remarks


class _Compiler:
    def __init__(self, spec: GrammarSpec) -> None:
        self.spec = spec
        self.problems = spec.problems
        self.remarks: list[str] = []
        self.used_help: set[str] = set()
        self.used_types: set[str] = set()
        self.used_own: set[str] = set()
        self.enum_cache: dict[str, tuple[str, ...]] = {}

    def run(self) -> CompiledGrammar:
        lift_guesses(self.spec)
        types = self._types()
        modes = self._modes()
        self.mode_ids = [mode["id"] for mode in modes]
        self.inner_ids = [mode["id"] for mode in modes if mode["parent"]]  # all but Exec
        entries: list[CompiledEntry] = []
        ids: dict[str, str] = {}
        for order, command in enumerate(self.spec.commands):
            name = command.raw["id"]
            if name in ids:
                self.problems.append(f"{command.where}: id {name!r} is also at {ids[name]}")
            ids[name] = command.where
            entries.extend(self._command(command, order, {mode["id"] for mode in modes}))
        for path, (_, where) in self.spec.helps.items():
            if path not in self.used_help:
                self.remarks.append(f"{where}: help for {path!r}, which no command has")
        used = self.used_types | {key.removesuffix(GUESSED) for key in self.used_types}
        for key in self.used_types ^ self.spec.types.keys():
            types.pop(key, None)
        for key, description in self.spec.types.items():
            if key not in used and not key.endswith(GUESSED):
                self.remarks.append(f"{description['where']}: type {key!r} is used by no command")
        return {"modes": modes, "types": types, "entries": entries}

    def _types(self) -> dict[str, TypeSpec]:
        out: dict[str, TypeSpec] = {}
        for key, description in self.spec.types.items():
            plain = {k: v for k, v in description.items() if k != "where"}
            try:
                kind = make(plain)
            except (ValueError, re.error) as error:
                self.problems.append(f"{description['where']}: type {key!r}: {error}")
                continue
            if kind.values:
                self.enum_cache[key] = kind.values
            out[key] = plain
        return out

    def _modes(self) -> list[CompiledMode]:
        out: list[CompiledMode] = []
        known = {mode.get("id") for _, mode in self.spec.modes}
        for where, mode in self.spec.modes:
            missing = {"id", "prompt", "parent", "source", "title"} - mode.keys()
            if missing:
                self.problems.append(f"{where}: mode without {', '.join(sorted(missing))}")
                continue
            if mode["parent"] and mode["parent"] not in known:
                self.problems.append(f"{where}: unknown parent mode {mode['parent']!r}")
            out.append(
                {
                    "id": mode["id"], "prompt": mode["prompt"], "parent": mode["parent"],
                    "source": mode["source"], "title": mode["title"],
                }
            )  # fmt: skip
        return out

    def _command(self, command: CommandSpec, order: int, modes: set[str]) -> list[CompiledEntry]:
        raw = command.raw
        wanted = raw["mode"].split()
        if wanted == ["any"]:
            wanted = self.mode_ids
        elif wanted == ["configuration"]:
            wanted = self.inner_ids
        for mode in wanted:
            if mode not in modes:
                self.problems.append(f"{command.where}: unknown mode {mode!r}")
        if raw.get("enters") and raw["enters"] not in modes:
            self.problems.append(f"{command.where}: unknown mode {raw['enters']!r}")
        try:
            return self._forms(command, self._base(command, order, wanted))
        except (ValueError, re.error, GrammarError) as error:
            self.problems.append(f"{command.where}: {raw['id']}: {error}")
            return []

    def _base(self, command: CommandSpec, order: int, modes: list[str]) -> CompiledEntry:
        """Return what all forms of a command share; the rest is empty."""
        raw = command.raw
        return {
            "id": raw["id"],
            "command": class_name(raw["id"]),
            "feature": command.feature,
            "modes": modes,
            "privilege": int(one_of(raw.get("privilege", "10"), LEVELS)),
            "source": raw["source"],
            "enters": raw.get("enters", ""),
            "filter": raw.get("filter", "") == "yes",
            "where": command.where,
            "order": order,
            "note": raw.get("note", ""),
            "form": "do",
            "syntax": "",
            "positions": [],
            "first": [],
            "follow": [],
            "last": [],
            "fields": [],
            "config": None,
        }

    def _forms(self, command: CommandSpec, base: CompiledEntry) -> list[CompiledEntry]:
        raw = command.raw
        self.used_own = set()
        text = " ".join(raw["syntax"].split())
        same = text.startswith("[ no ] ")
        text = text.removeprefix("[ no ] ")
        statements = Statements(self.spec, self.enum_cache)
        config = statements.storage(command, base) if "config" in raw else None
        negatives = raw.get("no", [])
        negatives = [negatives] if isinstance(negatives, str) else list(negatives)
        if same:
            negatives.append(f"no {text}")
        out = [self._entry(command, base, text, "do", config)]
        if config is not None:
            _check_key(text, "syntax", command, config)
        for negative in (" ".join(line.split()) for line in negatives):
            if not negative.startswith("no "):
                raise ValueError("a no form begins with 'no'")
            if config is None:
                out.append(self._entry(command, base, negative, "no", None))
                continue
            if not config["toggle"]:
                _check_key(negative, "no form", command, config)
            whole = _with_rest(negative, text, frozenset(command.types))
            out.append(self._entry(command, base, whole, "no", config))
            positive = "default" + whole[2:]
            out.append(self._entry(command, base, positive, "default", config))
        _check_fields(out if config else [])
        if config and config["span"] and not all(_is_span(entry, config) for entry in out):
            raise ValueError("a span is a first number, perhaps a last one, and a mode")
        for word in sorted(raw.get("help", {}).keys() - self.used_own):
            self.remarks.append(
                f"{command.where}: {raw['id']}: help for {word!r}, not a word of it"
            )
        return out

    def _entry(
        self, command: CommandSpec, base: CompiledEntry, text: str,
        form: Literal["do", "no", "default"], config: CompiledStorage | None,
    ) -> CompiledEntry:  # fmt: skip
        names = frozenset(command.types)
        tree = notation.parse(text, names)
        _check_twice(tree)
        params = {node.name: command.types[node.name] for node in _params(tree)}
        for keyword in _keywords(tree):
            if _CAMEL.match(keyword) and keyword not in self.spec.keywords:
                raise ValueError(f"{keyword!r} is neither a known keyword nor a parameter")
        self.used_types.update(params.values())
        self._check_kept(params, config)
        enums = {n: self.enum_cache[k] for n, k in params.items() if k in self.enum_cache}
        automaton = graph.build(tree, enums)
        self._helps(command, tree, automaton, params, form)
        return {
            **base,
            "command": base["command"] if form == "do" else f"No{base['command']}",
            "form": form,
            "syntax": text,
            "positions": [position.dump() for position in automaton.positions],
            "first": automaton.first,
            "follow": automaton.follow,
            "last": automaton.last,
            "fields": [
                (name, kind, params.get(param, "")) for name, kind, param in graph.fields_of(tree)
            ],
            "config": config,
        }

    def _check_kept(self, params: dict[str, str], config: CompiledStorage | None) -> None:
        kept = {text for text, *_ in config["kept"]} if config is not None else set()
        for name, key in params.items():
            if self.spec.types[key].get("type") == KEPT_TYPE and field_name(name) not in kept:
                raise ValueError(f"{name!r} is a secret that no 'keep' hides")

    def _helps(
        self, command: CommandSpec, tree: Syntax, automaton: graph.Automaton,
        params: dict[str, str], form: str,
    ) -> None:  # fmt: skip
        """Set each position's help: leading words by path, later ones by entry, then by path.

        A value of an enumeration has its own text, else that of its type.
        """
        leading = _leading(tree)
        of_entry: dict[str, str] = command.raw.get("help", {})
        by_type = {key: self.spec.types[key].get("help", "") for key in params.values()}
        for number, position in enumerate(automaton.positions):
            if not position.word:
                position.type_key = params[position.type_key]
                position.help = by_type[position.type_key]
                continue
            values = None
            if position.type_key:
                position.type_key = params[position.type_key]
                path = f"<{position.type_key}> {position.word}"
                values = self._help({}, path, "", lead=True) or by_type[position.type_key]
            lead = number < len(leading)
            words = leading[: number + 1] if lead else [*leading, position.word]
            negation = form != "do" and number == 0  # no or default, the same everywhere
            own = {} if negation else of_entry
            if form != "do":
                words = words[1:] or [position.word]
            position.help = (
                self._help(own, " ".join(words), position.word, lead=lead) or values or ""
            )
            if not position.help:
                raise ValueError(f"no help for {' '.join(words)!r}")

    def _help(self, own: dict[str, str], path: str, word: str, *, lead: bool) -> str:
        for key in (path,) if lead else (path, word):
            if key in own:
                self.used_own.add(key)
                return own[key]
        if path in self.spec.helps:
            self.used_help.add(path)
            return self.spec.helps[path][0]
        return ""


def _check_key(text: str, form: str, command: CommandSpec, config: CompiledStorage) -> None:
    tree = notation.parse(text, frozenset(command.types))
    if config["toggle"] and "enters" in command.raw:
        raise ValueError("what opens a mode is no toggle")
    lost = set(config["key"]) - {name for name, _, _ in graph.fields_of(tree)}
    if lost:
        raise ValueError(f"the {form} lacks the key field {', '.join(lost)}")


def _check_fields(entries: list[CompiledEntry]) -> None:
    """Raise ValueError if a word may stand in a no form that the statement, the first, must have.

    The no form could not be written: nothing in the statement says if the word was typed.
    """
    known = {name for name, *_ in entries[0]["fields"]} if entries else set()
    for entry in entries:
        for name, kind, _ in entry["fields"]:
            if kind == "flag" and name not in known:
                raise ValueError(f"the no form leaves out {name!r}, which the statement has")


def _with_rest(negative: str, text: str, params: frozenset[str]) -> str:
    """Return a no form that also takes what follows in the statement, so as to negate its line."""
    rest = text.removeprefix(f"{negative.removeprefix('no ')} ")
    if rest == text:
        return negative
    tree = notation.parse(rest, params)
    parts = tree.parts if isinstance(tree, Sequence) else (tree,)
    free = all(isinstance(part, Optional | Repeat) for part in parts)
    return f"{negative} {rest}" if free else f"{negative} [ {rest} ]"


def _check_twice(tree: Syntax) -> None:
    for part in graph.walk(tree):
        names = [word.name for word in mandatory(part) if isinstance(word, Param)]
        if len(set(names)) != len(names):
            raise ValueError("a parameter stands twice; is one of them a keyword of the same name?")


def class_name(entry_id: str) -> str:
    """Return the generated class of an entry: ``l2tp-dial-out-target`` -> ``L2tpDialOutTarget``."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[-_]", entry_id))


def _leading(tree: Syntax) -> list[str]:
    words: list[str] = []
    for part in tree.parts if isinstance(tree, Sequence) else (tree,):
        if not isinstance(part, Keyword):
            break
        words.append(part.text)
    return words


def _is_span(entry: CompiledEntry, config: CompiledStorage) -> bool:
    kinds = [(name, kind) for name, kind, _ in entry["fields"]]
    keys = [(name, "value") for name in config["key"]]
    return len(keys) == 1 and kinds == [*keys, (config["span"], "maybe")] and bool(entry["enters"])


def _params(tree: Syntax) -> list[Param]:
    return [node for node in graph.walk(tree) if isinstance(node, Param)]


def _keywords(tree: Syntax) -> list[str]:
    return [node.text for node in graph.walk(tree) if isinstance(node, Keyword)]
