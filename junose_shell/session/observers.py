"""Observers: journals, recordings, counters, graders, live pages.

A shell tells its observers about every line that is typed in any of its sessions, whatever the
front end. Without observers this costs nothing::

    class Refusals(Observer):
        def ended(self, line: ObservedExchange) -> None:
            if line.rejection is not None:
                print(line.at, line.session.line, line.raw, line.rejection.code)

    remove = shell.observers.add(Refusals())

Lines that a command runs, as ``reload`` runs a script, are part of that command. A fault in an
observer goes to the log, and the line continues.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.session.drawing import Draw, Passes
from junose_shell.session.exchange import Exchange

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router
    from junose_shell.session.line import Line

Begin = Callable[[CliSession, str], Exchange[None]]


class Observer:
    """Sees what happens in the sessions of a router. Override the methods that you need.

    A method with a ``line`` is called when the line has got that far, before the command continues:
    ``line.now`` is the router's time then, ``line.at`` that of the beginning, both in milliseconds.
    """

    # -- sessions --
    def opened(self, line: "Line") -> None:
        """A session begins on a terminal line."""

    def closed(self, session: CliSession) -> None:
        """A session has ended."""

    # -- keys --
    def tabbed(self, session: CliSession, raw: str, *, again: bool) -> None:
        """Tab is pressed after ``raw``. ``again`` is True the second time there."""

    def left_mode(self, session: CliSession) -> None:
        """Ctrl+Z is pressed, and has not taken effect yet."""

    # -- a line --
    def before(self, session: CliSession, since: int | None) -> None:
        """A session's command is about to take a step.

        ``since`` is the moment (ms) to which the step belongs, None for now.
        """

    def after(self, session: CliSession) -> None:
        """The step is done."""

    def typed(self, line: "ObservedExchange") -> None:
        """A line is about to run."""

    def helped(self, line: "ObservedExchange") -> None:
        """A line that ends in ``?`` asks for help; called instead of ``typed``."""

    def drew(self, line: "ObservedExchange", lines: Iterator[str], passes: Passes) -> Iterator[str]:
        """See the lines of a reply that a front end draws; return at least those that pass.

        ``passes`` is the filter of the line. A front end that draws nothing does not call this.
        """
        del line, passes
        return lines

    def showed(self, line: "ObservedExchange", data: object) -> None:
        """A reply was shown. Iterators in its data have been read."""

    def asked(self, line: "ObservedExchange", question: Ask, answer: str | None) -> None:
        """A question was answered; the answer is None if nobody was there."""

    def waited(self, line: "ObservedExchange", ms: int) -> None:
        """A command let time pass."""

    def interrupted(self, line: "ObservedExchange", fault: Exception) -> None:
        """An exception is about to be raised inside a command."""

    def left(self, line: "ObservedExchange") -> None:
        """The user stops a command before its end."""

    def ended(self, line: "ObservedExchange") -> None:
        """The line has ended; ``line.whole`` is False if it was interrupted or stopped."""


class Observers:
    """The observers of one shell. ``inside`` is True while a command takes a step."""

    def __init__(self, router: "Router") -> None:
        self._router = router
        self._all: tuple[Observer, ...] = ()
        self.inside = False

    def __bool__(self) -> bool:
        """Return True if there is an observer for the next line."""
        return bool(self._all) and not self.inside

    def add(self, observer: Observer) -> Callable[[], None]:
        """Add an observer; return a function that removes it."""
        self._all = (*self._all, observer)

        def remove() -> None:
            self._all = tuple(each for each in self._all if each is not observer)

        return remove

    def tell(self, what: Callable[[Observer], None]) -> None:
        """Tell every observer, in the order in which they were added."""
        for observer in self._all:
            try:
                what(observer)
            except Exception as fault:  # noqa: BLE001 - it must not refuse the line
                self._router.log.fault(type(observer).__name__, fault)

    # -- what a front end tells --
    def opened(self, line: "Line") -> None:
        """Tell the observers that a session begins on a terminal line."""
        self.tell(lambda each: each.opened(line))

    def closed(self, session: CliSession) -> None:
        """Tell the observers that a session has ended."""
        self.tell(lambda each: each.closed(session))

    def tabbed(self, session: CliSession, raw: str, *, again: bool) -> None:
        """Tell the observers that Tab is pressed."""
        self.tell(lambda each: each.tabbed(session, raw, again=again))

    def left_mode(self, session: CliSession) -> None:
        """Tell the observers that Ctrl+Z is pressed."""
        self.tell(lambda each: each.left_mode(session))

    # -- what an exchange tells --
    @property
    def now(self) -> int:
        """The router's time, ms."""
        return self._router.driver.now()

    @property
    def reached(self) -> int:
        """The moment by which everything has happened that was due, ms."""
        return self._router.driver.reached

    def drew(self, line: "ObservedExchange", lines: Iterator[str], passes: Passes) -> Iterator[str]:
        """Let every observer look at the lines of a reply."""
        for observer in self._all:
            lines = observer.drew(line, lines, passes)
        return lines

    def step(
        self, session: CliSession, since: int | None, go: Callable[[], Exchange[None] | None]
    ) -> Exchange[None] | None:
        """Let a command take a step, with what its observers do around it."""
        self.tell(lambda each: each.before(session, since))
        self.inside = True
        try:
            return go()
        finally:
            self.inside = False
            self.tell(lambda each: each.after(session))


