"""The line as a plain terminal shows it, changed only with backspaces and blanks.

Text typed at the end is echoed, over as many rows as it needs. A backspace cannot move up a row, so
the first other edit of a line wider than the terminal moves it to a row of its own. That row shows
a part of it, with ``$`` in place of the rest.
"""

from unicodedata import combining, east_asian_width

from junose_shell.characters import seeable

CUT = "$"


def columns(text: str) -> int:
    """Return the number of columns of ``text`` on a terminal."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)


class ScreenRow:
    """Prompt, line and cursor on a terminal of ``width`` columns, 0 for no limit."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self.start("", 0, hidden=False)

    def start(self, prompt: str, width: int, *, hidden: bool) -> None:
        """Start an empty line; a ``hidden`` one shows asterisks."""
        self._prompt = prompt
        self._width = width
        self._hidden = hidden
        self._seen, self._at = "", 0
        self._cut = False
        self._out.append(prompt)

    @property
    def drawn(self) -> int:
        """The number of characters that wait to be sent."""
        return sum(map(len, self._out))

    def send(self, text: str) -> None:
        """Send text that is not part of the line."""
        self._out.append(text)

    def fit(self, width: int) -> None:
        """Follow the width of the terminal.

        Nobody knows what the terminal has made of a line that does not fit into both widths. It
        moves to a row of its own.
        """
        if width == self._width:
            return
        fitted, self._width = self._fits(self._seen), width
        if self._cut or not (fitted and self._fits(self._seen)):
            self._cut = bool(width)
            self._out.append("\r\n")
            self.redraw()

    def taken(self) -> bytes:
        """Return the bytes to send, once."""
        text = "".join(self._out)
        self._out.clear()
        return text.encode()

    def show(self, text: str, at: int) -> None:
        """Change the line to ``text`` with the cursor before character ``at``."""
        seen = "*" * len(text) if self._hidden else seeable(text)
        appended = self._at == len(self._seen) and at == len(seen) and seen.startswith(self._seen)
        if self._cut:
            self._seen, self._at = seen, at
            self._window()
        elif appended:
            self._out.append(seen[self._at :])
            self._seen, self._at = seen, at
        elif self._fits(self._seen) and self._fits(seen):
            self._change(seen, at)
        elif (seen, at) != (self._seen, self._at):
            self._seen, self._at = seen, at
            self._cut = True
            self._out.append("\r\n")
            self._window()

    def redraw(self) -> None:
        """Show prompt and line at the beginning of a row."""
        self._cut = self._cut or (self._at < len(self._seen) and not self._fits(self._seen))
        if self._cut:
            self._window()
        else:
            back = "\b" * columns(self._seen[self._at :])
            self._out.append(self._prompt + self._seen + back)

    def erase(self) -> None:
        """Leave the cursor at the beginning of an empty row: this one, if the line is all on it."""
        if self._cut or self._fits(self._seen):
            width = self._width - 1 if self._cut else columns(self._prompt + self._seen)
            self._out.append("\r" + " " * width + "\r")
        else:
            self._out.append("\r\n")

    def _fits(self, seen: str) -> bool:
        return not self._width or columns(self._prompt + seen) < self._width

    def _change(self, seen: str, at: int) -> None:
        """Write only what differs."""
        old = self._seen
        same = self._at if seen.startswith(old[: self._at]) else _common(old, seen)
        if seen == old:
            same = at
        self._move(same)
        spare = max(0, columns(old[same:]) - columns(seen[same:]))
        if seen != old:
            self._out.append(seen[same:] + " " * spare + "\b" * spare)
            self._seen, self._at = seen, len(seen)
        self._move(at)

    def _move(self, to: int) -> None:
        if to <= self._at:
            self._out.append("\b" * columns(self._seen[to : self._at]))
        else:
            self._out.append(self._seen[self._at : to])
        self._at = to

    def _window(self) -> None:
        """Draw the part of the line around the cursor on one row."""
        prompt = self._prompt if columns(self._prompt) <= self._width // 2 else ""
        room = max(2, self._width - 1 - columns(prompt) - 2 * len(CUT))
        before, after = self._seen[: self._at], self._seen[self._at :]
        left = _tail(before, room - min(columns(after), room // 2))
        right = _head(after, room - columns(left))
        ahead = right + CUT * (len(right) < len(after))
        row = prompt + CUT * (len(left) < len(before)) + left + ahead
        self._out.append("\r" + " " * (self._width - 1) + "\r" + row + "\b" * columns(ahead))


def _head(text: str, room: int) -> str:
    """Return as much of the beginning of ``text`` as has room."""
    end = min(len(text), room)
    while columns(text[:end]) > room:
        end -= 1
    return text[:end]


def _tail(text: str, room: int) -> str:
    """Return as much of the end of ``text`` as has room."""
    start = max(0, len(text) - room)
    while columns(text[start:]) > room:
        start += 1
    return text[start:]


def _common(old: str, new: str) -> int:
    """Return the number of characters that two lines share at the beginning."""
    pairs = zip(old, new, strict=False)
    return next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(old), len(new)))
