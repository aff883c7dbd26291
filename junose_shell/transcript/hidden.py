"""Keeps passwords that were typed hidden out of a text."""

import re
from functools import cached_property
from typing import Any

from junose_shell.command.grammar import Grammar

SHORTEST = 3  # characters; fewer stand everywhere and give nothing away
_TOKENS = re.compile(r"\w+|\W").findall
_END = ""  # no token: the placeholder of the answer that ends here


class Hidden:
    """The hidden answers of a recording, each with the placeholder that replaces it as a word.

    A word that is also a keyword of the grammar stays: it reveals nothing, and commands need it.
    Answers are a tree of their tokens (words, other characters), so that the work for a text does
    not grow with their number.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._answers: set[str] = set()
        self._tree: dict[str, Any] = {}
        self._seen: set[str] = set()  # tokens of the texts so far

    def add(self, answer: str) -> bool:
        """Note an answer; return True if it is new and may be in an earlier text."""
        known = len(answer) < SHORTEST or answer in self._answers
        if known or answer.lower() in self._keywords:
            return False
        self._answers.add(answer)
        node = self._tree
        for token in _TOKENS(answer):
            node = node.setdefault(token, {})
        node[_END] = f"hidden{len(self._answers)}"
        return self._seen.issuperset(_TOKENS(answer))

    def without(self, text: str) -> str:
        """Return the text with placeholders for all answers so far."""
        tokens = _TOKENS(text)
        self._seen.update(tokens)
        if self._seen.isdisjoint(self._tree):
            return text
        shown: list[str] = []
        at = 0
        while at < len(tokens):
            end, placeholder = self._answer_at(tokens, at)
            shown.append(placeholder or tokens[at])
            at = end if placeholder else at + 1
        return "".join(shown)

    def _answer_at(self, tokens: list[str], at: int) -> tuple[int, str]:
        """Return the end and the placeholder of the longest answer that begins at a token."""
        found = at, ""
        if not _is_word(tokens[at]) and at and _is_word(tokens[at - 1]):
            return found  # the end of another word
        node: dict[str, Any] | None = self._tree
        while at < len(tokens) and (node := node.get(tokens[at])) is not None:  # type: ignore[union-attr]
            at += 1
            inside = at < len(tokens) and _is_word(tokens[at]) and not _is_word(tokens[at - 1])
            if _END in node and not inside:
                found = at, node[_END]
        return found

    @cached_property
    def _keywords(self) -> frozenset[str]:
        entries = self._grammar.entries
        return frozenset(p.word.lower() for each in entries for p in each.positions if p.word)


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] == "_"
