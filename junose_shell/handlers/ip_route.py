"""Static routes: a route typed for a VRF is kept in the VRF."""

from junose_shell.command.node import Removal
from junose_shell.commands.ip_route import IpRoute
from junose_shell.errors import CliError
from junose_shell.handlers import Context, handles, handles_removal
from junose_shell.model.config import Section
from junose_shell.model.contexts import router_of, vrf_of
from junose_shell.replies.steps import Answer


@handles(IpRoute)
def ip_route(context: Context, command: IpRoute) -> Answer:
    """Define a static route."""
    if command.ip_address & ~command.ip_address_mask:
        raise CliError("host_bits", at="ip_address", address=command.ip_address)
    if command.vrf_name is None:
        context.configure(command)
    else:
        home = _vrf(context, command.vrf_name)
        fields = {name: getattr(command, name) for name in command.__match_args__}
        context.configure(IpRoute(**{**fields, "vrf_name": None}), home)
    return None


@handles_removal(IpRoute)
def no_ip_route(context: Context, removal: Removal) -> Answer:
    """Remove a static route."""
    vrf = removal.given["vrf_name"]
    if vrf is None:
        context.configure(removal)
    else:
        given = {**removal.given, "vrf_name": None}
        context.configure(Removal(removal.entry, given), _vrf(context, vrf))
    return None


def _vrf(context: Context, name: str) -> Section:
    found = context.router.config.contexts.get(vrf_of(context.name, name))
    if found is None:
        raise CliError("no_such_vrf", at="vrf_name", name=name, router=router_of(context.name))
    return found
