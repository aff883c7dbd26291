"""Records a router's terminals as a transcript that carries everything it needs.

The body grows with every line that ends. The files it carries follow, written again each time, so
that the file is always a complete transcript. What no transcript can repeat, such as an interrupted
command, becomes a comment, and directives have its effect.
"""

import copy
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain, count, islice

from junose_shell.characters import not_text
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.tokens import asks_help
from junose_shell.durations import LONGEST, written
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.replies.steps import Ask
from junose_shell.reports import STARS
from junose_shell.runtime.private import open_private
from junose_shell.session.covering import without_plain
from junose_shell.session.drawing import Passes
from junose_shell.session.exchange import Exchange
from junose_shell.session.lines import SSH
from junose_shell.session.observers import ObservedExchange, Observer
from junose_shell.session.runner import Runner, draw
from junose_shell.session.shell import Shell
from junose_shell.transcript.hidden import Hidden
from junose_shell.transcript.keys import encode, press
from junose_shell.transcript.parse import attached_lines, comment, escaped, heading
from junose_shell.transcript.run import LEVELS, MAX_OUTPUT

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class TranscriptRecorder(Observer):
    """Writes the transcript of ``shell`` to ``path`` from now on; raises OSError.

    ``head`` has its first lines, ``attached`` the files that it carries.
    """

    def __init__(
        self, shell: Shell, path: str, head: Sequence[str], attached: Mapping[str, Sequence[str]]
    ) -> None:
        self.path = path
        self._shell = shell
        self._hidden = Hidden(shell.grammar)
        self._tail = _text(attached_lines(attached), self._hidden)
        self._file = _File(path)
        self._holders: dict[str, CliSession] = {}  # the session that each line has in the file
        self._under_way: dict[ObservedExchange, _Taken] = {}
        self._line = ""
        # Where the time of the file stands, ms, at least and at most: in the file nothing is late,
        # so that a wait there may be shorter, and a real clock ran on while the router was made.
        self._latest = shell.router.driver.now()
        self._at = 0 if shell.router.clock.passes else self._latest
        self._write(head)
        self._stop = shell.observers.add(self)

    # -- what happens --
    def typed(self, line: ObservedExchange) -> None:
        """Begin with a line."""
        self._under_way[line] = _Taken(self._shell, line)

    helped = typed

    def drew(self, line: ObservedExchange, lines: Iterator[str], passes: Passes) -> Iterator[str]:
        """Take the lines of a reply at once, though the user may not want to see them all."""
        taken = self._under_way.get(line)
        return lines if taken is None else taken.drew(lines, passes)

    def showed(self, line: ObservedExchange, _data: object) -> None:
        """Take a reply that was not drawn, as a refusal that is reported elsewhere."""
        if taken := self._under_way.get(line):
            taken.showed()

    def asked(self, line: ObservedExchange, question: Ask, answer: str | None) -> None:
        """Take a question; a hidden answer is not kept, so it cannot be given again."""
        taken = self._under_way.get(line)
        if taken is not None and answer is not None:
            taken.asked(question, answer)
            if question.hidden:
                self.hide(answer)

    def waited(self, line: ObservedExchange, ms: int) -> None:
        """Count the time that the command waits for."""
        if taken := self._under_way.get(line):
            taken.waited += ms

    def ended(self, line: ObservedExchange) -> None:
        """Record a line that has run."""
        if taken := self._under_way.pop(line, None):
            taken.end()
            self._add(taken)

    def tabbed(self, session: CliSession, raw: str, *, again: bool) -> None:
        """Record Tab with the screen that it leaves."""
        self._keys(session, raw.lstrip(), "<Tab><Tab>" if again else "<Tab>")

    def left_mode(self, session: CliSession) -> None:
        """Record Ctrl+Z."""
        self._keys(session, "", "<Ctrl-Z>")

    def _add(self, taken: "_Taken") -> None:
        session = taken.line.session
        opened = LEVELS[taken.prompt[-1]]
        lines = [*self._place(session, taken.level, opened), *self._wait(taken.at)]
        if taken.aside:
            lines += map(comment, (taken.aside, *taken.shown))
            if session.privilege != taken.level and not session.closed:
                lines.append(f"@level {session.privilege}")
        else:
            lines += taken.shown
            self._pass(taken)
        self._write(lines)

    def hide(self, answer: str) -> None:
        """Keep a hidden answer out of the file, also where it occurs in earlier lines."""
        if self._hidden.add(answer):
            self._tail = self._hidden.without(self._tail)
            self._file.rewrite(self._hidden.without)

    @property
    def broken(self) -> bool:
        """True if writing failed, so that the end is missing."""
        return bool(self._file.reason)

    def finish(self) -> Iterator[str]:
        """Stop recording and close the file; yield the reasons why it is incomplete."""
        self._stop()
        self._file.close()
        if self._file.reason:
            yield f"{self.path}: {self._file.reason}; later input is not recorded"
            return
        from pathlib import Path

        from junose_shell.transcript.proof import prove

        yield from prove(Path(self.path))

    # -- how it is written --
    def _keys(self, session: CliSession, text: str, keys: str) -> None:
        lines = [
            *self._place(session, session.privilege, TOP_LEVEL),
            *self._wait(self._shell.router.driver.now()),
        ]
        shadow = copy.copy(session)  # the keys are pressed for real elsewhere, on a shell like this
        shadow.frames, shadow.history = list(session.frames), []
        text = self._shell.masked(session, text)
        try:
            literal = encode(text) == text.encode() and "?" not in text
            screen = (
                press(Runner(Shell(self._shell.router, self._shell.features), shadow), text + keys)
                if literal
                else []
            )
        except ValueError:  # a name in angle brackets was typed
            literal = False
        if literal:
            self._write([*lines, f"@keys {text}{keys}", *map(escaped, screen), ""])

    def _place(self, session: CliSession, level: int, opened: int) -> Iterator[str]:
        """Yield the lines that enter a session in the file; a new one opens at ``opened``."""
        name = self._seat(session)
        holder = self._holders.get(name)
        if self._line != name or (holder is not session and holder is not None and holder.closed):
            yield f"@line {name}"
        self._line = name
        if holder is session:
            return
        if holder is not None and not holder.closed:
            yield "@hangup"
        self._holders[name] = session
        if level != opened:
            yield f"@level {level}"

    def _seat(self, session: CliSession) -> str:
        """Return the line of a session in the file; a session without one gets a free vty line."""
        if session.line != SSH:
            return session.line
        lines = self._shell.lines
        return next(f"{VTY} {n}" for n in count() if lines.at(VTY, n) is None)

    def _wait(self, moment: int) -> Iterator[str]:
        """Yield the lines that lead to a moment, by its name if the run can be earlier or later."""
        sure = self._at == self._latest
        while (ms := min(moment - self._at, LONGEST)) > 0:
            self._at += ms
            yield f"@advance {written(ms)}" if sure else f"@advance to {written(self._at)}"
        self._latest = max(self._latest, self._at)

    def _pass(self, taken: "_Taken") -> None:
        """Let the time pass in the file that a line takes there."""
        router = self._shell.router
        if router.clock.passes:
            self._latest += taken.took
        else:
            self._at = self._latest = router.driver.now()

    def _write(self, lines: Iterable[str]) -> None:
        self._file.write(_text(lines, self._hidden), self._tail)


