"""Keeps a journal of everything that enters the router.

Time needs no entries of its own. Each entry has the moment at which it came in, and all that was
due by then has happened before it; a real clock is held while a command takes a step.
"""

from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from junose_shell import __version__
from junose_shell.errors import CliError
from junose_shell.model.session import CliSession, ModeFrame
from junose_shell.replies.steps import Ask
from junose_shell.runtime.journal import FORM, Covered, Entry, Journal
from junose_shell.session.observers import ObservedExchange, Observer
from junose_shell.session.shell import MAX_LINE, Shell

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

    from junose_shell.session.line import TerminalLine
    from junose_shell.session.masking import Masker

FAULT_FILE = "junose-shell-fault"
_MODE = attrgetter("mode")
State = tuple[int, str, int, bool]  # what may change without a line: see _state


class JournalKeeper(Observer):
    """Keeps a journal of a shell, in ``file`` or in memory until there is a fault.

    ``output`` says how the output of its sessions is printed: as a transcript, plainly (output), or
    as json. ``saved`` is the file that a fault made.
    """

    def __init__(
        self, shell: Shell, output: str = "transcript", file: "TextIO | None" = None
    ) -> None:
        self.saved: Path | None = None
        self.shell = shell
        self._router = shell.router
        self._output = output
        self._numbers: dict[CliSession, int] = {}
        self._states: dict[CliSession, State] = {}
        self._count = 0
        self._modes: tuple[str, ...] = ()  # of the line before, which most lines share
        self._cover = self._masked
        self.journal = Journal(self._header, file)
        shell.observers.add(self)
        self._router.driver.outside = self._outside
        self._router.log.on_fault.append(self._save_fault)

    @cached_property
    def _masker(self) -> "Masker":
        from junose_shell.session.masking import Masker

        return Masker(self.shell.grammar)

    def finish(self) -> None:
        """End the journal."""
        self.journal.close(self._router.driver.now())

    # -- what comes in --
    def typed(self, line: ObservedExchange) -> None:
        """Note the line."""
        session = line.session
        text = self._typed(session, line.raw)
        self.journal.note(
            {"at": line.at, "in": "line", "session": self._numbers[session], "text": text}
        )

    def helped(self, line: ObservedExchange) -> None:
        """Note that help was asked for."""
        self._note("help", line.session, text=self._typed(line.session, line.raw[:-1]))

    def resumed(self, line: ObservedExchange) -> None:
        """Note that the command goes on."""
        self._note("resume", line.session)

    def asked(self, line: ObservedExchange, question: Ask, answer: str | None) -> None:
        """Note the answer."""
        if answer is None:
            self._note("interrupt", line.session, code="incomplete")
        else:
            shown = (self._masker.text, answer) if question.hidden else answer
            self._note("answer", line.session, text=shown)

    def interrupted(self, line: ObservedExchange, fault: Exception) -> None:
        """Note the interruption."""
        code = fault.code if isinstance(fault, CliError) else ""
        self._note("interrupt", line.session, code=code)

    def left(self, line: ObservedExchange) -> None:
        """Note that nobody waits for the rest."""
        self._note("leave", line.session)

    def _typed(self, session: CliSession, raw: str) -> str | Covered:
        """Return a line typed here without its secrets, now or when it is written down.

        A line that is too long is refused whatever it is, so its beginning is enough.
        """
        if len(raw) > MAX_LINE:
            raw = raw[: MAX_LINE + 1]
        if self.journal.kept:
            return self._masker.line(session, raw)
        modes = tuple(map(_MODE, session.frames))
        if modes != self._modes:
            self._modes = modes
        return self._cover, raw, self._modes, session.privilege

    def _masked(self, raw: str, modes: tuple[str, ...], level: int) -> str:
        """Return a line without its secrets that was typed in these modes."""
        session = CliSession(privilege=level, frames=[ModeFrame(mode) for mode in modes])
        return self._masker.line(session, raw)

    def _outside(self, protocol: str, came: object, at: int) -> None:
        """Note what a protocol heard, or an event that nothing inside has caused."""
        if self.shell.observers.inside and not protocol:
            return
        from junose_shell.runtime.journal_values import encode

        covered = (lambda what: encode(what, self._masker.text), came)
        if protocol:
            self.journal.note({"at": at, "in": "heard", "protocol": protocol, "value": covered})
        else:
            self.journal.note({"at": at, "in": "event", "event": covered})

    # -- sessions --
    def opened(self, line: "TerminalLine") -> None:
        """Note that a session begins."""
        self._number(line.session, line)

    def closed(self, session: CliSession) -> None:
        """Note that a session is over, and forget it; one that did nothing never was."""
        if session in self._numbers:
            self._note("close", session)
            del self._numbers[session], self._states[session]

    def number_of(self, session: CliSession) -> int:
        """Return the number of a session that has done something."""
        return self._numbers[session]

    def _number(self, session: CliSession, line: "TerminalLine | None" = None) -> int:
        """Return the number of a session; one not seen before is noted as open."""
        number = self._numbers.get(session)
        if number is None:
            self._count += 1
            number = self._numbers[session] = self._count
            depth, user, privilege, remembers = self._states[session] = _state(session)
            self._note(
                "open", session, name=session.line,
                modes=[frame.mode for frame in session.frames[:depth]], user=user,
                privilege=privilege, remembers=remembers, line=line is not None,
                transport=line.transport if line else "", address=line.address if line else "",
                least=self.shell.lines.least if line else 0,
            )  # fmt: skip
        return number

    def _take_state(self, session: CliSession) -> None:
        """Note what has changed a session since its last line: Ctrl+Z, a login."""
        if session not in self._states:
            self._number(session)
            return
        depth, user, privilege, remembers = _state(session)
        self._note(
            "state", session, depth=depth, user=user, privilege=privilege, remembers=remembers
        )

    def _note(self, what: str, session: CliSession, **members: object) -> None:
        entry = {"at": self._router.driver.now(), "in": what, "session": self._number(session)}
        self.journal.note({**entry, **members})

    # -- the time that a step takes: none --
    def before(self, session: CliSession, since: int | None) -> None:
        """Hold time when all that was due has happened.

        ``since`` is the moment (ms) of which the step is a part, if it is one and time lets it.
        """
        self._router.clock.hold(since)
        try:
            self._router.driver.catch_up()
        except Exception as fault:  # noqa: BLE001 - a bug elsewhere must not refuse the line
            self._router.log.fault("time", fault)
        if _state(session) != self._states.get(session):
            self._take_state(session)

    def after(self, session: CliSession) -> None:
        """Let time go on."""
        self._states[session] = _state(session)
        self._router.clock.release()

    # -- faults --
    def _save_fault(self, error: BaseException) -> None:
        """Note a bug of ours; the first one is reason to write the journal out."""
        kind, trace = type(error).__name__, _places(error)
        at = self._router.driver.now()
        self.journal.note({"at": at, "in": "fault", "error": kind, "trace": trace})
        if self.journal.kept or self.saved:
            return
        from pathlib import Path
        from tempfile import gettempdir

        for folder in (Path.cwd, gettempdir):
            try:
                self.saved = self.journal.save(Path(folder()), FAULT_FILE)
            except OSError:
                continue
            self._router.log.write(3, "cli", f"what led to it is in {self.saved}")
            return

    def _header(self) -> Entry:
        router = self._router
        clock = router.clock
        return {
            "journal": FORM,
            "version": __version__,
            "model": router.chassis.model,
            "clock": f"real:{clock.rate:g}" if clock.passes else "virtual",
            "output": self._output,
            "world": self._world(router.world.text if router.world else ""),
        }

    def _world(self, text: str) -> Entry | None:
        """Return what tells one world from another, and its text without secrets."""
        if not text:
            return None
        from hashlib import sha256

        from junose_shell.world.secrets import without_secrets

        digest = sha256(text.encode()).hexdigest()
        return {"sha256": digest, "text": without_secrets(text, self._masker.text)}


def _state(session: CliSession) -> State:
    """Return depth of modes, user, privilege, and whether lines go to the history."""
    return len(session.frames), session.user, session.privilege, bool(session.history)


def _places(error: BaseException) -> list[str]:
    """Return where an error passed through our code; its text may hold what a user typed."""
    from traceback import extract_tb

    return [
        f"{frame.filename.rpartition('junose_shell/')[2]}:{frame.lineno} {frame.name}"
        for frame in extract_tb(error.__traceback__)
    ]
