"""Output a page at a time: lines in, pages out, no I/O and no clock.

Lines are asked for only when they are to be shown, so the first page comes before the rest is
known; and no more than ``CHUNK`` at a time, so that a filter that lets nothing through does not
run to the end in one go.

Keys at ``--More--`` [seen: NOC-P for the prompt and the space bar; the rest recalled]: space the
next page, Enter one line, ``/`` skip to a match, ``+`` only matching lines, ``-`` only the others,
anything else stops.
"""

from collections.abc import Callable, Iterable, Iterator

from junose_shell.session.exchange import Passes, all_pass
from junose_shell.session.filters import Selection, read_pattern

MORE = " --More-- "
CHUNK = 100  # lines read at a stretch, shown or not; then others have their turn
FILTER_KEYS = {"/": "begin", "+": "include", "-": "exclude"}
Width = Callable[[str], int]


class Pager:
    """Pages of ``length`` rows, the last one for the prompt; 0 never stops.

    One pager serves all replies of one command. A line wider than ``columns`` takes several rows;
    ``width`` measures it. ``waiting``: a key is wanted. ``done``: the reply is all shown.
    ``stopped``: the user has seen enough of the command.
    """

    def __init__(self, length: int, columns: int = 80, width: Width = len) -> None:
        self._width = width
        self.fit(length, columns)
        self._room = self._rows
        self._passes: Passes = all_pass
        self._filters: list[Selection] = []
        self._lines: Iterator[str] = iter(())
        self._held: str | None = None
        self.waiting = self.stopped = False
        self.done = True

    def fit(self, length: int, columns: int) -> None:
        """Make the pages that come fit a window of another size."""
        self._rows = max(1, length - 1) if length else 0
        self._columns = max(1, columns)

    def open(self, lines: Iterable[str], passes: Passes = all_pass) -> None:
        """Take the lines of the next reply, and the filter that the command came with."""
        self._lines = iter(lines)
        self._passes = passes
        self.done = self.stopped

    def page(self) -> list[str]:
        """Return the lines to show next; none at all when none of those read passes."""
        shown: list[str] = []
        for _ in range(0 if self.done else CHUNK):
            line = self._next()
            if line is None:
                self.done = True
                break
            if not self._chosen(line):
                continue
            if not self._fits(line):
                self._held = line
                self.waiting = True
                break
            shown.append(line)
        return shown

    def press(self, key: str) -> str:
        """Take a key at the prompt; return the filter key when a pattern is to be typed."""
        if key in FILTER_KEYS:
            return key
        self.waiting = False
        if key == " ":
            self._room = self._rows
        elif key == "enter":
            self._room = self._taken(self._held or "")
        else:
            self.stop()
        return ""

    def filter(self, key: str, pattern: str) -> None:
        """Let the rest through a filter and go on with a new page; raise CliError for a bad one."""
        self._filters.append(Selection(FILTER_KEYS[key], read_pattern(pattern)))
        self.waiting = False
        self._room = self._rows

    def stop(self) -> None:
        """Show no more of this command."""
        self.waiting = False
        self.done = self.stopped = True

    def _next(self) -> str | None:
        if self._held is not None:
            line, self._held = self._held, None
            return line
        return next(self._lines, None)

    def _chosen(self, line: str) -> bool:
        """Ask the filters in their order, each only about what those before it let through."""
        if not self._passes(line):
            return False
        return not self._filters or all(each.passes(line) for each in self._filters)

    def _taken(self, line: str) -> int:
        wide = self._width(line)
        return 1 if wide <= self._columns else -(-wide // self._columns)

    def _fits(self, line: str) -> bool:
        if not self._rows:
            return True
        taken = self._taken(line)
        if taken > self._room and self._room < self._rows:  # an empty page takes any line
            return False
        self._room -= min(taken, self._room)
        return True
