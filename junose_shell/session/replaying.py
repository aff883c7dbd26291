"""Repeats the inputs of a journal on a fresh router."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from junose_shell.errors import CliError
from junose_shell.model.session import CliSession, ModeFrame
from junose_shell.model.terminal_lines import CONSOLE, VTY
from junose_shell.replies.steps import Ask, Reply
from junose_shell.runtime.journal import Entry
from junose_shell.runtime.journal_values import decode, decode_event
from junose_shell.session.assist import explain
from junose_shell.session.exchange import Exchange
from junose_shell.session.lines import SSH
from junose_shell.session.printing import Printer, SilentPrinter
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

if TYPE_CHECKING:
    from junose_shell.session.line import TerminalLine

TERMINALS = (CONSOLE, VTY, SSH)


class _Again:
    """A session of the journal, and its running command."""

    def __init__(self, session: CliSession, printer: Printer) -> None:
        self.session = session
        self.printer = printer
        self.remembers = False
        self.line: TerminalLine | None = None
        self.exchange: Exchange[None] | None = None


class Replay:
    """Carries out one entry after the other; raises ValueError for one that does not fit."""

    def __init__(self, shell: Shell, printer: Callable[[], Printer]) -> None:
        self.shell = shell
        self._printer = printer
        self._sessions: dict[int, _Again] = {}

    def session(self, number: int) -> CliSession:
        """Return a session of the journal as it is now."""
        return self._sessions[number].session

    def leave(self) -> None:
        """Stop the commands that are under way."""
        for again in self._sessions.values():
            if again.exchange is not None:
                again.exchange.leave()
                self._end(again)

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
        frames = [ModeFrame(mode) for mode in modes]
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
            self.shell.remember(again.session, entry["text"])
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
        event = entry["event"]
        self.shell.router.driver.post(decode_event(event) if isinstance(event, dict) else event)

    def _take_heard(self, entry: Entry) -> None:
        value = entry["value"]
        heard = decode(value) if isinstance(value, dict) else value
        self.shell.router.driver.hear(entry["protocol"], heard)

    def _take_fault(self, entry: Entry) -> None:
        """An internal error was recorded here; the replay may have it again."""

    def _take_end(self, entry: Entry) -> None:
        """Nothing follows."""


def _nobody() -> None:
    """Disconnect nothing: a replayed session has no terminal."""
