"""Limits that nobody has seen: a statement that is only kept must not be refused for them.

The router does nothing with such a statement, so a wrong limit would only lose the line. Its
numbers and texts are of types without limits, unless a command of a page that was seen has the
same type. ``?`` still shows the usual limits.
"""

import re

from junose_shell.grammar.loader import CommandSpec, GrammarSpec

LIMITED = ("int", "word", "line")
GUESSED = "~"  # after the key of a type


def lift_guesses(spec: GrammarSpec) -> None:
    """Give such statements types without limits."""
    seen = {key for each in spec.commands if _seen(each) for _, key in _used(each)}
    lifted = {
        key
        for key, described in spec.types.items()
        if key not in seen and described.get("type") in LIMITED and {"min", "max"} & {*described}
    }
    for command in spec.commands:
        if command.raw.get("config", {}).get("effect") and not _seen(command):
            for name, key in _used(command):
                if key in lifted:
                    command.types[name] = key + GUESSED
                    spec.types[key + GUESSED] = {**spec.types[key], "usual": "yes"}


def _seen(command: CommandSpec) -> bool:
    return str(command.raw["source"]).startswith("seen")


def _used(command: CommandSpec) -> list[tuple[str, str]]:
    """Return the parameters of a command, each with the key of its type."""
    words = set(re.findall(r"\w+", command.raw["syntax"]))
    return [(name, key) for name, key in command.types.items() if name in words]
