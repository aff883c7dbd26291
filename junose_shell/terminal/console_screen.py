"""The local console as the player of lines sees it."""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager

from junose_shell.errors import CliError
from junose_shell.session.block import Ahead
from junose_shell.session.shell import MAX_LINE
from junose_shell.terminal.colours import coloured
from junose_shell.terminal.keys import Keys
from junose_shell.terminal.lineeditor import Entered, LineEditor
from junose_shell.terminal.row import columns
from junose_shell.terminal.themes import Theme
from junose_shell.terminal.typeahead import edited, glance, interrupted, lines_ahead, next_key
from junose_shell.views.blocks import plain_lines
from junose_shell.views.present import Writer, lines_of

_ESCAPE = re.compile(r"\x1b\[[0-9;]*[HJm]")


class ConsoleScreen:
    """The console's screen, in the colours of ``theme``; None is a screen without.

    Its waits for keys are ``watched``; ``fit`` follows the window's size.
    """

    def __init__(
        self,
        theme: Theme | None,
        watched: Callable[[], AbstractAsyncContextManager[None]],
        fit: Callable[[], None],
    ) -> None:
        self._theme = theme if sys.stdout.isatty() else None
        self._write = _writer(self._theme)
        self._watched = watched
        self._fit = fit
        self.indent = 0  # columns before the typed line

    def print(self, lines: Iterable[str]) -> None:
        """Write whole lines."""
        self.put("".join(f"{line}\n" for line in lines))

    def draw(self, reply: object) -> Iterator[str]:
        """Yield the lines of a reply, in colour if the terminal has it."""
        lines = lines_of(reply, self.indent, self._write)
        return lines if self._theme is None else coloured(reply, lines, self._theme)

    def width(self, line: str) -> int:
        """Return the columns that a line takes; colours take none."""
        return columns(_ESCAPE.sub("", line))

    def show(self, lines: Sequence[str]) -> bool:
        """Show lines; return True: keys that were typed meanwhile are not read yet."""
        self.print(lines)
        return True

    async def settle(self) -> bool:
        """Return True if Ctrl+C was typed meanwhile, which is an ordinary key here."""
        return glance()

    async def key(self, prompt: str) -> str:
        """Wait for one key at a prompt that disappears."""
        self.put(prompt)
        async with self._watched():
            key = await next_key()
        self._fit()
        self.put("\r" + " " * len(prompt) + "\r")
        return key.text or key.name

    async def ask(self, prompt: str, *, hidden: bool) -> str:
        """Ask for a line, with asterisks if it is hidden."""
        keys = Keys()
        editor = LineEditor(keys, limit=MAX_LINE + 1)  # one too many
        editor.begin(prompt, window().columns, answer=True, hidden=hidden)
        async with self._watched():
            action = await edited(editor, keys, self.put)
        if not isinstance(action, Entered):
            raise CliError("interrupted")
        return action.text

    def put(self, text: str) -> None:
        """Write text unchanged."""
        sys.stdout.write(text)
        sys.stdout.flush()

    async def sleep(self, seconds: float) -> bool:
        """Wait; return True if Ctrl+C ended it early."""
        return await interrupted(seconds)

    async def ahead(self, *, more: bool, whole: bool) -> Ahead:  # noqa: ARG002 - the protocol's
        """Return the lines that were typed ahead; ``whole``: if there are any, with the rest."""
        return await lines_ahead(whole=whole)


def window() -> os.terminal_size:
    """Return the window's size, 0 for unknown."""
    try:
        return os.get_terminal_size(sys.stdout.fileno())  # shutil's believes $LINES first
    except OSError:  # the output is no terminal
        return os.terminal_size((0, 0))


def _writer(theme: Theme | None) -> Writer:
    if theme is None:
        return plain_lines
    from junose_shell.views.rich_writer import WIDTH, rich_lines

    return lambda blocks: rich_lines(blocks, colour=True, width=window().columns or WIDTH)
