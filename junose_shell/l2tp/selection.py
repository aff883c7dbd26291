"""Finds the target of a packet, and the sessions of an address."""

from collections.abc import Iterator

from junose_shell.l2tp.things import DialOutRouter, DialOutSession, Target
from junose_shell.net import Ipv4, Prefix, mask_of


def add_target(router: DialOutRouter, target: Target) -> None:
    """Let ``router`` have ``target``."""
    length = target.prefix.length
    router.targets[target.prefix] = target
    router.lengths[length] = router.lengths.get(length, 0) + 1


def remove_target(router: DialOutRouter, target: Target) -> None:
    """Let ``router`` have ``target`` no longer."""
    length = target.prefix.length
    del router.targets[target.prefix]
    router.lengths[length] -= 1
    if not router.lengths[length]:
        del router.lengths[length]


def install_route(router: DialOutRouter, target: Target) -> None:
    """Add the route of ``target``, so that ``find_target`` finds it."""
    shift = 32 - target.prefix.length
    table = _table(router, shift)
    if table is None:
        table = {}
        router.routes.append((shift, table))
        router.routes.sort(key=lambda entry: entry[0])
    table[target.prefix.address >> shift] = target


def withdraw_route(router: DialOutRouter, target: Target) -> None:
    """Remove the route of ``target``, so that ``find_target`` does not find it."""
    shift = 32 - target.prefix.length
    table = _table(router, shift) or {}
    del table[target.prefix.address >> shift]
    if not table:
        router.routes.remove((shift, table))


def _table(router: DialOutRouter, shift: int) -> dict[int, Target] | None:
    return next((table for known, table in router.routes if known == shift), None)


def find_target(router: DialOutRouter, destination: int) -> Target | None:
    """Return the target whose dial-out route matches longest (decision 3), None without one."""
    for shift, table in router.routes:
        target = table.get(destination >> shift)
        if target is not None:
            return target
    return None


def find_sessions(router: DialOutRouter, trigger: int) -> Iterator[DialOutSession]:
    """Yield the sessions of a trigger address, the one with the longest target first."""
    for length in sorted(router.lengths, reverse=True):
        target = router.targets.get(Prefix(Ipv4(trigger & mask_of(length)), length))
        if target and trigger in target.sessions:
            yield target.sessions[trigger]
