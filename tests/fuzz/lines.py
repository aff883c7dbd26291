"""Lines as a user might type them, made from the grammar: right, misspelt, broken and odd ones."""

import re
from collections.abc import Iterator
from random import Random  # noqa: TID251 - a seeded one

from junose_shell.command.entry import Entry, Form
from junose_shell.command.grammar import Grammar
from junose_shell.command.position import Position
from junose_shell.model.session import EXEC, GLOBAL

ADDRESSES = ("10.0.0.0", "10.1.2.3", "10.10.1.7", "192.168.1.1", "255.255.255.255", "256.1.1.1")
MASKS = ("255.0.0.0", "255.255.255.255", "255.0.255.0", "255.255.0.0")
NUMBERS = (
    "0", "1", "-1", "15", "16", "255", "256", "65535", "65536", "4294967295", "4294967296",
    "9" * 40, "1e9", "0x10", "٣", "\uff11\uff12", "+1", "1.5", "00000001",
)  # fmt: skip
PLACES = ("0/0", "2/0", "2/1", "3/0", "4/0", "99/99", "2/0.1", "2/", "/", "-1/0")
SHORT = (
    "a", "b", "v1", "v1:a", "default", "7", "10", "1d", "60", "200ms", "x" * 8, "lab.txt", "x.scr",
    "f.cnf", "branch1", "lac1", "radius1", "isp.example", "Z" * 33, "1:1", "1.2.3.4:65535",
)  # fmt: skip
TEXTS = ("some text", "'x'", " lead", "^b^", "a | include b", "a > f.txt", "x" * 81, "# hi #", "\\")
SECRETS = ("s3cret", "8 QJ0", "5 xx", "x" * 300, '"two words"')
ODD = (
    '"', '""', '"a', 'a"b', "\x16", "\\", "?", "|", "!", "\t", "\x00", "\x1b[2J", "\x7f", "\x9b",
    "\xa0", "\u2028", "\u202e", "\ufeff", "😀", "é", "e\u0301", "ß", "İ", "\u017f", "中文", "%s",
    "{0}", "../x", "/etc/passwd", "..", "con.txt", "x" * 64 + ".txt", "-", "no", "default",
    "do", "run", "~", "*", "[", "(", "(a+)+$",
)  # fmt: skip
PATTERNS = (
    ".*",
    "(a|b)*c",
    "[a-z]+",
    "(x+x+)+y",
    "(a*)*b",
    "[^",
    "(",
    "a**",
    ".?" * 60,
    "é",
    '"q"',
)
LEADS = ("do ", "run ", "do do ", "no ", "default ", "no no ", "  do ", " ")
TAILS = ("|", "||", "| ", "|>", "&", "?", " ?", " | ?", " > ?", "| json json")
SINKS = (">", ">>", "&>", "&>>", "> >")
FILES = ("x.txt", "y.log", "z.scr", "../x.txt", "/etc/x.txt", ".x.txt", "startup-configuration", "")
MOST_WORDS = 16
STAYS = 12  # lines in one mode on average


