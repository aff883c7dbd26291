"""Everything that happens in a router, published once.

Whoever wants to know what happens subscribes here and hooks into nothing else::

    stop = router.driver.trace.subscribe(show, Transition, Message)
    ...
    stop()

The kinds are in ``runtime/happenings.py``: ``StatementChanged``, ``TimerFired``, ``EventHandled``,
``Transition``, ``EffectPerformed``, ``Message`` and ``Logged``. Each value says when it happened
(``at``, ms of the router's clock), what it is about (``subject``), and why (``cause``, the
``number`` of an earlier value, 0 for something from outside). Following causes back leads from an
access route to the trigger that asked for it, through every message, timer and transition between.

A trigger at a dormant session, for example, is published as::

    1 EventHandled     TriggerArrived        cause 0
    2 Transition       session: dormant -> authenticating        cause 1
    3 EffectPerformed  SendAccessRequest     cause 1
    4 Message          router -> 10.1.1.1 RADIUS Access-Request  cause 3
    5 TimerFired       "radius1: answers for ..."                cause 4
    6 Message          10.1.1.1 -> router RADIUS Access-Accept   cause 5
    7 EventHandled     DialOutGranted        cause 6

Values are published in the order in which things happen: an event before the transitions it makes,
a transition before those that its actions make in turn, effects after all transitions of their
event. Numbers rise; they have gaps where nobody subscribed to a kind. What is subscribed while an
event is handled is heard from the next event on.

Listeners are called at once, in the order of their subscription. They read; what they want to
change they ask for later. Nothing is spent on a trace that nobody listens to: no value is made, and
the tables of the engine run without a watcher.
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
LOGGED = "Logged"  # the kind that the router's own log always listens to


class Engine(Protocol):
    """The engine, as far as the trace looks into it."""

    def subject_of(self, item: object) -> "Subject":
        """Return what an event, an effect or a request is about."""
        ...

    def watch(self, watcher: "Watcher | None") -> None:
        """Show every row that fires; None ends that."""
        ...


class Trace:
    """The stream of one router. It outlives restarts.

    ``listening`` is true while anybody but the log listens. ``current`` is the number of what is
    being carried out, ``change`` that of the last changed statement; both are 0 when nobody
    listens.
    """

    def __init__(self, now: Callable[[], int]) -> None:
        self.listening = False
        self.current = 0
        self.change = 0
        self._now = now
        self._number = 0
        self._subscribed: list[tuple[Listener, frozenset[str]]] = []
        self._heard: dict[str, tuple[Listener, ...]] = {}
        self._engine: Engine | None = None
        self._config: ConfigStore | None = None
        self._about: Subject | None = None  # of the event that is handled

    def subscribe(self, listener: Listener, *kinds: type) -> Callable[[], None]:
        """Call ``listener`` with every value of ``kinds``, of all kinds when none is given.

        Return the function that ends the subscription.
        """
        entry = listener, frozenset(kind.__name__ for kind in kinds)
        self._subscribed.append(entry)
        self._sort()

        def stop() -> None:
            if entry in self._subscribed:
                self._subscribed.remove(entry)
                self._sort()

        return stop

    def attach(self, engine: Engine) -> None:
        """Look into ``engine`` from now on, in the place of one before a restart."""
        self._engine = engine
        self._watch()

    def observe(self, config: "ConfigStore") -> None:
        """Look at the changes of ``config`` from now on."""
        self._config = config
        self._watch()

    def wants(self, kind: str) -> bool:
        """Return True if somebody listens to a kind, by the name of its class."""
        return kind in self._heard

    # -- what happens, told by those who do it --
    def fired(self, label: str, cause: int) -> None:
        """A timer fires; ``label`` says whose it is."""
        self.current = self._publish("TimerFired", cause, None, label=label)

    def handled(self, event: "Event", cause: int) -> None:
        """The engine takes an event."""
        self._about = self._subject_of(event)
        self.current = self._publish("EventHandled", cause, self._about, event=event)

    def performed(self, effect: "Effect", cause: int) -> None:
        """An effect is performed."""
        about = self._subject_of(effect)
        self.current = self._publish("EffectPerformed", cause, about, effect=effect)

    def report(self, about: object, said: Said) -> None:
        """A message passes between the router and a peer; ``about`` has its call or request."""
        if self.listening:
            subject = self._subject_of(about)
            self.current = self._publish("Message", self.current, subject, **said._asdict())

    def logged(self, effect: "Log", category: str, text: str) -> None:
        """The engine has something to say to operators."""
        self._publish(
            LOGGED,
            self.current,
            self._subject_of(effect) if self.listening else None,
            severity=effect.severity,
            category=category,
            code=effect.code,
            text=text,
        )

    def _changed(self, change: "Change") -> None:
        from junose_shell.l2tp.thing import Subject

        about = Subject(change.context)
        self.change = self._publish("StatementChanged", 0, about, change=change)

    def _moved(self, machine: "Machine", row: "Row | Ignored", thing: "Thing") -> None:
        self._publish("Transition", self.current, thing.subject(), table=machine.name, row=row)

    # -- inside --
    def _publish(self, kind: str, cause: int, about: "Subject | None", **members: Any) -> int:
        """Give a value to all who want it; return its number."""
        self._number += 1
        listeners = self._heard.get(kind)
        if listeners:
            from junose_shell.l2tp.thing import Subject
            from junose_shell.runtime import happenings

            make = getattr(happenings, kind)
            value = make(self._number, self._now(), cause, about or Subject(), **members)
            for listener in listeners:
                listener(value)
        return self._number

    def _subject_of(self, item: object) -> "Subject | None":
        """Return what ``item`` is about; a call that is gone is that of the event under way."""
        found = self._engine.subject_of(item) if self._engine else None
        if found and found.call and found.trigger is None and self._about:
            return self._about._replace(call=found.call)
        return found

    def _sort(self) -> None:
        from junose_shell.runtime.happenings import KINDS

        heard: dict[str, tuple[Listener, ...]] = {}
        for listener, kinds in self._subscribed:
            for kind in kinds or KINDS:
                heard[kind] = (*heard.get(kind, ()), listener)
        self._heard = heard
        self.listening = bool(heard.keys() - {LOGGED})
        if not self.listening:
            self.change = 0
        self._watch()

    def _watch(self) -> None:
        """Look where somebody wants to know, and nowhere else."""
        if self._engine is not None:
            self._engine.watch(self._moved if self.wants("Transition") else None)
        if self._config is not None:
            self._config.observer = self._changed if self.listening else None
