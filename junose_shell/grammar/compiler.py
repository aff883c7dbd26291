"""Grammar files to compiled entries: plain data that one JSON file can hold."""

import re
from pathlib import Path
from typing import Any

from junose_shell.command.types import make
from junose_shell.errors import GrammarError
from junose_shell.grammar import graph, notation
from junose_shell.grammar.loader import CommandSpec, GrammarSpec, load
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
from junose_shell.messages import CATALOGUE

KEPT_TYPE = "secret"  # the type of what a statement keeps in a form of its own
LEVELS = tuple(map(str, range(16)))  # of privilege
KEPT_FORMS = ("5", "8")  # a digest, or encrypted
_CAMEL = re.compile(r"^[a-z]+[A-Z]\w*$")


def compile_grammar(root: Path) -> dict[str, Any]:
    """Compile all files below ``root``; raise GrammarError listing every problem found."""
    compiled, problems, _ = compile_all(root)
    if problems:
        raise GrammarError("\n".join(problems))
    return compiled


def compile_all(root: Path) -> tuple[dict[str, Any], list[str], list[str]]:
    """Compile what can be compiled; return it with the problems and with what is left over."""
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

    def run(self) -> dict[str, Any]:
        types = self._types()
        modes = self._modes()
        self.mode_ids = [mode["id"] for mode in modes]
        entries: list[dict[str, Any]] = []
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
        for key, description in self.spec.types.items():
            if key not in self.used_types:
                self.remarks.append(f"{description['where']}: type {key!r} is used by no command")
        return {"modes": modes, "types": types, "entries": entries}

    def _types(self) -> dict[str, dict[str, str]]:
        out: dict[str, dict[str, str]] = {}
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

    def _modes(self) -> list[dict[str, str]]:
        out = []
        known = {mode.get("id") for _, mode in self.spec.modes}
        for where, mode in self.spec.modes:
            missing = {"id", "prompt", "parent", "source", "title"} - mode.keys()
            if missing:
                self.problems.append(f"{where}: mode without {', '.join(sorted(missing))}")
                continue
            if mode["parent"] and mode["parent"] not in known:
                self.problems.append(f"{where}: unknown parent mode {mode['parent']!r}")
            out.append(dict(mode))
        return out

    def _command(self, command: CommandSpec, order: int, modes: set[str]) -> list[dict[str, Any]]:
        raw = command.raw
        wanted = raw["mode"].split()
        if wanted == ["any"]:
            wanted = self.mode_ids
        elif wanted == ["configuration"]:
            wanted = self.mode_ids[1:]
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

    def _base(self, command: CommandSpec, order: int, modes: list[str]) -> dict[str, Any]:
        raw = command.raw
        return {
            "id": raw["id"],
            "class": class_name(raw["id"]),
            "feature": command.feature,
            "modes": modes,
            "privilege": int(self._one_of(raw.get("privilege", "10"), LEVELS)),
            "source": raw["source"],
            "enters": raw.get("enters", ""),
            "filter": raw.get("filter", "") == "yes",
            "where": command.where,
            "order": order,
            "note": raw.get("note", ""),
        }

    def _forms(self, command: CommandSpec, base: dict[str, Any]) -> list[dict[str, Any]]:
        raw = command.raw
        self.used_own = set()
        text = " ".join(raw["syntax"].split())
        same = text.startswith("[ no ] ")
        text = text.removeprefix("[ no ] ")
        config = self._config(command, base) if "config" in raw else None
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
        if config and config["span"] and not all(_is_span(entry, config) for entry in out):
            raise ValueError("a span is a first number, perhaps a last one, and a mode")
        for word in sorted(raw.get("help", {}).keys() - self.used_own):
            self.remarks.append(
                f"{command.where}: {raw['id']}: help for {word!r}, not a word of it"
            )
        return out

    def _entry(
        self, command: CommandSpec, base: dict[str, Any], text: str, form: str,
        config: dict[str, Any] | None,
    ) -> dict[str, Any]:  # fmt: skip
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
            "class": base["class"] if form == "do" else f"No{base['class']}",
            "form": form,
            "syntax": text,
            "positions": [position.dump() for position in automaton.positions],
            "first": automaton.first,
            "follow": automaton.follow,
            "last": automaton.last,
            "fields": [
                [name, kind, params.get(param, "")] for name, kind, param in graph.fields_of(tree)
            ],
            "config": config,
        }

    def _config(self, command: CommandSpec, base: dict[str, Any]) -> dict[str, Any]:
        raw = command.raw["config"]
        scope = raw.get("scope", "mode" if base["modes"] != ["global-config"] else "")
        if not scope:
            raise ValueError("config needs scope: chassis or context")
        return {
            "scope": self._one_of(scope, ("chassis", "context", "mode")),
            "key": [field_name(name) for name in raw.get("key", "").split()],
            "category": raw.get("category", "").split(),
            "opens_context": raw.get("opens", "") == "context",
            "refuse": self._refusal(raw.get("replace", "")),
            "lasting": bool(base["enters"]) or raw.get("lasting", "") == "yes",
            "ordered": raw.get("ordered", "") == "yes",
            "toggle": self._one_of(raw.get("toggle", ""), ("", "on", "off", "kept")),
            "defaults": self._defaults(command, raw.get("default", {})),
            "rows": [self._defaults(command, row) for row in raw.get("rows", [])],
            "kept": self._kept(command, raw.get("keep", {})),
            "unique": raw.get("unique", "") == "yes",
            "each": self._each(command, raw["each"]) if "each" in raw else [],
            "span": field_name(raw["span"]) if "span" in raw else "",
            "always": int(raw.get("always", "0")),
            "ascending": self._ascending(command, raw.get("ascending", "").split()),
            "effect": raw.get("effect", ""),
        }

    def _defaults(self, command: CommandSpec, given: dict[str, str]) -> dict[str, str]:
        defaults: dict[str, str] = {}
        for name, text in given.items():
            if name not in command.types:
                raise ValueError(f"default of {name!r}, which is no parameter")
            for word in text.split():
                make(self.spec.types[command.types[name]]).parse(word)
            defaults[field_name(name)] = text
        return defaults

    def _each(self, command: CommandSpec, text: str) -> list[Any]:
        """Return a field, the value of it that stands for others, if any does, and those.

        ``word`` is that value of several; where any number may stand, the one meant without any.
        """
        name, _, word = text.partition(" ")
        kind = command.types.get(name, "")
        if not (values := self.enum_cache.get(kind, ())) and word and kind in self.spec.types:
            return [field_name(name), "", [make(self.spec.types[kind]).parse(word)]]
        if not values or (word and word not in values):
            lack = f", or has no {word!r}" if word else ""
            raise ValueError(f"each: {name!r} is no list of values{lack}")
        return [field_name(name), word, [value for value in values if value != word]]

    @staticmethod
    def _ascending(command: CommandSpec, names: list[str]) -> list[str]:
        """Return the two fields of which the second must not be less than the first."""
        if names and (len(names) != 2 or not command.types.keys() >= set(names)):
            raise ValueError("ascending names two parameters")
        return [field_name(name) for name in names]

    def _kept(self, command: CommandSpec, keep: dict[str, str]) -> list[list[str]]:
        """Return field, field of its form, the form that is kept, and how long a plain one is."""
        out = []
        for name, text in keep.items():
            form_name, _, form = text.partition(" ")
            key = command.types.get(name)
            if key is None:
                raise ValueError(f"{name!r} is kept in a form, but is no parameter")
            if self.spec.types[key].get("type") != KEPT_TYPE:
                raise ValueError(f"{name!r} is kept in a form, but its type is no {KEPT_TYPE!r}")
            if form not in self.enum_cache.get(command.types.get(form_name, ""), ()):
                raise ValueError(f"{form!r} is no value of {form_name!r}")
            self._one_of(form, KEPT_FORMS)
            limit = self.spec.types[key].get("max", "32")
            out.append([field_name(name), field_name(form_name), form, limit])
        return out

    def _check_kept(self, params: dict[str, str], config: dict[str, Any] | None) -> None:
        kept = {text for text, *_ in config["kept"]} if config is not None else set()
        for name, key in params.items():
            if self.spec.types[key].get("type") == KEPT_TYPE and field_name(name) not in kept:
                raise ValueError(f"{name!r} is a secret that no 'keep' hides")

    @staticmethod
    def _one_of(word: str, known: tuple[str, ...]) -> str:
        if word not in known:
            raise ValueError(f"{word!r} is none of {', '.join(filter(None, known))}")
        return word

    def _refusal(self, replace: str) -> str:
        code = "statement_exists" if replace == "refuse" else replace
        if code and code not in CATALOGUE:
            raise ValueError(f"unknown message code {code!r}")
        return code

    def _helps(
        self, command: CommandSpec, tree: Syntax, automaton: graph.Automaton,
        params: dict[str, str], form: str,
    ) -> None:  # fmt: skip
        """Fill each position's help: leading words by path, later words by entry, then by path."""
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
                values = self.spec.types[position.type_key].get("help", "")
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


def _check_key(text: str, form: str, command: CommandSpec, config: dict[str, Any]) -> None:
    tree = notation.parse(text, frozenset(command.types))
    lost = set(config["key"]) - {name for name, _, _ in graph.fields_of(tree)}
    if lost:
        raise ValueError(f"the {form} lacks the key field {', '.join(lost)}")


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


def _is_span(entry: dict[str, Any], config: dict[str, Any]) -> bool:
    kinds = [(name, kind) for name, kind, _ in entry["fields"]]
    keys = [(name, "value") for name in config["key"]]
    return len(keys) == 1 and kinds == [*keys, (config["span"], "maybe")] and bool(entry["enters"])


def _params(tree: Syntax) -> list[Param]:
    return [node for node in graph.walk(tree) if isinstance(node, Param)]


def _keywords(tree: Syntax) -> list[str]:
    return [node.text for node in graph.walk(tree) if isinstance(node, Keyword)]
