"""Names of virtual routers and VRFs (``vr`` and ``vr:vrf``), and the context of an interface."""

from junose_shell.commands.contexts import IpVrfForwarding
from junose_shell.model.config import Section


def router_of(context: str) -> str:
    """Return the virtual router of a context, for example ``vr1`` of ``vr1:vrfA``."""
    return context.partition(":")[0]


def vrf_of(context: str, vrf: str) -> str:
    """Return the context of a VRF in the virtual router of ``context``."""
    return f"{router_of(context)}:{vrf}"


def resolve(context: str, name: str) -> str:
    """Return the context that ``name`` means in ``context``; ``:vrfA`` is one of its VRFs."""
    return vrf_of(context, name[1:]) if name.startswith(":") else name


def context_of(interface: Section) -> str:
    """Return the context whose packets an interface carries; ``ip vrf forwarding`` sets it."""
    forwarding = interface.get(IpVrfForwarding)
    return vrf_of(interface.context, forwarding.vrf_name) if forwarding else interface.context
