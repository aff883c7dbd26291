"""The sessions that are over, kept for inspection as dead tunnels are [seen: BBA-MH p380]."""

from collections import deque
from collections.abc import Iterator

from junose_shell.calls.leg import Leg, LegView

MOST = 1_000  # "less if memory is needed" [seen: BBA-MH p380]; the number is our own


class PastSessions:
    """The latest sessions that ended, oldest first."""

    def __init__(self) -> None:
        self._legs: deque[Leg] = deque(maxlen=MOST)

    def add(self, leg: Leg, at: int, why: str) -> None:
        """Keep the session of ``leg``, which ended at ``at`` (ms) because of ``why``."""
        leg.end, leg.over, leg.why = None, at, why
        self._legs.append(leg)

    def since(self, at: int) -> Iterator[LegView]:
        """Yield those that ended at ``at`` (ms) or later, and forget all others."""
        while self._legs and self._legs[0].over < at:
            self._legs.popleft()
        return (leg.view() for leg in tuple(self._legs))

    def clear(self) -> None:
        """Forget all."""
        self._legs.clear()
