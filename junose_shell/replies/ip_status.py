"""IP interfaces and virtual routers."""

from dataclasses import dataclass

from junose_shell.net import Ipv4


@dataclass(frozen=True, slots=True)
class IpInterface:
    """One interface. ``lender`` is the name of the interface whose address it borrows.

    ``mtu`` is the configured one, 0 for none; ``protocol`` what runs below IP.
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


@dataclass(frozen=True, slots=True)
class IpInterfaces:
    """Interfaces of one virtual router or VRF, the configured ones first."""

    interfaces: tuple[IpInterface, ...]
    brief: bool


@dataclass(frozen=True, slots=True)
class VirtualRouters:
    """Virtual routers, each with the VRFs in it."""

    routers: tuple[tuple[str, tuple[str, ...]], ...]
