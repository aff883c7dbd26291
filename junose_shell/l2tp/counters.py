"""The counters of the MIB [seen: MIB]: names, blocks of numbers, and typed views of a block.

Every object that counts has one plain list. A count moves in the lists of the session, its target,
its virtual router and the chassis at once, so a removed session stays in the sums above it.
"""

from typing import NamedTuple

Block = list[int]


class CommonCounters(NamedTuple):
    """The block of 18 that session, target, virtual router and chassis share, in MIB order."""

    sessions_active: int
    sessions_created: int
    sessions_removed: int
    sessions_reset: int
    triggers_received: int
    triggers_enqueued: int
    triggers_discarded: int
    triggers_forwarded: int
    triggers_max_enqueued: int
    authentication_requests: int
    authentication_no_resources: int
    authentication_grants: int
    authentication_denies: int
    dialouts_requested: int
    dialouts_rejected: int
    dialouts_established: int
    dialouts_timedout: int
    dialouts_torn_down: int


# Kept in every block above the session; each level shows those the MIB gives it.
_UPPER = (
    "targets_created",
    "targets_removed",
    "target_triggers_discarded",
    "triggers_missed",
    "trigger_route_unknown",
    "vrouters_created",
    "vrouters_removed",
    "auth_grant_no_session",
    "auth_deny_no_session",
)
NAMES = (*CommonCounters._fields, *_UPPER)
INDEX = {name: index for index, name in enumerate(NAMES)}
COMMON = len(CommonCounters._fields)

CREATED = INDEX["sessions_created"]
REMOVED = INDEX["sessions_removed"]
ENQUEUED = INDEX["triggers_enqueued"]
DISCARDED = INDEX["triggers_discarded"]
FORWARDED = INDEX["triggers_forwarded"]
MAX_ENQUEUED = INDEX["triggers_max_enqueued"]
TORN_DOWN = INDEX["dialouts_torn_down"]

POPULATION = tuple(
    INDEX[f"{kind}_{what}"]
    for kind in ("vrouters", "targets", "sessions")
    for what in ("created", "removed")
)

_NO_COUNTS = [0] * COMMON


def session_block() -> Block:
    """Return a block for a session: the common counters."""
    return _NO_COUNTS.copy()


def upper_block() -> Block:
    """Return a block for a target, a virtual router or the chassis."""
    return [0] * len(NAMES)


def common(block: Block) -> CommonCounters:
    """Return the common counters; ``sessions_active`` is created minus removed."""
    return CommonCounters(block[CREATED] - block[REMOVED], *block[1:COMMON])


def mib_name(name: str) -> str:
    """Return the MIB stem of a counter: ``dialouts_torn_down`` is ``DialoutsTornDown``."""
    return "".join(word.capitalize() for word in name.split("_"))


def add(levels: tuple[Block, ...], index: int, amount: int = 1) -> None:
    """Increment one counter at every level."""
    for block in levels:
        block[index] += amount


def enqueue(levels: tuple[Block, ...]) -> None:
    """Count one more held trigger at every level, and update the high-water mark."""
    for block in levels:
        block[ENQUEUED] += 1
        block[MAX_ENQUEUED] = max(block[MAX_ENQUEUED], block[ENQUEUED])
