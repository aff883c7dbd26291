"""A rival: a plain token trie with unique-prefix matching, as small as such a thing can be."""

import re
from collections.abc import Callable, Iterator

ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}").fullmatch


def _is_address(word: str) -> bool:
    return ADDRESS(word) is not None and all(int(part) < 256 for part in word.split("."))


TYPES: dict[str, Callable[[str], bool]] = {"ADDRESS": _is_address, "NUMBER": str.isdigit}


class Place:
    """A place in the trie: keywords and typed words that may follow, the command that ends here."""

    __slots__ = ("command", "keywords", "short", "typed")

    def __init__(self) -> None:
        self.keywords: dict[str, Place] = {}
        self.typed: dict[str, Place] = {}
        self.short: dict[str, Place | None] = {}  # abbreviations met so far
        self.command = ""

    def after(self, word: str) -> "Place | None":
        """Return the place after a keyword or its only prefix."""
        found = self.keywords.get(word)
        if found is None and self.keywords:
            if word not in self.short:
                low = word.lower()
                hits = [key for key in self.keywords if key.startswith(low)]
                self.short[word] = self.keywords[hits[0]] if len(hits) == 1 else None
            found = self.short[word]
        return found


class Trie:
    """Commands as paths of words; words in capitals are types."""

    def __init__(self, syntaxes: Iterator[str]) -> None:
        self.root = Place()
        for syntax in syntaxes:
            self._add(syntax)

    def _add(self, syntax: str) -> None:
        place = self.root
        for word in syntax.split():
            table = place.typed if word in TYPES else place.keywords
            place = table.setdefault(word, Place())
        place.command = syntax

    def match(self, line: str) -> tuple[str, list[str]]:
        """Return the command and its values; raise ValueError for what is none."""
        place, values = self.root, []
        for word in line.split():
            after = place.after(word)
            if after is None:
                for name, typed in place.typed.items():
                    if TYPES[name](word):
                        values.append(word)
                        after = typed
                        break
                else:
                    raise ValueError(line)
            place = after
        return place.command, values


def rival() -> Trie:
    """Return a trie of 550 commands."""
    return Trie(_syntaxes())


def _syntaxes() -> Iterator[str]:
    for number in range(500):
        yield f"feature{number} option{number} ADDRESS NUMBER"
    for number in range(49):
        yield f"ip item{number} ADDRESS NUMBER"
    yield "ip route ADDRESS ADDRESS ADDRESS NUMBER tag NUMBER"
