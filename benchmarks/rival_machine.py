"""A rival: our tables of session and call run by transitions, with SimPy for the timers.

It gets each session handed, where our engine finds it by longest match, and has no PPP link, no
gauges and no chassis, router and target machines.
"""

from collections.abc import Iterable
from typing import Any

import simpy
from storm import DENIED, END, GRANT, ROUND, ROUNDS
from transitions import EventData
from transitions import Machine as Transitions

from junose_shell.l2tp.counters import CommonCounters
from junose_shell.l2tp.machine import Ignored, Machine, Row
from junose_shell.l2tp.tables.call import CALL
from junose_shell.l2tp.tables.session import SESSION

CONNECTING, DORMANT = 30_000, 300_000  # ms, the router's defaults
MOST_INHIBITED = 8 * CONNECTING
TIMERS = {
    SESSION.states(timer.during).name: (SESSION.events(timer.fires).name, timer.duration)
    for timer in SESSION.timers
}


class Thing:
    """The object of a machine: it counts, it logs, and its effects are noted for others."""

    state: str

    def __init__(self, day: "Day", name: str) -> None:
        self.day = day
        self.name = name
        self.levels: tuple[dict[str, int], ...] = ()

    def count(self, names: Iterable[str]) -> None:
        """Move counters on every level."""
        for level in self.levels:
            for name in names:
                level[name] += 1

    def effect(self, kind: str, about: object = None) -> None:
        """Note something for others to do."""
        self.day.effects.append((kind, self.name, about))


class Call(Thing):
    """A call; of its actions only the effects of a call that is never answered are here."""

    open: Any
    close: Any

    def open_tunnel(self, _event: EventData) -> None:
        self.effect("open tunnel", GRANT)

    def clear_call(self, _event: EventData) -> None:
        self.effect("clear call")


class Session(Thing):
    """A session: counters on four levels, and a timer known by its number."""

    trigger_unheld: Any
    deny: Any
    grant: Any

    def __init__(self, day: "Day", name: str) -> None:
        super().__init__(day, name)
        self.levels = (dict.fromkeys(CommonCounters._fields, 0), *day.levels)
        self.timer = self.inhibited = 0
        self.call: Call | None = None

    # -- actions, by the names in the table --
    def send_access_request(self, _event: EventData) -> None:
        self.day.asked.append(self)

    def discard_trigger(self, event: EventData) -> None:
        self.effect("discard", event.args[0])

    def place_call(self, _event: EventData) -> None:
        self.call = Call(self.day, self.name)
        self.day.calls.add_model(self.call)
        self.call.open()

    def drop_call(self, _event: EventData) -> None:
        if self.call is not None:
            self.call.close()
            self.day.calls.remove_model(self.call)
            self.call = None

    def lengthen_inhibited(self, _event: EventData) -> None:
        self.inhibited = min(self.inhibited * 2 or CONNECTING, MOST_INHIBITED)

    # -- timers; durations in ms, by the names in the table --
    def arm(self, _event: EventData) -> None:
        """Start the timer of the state just entered; a former one finds its number stale."""
        self.timer += 1
        timed = TIMERS.get(self.state)
        if timed is not None:
            fires, duration = timed
            number = self.timer
            timeout = self.day.world.timeout(getattr(self, duration)())
            timeout.callbacks.append(lambda _: self._fire(fires, number))

    def _fire(self, event: str, number: int) -> None:
        if number == self.timer:
            getattr(self, event)()

    def connecting_time(self) -> int:
        return CONNECTING

    def inhibited_time(self) -> int:
        return self.inhibited

    def post_inhibited_time(self) -> int:
        return min(self.inhibited, DORMANT)

    def dormant_time(self) -> int:
        return DORMANT - self.inhibited


class Day:
    """All sessions, their clock, and the counters above them."""

    def __init__(self) -> None:
        self.world = simpy.Environment()
        self.levels = tuple(dict.fromkeys(CommonCounters._fields, 0) for _ in range(3))
        self.asked: list[Session] = []
        self.effects: list[tuple[str, str, object]] = []
        self.sessions = _machine(SESSION, Session)
        self.calls = _machine(CALL, Call)

    def run(self, count: int) -> None:
        """Run the day; raise when it did not end as it must."""
        sessions = [Session(self, f"session {number}") for number in range(count)]
        self.sessions.add_model(sessions)
        for number in range(ROUNDS):
            self._advance(number * ROUND)
            for session in sessions:
                session.trigger_unheld("packet")
                while self.asked:
                    asker = self.asked.pop()
                    asker.deny() if number == DENIED else asker.grant()
                self.effects.clear()
        self._advance(END)
        received = self.levels[0]["triggers_received"]
        if received != ROUNDS * count or any(session.state != "absent" for session in sessions):
            raise RuntimeError("not the day that was planned")

    def _advance(self, now: int) -> None:
        while self.world.peek() <= now:
            self.world.step()


def _machine(table: Machine, kind: type[Thing]) -> Transitions:
    return Transitions(
        model=None,
        states=[state.name for state in table.states],
        initial=table.initial.name,
        transitions=[_transition(entry, kind) for entry in table.entries()],
        auto_transitions=False,
        send_event=True,
    )


def _transition(entry: Row | Ignored, kind: type[Thing]) -> dict[str, Any]:
    """Say a row of our table to transitions; actions that the rival has not are left out."""
    counts, log = entry.counts, entry.log

    def note(event: EventData) -> None:
        event.model.count(counts)
        if log:
            event.model.effect(log)

    arms = kind is Session and isinstance(entry, Row)
    return {
        "trigger": entry.event.name,
        "source": entry.state.name,
        "dest": entry.to.name if isinstance(entry, Row) else None,
        "before": [note] if counts or log else [],
        "after": [name for name in entry.do if hasattr(kind, name)] + ["arm"] * arms,
    }
