"""IP interfaces, both configured ones and those of dial-out."""

from collections.abc import Iterator

from junose_shell.commands.interfaces import (
    InterfaceDescription,
    IpAddress,
    IpAddressSecondary,
    IpUnnumbered,
    Shutdown,
)
from junose_shell.commands.ip_status import (
    BaselineInterface,
    BaselineIpInterface,
    ShowInterfaces,
    ShowIpInterface,
    ShowVirtualRouter,
)
from junose_shell.commands.profiles import IpMtu, Profile, ProfileIpVirtualRouter
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
from junose_shell.model.contexts import router_of, vrf_of
from junose_shell.model.interfaces import parts_of
from junose_shell.net import mask_of
from junose_shell.replies.ip_status import (
    Interfaces,
    IpInterface,
    IpInterfaces,
    IpTraffic,
    Origin,
    VirtualRouters,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.dynamic import DynamicInterface
from junose_shell.runtime.router import Router

feature = Feature("ip_status")

KIND, LINK = "ip", "interface"  # of baselines
COUNTS = ("in_packets", "in_octets", "in_errors", "out_packets", "out_octets")
PROTOCOLS = {"loopback": "Loopback", "null": "Null", "atm": "Atm1483"}  # [own]; Ethernet, Ppp seen


@feature.handles(ShowIpInterface)
def show_ip_interface(context: Context, command: ShowIpInterface) -> Answer:
    """Show the interfaces of the current virtual router or of one of its VRFs, or one of them."""
    name, router = context.name, context.router
    if command.vrf_name is not None:
        name = vrf_of(name, command.vrf_name)
        if name not in router.config.contexts:
            owner = router_of(name)
            raise CliError("no_such_vrf", at="vrf_name", name=command.vrf_name, router=owner)
    found = tuple(_interfaces(router, name, KIND, delta=command.delta))
    return Reply(IpInterfaces(_wanted(found, command), command.brief))


@feature.handles(ShowInterfaces)
def show_interfaces(context: Context, command: ShowInterfaces) -> Answer:
    """Show the interfaces of the current virtual router below IP, or one of them."""
    found = tuple(_interfaces(context.router, context.name, LINK, delta=command.delta))
    return Reply(Interfaces(_wanted(found, command), command.brief))


def _wanted(
    found: tuple[IpInterface, ...], command: ShowIpInterface | ShowInterfaces | BaselineIpInterface
) -> tuple[IpInterface, ...]:
    """Return the interface that a command names, all if it names none."""
    at, wanted = "dynamic_name", command.dynamic_name
    if command.interface_type is not None:
        at, wanted = "interface_specifier", f"{command.interface_type}{command.interface_specifier}"
    if wanted is None:
        return found
    named = tuple(interface for interface in found if interface.name == wanted)
    if not named:
        raise CliError("no_such_interface", at=at, name=wanted)
    return named


@feature.handles(BaselineIpInterface)
def baseline(context: Context, command: BaselineIpInterface) -> Answer:
    """Count IP from now on, on one interface of the current virtual router or on all."""
    found = tuple(_interfaces(context.router, context.name, KIND, delta=False))
    _set_baselines(context, KIND, _wanted(found, command))
    return None


@feature.handles(BaselineInterface)
def baseline_interfaces(context: Context, _command: BaselineInterface) -> Answer:
    """Count from now on, below IP, on every interface of the current virtual router."""
    found = tuple(_interfaces(context.router, context.name, LINK, delta=False))
    _set_baselines(context, LINK, found)
    return None


def _set_baselines(context: Context, kind: str, interfaces: tuple[IpInterface, ...]) -> None:
    router = context.router
    for each in interfaces:
        key = f"{context.name}/{each.name}"
        router.network.baselines.set(kind, key, router.clock.now(), _counts(router, each.name))


def _counts(router: Router, name: str) -> dict[str, int]:
    traffic = router.network.forwarding.traffic(name)
    return {each: getattr(traffic, each) for each in COUNTS}


def _traffic(router: Router, context: str, name: str, kind: str, *, delta: bool) -> IpTraffic:
    counts, baselines = _counts(router, name), router.network.baselines
    key = f"{context}/{name}"
    found = baselines.of(kind, key)
    if delta:
        counts = baselines.delta(kind, key, counts)
    return IpTraffic(**counts, baseline=router.clock.now() - found.at if found else None)


def _interfaces(router: Router, context: str, kind: str, *, delta: bool) -> Iterator[IpInterface]:
    """Yield the interfaces; their counters are since the baseline of ``kind`` if ``delta``."""
    for section in router.network.routes.interfaces(context):
        name = "".join(parts_of(section.statement))
        traffic = _traffic(router, context, name, kind, delta=delta)
        yield _configured(router, context, section, traffic)
    for made in router.network.interfaces.all():
        if made.context == context:
            traffic = _traffic(router, context, made.name, kind, delta=delta)
            yield _dynamic(made, traffic, _origin(router, made))


def _origin(router: Router, made: DynamicInterface) -> Origin:
    """Return where an interface comes from [fields seen: MIB:IP]."""
    profile = router.config.chassis.section(Profile, made.profile)
    chosen = profile.get(ProfileIpVirtualRouter) if profile else None
    leg = router.network.calls.leg(made.call_id)
    given = leg.link.ipcp.peer if leg and leg.link else None
    if made.context != made.home:
        router_from = "AAA"
    else:
        router_from = "the profile" if chosen else "the dial-out target"
    routes = router.network.routes.table(made.context).candidates()
    return Origin(
        made.profile,
        router_from,
        made.peer,
        "the peer" if given is None else "AAA",
        tuple(route.prefix for route in routes if route.interface == made.name),
    )


def _configured(router: Router, context: str, section: Section, traffic: IpTraffic) -> IpInterface:
    routes = router.network.routes
    kind, specifier = parts_of(section.statement)
    numbered, borrowed = section.get(IpAddress), section.get(IpUnnumbered)
    description, mtu = section.get(InterfaceDescription), section.get(IpMtu)
    return IpInterface(
        name=f"{kind}{specifier}",
        protocol=PROTOCOLS.get(kind, "Ethernet"),
        up=routes.is_up(section),
        address=routes.address_of(context, kind, specifier),
        mask=numbered.ip_address_mask if numbered else None,
        secondary=tuple(
            (each.ip_address, each.ip_address_mask) for each in section.select(IpAddressSecondary)
        ),
        lender=_lender(borrowed),
        description=description.text if description else "",
        mtu=mtu.mtu_size if mtu else 0,
        traffic=traffic,
        shut=section.get(Shutdown) is not None,
    )


def _dynamic(made: DynamicInterface, traffic: IpTraffic, origin: Origin) -> IpInterface:
    return IpInterface(
        name=made.name,
        protocol="Ppp",
        up=made.peer is not None,
        address=made.settings.local_address,
        mask=None if made.lender else mask_of(32),
        lender=made.lender,
        description=f"dial-out to {made.peer}" if made.peer is not None else "",
        mtu=made.mtu,
        tunnel=True,
        traffic=traffic,
        origin=origin,
    )


def _lender(borrowed: IpUnnumbered | None) -> str:
    return f"{borrowed.interface_type}{borrowed.interface_specifier}" if borrowed else ""


@feature.handles(ShowVirtualRouter)
def show_virtual_router(context: Context, _command: ShowVirtualRouter) -> Answer:
    """Show the virtual routers and VRFs."""
    found: dict[str, list[str]] = {}
    for name in context.router.config.contexts:
        vrfs = found.setdefault(router_of(name), [])
        if ":" in name:
            vrfs.append(name.partition(":")[2])
    return Reply(VirtualRouters(tuple((name, tuple(vrfs)) for name, vrfs in found.items())))
