"""How a statement is stored: checks and compiles the ``config`` of a grammar entry."""

from junose_shell.command.compiled import CompiledEntry, CompiledStorage, Texts
from junose_shell.command.types import make
from junose_shell.grammar.loader import CommandSpec, GrammarSpec
from junose_shell.grammar.syntax import field_name
from junose_shell.messages import CATALOGUE

KEPT_TYPE = "secret"  # the type of what a statement keeps in a form of its own
KEPT_FORMS = ("5", "8")  # a digest, or encrypted


class Statements:
    """Compiles the statements of a grammar; ``enums`` has the values of each enumeration."""

    def __init__(self, spec: GrammarSpec, enums: dict[str, tuple[str, ...]]) -> None:
        self._spec = spec
        self._enums = enums

    def storage(self, command: CommandSpec, base: CompiledEntry) -> CompiledStorage:
        """Return the storage that the ``config`` of a command describes; raise ``ValueError``."""
        raw = command.raw["config"]
        scope = raw.get("scope", "mode" if base["modes"] != ["global-config"] else "")
        if not scope:
            raise ValueError("config needs scope: chassis or context")
        return {
            "scope": one_of(scope, ("chassis", "context", "mode")),
            "key": [field_name(name) for name in raw.get("key", "").split()],
            "category": raw.get("category", "").split(),
            "opens_context": raw.get("opens", "") == "context",
            "refuse": _refusal(raw.get("replace", "")),
            "lasting": bool(base["enters"]) or raw.get("lasting", "") == "yes",
            "ordered": raw.get("ordered", "") == "yes",
            "toggle": one_of(raw.get("toggle", ""), ("", "on", "off", "kept", "typed")),
            "defaults": self._defaults(command, raw.get("default", {})),
            "rows": [self._defaults(command, row) for row in raw.get("rows", [])],
            "kept": self._kept(command, raw.get("keep", {})),
            "unique": raw.get("unique", "") == "yes",
            "each": self._each(command, raw["each"]) if "each" in raw else None,
            "span": field_name(raw["span"]) if "span" in raw else "",
            "always": int(raw.get("always", "0")),
            "ascending": self._ascending(command, raw.get("ascending", "").split()),
            "effect": raw.get("effect", ""),
        }

    def _defaults(self, command: CommandSpec, given: Texts) -> Texts:
        defaults: Texts = {}
        for name, text in given.items():
            if name not in command.types:
                raise ValueError(f"default of {name!r}, which is no parameter")
            for word in text.split():
                make(self._spec.types[command.types[name]]).parse(word)
            defaults[field_name(name)] = text
        return defaults

    def _each(self, command: CommandSpec, text: str) -> tuple[str, str, list[str | int]]:
        """Return a field, the value of it that stands for others, if any does, and those.

        ``word`` is that value of several; where any number may stand, the one meant without any.
        """
        name, _, word = text.partition(" ")
        kind = command.types.get(name, "")
        if not (values := self._enums.get(kind, ())) and word and kind in self._spec.types:
            number = make(self._spec.types[kind]).parse(word)
            return field_name(name), "", [number if isinstance(number, int) else word]
        if not values or (word and word not in values):
            lack = f", or has no {word!r}" if word else ""
            raise ValueError(f"each: {name!r} is no list of values{lack}")
        return field_name(name), word, [value for value in values if value != word]

    @staticmethod
    def _ascending(command: CommandSpec, names: list[str]) -> list[str]:
        """Return the two fields of which the second must not be smaller than the first."""
        if names and (len(names) != 2 or not command.types.keys() >= set(names)):
            raise ValueError("ascending names two parameters")
        return [field_name(name) for name in names]

    def _kept(self, command: CommandSpec, keep: Texts) -> list[tuple[str, str, str, int]]:
        """Return field, field of its form, the form that is kept, and how long a plain one is."""
        out = []
        for name, text in keep.items():
            form_name, _, form = text.partition(" ")
            key = command.types.get(name)
            if key is None:
                raise ValueError(f"{name!r} is kept in a form, but is no parameter")
            if self._spec.types[key].get("type") != KEPT_TYPE:
                raise ValueError(f"{name!r} is kept in a form, but its type is no {KEPT_TYPE!r}")
            if form not in self._enums.get(command.types.get(form_name, ""), ()):
                raise ValueError(f"{form!r} is no value of {form_name!r}")
            one_of(form, KEPT_FORMS)
            limit = int(self._spec.types[key].get("max", "32"))
            out.append((field_name(name), field_name(form_name), form, limit))
        return out


def _refusal(replace: str) -> str:
    code = "statement_exists" if replace == "refuse" else replace
    if code and code not in CATALOGUE:
        raise ValueError(f"unknown message code {code!r}")
    return code


def one_of(word: str, known: tuple[str, ...]) -> str:
    """Return ``word``; raise ``ValueError`` if it is not known."""
    if word not in known:
        raise ValueError(f"{word!r} is none of {', '.join(filter(None, known))}")
    return word
