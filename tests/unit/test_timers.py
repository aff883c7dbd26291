"""The heap of timers."""

from junose_shell.l2tp.thing import Thing
from junose_shell.l2tp.timers import Timers


def things(count):
    return [Thing(0) for _ in range(count)]


def test_timers_come_out_by_time_then_by_age():
    timers = Timers()
    first, second, third = things(3)
    timers.arm(first, 20, None)
    timers.arm(second, 10, None)
    timers.arm(third, 20, None)
    assert [timers.pop()[2] for _ in range(3)] == [second, first, third]
    assert timers.heap == []


def test_a_cancelled_timer_is_never_seen():
    timers = Timers()
    first, second = things(2)
    timers.arm(first, 10, None)
    timers.arm(second, 20, None)
    timers.cancel(first)
    assert timers.heap[0][0] == 20
    assert timers.pop()[2] is second
    assert timers.heap == []


def test_the_heap_stays_bounded_however_often_timers_are_armed_and_cancelled():
    timers = Timers()
    alive = things(100)
    for thing in alive:
        timers.arm(thing, 1, None)
    busy = things(50)
    for _ in range(200):
        for thing in busy:
            timers.arm(thing, 1000, None)
        for thing in busy:
            timers.cancel(thing)
        assert len(timers.heap) <= 2 * (len(alive) + len(busy)) + 64
    assert {entry[2] for entry in timers.heap if entry[2].timer} == set(alive)
    assert [timers.pop()[2] for _ in alive] == alive