def _shown(shell: Shell, line: ObservedExchange) -> str:
    """Return the recorded form of a typed line, which configures the same and has no secret."""
    if not line.help_key:
        return without_plain(shell, line.session, line.raw)
    return shell.masked(line.session, line.raw[:-1]) + "?"


class _Taken:
    """The output and questions of a line. ``aside`` is the reason why it cannot be repeated."""

    def __init__(self, shell: Shell, line: ObservedExchange) -> None:
        self.line = line
        self.prompt = shell.prompt(line.session)
        self.level = line.session.privilege
        self.at = line.at
        self.waited = 0  # ms
        self.shown = [self.prompt + _shown(shell, line)]
        self.aside = ""
        self._drawn = False  # the reply that the line has come to
        if line.help_key != asks_help(line.raw):
            self.aside = "A quoted question mark was typed."
        elif not_text(line.raw) is not None:
            self.aside = "A character here cannot be written."

    def drew(self, lines: Iterator[str], passes: Passes) -> Iterator[str]:
        """Take lines down, no more than a transcript may show."""
        self._drawn = True
        taken = list(islice(filter(passes, lines), MAX_OUTPUT + 1))
        parts = (part for line in taken for part in _COLOUR.sub("", line).split("\n"))
        self.shown += map(escaped, parts)
        return chain(taken, lines)

    def showed(self) -> None:
        """Draw a reply that no front end has drawn."""
        if not self._drawn:
            self.drew(*Exchange.drawn(self.line, partial(draw, width=len(self.prompt))))
        self._drawn = False

    def asked(self, question: Ask, answer: str) -> None:
        """Take a question down.

        The line moves to where it was answered, as what it does it does then.
        """
        self.at = max(self.at, self.line.now - self.waited)
        self.shown.append(question.prompt + (STARS if question.hidden else answer))
        if question.hidden:
            self.aside = "A password was typed, which is not kept."

    def end(self) -> None:
        """Note what makes it one that cannot be repeated."""
        if not self.line.whole:
            self.aside = self.aside or "Broken off here, which cannot be repeated."
        elif len(self.shown) > MAX_OUTPUT:
            self.aside = f"More than {MAX_OUTPUT} lines."
            del self.shown[MAX_OUTPUT:]
        elif any(map(heading, self.shown)):
            self.aside = "A line looks like the beginning of a carried file."

    @property
    def took(self) -> int:
        """How long it took, ms, where it waited: without that a line takes no time in a file."""
        return self.line.now - self.at if self.waited else 0


def _text(lines: Iterable[str], hidden: Hidden) -> str:
    return hidden.without("".join(f"{line}\n" for line in lines))


class _File:
    """A body that grows and a tail after it; given up if writing fails."""

    def __init__(self, path: str) -> None:
        self._file = os.fdopen(open_private(path, os.O_RDWR), "r+b", buffering=0)
        self._end = 0  # of the body
        self.reason = ""  # why it was given up

    def write(self, body: str, tail: str) -> None:
        """Add to the body and write the tail again, in one go."""
        if self.reason:
            return
        octets = body.encode(errors="replace")
        with self._giving_up():
            self._put(octets + tail.encode(errors="replace"))
            self._end += len(octets)

    def close(self) -> None:
        """Close."""
        with self._giving_up():
            self._file.close()

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Change what was written so far; the tail is not there until the next ``write``."""
        with self._giving_up():
            self._file.seek(0)
            body = change(self._file.read(self._end).decode()).encode()
            self._end = 0
            self._put(body)
            self._end = len(body)

    def _put(self, octets: bytes) -> None:
        self._file.seek(self._end)
        left = memoryview(octets)
        while left:
            left = left[self._file.write(left) :]
        self._file.truncate()

    @contextmanager
    def _giving_up(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self.reason = self.reason or error.strerror or "cannot be written"
