"""Lets the router's time pass: a real clock by itself, a virtual one when a command waits."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from junose_shell.errors import CliError
from junose_shell.replies.steps import Wait
from junose_shell.runtime.naps import naps
from junose_shell.runtime.router import Router
from junose_shell.terminal.limits import MAX_HAPPENED

if TYPE_CHECKING:
    from junose_shell.runtime.ports import Inlet

LOOK = 1.0  # s at most in which somebody looks at a virtual clock's display
Sleep = Callable[[float], Awaitable[bool]]  # seconds; returns True if the user interrupted


class Pace:
    """One per event loop and router.

    Whatever changes what is due next wakes those who sleep here: the driver calls ``nudge``. A
    thread that is not the loop's posts to the driver by ``loop.call_soon_threadsafe``. While it
    runs, the loop watches the router's sockets too, from the moment when there are some.
    """

    def __init__(self, router: Router) -> None:
        self._router = router
        self._changed = asyncio.Event()
        self._sleepers: set[asyncio.Future[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._watched: Inlet | None = None
        router.driver.wakers.append(self.nudge)

    @property
    def passes(self) -> bool:
        """Return True if time passes by itself, so that somebody may wait for too long."""
        return self._router.clock.passes

    def nudge(self) -> None:
        """Look again at what is due next."""
        self._changed.set()
        self._watch()
        for sleeper in self._sleepers:
            if not sleeper.done():
                sleeper.set_result(None)

    def close(self) -> None:
        """Be woken no more."""
        self._router.driver.wakers.remove(self.nudge)
        if self._loop is not None and self._watched is not None:
            self._loop.remove_reader(self._watched)

    def _watch(self) -> None:
        """Let the loop watch the sockets of the router, if it has some and nobody does yet."""
        inlet = self._router.driver.inlet
        if self._loop is not None and inlet is not None and self._watched is None:
            self._watched = inlet
            self._loop.add_reader(inlet, self._take)

    async def run(self) -> None:
        """Fire what falls due as real time passes; a virtual clock needs nobody to."""
        self._loop = asyncio.get_running_loop()
        self._watch()
        clock, driver = self._router.clock, self._router.driver
        while clock.passes:
            self._changed.clear()
            due = driver.next_deadline()
            seconds = None if due is None else clock.seconds_until(due)
            try:
                await asyncio.wait_for(self._changed.wait(), seconds)
            except TimeoutError:
                self._catch_up(due)

    async def wait(self, wait: Wait, sleep: Sleep) -> None:
        """Let the time of ``wait`` pass; raise CliError when the user interrupts it."""
        clock = self._router.clock
        for moment in naps(self._router.driver, clock, wait.ms, wait.until, MAX_HAPPENED):
            if await self._slept(sleep, clock.seconds_until(moment)):
                raise CliError("interrupted")
        if wait.seen and not clock.passes:
            if await self._slept(sleep, min(wait.ms / 1_000, LOOK)):
                raise CliError("interrupted")
        elif wait.ms:
            await asyncio.sleep(0)  # on a virtual clock nobody has had a turn so far
        elif await self._slept(sleep, 0):  # a pause, in which others have their turn
            raise CliError("interrupted")

    async def _slept(self, sleep: Sleep, seconds: float) -> bool:
        """Sleep, less when woken; return True if the user interrupted."""
        woken = asyncio.get_running_loop().create_future()
        nap = asyncio.ensure_future(sleep(seconds))
        self._sleepers.add(woken)
        try:
            await asyncio.wait((nap, woken), return_when=asyncio.FIRST_COMPLETED)
            return nap.done() and nap.result()
        finally:
            self._sleepers.discard(woken)
            if not nap.done():
                nap.cancel()
                with suppress(asyncio.CancelledError):
                    await nap

    def _take(self) -> None:
        """Take in what has arrived, up to the moment of its arrival."""
        if self._watched is not None:
            self._watched.take()
            self._catch_up(None)

    def _catch_up(self, moment: int | None) -> None:
        try:
            self._router.driver.catch_up(moment)
        except Exception as fault:  # noqa: BLE001 - a bug must not stop the router's time
            self._router.log.fault("time", fault)
