"""Router scripts: files of lines that are read and checked completely before the first one runs."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from junose_shell.characters import not_text, octet_of, with_octets
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line, cut_output, is_comment
from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.session import EXEC, GLOBAL, CliSession, ModeFrame
from junose_shell.model.snapshot import MAGIC, unpack
from junose_shell.reading import read_input
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import BREATH, Ask, Wait
from junose_shell.session.captures import cleaned
from junose_shell.session.command_line import CommandLine
from junose_shell.session.exchange import Exchange
from junose_shell.session.matching import match
from junose_shell.session.runner import Runner, draw
from junose_shell.session.sections import ASTRAY, OUTSIDE, Orphans

MAX_OCTETS = 256_000_000
MOVERS = ("session", "contexts")  # features of the Exec commands that change the mode or context
MAX_SCRIPTS = 8  # one started by the other
MAX_NESTED = 1_000  # lines of all scripts that one script runs
PAUSE = 200  # lines of a script from one pause for others, and sign of progress, to the next
Tick = Callable[[int], None]


class ScriptError(ValueError):
    """A script that cannot be read: ``file:line: reason``. Line 0 means the file as a whole."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}" if line else f"{file}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


class Script(NamedTuple):
    """The lines of a file, numbered from 1, without line ends.

    ``passed`` of them were no commands, but what a terminal showed between them.
    """

    name: str
    lines: list[str]
    passed: int = 0


class Refused(NamedTuple):
    """A refused line of a script, with its secrets hidden, and the mode in which it was refused."""

    file: str
    line: int
    text: str
    rejection: Rejection
    mode: str = ""


def read_script(path: Path, encoding: str = "") -> Script:
    """Read a script or a configuration file; raise ScriptError if it cannot be used.

    ``-`` is the standard input. ``encoding`` is that of the file, empty for UTF-8.
    """
    return parse_script(str(path), _octets(path), encoding)


def read_text(path: Path) -> Script:
    """Read a file with nothing passed over; raise ScriptError if it is not UTF-8 text."""
    script = _split(str(path), _octets(path), "")
    for number, line in enumerate(script.lines, 1):
        ensure_text(script.name, number, line)
    return script


def ensure_text(name: str, number: int, line: str) -> str:
    """Return a decoded line; raise ScriptError if it was not UTF-8 text."""
    if (at := not_text(line)) is not None:
        raise ScriptError(name, number, f"byte {octet_of(line[at])} is not UTF-8 text")
    return line


def _octets(path: Path) -> bytes:
    try:
        return read_input(path, MAX_OCTETS)
    except ValueError as error:
        raise ScriptError(str(path), 0, str(error)) from error


def parse_script(name: str, octets: bytes, encoding: str = "") -> Script:
    """Split the content of a script, or of a configuration file, into lines.

    Raises ScriptError if it is not text or does not match its checksum.
    """
    lines = _split(name, octets, encoding).lines
    return Script(name, *cleaned([_indented(line) if "\t" in line else line for line in lines]))


def _split(name: str, octets: bytes, encoding: str) -> Script:
    sealed = octets.startswith(MAGIC)
    if sealed:
        try:
            unpack(octets)
        except ValueError as error:
            raise ScriptError(name, 0, str(error)) from error
    lines = decode(name, 1, octets, encoding).split("\n")
    if sealed:
        lines[:2] = "!", "!"  # in place of the seal: other lines keep their numbers
    if not lines[-1]:
        lines.pop()
    return Script(name, [line.rstrip("\r") for line in lines])


def _indented(line: str) -> str:
    """Return a line with the tabs before its first word as blanks."""
    body = line.lstrip()
    return line[: len(line) - len(body)].expandtabs() + body


def decode(name: str, first: int, octets: bytes, encoding: str = "") -> str:
    """Return ``octets``, which begin at line ``first``, as text.

    An octet that is no text in this encoding becomes half of a character (a lone surrogate), for
    which the router refuses its line. Raises ScriptError if the content is no text at all, or if
    there is no such encoding.
    """
    zero = octets.find(b"\0")
    if zero >= 0:
        line = first + octets.count(b"\n", 0, zero)
        raise ScriptError(name, line, "holds a NUL byte: not a text file")
    usual = "utf-8-sig" if first == 1 else "utf-8"
    try:
        return octets.decode(encoding or usual, errors="surrogateescape")
    except (LookupError, UnicodeError) as error:
        raise ScriptError(name, 0, f"cannot be read as {encoding}") from error


def untold(_lines: int) -> None:
    """Report no progress."""


def begin(runner: Runner, lines: list[str]) -> None:
    """Put a session at Exec into the mode in which the script begins.

    That is Global Configuration, unless the first command exists only in Exec (``enable``), or
    exists in both (``show``) and the script has a ``configure terminal``.
    """
    first = next((line for line in lines if not is_comment(line)), "")
    if _exists(runner, first, EXEC) and (
        not _exists(runner, first, EXEC, GLOBAL) or any(_configures(runner, n) for n in lines)
    ):
        return
    if runner.session.mode == EXEC:
        runner.session.push(GLOBAL)


def _exists(runner: Runner, line: str, *modes: str) -> bool:
    session = CliSession(privilege=TOP_LEVEL, frames=[ModeFrame(mode) for mode in modes])
    return isinstance(match(runner.shell.grammar, session, cut_output(line)[0])[0], Matched)


def _configures(runner: Runner, line: str) -> bool:
    if not line.lstrip()[:4].lower().startswith("conf"):
        return False
    result = runner.shell.grammar.walk(EXEC, TOP_LEVEL).match(Line(line))
    return isinstance(result, Matched) and result.entry.enters == GLOBAL


