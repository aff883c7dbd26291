"""One queue for everything that happens: events go to the engine, effects to their performers.

The order is (due time, sequence): what was requested first happens first. The engine's own deadline
has its place in that order from the moment the engine first names it.
"""

from __future__ import annotations

from collections import deque
from heapq import heapify, heappop, heappush, heapreplace
from itertools import count
from typing import TYPE_CHECKING, Never, Protocol

from junose_shell.runtime.timer import Entry, Timer
from junose_shell.runtime.trace import Trace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from junose_shell.l2tp.effects import Effect
    from junose_shell.l2tp.events import Event
    from junose_shell.runtime.clock import Clock
    from junose_shell.runtime.ports import Ear, Inlet, Performer, Performers

    Outside = Callable[[str, object, int], None]

ENGINE_LABEL = "dial-out timer"


class EndlessError(RuntimeError):
    """More happened in one stretch of time than is allowed."""


class Engine(Protocol):
    """A machine that never acts by itself. Times are ms since the router started."""

    def handle(self, event: Event, now: int) -> Sequence[Effect]:
        """Handle one event; return the effects."""
        ...

    def expire(self, now: int) -> Sequence[Effect]:
        """Fire the timers that are due; return the effects."""
        ...

    def next_deadline(self) -> int | None:
        """Return when ``expire`` must be called next."""
        ...


