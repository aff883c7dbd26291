"""The interpreter: what a table says happens, in the order it says."""

from dataclasses import replace
from enum import IntEnum

import pytest

from junose_shell.l2tp.counters import INDEX, upper_block
from junose_shell.l2tp.machine import (
    Ignored,
    ImpossiblePairError,
    Interpreter,
    Machine,
    Row,
    StateTimer,
    pairs,
)
from junose_shell.l2tp.thing import Thing
from junose_shell.l2tp.timers import Timers


class Lamp(IntEnum):
    off = 0
    on = 1


class Press(IntEnum):
    switch = 0
    wave = 1
    timeout = 2


LAMP = Machine(
    name="lamp",
    title="Lamp",
    states=Lamp,
    events=Press,
    initial=Lamp.off,
    rows=(
        Row(Lamp.off, Press.switch, Lamp.on, ("shine",), ("sessions_created",), log="lit"),
        Row(Lamp.on, Press.switch, Lamp.off, ("darken",)),
        Row(Lamp.on, Press.wave, Lamp.on),
        Row(Lamp.on, Press.timeout, Lamp.off, ("darken",)),
    ),
    ignored=(Ignored(Lamp.off, Press.wave, ("shrug",), ("sessions_reset",)),),
    impossible=pairs((Lamp.off,), (Press.timeout,)),
    timers=(StateTimer(Lamp.on, Press.timeout, "burning_time"),),
)


class Part:
    """Writes down what it is told."""

    def __init__(self, burning_time=100):
        self.diary = []
        self._burning_time = burning_time

    def shine(self, lamp, data):
        self.diary.append(("shine", data, lamp.state, lamp.since))

    def darken(self, lamp, data):
        self.diary.append("darken")

    def shrug(self, lamp, data):
        self.diary.append("shrug")

    def burning_time(self, lamp):
        return self._burning_time

    def log(self, thing, code, data):
        self.diary.append(("log", code, data))


class Bench:
    """A lamp with its interpreter, counters and gauge."""

    def __init__(self, machine=LAMP, burning_time=100):
        self.timers = Timers()
        self.part = Part(burning_time)
        self.interpreter = Interpreter(machine, self.timers, self.part.log).bind(self.part)
        self.inner, self.outer, self.gauge = upper_block(), upper_block(), [1, 0]
        self.lamp = Thing(Lamp.off, (self.inner, self.outer), (self.gauge,))

    @property
    def deadline(self):
        heap = self.timers.heap
        return heap[0][0] if heap else None

    def fire(self, event, data=None, now=0):
        self.timers.now = now
        self.interpreter.fire(self.lamp, event, data)


def test_a_row_moves_counts_logs_acts_and_arms():
    bench = Bench()
    bench.fire(Press.switch, "hand", now=7)
    assert bench.lamp.state == Lamp.on
    assert bench.lamp.since == 7
    assert bench.part.diary == [("log", "lit", "hand"), ("shine", "hand", Lamp.on, 0)]
    created = INDEX["sessions_created"]
    assert bench.inner[created] == bench.outer[created] == 1
    assert sum(bench.inner) == 1
    assert bench.gauge == [0, 1]
    assert bench.deadline == bench.lamp.deadline == 107


def test_leaving_a_state_cancels_its_timer():
    bench = Bench()
    bench.fire(Press.switch)
    bench.fire(Press.switch, now=50)
    assert bench.lamp.timer == 0
    assert bench.deadline is None
    assert bench.gauge == [1, 0]


def test_entering_anew_starts_the_timer_over_and_keeps_the_gauge():
    bench = Bench()
    bench.fire(Press.switch)
    bench.fire(Press.wave, now=50)
    assert bench.deadline == 150
    assert bench.lamp.since == 50
    assert bench.gauge == [0, 1]


def test_an_ignored_pair_acts_and_counts_but_stays():
    bench = Bench()
    bench.fire(Press.wave, now=50)
    assert bench.part.diary == ["shrug"]
    assert bench.inner[INDEX["sessions_reset"]] == 1
    assert (bench.lamp.state, bench.lamp.since) == (Lamp.off, 0)


def test_an_impossible_pair_raises():
    with pytest.raises(ImpossiblePairError, match="lamp"):
        Bench().fire(Press.timeout)


def test_the_timer_fires_its_event():
    bench = Bench()
    bench.fire(Press.switch)
    assert bench.deadline == 100
    deadline, _, lamp, expire = bench.timers.pop()
    expire(lamp)
    assert deadline == 100
    assert lamp.state == Lamp.off
    assert bench.part.diary[-1] == "darken"


def test_a_time_of_zero_or_less_is_due_at_once():
    bench = Bench(burning_time=-5)
    bench.fire(Press.switch, now=9)
    assert bench.deadline == 9


def test_a_flipped_row_flips_behaviour():
    flipped = LAMP.__class__(
        name="lamp",
        title="Lamp",
        states=Lamp,
        events=Press,
        initial=Lamp.off,
        rows=(Row(Lamp.off, Press.switch, Lamp.off, ("darken",)), *LAMP.rows[1:]),
        ignored=LAMP.ignored,
        impossible=LAMP.impossible,
    )
    bench = Bench(flipped)
    bench.fire(Press.switch)
    assert bench.lamp.state == Lamp.off
    assert bench.part.diary == ["darken"]


def test_an_unknown_action_or_counter_is_found_before_its_row_moves_anything():
    for row in (
        Row(Lamp.off, Press.wave, Lamp.on, do=("dance",)),
        Row(Lamp.off, Press.wave, Lamp.on, counts=("dances",)),
    ):
        bench = Bench(Machine("lamp", "Lamp", Lamp, Press, Lamp.off, (row,)))
        with pytest.raises((AttributeError, KeyError)):
            bench.fire(Press.wave)
        assert bench.lamp.state == Lamp.off


def test_a_row_that_admits_an_event_is_found_by_state():
    admitting = Ignored(Lamp.off, Press.wave, admits=True)
    bench = Bench(replace(LAMP, ignored=(admitting,)))
    assert bench.interpreter.admitting(Press.wave) == [True, False]
    assert Bench().interpreter.admitting(Press.wave) == [False, False]


def test_a_watcher_sees_each_row_before_its_actions_and_none_once_it_looks_away():
    bench = Bench()
    seen = []

    def watch(machine, row, lamp):
        seen.append((machine.name, row, lamp.state, len(bench.part.diary)))

    bench.interpreter.watch(watch)
    bench.fire(Press.switch)
    bench.fire(Press.switch)
    bench.interpreter.watch(None)
    bench.fire(Press.wave)
    assert seen == [("lamp", LAMP.rows[0], Lamp.on, 1), ("lamp", LAMP.rows[1], Lamp.off, 2)]
    assert bench.part.diary[-1] == "shrug"


def test_problems_name_what_is_missing_or_said_twice():
    assert LAMP.problems() == []
    gap = Machine("gap", "Gap", Lamp, Press, Lamp.off, LAMP.rows[1:] * 2, LAMP.ignored)
    assert "gap: (off, switch) is said 0 times" in gap.problems()
    assert "gap: (on, wave) is said 2 times" in gap.problems()