def carry_out(runner: Runner, script: Script, tick: Tick = untold) -> Iterator[Refused | str]:
    """Carry out a script; yield the output of its commands and the refused lines.

    A consumer can stop at any time. Lines after one that closes the session are refused, and so are
    lines in a section whose first line was refused. ``tick`` is called with the number of lines
    done since its last call.
    """
    for item in by_turns(runner, script, tick):
        if not isinstance(item, Wait):
            yield item
        elif item != BREATH:
            runner.wait(item.ms, item.until)


def by_turns(runner: Runner, script: Script, tick: Tick = untold) -> Iterator[Refused | str | Wait]:
    """Carry out a script as ``carry_out`` does, but yield the waits of its commands, too.

    Now and then it yields BREATH, a wait of 0 ms, for others to have turns. The time of a wait has
    to pass before the next item is requested. The consumer need not be there for the whole script
    at once.
    """
    begin(runner, script.lines)
    execute, session = runner.shell.execute, runner.session
    lines = enumerate(script.lines, 1)
    orphans = Orphans(runner.shell, runner.session, script.lines)
    with going_on(runner, (line for _, line in lines)):
        for number, line in lines:
            if not number % PAUSE:
                tick(PAUSE)
                yield BREATH
            if opener := orphans.opener(number):
                yield refusal(runner, script.name, number, line, _orphaned(opener))
                continue
            exchange = execute(session, line)
            if exchange.step is not None:  # a statement seldom has one
                yield from _waits_and_lines(runner, exchange)
                if exchange.rejection is not None:
                    orphans.follow(number)
                    yield refusal(runner, script.name, number, line, exchange.rejection)
            if session.closed:
                yield from unread(runner, script.name, lines)


def _waits_and_lines(runner: Runner, exchange: Exchange[None]) -> Iterator[str | Wait]:
    for step in runner.steps(exchange):
        if isinstance(step, Wait):
            yield step
        elif not exchange.refused:
            yield from exchange.lines(draw)


def run_script(
    shell: CommandLine, name: str, lines: list[str], level: int = TOP_LEVEL
) -> Generator[Refused | str | Wait]:
    """Carry out a script in a session of its own; yield its output and the refused lines.

    Yields a wait when one of its commands waits, and now and then one of 0 ms, in which others can
    have their turn: its time has to pass before the next item is requested. Raises CliError if
    scripts are nested too deeply, or if all that one script runs have too many lines.
    """
    if shell.scripts == MAX_SCRIPTS:
        raise CliError("scripts_nested", limit=MAX_SCRIPTS)
    shell.nested = shell.nested + len(lines) if shell.scripts else 0
    if shell.nested > MAX_NESTED:
        raise CliError("scripts_long", limit=MAX_NESTED)
    shell.scripts += 1
    runner = Runner(shell, CliSession(privilege=level))
    try:
        yield from by_turns(runner, Script(name, lines), untold)
    finally:
        shell.scripts -= 1


def refusal(runner: Runner, name: str, number: int, line: str, rejection: Rejection) -> Refused:
    """Return the record of a refused line, with its secrets hidden."""
    from junose_shell.session.covering import covered

    if rejection.code == "not_text" and (byte := octet_of(line[rejection.column or 0])):
        from dataclasses import replace

        rejection = replace(rejection, message=text("not_utf8", byte=byte))
        line = with_octets(line)
    shown, hidden = covered(runner.shell, runner.session, line, rejection)
    return Refused(name, number, shown, hidden, runner.session.mode)


@contextmanager
def going_on(runner: Runner, lines: Iterator[str]) -> Iterator[None]:
    """Let a line that continues in the next one take it from ``lines``.

    Other questions get Enter.
    """

    def respond(question: Ask) -> str | None:
        return next(lines, None) if question.more else usual(question)

    usual, runner.respond = runner.respond, respond
    try:
        yield
    finally:
        runner.respond = usual


def unread(runner: Runner, name: str, lines: Iterable[tuple[int, str]]) -> Iterator[Refused]:
    """Refuse the lines, each with its number, because the session has ended."""
    over = Rejection("session_over", text("session_over"))
    for number, line in lines:
        if not is_comment(line):
            yield refusal(runner, name, number, line, over)


def check(runner: Runner, script: Script, tick: Tick = untold) -> Iterator[Refused]:
    """Yield the lines that would be refused.

    Use a router that nobody needs afterwards: statements and mode changes are carried out, because
    later lines depend on them. Other Exec commands are only matched.
    """
    begin(runner, script.lines)
    lines = enumerate(script.lines, 1)
    orphans = Orphans(runner.shell, runner.session, script.lines)
    with going_on(runner, (line for _, line in lines)):
        for number, line in lines:
            if not number % PAUSE:
                tick(PAUSE)
            opener = orphans.opener(number)
            rejection = _orphaned(opener) if opener else None
            if rejection is None and (rejection := _tried(runner, line)):
                orphans.follow(number)
            if rejection is not None:
                yield refusal(runner, script.name, number, line, rejection)
            if runner.session.closed:
                yield from unread(runner, script.name, lines)


def _orphaned(opener: int) -> Rejection:
    if opener == ASTRAY:
        return OUTSIDE
    return Rejection("section_refused", text("section_refused", number=opener))


def _tried(runner: Runner, line: str) -> Rejection | None:
    shell, session = runner.shell, runner.session
    if is_comment(line):
        return None
    result, _, depth = match(shell.grammar, session, cut_output(line)[0])
    if isinstance(result, Matched):
        at_exec = EXEC in result.entry.modes and session.frames[depth].mode == EXEC
        if at_exec and result.entry.feature not in MOVERS:
            return None
    return runner.finish(shell.execute(session, line))
