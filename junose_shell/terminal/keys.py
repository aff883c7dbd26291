"""Turns bytes from a terminal into keys. It never raises, whatever the bytes are.

CR, LF, CR LF and CR NUL are one Enter each. A CR counts at once, and the character that belongs to
it is dropped when it arrives. UTF-8 can be cut anywhere. A byte that is not UTF-8 becomes half of a
character, for which the router refuses the line.
"""

import re
from encodings.utf_8 import IncrementalDecoder
from typing import NamedTuple

from junose_shell.terminal.limits import MAX_PENDING

MAX_SEQUENCE = 16  # characters of one escape sequence
_RUN = re.compile(r"[^\x00-\x1f?\x7f-\x9f]+")
_WHOLE = re.compile(rb"([ ->@-~]+)(?:\r\n?|\n|\r\0)")
_SEQUENCE = re.compile(r"\x1b\[[0-9;]*[@-~]")
_NAMED = {"\t": "tab", "\x08": "backspace", "\x7f": "backspace", "?": "question"}
_ARROWS = {"A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end"}
_NUMBERED = {"1~": "home", "3~": "delete", "4~": "end", "7~": "home", "8~": "end"}
_IGNORED = "ignored"
_AFTER_RETURN = "\n\0"  # and part of it
_RETURN = re.compile(f"\r[{_AFTER_RETURN}]")
_ENTER = re.compile("[\r\n]")


class Key(NamedTuple):
    """One key, or a run of printable ``text`` (name "text") that arrived at once."""

    name: str
    text: str = ""


class Keys:
    """Input that was typed and not taken yet."""

    def __init__(self) -> None:
        self._decoder = IncrementalDecoder("surrogateescape")
        self._text = ""
        self._at = 0
        self._after_return = False

    def feed(self, data: bytes) -> None:
        """Add bytes as they arrive."""
        text = self._decoder.decode(data)
        if text:
            if self._after_return and text[0] in _AFTER_RETURN:
                text = text[1:]
            self._after_return = text[-1:] == "\r"
            text = _RETURN.sub("\r", text)
        rest = self._text[self._at :]
        self._text = (rest + text)[:MAX_PENDING]
        self._at = 0

    def whole(self, data: bytes) -> str | None:
        """Take bytes that are a plain line and its Enter, and return the line.

        Return None, and take nothing, if they are not or if anything was typed before them.
        """
        line = _WHOLE.fullmatch(data)
        if line is None or self._at < len(self._text) or self._decoder.buffer:
            return None
        self._after_return = data.endswith(b"\r")
        return line[1].decode("ascii")

    @property
    def waiting(self) -> int:
        """The number of characters typed ahead."""
        return len(self._text) - self._at

    def interrupted(self) -> bool:
        """Return True if Ctrl+C was typed ahead; if so, drop everything up to it."""
        found = self._text.rfind("\x03", self._at)
        if found >= 0:
            self._at = found + 1
        return found >= 0

    def line(self) -> str | None:
        """Return what comes before the next Enter, as it is; None if there is no Enter yet."""
        enter = _ENTER.search(self._text, self._at)
        if enter is None:
            return None
        line, self._at = self._text[self._at : enter.start()], enter.end()
        return line

    def lines(self) -> list[str]:
        """Return the lines that were typed ahead; the last one may not have ended."""
        lines = _ENTER.split(self._text[self._at :])
        return lines if lines[-1] else lines[:-1]

    def take(self, *, single: bool = False) -> Key | None:
        """Return the next key, None if no complete one is there; with ``single`` no runs."""
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
        """Read Esc and a letter, or the sequence of an arrow; wait while it is incomplete."""
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
