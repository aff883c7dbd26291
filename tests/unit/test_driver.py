"""The driver with a scripted engine: events and effects are plain little classes here."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.runtime.clock import RealClock, VirtualClock
from junose_shell.runtime.driver import ENGINE_LABEL, Driver
from junose_shell.runtime.naps import naps


@dataclass(frozen=True)
class Ping:
    text: str


@dataclass(frozen=True)
class Say:
    text: str


@dataclass(frozen=True)
class Ask:
    text: str


class Script:
    """Answers events from a table; its deadlines fire once each."""

    def __init__(self, answers=None, deadlines=()):
        self.answers = answers or {}
        self.deadlines = list(deadlines)
        self.seen = []

    def handle(self, event, now):
        self.seen.append((now, event.text))
        return list(self.answers.get(event.text, ()))

    def expire(self, now):
        self.deadlines = [due for due in self.deadlines if due > now]
        self.seen.append((now, "expired"))
        return [Say(f"timer {now}")]

    def next_deadline(self):
        return min(self.deadlines, default=None)


class Wall:
    seconds = 0.0

    def __call__(self):
        return self.seconds


def build(engine, clock=None):
    driver = Driver(clock or VirtualClock())
    said = []
    driver.attach(
        engine,
        {
            Say: lambda effect: said.append(effect.text),
            Ask: lambda effect: driver.post(Ping(effect.text)),
        },
    )
    return driver, said


def test_effects_are_performed_in_order():
    driver, said = build(Script({"a": [Say("1"), Say("2")]}))
    driver.post(Ping("a"))
    assert said == ["1", "2"]


def test_an_event_posted_by_a_performer_waits_its_turn():
    engine = Script({"a": [Ask("b"), Say("a done"), Ask("c")], "b": [Say("b done"), Ask("d")]})
    driver, said = build(engine)
    driver.post(Ping("a"))
    assert [text for _, text in engine.seen] == ["a", "b", "c", "d"]
    assert said == ["a done", "b done"]


def test_a_long_chain_does_not_recurse():
    engine = Script({str(n): [Ask(str(n + 1))] for n in range(5000)})
    driver, _ = build(engine)
    driver.post(Ping("0"))
    assert len(engine.seen) == 5001


def test_an_effect_without_performer_is_a_named_fault():
    driver, _ = build(Script({"a": [Ping("x")]}))
    with pytest.raises(LookupError, match="Ping"):
        driver.post(Ping("a"))


def test_a_fault_leaves_the_driver_usable():
    driver, said = build(Script({"a": [Ping("x")], "b": [Say("fine")]}))
    with pytest.raises(LookupError):
        driver.post(Ping("a"))
    driver.post(Ping("b"))
    assert said == ["fine"]


def test_advance_fires_in_time_order_at_the_due_time():
    driver, _ = build(Script())
    fired = []
    driver.schedule(200, lambda: fired.append(("late", driver.now())), "late")
    driver.schedule(100, lambda: fired.append(("early", driver.now())), "early")
    driver.advance(150)
    assert fired == [("early", 100)]
    driver.advance(50)
    assert fired == [("early", 100), ("late", 200)]
    assert driver.now() == 200


def test_ties_go_by_sequence_and_the_engine_takes_part():
    engine = Script(deadlines=[100])
    driver = Driver(VirtualClock())
    order = []
    driver.schedule(100, lambda: order.append("first"), "first")
    driver.attach(engine, {Say: lambda _: order.append("engine")})
    driver.schedule(100, lambda: order.append("last"), "last")
    driver.advance(100)
    assert order == ["first", "engine", "last"]


def test_engine_deadlines_fire_at_their_own_time():
    driver, said = build(Script(deadlines=[30, 70]))
    driver.advance(100)
    assert said == ["timer 30", "timer 70"]


def test_an_action_may_schedule_for_now():
    driver, _ = build(Script())
    fired = []
    driver.schedule(10, lambda: driver.schedule(0, lambda: fired.append(driver.now()), "b"), "a")
    driver.advance(10)
    assert fired == [10]


def test_an_action_may_post():
    engine = Script()
    driver, _ = build(engine)
    driver.schedule(10, lambda: driver.post(Ping("later")), "a")
    driver.advance(20)
    assert engine.seen == [(10, "later")]


def test_a_cancelled_timer_never_fires_and_is_not_shown():
    driver, _ = build(Script())
    fired = []
    timer = driver.schedule(10, lambda: fired.append(1), "a")
    assert timer.active
    timer.cancel()
    timer.cancel()
    assert not timer.active
    assert driver.pending() == ()
    assert driver.next_deadline() is None
    driver.advance(100)
    assert fired == []


def test_cancelling_after_firing_is_harmless():
    driver, _ = build(Script())
    timer = driver.schedule(10, lambda: None, "a")
    driver.advance(10)
    timer.cancel()
    driver.schedule(10, lambda: None, "b")
    assert driver.pending() == ((20, "b"),)


def test_cancelled_timers_do_not_pile_up():
    driver, _ = build(Script())
    keep = driver.schedule(1_000_000, lambda: None, "keep")
    for _ in range(10_000):
        driver.schedule(500_000, lambda: None, "gone").cancel()
    assert len(driver._heap) <= 3
    assert keep.active


def test_a_timer_that_is_moved_waits_as_one_that_was_cancelled_and_made_again():
    driver, _ = build(Script())
    fired = []
    moved = driver.schedule(10, lambda: fired.append(("moved", driver.now())), "moved")
    driver.schedule(30, lambda: fired.append(("other", driver.now())), "other")
    moved.move(30)  # later: behind what waits for that moment
    assert driver.pending() == ((30, "other"), (30, "moved"))
    moved.move(20)  # earlier
    assert driver.pending() == ((20, "moved"), (30, "other"))
    moved.cancel()
    assert driver.pending() == ((30, "other"),)
    moved.move(40)
    driver.advance(100)
    assert fired == [("other", 30), ("moved", 40)]
    moved.move(50)  # that is over: now
    driver.advance(0)
    assert fired[2:] == [("moved", 100)]
    assert driver.pending() == ()


def test_a_timer_that_is_moved_often_does_not_pile_up():
    driver, _ = build(Script())
    keep = driver.schedule(1_000_000, lambda: None, "keep")
    moved = driver.schedule(500_000, lambda: None, "moved")
    for step in range(10_000):
        moved.move(400_000 - step)
        moved.move(500_000 + step)
    assert len(driver._heap) <= 5
    assert keep.active


def test_pending_lists_all_in_order_with_the_engine():
    driver, _ = build(Script(deadlines=[15]))
    driver.schedule(20, lambda: None, "b")
    driver.schedule(10, lambda: None, "a")
    assert driver.pending() == ((10, "a"), (15, ENGINE_LABEL), (20, "b"))
    assert driver.next_deadline() == 10


def test_run_until_stops_at_the_moment_it_holds():
    driver, said = build(Script(deadlines=[30, 70]))
    assert driver.run_until(lambda: "timer 30" in said, 100)
    assert driver.now() == 30
    assert said == ["timer 30"]


def test_run_until_spends_the_limit_in_vain():
    driver, said = build(Script(deadlines=[300]))
    assert not driver.run_until(lambda: bool(said), 100)
    assert driver.now() == 100


def test_run_until_already_true_takes_no_time():
    driver, said = build(Script(deadlines=[0, 5]))
    assert driver.run_until(lambda: True, 100)
    assert (driver.now(), said) == (0, [])


def test_time_cannot_go_back_nor_a_delay_be_negative():
    driver, _ = build(Script())
    with pytest.raises(ValueError, match="back"):
        driver.advance(-1)
    with pytest.raises(ValueError, match="negative"):
        driver.schedule(-1, lambda: None, "a")


def test_a_driver_without_an_engine_takes_no_events():
    driver = Driver(VirtualClock())
    driver.schedule(1, lambda: None, "a")
    driver.advance(1)
    with pytest.raises(RuntimeError, match="no engine"):
        driver.post(Ping("a"))


def test_time_cannot_be_moved_from_inside_an_action():
    driver, _ = build(Script())
    driver.schedule(1, lambda: driver.advance(5), "a")
    with pytest.raises(RuntimeError, match="inside"):
        driver.advance(1)


def test_a_real_clock_catches_up_but_cannot_be_moved():
    wall = Wall()
    driver, said = build(Script(deadlines=[30]), RealClock(monotonic=wall))
    fired = []
    driver.schedule(10, lambda: fired.append(driver.now()), "a")
    driver.catch_up()
    assert fired == []
    wall.seconds = 0.05
    driver.catch_up()
    assert (fired, said, driver.now()) == ([10], ["timer 30"], 50)
    for move in (lambda: driver.advance(1), lambda: driver.run_until(bool, 1)):
        with pytest.raises(ValueError, match="virtual"):
            move()


def test_post_on_a_real_clock_lets_due_things_go_first():
    wall = Wall()
    engine = Script(deadlines=[30])
    driver, _ = build(engine, RealClock(monotonic=wall))
    wall.seconds = 0.05
    driver.post(Ping("a"))
    assert engine.seen == [(30, "expired"), (50, "a")]


def test_a_virtual_clock_moved_by_hand_is_caught_up_with():
    clock = VirtualClock()
    driver, said = build(Script(deadlines=[30]), clock)
    clock.reach(40)
    driver.catch_up()
    assert said == ["timer 30"]


@given(st.lists(st.tuples(st.integers(0, 4), st.none() | st.integers(0, 30)), max_size=40))
def test_moving_a_timer_is_cancelling_it_and_making_it_again(plan):
    """Each step lets a timer wait for a moment, cancels it (None), or lets time pass (timer 0)."""
    moving, making = build(Script())[0], build(Script())[0]
    fired = ([], [])
    moved, made = {}, {}
    for number, due in plan:
        if not number:
            moving.advance(due or 0)
            making.advance(due or 0)
        elif due is None:
            for timers in (moved, made):
                if number in timers:
                    timers[number].cancel()
        else:
            if number in moved:
                moved[number].move(due)
                made[number].cancel()
            else:
                delay = max(0, due - moving.now())
                moved[number] = moving.schedule(
                    delay, lambda n=number: fired[0].append((n, moving.now())), str(number)
                )
            delay = max(0, due - making.now())
            made[number] = making.schedule(
                delay, lambda n=number: fired[1].append((n, making.now())), str(number)
            )
        assert moving.pending() == making.pending()
    moving.advance(100)
    making.advance(100)
    assert fired[0] == fired[1]


@given(st.lists(st.tuples(st.integers(0, 50), st.booleans()), max_size=40))
def test_every_timer_fires_once_in_order_unless_cancelled(plan):
    driver, _ = build(Script())
    fired = []
    timers = [
        driver.schedule(delay, lambda n=n: fired.append((driver.now(), n)), str(n))
        for n, (delay, _) in enumerate(plan)
    ]
    for timer, (_, cancel) in zip(timers, plan, strict=True):
        if cancel:
            timer.cancel()
    driver.advance(50)
    assert fired == sorted((delay, n) for n, (delay, cancel) in enumerate(plan) if not cancel)
    assert driver.pending() == ()


@pytest.mark.parametrize(("count", "turns"), [(9, 1), (10, 1), (11, 2), (35, 4)])
def test_a_virtual_clock_stops_after_a_number_of_actions_for_others(count: int, turns: int) -> None:
    clock = VirtualClock()
    driver, _ = build(Script(), clock)
    fired: list[int] = []
    for at in range(1, count + 1):
        driver.schedule(at, lambda: fired.append(driver.now()), "work")
    seen = []
    for moment in naps(driver, clock, 100, None, 10):
        assert moment == driver.now() == fired[-1]
        seen.append(len(fired) - sum(seen))
    assert seen == [10] * (turns - 1)
    assert (len(fired), driver.now()) == (count, 100)


def test_a_turn_ends_between_two_moments_and_after_an_action_from_outside() -> None:
    clock = VirtualClock()
    driver, _ = build(Script(), clock)
    fired: list[str] = []
    for number in range(30):
        driver.schedule(5, lambda n=number: fired.append(str(n)), "at once")
    driver.schedule(6, lambda: fired.append("user"), "user", outside=True)
    driver.schedule(7, lambda: fired.append("last"), "last")
    assert [(moment, len(fired)) for moment in naps(driver, clock, 100, None, 10)] == [
        (5, 30), (6, 31)
    ]  # fmt: skip
    assert (fired[-1], driver.now()) == ("last", 100)


def test_another_who_moves_time_in_a_turn_of_others_shortens_the_rest() -> None:
    clock = VirtualClock()
    driver, _ = build(Script(), clock)
    for at in range(1, 30):
        driver.schedule(at, lambda: None, "work")
    going = naps(driver, clock, 50, None, 10)
    assert next(going) == 10
    driver.advance(60)
    assert list(going) == []
    assert driver.now() == 70
