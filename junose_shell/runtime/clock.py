"""The router's clock: whole milliseconds since the router started."""

import time
from collections.abc import Callable
from typing import Protocol

from junose_shell.model.pace import checked_rate, parse_rate


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> int:
        """Return milliseconds since the router started, 0 or more, never less than before."""
        ...


class VirtualClock:
    """A clock that stands still until it is moved."""

    __slots__ = ("_now",)

    def __init__(self) -> None:
        self._now = 0

    def now(self) -> int:
        """Return milliseconds since router start."""
        return self._now

    def advance_to(self, moment: int) -> None:
        """Move to ``moment`` (ms); raise ``ValueError`` if it is past."""
        if moment < self._now:
            raise ValueError(f"time cannot go back from {self._now} ms to {moment} ms")
        self._now = moment


class RealClock:
    """The machine's monotonic clock, ``rate`` times as fast: at 60 an hour takes a minute."""

    __slots__ = ("_held", "_monotonic", "_origin", "_told", "held_at", "rate")

    def __init__(self, rate: float = 1.0, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.rate = checked_rate(rate)
        self._monotonic = monotonic
        self._origin = monotonic()
        self._held: int | None = None
        self._told = 0
        self.held_at = 0  # where it stood still the last time, ms

    def hold(self, since: int | None = None) -> None:
        """Stand still until released, so that a command sees one time throughout.

        Freeze at ``since`` (a past time, in ms) unless ``now()`` has already returned a later time.
        """
        self._held = None
        if since is None or since < self._told:
            since = self.now()
        self._held = self._told = self.held_at = since

    def release(self) -> None:
        """Run again."""
        self._held = None

    def now(self) -> int:
        """Return milliseconds since router start."""
        if self._held is not None:
            return self._held
        self._told = max(self._told, int((self._monotonic() - self._origin) * 1000 * self.rate))
        return self._told

    def seconds_until(self, moment: int) -> float:
        """Return the real seconds from now to ``moment`` (ms), 0 if it is past."""
        elapsed = self._monotonic() - self._origin
        return max(0.0, moment / (1000 * self.rate) - elapsed)

    def sleep_until(self, moment: int) -> None:
        """Block the calling thread until ``moment`` (ms)."""
        time.sleep(self.seconds_until(moment))


def parse_clock(text: str) -> VirtualClock | RealClock:
    """Return the clock that ``virtual``, ``real`` or ``real:60`` names; raise ``ValueError``."""
    rate = parse_rate(text)
    return VirtualClock() if rate is None else RealClock(rate)
