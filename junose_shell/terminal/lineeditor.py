"""A line editor for plain terminals: keys in, bytes and actions out, without I/O.

It sends printable text, backspaces, blanks, CR, LF and the bell, so that any program can follow
(decision 42). Keys as in the manuals [recalled]. It never raises. ``Row`` draws the line, also one
that is wider than the terminal.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from junose_shell.record import record
from junose_shell.terminal.edits import EDITS, EditedLine
from junose_shell.terminal.keys import Key, Keys
from junose_shell.terminal.limits import MAX_DRAWN, MAX_KEYS
from junose_shell.terminal.row import ScreenRow

BELL = "\a"
ACTING = frozenset(("enter", "question", "tab", "ctrl-z", "ctrl-c"))


@record
class Entered:
    """Enter: the line is complete."""

    text: str


@record
class HelpAsked:
    """``?`` after ``text``."""

    text: str


@record
class Tabbed:
    """Tab after ``text``. ``again`` is True the second time at this word."""

    text: str
    again: bool


@record
class LeftConfiguration:
    """Ctrl+Z: leave configuration; the line is dropped."""


@record
class Interrupted:
    """Ctrl+C: the line is dropped."""


Action = Entered | HelpAsked | Tabbed | LeftConfiguration | Interrupted


class LineEditor:
    """Edits one line after the other. ``history`` is that of the session, oldest first."""

    def __init__(self, keys: Keys, history: Sequence[str] = (), limit: int = 4096) -> None:
        self._keys = keys
        self._history = history
        self._limit = limit
        self._row = row = ScreenRow()
        self.put, self.output = self._row.send, row.taken
        self.redraw, self.fit, self.erase = row.redraw, row.fit, row.erase
        self._deleted = ""
        self.busy = False  # keys may be left after a turn
        self.begin("")

    # -- the line and the screen --
    def begin(
        self, prompt: str, width: int = 0, *, answer: bool = False, hidden: bool = False
    ) -> None:
        """Start a line after ``prompt`` on a terminal of ``width`` columns, 0 for no limit.

        An ``answer`` has no help, nor has a ``hidden`` line, which shows asterisks.
        """
        self._hidden = hidden
        self._helps = not (answer or hidden)
        self._text, self._at = "", 0
        self._back, self._draft = 0, ""
        self._literal = self._tabbed = self._full = False
        self._row.start(prompt, width, hidden=hidden)

    def insert(self, text: str) -> None:
        """Insert ``text`` at the cursor; ring if the line has no room for it."""
        taken = text[: self._limit - len(self._text)]
        if len(taken) < len(text) and not self._full:
            self._row.send(BELL)
            self._full = True
        self._become(self._text[: self._at] + taken + self._text[self._at :], self._at + len(taken))

    def complete(self, text: str) -> None:
        """Insert what Tab found: a word and a blank, or a part.

        Then ring, and the next Tab lists.
        """
        self.insert(text)
        self._tabbed = not text.endswith(" ")
        if self._tabbed:
            self.ring()

    def ring(self) -> None:
        """Send the bell."""
        self._row.send(BELL)

    # -- keys --
    def enter(self, text: str) -> str:
        """Take a run of printable text and Enter, as if they were typed; return the line."""
        self.insert(text)
        self._row.send("\r\n")
        return self._text

    def poll(self) -> Action | None:
        """Handle the typed keys until there is something to do.

        Return None when all are handled.
        """
        action = self.turn()
        while action is None and self.busy:
            action = self.turn()
        return action

    def turn(self) -> Action | None:
        """Handle at most ``MAX_KEYS`` keys, fewer if they draw ``MAX_DRAWN`` characters.

        Return what there is to do. The line is ``busy`` if keys may be left.
        """
        self.busy = False
        for _ in range(MAX_KEYS):
            key = self._keys.take()
            if key is None:
                return None
            action = self._press(key)
            if action is not None:
                return action
            if self._row.drawn > MAX_DRAWN:
                break
        self.busy = True
        return None

    def _press(self, key: Key) -> Action | None:
        tabbed, self._tabbed = self._tabbed, key.name == "tab"
        if self._literal:
            self._literal = False
            if key.name in ("text", "question"):
                self.insert(key.text)
            else:
                self.ring()
            return None
        if key.name == "text":
            self.insert(key.text)
            return None
        if key.name in ACTING:
            return self._act(key, tabbed)
        if own := self._OWN.get(key.name):
            own(self)
        else:
            self._edit(key.name)
        return None

    def _edit(self, name: str) -> None:
        edit = EDITS.get(name)
        line = edit(EditedLine(self._text, self._at, self._deleted)) if edit else None
        if line is None:
            self.ring()
            return
        if not self._hidden:  # what was typed for a password does not come back
            self._deleted = line.deleted
        self._become(line.text, line.at)

    def _act(self, key: Key, tabbed: bool) -> Action | None:
        if not self._helps and key.name == "question":
            self.insert(key.text)
            return None
        if not self._helps and key.name == "tab":
            self.ring()
            return None
        if key.name == "enter":
            self._row.send("\r\n")
            return Entered(self._text)
        if key.name == "question":
            self._row.send("?\r\n")
            return HelpAsked(self._text[: self._at])
        if key.name == "tab":
            return Tabbed(self._text[: self._at], tabbed)
        self._row.send(f"^{key.name[-1].upper()}\r\n")
        return LeftConfiguration() if key.name == "ctrl-z" else Interrupted()

    # -- changes --
    def _become(self, text: str, at: int) -> None:
        """Change the line to ``text`` with the cursor at ``at``."""
        self._text, self._at = text, at
        self._full = self._full and len(text) >= self._limit
        self._row.show(text, at)

    # -- keys that need more than the line --
    def _browse(self, step: int) -> None:
        back = self._back + step
        if self._hidden or not 0 <= back <= len(self._history):
            self.ring()
            return
        if not self._back:
            self._draft = self._text
        self._back = back
        text = self._history[-back] if back else self._draft
        self._become(text, len(text))

    def _redraw_below(self) -> None:
        self._row.send("\r\n")
        self.redraw()

    def _await_literal(self) -> None:
        self._literal = True

    _OWN: ClassVar[Mapping[str, "Callable[[LineEditor], None]"]] = {
        "ctrl-y": lambda self: self.insert(self._deleted),
        **dict.fromkeys(("ctrl-l", "ctrl-r"), _redraw_below),
        "ctrl-v": _await_literal,
        **dict.fromkeys(("ctrl-p", "up"), lambda self: self._browse(1)),
        **dict.fromkeys(("ctrl-n", "down"), lambda self: self._browse(-1)),
    }
