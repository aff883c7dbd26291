"""One heap of timers with lazy cancellation, and the time that they use."""

from collections.abc import Callable
from heapq import heapify, heappop, heappush
from typing import Any

from junose_shell.l2tp.thing import Thing

# Below this many dead entries a sweep is not worth its walk.
_SWEEP = 64

Expire = Callable[[Any], None]  # Any: the heap mixes the things of all machines
Entry = tuple[int, int, Thing, Expire]  # deadline in ms, number, whose it is, what happens then


class Timers:
    """The running timers of all machines; each object has at most one.

    ``now`` is the engine's time in milliseconds. A cancelled entry stays in the heap until it
    reaches the top or dead entries outnumber live ones, so the heap has at most twice as many
    entries as timers run (plus a constant). The top is always alive: the timer that is due next.
    """

    __slots__ = ("_armed", "_dead", "heap", "now")

    def __init__(self) -> None:
        self.now = 0
        self.heap: list[Entry] = []
        self._armed = 0
        self._dead = 0

    def arm(self, thing: Thing, delay: int, expire: Expire) -> None:
        """Start the timer of ``thing``. ``delay`` is in ms; zero or less is due at once.

        ``expire`` is called with the thing when the timer fires.
        """
        self._armed = thing.timer = number = self._armed + 1
        thing.deadline = deadline = self.now + delay if delay > 0 else self.now
        heappush(self.heap, (deadline, number, thing, expire))

    def cancel(self, thing: Thing) -> None:
        """Stop the running timer of ``thing``."""
        thing.timer = 0
        self._dead += 1
        self._bury()
        if self._dead > _SWEEP and self._dead * 2 > len(self.heap):
            self.heap[:] = [entry for entry in self.heap if entry[2].timer == entry[1]]
            heapify(self.heap)
            self._dead = 0

    def pop(self) -> Entry:
        """Remove the earliest entry, whose timer then no longer runs."""
        entry = heappop(self.heap)
        entry[2].timer = 0
        if self._dead:
            self._bury()
        return entry

    def _bury(self) -> None:
        heap = self.heap
        while heap and heap[0][2].timer != heap[0][1]:
            heappop(heap)
            self._dead -= 1