class ObservedExchange(Exchange[None]):
    """A line that observers see: ``raw``, typed in ``session`` at the moment ``at`` (ms).

    ``help_key`` is True if its last character is the ``?`` that asks for help.
    """

    def __init__(
        self, observers: Observers, session: CliSession, raw: str, begin: Begin,
        *, help_key: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.session, self.raw, self.help_key = session, raw, help_key
        self._observers = observers
        self._ended = False
        self._inner: Exchange[None] = self
        observers.step(session, None, lambda: self._begin(begin))
        self.lone, self.output = self._inner.lone, self._inner.output
        self._follow()

    @property
    def now(self) -> int:
        """The router's time, ms."""
        return self._observers.now

    def proceed(self, answer: str | None = None) -> None:
        """Go on to the next step. Showing takes no time, and waiting only as long as it says."""
        step = self.step
        if self.lone:
            self._tell_of(answer)
            self._inner.proceed()
            self._follow()
            return
        since = None if isinstance(step, Ask) else self._observers.reached
        self._take(lambda: self._tell_of(answer), lambda: self._inner.proceed(answer), since)

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault`` inside the command, which can still show something."""
        self.interrupted = True
        tell = self._observers.tell
        self._take(
            lambda: tell(lambda each: each.interrupted(self, fault)),
            lambda: self._inner.interrupt(fault),
        )

    def leave(self) -> None:
        """End the line here: the command cleans up and shows nothing more."""
        if self._ended:
            return
        if not self.lone:
            tell = self._observers.tell
            self._take(lambda: tell(lambda each: each.left(self)), self._inner.leave)
        self._end()

    def drawn(self, draw: Draw) -> tuple[Iterator[str], Passes]:
        """Return the lines of the reply and its filter; observers see the lines as they pass."""
        lines, passes = super().drawn(draw)
        return self._observers.drew(self, lines, passes), passes

    def _begin(self, begin: Begin) -> None:
        self.at = self.now
        if self.help_key:
            self._observers.tell(lambda each: each.helped(self))
        else:
            self._observers.tell(lambda each: each.typed(self))
        self._inner = begin(self.session, self.raw)

    def _take(
        self, tell: Callable[[], None], go: Callable[[], None], since: int | None = None
    ) -> None:
        def step() -> None:
            tell()
            go()

        self._observers.step(self.session, since, step)
        self._follow()

    def _tell_of(self, answer: str | None) -> None:
        """Tell the observers what was done with the last step."""
        step, tell = self.step, self._observers.tell
        if isinstance(step, Reply):
            tell(lambda each: each.showed(self, step.data))
        elif isinstance(step, Wait):
            ms = self._observers.reached - self._reached
            tell(lambda each: each.waited(self, ms))
        elif isinstance(step, Ask):
            tell(lambda each: each.asked(self, step, answer))

    def _follow(self) -> None:
        self.step, self.rejection = self._inner.step, self._inner.rejection
        self._reached = self._observers.reached
        if self.step is None:
            self._end()

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._observers.tell(lambda each: each.ended(self))
