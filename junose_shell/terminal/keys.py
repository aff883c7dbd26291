"""Bytes from a terminal to keys. Never raises, whatever the bytes are.

CR, LF, CR LF and CR NUL are one Enter each; a CR counts at once, and what belongs to it is
swallowed when it comes. UTF-8 may be cut anywhere; what is no UTF-8 becomes a replacement
character, so that the user sees that something came.
"""

import re
from codecs import getincrementaldecoder
from typing import NamedTuple

MAX_PENDING = 65_536  # characters typed ahead; more are dropped
MAX_SEQUENCE = 16  # characters of one escape sequence
_RUN = re.compile(r"[^\x00-\x1f?\x7f-\x9f]+")
_SEQUENCE = re.compile(r"\x1b\[[0-9;]*[@-~]")
_NAMED = {"\t": "tab", "\x08": "backspace", "\x7f": "backspace", "?": "question"}
_ARROWS = {"A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end"}
_NUMBERED = {"1~": "home", "3~": "delete", "4~": "end", "7~": "home", "8~": "end"}
_IGNORED = "ignored"
_AFTER_RETURN = "\n\0"  # and part of it
_RETURN = re.compile(f"\r[{_AFTER_RETURN}]")


class Key(NamedTuple):
    """One key, or a run of printable ``text`` (name "text") that came at once."""

    name: str
    text: str = ""


class Keys:
    """What was typed and is not yet taken."""

    def __init__(self) -> None:
        self._decode = getincrementaldecoder("utf-8")("replace").decode
        self._text = ""
        self._at = 0
        self._after_return = False

    def feed(self, data: bytes) -> None:
        """Take bytes as they come."""
        text = self._decode(data)
        if text:
            if self._after_return and text[0] in _AFTER_RETURN:
                text = text[1:]
            self._after_return = text[-1:] == "\r"
            text = _RETURN.sub("\r", text)
        rest = self._text[self._at :]
        self._text = (rest + text)[:MAX_PENDING]
        self._at = 0

    @property
    def waiting(self) -> int:
        """How many characters were typed ahead."""
        return len(self._text) - self._at

    def interrupted(self) -> bool:
        """Tell whether Ctrl+C is among what was typed ahead; if so drop all up to it."""
        found = self._text.rfind("\x03", self._at)
        if found >= 0:
            self._at = found + 1
        return found >= 0

    def take(self, *, single: bool = False) -> Key | None:
        """Return the next key, None when nothing whole is there; ``single`` does not make runs."""
        while self._at < len(self._text):
            if run := _RUN.match(self._text, self._at):
                end = self._at + 1 if single else run.end()
                text, self._at = self._text[self._at : end], end
                return Key("text", text)
            key = self._special()
            if key is None:
                return None
            if key.name != _IGNORED:
                return key
        return None

    def _special(self) -> Key | None:
        char = self._text[self._at]
        if char == "\x1b":
            return self._escape()
        self._at += 1
        if char in "\r\n":
            return Key("enter")
        if char in _NAMED:
            return Key(_NAMED[char], char)
        if "\x01" <= char <= "\x1a":
            return Key("ctrl-" + chr(ord(char) + 0x60))
        return Key(_IGNORED)

    def _escape(self) -> Key | None:
        """Read Esc and a letter, or an arrow's sequence; wait while it is incomplete."""
        text = self._text[self._at : self._at + MAX_SEQUENCE]
        if len(text) == 1 or (text[1] in "[O" and len(text) == 2):
            return None
        if text[1] == "O":
            self._at += 3
            return Key(_ARROWS.get(text[2], _IGNORED))
        if text[1] != "[":
            self._at += 1 if text[1] < " " else 2  # Esc and a control key: the key counts
            return Key("esc-" + text[1].lower() if text[1].isalpha() else _IGNORED)
        if sequence := _SEQUENCE.match(text):
            self._at += sequence.end()
            tail = sequence[0][2:]
            return Key(_ARROWS.get(tail[-1]) or _NUMBERED.get(tail, _IGNORED))
        if len(text) < MAX_SEQUENCE and not re.search(r"[^0-9;]", text[2:]):
            return None
        self._at += 2
        return Key(_IGNORED)
