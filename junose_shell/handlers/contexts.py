"""Virtual routers and VRFs: which exist follows from the configuration; a session is in one."""

from junose_shell.commands.contexts import (
    IpVrfForwarding,
    NoIpVrf,
    NoIpVrfForwarding,
    NoVirtualRouter,
    VirtualRouter,
    VirtualRouterExec,
    VirtualRouterVrf,
)
from junose_shell.errors import CliError
from junose_shell.handlers import Context, handles
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.contexts import resolve, router_of, vrf_of
from junose_shell.model.interfaces import INTERFACES
from junose_shell.replies.steps import Answer


@handles(VirtualRouter)
def virtual_router(context: Context, command: VirtualRouter) -> Answer:
    """Create the virtual router if need be and go there [recalled]."""
    if command.vr_name != DEFAULT_CONTEXT:
        context.configure(command)
    _switch(context, command.vr_name)
    return None


@handles(NoVirtualRouter)
def no_virtual_router(context: Context, removal: NoVirtualRouter) -> Answer:
    """Delete a virtual router with all that is in it; sessions in it go to the default one."""
    if removal.vr_name == DEFAULT_CONTEXT:
        raise CliError("default_router", at="vr_name")
    context.configure(removal)
    if context.session.context not in context.router.config.contexts:
        _switch(context, DEFAULT_CONTEXT)
    return None


@handles(VirtualRouterVrf)
def virtual_router_vrf(context: Context, command: VirtualRouterVrf) -> Answer:
    """Go to a VRF: ``vr1:vrfA``, or ``:vrfA`` of the present virtual router [seen: BGP120]."""
    _switch(context, _existing(context, command.vrf_context, "vrf_context"))
    return None


@handles(VirtualRouterExec)
def virtual_router_exec(context: Context, command: VirtualRouterExec) -> Answer:
    """Go to a context that exists."""
    _switch(context, _existing(context, command.vr_context, "vr_context"))
    return None


@handles(NoIpVrf)
def no_ip_vrf(context: Context, removal: NoIpVrf) -> Answer:
    """Delete a VRF; interfaces that forwarded to it fall back to the virtual router [own]."""
    store, home = context.router.config, context.home
    name = removal.vrf_name
    context.configure(removal)
    for kind in INTERFACES:
        for interface in home.sections(kind):
            forwarding = interface.get(IpVrfForwarding)
            if forwarding is not None and forwarding.vrf_name == name:
                store.remove(interface, IpVrfForwarding)
    return None


@handles(IpVrfForwarding)
def ip_vrf_forwarding(context: Context, command: IpVrfForwarding) -> Answer:
    """Place the interface in a VRF; the session follows while it stays there [seen: BGP120]."""
    vrf = vrf_of(context.home.context, command.vrf_name)
    if vrf not in context.router.config.contexts:
        router = router_of(vrf)
        raise CliError("no_such_vrf", at="vrf_name", name=command.vrf_name, router=router)
    context.configure(command)
    context.session.frames[context.depth].context = vrf
    return None


@handles(NoIpVrfForwarding)
def no_ip_vrf_forwarding(context: Context, removal: NoIpVrfForwarding) -> Answer:
    """Bring the interface back to its virtual router."""
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
