"""Records what happens on a router's terminals as a transcript that carries all it needs.

The body grows with every line that has run; behind it stand the files it carries, written anew each
time, so that the file is a whole transcript at any moment. What no transcript can repeat, such as a
command that was interrupted, stands in comments, and directives make up for what it changed.
"""

import copy
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, count, islice

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.tokens import asks_help
from junose_shell.replies.steps import Ask
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.private import open_private
from junose_shell.session.lines import SSH, VTY
from junose_shell.session.masking import without_plain
from junose_shell.session.runner import Runner
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell
from junose_shell.transcript.hidden import HIDDEN, Hidden
from junose_shell.transcript.keys import encode, press
from junose_shell.transcript.parse import attached_lines, comment, heading
from junose_shell.transcript.run import LEVELS, MAX_OUTPUT, MAX_TIME, UNITS

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Recorder:
    """Writes the transcript of ``shell`` to ``path`` from now on; raise OSError.

    ``head`` are the lines that it begins with, ``attached`` the files that it carries.
    """

    def __init__(
        self, shell: Shell, path: str, head: Sequence[str], attached: Mapping[str, Sequence[str]]
    ) -> None:
        self.path = path
        self._shell = shell
        self._tail = attached_lines(attached)
        self._hidden = Hidden(shell.grammar)
        self._file = _File(path)
        self._holders: dict[str, CliSession] = {}  # the session that each line has in the file
        self._line = ""
        # Where the time of the file stands, ms, at least and at most: in the file nothing is late,
        # so that a wait there may be shorter, and a real clock ran on while the router was made.
        self._latest = shell.router.driver.now()
        self._at = 0 if isinstance(shell.router.clock, RealClock) else self._latest
        self._write(head)

    # -- what happens --
    def line(self, session: CliSession, typed: str, *, help_key: bool) -> "Exchange":
        """Return what takes down a line that is about to run."""
        return Exchange(self, self._shell, session, typed, help_key=help_key)

    def tab(self, session: CliSession, typed: str, *, again: bool) -> None:
        """Record Tab with the screen that it leaves."""
        self._keys(session, typed.lstrip(), "<Tab><Tab>" if again else "<Tab>")

    def left(self, session: CliSession) -> None:
        """Record Ctrl+Z."""
        self._keys(session, "", "<Ctrl-Z>")

    def add(self, exchange: "Exchange") -> None:
        """Record a line that has run."""
        session = exchange.session
        opened = LEVELS[exchange.prompt[-1]]
        lines = [*self._place(session, exchange.level, opened), *self._wait(exchange.at)]
        if exchange.aside:
            lines += map(comment, (exchange.aside, *exchange.shown))
            if session.privilege != exchange.level and not session.closed:
                lines.append(f"@level {session.privilege}")
        else:
            lines += exchange.shown
            self._pass(exchange)
        self._write(lines)

    def hide(self, answer: str) -> None:
        """Keep a hidden answer out of the file, also where it stands in what came before."""
        if self._hidden.add(answer):
            self._file.rewrite(self._hidden.without)

    @property
    def broken(self) -> bool:
        """Whether the file took no more, so that the end is missing."""
        return bool(self._file.reason)

    def finish(self) -> Iterator[str]:
        """Close the file; yield why it holds less than it should."""
        self._file.close()
        if self._file.reason:
            yield f"{self.path}: {self._file.reason}; what came later is not recorded"
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
        shadow = copy.copy(session)  # the keys are pressed for real elsewhere
        shadow.frames, shadow.history = list(session.frames), []
        text = self._shell.masked(session, text)
        try:
            literal = encode(text) == text.encode() and "?" not in text
            screen = press(Runner(self._shell, shadow), text + keys) if literal else []
        except ValueError:  # a name in angle brackets was typed
            literal = False
        if literal:
            self._write([*lines, f"@keys {text}{keys}", *screen, ""])

    def _place(self, session: CliSession, level: int, opened: int) -> Iterator[str]:
        """Yield what leads the file to a session; one that is new there opens at ``opened``."""
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
        """Return the line of a session in the file: one on no line takes a free vty line."""
        if session.line != SSH:
            return session.line
        lines = self._shell.lines
        return next(f"{VTY} {n}" for n in count() if lines.at(VTY, n) is None)

    def _wait(self, moment: int) -> Iterator[str]:
        """Yield what leads the file to a moment, by its name where it may stand here or there."""
        sure = self._at == self._latest
        while (ms := min(moment - self._at, MAX_TIME)) > 0:
            self._at += ms
            yield f"@advance {_duration(ms)}" if sure else f"@advance to {_duration(self._at)}"
        self._latest = max(self._latest, self._at)

    def _pass(self, exchange: "Exchange") -> None:
        """Let the time pass in the file that a line takes there."""
        router = self._shell.router
        if isinstance(router.clock, RealClock):
            self._latest += exchange.took
        else:
            self._at = self._latest = router.driver.now()

    def _write(self, lines: Iterable[str]) -> None:
        self._file.write(_text(lines, self._hidden), _text(self._tail, self._hidden))


