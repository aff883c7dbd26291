"""No secret stays in a line that was spoilt on its way from head to finger, whatever command.

Every way to type a secret, and every single slip: a word left out, twice, moved, cut,
backwards, split in two, or joined to the next one.
"""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from test_no_leaks import COMMUNITIES, GRAMMAR, MARKER, spelled

from junose_shell.command.match import Matched
from junose_shell.model.session import EXEC, GLOBAL, CliSession, ModeFrame
from junose_shell.session.masking import Stars
from junose_shell.session.matching import match

Words = list[str]
Slip = Callable[[Words, int], Words]
WAYS = 12  # to type one command
KEPT_IN_THE_LINE = ("dropped", "doubled", "swapped", "all backwards")  # all of the secret


def dropped(words: Words, at: int) -> Words:
    return words[:at] + words[at + 1 :]


def doubled(words: Words, at: int) -> Words:
    return [*words[: at + 1], *words[at:]]


def swapped(words: Words, at: int) -> Words:
    return [*words[:at], *words[at : at + 2][::-1], *words[at + 2 :]]


def split(words: Words, at: int) -> Words:
    half = len(words[at]) // 2
    return [*words[:at], words[at][:half], words[at][half:], *words[at + 1 :]]


def joined(words: Words, at: int) -> Words:
    return [*words[:at], "=".join(words[at : at + 2]), *words[at + 2 :]]


def other(spell: Callable[[str], str]) -> Slip:
    return lambda words, at: [*words[:at], spell(words[at]), *words[at + 1 :]]


SLIPS: dict[str, Slip] = {
    "dropped": dropped,
    "doubled": doubled,
    "swapped": swapped,
    "split": split,
    "joined": joined,
    "short": other(lambda word: word[:2]),
    "backwards": other(lambda word: word[::-1]),
    "without a letter": other(lambda word: word[: len(word) // 2] + word[len(word) // 2 + 1 :]),
    "all backwards": lambda words, _at: words[::-1],
}


def spoilt(slip: str, words: Words) -> Iterator[Words]:
    """Yield the lines that a slip makes, unless only the secret is left of them."""
    for at, word in enumerate(words):
        if MARKER in word and slip not in KEPT_IN_THE_LINE:
            continue  # a secret with a slip is another secret
        line = SLIPS[slip](words, at)
        if any(word[:1].isalpha() and MARKER not in word for word in line):
            yield line


def is_command(session: CliSession, line: str) -> bool:
    result, *_ = match(GRAMMAR, session, line)
    return isinstance(result, Matched)


def typed(slip: str) -> Iterator[tuple[CliSession, str]]:
    """Yield the lines, in the mode of the command and in Exec by turns.

    If a line is another command of that mode, the secret is a name there.
    """
    seen: set[str] = set()
    ways = Counter[str]()
    for entry_id, mode, right in spelled(GRAMMAR):
        ways[entry_id] += 1
        if entry_id in COMMUNITIES or ways[entry_id] > WAYS:
            continue
        for words in spoilt(slip, right.split()):
            line = " ".join(words)
            if line == right or line in seen:
                continue
            seen.add(line)
            modes = (EXEC, *([GLOBAL] if mode != EXEC else []), mode)
            at_home = CliSession(privilege=15, frames=[ModeFrame(each) for each in modes])
            session = at_home if len(seen) % 2 else CliSession()
            if not (is_command(at_home, line) or is_command(session, line)):
                yield session, line


@pytest.mark.parametrize("slip", SLIPS)
def test_a_secret_is_covered(slip: str) -> None:
    stars = Stars(GRAMMAR)
    shown: list[str] = []
    tried = 0
    for session, line in typed(slip):
        tried += 1
        if MARKER in (covered := stars.line(session, line)):
            shown.append(f"{session.mode}: {line} -> {covered}")
    assert shown == []
    assert tried > 50
