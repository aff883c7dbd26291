"""L2TP on the whole chassis: the effect of a shutdown on calls."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from junose_shell.commands.l2tp import L2tpShutdown
from junose_shell.handlers.feature import Feature
from junose_shell.l2tp.events import Event, TunnelWithdrawn
from junose_shell.model.config import Change
from junose_shell.runtime.performers import closed

if TYPE_CHECKING:
    from junose_shell.runtime.network import Network

feature = Feature("l2tp")


@feature.changes(L2tpShutdown)
def shutdown_changed(network: "Network", _change: Change) -> Iterator[Event]:
    """Close every tunnel that is open or being opened."""
    if reason := closed(network.config):
        for call in network.dial_out.open_calls():
            yield TunnelWithdrawn(call, reason)
