"""Keeps the routing tables consistent with the configuration: connected and static routes."""

from collections.abc import Callable, Iterator
from functools import partial

from junose_shell.command.value import Command
from junose_shell.commands.contexts import IpVrfForwarding, Rd
from junose_shell.commands.interfaces import (
    InterfaceAtm,
    InterfaceEthernet,
    InterfaceLoopback,
    InterfaceNull,
    IpAddress,
    IpAddressSecondary,
    IpUnnumbered,
    Shutdown,
    SubinterfaceAtm,
    SubinterfaceEthernet,
)
from junose_shell.commands.ip_route import IpRoute
from junose_shell.model.config import Change, ConfigStore, Section
from junose_shell.model.contexts import context_of, router_of
from junose_shell.model.interfaces import INTERFACES, name_of
from junose_shell.model.routing import DISTANCE, NO_ADDRESS, Route, RouteKind, RoutingTable
from junose_shell.net import Ipv4, Prefix

Address = IpAddress | IpAddressSecondary
Installed = dict[Address, tuple[str, Route] | None]  # None while the interface is down
MAX_BORROWING = 4  # unnumbered interfaces that borrow from each other
NULL = "null0"


def is_interface(section: Section) -> bool:
    """Return True if a section belongs to an interface, not for example to a profile."""
    return isinstance(section.statement, INTERFACES)


def interface_name(section: Section) -> str:
    """Return the name of an interface in output: ``fastEthernet4/0``, ``loopback0``."""
    return name_of(section.statement)


def _place(kind: str, specifier: str) -> tuple[type[Command], object]:
    """Return class and key of the statement that opens an interface."""
    if kind == "loopback":
        return InterfaceLoopback, int(specifier) if specifier.isdigit() else specifier
    if kind == "null":
        return InterfaceNull, 0
    if kind == "atm":
        return (SubinterfaceAtm if "." in specifier else InterfaceAtm), specifier
    return (SubinterfaceEthernet if "." in specifier else InterfaceEthernet), (kind, specifier)


def _unheard(_context: str, _prefix: Prefix) -> None:
    """Tell nobody."""


