"""Runs a transcript and yields, step by step, the expected and the actual output."""

import re
from collections.abc import Callable, Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from junose_shell import durations
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.tokens import asks_help
from junose_shell.durations import LONGEST
from junose_shell.model.session import CliSession
from junose_shell.record import record
from junose_shell.replies.steps import Ask
from junose_shell.runtime.driver import EndlessError
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.transcript.extent import output_end, prompt_shape, screen_end
from junose_shell.transcript.match import endless, matches
from junose_shell.transcript.parse import (
    DIRECTIVES,
    SETUP,
    Transcript,
    directive,
    ends_output,
    escaped,
)
from junose_shell.transcript.setting import alternatives, build

if TYPE_CHECKING:
    from junose_shell.session.journaling import JournalKeeper

MAX_OUTPUT = 20_000  # lines of one command
PLAINER = "no repetition of what varies, and few parts beside each other that take the same"
SHORTER = "a shorter time, or fewer senders in the world"
FIRST_LINE = "console 0"
_VTY = re.compile(r"vty (?:0|[1-9]\d{0,3})", re.ASCII).fullmatch  # as many as a server may have
LEVELS = {">": 1, "#": TOP_LEVEL}  # a session begins at the level that its first prompt shows


@record
class TypedStep:
    """One typed line, or one directive with output.

    ``number`` is its line in the file; its expected output is ``body[number:number +
    len(expected)]``. ``head`` is the line as it should read, ``phase`` the first line of the
    comment above it, if there is one.
    """

    number: int
    head: str
    expected: list[str]
    actual: list[str]
    phase: str

    @property
    def matched(self) -> bool:
        """True if the output is as expected."""
        return matches(self.expected, self.actual)


