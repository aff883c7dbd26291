"""L2TP on the whole chassis: the effect of a shutdown on calls, and how LACs are chosen."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from junose_shell.command.value import Command
from junose_shell.commands.l2tp import (
    L2tpDestinationLockoutTimeout,
    L2tpDestructTimeout,
    L2tpDrain,
    L2tpFailOverWithinPreference,
    L2tpShutdown,
    L2tpWeightedLoadBalancing,
    NoL2tpDrain,
    NoL2tpShutdown,
)
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.events import Event, LacSelectionSet, TunnelWithdrawn
from junose_shell.model.config import Change
from junose_shell.replies.steps import Answer
from junose_shell.runtime.performers import closed

if TYPE_CHECKING:
    from junose_shell.runtime.network import Network

feature = Feature("l2tp")


@feature.handles(L2tpDrain, L2tpShutdown, NoL2tpDrain, NoL2tpShutdown)
def administer(context: Context, command: Command) -> Answer:
    """Set the one administrative state: drain, disabled or, by either no form, enabled.

    The last command counts [seen: BBA-MH p380].
    """
    store, chassis = context.router.config, context.router.config.chassis
    context.configure(command)
    for other in (L2tpDrain, L2tpShutdown):
        if not isinstance(command, other) and chassis.get(other) is not None:
            store.remove(chassis, other)
    return None


@feature.changes(L2tpShutdown)
def shutdown_changed(network: "Network", _change: Change) -> Iterator[Event]:
    """Close every tunnel that is open or being opened."""
    if reason := closed(network.config):
        for call in network.dial_out.open_calls():
            yield TunnelWithdrawn(call, reason)
        network.calls.stations.close(reason, lambda _context, _tunnel: True)


@feature.changes(L2tpFailOverWithinPreference)
@feature.changes(L2tpWeightedLoadBalancing)
@feature.changes(L2tpDestinationLockoutTimeout)
@feature.changes(L2tpDestructTimeout)
def selection_changed(network: "Network", _change: Change) -> Iterator[Event]:
    """Lockouts end with the destruct timeout if that is shorter [seen: BBA-ML113 p404]."""
    of = network.config.in_force
    lockout = of(L2tpDestinationLockoutTimeout).lockout_seconds
    yield LacSelectionSet(
        of(L2tpFailOverWithinPreference).enabled,
        of(L2tpWeightedLoadBalancing).enabled,
        min(lockout, of(L2tpDestructTimeout).destruct_seconds),
    )
