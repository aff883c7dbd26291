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

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from junose_shell.model.session import CliSession
from junose_shell.replies.steps import BREATH, Ask, Reply, Wait
from junose_shell.session.drawing import Draw, Passes
from junose_shell.session.exchange import Beginning, Exchange
from junose_shell.turns import Turns

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router
    from junose_shell.session.line import TerminalLine

P = ParamSpec("P")
R = TypeVar("R")
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

    def resumed(self, line: "ObservedExchange") -> None:
        """A command is about to go on after a reply or a wait; after a lone reply it does not."""

    def interrupted(self, line: "ObservedExchange", fault: Exception) -> None:
        """An exception is about to be raised inside a command."""

    def left(self, line: "ObservedExchange") -> None:
        """The user stops a command before its end."""

    def ended(self, line: "ObservedExchange") -> None:
        """The line has ended; ``line.whole`` is False if it was interrupted or stopped."""


class _Heard:
    """The hearers of each moment: the observers' methods that override one of ``Observer``."""

    def __init__(self, observers: tuple[Observer, ...] = ()) -> None:
        of = partial(_hearers, observers)
        self.opened, self.closed = of(Observer.opened), of(Observer.closed)
        self.tabbed, self.left_mode = of(Observer.tabbed), of(Observer.left_mode)
        self.before, self.after = of(Observer.before), of(Observer.after)
        self.typed, self.helped = of(Observer.typed), of(Observer.helped)
        self.drew, self.showed = of(Observer.drew), of(Observer.showed)
        self.waited, self.asked = of(Observer.waited), of(Observer.asked)
        self.resumed, self.interrupted = of(Observer.resumed), of(Observer.interrupted)
        self.left, self.ended = of(Observer.left), of(Observer.ended)


def _hearers(
    observers: tuple[Observer, ...], method: Callable[Concatenate[Observer, P], R]
) -> tuple[Callable[P, R], ...]:
    name = method.__name__
    return tuple([getattr(e, name) for e in observers if getattr(type(e), name) is not method])


NOBODY = _Heard()


class Observers:
    """The observers of one shell.

    ``heard`` has the methods to call at each moment, as in ``tell(heard.closed, session)``.
    ``any`` is True if there are observers. ``inside`` is True while a command takes a step.
    """

    def __init__(self, router: "Router") -> None:
        self.router = router
        self.inside = False
        self._set(())

    def add(self, observer: Observer) -> Callable[[], None]:
        """Let an observer hear of all that comes. Return a function that removes it."""
        self._set((*self._all, observer))
        return lambda: self._set(tuple(each for each in self._all if each is not observer))

    @contextmanager
    def part(self) -> Iterator[None]:
        """Return a context whose lines are part of what happened before: nobody types them."""
        inside, self.inside = self.inside, True
        try:
            yield
        finally:
            self.inside = inside

    def _set(self, observers: tuple[Observer, ...]) -> None:
        self._all = observers
        self.any = bool(observers)
        self.heard = _Heard(observers) if observers else NOBODY

    def tell(self, hearers: Iterable[Callable[P, None]], *args: P.args, **named: P.kwargs) -> None:
        """Call the methods that hear a moment, in the order in which the observers came."""
        for hear in hearers:
            try:
                hear(*args, **named)
            except Exception as fault:  # noqa: BLE001 - it must not refuse the line
                self.report(hear, fault)

    def begin(self, session: CliSession, since: int | None) -> None:
        """Tell that a command is about to take a step; ``tell`` would cost each line more."""
        for hear in self.heard.before:
            try:
                hear(session, since)
            except Exception as fault:  # noqa: BLE001 - as above
                self.report(hear, fault)
        self.inside = True

    def end(self, session: CliSession) -> None:
        """Tell that the step is done."""
        self.inside = False
        for hear in self.heard.after:
            try:
                hear(session)
            except Exception as fault:  # noqa: BLE001 - as above
                self.report(hear, fault)

    def report(self, hear: Callable[..., None], fault: Exception) -> None:
        """Log the fault of an observer in one of its methods."""
        self.router.log.fault(type(hear.__self__).__name__, fault)  # type: ignore[attr-defined]


