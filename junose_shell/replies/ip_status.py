"""Replies about IP interfaces and virtual routers."""

from junose_shell.net import Ipv4, Prefix
from junose_shell.record import record


@record
class IpTraffic:
    """Packets and octets of IP through an interface, since a baseline if ``delta`` was asked for.

    ``in_errors`` are packets that could not be read. ``baseline`` is how long ago (ms) it was set,
    None without one.
    """

    in_packets: int
    in_octets: int
    in_errors: int
    out_packets: int
    out_octets: int
    baseline: int | None


@record
class Origin:
    """The sources of a dynamic interface: its profile, the dial-out target, AAA, the peer.

    ``profile`` is the name of the profile. ``router_from`` says which of them chose the virtual
    router, ``peer_from`` which gave the address of the peer.
    """

    profile: str
    router_from: str
    peer: Ipv4 | None
    peer_from: str
    access_routes: tuple[Prefix, ...]


@record
class IpInterface:
    """One interface. ``lender`` is the interface whose address an unnumbered one uses.

    ``mtu`` is the configured one, 0 for none. ``protocol`` is the layer below IP. A configured
    interface has no ``origin``. ``shut`` is True if the configuration shuts it down.
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
    traffic: IpTraffic | None = None
    origin: Origin | None = None
    shut: bool = False


@record
class IpInterfaces:
    """The interfaces of one virtual router or VRF, the configured ones first."""

    interfaces: tuple[IpInterface, ...]
    brief: bool


@record
class Interfaces:
    """The interfaces of one virtual router as the layers below IP see them."""

    interfaces: tuple[IpInterface, ...]
    brief: bool


@record
class VirtualRouters:
    """The virtual routers, each with its VRFs."""

    routers: tuple[tuple[str, tuple[str, ...]], ...]
