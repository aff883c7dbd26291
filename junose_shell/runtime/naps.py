"""How a wait is sat out: one description for all front ends, with an event loop and without."""

from collections.abc import Callable, Iterator

from junose_shell.runtime.clock import Clock
from junose_shell.runtime.driver import Driver

EARLY = 0.001  # s; a nap that ends so short of its moment has reached it


def naps(
    driver: Driver, clock: Clock, ms: int, until: Callable[[], bool] | None = None, turn: int = 0
) -> Iterator[int]:
    """Let ``ms`` milliseconds of the router's time pass, fewer if ``until`` comes to hold.

    Yield the moments (ms) to sleep until, each as soon as the one before is reached: whatever is
    due on the way happens between two of them. A sleeper may come back early, when something from
    outside has woken it. A clock that stands still is moved at once, and nobody sleeps. After
    ``turn`` actions (0 for any number) such a clock stops, and the moment that it has reached is
    yielded, so that others have their turn.
    """
    if not clock.passes:
        end = driver.now() + ms
        while not driver.run_until(until or _never, max(0, end - driver.now()), turn):
            if driver.now() >= end:
                return
            yield driver.now()
        return
    end = driver.reached + ms
    while driver.reached < end and not (until is not None and until()):
        due = driver.next_deadline()
        moment = end if due is None else min(due, end)
        yield moment
        if clock.seconds_until(moment) < EARLY:
            driver.catch_up(moment)  # no further: sleepers are late, the router is not
        else:
            driver.catch_up()


def _never() -> bool:
    return False
