"""Output one page at a time: lines in, pages out, without I/O or a clock.

It reads lines only when they are shown, so the first page appears before the rest is known. It
reads at most ``CHUNK`` at a time, so that a filter without matches does not run to the end at once.

Keys at ``--More--`` [seen: NOC-P for the prompt and the space bar; the rest recalled]: space for
the next page, Enter for one line, ``/`` to skip to a match, ``+`` for matching lines only, ``-``
for the others only, any other key to stop.
"""

from collections.abc import Callable, Iterable, Iterator

from junose_shell.session.drawing import Passes, all_pass
from junose_shell.session.filters import ActiveFilter, read_pattern

MORE = " --More-- "
CHUNK = 100  # lines read at a stretch, shown or not; then others have their turn
FILTER_KEYS = {"/": "begin", "+": "include", "-": "exclude"}
Width = Callable[[str], int]


class Pager:
    """Pages of ``length`` rows, of which the last is for the prompt; 0 never stops.

    One pager serves all replies of a command. A line wider than ``columns`` takes several rows;
    ``width`` measures it. ``waiting``: it needs a key. ``done``: the reply is shown completely.
    ``stopped``: the user has stopped the command's output.
    """

    def __init__(self, length: int, columns: int = 80, width: Width = len) -> None:
        self._width = width
        self.fit(length, columns)
        self._room = self._rows
        self._passes: Passes = all_pass
        self._filters: list[ActiveFilter] = []
        self._lines: Iterator[str] = iter(())
        self._held: str | None = None
        self.waiting = self.stopped = False
        self.done = True

    def fit(self, length: int, columns: int) -> None:
        """Fit the coming pages to a window of another size."""
        self._rows = max(1, length - 1) if length else 0
        self._columns = max(1, columns)

    def open(self, lines: Iterable[str], passes: Passes = all_pass) -> None:
        """Start with the lines of the next reply, and the filter of the command."""
        self._lines = iter(lines)
        self._passes = passes
        self.done = self.stopped

    def turn(self) -> None:
        """Begin a new page, as for a display that comes again."""
        self._room = self._rows

    def page(self) -> list[str]:
        """Return the lines to show next; none if no line that was read passes."""
        shown: list[str] = []
        passes, rows = self._passes, self._rows
        for _ in range(0 if self.done else CHUNK):
            line = next(self._lines, None) if self._held is None else self._held
            self._held = None
            if line is None:
                self.done = True
                break
            if not passes(line) or (self._filters and not self._chosen(line)):
                continue
            if rows and not self._fits(line):
                self._held = line
                self.waiting = True
                break
            shown.append(line)
        return shown

    def press(self, key: str) -> str:
        """Handle a key at the prompt; return the filter key if a pattern must be typed."""
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
        """Filter the rest and start a new page; raise CliError for a bad pattern."""
        self._filters.append(ActiveFilter(FILTER_KEYS[key], read_pattern(pattern)))
        self.waiting = False
        self._room = self._rows

    def stop(self) -> None:
        """Show no more of this command."""
        self.waiting = False
        self.done = self.stopped = True

    def _chosen(self, line: str) -> bool:
        """Return True if all filters pass the line; each sees only what those before it passed."""
        return all(each.passes(line) for each in self._filters)

    def _taken(self, line: str) -> int:
        wide = self._width(line)
        return 1 if wide <= self._columns else -(-wide // self._columns)

    def _fits(self, line: str) -> bool:
        short = 2 * len(line) <= self._columns  # no character takes more than two
        taken = 1 if short else self._taken(line)
        if taken > self._room and self._room < self._rows:  # an empty page takes any line
            return False
        self._room -= min(taken, self._room)
        return True
