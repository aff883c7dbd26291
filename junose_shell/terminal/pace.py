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
                self._catch_up()

    async def wait(self, wait: Wait, sleep: Sleep) -> None:
        """Let the time of ``wait`` pass; raise CliError when the user interrupts it."""
        clock, driver = self._router.clock, self._router.driver
        if not isinstance(clock, RealClock):
            if wait.until is None:
                driver.advance(wait.ms)
            else:
                driver.run_until(wait.until, wait.ms)
            return
        end = driver.now() + wait.ms
        while True:
            driver.catch_up()
            if driver.now() >= end or (wait.until is not None and wait.until()):
                return
            due = driver.next_deadline()
            moment = end if due is None else min(due, end)
            if await sleep(clock.seconds_until(moment)):
                raise CliError("interrupted")

    def _catch_up(self) -> None:
        try:
            self._router.driver.catch_up()
        except Exception as fault:  # noqa: BLE001 - a bug must not stop the router's time
            self._router.log.fault("time", fault)
