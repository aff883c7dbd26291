"""The session table state by state: the effect of a trigger, the events that end it, its timer.

Displays read the table itself, so they cannot disagree with the engine.
"""

from functools import cache

from junose_shell.l2tp.machine import Ignored, Row
from junose_shell.l2tp.states import SessionEvent, SessionState
from junose_shell.l2tp.tables.session import SESSION
from junose_shell.record import record

E = SessionEvent
_OPERATOR = (E.reset, E.delete)
_TRIGGERS = (E.trigger, E.trigger_unheld, E.trigger_no_slot, E.trigger_no_slot_unheld)


@record
class Step:
    """An event that ends a state: where it leads, and the source of the row."""

    event: SessionEvent
    to: SessionState
    src: str


@cache
def _entries() -> dict[tuple[int, int], Row | Ignored]:
    return {(entry.state, entry.event): entry for entry in SESSION.entries()}


def ends(state: SessionState) -> tuple[Step, ...]:
    """Return what ends a state, without triggers and operators, in the order of the table."""
    return tuple(
        Step(E(row.event), SessionState(row.to), row.src)
        for row in SESSION.rows
        if row.state == state and row.event not in (*_TRIGGERS, *_OPERATOR)
    )


def timer_step(state: SessionState) -> Step | None:
    """Return what the end of the state's timer does, None for a state without one."""
    for timer in SESSION.timers:
        if timer.during == state:
            return next(step for step in ends(state) if step.event == timer.fires)
    return None


def trigger_entry(state: SessionState, *, place: bool, room: bool) -> Row | Ignored:
    """Return the row of a trigger.

    Is a ``place`` free among the connecting sessions, and ``room`` in the buffer?
    """
    event = _TRIGGERS[2 * (not place) + (not room)]
    return _entries()[state, event]
