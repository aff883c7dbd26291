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
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Ask, Reply, Wait
from junose_shell.session.drawing import Draw, Passes
from junose_shell.session.exchange import Beginning, Exchange

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router
    from junose_shell.session.line import TerminalLine

P = ParamSpec("P")
Begin = Callable[[CliSession, str], Beginning]


class Observer:
    """Sees what happens in the sessions of a router. Override the methods that you need.

    A method with a ``line`` is called when the line has got that far, before the command continues:
    ``line.now`` is the router's time then, ``line.at`` that of the beginning, both in milliseconds.
    """

    # -- sessions --
    def opened(self, line: "TerminalLine") -> None:
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


class _Hearers(dict[object, tuple[Callable[..., Any], ...]]):
    """The methods of observers that override one of ``Observer``, found when first asked for."""

    def __init__(self, observers: tuple[Observer, ...] = ()) -> None:
        super().__init__()
        self.observers = observers

    def __missing__(self, what: Callable[..., Any]) -> tuple[Callable[..., Any], ...]:
        name = what.__name__
        found = (getattr(e, name) for e in self.observers if getattr(type(e), name) is not what)
        self[what] = hearers = tuple(found)
        return hearers


class Observers:
    """The observers of one shell.

    ``any`` is True if there are some. ``inside`` is True while a command takes a step.
    """

    def __init__(self, router: "Router") -> None:
        self.router = router
        self.any = False
        self.inside = False
        self._hearers = _Hearers()

    def add(self, observer: Observer) -> Callable[[], None]:
        """Let an observer hear of all that comes. Return a function that removes it."""
        self._set((*self._hearers.observers, observer))
        return lambda: self._set(
            tuple(each for each in self._hearers.observers if each is not observer)
        )

    @contextmanager
    def part(self) -> Iterator[None]:
        """Return a context whose lines are part of what happened before: nobody types them."""
        inside, self.inside = self.inside, True
        try:
            yield
        finally:
            self.inside = inside

    def _set(self, observers: tuple[Observer, ...]) -> None:
        self.any = bool(observers)
        self._hearers = _Hearers(observers)

    def tell(
        self, what: Callable[Concatenate[Observer, P], None], *args: P.args, **named: P.kwargs
    ) -> None:
        """Call a method of every observer that overrides it, in the order in which they came."""
        for hear in self._hearers[what]:
            try:
                hear(*args, **named)
            except Exception as fault:  # noqa: BLE001 - it must not refuse the line
                self.router.log.fault(type(hear.__self__).__name__, fault)  # type: ignore[attr-defined]

    def drew(self, line: "ObservedExchange", lines: Iterator[str], passes: Passes) -> Iterator[str]:
        """Let every observer look at the lines of a reply."""
        for look in self._hearers[Observer.drew]:
            lines = look(line, lines, passes)
        return lines


class ObservedExchange(Exchange[None]):
    """A line that observers see: ``raw``, typed in ``session`` at the moment ``at`` (ms).

    ``help_key`` is True if its last character is the ``?`` that asks for help.
    """

    def __init__(
        self, observers: Observers, session: CliSession, raw: str, begin: Begin,
        *, help_key: bool = False,
    ) -> None:  # fmt: skip
        self.session, self.raw, self.help_key = session, raw, help_key
        self._observers = observers
        self._driver = observers.router.driver
        self._ended = False
        observers.tell(Observer.before, session, None)
        observers.inside = True
        try:
            self.at = self._driver.now()
            observers.tell(Observer.helped if help_key else Observer.typed, self)
            super().__init__(*begin(session, raw))
        finally:
            observers.inside = False
            observers.tell(Observer.after, session)
        self._follow()

    @property
    def now(self) -> int:
        """The router's time, ms."""
        return self._driver.now()

    def proceed(self, answer: str | None = None) -> None:
        """Go on to the next step. To show takes no time, and to wait no more than the wait."""
        if self.lone:
            self._tell_of(answer)
            self.step = None
            self._end()
            return
        since = None if isinstance(self.step, Ask) else self._driver.reached
        with self._step(since):
            self._tell_of(answer)
            super().proceed(answer)
        self._follow()

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault`` inside the command, which may still have something to show."""
        with self._step():
            self._observers.tell(Observer.interrupted, self, fault)
            super().interrupt(fault)
        self._follow()

    def leave(self) -> None:
        """End the line here: the command cleans up and shows nothing more."""
        if self._ended:
            return
        if not self.lone:
            with self._step():
                self._observers.tell(Observer.left, self)
                super().leave()
        self._end()

    def drawn(self, draw: Draw) -> tuple[Iterator[str], Passes]:
        """Return the lines of the reply and its filter; observers look at them as they pass."""
        lines, passes = super().drawn(draw)
        return self._observers.drew(self, lines, passes), passes

    @contextmanager
    def _step(self, since: int | None = None) -> Iterator[None]:
        """Let the command take a step, with what observers do around it."""
        observers = self._observers
        observers.tell(Observer.before, self.session, since)
        observers.inside = True
        try:
            yield
        finally:
            observers.inside = False
            observers.tell(Observer.after, self.session)

    def _tell_of(self, answer: str | None) -> None:
        """Tell what was done with the step that is over."""
        step, tell = self.step, self._observers.tell
        if isinstance(step, Reply):
            tell(Observer.showed, self, step.data)
        elif isinstance(step, Wait):
            tell(Observer.waited, self, self._driver.reached - self._reached)
        elif isinstance(step, Ask):
            tell(Observer.asked, self, step, answer)

    def _follow(self) -> None:
        if self.step is None:
            self._end()
        elif isinstance(self.step, Wait):
            self._reached = self._driver.reached

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._observers.tell(Observer.ended, self)
