"""The router's clock: whole milliseconds since the router started."""

import time
from collections.abc import Callable
from typing import Protocol

from junose_shell.model.pace import checked_rate, parse_rate


class Clock(Protocol):
    """A router's clock.

    ``passes`` is True if time passes by itself, so that a wait has to be sat out. ``rate`` is how
    many seconds pass on it in a real second, 0 when it stands still.
    """

    @property
    def passes(self) -> bool:
        """Return True if time passes by itself."""
        ...

    @property
    def rate(self) -> float:
        """Return the router seconds in a real second."""
        ...

    def now(self) -> int:
        """Return milliseconds since router start, 0 or more, never less than last time."""
        ...

    def reach(self, moment: int) -> None:
        """Move to ``moment`` (ms) if it lies ahead, and if this clock can be moved."""
        ...

    def hold(self, since: int | None = None) -> None:
        """Stand still until released, so that a command sees one time from begin to end.

        The clock stands at ``since`` (ms), which is past, if nobody was told a later time.
        """
        ...

    def release(self) -> None:
        """Run on."""
        ...

    def seconds_until(self, moment: int) -> float:
        """Return the real seconds from now to ``moment`` (ms), 0 if it is past."""
        ...

    def sleep_until(self, moment: int) -> None:
        """Block the calling thread until ``moment`` (ms)."""
        ...


class VirtualClock:
    """A clock that stands still until somebody moves it."""

    __slots__ = ("_now",)
    passes = False
    rate = 0.0

    def __init__(self) -> None:
        self._now = 0

    def now(self) -> int:
        """Return milliseconds since router start."""
        return self._now

    def reach(self, moment: int) -> None:
        """Move to ``moment`` (ms) if it lies ahead."""
        self._now = max(self._now, moment)

    def hold(self, since: int | None = None) -> None:
        """Stand still as always."""

    def release(self) -> None:
        """Stand still as always."""

    def seconds_until(self, moment: int) -> float:  # noqa: ARG002 - the protocol's
        """Return 0: nobody sits out a wait on this clock."""
        return 0.0

    def sleep_until(self, moment: int) -> None:
        """Move there."""
        self.reach(moment)


class RealClock:
    """The machine's monotonic clock, ``rate`` times as fast: at 60 an hour takes a minute."""

    __slots__ = ("_held", "_monotonic", "_origin", "_told", "rate")
    passes = True

    def __init__(self, rate: float = 1.0, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.rate = checked_rate(rate)
        self._monotonic = monotonic
        self._origin = monotonic()
        self._held: int | None = None
        self._told = 0

    def hold(self, since: int | None = None) -> None:
        """Stand still until released, at ``since`` (ms) if nobody was told a later time."""
        self._held = None
        if since is None or since < self._told:
            since = self.now()
        self._held = self._told = since

    def release(self) -> None:
        """Run on."""
        self._held = None

    def now(self) -> int:
        """Return milliseconds since router start."""
        if self._held is not None:
            return self._held
        self._told = max(self._told, int((self._monotonic() - self._origin) * 1000 * self.rate))
        return self._told

    def reach(self, moment: int) -> None:
        """Do nothing: this clock cannot be moved."""

    def seconds_until(self, moment: int) -> float:
        """Return the real seconds from now to ``moment`` (ms), 0 if it is past."""
        elapsed = self._monotonic() - self._origin
        return max(0.0, moment / (1000 * self.rate) - elapsed)

    def sleep_until(self, moment: int) -> None:
        """Block the calling thread until ``moment`` (ms)."""
        time.sleep(self.seconds_until(moment))


def parse_clock(text: str) -> Clock:
    """Build the clock that ``virtual``, ``real`` or ``real:60`` names; else ``ValueError``."""
    rate = parse_rate(text)
    return VirtualClock() if rate is None else RealClock(rate)
