"""Keeps passwords that were typed hidden out of a text."""

import re

from junose_shell.command.grammar import Grammar

SHORTEST = 3  # characters; fewer stand everywhere and give nothing away


class Hidden:
    """The hidden answers of a recording, each with the placeholder that replaces it as a word.

    A word that is also a keyword of the grammar stays: it reveals nothing, and commands need it.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._placeholders: dict[str, str] = {}

    def add(self, answer: str) -> bool:
        """Note an answer; return True if it is new and must not be shown."""
        if len(answer) < SHORTEST or answer in self._placeholders or self._is_keyword(answer):
            return False
        self._placeholders[answer] = f"hidden{len(self._placeholders) + 1}"
        return True

    def without(self, text: str) -> str:
        """Return the text with placeholders for all answers so far."""
        for answer, placeholder in self._placeholders.items():
            text = re.sub(rf"(?<!\w){re.escape(answer)}(?!\w)", placeholder, text)
        return text

    def _is_keyword(self, answer: str) -> bool:
        return any(
            position.word.lower() == answer.lower()
            for entry in self._grammar.entries
            for position in entry.positions
            if position.word
        )
