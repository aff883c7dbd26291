"""Lines that a client sends without waiting for the answers: a block, which is read as a script.

The router shows a prompt when it has answered a line. A line that was sent before that was not
typed for this prompt, so it stands where the lines around it put it: the rules of
``session.sections`` apply (decision 36). A line that is sent at the prompt acts where the prompt
says. If it is indented and the line above it was refused, it belongs to that one, however slowly it
was sent.
"""

from typing import NamedTuple

from junose_shell.command.tokens import is_comment
from junose_shell.messages import text
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.replies.common import Rejection
from junose_shell.session.command_line import CommandLine
from junose_shell.session.sections import ASTRAY, OUTSIDE, Orphans, depth_of, is_exit

KEPT = 1_000  # lines of a block before the current one
LONGEST = 5_000  # lines of a section

SKIPPED = Rejection("section_refused", text("section_skipped"))
SKIPS = SKIPPED, OUTSIDE


class Ahead(NamedTuple):
    """Lines that were sent ahead. The last one may not have ended.

    ``whole``: the sender has paused since.
    """

    lines: list[str]
    whole: bool


class Block:
    """The lines of one session, as they are sent.

    For each line, call ``take``, carry it out if it may be, then ``done``.
    """

    def __init__(self, shell: CommandLine, session: CliSession) -> None:
        self._shell = shell
        self.session = session
        self.begin()

    def begin(self) -> None:
        """Begin a new block: what was sent ahead counts no more."""
        self._lines: list[str] = []
        self._number = 0  # of the current line
        self._whole = False  # all of the block is known
        self._orphans: Orphans | None = None  # from the second line on
        self._section = 0  # number of the refused line that the current one belongs to
        self._indent: int | None = None  # of a refused line right above
        self._hanging = False  # lines were skipped that are indented below it
        self._first = self._top = self.session.frames[-1]

    def going_on(self, shell: CommandLine, session: CliSession) -> "Block":
        """Return the block for a session: a new one if the router went on at another moment."""
        return self if session is self.session else Block(shell, session)

    def take(self, line: str) -> Rejection | None:
        """Go on to a line; return why it is skipped, None if it is to be carried out."""
        at, known = self._number, self._lines
        while at < len(known) and known[at] != line and not self._completes(at, line):
            at += 1  # the answer to a question, which was sent ahead as well
        if at == len(known):
            indent, hanging = self._indent, self._hanging
            self.begin()
            self._indent, self._hanging, at = indent, hanging, 0
        self._lines[at : at + 1] = [line]
        self._number = at + 1
        if is_comment(line):
            return None
        if self._orphans is not None and (opener := self._orphans.opener(self._number)):
            if opener != ASTRAY:
                return SKIPPED
            self._indent, self._hanging = depth_of(line), False
            return OUTSIDE
        if self._indent is not None and self._hangs(line, self._indent):
            return SKIPPED
        self._section, self._indent, self._hanging = 0, None, False
        return None

    @property
    def under_way(self) -> bool:
        """True if lines before the current one were sent with it."""
        return self._number > 1

    def looks_ahead(self, *, refused: bool) -> bool:
        """Return True if the lines that wait now matter."""
        entered = self.session.frames[-1] is not self._top
        return ((refused or entered) and not self._whole) or len(self._lines) == self._number

    def done(self, ahead: Ahead | None, *, refused: bool) -> None:
        """Note that a line was carried out or skipped, and which lines wait behind it.

        ``ahead`` is None if nobody has looked.
        """
        self._top = self.session.frames[-1]
        if ahead is not None:
            self._whole = ahead.whole
            if ahead.lines != self._lines[self._number :]:
                self._lines[self._number :] = ahead.lines
                self._followed().look_again()
        if refused:
            self._section = self._number
            self._indent = depth_of(self._lines[self._number - 1])
        if self._section and (refused or ahead is not None):
            self._followed().follow(self._section, self._number)
        if self._number > (LONGEST if self._section else KEPT):
            self._followed().look_again()
            del self._lines[: self._number - 1]
            self._number, self._section = 1, 0

    def _followed(self) -> Orphans:
        """Return the orphans among the lines: a line that is sent alone needs none."""
        if self._orphans is None:
            self._orphans = Orphans(
                self._shell, self.session, self._lines, self._leave, self._first
            )
        return self._orphans

    def _completes(self, at: int, line: str) -> bool:
        """Return True if ``line`` is the last one known, which had not ended yet."""
        return at == len(self._lines) - 1 and line.startswith(self._lines[at])

    def _hangs(self, line: str, indent: int) -> bool:
        """Return True if a line is indented below a refused one, or the exit after such lines."""
        if depth_of(line) > indent:
            self._hanging = not is_exit(line)
            return True
        closes = self._hanging and indent == 0 and self.session.mode == GLOBAL
        if not (closes and is_exit(line)):
            return False
        self._indent, self._hanging = None, False
        return True

    def _leave(self, level: int) -> None:
        """Leave the modes above a level by lines that observers see."""
        session = self.session
        while len(session.frames) - 1 > level:
            before = len(session.frames)
            exchange = self._shell.execute(session, "exit")
            while exchange.step is not None:
                exchange.proceed()
            if len(session.frames) >= before:
                return
