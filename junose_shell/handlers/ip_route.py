"""Static routes. A route that names a VRF is stored in the VRF."""

from junose_shell.commands.ip_route import IpRoute, NoIpRoute
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
from junose_shell.model.contexts import router_of, vrf_of
from junose_shell.replies.steps import Answer

feature = Feature("ip_route")


@feature.handles(IpRoute)
def ip_route(context: Context, command: IpRoute) -> Answer:
    """Define a static route."""
    if command.ip_address & ~command.ip_address_mask:
        raise CliError("host_bits", at="ip_address", address=command.ip_address)
    if command.vrf_name is None:
        context.configure(command)
    else:
        context.configure(command.with_values(vrf_name=None), _vrf(context, command.vrf_name))
    return None


@feature.handles(NoIpRoute)
def no_ip_route(context: Context, removal: NoIpRoute) -> Answer:
    """Remove a static route."""
    if removal.vrf_name is None:
        context.configure(removal)
    else:
        context.configure(removal.with_values(vrf_name=None), _vrf(context, removal.vrf_name))
    return None


def _vrf(context: Context, name: str) -> Section:
    found = context.router.config.contexts.get(vrf_of(context.name, name))
    if found is None:
        raise CliError("no_such_vrf", at="vrf_name", name=name, router=router_of(context.name))
    return found
