"""Which lines of a script stand in a section whose first line was refused, or has no such line.

Carried out anyway, they would change whatever the lines before had opened. Such a section ends

* if its lines are indented: with the last line that is indented deeper than its first one, or with
  an ``exit`` after it;
* if the refused line names a mode that is known: with its ``exit``, or with a line that opens
  another mode farther out;
* if nobody knows its mode: with the ``exit`` that no other line has opened a mode for.

A line that is indented under one that opened a mode belongs to that mode. If only a mode around it
has such a line, the line is refused: it was not typed for that mode [own].
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from junose_shell.command.entry import TOP_LEVEL, Entry, Form
from junose_shell.command.match import Ambiguous, Matched, Result
from junose_shell.command.tokens import Line, cut_output, is_comment
from junose_shell.commands.contexts import VirtualRouter, VirtualRouterVrf
from junose_shell.commands.session import End, Exit, ExitAddressFamily
from junose_shell.messages import text
from junose_shell.model.session import EXEC, GLOBAL, CliSession, ModeFrame
from junose_shell.replies.common import Rejection
from junose_shell.session.command_line import CommandLine
from junose_shell.session.matching import match

if TYPE_CHECKING:
    from junose_shell.command.node import Node

UNKNOWN = "?"  # the mode of a line that nobody knows
ASTRAY = -1  # in the place of the number of a refused line
OUTSIDE = Rejection("astray", text("astray"))  # why such a line is refused


class Orphans:
    """The lines of a script that have lost the line that opens their section.

    ``leave`` takes the session back to a frame on its stack of modes. ``top`` is the mode in which
    the lines begin, if it is not the current one.
    """

    def __init__(
        self, shell: CommandLine, session: CliSession, lines: Sequence[str],
        leave: Callable[[int], object] | None = None, top: ModeFrame | None = None,
    ) -> None:  # fmt: skip
        self._grammar = shell.grammar
        self._session = session
        self._lines = lines
        self._back_to = leave or session.back_to
        self._openers: dict[int, int] = {}  # number of a line -> that of the refused one
        self._open_until = 0  # no line before this number has an exit that nothing opened
        self._top = top or session.frames[-1]
        self._opened: list[tuple[ModeFrame, int, int]] = []  # modes, their first lines, the indents
        self._indent = -1  # of the line that opened this mode, if its lines are indented

    def opener(self, number: int) -> int:
        """Return the number of the refused line that opens the section of a line, 0 without one.

        Returns ASTRAY if the mode that the line is indented under has no such line. The session
        leaves the modes that a line stands outside of, if the mode around it has such a line.
        """
        if self._session.frames[-1] is not self._top:
            self._note(number - 1)
        if self._opened and number not in self._openers:
            line = self._lines[number - 1]
            if is_comment(line):
                return 0
            depth = depth_of(line)
            if depth <= self._indent:
                self._leave(line)
            elif self._is_astray(line, depth):
                self._openers |= dict.fromkeys(self._indented(number, self._session), number)
                return ASTRAY
        return self._openers.pop(number, 0) if self._openers else 0

    def _is_astray(self, line: str, depth: int) -> bool:
        """Return True if only a mode around the one that a line is indented under has such a line.

        ``depth`` is how deep it is indented.
        """
        frames = self._session.frames
        for frame, _, indent in reversed(self._opened):
            if 0 <= indent < depth:
                result, _, at = match(self._grammar, self._session, cut_output(line)[0])
                if at == len(frames) - 1:  # as nearly always
                    return False
                return isinstance(result, Matched) and 0 < at < frames.index(frame)
        return False

    def _note(self, number: int) -> None:
        """Note that a line has changed the mode."""
        frames, opened = self._session.frames, self._opened
        self._top = frames[-1]
        while opened and opened[-1][0] not in frames:
            opened.pop()
        if number and not (opened and opened[-1][0] is self._top):
            opened.append((self._top, number, self._indent_under(number)))
        self._indent = opened[-1][2] if opened else -1

    def _indent_under(self, number: int) -> int:
        """Return how deep a line is indented, -1 if the line after it is not deeper."""
        lines = self._lines
        depth = depth_of(lines[number - 1])
        after = lines[number] if number < len(lines) else ""
        if is_comment(after):
            _, after = next(self._after(number), (0, ""))
        return depth if depth_of(after) > depth else -1

    def _leave(self, line: str) -> None:
        """Leave the modes that a line is outside of, if the mode around them has such a line."""
        if is_exit(line):  # it leaves the innermost mode by itself
            return
        session, frames = self._session, self._session.frames
        level = self._level(depth_of(line))
        session.frames = frames[: level + 1]
        try:
            result, *_ = match(self._grammar, session, cut_output(line)[0])
        finally:
            session.frames = frames
        if isinstance(result, Matched) and not _ends(result.entry):
            self._back_to(level)
            self._note(0)

    def look_again(self) -> None:
        """Note that there are other lines after the current one than before."""
        self._open_until = 0

    def follow(self, number: int, done: int = 0) -> None:
        """Look for the lines that stand under a refused one; its own orphans do not count.

        Those up to ``done`` are done.
        """
        session = self._session
        frames = session.frames[: self._level(depth_of(self._lines[number - 1])) + 1]
        around = CliSession(privilege=session.privilege, frames=frames)
        found = self._indented(number, around) or self._flat(number, around)
        self._openers |= dict.fromkeys((after for after in found if after > done), number)

    def _level(self, depth: int) -> int:
        """Return which mode on the stack is around a line.

        A line is outside a mode whose lines are indented, unless it is indented as well.
        """
        top = len(self._session.frames) - 1
        for frame, _, indent in reversed(self._opened):
            if top < 2 or frame is not self._session.frames[top] or depth > indent:
                break
            top -= 1
        return top

    # -- lines that are indented --
    def _indented(self, number: int, session: CliSession) -> list[int]:
        depth, found = depth_of(self._lines[number - 1]), list[int]()
        rest = self._after(number)
        for after, line in rest:
            if depth_of(line) > depth:
                found.append(after)
                continue
            if found and is_exit(line) and depth_of(line) == depth:
                closed = is_exit(self._lines[found[-1] - 1])
                if not closed and self._closes_section(after, depth, session):
                    found.append(after)
            break
        return found

    def _closes_section(self, number: int, depth: int, session: CliSession) -> bool:
        """Return True if an ``exit`` as deep as the refused line closes its section.

        Otherwise it closes the mode around, and what follows is farther out.
        """
        _, line = next(self._after(number), (0, ""))
        around = depth > 0 or session.mode != GLOBAL
        return not around or not line or depth_of(line) >= depth or is_exit(line)

    # -- lines that are not --
    def _flat(self, number: int, session: CliSession) -> list[int]:
        line = self._lines[number - 1]
        result, _, depth = match(self._grammar, session, cut_output(line)[0])
        modes = self._modes_of(result)
        if session.mode == EXEC or not modes:
            return []
        if UNKNOWN in modes:
            found = self._up_to_exit(number, session)
            return [] if found and self._is_statement(line) else found
        level, around = session.privilege, session.frames[: depth + 1]
        shadows = ((CliSession(privilege=level, frames=[*around]), mode) for mode in sorted(modes))
        return max((list(self._in_shadow(number, *shadow)) for shadow in shadows), key=len)

    def _modes_of(self, result: Result) -> set[str]:
        """Return the modes of which a refused line was to open one, none if it opens none.

        An empty text stands for a virtual router or VRF.
        """
        if isinstance(result, Ambiguous):
            return {UNKNOWN}
        if isinstance(result, Matched):
            entries = [result.entry]
        else:
            node: Node = result.node
            if node.parent is None:
                return {UNKNOWN}
            entries = [entry for entry, _ in node.entries.values() if entry.form is Form.DO]
        modes = {_opens(entry) for entry in entries}
        known = {mode for mode in modes if mode is not None}
        return known if len(known) < 2 or None not in modes else {UNKNOWN}

    def _is_statement(self, line: str) -> bool:
        """Return True if some other mode has such a line, which opens nothing there."""
        walks = (self._grammar.walk(mode, TOP_LEVEL) for mode in self._grammar.modes)
        results = (walk.match(Line(line)) for walk in walks)
        return any(isinstance(r, Matched) and _opens(r.entry) is None for r in results)

    def _in_shadow(self, number: int, shadow: CliSession, mode: str) -> Iterator[int]:
        """Yield the lines that a mode would have taken, or a context.

        ``shadow`` is a session in the mode around it.
        """
        base = len(shadow.frames)
        if mode:
            shadow.push(mode)
        for after, line in self._after(number):
            result, _, depth = match(self._grammar, shadow, cut_output(line)[0])
            if not isinstance(result, Matched):
                yield after
                continue
            entry = result.entry
            if entry.command is End or (mode and depth < base and _opens(entry) is not None):
                return
            if not mode and (
                _opens(entry) == "" or (_leaves(entry) and len(shadow.frames) == base)
            ):
                return
            if _leaves(entry):
                yield after
                shadow.leave()
                if len(shadow.frames) == base and mode:
                    return
            elif depth >= base or (not mode and depth):
                yield after
                _enter(shadow, entry, depth)

    def _up_to_exit(self, number: int, session: CliSession) -> list[int]:
        """Return the lines up to the ``exit`` that closes a mode that nobody knows."""
        depth, top = depth_of(self._lines[number - 1]), len(session.frames) - 1
        shadow = CliSession(privilege=session.privilege, frames=list(session.frames))
        found: list[int] = []
        inner: list[int] = []  # the lines of a section in it, which has its own ``exit``
        if number < self._open_until:
            return found
        for after, line in self._after(number):
            if inner and after <= inner[-1]:
                found.append(after)
                continue
            result, _, at = match(self._grammar, shadow, cut_output(line)[0])
            if depth_of(line) < depth or (
                isinstance(result, Matched) and result.entry.command is End
            ):
                break
            found.append(after)
            if not isinstance(result, Matched):
                inner = self._indented(after, shadow)
                continue
            if _leaves(result.entry):
                if len(shadow.frames) == top + 1:
                    return found if self._is_its_own(found, session) else []
                shadow.leave()
            elif 0 < at < top:
                break
            else:
                _enter(shadow, result.entry, at)
        self._open_until = found[-1] + 1 if found else 0
        return []

    def _is_its_own(self, found: list[int], session: CliSession) -> bool:
        """Return True if the last of the lines closes the section, not the mode around it."""
        if session.mode != GLOBAL:
            return len(found) > 1
        _, line = next(self._after(found[-1]), (0, ""))
        exec_only = CliSession(privilege=session.privilege)
        return bool(line) and not (
            isinstance(match(self._grammar, exec_only, cut_output(line)[0])[0], Matched)
            and not isinstance(match(self._grammar, session, cut_output(line)[0])[0], Matched)
        )

    def _after(self, number: int) -> Iterator[tuple[int, str]]:
        """Yield the lines after one, with their numbers and without comments."""
        for after in range(number + 1, len(self._lines) + 1):
            line = self._lines[after - 1]
            if not is_comment(line):
                yield after, line


def _opens(entry: Entry) -> str | None:
    """Return the mode that a line opens; "" for a context, None if it opens nothing."""
    if entry.form is not Form.DO:
        return None
    return entry.enters or ("" if entry.command in (VirtualRouter, VirtualRouterVrf) else None)


def _enter(shadow: CliSession, entry: Entry, depth: int) -> None:
    if entry.form is Form.DO and entry.enters and depth:
        shadow.back_to(depth)
        shadow.frames.append(ModeFrame(entry.enters))


def _ends(entry: Entry) -> bool:
    return _leaves(entry) or entry.command is End


def _leaves(entry: Entry) -> bool:
    return entry.command in (Exit, ExitAddressFamily)


def is_exit(line: str) -> bool:
    """Return True for the line that leaves a mode."""
    return line.strip().lower() == "exit"


def depth_of(line: str) -> int:
    """Return how deep a line is indented."""
    return len(line) - len(line.lstrip())
