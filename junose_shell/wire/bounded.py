"""A bound on how often one is told of what outsiders can send in any number."""

FLAWED = 10  # flaws in a second that are told one by one
_SECOND = 1_000  # ms


class Bounded:
    """Counts what happens, and says of how many at a time to tell."""

    __slots__ = ("_second", "_told", "_untold")

    def __init__(self) -> None:
        self._second = -1
        self._told = self._untold = 0

    def tell(self, now: int) -> int:
        """Return how many flaws to tell of at ``now`` (ms), 0 if too many came."""
        if now // _SECOND != self._second:
            self._second, self._told = now // _SECOND, 0
        if self._told >= FLAWED:
            self._untold += 1
            return 0
        self._told += 1
        times, self._untold = 1 + self._untold, 0
        return times
