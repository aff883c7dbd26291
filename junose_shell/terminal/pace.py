"""Lets the router's time pass: a real clock by itself, a virtual one when a command waits."""

import asyncio
from collections.abc import Awaitable, Callable

from junose_shell.errors import CliError
from junose_shell.replies.steps import Wait
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.router import Router

Sleep = Callable[[float], Awaitable[bool]]  # seconds; tells whether the user interrupted


class Pace:
    """One per event loop and router."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._changed = asyncio.Event()

    @property
    def passes(self) -> bool:
        """Whether time passes by itself, so that somebody who waits may wait for too long."""
        return isinstance(self._router.clock, RealClock)

    def nudge(self) -> None:
        """Look again at what is due next: a command may have changed it."""
        self._changed.set()

    async def run(self) -> None:
        """Fire what falls due as real time passes; a virtual clock needs nobody to."""
        clock, driver = self._router.clock, self._router.driver
        if not isinstance(clock, RealClock):
            return
        while True:
            self._changed.clear()
            due = driver.next_deadline()
            seconds = None if due is None else clock.seconds_until(due)
            try:
                await asyncio.wait_for(self._changed.wait(), seconds)
            except TimeoutError:
                self._catch_up(due)

    async def wait(self, wait: Wait, sleep: Sleep) -> None:
        """Let the time of ``wait`` pass; raise CliError when the user interrupts it."""
        clock, driver = self._router.clock, self._router.driver
        if not isinstance(clock, RealClock):
            if wait.until is None:
                driver.advance(wait.ms)
            else:
                driver.run_until(wait.until, wait.ms)
            return
        end = driver.reached + wait.ms
        while driver.reached < end and not (wait.until is not None and wait.until()):
            due = driver.next_deadline()
            moment = end if due is None else min(due, end)
            if await sleep(clock.seconds_until(moment)):
                raise CliError("interrupted")
            driver.catch_up(moment)  # no further: sleepers are late, the router is not

    def _catch_up(self, moment: int | None) -> None:
        try:
            self._router.driver.catch_up(moment)
        except Exception as fault:  # noqa: BLE001 - a bug must not stop the router's time
            self._router.log.fault("time", fault)
