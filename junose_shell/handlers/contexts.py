"""Virtual routers and VRFs. The configuration says which exist; a session is in one of them."""

from typing import TYPE_CHECKING

from junose_shell.commands.contexts import (
    IpVrf,
    IpVrfForwarding,
    NoIpVrf,
    NoIpVrfForwarding,
    NoVirtualRouter,
    NoVirtualRouterVrf,
    Rd,
    VirtualRouter,
    VirtualRouterExec,
    VirtualRouterVrf,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import DEFAULT_CONTEXT, Change, Section
from junose_shell.model.contexts import resolve, router_of, vrf_of
from junose_shell.replies.steps import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from junose_shell.l2tp.events import Event
    from junose_shell.runtime.network import Network

feature = Feature("contexts")


@feature.handles(VirtualRouter)
def virtual_router(context: Context, command: VirtualRouter) -> Answer:
    """Enter the virtual router; create it if needed [recalled]."""
    if command.vr_name != DEFAULT_CONTEXT:
        context.configure(command)
    _switch(context, command.vr_name)
    return None


@feature.handles(NoVirtualRouter)
def no_virtual_router(context: Context, removal: NoVirtualRouter) -> Answer:
    """Delete a virtual router with its content; sessions in it move to the default one."""
    if removal.vr_name == DEFAULT_CONTEXT:
        raise CliError("default_router", at="vr_name")
    context.configure(removal)
    if context.session.context not in context.router.config.contexts:
        _switch(context, DEFAULT_CONTEXT)
    return None


@feature.handles(VirtualRouterVrf)
def virtual_router_vrf(context: Context, command: VirtualRouterVrf) -> Answer:
    """Enter a VRF: ``vr1:vrfA``, or ``:vrfA`` of the current virtual router [seen: BGP120]."""
    _switch(context, _existing(context, command.vrf_context, "vrf_context"))
    return None


@feature.handles(NoVirtualRouterVrf)
def no_virtual_router_vrf(_context: Context, removal: NoVirtualRouterVrf) -> Answer:
    """Refuse to delete a VRF in this way; ``no ip vrf`` deletes it."""
    name = removal.vrf_context.rpartition(":")[2]
    raise CliError("vrf_by_its_command", at="vrf_context", name=name)


@feature.handles(VirtualRouterExec)
def virtual_router_exec(context: Context, command: VirtualRouterExec) -> Answer:
    """Enter an existing virtual router or VRF."""
    _switch(context, _existing(context, command.vr_context, "vr_context"))
    return None


@feature.handles(NoIpVrf)
def no_ip_vrf(context: Context, removal: NoIpVrf) -> Answer:
    """Delete a VRF; its interfaces return to the virtual router [own]."""
    store, home = context.router.config, context.home
    name = removal.vrf_name
    context.configure(removal)
    for interface in list(home.items()):
        if isinstance(interface, Section):
            forwarding = interface.get(IpVrfForwarding)
            if forwarding is not None and forwarding.vrf_name == name:
                store.remove(interface, IpVrfForwarding)
    return None


@feature.handles(IpVrfForwarding)
def ip_vrf_forwarding(context: Context, command: IpVrfForwarding) -> Answer:
    """Move the interface to a VRF; the session follows while it is in this mode [seen: BGP120]."""
    vrf = vrf_of(context.home.context, command.vrf_name)
    if vrf not in context.router.config.contexts:
        router = router_of(vrf)
        raise CliError("no_such_vrf", at="vrf_name", name=command.vrf_name, router=router)
    context.configure(command)
    context.session.frames[context.depth].context = vrf
    return None


@feature.handles(NoIpVrfForwarding)
def no_ip_vrf_forwarding(context: Context, removal: NoIpVrfForwarding) -> Answer:
    """Move the interface back to its virtual router."""
    context.configure(removal)
    if context.home.get(IpVrfForwarding) is None:
        context.session.frames[context.depth].context = context.home.context
    return None


def _existing(context: Context, name: str, at: str) -> str:
    target = resolve(context.name, name)
    if target in context.router.config.contexts:
        return target
    router, _, vrf = target.partition(":")
    if vrf and router in context.router.config.contexts:
        raise CliError("no_such_vrf", at=at, name=vrf, router=router)
    raise CliError("no_such_context", at=at, name=target)


def _switch(context: Context, name: str) -> None:
    context.session.back_to(context.depth)
    context.session.context = name


# -- what the engine learns; its events are loaded with the network --
@feature.changes(VirtualRouter)
def router_changed(network: "Network", change: Change) -> "Iterator[Event]":
    """A virtual router was created, or removed with its content."""
    if isinstance(change.new, VirtualRouter):
        yield from _came(change.new.vr_name)
    elif isinstance(change.old, VirtualRouter):
        yield from _went(network, change.old.vr_name)


@feature.changes(IpVrf)
def vrf_changed(network: "Network", change: Change) -> "Iterator[Event]":
    """A VRF was created, or removed with its content."""
    if isinstance(change.new, IpVrf):
        yield from _came(f"{change.context}:{change.new.vrf_name}")
    elif isinstance(change.old, IpVrf):
        yield from _went(network, f"{change.context}:{change.old.vrf_name}")


@feature.changes(Rd)
def rd_changed(_network: "Network", change: Change) -> "Iterator[Event]":
    """The route distinguisher of a VRF changed."""
    from junose_shell.l2tp.events import RouteDistinguisherSet

    rd = change.new.route_distinguisher if isinstance(change.new, Rd) else ""
    yield RouteDistinguisherSet(change.context, rd)


def _came(name: str) -> "Iterator[Event]":
    from junose_shell.l2tp.events import ContextAdded

    if name != DEFAULT_CONTEXT:
        yield ContextAdded(name)


def _went(network: "Network", name: str) -> "Iterator[Event]":
    from junose_shell.l2tp.events import ContextRemoved, TunnelWithdrawn

    if name == DEFAULT_CONTEXT:
        return
    yield ContextRemoved(name)
    gone = {*network.tunnels.using(name), *network.interfaces.living_in(name)}
    for call in sorted(gone):  # their sessions may have started elsewhere
        yield TunnelWithdrawn(call, f"virtual router {name} was removed")
    network.calls.stations.close(
        f"virtual router {name} was removed", lambda context, _tunnel: context == name
    )
    network.routes.forget(name)
