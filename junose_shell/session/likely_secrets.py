"""Finds the words of a typed line that are secrets, or may be: by the grammar, and by their names.

A line that is refused can be meant for another mode, misspelt, out of order or incomplete. So every
word is found that would be a secret if the line had been typed as it was meant.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.grammar import Grammar
from junose_shell.command.known import known_words
from junose_shell.command.match import NEGATIONS, Matched, Walk
from junose_shell.command.node import Node
from junose_shell.command.tokens import Line, cut_output
from junose_shell.session.matching import RUN_WORDS
from junose_shell.session.secret_way import ALIKE, Way, begin
from junose_shell.world.secrets import SECRET_NAME

SHORT, ALIKE_SHORT = 4, 0.66  # letters of a word in which one slip changes more of it
NAMES = ("password", "secret", "pre-share", "key", "md5", "sha")  # a secret follows
_LONG = tuple(name for name in NAMES if len(name) > SHORT)
MAX_RESEMBLED = 1_000  # words whose resemblance is remembered, of each kind
_JOINED = re.compile(r"[=:]")  # between a name and the secret itself


class LikelySecrets:
    """Finds secrets in the lines of one grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._plain: set[str] = set()  # lines that have none, as a user types again and again

    def may_be_in(self, raw: str) -> bool:
        """Return False if a line plainly has no secret; this is quick."""
        if raw in self._plain:
            return False
        found = self._may_be_in(raw)
        if not found:
            if len(self._plain) >= MAX_RESEMBLED:
                self._plain.clear()
            self._plain.add(raw)
        return found

    def _may_be_in(self, raw: str) -> bool:
        words = raw.lower().split()
        first = words[0] if words else ""
        return bool(words) and (
            first in RUN_WORDS
            or self._grammar.may_take_secret(first)
            or any(map(names_secret, words))
            or not self._grammar.before_secrets.isdisjoint(words)
            or bool(self._meant(first))
        )

    def certain(self, walks: Iterable[Walk], line: Line) -> set[int]:
        """Return the indices of the secrets of a line that is a command in one of ``walks``."""
        return {at for walk in walks for at in Way(self._grammar, walk.start(), line).exact}

    def likely(self, walks: Iterable[Walk], line: Line) -> set[int]:
        """Return the indices of the words of a refused line that may be secrets."""
        here = list(walks)
        found: set[int] = set()
        guessed: set[int] = set()
        placed = 0
        for raw in {line.raw, cut_output(line.raw)[0]}:
            rest, first = without_run(Line(raw))
            for spelt in (rest, *self._respelt(rest)):
                for walk in (*here, *self._walks(self._modes_of(spelt))):
                    way = Way(self._grammar, walk.start(), spelt)
                    guessed.update(first + at for at in way.guessed)
                    target = found if spelt is rest else guessed
                    target.update(first + at for at in way.exact)
                    placed = max(placed, first + way.reach)
            guessed.update(first + at for at in self._after_a_first(rest))
        if guessed - found and not self._is_command(line):
            found |= guessed
        found.update(self._around_a_name(line, placed))
        if placed == 0 and self._is_out_of_order(line):
            found.update(self._no_keywords(line, len(line.words)))
        return found

    def after_a_cut_first(self, line: Line) -> Iterator[int]:
        """Yield the secrets of a line whose ``do`` is the beginning of another first word."""
        cut = line.words[0].lower() if line.words else ""
        if cut not in RUN_WORDS:
            return
        rest = line.raw[line.column(1) :]
        for word in self._grammar.first_of_secretive:
            if word.startswith(cut):
                spelt = Line(f"{word} {rest}")
                for walk in self._walks(self._modes_of(spelt)):
                    if isinstance(walk.match(spelt), Matched):
                        yield from Way(self._grammar, walk.start(), spelt).exact

    def _is_command(self, line: Line) -> bool:
        """Return True if a line is a complete command of some mode, so not a misspelt one.

        A command with free text says nothing: the text may be what was misspelt.
        """
        rest, _ = without_run(line)
        results = (walk.match(rest) for walk in self._walks(self._grammar.modes))
        return any(isinstance(each, Matched) and not each.node.takes_rest for each in results)

    def _walks(self, modes: Iterable[str]) -> Iterator[Walk]:
        return (self._grammar.walk(mode, TOP_LEVEL) for mode in modes)

    def _modes_of(self, line: Line) -> list[str]:
        """Return the modes where a command with a secret may begin as the line does."""
        at = begin(line)
        word = line.words[at].lower() if at < len(line.words) else ""
        modes = self._grammar.secretive.items()
        return [mode for mode, firsts in modes if any(each.startswith(word) for each in firsts)]

    def _respelt(self, line: Line) -> Iterator[Line]:
        """Yield the line with other first words if the one that it has may be misspelt."""
        at = begin(line)
        start = line.column(at)
        for word in self._meant(line.words[at].lower()) if line.words else ():
            yield Line(f"{line.raw[:start]}{word} {line.raw[line.column(at + 1) :]}")

    def _meant(self, word: str) -> list[str]:
        """Return the first words of commands with a secret that a word resembles.

        A keyword is no slip of another one: ``set`` in a route map means no secret. To know all
        keywords takes the whole grammar, so that is asked last.
        """
        found = _resembling(word, self._grammar.first_of_secretive)
        return [] if found and self._is_keyword(word) else found

    def _after_a_first(self, line: Line) -> Iterator[int]:
        """Yield the words that would be secrets if a first word came before the line.

        A keyword has to be between them: a line may not be hidden for what it does not have.
        """
        at = begin(line)
        before = [
            at for at, word in enumerate(line.words) if word.lower() in self._grammar.before_secrets
        ]
        if not before:
            return
        for mode, words in self._grammar.secretive.items():
            root = self._grammar.walk(mode, TOP_LEVEL).start()
            for word in words:
                node = root.keyword(word)
                if isinstance(node, Node) and word not in NEGATIONS:
                    exact = Way(self._grammar, node, line, at).exact
                    yield from (found for found in exact if found > before[0])

    def _around_a_name(self, line: Line, placed: int) -> Iterator[int]:
        """Yield the words after one that names a secret, ``hush`` in ``key hush`` and ``key=hush``.

        If the line is out of order, the words before it too, but for those of the grammar. The
        first ``placed`` words are in order.
        """
        words = line.words
        named = next((at for at, word in enumerate(words) if names_secret(word)), None)
        if named is None:
            return
        yield from range(named + (not _JOINED.search(words[named])), len(words))
        if placed < named:
            yield from self._no_keywords(line, named)

    def _is_out_of_order(self, line: Line) -> bool:
        """Return True if a line has the first and the last keyword of a command with a secret."""
        words = {part for word in line.words for part in _JOINED.split(word.lower())}
        return not (
            words.isdisjoint(self._grammar.before_secrets)
            or words.isdisjoint(self._grammar.first_of_secretive)
        )

    def _no_keywords(self, line: Line, count: int) -> Iterator[int]:
        """Yield those of the first words that are no keywords."""
        return (at for at in range(count) if not self._is_keyword(line.words[at].lower()))

    def _is_keyword(self, word: str) -> bool:
        """Return True for a keyword in lower case, also of a command that is not emulated."""
        return word in self._grammar.keywords or word in known_words()


