"""Commands of the real router that are not emulated, which get an answer of their own."""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import cache

from junose_shell.command.grammar import Grammar

PREFIXES = ("no", "default", "run", "do")


def is_known_word(grammar: Grammar, words: Sequence[str], at: int = 0) -> bool:
    """Return True if a line begins like a command that only the real router has.

    The first word of the command must be typed in full, because short forms mean emulated commands.
    Later words may be abbreviated, unless an emulated command of any mode begins that way. Words
    before a command (``no``, ``run``) are skipped. A line that is wrong only at word ``at``, after
    every listed word, is an emulated command.
    """
    typed = [word.lower() for word in words]
    while typed and typed[0] in PREFIXES:
        del typed[0]
    wrong = at - (len(words) - len(typed))
    return bool(typed) and any(
        wrong < len(known) and _begins(grammar, typed[: len(known)], known)
        for known in _commands().get(typed[0], ())
    )


def _begins(grammar: Grammar, typed: Sequence[str], known: Sequence[str]) -> bool:
    """Return True if the words are those of a listed command; its patterns are words with ``*``."""
    if len(typed) < len(known):
        return False
    pairs = list(zip(typed, known, strict=True))
    short = next((at for at, pair in enumerate(pairs) if not fnmatchcase(*pair)), None)
    if short is None:
        return True
    begun = all(word and full.startswith(word) for word, full in pairs)
    return begun and not grammar.begins(typed[: short + 1])


@cache
def known_words() -> frozenset[str]:
    """Return the words of the listed commands, in lower case."""
    listed = (command for commands in _commands().values() for command in commands)
    return frozenset(word for command in listed for word in command)


@cache
def _commands() -> dict[str, list[list[str]]]:
    """Return the listed commands as words, by their first word."""
    from importlib.resources import files

    text = (files("junose_shell") / "grammar" / "not_emulated.txt").read_text(encoding="utf-8")
    found: dict[str, list[list[str]]] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            words = line.lower().split()
            found.setdefault(words[0], []).append(words)
    return found
