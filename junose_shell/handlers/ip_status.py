"""IP interfaces, both configured ones and those of dial-out."""

from collections.abc import Iterator

from junose_shell.commands.interfaces import (
    InterfaceDescription,
    IpAddress,
    IpAddressSecondary,
    IpUnnumbered,
)
from junose_shell.commands.ip_status import ShowIpInterface, ShowVirtualRouter
from junose_shell.commands.profiles import IpMtu
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
from junose_shell.model.contexts import router_of, vrf_of
from junose_shell.model.interfaces import parts_of
from junose_shell.net import mask_of
from junose_shell.replies.ip_status import IpInterface, IpInterfaces, VirtualRouters
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.dynamic import DynamicInterface
from junose_shell.runtime.router import Router

feature = Feature("ip_status")

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
    found = tuple(_interfaces(router, name))
    at, wanted = "dynamic_name", command.dynamic_name
    if command.interface_type is not None:
        at, wanted = "interface_specifier", f"{command.interface_type}{command.interface_specifier}"
    if wanted is not None:
        found = tuple(interface for interface in found if interface.name == wanted)
        if not found:
            raise CliError("no_such_interface", at=at, name=wanted)
    return Reply(IpInterfaces(found, command.brief))


def _interfaces(router: Router, context: str) -> Iterator[IpInterface]:
    for section in router.network.routes.interfaces(context):
        yield _configured(router, context, section)
    for made in router.network.interfaces.all():
        if made.context == context:
            yield _dynamic(made)


def _configured(router: Router, context: str, section: Section) -> IpInterface:
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
    )


def _dynamic(made: DynamicInterface) -> IpInterface:
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
