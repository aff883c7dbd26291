"""``junose-shell replay-journal``: repeat the inputs of a journal on a fresh router."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.app.parsing import Parser
from junose_shell.app.printers import (
    DocumentPrinter,
    OutputPrinter,
    Printer,
    SilentPrinter,
    TranscriptPrinter,
)
from junose_shell.errors import CliError, UsageError
from junose_shell.model.session import CliSession, Frame
from junose_shell.model.terminal_lines import CONSOLE, VTY
from junose_shell.replies.steps import Ask, Reply
from junose_shell.runtime.journal import Entry, JournalError, read
from junose_shell.runtime.journal_values import decode
from junose_shell.session.assist import explain
from junose_shell.session.exchange import Exchange
from junose_shell.session.lines import SSH
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.wiring import build_shell

if TYPE_CHECKING:
    from junose_shell.session.line import TerminalLine

DESCRIPTION = """\
Create the router of a journal again, give it the same inputs at the same moments, and print
its output. The journal has placeholders instead of secrets, and the output shows them."""
PRINTERS: dict[str, Callable[[], Printer]] = {
    "output": OutputPrinter,
    "transcript": TranscriptPrinter,
    "json": DocumentPrinter,
}
TERMINALS = (CONSOLE, VTY, SSH)


def main(argv: list[str]) -> int:
    """Replay one journal; return 0 if it went as recorded."""
    parser = Parser("junose-shell replay-journal", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("file", help="a journal of --journal or of a fault")
    parser.add_argument("--partial", action="store_true",
        help="accept a truncated journal, as after a kill")  # fmt: skip
    options = parser.parse_args(argv)
    try:
        replay(options.file, read(Path(options.file), whole=not options.partial))
    except JournalError as error:
        sys.stdout.flush()
        raise UsageError(str(error)) from error
    return 0


def replay(file: str, entries: list[Entry]) -> Shell:
    """Repeat the entries of ``file`` and return the shell.

    Raises JournalError if one does not fit.
    """
    header, *inputs = entries
    try:
        again = _Replay(_shell(header), PRINTERS[header["output"]])
    except (ValueError, KeyError) as error:
        raise JournalError(file, 1, f"cannot make its router: {error}") from error
    if header["lost"]:
        print(f"{file}: the first {header['lost']} inputs are missing", file=sys.stderr)
    for number, entry in enumerate(inputs, 2):
        try:
            again.take(entry)
        except ValueError as error:
            raise JournalError(file, number, str(error)) from error
    return again.shell


def _shell(header: Entry) -> Shell:
    world = header.get("world")
    if world is None:
        return build_shell(None, "virtual", header["model"])
    if not isinstance(world, dict) or not isinstance(world.get("text"), str):
        raise ValueError("its world has no text")  # noqa: TRY004 - the reader wants one exception
    from junose_shell.world.loader import parse

    world = parse(world["text"].encode(), "world")
    return build_shell(world, "virtual", header["model"])


class _Again:
    """A session of the journal, and its running command."""

    def __init__(self, session: CliSession, printer: Printer) -> None:
        self.session = session
        self.printer = printer
        self.remembers = False
        self.line: TerminalLine | None = None
        self.exchange: Exchange[None] | None = None


class _Replay:
    """Carries out one entry after the other; raises ValueError for one that does not fit."""

    def __init__(self, shell: Shell, printer: Callable[[], Printer]) -> None:
        self.shell = shell
        self._printer = printer
        self._sessions: dict[int, _Again] = {}

    def take(self, entry: Entry) -> None:
        """Let time pass until the entry is due, then carry it out."""
        driver = self.shell.router.driver
        driver.advance(max(0, entry["at"] - driver.now()))
        take: Callable[[Entry], None] = getattr(self, f"_take_{entry['in']}")
        take(entry)

    # -- sessions --
    def _take_open(self, entry: Entry) -> None:
        name, kind = entry["name"], entry["name"].partition(" ")[0]
        modes = [str(mode) for mode in entry["modes"]]
        if not modes or not self.shell.grammar.modes.keys() >= set(modes):
            raise ValueError(f"no such modes: {entry['modes']}")
        frames = [Frame(mode) for mode in modes]
        session = CliSession(name, privilege=entry["privilege"], frames=frames)
        again = _Again(session, self._printer() if kind in TERMINALS else SilentPrinter())
        if entry["line"]:
            self.shell.lines.least = entry["least"]
            where = (entry["transport"], entry["address"])
            again.line = self.shell.lines.open(kind, session, *where, _nobody)
            if session.line != name:
                raise ValueError(f"the session came on {session.line}, not on {name}")
        session.user, again.remembers = entry["user"], entry["remembers"]
        self._sessions[entry["session"]] = again

    def _take_close(self, entry: Entry) -> None:
        again = self._sessions.pop(entry["session"])
        if again.line is not None:
            self.shell.lines.close(again.line)

    def _take_state(self, entry: Entry) -> None:
        again = self._sessions[entry["session"]]
        if not 1 <= entry["depth"] <= len(again.session.frames):
            raise ValueError(f"the session is not {entry['depth']} modes deep")
        again.session.back_to(entry["depth"] - 1)
        again.session.user, again.session.privilege = entry["user"], entry["privilege"]
        again.remembers = entry["remembers"]

    # -- what was typed --
    def _take_line(self, entry: Entry) -> None:
        again = self._begin(entry, entry["text"])
        if again.remembers:
            again.session.remember(entry["text"])
        again.exchange = self.shell.execute(again.session, entry["text"])
        self._show(again)
        if again.exchange is not None and again.exchange.lone:
            self._end(again)

    def _take_help(self, entry: Entry) -> None:
        again = self._begin(entry, entry["text"] + "?")
        again.exchange = explain(self.shell, again.session, entry["text"])
        self._show(again)
        self._end(again)

    def _begin(self, entry: Entry, shown: str) -> _Again:
        again = self._sessions[entry["session"]]
        if again.exchange is not None:
            raise ValueError("the command before it has not ended")
        again.printer.typed(Runner(self.shell, again.session), shown)
        return again

    # -- what commands were given --
    def _take_resume(self, entry: Entry) -> None:
        again, exchange = self._under_way(entry, Ask, wanted=False)
        exchange.proceed()
        self._show(again)

    def _take_answer(self, entry: Entry) -> None:
        again, exchange = self._under_way(entry, Ask, wanted=True)
        if isinstance(exchange.step, Ask):
            again.printer.asked(exchange.step, entry["text"])
        exchange.proceed(entry["text"])
        self._show(again)

    def _take_interrupt(self, entry: Entry) -> None:
        again, exchange = self._under_way(entry, object, wanted=True)
        exchange.interrupt(
            CliError(entry["code"]) if entry["code"] else RuntimeError("the terminal failed")
        )
        self._show(again)

    def _take_leave(self, entry: Entry) -> None:
        again, exchange = self._under_way(entry, object, wanted=True)
        exchange.leave()
        self._end(again)

    def _under_way(
        self, entry: Entry, kind: type, *, wanted: bool
    ) -> tuple[_Again, Exchange[None]]:
        again = self._sessions[entry["session"]]
        if again.exchange is None:
            raise ValueError("the command has ended before")
        if isinstance(again.exchange.step, kind) is not wanted:
            raise ValueError("the command waits for something else")
        return again, again.exchange

    def _show(self, again: _Again) -> None:
        exchange = again.exchange
        if exchange is None or exchange.step is None:
            self._end(again)
        elif isinstance(exchange.step, Reply):
            again.printer.reply(exchange)

    def _end(self, again: _Again) -> None:
        again.exchange = None
        again.printer.done()

    # -- the rest --
    def _take_event(self, entry: Entry) -> None:
        _ = self.shell.router.network
        self.shell.router.driver.post(decode(entry["event"]))

    def _take_fault(self, entry: Entry) -> None:
        """An internal error was recorded here; the replay may have it again."""

    def _take_end(self, entry: Entry) -> None:
        """Nothing follows."""


def _nobody() -> None:
    """Disconnect nothing: a replayed session has no terminal."""
