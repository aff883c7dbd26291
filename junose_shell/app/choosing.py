"""Expressions that choose files by texts in their paths: ``tour and not (wrong or slow)``."""

import re
from collections.abc import Callable

from junose_shell.errors import UsageError

Fits = Callable[[str], bool]
_TOKEN = re.compile(r"[()]|[^\s()]+")
_WORDS = ("and", "or", "not", "(", ")")
DEEPEST = 50  # parentheses within each other


def choice(expression: str) -> Fits:
    """Return a function that tells whether a path fits; raise UsageError, with a caret.

    Words that follow each other are one text. ``not`` binds closest, then ``and``, then ``or``.
    """
    return _Reader(expression).whole()


class _Reader:
    def __init__(self, expression: str) -> None:
        self._expression = expression
        self._tokens = [(each[0], each.start()) for each in _TOKEN.finditer(expression)]
        self._at = 0
        self._depth = 0

    def whole(self) -> Fits:
        fits = self._or()
        if self._next:
            self._refuse("'and' or 'or' expected")
        return fits

    @property
    def _next(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _took(self, word: str) -> bool:
        found = self._next == word
        self._at += found
        return found

    def _refuse(self, reason: str) -> None:
        at = self._tokens[self._at][1] if self._next else len(self._expression)
        raise UsageError(f"-k: {reason}\n  {self._expression}\n  {' ' * at}^")

    def _or(self) -> Fits:
        terms = [self._and()]
        while self._took("or"):
            terms.append(self._and())
        return lambda path: any(fits(path) for fits in terms)

    def _and(self) -> Fits:
        terms = [self._not()]
        while self._took("and"):
            terms.append(self._not())
        return lambda path: all(fits(path) for fits in terms)

    def _not(self) -> Fits:
        unwanted = False
        while self._took("not"):
            unwanted = not unwanted
        fits = self._term()
        return (lambda path: not fits(path)) if unwanted else fits

    def _term(self) -> Fits:
        if self._next == "(":
            self._depth += 1
            if self._depth > DEEPEST:
                self._refuse("too many parentheses within each other")
            self._at += 1
            inner = self._or()
            self._depth -= 1
            if not self._took(")"):
                self._refuse("')' expected")
            return inner
        words = []
        while self._next and self._next not in _WORDS:
            words.append(self._next)
            self._at += 1
        if not words:
            self._refuse("a text expected")
        text = " ".join(words)
        return lambda path: text in path
