"""Takes down everything that enters the router: a shell with a journal beside it.

Time needs no entries of its own. Each entry has the moment at which it came in, and all that was
due by then has happened before it; a real clock is held while a command runs.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from junose_shell import __version__
from junose_shell.errors import CliError
from junose_shell.replies.steps import Answer, Ask, Reply, Step, Steps
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.journal import FORM, Entry, Journal
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
        self._answered: int | None = None  # when the last line was carried out, ms
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
    def respond(self, session: CliSession, raw: str) -> Answer:
        """Take down the line, then carry it out."""
        if self._inside:
            return super().respond(session, raw)
        self.begin(session)
        try:
            self._answered = now = self.router.driver.now()
            number, typed = self._numbers[session], self._typed(session, raw)
            self.journal.note(now, "line", session=number, text=typed)
            return super().respond(session, raw)
        finally:
            self.end(session)

    def heard(self, session: CliSession, raw: str) -> None:
        """Take down that help was asked for; it may ask in turn for what a router has."""
        with _Moment(self, session):
            self._note("help", session, text=self._typed(session, raw))

    def play(self, session: CliSession, raw: str, answer: Answer) -> Steps:
        """Yield the steps of an answer, taking down what is given to each.

        A reply alone goes on with nothing.
        """
        steps = super().play(session, raw, answer)
        if self._inside or answer is None or isinstance(answer, Reply):
            return steps  # inside: a command that runs others, as reload does
        return self._played(session, steps)

    def _played(self, session: CliSession, steps: Steps) -> Steps:
        go: Callable[[], Step] = partial(next, steps)
        note: Callable[[], None] = partial(self._take_state, session)
        since = self._answered  # the first step is still part of that moment
        while True:
            with _Moment(self, session, since):
                note()
                try:
                    step = go()
                except StopIteration:
                    return
            since = None
            try:
                sent = yield step
            except GeneratorExit:
                with _Moment(self, session):
                    self._note("leave", session)
                    steps.close()
                raise
            except Exception as thrown:  # noqa: BLE001 - it is for the command to see
                code = thrown.code if isinstance(thrown, CliError) else ""
                note = partial(self._note, "interrupt", session, code=code)
                go = partial(steps.throw, thrown)
            else:
                if not isinstance(step, Ask):  # to show takes no time, to wait no more than that
                    since = self.router.driver.reached
                note = self._continuation(session, step, sent)
                go = partial(steps.send, sent)

    def _continuation(
        self, session: CliSession, step: Step, sent: str | None
    ) -> Callable[[], None]:
        if not isinstance(step, Ask):
            return partial(self._note, "resume", session)
        if sent is None:  # nobody was there to answer
            return partial(self._note, "interrupt", session, code="incomplete")
        text = sent
        shown = (lambda: self._masker.text(text)) if step.hidden else text
        return partial(self._note, "answer", session, text=shown)

    def _typed(self, session: CliSession, raw: str) -> Callable[[], str]:
        """Return what finds the secrets in a line typed here, for when it is written down."""
        modes, level = tuple([frame.mode for frame in session.frames]), session.privilege
        return lambda: self._masker.line(
            CliSession(privilege=level, frames=[Frame(mode) for mode in modes]), raw
        )

    def _event(self, event: "Event", at: int) -> None:
        """Take down an event that nothing inside has caused."""
        if self._inside or "network" not in vars(self.router):  # not even made yet
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
            self._note("close", session)
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
            self._note(
                "state", session, depth=depth, user=user, privilege=privilege, remembers=remembers
            )

    def _note(self, what: str, session: CliSession, **members: object) -> None:
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
