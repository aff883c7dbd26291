"""Domain maps: the old one-line form, combinations that are refused, and the number of methods.

Accounting of tunnels is the engine's; all else reads its statements when it needs them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from junose_shell.command.value import Command
from junose_shell.commands.aaa import (
    AaaAccounting,
    AaaAuthentication,
    AaaDomainMap,
    AuthRouterName,
    DomainMapTunnel,
    DomainMapTunnelGroup,
    RouterName,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.account_events import TunnelAccountingSet
from junose_shell.l2tp.events import Event
from junose_shell.model.config import Change
from junose_shell.replies.steps import Answer

if TYPE_CHECKING:
    from junose_shell.runtime.network import Network

feature = Feature("aaa")

MAX_METHODS = 5  # [seen: MIB:AAA]


@feature.handles(AaaAuthentication)
def authentication(context: Context, command: AaaAuthentication) -> Answer:
    """Set the methods of a type of subscribers."""
    if len(command.aaa_method) > MAX_METHODS:
        raise CliError("too_many", what="authentication methods", limit=MAX_METHODS)
    context.configure(command)
    return None


@feature.changes(AaaAccounting)
def accounting_changed(network: "Network", change: Change) -> Iterator[Event]:
    """A virtual router accounts for its tunnels, and so do its VRFs, or not."""
    old, new = change.old, change.new
    if not any(isinstance(e, AaaAccounting) and e.subscriber_type == "tunnel" for e in (old, new)):
        return
    enabled = isinstance(new, AaaAccounting) and new.accounting_method == "radius"
    for name in network.config.contexts:
        if name.partition(":")[0] == change.context:
            yield TunnelAccountingSet(name, enabled)


@feature.handles(AaaDomainMap)
def domain_map(context: Context, command: AaaDomainMap) -> Answer:
    """Enter the map. A virtual router on the line becomes its router name and authenticates."""
    opened = context.configure(AaaDomainMap(command.domain_name))
    if command.vr_context is not None and opened is not None:
        store = context.router.config
        for kind in (AuthRouterName, RouterName):
            store.set(opened, store.grammar.entry(kind.ENTRY), kind(command.vr_context))
    return None


@feature.handles(DomainMapTunnel)
def tunnel(context: Context, command: DomainMapTunnel) -> Answer:
    """Enter a tunnel of the map."""
    _alone(context, DomainMapTunnelGroup)
    context.configure(command)
    return None


@feature.handles(DomainMapTunnelGroup)
def tunnel_group(context: Context, command: DomainMapTunnelGroup) -> Answer:
    """Set the tunnel group of the map."""
    _alone(context, DomainMapTunnel)
    context.configure(command)
    return None


def _alone(context: Context, kind: type[Command]) -> None:
    """Refuse a tunnel together with a tunnel group [seen: MIB:AAA]."""
    for other in context.home.select(kind):
        line = context.router.grammar.render(other)
        raise CliError("tunnels_or_group", line=line)
