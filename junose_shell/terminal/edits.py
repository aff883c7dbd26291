"""The edits of keys on a line, for every kind of terminal: pure functions, no I/O.

Words are runs without blanks. Keys as in the manuals [recalled], named as in ``terminal.keys``.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class EditedLine(NamedTuple):
    """A line with the cursor ``at`` a character, and the text ``deleted`` last."""

    text: str
    at: int
    deleted: str = ""


Edit = Callable[[EditedLine], EditedLine | None]  # None when there is nothing to do: ring


def _move(line: EditedLine, to: int) -> EditedLine | None:
    return line._replace(at=to) if 0 <= to <= len(line.text) else None


def _cut(line: EditedLine, start: int, end: int) -> EditedLine | None:
    if start == end:
        return None
    return EditedLine(line.text[:start] + line.text[end:], start, line.text[start:end])


def _delete(line: EditedLine, at: int) -> EditedLine | None:
    """Delete one character, which is not kept."""
    if not 0 <= at < len(line.text):
        return None
    return line._replace(text=line.text[:at] + line.text[at + 1 :], at=at)


def _word_left(line: EditedLine) -> int:
    return line.text[: line.at].rstrip(" ").rfind(" ") + 1


def _word_start(line: EditedLine) -> int:
    rest = line.text[line.at :]
    return line.at + len(rest) - len(rest.lstrip(" "))


def _word_right(line: EditedLine) -> int:
    end = line.text.find(" ", _word_start(line))
    return end if end >= 0 else len(line.text)


def _recase(
    line: EditedLine, first: Callable[[str], str], rest: Callable[[str], str]
) -> EditedLine | None:
    text, start, end = line.text, _word_start(line), _word_right(line)
    if start == end:
        return None
    word = _each(first, text[start]) + _each(rest, text[start + 1 : end])
    return line._replace(text=text[:start] + word + text[end:], at=end)


def _each(change: Callable[[str], str], word: str) -> str:
    """Change characters one by one; those that would become several stay unchanged."""
    return "".join(new if len(new := change(char)) == 1 else char for char in word)


def _transpose(line: EditedLine) -> EditedLine | None:
    text, at = line.text, min(line.at, len(line.text) - 1)
    if at < 1:
        return None
    return line._replace(text=text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :], at=at + 1)


EDITS: Mapping[str, Edit] = {
    **dict.fromkeys(("ctrl-a", "home"), lambda line: _move(line, 0)),
    **dict.fromkeys(("ctrl-e", "end"), lambda line: _move(line, len(line.text))),
    **dict.fromkeys(("ctrl-b", "left"), lambda line: _move(line, line.at - 1)),
    **dict.fromkeys(("ctrl-f", "right"), lambda line: _move(line, line.at + 1)),
    "esc-b": lambda line: _move(line, _word_left(line)),
    "esc-f": lambda line: _move(line, _word_right(line)),
    "backspace": lambda line: _delete(line, line.at - 1),
    **dict.fromkeys(("ctrl-d", "delete"), lambda line: _delete(line, line.at)),
    "ctrl-w": lambda line: _cut(line, _word_left(line), line.at),
    "esc-d": lambda line: _cut(line, line.at, _word_right(line)),
    "ctrl-k": lambda line: _cut(line, line.at, len(line.text)),
    **dict.fromkeys(("ctrl-u", "ctrl-x"), lambda line: _cut(line, 0, line.at)),
    "ctrl-t": _transpose,
    "esc-c": lambda line: _recase(line, str.upper, str.lower),
    "esc-l": lambda line: _recase(line, str.lower, str.lower),
    "esc-u": lambda line: _recase(line, str.upper, str.upper),
}