class RouteKeeper:
    """The routing tables of one router.

    ``changing`` is called before a route changes, with its virtual router or VRF and its prefix.
    """

    def __init__(self, config: ConfigStore) -> None:
        self._config = config
        self.changing: Callable[[str, Prefix], None] = _unheard
        self.tables: dict[str, RoutingTable] = {}  # that exist, by virtual router or VRF
        self._connected: dict[Section, Installed] = {}
        self._through: dict[str, list[tuple[str, IpRoute]]] = {}  # static routes by interface
        config.subscribe(IpAddress, self._address_changed)
        config.subscribe(IpAddressSecondary, self._address_changed)
        config.subscribe(Shutdown, self._status_changed, now=False)
        config.subscribe(IpVrfForwarding, self._status_changed, now=False)
        config.subscribe(IpRoute, self._static_changed)
        config.subscribe(Rd, self._distinguisher_changed)
        for kind in INTERFACES:
            config.subscribe(kind, self._interface_changed, now=False)

    def table(self, context: str) -> RoutingTable:
        """Return the table of a virtual router or VRF."""
        table = self.tables.get(context)
        if table is None:
            table = self.tables[context] = RoutingTable(partial(self._change, context))
            table.operates = ":" not in context or self._distinguished(context)
        return table

    def _distinguished(self, context: str) -> bool:
        section = self._config.contexts.get(context)
        return section is not None and section.get(Rd) is not None

    def _change(self, context: str, prefix: Prefix) -> None:
        self.changing(context, prefix)

    def _distinguisher_changed(self, change: Change) -> None:
        self.table(change.context).operates = change.new is not None

    def forget(self, context: str) -> None:
        """Drop the table of a context that was removed."""
        self.tables.pop(context, None)

    # -- interfaces --
    def owns(self, context: str, address: int) -> bool:
        """Return True if ``address`` is one of the router's own addresses in ``context``."""
        return any(
            statement.ip_address == address and place is not None and place[0] == context
            for installed in self._connected.values()
            for statement, place in installed.items()
        )

    def hears(self, context: str, source: int) -> bool:
        """Return True if packets from ``source`` arrive.

        They do not if every interface on its network is down. A source on no network of ``context``
        is farther away and always arrives [own].
        """
        route = self.table(context).lookup(source)
        if route is not None and route.kind is RouteKind.CONNECT:  # as nearly always
            return True
        places = [
            place
            for section, installed in self._connected.items()
            if context_of(section) == context
            for statement, place in installed.items()
            if (statement.ip_address ^ source) & statement.ip_address_mask == 0
        ]
        return not places or any(places)

    def address_of(self, context: str, kind: str, specifier: str) -> Ipv4 | None:
        """Return the primary address of an interface of ``context``, also of an unnumbered one."""
        for _ in range(MAX_BORROWING):
            section = self.interface(context, kind, specifier)
            if section is None:
                return None
            address = section.get(IpAddress)
            if address is not None:
                return address.ip_address
            borrowed = section.get(IpUnnumbered)
            if borrowed is None:
                return None
            kind, specifier = borrowed.interface_type, borrowed.interface_specifier
        return None

    def address_towards(self, context: str, destination: int) -> Ipv4 | None:
        """Return the router's address on the network of ``destination``, else its first one."""
        mine = [
            statement
            for installed in self._connected.values()
            for statement, place in installed.items()
            if place is not None and place[0] == context
        ]
        near = (s for s in mine if (s.ip_address ^ destination) & s.ip_address_mask == 0)
        found = next(near, mine[0] if mine else None)
        return found.ip_address if found else None

    def interface(self, context: str, kind: str, specifier: str) -> Section | None:
        """Return the section of an interface whose IP side is in ``context``."""
        statement, key = _place(kind, specifier)
        for name in dict.fromkeys((context, router_of(context))):
            home = self._config.contexts.get(name)
            section = home.section(statement, key) if home else None
            if section is not None and context_of(section) == context:
                return section
        return None

    def interfaces(self, context: str) -> Iterator[Section]:
        """Yield the configured interfaces of a virtual router or VRF."""
        for name in dict.fromkeys((context, router_of(context))):
            home = self._config.contexts.get(name)
            found = (s for kind in INTERFACES for s in home.sections(kind)) if home else ()
            yield from (section for section in found if context_of(section) == context)

    def is_up(self, section: Section) -> bool:
        """Return True if an interface, and the one below a subinterface, is not shut down."""
        under = self._under(section)
        return section.get(Shutdown) is None and (under is None or under.get(Shutdown) is None)

    def _under(self, section: Section) -> Section | None:
        """Return the interface below a subinterface, if it is configured."""
        match section.statement:
            case SubinterfaceEthernet(kind, location):
                place = _place(kind, location.partition(".")[0])
            case SubinterfaceAtm(sub_location=location):
                place = _place("atm", location.partition(".")[0])
            case _:
                return None
        owner = self._config.owner_of(*place)
        return owner.section(*place) if owner else None

    # -- connected routes --
    def _address_changed(self, change: Change) -> None:
        if not is_interface(change.section):
            return
        installed = self._connected.setdefault(change.section, {})
        if isinstance(change.old, Address):
            self._withdraw(installed.pop(change.old, None))
        if isinstance(change.new, Address):
            installed[change.new] = self._connect(change.section, change.new)
        if not installed:
            del self._connected[change.section]

    def _status_changed(self, change: Change) -> None:
        """Move or remove the routes of an interface that went up, down, or to another table."""
        if not is_interface(change.section):
            return
        moved = [change.section]
        if not isinstance(change.section.statement, SubinterfaceEthernet | SubinterfaceAtm):
            moved += [s for s in self._connected if self._under(s) is change.section]
        for section in moved:
            installed = self._connected.get(section, {})
            for statement, place in installed.items():
                self._withdraw(place)
                installed[statement] = self._connect(section, statement)
            self._refresh_static(interface_name(section))

    def _withdraw(self, place: tuple[str, Route] | None) -> None:
        if place is not None:
            self.table(place[0]).remove(place[1])

    def _connect(self, section: Section, statement: Address) -> tuple[str, Route] | None:
        if not self.is_up(section):
            return None
        prefix = Prefix.of(statement.ip_address, statement.ip_address_mask)
        kind = RouteKind.CONNECT
        route = Route(prefix, kind, DISTANCE[kind], interface_name(section), statement.ip_address)
        context = context_of(section)
        self.table(context).add(route)
        return context, route

    # -- static routes --
    def _static_changed(self, change: Change) -> None:
        for statement in (change.old, change.new):
            if not isinstance(statement, IpRoute):
                continue
            name = _interface_of(statement)
            through = self._through.setdefault(name, []) if name else []
            if statement is change.new:
                through.append((change.context, statement))
                self._install_static(change.context, statement)
            else:
                if (change.context, statement) in through:
                    through.remove((change.context, statement))
                self.table(change.context).remove(_static(statement))

    def static(self, context: str) -> list[Route]:
        """Return the static routes that are configured, in order of network, in use or not."""
        section = self._config.contexts.get(context)
        routes = [_static(each) for each in section.select(IpRoute)] if section else []
        return sorted(routes, key=lambda each: (each.prefix.address, each.prefix.length))

    def _interface_changed(self, change: Change) -> None:
        for statement in (change.old, change.new):
            if statement is not None:
                self._refresh_static(name_of(statement))

    def _refresh_static(self, name: str) -> None:
        for context, statement in self._through.get(name, ()):
            self.table(context).remove(_static(statement))
            self._install_static(context, statement)

    def _install_static(self, context: str, statement: IpRoute) -> None:
        """Install a route. One through an interface needs it to be up, unless it is permanent."""
        kind, specifier = statement.interface_type, statement.interface_specifier
        if kind is not None and specifier is not None and kind != "null":
            section = self.interface(context, kind, specifier)
            if not statement.permanent and (section is None or not self.is_up(section)):
                return
        self.table(context).add(_static(statement))


def _interface_of(route: IpRoute) -> str:
    if route.interface_type is None:
        return ""
    return f"{route.interface_type}{route.interface_specifier}"


def _static(route: IpRoute) -> Route:
    return Route(
        Prefix.of(route.ip_address, route.ip_address_mask),
        RouteKind.STATIC,
        DISTANCE[RouteKind.STATIC] if route.distance is None else route.distance,
        _interface_of(route),
        NO_ADDRESS if route.next_hop is None else route.next_hop,
        route.metric_value or 0,
        route.route_tag or 0,
    )
