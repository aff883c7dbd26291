"""Keeps the routing tables in step with the configuration: connected and static routes."""

from collections.abc import Iterator

from junose_shell.commands.contexts import IpVrfForwarding
from junose_shell.commands.interfaces import (
    InterfaceEthernet,
    InterfaceLoopback,
    InterfaceNull,
    IpAddress,
    IpAddressSecondary,
    IpUnnumbered,
    Shutdown,
)
from junose_shell.commands.ip_route import IpRoute
from junose_shell.model.config import Change, ConfigStore, Section
from junose_shell.model.routing import DISTANCE, NO_ADDRESS, Route, RouteKind, RoutingTable
from junose_shell.net import Ipv4, Prefix

Address = IpAddress | IpAddressSecondary
MAX_BORROWING = 4  # unnumbered interfaces that borrow from each other


def interface_name(section: Section) -> str:
    """Return the name of an interface as displays spell it: ``fastEthernet4/0``, ``loopback0``."""
    statement = section.statement
    match statement:
        case InterfaceLoopback(loopback_number=number):
            return f"loopback{number}"
        case InterfaceNull(null_number=number):
            return f"null{number}"
        case InterfaceEthernet(ethernet_type=kind, location=location):
            return f"{kind}{location}"
        case _:
            fields = tuple(statement.values()) if statement else ()
            return "".join(str(field) for field in fields if field is not None)


def is_interface(section: Section) -> bool:
    """Tell whether a section is that of an interface (not, say, of a profile)."""
    return type(section.statement).__name__.startswith("Interface")


def context_of(section: Section) -> str:
    """Return where the IP side of an interface lives: its virtual router, or a VRF of it."""
    forwarding = section.get(IpVrfForwarding)
    if forwarding is None:
        return section.context
    return f"{section.context.partition(':')[0]}:{forwarding.vrf_name}"


class RouteKeeper:
    """The routing tables of one router."""

    def __init__(self, config: ConfigStore) -> None:
        self._config = config
        self._tables: dict[str, RoutingTable] = {}
        self._connected: dict[Section, dict[Address, tuple[str, Route]]] = {}
        config.subscribe(IpAddress, self._address_changed)
        config.subscribe(IpAddressSecondary, self._address_changed)
        config.subscribe(Shutdown, self._interface_changed, now=False)
        config.subscribe(IpVrfForwarding, self._interface_changed, now=False)
        config.subscribe(IpRoute, self._static_changed)

    def table(self, context: str) -> RoutingTable:
        """Return the table of a virtual router or VRF."""
        table = self._tables.get(context)
        if table is None:
            table = self._tables[context] = RoutingTable()
        return table

    def forget(self, context: str) -> None:
        """Drop the table of a context that is gone."""
        self._tables.pop(context, None)

    def owns(self, context: str, address: int) -> bool:
        """Tell whether ``address`` is one of the router's own in ``context``."""
        return any(
            statement.ip_address == address
            for installed in self._connected.values()
            for statement, (name, _) in installed.items()
            if name == context
        )

    def address_of(self, context: str, kind: str, specifier: str) -> Ipv4 | None:
        """Return the primary address of an interface of ``context``, borrowed ones included."""
        wanted = f"{kind}{specifier}"
        for _ in range(MAX_BORROWING):
            section = self._find(context, wanted)
            if section is None:
                return None
            address = section.get(IpAddress)
            if address is not None:
                return address.ip_address
            borrowed = section.get(IpUnnumbered)
            if borrowed is None:
                return None
            wanted = f"{borrowed.interface_type}{borrowed.interface_specifier}"
        return None

    def interfaces(self) -> Iterator[Section]:
        """Yield the section of every configured interface."""
        return (section for section in self._config.every_section() if is_interface(section))

    def _find(self, context: str, name: str) -> Section | None:
        for section in self.interfaces():
            if interface_name(section) == name and context_of(section) == context:
                return section
        return None

    # -- connected routes --
    def _address_changed(self, change: Change) -> None:
        if not is_interface(change.section):
            return
        installed = self._connected.setdefault(change.section, {})
        for statement in (change.old, change.new):
            if isinstance(statement, Address):
                self._withdraw(installed, statement)
        if isinstance(change.new, Address):
            self._connect(change.section, change.new)
        if not installed:
            del self._connected[change.section]

    def _interface_changed(self, change: Change) -> None:
        section = change.section
        installed = self._connected.get(section)
        if installed is None:
            return
        for statement in list(installed):
            self._withdraw(installed, statement)
        for kind in (IpAddress, IpAddressSecondary):
            for address in section.select(kind):
                self._connect(section, address)  # type: ignore[arg-type]

    def _withdraw(self, installed: dict[Address, tuple[str, Route]], statement: Address) -> None:
        found = installed.pop(statement, None)
        if found is not None:
            self.table(found[0]).remove(found[1])

    def _connect(self, section: Section, statement: Address) -> None:
        if section.get(Shutdown) is not None:
            return
        prefix = Prefix.of(statement.ip_address, statement.ip_address_mask)
        kind = RouteKind.CONNECT
        route = Route(prefix, kind, DISTANCE[kind], interface_name(section), statement.ip_address)
        context = context_of(section)
        self.table(context).add(route)
        self._connected[section][statement] = (context, route)

    # -- static routes --
    def _static_changed(self, change: Change) -> None:
        if isinstance(change.old, IpRoute):
            self._static_table(change, change.old).remove(_static(change.old))
        if isinstance(change.new, IpRoute):
            self._static_table(change, change.new).add(_static(change.new))

    def _static_table(self, change: Change, route: IpRoute) -> RoutingTable:
        if route.vrf_name is None:
            return self.table(change.context)
        return self.table(f"{change.context.partition(':')[0]}:{route.vrf_name}")


def _static(route: IpRoute) -> Route:
    interface = ""
    if route.interface_type is not None:
        interface = f"{route.interface_type}{route.interface_specifier}"
    return Route(
        Prefix.of(route.ip_address, route.ip_address_mask),
        RouteKind.STATIC,
        DISTANCE[RouteKind.STATIC] if route.distance is None else route.distance,
        interface,
        NO_ADDRESS if route.next_hop is None else route.next_hop,
        route.metric_value or 0,
        route.route_tag or 0,
    )