@lru_cache(MAX_RESEMBLED)  # of all routers of a process: a new router begins with known words
def names_secret(word: str) -> bool:
    """Return True if a word says that a secret follows: ``key``, ``pasword``, ``secret=x``."""
    return SECRET_NAME(word) is not None or _is_name(word.lower())


@lru_cache(MAX_RESEMBLED)
def _resembling(word: str, known: tuple[str, ...]) -> list[str]:
    """Return the words that ``word`` may be with a slip, or with its letters in another order."""
    alike = ALIKE if len(word) > SHORT else ALIKE_SHORT
    near = [each for each in known if _shared(word, each) >= alike]
    if not near:
        return []
    from difflib import get_close_matches

    found = get_close_matches(word, near, 3, alike)
    letters = sorted(word)
    return found + [each for each in near if sorted(each) == letters and each not in found]


def _shared(word: str, other: str) -> float:
    """Return the most that two words can have in common, from 0 to 1; this is quick."""
    return 2 * len([letter for letter in word if letter in other]) / (len(word) + len(other))


def _is_name(word: str) -> bool:
    """Return True if a word, in lower case, is one of the names, cut short or with a slip."""
    word = _JOINED.split(word, maxsplit=1)[0]
    if len(word) <= SHORT:
        return any(
            sorted(name) == sorted(word) or (len(word) == SHORT and name.startswith(word))
            for name in NAMES
        )
    return any(name.startswith(word) for name in _LONG) or bool(_resembling(word, _LONG))


def without_run(line: Line) -> tuple[Line, int]:
    """Return a line without a leading ``do``, and the number of words that were removed."""
    first = next((i for i, word in enumerate(line.words) if word.lower() not in RUN_WORDS), 0)
    start = line.column(first)
    return (Line(" " * start + line.raw[start:]) if first else line), first
