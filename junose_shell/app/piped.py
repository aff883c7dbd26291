"""Lines from a pipe, one at a time, as they arrive, and those that have arrived after them."""

from collections.abc import Callable
from io import BufferedIOBase, UnsupportedOperation
from select import select
from typing import BinaryIO, cast

from junose_shell.characters import not_text
from junose_shell.replies.steps import Ask
from junose_shell.session.block import Ahead
from junose_shell.session.printing import Printer
from junose_shell.session.runner import enter

LINE_LIMIT = 1 << 20  # octets of one line
PIECE = 1 << 16  # octets of one read, and those that are enough to look ahead
QUIET = 0.1  # s without input, after which what was sent at once has all arrived


class PipedLines:
    """The lines of a stream. ``reject`` hears of what is passed over."""

    name = "<stdin>"

    def __init__(
        self, stream: BinaryIO, printer: Printer, reject: Callable[[str], object],
        encoding: str = "",
    ) -> None:  # fmt: skip
        self._encoding = encoding
        self._stream = cast("BufferedIOBase", stream)
        self._printer = printer
        self._reject = reject
        self._kept = b""
        self._at = 0
        self._ended = False
        self.number = 0

    def next(self) -> str | None:
        """Return the next line without its line end, None at the end."""
        from junose_shell.session.script import ScriptError, decode

        while octets := self._line():
            self.number += 1
            try:
                return decode(self.name, self.number, octets, self._encoding).rstrip("\r\n")
            except ScriptError as error:
                self._reject(str(error))
        return None

    def answer(self, question: Ask) -> str | None:
        """Answer a question with the next line of text, as a user at a terminal would."""
        from junose_shell.session.script import ScriptError, ensure_text

        line = self.next()
        while line is not None and not_text(line) is not None:
            try:
                ensure_text(self.name, self.number, line)
            except ScriptError as error:
                self._reject(str(error))
            line = self.next()
        if line is None:
            line = enter(question)
        if line is not None:
            self._printer.asked(question, line)
        return line

    def ahead(self, *, more: bool, whole: bool) -> Ahead:
        """Return the lines that have arrived. The last one may not have ended.

        ``more``: look whether there are more. ``whole``: if there are any, wait for the rest.
        """
        if more or self._left:
            self._read(0)
        while whole and 0 < self._left < PIECE and self._read(QUIET):
            pass
        octets = self._kept[self._at :]
        lines = octets.decode(self._encoding or "utf-8", errors="surrogateescape").split("\n")
        if not lines[-1]:
            lines.pop()
        return Ahead([line.rstrip("\r") for line in lines], whole and self._left < PIECE)

    @property
    def _left(self) -> int:
        """The number of octets that have arrived and were not taken."""
        return len(self._kept) - self._at

    def _line(self) -> bytes:
        """Return the next line with its end, nothing at the end of the stream."""
        while (end := self._kept.find(b"\n", self._at, self._at + LINE_LIMIT) + 1) == 0:
            if self._left >= LINE_LIMIT or not self._read(None):
                end = min(self._at + LINE_LIMIT, len(self._kept))
                break
        octets, self._at = self._kept[self._at : end], end
        return octets

    def _read(self, seconds: float | None) -> bool:
        """Wait at most so long, for ever if None, and take what has arrived; False if nothing."""
        if self._ended or not self._arrives(seconds):
            return False
        piece = self._stream.read1(PIECE)
        self._ended = not piece
        self._kept, self._at = self._kept[self._at :] + piece, 0
        return bool(piece)

    def _arrives(self, seconds: float | None) -> bool:
        """Return True if a read does not wait, or may."""
        if seconds is None:
            return True
        try:
            return bool(select([self._stream], [], [], seconds)[0])
        except UnsupportedOperation:  # it is in memory
            return True
