"""Names of virtual routers and VRFs (``vr`` and ``vr:vrf``), and which one an interface is in."""

from junose_shell.commands.contexts import IpVrfForwarding
from junose_shell.model.config import Section


def router_of(context: str) -> str:
    """Return the virtual router of a context: ``vr1`` of ``vr1:vrfA``."""
    return context.partition(":")[0]


def vrf_of(context: str, vrf: str) -> str:
    """Return the context of a VRF of the virtual router that ``context`` is in."""
    return f"{router_of(context)}:{vrf}"


def resolve(context: str, name: str) -> str:
    """Return the context meant by ``name`` typed in ``context``: ``:vrfA`` is one of its VRFs."""
    return vrf_of(context, name[1:]) if name.startswith(":") else name


def context_of(interface: Section) -> str:
    """Return the context whose packets an interface carries: that of ``ip vrf forwarding``."""
    forwarding = interface.get(IpVrfForwarding)
    return vrf_of(interface.context, forwarding.vrf_name) if forwarding else interface.context
