"""Everything that happens in a router, published once as immutable values.

This is the only place to watch a router from. A listener subscribes to kinds of values::

    stop = router.driver.trace.subscribe(show, Transition, Message)
    ...
    stop()

``runtime/happenings.py`` has the kinds: ``StatementChanged``, ``TimerFired``, ``EventHandled``,
``Transition``, ``PppStep``, ``EffectPerformed``, ``Message``, ``PacketPassed`` and ``Logged``. Each
value has the time ``at`` which it happened (ms of the router's clock), the ``subject`` that it is
about, and its ``cause``: the ``number`` of an earlier value, or 0 for something from outside. The
causes lead from an access route back to its trigger, through every message, timer and transition
between them.

The first values after a trigger, for example::

    1 EventHandled     TriggerArrived                            cause 0
    2 Transition       session: absent -> authenticating         cause 1
    3 EffectPerformed  SendAccessRequest                         cause 1
    4 Message          router -> 10.1.1.1 RADIUS Access-Request  cause 3
    5 TimerFired       "radius1: answers for ..."                cause 4
    6 Message          10.1.1.1 -> router RADIUS Access-Accept   cause 5
    7 EventHandled     DialOutGranted                            cause 6

The order is that of the router: an event comes before its transitions, a transition before those
that its actions cause, and the effects come after all transitions of their event. Numbers rise, and
skip the values that no listener wants. A subscription that begins while an event is handled hears
the next event first.

Listeners are called at once, in the order of their subscription. They only read; a listener that
wants to change something schedules it (``driver.schedule``). A trace without listeners costs
nothing: it creates no values, and the tables of the engine run without a watcher.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from junose_shell.reports import Said

if TYPE_CHECKING:
    from junose_shell.l2tp.effects import Effect, Log
    from junose_shell.l2tp.events import Event
    from junose_shell.l2tp.machine import Ignored, Machine, Row, Watcher
    from junose_shell.l2tp.thing import Subject, Thing
    from junose_shell.model.config import ConfigStore
    from junose_shell.model.section import Change

Listener = Callable[[Any], None]
REMEMBERED = 10_000  # calls
LOGGED = "Logged"  # the kind that the router's own log always listens to


class TracedEngine(Protocol):
    """The engine, as far as the trace looks into it."""

    def subject_of(self, item: object) -> "Subject":
        """Return the subject of an event, an effect or a request."""
        ...

    def watch(self, watcher: "Watcher | None") -> None:
        """Show every row that fires; None ends that."""
        ...


class Trace:
    """The stream of one router. It outlives restarts.

    ``listening`` is true while there are listeners beside the router's log, ``following`` while
    one of them is not aside. ``current`` is the number of the value whose consequences are under
    way, ``change`` that of the last changed statement; both are 0 without listeners.
    """

    def __init__(self, now: Callable[[], int]) -> None:
        self.listening = False
        self.following = False
        self.current = 0
        self.change = 0
        self.before: Callable[[], None] = lambda: None  # called before somebody follows
        self._now = now
        self._number = 0
        self._subscribed: list[tuple[Listener, frozenset[str], bool]] = []
        self._heard: dict[str, tuple[Callable[..., Any], tuple[Listener, ...]]] = {}
        self._engine: TracedEngine | None = None
        self._config: ConfigStore | None = None
        self._calls: dict[int, Subject] = {}  # the last calls seen, also those that are gone

    def subscribe(
        self, listener: Listener, *kinds: type, aside: bool = False
    ) -> Callable[[], None]:
        """Call ``listener`` with every value of ``kinds``, of all kinds when none is given.

        A listener ``aside`` takes what is published, and lets calls at rest skip their keepalive.
        Return the function that ends the subscription.
        """
        entry = listener, frozenset(kind.__name__ for kind in kinds), aside
        self._subscribed.append(entry)
        self._sort()

        def stop() -> None:
            if entry in self._subscribed:
                self._subscribed.remove(entry)
                self._sort()

        return stop

    def attach(self, engine: TracedEngine) -> None:
        """Look into ``engine`` from now on, in the place of one before a restart."""
        self._engine = engine
        self._calls.clear()  # it numbers calls from 1
        self._watch()

    def observe(self, config: "ConfigStore") -> None:
        """Look at the changes of ``config`` from now on."""
        self._config = config
        self._watch()

    @property
    def number(self) -> int:
        """The number of the newest value; it rises with all that happens, listeners or not."""
        return self._number

    def wants(self, kind: str) -> bool:
        """Return True if a kind, by the name of its class, has listeners."""
        return kind in self._heard

    # -- what happens, told by those who do it --
    def fired(self, label: str, cause: int) -> None:
        """A timer fires; ``label`` says whose it is."""
        if "TimerFired" in self._heard:
            self.current = self._publish("TimerFired", cause, None, label)
        else:
            self._number += 1
            self.current = self._number

    def handled(self, event: "Event", cause: int) -> None:
        """The engine takes an event."""
        if "EventHandled" in self._heard:
            about = self._subject_of(event)
            self.current = self._publish("EventHandled", cause, about, event)
        else:
            self._number += 1
            self.current = self._number

    def performed(self, effect: "Effect", cause: int) -> None:
        """An effect is performed."""
        if "EffectPerformed" in self._heard:
            about = self._subject_of(effect)
            self.current = self._publish("EffectPerformed", cause, about, effect)
        else:
            self._number += 1
            self.current = self._number

    def report(self, about: object, said: Said) -> None:
        """A message passes between the router and a peer; ``about`` has its call or request."""
        if self.listening:
            subject = self._subject_of(about)
            self.current = self._publish("Message", self.current, subject, *said)

    def passed(self, about: object, packet: object, *, sent: bool) -> None:
        """An IP packet passes over the call of ``about`` in no frame."""
        subject = self._subject_of(about) if "PacketPassed" in self._heard else None
        self._publish("PacketPassed", self.current, subject, sent, packet)

    def stepped(self, about: object, part: str, row: "Row | Ignored") -> None:
        """A row of a table of PPP fires; ``about`` has its call."""
        subject = self._subject_of(about) if "PppStep" in self._heard else None
        self._publish("PppStep", self.current, subject, part, row)

    def logged(self, effect: "Log", category: str, text: str) -> None:
        """The engine has something to say to operators."""
        self._publish(
            LOGGED,
            self.current,
            self._subject_of(effect) if self.listening else None,
            effect.severity,
            category,
            effect.code,
            text,
        )

    def _changed(self, change: "Change") -> None:
        from junose_shell.l2tp.thing import Subject

        about = Subject(change.context)
        self.change = self._publish("StatementChanged", 0, about, change)

    def _moved(self, machine: "Machine", row: "Row | Ignored", thing: "Thing") -> None:
        self._publish("Transition", self.current, thing.subject(), machine.name, row)

    # -- inside --
    def _publish(self, kind: str, cause: int, about: "Subject | None", *members: Any) -> int:
        """Give a value to its listeners; return its number."""
        self._number += 1
        heard = self._heard.get(kind)
        if heard:
            if about is None:
                from junose_shell.l2tp.thing import Subject

                about = Subject()
            make, listeners = heard
            value = make(self._number, self._now(), cause, about, *members)
            for listener in listeners:
                listener(value)
        return self._number

    def _subject_of(self, item: object) -> "Subject | None":
        """Return the subject of ``item``; the engine forgets a call that is gone.

        The engine writes a log line.
        """
        known = self._calls.get(getattr(item, "call_id", 0))
        if known is not None:  # for as long as a call has its number, it is about the same
            return known
        found = self._engine.subject_of(item) if self._engine else None
        if not found or not found.call:
            return found
        if found.trigger is None:
            return self._calls.get(found.call, found)
        self._calls[found.call] = found
        if len(self._calls) > REMEMBERED:
            del self._calls[next(iter(self._calls))]
        return found

    def _sort(self) -> None:
        from junose_shell.runtime import happenings

        heard: dict[str, tuple[Listener, ...]] = {}
        for listener, kinds, _ in self._subscribed:
            for kind in kinds or happenings.KINDS:
                heard[kind] = (*heard.get(kind, ()), listener)
        self._heard = {kind: (getattr(happenings, kind), heard[kind]) for kind in heard}
        self.listening = bool(heard.keys() - {LOGGED})
        following = any(not aside and kinds != {LOGGED} for _, kinds, aside in self._subscribed)
        if following and not self.following:
            self.before()
        self.following = following
        if not self.listening:
            self.change = 0
        self._watch()

    def _watch(self) -> None:
        """Watch the tables and the configuration only while there are listeners for them."""
        if self._engine is not None:
            self._engine.watch(self._moved if self.wants("Transition") else None)
        if self._config is not None:
            if self.listening:
                self._config.observer = self._changed
            elif self._config.observer == self._changed:  # and nobody else's
                self._config.observer = None