class ObservedExchange(Exchange[None]):
    """A line that observers see: ``raw``, typed in ``session`` at the moment ``at`` (ms).

    ``help_key`` is True if its last character is the ``?`` that asks for help.
    """

    help_key = False
    _ended = False
    _rest: Iterator[None] | None = None  # what observers still do after the end

    def __init__(
        self, observers: Observers, session: CliSession, raw: str, begin: Begin,
        *, help_key: bool = False,
    ) -> None:  # fmt: skip
        self.session, self.raw = session, raw
        if help_key:
            self.help_key = True
        self._observers = observers
        self._driver = observers.router.driver
        observers.begin(session, None)
        try:
            self.at = self._driver.now()
            heard = observers.heard
            for hear in heard.helped if help_key else heard.typed:
                try:
                    hear(self)
                except Exception as fault:  # noqa: BLE001 - it must not refuse the line
                    observers.report(hear, fault)
            Exchange.__init__(self, *begin(session, raw))
        finally:
            observers.end(session)
        if not isinstance(self.step, Reply):
            self._follow()

    @property
    def now(self) -> int:
        """The router's time, ms."""
        return self._driver.now()

    def proceed(self, answer: str | None = None) -> None:
        """Go on to the next step. To show takes no time, and to wait no more than the wait."""
        if self._ended:
            self._take_turn()
            return
        if self.lone:
            if self._observers.heard.showed:
                self._tell_of(answer)
            self.step = None
            self._end()
            return
        since = None if isinstance(self.step, Ask) else self._driver.reached
        with self._taking_step(since):
            self._tell_of(answer)
            if since is not None:
                self._observers.tell(self._observers.heard.resumed, self)
            super().proceed(answer)
        self._follow()

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault`` inside the command, which may still have something to show.

        Nothing interrupts what observers do after its end.
        """
        if self._ended:
            self._take_turn()
            return
        with self._taking_step():
            self._observers.tell(self._observers.heard.interrupted, self, fault)
            super().interrupt(fault)
        self._follow()

    def leave(self) -> None:
        """End the line here: the command cleans up and shows nothing more."""
        if not self._ended:
            if not self.lone:
                with self._taking_step():
                    self._observers.tell(self._observers.heard.left, self)
                    super().leave()
            self._end()
        while self._rest is not None:
            self._take_turn()

    def drawn(self, draw: Draw) -> tuple[Iterator[str], Passes]:
        """Return the lines of the reply and its filter; observers look at them as they pass."""
        lines, passes = Exchange.drawn(self, draw)
        for look in self._observers.heard.drew:
            lines = look(self, lines, passes)
        return lines, passes

    @contextmanager
    def _taking_step(self, since: int | None = None) -> Iterator[None]:
        """Let the command take a step, with what observers do around it."""
        self._observers.begin(self.session, since)
        try:
            yield
        finally:
            self._observers.end(self.session)

    def _tell_of(self, answer: str | None) -> None:
        """Tell what was done with the step that is over."""
        step, tell, heard = self.step, self._observers.tell, self._observers.heard
        if isinstance(step, Reply):
            tell(heard.showed, self, step.data)
        elif isinstance(step, Wait):
            tell(heard.waited, self, self._driver.reached - self._reached)
        elif isinstance(step, Ask):
            tell(heard.asked, self, step, answer)

    def _follow(self) -> None:
        if self.step is None:
            self._end()
        elif isinstance(self.step, Wait):
            self._reached = self._driver.reached

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            if heard := self._observers.heard.ended:
                self._observers.tell(heard, self)

    def finish(self, turns: Turns[None]) -> None:
        """Take the turns of long work before the next prompt: for observers, in ``ended``."""
        self._rest = turns if self._rest is None else chain(self._rest, turns)
        self._take_turn()

    def _take_turn(self) -> None:
        self.step = None
        if self._rest is None:
            return
        try:
            next(self._rest)
            self.step = BREATH
        except StopIteration:
            self._rest = None
        except Exception as fault:  # noqa: BLE001 - it must not refuse the line
            self._rest = None
            self._observers.router.log.fault("after a line", fault)