class Play:
    """One run of a transcript.

    With ``lenient`` it continues after differences and wrong prompts. It plays on the router of
    ``keeper``, whatever the transcript says of one; without a keeper, on that of the transcript.
    """

    def __init__(
        self,
        transcript: Transcript,
        *,
        lenient: bool = False,
        keeper: "JournalKeeper | None" = None,
    ) -> None:
        self.transcript = transcript
        self.body = transcript.body
        self.lenient = lenient
        self._at = 0  # index of the line to look at next
        self._phase = ""
        self._line = FIRST_LINE
        self._runners: dict[str, Runner] = {}
        self._keeper = keeper
        self._given = keeper is not None
        self._settings: dict[str, list[tuple[int, str]]] = {}
        self._output: list[str] = []  # of the command under way
        self._asked = 0  # index of the last question that the file answered
        self._directives: dict[str, Callable[[str], TypedStep | None]] = {
            "advance": self._advance,
            "hangup": self._hang_up,
            "keys": self._keys,
            "lab": self._lab,
            "level": self._level,
            "line": self._switch,
            "packet": self._packet,
        }

    def steps(self) -> Iterator[TypedStep]:
        """Run the transcript and yield each step; raise TranscriptError if it makes no sense."""
        while self._at < len(self.body):
            line = self.body[self._at]
            found = directive(line)
            step = None
            if found is not None:
                step = self._direct(*found)
            elif line.startswith("#"):
                if not (self._at and self.body[self._at - 1].startswith("#")):
                    self._phase = line
            elif line.strip():
                step = self._type(line)
            self._look_for_faults()
            self._at += 1
            if step is not None:
                yield step
                self._at = step.number + len(step.expected)
        if self._keeper is None:
            raise self._error("nothing is typed here", "a line that begins with a prompt")

    # -- the router and its sessions --
    @property
    def shell(self) -> Shell:
        """The shell, created when the first line is typed; later the one that a line led to."""
        if self._keeper is None:
            self._keeper = build(self.transcript, self._settings)
        shell = self._keeper.shell
        while shell.heir is not None:
            shell = shell.heir[0]
        return shell

    def runner(self, name: str, level: int = TOP_LEVEL) -> Runner:
        """Return the session of a terminal line, opened at ``level`` if it is new."""
        if name not in self._runners or self._runners[name].session.closed:
            session = CliSession(line=name, privilege=level)
            self._runners[name] = Runner(self.shell, session, self._respond)
        return self._runners[name]

    def _error(self, reason: str, expected: str = "") -> Exception:
        return self.transcript.error(min(self._at + 1, len(self.body)), reason, expected)

    def _look_for_faults(self) -> None:
        """Raise TranscriptError for an internal error, which never counts as expected output."""
        if self._keeper is None or not self._keeper.shell.router.log.faults:
            return
        _, fault = self._keeper.shell.router.log.faults[0]
        saved = self._keeper.saved
        reason = f"internal error: {type(fault).__name__}: {fault}"
        raise self._error(reason + (f"; its journal is {saved}" if saved else ""))

    # -- typed lines --
    def _type(self, line: str) -> TypedStep:
        known = self._runners.get(self._line)
        if known is not None and known.session.closed:
            raise self._error(f"the session on {self._line} is closed", "@line to open another")
        shape = prompt_shape(line)
        if known is None:
            host = self.shell.router.hostname
            own = line.startswith(host)
            sign = line[len(host) :][:1] if own else shape[0][-1] if shape else ""
            known = self.runner(self._line, LEVELS.get(sign, TOP_LEVEL))
        prompt = known.prompt
        if line.startswith(prompt):
            typed = line.removeprefix(prompt)
        elif shape and self.lenient:
            typed = line[shape.end() :]
        else:
            above = self.body[self._at - 1] if self._at else ""
            hint = f", or \\ before line {self._at} if that is output" if ends_output(above) else ""
            reason = f"this is no line after the prompt here: {line[:80]!r}"
            raise self._error(reason, repr(prompt) + hint)
        if not asks_help(typed):
            known.shell.remember(known.session, typed)
        actual = self._collect(known.lines(known.begin(typed), len(prompt)))
        closing = "" if known.session.closed else known.prompt
        prompts = (closing, shape[0] if shape else prompt)
        end = output_end(self.body, self._at + 1, actual, prompts)
        return self._step(prompt + typed, end, actual)

    def _collect(self, lines: Iterator[str]) -> list[str]:
        output = self._output = []
        try:
            for line in islice(lines, MAX_OUTPUT + 1):
                output += map(escaped, line.split("\n"))
        except EndlessError as error:
            raise self._error(str(error), SHORTER) from error
        if len(output) > MAX_OUTPUT:
            raise self._error(f"more than {MAX_OUTPUT} lines of output", "an end of it")
        self._output = []
        return output

    def _respond(self, question: Ask) -> str:
        """Answer a question with the text after it in the file, or with Enter if it is not there.

        The question is at the end of the output so far. If that output is not in the file yet, it
        is the next line that begins with the question.
        """
        at = self._at + 1 + len(self._output)
        if question.prompt and not self._asked_at(at, question.prompt):
            rest = range(max(self._asked, self._at) + 1, len(self.body))
            output = takewhile(
                lambda n: not (ends_output(line := self.body[n]) or prompt_shape(line)), rest
            )
            at = next((n for n in output if self._asked_at(n, question.prompt)), at)
        answer = ""
        if self._asked_at(at, question.prompt):
            answer = self.body[at].removeprefix(question.prompt)
            self._asked = at
        self._output.append(question.prompt + answer)
        return answer

    def _asked_at(self, index: int, prompt: str) -> bool:
        return index < len(self.body) and self.body[index].startswith(prompt)

    def _step(self, head: str, end: int, actual: list[str]) -> TypedStep:
        expected = self.body[self._at + 1 : end]
        for number, line in enumerate(expected, self._at + 2):
            if expected != actual and endless(line, actual):
                reason = f"this pattern may take for ever: {line[:80]!r}"
                raise self.transcript.error(number, reason, PLAINER)
        return TypedStep(self._at + 1, head, expected, actual, self._phase)

    # -- directives --
    def _direct(self, name: str, argument: str) -> TypedStep | None:
        if name in SETUP:
            if self._given:
                return None
            if self._keeper is not None:
                raise self._error(f"@{name} after the first line", f"@{name} before it")
            if name in self._settings and name != "script":
                raise self._error(f"@{name} for the second time", "it once")
            if not argument:
                raise self._error(f"@{name} without a name", DIRECTIVES[name])
            self._settings.setdefault(name, []).append((self._at + 1, argument))
            return None
        if name not in self._directives:
            known = ", ".join(f"@{known}" for known in DIRECTIVES)
            raise self._error(f"no such directive: @{name}", f"one of {known}")
        return self._directives[name](argument)

    def _switch(self, argument: str) -> None:
        name = " ".join(argument.split())
        if name != FIRST_LINE and not _VTY(name):
            raise self._error(f"no such line: {argument[:80]!r}", DIRECTIVES["line"])
        self._line = name
        known = self._runners.get(self._line)
        if known is not None and known.session.closed:
            del self._runners[self._line]

    def _hang_up(self, argument: str) -> None:
        if argument:
            raise self._error("@hangup takes nothing", DIRECTIVES["hangup"])
        if self._runners.pop(self._line, None) is None:
            raise self._error(f"there is no session on {self._line}", "@hangup after a typed line")

    def _level(self, argument: str) -> None:
        if not (argument.isascii() and argument.isdigit() and int(argument) <= TOP_LEVEL):
            raise self._error(f"not a privilege level: {argument[:80]!r}", DIRECTIVES["level"])
        self.runner(self._line).session.privilege = int(argument)

    def _advance(self, argument: str) -> None:
        driver = self.shell.router.driver
        length = argument.removeprefix("to ").lstrip()
        try:
            ms = durations.parse(length, limited=False)
        except ValueError:
            ms = LONGEST + 1
        else:
            ms -= 0 if length == argument else min(ms, driver.now())
        if ms > LONGEST:
            raise self._error(f"not a time up to 400d: {argument!r}", DIRECTIVES["advance"])
        try:
            driver.advance(ms)
        except EndlessError as error:
            raise self._error(str(error), SHORTER) from error

    def _lab(self, argument: str) -> TypedStep:
        return self._hidden(f"lab {argument}", self.body[self._at])

    def _packet(self, argument: str) -> TypedStep:
        words = argument.split()
        if len(words) % 2 == 0 or set(words[1::2]) - {"count", "vr"}:
            raise self._error(f"not a packet: {argument!r}", DIRECTIVES["packet"])
        command = " ".join("virtual-router" if word == "vr" else word for word in words)
        return self._hidden(f"lab packet {command}", self.body[self._at])

    def _hidden(self, command: str, head: str) -> TypedStep:
        runner = self.runner("lab")
        exchange = runner.begin(command)
        actual = self._collect(runner.lines(exchange))
        self._look_for_faults()
        if exchange.rejection is not None:
            reason = f"{command!r} was refused: {exchange.rejection.message}"
            raise self._error(reason, alternatives(exchange.rejection))
        shown = self._runners.get(self._line, runner)
        end = output_end(self.body, self._at + 1, actual, (shown.prompt,))
        return self._step(head, end, actual)

    def _keys(self, argument: str) -> TypedStep:
        from junose_shell.transcript.keys import KeysError, press

        runner = self.runner(self._line)
        try:
            actual = [*map(escaped, press(runner, argument, MAX_OUTPUT))]
        except KeysError as error:
            raise self._error(str(error), error.expected) from error
        except EndlessError as error:
            raise self._error(str(error), SHORTER) from error
        end = screen_end(self.body, self._at + 1, actual, runner.prompt)
        return self._step(self.body[self._at], end, actual)
