"""Takes down everything that enters the router: a shell with a journal beside it.

Time needs no entries of its own. Each entry has the moment at which it came in, and all that was
due by then has happened before it; a real clock is held while a command runs.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from junose_shell import __version__
from junose_shell.errors import CliError
from junose_shell.replies.steps import Ask
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.journal import FORM, Entry, Journal
from junose_shell.session.exchange import Exchange
from junose_shell.session.session import CliSession, Frame
from junose_shell.session.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

    from junose_shell.l2tp.events import Event
    from junose_shell.runtime.router import Router
    from junose_shell.session.lines import Line, Lines
    from junose_shell.session.masking import Masker

FAULT_FILE = "junose-shell-fault"
State = tuple[int, str, int, bool]  # what may change without a line: see _state


class RecordingShell(Shell):
    """A shell whose journal goes to ``file``, or stays in memory until there is a fault.

    ``output`` says how the output of its sessions is printed: as a transcript, plainly (output), or
    as json. ``saved`` is the file that a fault made.
    """

    def __init__(
        self, router: "Router", output: str = "transcript", file: "TextIO | None" = None
    ) -> None:
        super().__init__(router)
        self.saved: Path | None = None
        self._output = output
        self._numbers: dict[CliSession, int] = {}
        self._states: dict[CliSession, State] = {}
        self._count = 0
        self._inside = False  # a command is under way
        self.journal = Journal(self._header, file)
        router.driver.outside = self._event
        router.log.on_fault = self._save_fault

    @cached_property
    def lines(self) -> "Lines":
        """The terminal lines; it is taken down who comes and goes."""
        lines = super().lines
        lines.on_open = self._open
        lines.on_close = self._close
        return lines

    @cached_property
    def _masker(self) -> "Masker":
        from junose_shell.session.masking import Masker

        return Masker(self)

    def finish(self) -> None:
        """End the journal."""
        self.journal.close(self.router.driver.now())

    # -- what comes in --
    def execute(self, session: CliSession, raw: str) -> Exchange[None]:
        """Take down the line, then carry it out.

        What a command runs in its turn, as reload does, is not taken down.
        """
        if self._inside:
            return super().execute(session, raw)
        with _Moment(self, session):
            self.note("line", session, text=self._typed(session, raw))
            exchange = super().execute(session, raw)
        return exchange if exchange.lone else _Recorded(self, session, exchange)

    def heard(self, session: CliSession, raw: str) -> None:
        """Take down that help was asked for; it may ask in turn for what a router has."""
        with _Moment(self, session):
            self.note("help", session, text=self._typed(session, raw))

    def hidden(self, text: str) -> Callable[[], str]:
        """Return what covers a hidden answer, for when it is written down."""
        return lambda: self._masker.text(text)

    def _typed(self, session: CliSession, raw: str) -> Callable[[], str]:
        """Return what finds the secrets in a line typed here, for when it is written down."""
        modes, level = tuple([frame.mode for frame in session.frames]), session.privilege
        return lambda: self._masker.line(
            CliSession(privilege=level, frames=[Frame(mode) for mode in modes]), raw
        )

    def _event(self, event: "Event", at: int) -> None:
        """Take down an event that nothing inside has caused."""
        if self._inside:
            return
        from junose_shell.runtime.journal_values import encode

        self.journal.note(at, "event", event=lambda: encode(event, self._masker.text))

    # -- sessions --
    def _open(self, line: "Line") -> None:
        self._number(line.session, line)

    def _close(self, line: "Line") -> None:
        self.ended(line.session)

    def ended(self, session: CliSession) -> None:
        """Take down that a session is over, and forget it; one that did nothing never was."""
        if session in self._numbers:
            self.note("close", session)
            del self._numbers[session], self._states[session]

    def _number(self, session: CliSession, line: "Line | None" = None) -> int:
        """Return the number of a session; one not seen before is taken down as open."""
        number = self._numbers.get(session)
        if number is None:
            self._count += 1
            number = self._numbers[session] = self._count
            depth, user, privilege, remembers = self._states[session] = _state(session)
            self.journal.note(
                self.router.driver.now(), "open", session=number, name=session.line,
                modes=[frame.mode for frame in session.frames[:depth]], user=user,
                privilege=privilege, remembers=remembers, line=line is not None,
                transport=line.transport if line else "", address=line.address if line else "",
                least=self.lines.least if line else 0,
            )  # fmt: skip
        return number

    def _take_state(self, session: CliSession) -> None:
        """Take down what has changed a session since its last line: Ctrl+Z, a login."""
        self._number(session)
        state = _state(session)
        if state != self._states[session]:
            depth, user, privilege, remembers = state
            self.note(
                "state", session, depth=depth, user=user, privilege=privilege, remembers=remembers
            )

    def note(self, what: str, session: CliSession, **members: object) -> None:
        """Take down what is given to a session now."""
        number = self._number(session)
        self.journal.note(self.router.driver.now(), what, session=number, **members)

    def begin(self, session: CliSession, since: int | None = None) -> None:
        """Hold time for what a command does at once, when all that was due has happened.

        ``since`` is the moment (ms) of which it is a part, if it is one and time lets it.
        """
        clock = self.router.clock
        if isinstance(clock, RealClock):
            clock.hold(since)
        try:
            self.router.driver.catch_up()
        except Exception as fault:  # noqa: BLE001 - a bug elsewhere must not refuse the line
            self.router.log.fault("time", fault)
        self._take_state(session)
        self._inside = True

    def end(self, session: CliSession) -> None:
        """Let time go on."""
        self._inside = False
        self._states[session] = _state(session)
        clock = self.router.clock
        if isinstance(clock, RealClock):
            clock.release()

    # -- faults --
    def _save_fault(self) -> None:
        """Take down a bug of ours; the first one is reason to write the journal out."""
        _, error = self.router.log.faults[-1]
        self.journal.note(
            self.router.driver.now(), "fault", error=type(error).__name__, trace=_places(error)
        )
        if self.journal.kept or self.saved:
            return
        from pathlib import Path
        from tempfile import gettempdir

        for folder in (Path.cwd, gettempdir):
            try:
                self.saved = self.journal.save(Path(folder()), FAULT_FILE)
            except OSError:
                continue
            self.router.log.write(3, "cli", f"what led to it is in {self.saved}")
            return

    def _header(self) -> Entry:
        router = self.router
        clock = router.clock
        return {
            "journal": FORM,
            "version": __version__,
            "model": router.chassis.model,
            "clock": f"real:{clock.rate:g}" if isinstance(clock, RealClock) else "virtual",
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


class _Moment:
    """The time that a command, or a step of it, takes: none."""

    __slots__ = ("_session", "_shell", "_since")

    def __init__(
        self, shell: RecordingShell, session: CliSession, since: int | None = None
    ) -> None:
        self._shell, self._session, self._since = shell, session, since

    def __enter__(self) -> None:
        self._shell.begin(self._session, self._since)

    def __exit__(self, *_: object) -> None:
        self._shell.end(self._session)


class _Recorded(Exchange[None]):
    """Takes down what is given to each step of a line."""

    def __init__(self, shell: RecordingShell, session: CliSession, inner: Exchange[None]) -> None:
        self._shell, self._session, self._inner = shell, session, inner
        super().__init__(reply=None)
        self.lone = False
        self._show()

    def proceed(self, answer: str | None = None) -> None:
        """Go on; to show takes no time, to wait no more than that."""
        if not isinstance(self.step, Ask):
            self._take(
                partial(self._inner.proceed, answer), "resume", self._shell.router.driver.reached
            )
        elif answer is None:  # nobody was there to answer
            self._take(self._inner.proceed, "interrupt", code="incomplete")
        else:
            text = self._shell.hidden(answer) if self.step.hidden else answer
            self._take(partial(self._inner.proceed, answer), "answer", text=text)

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault`` inside the command."""
        self.interrupted = True
        code = fault.code if isinstance(fault, CliError) else ""
        self._take(partial(self._inner.interrupt, fault), "interrupt", code=code)

    def leave(self) -> None:
        """Do nothing more of the line."""
        if self.step is not None:
            self._take(self._inner.leave, "leave")

    def _take(
        self, go: Callable[[], None], what: str, since: int | None = None, **members: object
    ) -> None:
        with _Moment(self._shell, self._session, since):
            self._shell.note(what, self._session, **members)
            go()
        self._show()

    def _show(self) -> None:
        self.step, self.rejection = self._inner.step, self._inner.rejection


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
