"""The words that can follow a ``show`` command: ``| include REGEX``, ``> FILE``, ``| json``."""

import re
from collections.abc import Iterator
from itertools import chain

from junose_shell.command.tokens import Line, without_control_v
from junose_shell.errors import CliError
from junose_shell.replies.common import HelpItem
from junose_shell.runtime.router import Router
from junose_shell.session.patterns import Pattern

FILTERS = {  # word after the bar -> help; abbreviations are taken [seen: ERXPM]
    "begin": "Begin with the line that matches",
    "exclude": "Leave out the lines that match",
    "include": "Show only the lines that match",
}
JSON = "json"  # taken where a world is loaded, as the router itself had no such filter [own]
SINKS = {  # sign -> help; the longest that fits is meant
    "&>": "Write the output to a file and show it",
    "&>>": "Append the output to a file and show it",
    ">": "Write the output to a file",
    ">>": "Append the output to a file",
}
BAR = HelpItem("|", "Filter the output")
AS_JSON = HelpItem(JSON, "Emulator: show the reply as a JSON document")
REGEX = HelpItem("<regularExpression>", "Regular expression, runs to the end of the line")
FILE = HelpItem("<fileName>", "Name of the file")
MAX_PATTERN = 256  # characters of a regular expression [own]
_NAMED = re.compile(r"\|\s*(\w+)\s*").match


class ActiveFilter:
    """One filter in use. Its state carries over between the replies of one command."""

    def __init__(self, kind: str, pattern: Pattern) -> None:
        self._kind = kind
        self._search = pattern.search
        self._begun = False

    def passes(self, line: str) -> bool:
        """Return True if the next line is to be shown; a line that passed passes again."""
        if self._kind == "begin":
            self._begun = self._begun or self._search(line)
            return self._begun
        return self._search(line) is (self._kind == "include")


def has_world(router: Router) -> bool:
    """Return True if the emulator's own words are offered."""
    return router.world is not None


def after_json(output: str) -> str | None:
    """Return what follows ``| json``, or the beginning of that word; None for another filter."""
    found = _NAMED(output)
    return output[found.end() :] if found and JSON.startswith(found[1].lower()) else None


def read_filter(text: str, column: int = 0) -> ActiveFilter:
    """Parse ``include REGEX``; raise CliError, with the caret counted from ``column``."""
    word, start, rest = _head(text)
    kinds = [kind for kind in FILTERS if kind.startswith(word.lower())] if word else []
    if len(kinds) != 1:
        reason = f"{word} is not begin, include or exclude" if word else "begin, include or exclude"
        raise CliError("bad_filter", reason=reason, column=column + start)
    return ActiveFilter(kinds[0], read_pattern(rest, column + len(text) - len(rest)))


def read_pattern(text: str, column: int = 0) -> Pattern:
    """Parse a pattern, in quotes or up to the end of the line; raise CliError."""
    line = Line(text)
    pattern = line.words[0] if 0 in line.quoted else without_control_v(text.strip())
    if 0 in line.quoted and len(line.words) > 1:
        reason = "nothing belongs after the closing quote"
        raise CliError("bad_filter", reason=reason, column=column + line.column(1))
    try:
        return _compiled(pattern)
    except ValueError as error:
        at = column + len(text) - len(text.lstrip())
        raise CliError("bad_filter", reason=str(error), column=at) from None


def _compiled(pattern: str) -> Pattern:
    if not pattern:
        raise ValueError("no regular expression")
    if len(pattern) > MAX_PATTERN:
        raise ValueError(f"regular expression of more than {MAX_PATTERN} characters")
    return Pattern(pattern)


def _head(text: str) -> tuple[str, int, str]:
    """Return the first word, its column, and what follows it."""
    start = len(text) - len(text.lstrip())
    word = text[start:].split(maxsplit=1)[0] if text.strip() else ""
    return word, start, text[start + len(word) :]


def help_items(output: str, *, world: bool = False, writes: bool = True) -> list[HelpItem]:
    """Return what can be typed at the end of ``output``, the part from the bar or sign on.

    ``world`` is True if the emulator's own words are offered, ``writes`` if files may be written.
    """
    after = after_json(output) if world else None
    if after:
        return help_items(after, writes=writes) if after.startswith(("|", *SINKS)) else []
    if after is not None and output[-1].isspace():
        return [*output_items(writes=writes), HelpItem("<cr>", "")]
    if output[0] != "|":
        if not writes:
            return []
        name = output.lstrip("&>").strip()
        return [FILE] if not name or not output[-1].isspace() else [HelpItem("<cr>", "")]
    word, _, rest = _head(output[1:])
    low = word.lower()
    if rest:
        return [REGEX] if not rest.strip() else [REGEX, HelpItem("<cr>", "")]
    items = [*(HelpItem(kind, text) for kind, text in FILTERS.items()), *([AS_JSON] * world)]
    return [item for item in items if item.word.startswith(low)]


def output_items(*, writes: bool = True) -> Iterator[HelpItem]:
    """Yield what can follow a complete ``show`` command. ``writes``: files may be written."""
    sinks = SINKS if writes else {}
    return chain((BAR,), (HelpItem(sign, text) for sign, text in sinks.items()))