class Lines:
    """Makes lines from a grammar. The same seed makes the same lines.

    ``avoid`` has the ids of commands that are never made, as one that ends the session.
    """

    def __init__(self, grammar: Grammar, seed: int, avoid: frozenset[str] = frozenset()) -> None:
        self.random = Random(seed)  # noqa: S311 - no secret comes from it
        self._specs = grammar.types._specs
        self._values: dict[str, tuple[str, ...]] = {}
        self._by_mode: dict[str, list[Entry]] = {}
        for entry in grammar.entries:
            if entry.id not in avoid:
                for mode in entry.modes:
                    self._by_mode.setdefault(mode, []).append(entry)
        everything = [entry for entries in self._by_mode.values() for entry in entries]
        self._all = everything
        self._shows = [entry for entry in self._by_mode[EXEC] if entry.filter]
        self._words = sorted({p.word for entry in everything for p in entry.positions if p.word})
        self._openers: dict[str, list[Entry]] = {}
        for entry in everything:
            if entry.enters and entry.form is Form.DO:
                self._openers.setdefault(entry.enters, []).append(entry)
        self._modes = [mode for mode in self._by_mode if mode in (EXEC, GLOBAL, *self._openers)]

    def __iter__(self) -> Iterator[str]:
        """Yield lines for ever: into a mode, some lines there, back to Exec."""
        random = self.random
        while True:
            mode = EXEC if random.random() < 0.4 else random.choice(self._modes)
            if mode != EXEC:
                yield from ("end", "enable 15", "configure terminal")
                yield from self._way(mode)
            for _ in range(random.randrange(2 * STAYS)):
                yield self.line(mode)

    def _way(self, mode: str) -> Iterator[str]:
        if mode == GLOBAL:
            return
        opener = self.random.choice(self._openers[mode])
        if mode not in opener.modes and opener.modes[0] != mode:
            yield from self._way(opener.modes[0]) if opener.modes[0] in self._openers else ()
        yield " ".join(self._spell(opener))

    def line(self, mode: str) -> str:
        """Return a line that may belong to a mode."""
        random = self.random
        kind = random.random()
        if kind < 0.03:
            return self._noise()
        if kind < 0.08:
            pools = (self._words, ODD, NUMBERS, ADDRESSES, PATTERNS)
            return " ".join(
                random.choice(random.choice(pools)) for _ in range(random.randrange(1, 12))
            )
        pool = self._shows if kind < 0.2 else self._by_mode[mode] if kind < 0.92 else self._all
        entry = random.choice(pool)
        words = self._spell(entry)
        line = " ".join(words if random.random() < 0.75 else self._broken(words))
        if random.random() < 0.12:
            line = random.choice(LEADS) + line
        if random.random() < (0.5 if entry.filter else 0.04):
            line += self._tail()
        cut = random.random()
        if cut < 0.03:
            return line[: random.randrange(len(line) + 1)]
        return line * random.choice((2, 3, 60)) if cut > 0.99 else line

    def _noise(self) -> str:
        random = self.random
        return "".join(
            chr(random.choice((random.randrange(32, 127), random.randrange(256), 0x2100)))
            for _ in range(random.randrange(random.choice((10, 80, 800))))
        )

    def _spell(self, entry: Entry) -> list[str]:
        random = self.random
        words: list[str] = []
        options = entry.first
        while options:
            at = random.choice(options)
            words.append(self._word(entry.positions[at]))
            options = entry.follow[at]
            if at in entry.last and (len(words) > MOST_WORDS or random.random() < 0.5):
                break
        return words

    def _word(self, position: Position) -> str:
        random = self.random
        if not position.word:
            values = self._values.get(position.type_key)
            if values is None:
                values = self._values[position.type_key] = self._fitting(position.type_key)
            kind = random.random()
            return random.choice(values if kind > 0.04 else ODD if kind < 0.03 else NUMBERS)
        word, kind = position.word, random.random()
        if kind > 0.06:
            return word
        if kind < 0.03:
            return word[: random.randrange(1, len(word) + 1)]
        return word.upper() if kind < 0.05 else word[::-1] if kind < 0.055 else f"{word}x"

    def _fitting(self, key: str) -> tuple[str, ...]:
        spec = self._specs[key]
        kind = spec["type"]
        if kind == "int":
            low, high = int(spec.get("min", "0")), int(spec.get("max", "4294967295"))
            return tuple(map(str, (low, low, high, low + 1, low + 2, low - 1, high + 1)))
        kinds = {
            "ipv4-address": ADDRESSES, "ipv4-mask": MASKS, "location": PLACES,
            "interface-specifier": PLACES, "sub-location": PLACES, "line": TEXTS, "secret": SECRETS,
        }  # fmt: skip
        if kind in kinds:
            return kinds[kind]
        if kind == "enum":
            return tuple(str(spec["values"]).split())
        pattern = re.compile(str(spec.get("pattern", ".*")), re.DOTALL).fullmatch
        fitting = tuple(word for word in SHORT if pattern(word))
        return fitting * 4 + SHORT

    def _broken(self, words: list[str]) -> list[str]:
        random = self.random
        words = list(words)
        at = random.randrange(len(words))
        match random.randrange(9):
            case 0:
                return words[:at]
            case 1:
                other = random.randrange(len(words))
                words[at], words[other] = words[other], words[at]
            case 2:
                words.insert(at, random.choice(ODD))
            case 3:
                words[at] = random.choice(NUMBERS)
            case 4:
                words.insert(at, random.choice(self._words))
            case 5:
                del words[at]
            case 6:
                words[at] = f'"{words[at]}' + random.choice(('"', "", '" '))
            case 7:
                words += [words[at]] * random.choice((1, 3, 50))
            case _:
                word, cut = words[at], random.randrange(len(words[at]) + 1)
                odd = random.choice((random.randrange(32), random.randrange(127, 0x300), 0x10000))
                words[at] = word[:cut] + chr(odd) + word[cut:]
        return words

    def _tail(self) -> str:
        random = self.random
        kind = random.random()
        if kind < 0.35:
            return f" | {random.choice(('include', 'exclude', 'begin', 'i', 'foo'))} " + (
                random.choice(PATTERNS)
            )
        if kind < 0.5:
            return f" {random.choice(SINKS)} {random.choice(FILES)}"
        if kind < 0.7:
            return " | json" + random.choice(("", " | include a", " > j.txt", " | json", "|json"))
        if kind < 0.85:
            return "".join(f" | include {random.choice(PATTERNS)}" for _ in range(3))
        return random.choice(TAILS)