def _duration(ms: int) -> str:
    unit = next(u for u in reversed(UNITS) if ms % UNITS[u] == 0)
    return f"{ms // UNITS[unit]}{unit}"


def _shown(shell: Shell, session: CliSession, typed: str, *, help_key: bool) -> str:
    """Return what is written down of a typed line: it configures the same, and names no secret."""
    if not help_key:
        return without_plain(shell, session, typed)
    head, mark, blanks = typed.rpartition("?")
    return shell.masked(session, head) + mark + blanks


class Exchange:
    """A line, what it showed, and what it asked."""

    def __init__(
        self, recorder: Recorder, shell: Shell, session: CliSession, typed: str, *, help_key: bool
    ) -> None:
        self._recorder = recorder
        self._shell = shell
        self.session = session
        self.prompt = shell.prompt(session)
        self.level = session.privilege
        self.at = shell.router.driver.now()
        self._begun = False
        self._waited = 0
        self.shown = [self.prompt + _shown(shell, session, typed, help_key=help_key)]
        self.aside = ""  # why it cannot be repeated
        if help_key != asks_help(typed):
            self.aside = "A quoted question mark was typed."

    def lines(self, lines: Iterable[str], passes: Callable[[str], bool]) -> Iterator[str]:
        """Take lines down at once, though the user may not want to see them all."""
        self._begin()
        rest = iter(lines)
        taken = list(islice(filter(passes, rest), MAX_OUTPUT + 1))
        self.shown += [part for line in taken for part in _COLOUR.sub("", line).split("\n")]
        return chain(taken, rest)

    def asked(self, question: Ask, answer: str) -> None:
        """Take down a question; hidden answers are not kept, so they cannot be given again.

        The line moves to where it was answered, as what it does it does then.
        """
        self._begin()
        self.at = max(self.at, self._shell.router.driver.now() - self._waited)
        self._begun = False
        self.shown.append(question.prompt + (HIDDEN if question.hidden else answer))
        if question.hidden:
            self._recorder.hide(answer)
            self.aside = "A password was typed, which is not kept."

    def waited(self, ms: int) -> None:
        """Count the time that the command waits for."""
        self._begin()
        self._waited += ms

    def end(self, *, whole: bool) -> None:
        """Hand it over."""
        self._begin()
        if not whole:
            self.aside = self.aside or "Broken off here, which cannot be repeated."
        elif len(self.shown) > MAX_OUTPUT:
            self.aside = f"More than {MAX_OUTPUT} lines."
            del self.shown[MAX_OUTPUT:]
        elif any(map(heading, self.shown)):
            self.aside = "A line looks like the beginning of a carried file."
        self._recorder.add(self)

    @property
    def took(self) -> int:
        """How long it took, ms, where it waited: without that a line takes no time in a file."""
        return self._shell.router.driver.now() - self.at if self._waited else 0

    def _begin(self) -> None:
        """Take the moment that the command saw; the first sign tells that it goes on."""
        clock = self._shell.router.clock
        if not self._begun and isinstance(clock, RealClock):
            self.at = max(self.at, clock.held_at - self._waited)
        self._begun = True


def _text(lines: Iterable[str], hidden: Hidden) -> str:
    return hidden.without("".join(f"{line}\n" for line in lines))


class _File:
    """A body that grows and a tail behind it; given up when it takes no more."""

    def __init__(self, path: str) -> None:
        self._file = os.fdopen(open_private(path, os.O_RDWR), "r+b", buffering=0)
        self._end = 0  # of the body
        self.reason = ""  # why it was given up

    def write(self, body: str, tail: str) -> None:
        """Add to the body and write the tail anew, in one go."""
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
