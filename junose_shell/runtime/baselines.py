"""Points from which counters are counted: ``baseline X`` sets one, ``delta`` uses it."""

from collections.abc import Mapping
from typing import Any, Protocol, Self, TypeVar

from junose_shell.record import record

T = TypeVar("T")
C = TypeVar("C", bound="Counted")

Counts = Mapping[str, int]


class Counted(Protocol):
    """A value of counters that can be taken from a later one."""

    def since(self, other: Self) -> Self:
        """Return what was counted after ``other``."""
        ...


@record
class Baseline:
    """The counters of something at the time ``at`` (ms)."""

    at: int
    counts: Counts


class Baselines:
    """The baselines of one router, by kind (``aaa``) and name (``default``)."""

    def __init__(self) -> None:
        self._set: dict[tuple[str, str], Baseline] = {}
        self._kept: dict[tuple[str, str], Any] = {}  # Any: each kind has a value of its own

    def set(self, kind: str, name: str, at: int, counts: Counts) -> None:
        """Set the baseline of something to its present counters."""
        self._set[kind, name] = Baseline(at, dict(counts))

    def of(self, kind: str, name: str) -> Baseline | None:
        """Return a baseline, None if none has been set."""
        return self._set.get((kind, name))

    def keep(self, kind: str, values: Mapping[str, Counted]) -> None:
        """Set the baselines of a kind to ``values`` by name, and forget its others."""
        self._kept = {key: value for key, value in self._kept.items() if key[0] != kind}
        self._kept.update({(kind, name): value for name, value in values.items()})

    def since(self, kind: str, name: str, value: C) -> C:
        """Return ``value`` since the baseline; without one, ``value``."""
        found = self._kept.get((kind, name))
        return value if found is None else value.since(found)

    def delta(self, kind: str, name: str, counts: Counts) -> dict[str, int]:
        """Return ``counts`` since the baseline; without one, ``counts``."""
        found = self._set.get((kind, name))
        before = found.counts if found else {}
        return {key: count - before.get(key, 0) for key, count in counts.items()}
