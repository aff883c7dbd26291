"""Points from which counters are counted: ``baseline X`` sets one, ``delta`` uses it."""

from collections.abc import Mapping

from junose_shell.record import record

Counts = Mapping[str, int]


@record
class Baseline:
    """The counters of something at the time ``at`` (ms)."""

    at: int
    counts: Counts


class Baselines:
    """The baselines of one router, by kind (``aaa``) and name (``default``)."""

    def __init__(self) -> None:
        self._set: dict[tuple[str, str], Baseline] = {}

    def set(self, kind: str, name: str, at: int, counts: Counts) -> None:
        """Set the baseline of something to its present counters."""
        self._set[kind, name] = Baseline(at, dict(counts))

    def of(self, kind: str, name: str) -> Baseline | None:
        """Return a baseline, None if none has been set."""
        return self._set.get((kind, name))

    def delta(self, kind: str, name: str, counts: Counts) -> dict[str, int]:
        """Return ``counts`` since the baseline; without one, ``counts``."""
        found = self._set.get((kind, name))
        before = found.counts if found else {}
        return {key: count - before.get(key, 0) for key, count in counts.items()}
