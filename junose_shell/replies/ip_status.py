"""Replies about IP interfaces and virtual routers."""

from junose_shell.net import Ipv4
from junose_shell.record import record


@record
class IpInterface:
    """One interface. ``lender`` is the interface whose address an unnumbered one uses.

    ``mtu`` is the configured one, 0 for none. ``protocol`` is the layer below IP.
    """

    name: str
    protocol: str
    up: bool
    address: Ipv4 | None
    mask: Ipv4 | None = None
    secondary: tuple[tuple[Ipv4, Ipv4], ...] = ()
    lender: str = ""
    description: str = ""
    mtu: int = 0
    tunnel: bool = False


@record
class IpInterfaces:
    """The interfaces of one virtual router or VRF, the configured ones first."""

    interfaces: tuple[IpInterface, ...]
    brief: bool


@record
class VirtualRouters:
    """The virtual routers, each with its VRFs."""

    routers: tuple[tuple[str, tuple[str, ...]], ...]
