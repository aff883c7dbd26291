"""The counters of the agent itself: the group snmp, and those of version 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.codec import snmp
from junose_shell.snmp.mib import Group, scalars

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from junose_shell.codec.ber import Oid

SNMP: Oid = (1, 3, 6, 1, 2, 1, 11)
USM: Oid = (1, 3, 6, 1, 6, 3, 15, 1, 1)
CONTEXTS: Oid = (1, 3, 6, 1, 6, 3, 12, 1)

IN_PACKETS, OUT_PACKETS = (*SNMP, 1), (*SNMP, 2)
BAD_VERSIONS, BAD_COMMUNITIES, PARSE_ERRORS = (*SNMP, 3), (*SNMP, 4), (*SNMP, 6)
BAD_LEVELS, NOT_IN_TIME, BAD_USERS, BAD_ENGINES, BAD_DIGESTS = (
    (*USM, number) for number in (1, 2, 3, 4, 5)
)
BAD_CONTEXTS = (*CONTEXTS, 5)


class AgentCounts:
    """Counters by their objects (RFC 3418, 3414 section 5, 3413 section 4.1.2)."""

    def __init__(self) -> None:
        self._counts: dict[Oid, int] = dict.fromkeys(
            (
                IN_PACKETS, OUT_PACKETS, BAD_VERSIONS, BAD_COMMUNITIES, PARSE_ERRORS,
                BAD_LEVELS, NOT_IN_TIME, BAD_USERS, BAD_ENGINES, BAD_DIGESTS, BAD_CONTEXTS,
            ), 0,
        )  # fmt: skip

    def add(self, name: Oid) -> None:
        """Count one more."""
        self._counts[name] += 1

    def binding(self, name: Oid) -> snmp.Binding:
        """Return a counter as the variable of a report."""
        return (*name, 0), snmp.counter(self._counts[name])

    def groups(self) -> Iterator[Group]:
        """Yield the groups of the counters."""
        for base in (SNMP, USM, CONTEXTS):
            names = [name for name in self._counts if name[:-1] == base]
            yield scalars(base, {name[-1]: self._reader(name) for name in names})

    def _reader(self, name: Oid) -> Callable[[str], snmp.SmiValue]:
        return lambda _context: snmp.counter(self._counts[name])