class Driver:
    """Moves one engine through time, and publishes what happens to ``trace``."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._reached = clock.now()
        self._heap: list[Entry] = []
        self._dead = 0  # entries of the heap that stand for nothing any more
        self._sequence = count()
        self._events: deque[Event] = deque()
        self._causes: deque[int] | None = None  # of those events, while the trace has listeners
        self._busy = False
        self._standing = False  # time stands still for an action that comes from outside
        self.trace = Trace(self.now)
        self._handle: Callable[[Event, int], Sequence[Effect]] = _unattached
        self._engine_due: tuple[int, int] | None = None
        self._performers: dict[type, tuple[Performer, ...]] = {}
        self.most = 0  # things that may happen in one stretch of time, 0 for any number
        self.outside: Outside | None = None  # is told what comes from outside, and when
        self.inlet: Inlet | None = None  # sockets, if there are any
        self.ears: dict[str, Ear] = {}  # who takes what they hear, by protocol
        self.wakers: list[Callable[[], None]] = []  # called when what is due next may have changed

    # -- wiring --
    def attach(
        self, engine: Engine, *parts: Performers, begin: Callable[[], None] | None = None
    ) -> None:
        """Serve ``engine``; an effect goes to the part that performs its type, in their order.

        ``begin`` posts what the engine has to know at once; nothing of it comes from outside.
        """
        self._engine, self._handle = engine, engine.handle
        self._performers = {}
        for part in parts:
            for effect, performer in part.items():
                others = self._performers.get(effect, ())
                self._performers[effect] = (*others, performer)
        self._note_deadline()
        if begin is not None:
            self._from_within(begin)

    def _from_within(self, action: Callable[[], None]) -> None:
        if self._busy:
            action()
            return
        self.catch_up()
        self._run(action)

    # -- input --
    def now(self) -> int:
        """Return the time: of the current action, or of the clock when nothing runs."""
        reached = self._reached
        if self._busy or self._standing:
            return reached
        now = self._clock.now()
        return now if now > reached else reached  # noqa: FURB136 - max() is slower

    def schedule(
        self, delay_ms: int, action: Callable[[], None], label: str, *, outside: bool = False
    ) -> Timer:
        """Run ``action`` in ``delay_ms`` (0 or more, else ``ValueError``); the label is shown.

        An action from ``outside`` does what a user does: it runs commands, and each of its events
        is handled before the next one is posted.
        """
        if delay_ms < 0:
            raise ValueError(f"a delay cannot be negative: {delay_ms} ms")
        now = self._reached if self._busy else self.now()
        timer = Timer(self, action, label, outside=outside)
        timer.due, timer.order = now + delay_ms, next(self._sequence)
        timer.cause = self.trace.current
        timer.active = True
        timer.entry = entry = (timer.due, timer.order, timer)
        heappush(self._heap, entry)
        if not self._busy:
            self.wake()
        return timer

    def post(self, event: Event, cause: int = 0) -> None:
        """Hand ``event`` to the engine now, after all that is due; return when all is quiet.

        Called by a performer or a scheduled action, it only queues the event. ``cause`` is the
        number in the trace of what led to an event from outside.
        """
        if self._busy:
            self._queue(event)
            return
        self.catch_up()
        if self.outside:
            self.outside("", event, self._reached)
        self._run(lambda: self._queue(event), cause)
        self.wake()

    def hear(self, protocol: str, heard: object) -> None:
        """Hand what a socket has heard to the part that is for its protocol, after all that is due.

        Called from outside only, never by a performer or a scheduled action. What no part is for
        is ignored.
        """
        ear = self.ears.get(protocol)
        if ear is None:
            return
        self.catch_up()
        if self.outside:
            self.outside(protocol, heard, self._reached)
        cause, label = ear.origin(heard)
        self._run(lambda: ear.hear(heard), cause, label)
        self.wake()

    def listen(self) -> None:
        """Take in what has arrived at the sockets; fire everything that is due by now."""
        if self.inlet is not None:
            self.inlet.take()
        self.catch_up()

    def sleep_until(self, moment: int) -> None:
        """Block until ``moment`` (ms), or until something arrives: for those without a loop."""
        if self.inlet is None:
            self._clock.sleep_until(moment)
        else:
            self.inlet.wait(self._clock.seconds_until(moment))

    def wake(self) -> None:
        """Tell those who sleep that what they wait for may have changed."""
        for wake in self.wakers:
            wake()

    # -- time --
    def advance(self, ms: int) -> None:
        """Move a virtual clock on by ``ms``, firing all that falls due on the way."""
        self._require_virtual()
        if ms < 0:
            raise ValueError(f"time cannot go back by {-ms} ms")
        self._run_to(self.now() + ms)

    def catch_up(self, moment: int | None = None) -> None:
        """Fire everything that is due by now, or by an earlier ``moment``."""
        limit = self.now() if moment is None else moment
        if self._heap or self._engine_due or limit > self._reached or self._busy:
            self._run_to(limit)

    def run_until(self, predicate: Callable[[], bool], limit_ms: int, turn: int = 0) -> bool:
        """Move a virtual clock from one due action to the next until ``predicate`` returns True.

        Returns True if it did within ``limit_ms``; otherwise that much time has passed. ``turn``
        says how many actions happen before it stops for others to have their turn, 0 for any
        number: all of one moment happen, and one from outside is the last.
        """
        self._require_virtual()
        return predicate() or self._run_to(self.now() + limit_ms, predicate, turn) or predicate()

    # -- questions --
    @property
    def reached(self) -> int:
        """The moment (ms) by which everything that was due has happened."""
        return self._reached

    def next_deadline(self) -> int | None:
        """Return when the next action is due (ms since the start), None if nothing waits."""
        key = self._next_key()
        return key[0] if key else None

    def pending(self) -> tuple[tuple[int, str], ...]:
        """Return (due ms, label) of everything that waits, in the order in which it will happen."""
        timers = (entry[2] for entry in self._heap if entry[2].entry is entry)
        waiting = [(each.due, each.order, each.label) for each in timers if each.active]
        if self._engine_due:
            waiting.append((*self._engine_due, ENGINE_LABEL))
        return tuple((due, label) for due, _, label in sorted(waiting))

    # -- inside --
    def queue(self, timer: Timer, due: int) -> None:
        """Let ``timer`` wait for ``due`` (ms), after all that waits for the same moment by now.

        If it has an entry that is no later, that entry finds out when its moment comes.
        """
        now = self._reached if self._busy else self.now()
        due = max(due, now)
        timer.due, timer.order, timer.cause = due, next(self._sequence), self.trace.current
        entry = timer.entry
        if entry is None or due < entry[0]:
            superseded = entry is not None and timer.active
            timer.entry = entry = (due, timer.order, timer)
            timer.active = True
            heappush(self._heap, entry)
            if superseded:
                self.forget_one()
        elif not timer.active:
            timer.active = True
            self._dead -= 1
        if not self._busy:
            self.wake()

    def forget_one(self) -> None:
        """Count an entry that is dead; clean the heap if they are more than half of it."""
        self._dead += 1
        if self._dead * 2 > len(self._heap):
            self._clean()

    def _clean(self) -> None:
        kept = []
        for entry in self._heap:
            timer = entry[2]
            if timer.entry is entry:
                if timer.active:
                    kept.append(entry)
                else:
                    timer.entry = None
        heapify(kept)
        self._heap = kept
        self._dead = 0

    def _next_key(self) -> Entry | tuple[int, int] | None:
        """Return what is due first: the entry of a timer, or the engine's deadline."""
        heap, engine = self._heap, self._engine_due
        while heap:
            entry = heap[0]
            timer = entry[2]
            if timer.entry is entry and timer.active:
                if timer.order == entry[1]:
                    return entry if engine is None or entry < engine else engine
                timer.entry = moved = (timer.due, timer.order, timer)
                heapreplace(heap, moved)
                continue
            if timer.entry is entry:
                timer.entry = None
            heappop(heap)
            self._dead -= 1
        return engine

    def _run_to(self, limit: int, done: Callable[[], bool] | None = None, turn: int = 0) -> bool:
        if self._busy:
            raise RuntimeError("time cannot be moved from inside an action")
        happened, most = 0, self.most
        while (key := self._next_key()) and key[0] <= limit:
            happened += 1
            if happened > most > 0:
                raise EndlessError(f"more than {most} events in one stretch of time")
            if key[0] > self._reached:
                if happened > turn > 0:
                    limit = self._reached
                    break
                self._reached = key[0]
                self._clock.reach(key[0])
            if self._fire(key):
                happened += turn
            if done and done():
                return True
        if limit > self._reached:
            self._reached = limit
            self._clock.reach(limit)
        if happened:
            self.wake()
        return False

    def _fire(self, key: Entry | tuple[int, int]) -> bool:
        """Let happen what is due first; return True if it came from outside."""
        if key is self._engine_due:
            self._run(self._expire, label=ENGINE_LABEL)
            return False
        timer = heappop(self._heap)[2]
        timer.entry = None
        if timer.outside:
            self._stand(timer.fire)
        else:
            self._run(timer.fire, timer.cause, timer.label)
        return timer.outside

    def _stand(self, action: Callable[[], None]) -> None:
        """Run an action from outside at the moment that is reached."""
        standing, self._standing = self._standing, True
        try:
            action()
        finally:
            self._standing = standing

    def _queue(self, event: Event) -> None:
        self._events.append(event)
        if self._causes is not None:
            self._causes.append(self.trace.current)

    def _run(self, action: Callable[[], None], cause: int = 0, label: str = "") -> None:
        self._busy = True
        try:
            if self.trace.listening:
                self._run_traced(action, cause, label)
                return
            action()
            while self._events:
                event = self._events.popleft()
                self._perform(self._handle(event, self._reached))
        finally:
            self._busy = False

    def _run_traced(self, action: Callable[[], None], cause: int, label: str) -> None:
        trace = self.trace
        causes = self._causes = deque([0] * len(self._events))
        trace.current = cause
        try:
            if label:
                trace.fired(label, cause)
            action()
            while self._events:
                event = self._events.popleft()
                trace.handled(event, causes.popleft())
                self._perform(self._handle(event, self._reached))
        finally:
            trace.current = 0
            self._causes = None

    def _expire(self) -> None:
        self._engine_due = None
        self._perform(self._engine.expire(self._reached))

    def _perform(self, effects: Sequence[Effect]) -> None:
        self._note_deadline()
        trace, cause = self.trace, self.trace.current
        for effect in effects:
            performers = self._performers.get(type(effect))
            if performers is None:
                raise LookupError(f"nobody performs {type(effect).__name__}")
            if cause:
                trace.performed(effect, cause)
            for perform in performers:
                if perform(effect) is True:
                    break

    def _note_deadline(self) -> None:
        due, known = self._engine.next_deadline(), self._engine_due
        if due is None:
            self._engine_due = None
        elif known is None or known[0] != due:
            self._engine_due = (due, next(self._sequence))

    def _require_virtual(self) -> None:
        if self._clock.passes:
            raise ValueError("only a virtual clock can be moved; this one runs by itself")


def _unattached(_event: Event, _now: int) -> Never:
    """Stand where an engine will be."""
    raise RuntimeError("no engine is attached")
