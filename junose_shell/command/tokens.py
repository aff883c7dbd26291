"""A typed line, cut into words. Never raises, whatever the bytes were.

Double quotes group words with blanks; inside them a backslash takes the next character literally
[own]. Ctrl+V takes the next character literally anywhere [seen: SB100]. A line that begins with
``!`` is a comment [seen: GRAB, LK100].
"""

import re

_SPECIAL = re.compile(r'["\x16]').search
_PLAIN = re.compile(r"\S+")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x15\x17-\x1f\x7f]")
_CUT = re.compile(r"[|>&]")
_NEEDS_QUOTES = re.compile(r'[\s"\x16]')


class Line:
    """The words of one line, with the columns (from 0) at which they begin.

    ``quoted`` are the indices of words in quotes; ``unclosed``: the last of them goes on to the end
    of the line for want of a closing quote.
    """

    __slots__ = ("_columns", "quoted", "raw", "unclosed", "words")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.quoted: frozenset[int] = frozenset()
        self.unclosed = False
        self._columns: list[int] | None = None
        if _SPECIAL(raw):
            self._split_special(raw)
        else:
            self.words: list[str] = raw.split()

    def column(self, index: int) -> int:
        """Return the column of word ``index``; past the last word, the end of the line."""
        if self._columns is None:
            self._columns = [found.start() for found in _PLAIN.finditer(self.raw)]
        return self._columns[index] if index < len(self._columns) else len(self.raw.rstrip())

    def _split_special(self, raw: str) -> None:
        self.words = []
        self._columns = []
        quoted: set[int] = set()
        at, end = 0, len(raw)
        while at < end:
            if raw[at].isspace():
                at += 1
                continue
            start, was_quoted = at, raw[at] == '"'
            at, text = _quoted(raw, at) if was_quoted else _bare(raw, at)
            if was_quoted:
                quoted.add(len(self.words))
                self.unclosed = at > end
            self.words.append(text)
            self._columns.append(start)
        self.quoted = frozenset(quoted)


def _quoted(raw: str, at: int) -> tuple[int, str]:
    """Read from an opening quote; past the end of the line when the closing one is missing."""
    out: list[str] = []
    at += 1
    while at < len(raw) and raw[at] != '"':
        if raw[at] in "\\\x16" and at + 1 < len(raw):
            at += 1
        out.append(raw[at])
        at += 1
    return at + 1, "".join(out)


def _bare(raw: str, at: int) -> tuple[int, str]:
    out: list[str] = []
    while at < len(raw) and not raw[at].isspace():
        if raw[at] == "\x16" and at + 1 < len(raw):
            at += 1
        out.append(raw[at])
        at += 1
    return at, "".join(out)


def is_comment(raw: str) -> bool:
    """Tell whether the line is blank or a ``!`` comment."""
    stripped = raw.lstrip()
    return not stripped or stripped[0] == "!"


def cut_output(raw: str) -> tuple[str, str]:
    """Split ``show ... | include x`` at the first ``|``, ``>`` or ``&>`` that is not quoted."""
    if not _CUT.search(raw):
        return raw, ""
    inside = False
    for at, char in enumerate(raw):
        if char == '"' and raw[at - 1 : at] not in ("\\", "\x16"):
            inside = not inside
        elif not inside and (char in "|>" or raw[at : at + 2] == "&>"):
            return raw[:at].rstrip(), raw[at:]
    return raw, ""


def quote(text: str) -> str:
    """Return ``text`` in the quoted form that reads back as itself."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\x16", "\\\x16")
    return f'"{escaped}"'


def needs_quotes(text: str) -> bool:
    """Tell whether a word reads back as itself only in quotes."""
    return not text or _NEEDS_QUOTES.search(text) is not None or text[0] == "!"


def clean(raw: str) -> str:
    """Drop control characters that no keyboard editor would have let through."""
    return _CONTROL.sub("", raw)
