"""Selection: the target of a packet, the order of LACs."""

from collections.abc import Iterator, Sequence

from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.l2tp.things import Router, Session, Target
from junose_shell.net import Ipv4, Prefix, mask_of


def install_route(router: Router, target: Target) -> None:
    """Add the route of ``target``, so that ``find_target`` finds it."""
    shift = 32 - target.prefix.length
    table = _table(router, shift)
    if table is None:
        table = {}
        router.routes.append((shift, table))
        router.routes.sort(key=lambda entry: entry[0])
    table[target.prefix.address >> shift] = target


def withdraw_route(router: Router, target: Target) -> None:
    """Remove the route of ``target``, so that ``find_target`` does not find it."""
    shift = 32 - target.prefix.length
    table = _table(router, shift) or {}
    del table[target.prefix.address >> shift]
    if not table:
        router.routes.remove((shift, table))


def _table(router: Router, shift: int) -> dict[int, Target] | None:
    return next((table for known, table in router.routes if known == shift), None)


def find_target(router: Router, destination: int) -> Target | None:
    """Return the target whose dial-out route matches longest (decision 3), None without one."""
    for shift, table in router.routes:
        target = table.get(destination >> shift)
        if target is not None:
            return target
    return None


def find_sessions(router: Router, trigger: int) -> Iterator[Session]:
    """Yield the sessions of a trigger address, the one with the longest target first."""
    for length in range(32, -1, -1):
        target = router.targets.get(Prefix(Ipv4(trigger & mask_of(length)), length))
        if target and trigger in target.sessions:
            yield target.sessions[trigger]


def lac_order(tunnels: Sequence[TunnelDefinition], turn: int) -> tuple[TunnelDefinition, ...]:
    """Return the LACs in the order to try: by preference, round robin inside one preference.

    ``turn`` counts the calls of the domain before this one [inferred: D10-call, chosen as a LAC
    does].
    """
    levels: dict[int, list[TunnelDefinition]] = {}
    for tunnel in tunnels:
        levels.setdefault(tunnel.preference, []).append(tunnel)
    ordered: list[TunnelDefinition] = []
    for preference in sorted(levels):
        level = levels[preference]
        start = turn % len(level)
        ordered += level[start:] + level[:start]
    return tuple(ordered)
