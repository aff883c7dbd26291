"""The words that a mistyped word may have been meant for."""

from collections.abc import Iterable

LIMIT = 5  # words
ALIKE = 0.6  # from 0 to 1: how much a word is like the one that was meant


def nearest(word: str, words: Iterable[str]) -> list[str]:
    """Return the word that ``word`` was meant for, or at most five of them, the most alike first.

    Equal ones are in the order of the alphabet, so the same words give the same answer.
    """
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(b=word.lower())
    ranked = []
    for each in words:
        matcher.set_seq1(each.lower())
        ranked.append((-matcher.ratio(), each))
    ranked.sort()
    meant = bool(word and ranked) and -ranked[0][0] >= ALIKE
    return [each for _, each in ranked[: 1 if meant else LIMIT]]
