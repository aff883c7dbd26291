"""Splits a typed line into words. It never raises, whatever the characters are.

Double quotes group words with blanks; inside them a backslash takes the next character literally
[own]. Ctrl+V takes the next character literally anywhere [seen: SB100]. A line that begins with
``!`` is a comment [seen: GRAB, LK100].
"""

import re

_PLAIN = re.compile(r"\S+")
_WORD = re.compile(  # in quotes, whose end may be missing, or else up to a blank
    r'"[^"\\\x16]*(?:[\\\x16].?[^"\\\x16]*)*("?)|(?=\S)[^\s\x16]*(?:\x16.?[^\s\x16]*)*', re.DOTALL
)
_LITERAL = re.compile(r"\x16(.)", re.DOTALL)  # to split at: the character itself stays
_LITERAL_IN_QUOTES = re.compile(r"[\\\x16](.)", re.DOTALL)
_SIGN = re.compile(r"\x16.|([|>]|&>)", re.DOTALL)
_COMMENT = frozenset(("", "!"))  # how a line begins that says nothing
_NEEDS_QUOTES = re.compile(r'[\s"\x16]').search


class Line:
    """The words of one line, with the columns (from 0) at which they begin.

    ``quoted`` has the indices of words in quotes. ``unclosed``: the last of them extends to the end
    of the line, because its closing quote is missing.
    """

    __slots__ = ("_columns", "quoted", "raw", "unclosed", "words")

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.quoted: frozenset[int] = frozenset()
        self.unclosed = False
        self._columns: list[int] | None = None
        if '"' in raw or "\x16" in raw:
            self._split_special(raw)
        else:
            self.words: list[str] = raw.split()

    def column(self, index: int) -> int:
        """Return the column of word ``index``, or the end of the line after the last word."""
        if self._columns is None:
            self._columns = [found.start() for found in _PLAIN.finditer(self.raw)]
        return self._columns[index] if index < len(self._columns) else len(self.raw.rstrip())

    def rest(self, index: int) -> str:
        """Return the line from word ``index`` on, without blanks at its end."""
        if self._columns is None:
            return self.raw.split(None, index)[index].rstrip()
        return self.raw[self._columns[index] :].rstrip()

    def _split_special(self, raw: str) -> None:
        self.words, self._columns, quoted = [], [], []
        for word in _WORD.finditer(raw):
            text = word[0]
            if _is_quoted(word):
                quoted.append(len(self.words))
                self.unclosed = not word[1]
                parts = _LITERAL_IN_QUOTES.split(text[1 : len(text) - len(word[1])])
            else:
                parts = _LITERAL.split(text)
            self.words.append("".join(parts))
            self._columns.append(word.start())
        self.quoted = frozenset(quoted)


def _is_quoted(word: re.Match[str]) -> bool:
    return word[1] is not None


def is_comment(raw: str) -> bool:
    """Return True if the line is blank or a ``!`` comment."""
    return raw.lstrip()[:1] in _COMMENT


def cut_output(raw: str) -> tuple[str, str]:
    """Split ``show ... | include x`` at the first ``|``, ``>`` or ``&>`` that is not quoted."""
    if "|" not in raw and ">" not in raw:
        return raw, ""
    for word in _WORD.finditer(raw):
        if not _is_quoted(word):
            for sign in _SIGN.finditer(raw, *word.span()):
                if sign[1]:
                    return raw[: sign.start()].rstrip(), raw[sign.start() :]
    return raw, ""


def asks_help(raw: str) -> bool:
    """Return True if the line ends in a ``?`` that a terminal would treat as the help key."""
    text = raw.rstrip()
    if text[-1:] != "?":
        return False
    *_, last = _WORD.finditer(text)
    return not _is_quoted(last) and _LITERAL.sub("", last[0])[-1:] == "?"


def without_control_v(text: str) -> str:
    """Return text that is not split into words; what follows Ctrl+V is taken literally."""
    return "".join(_LITERAL.split(text))


def quote(text: str) -> str:
    """Return ``text`` in a quoted form that parses to the same text."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\x16", "\\\x16")
    return f'"{escaped}"'


def needs_quotes(text: str) -> bool:
    """Return True if a word needs quotes to be read back; a last ``?`` would ask for help."""
    return not text or _NEEDS_QUOTES(text) is not None or text[0] == "!" or text[-1] == "?"
