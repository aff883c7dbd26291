"""The groups system and interfaces of MIB-II (RFC 1213).

A context is the name of a virtual router or VRF. An empty one is the default virtual router, from
which the interfaces of all can be seen [own].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from junose_shell.codec import snmp
from junose_shell.commands.management import SnmpServerContact, SnmpServerLocation
from junose_shell.commands.profiles import IpMtu
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.interfaces import parts_of
from junose_shell.model.inventory import BUILD_DATE, COPYRIGHT, VERSION
from junose_shell.snmp.mib import Group, scalars
from junose_shell.snmp.numbers import Numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from junose_shell.codec.ber import Oid
    from junose_shell.codec.snmp import SmiValue
    from junose_shell.model.config import Section
    from junose_shell.runtime.router import Router

MIB_II: Oid = (1, 3, 6, 1, 2, 1)
SERVICES = 76  # layers 3, 4 and 7 [seen: NDI]
_PRODUCTS: Oid = (1, 3, 6, 1, 4, 1, 4874, 1, 1, 1)
_MODELS: dict[str, Oid] = {  # that of the ERX-14xx is seen: NDI; the others are recalled
    "ERX-1410": (1, 1), "ERX-710": (1, 2), "ERX-1440": (1, 3), "ERX-705": (1, 4),
    "ERX-310": (1, 5), "E320": (6, 1), "E120": (6, 2),
}  # fmt: skip
_UP, _DOWN = 1, 2
_MTU = 1_500  # octets, unless configured
_OF_CALLS = 1 << 24  # numbers of the interfaces of calls: this, and that of the call [own]
_ETHERNET, _PPP = 6, 23  # types of interfaces, IANAifType
_TYPES = {"loopback": 24, "null": 1, "atm": 37}


def system_group(router: Router) -> Group:
    """Return the group system; contact and location are those of the virtual router."""

    def contact(context: str) -> SmiValue:
        found = section_of(router, context).get(SnmpServerContact)
        return snmp.text(found.text if found else "")

    def location(context: str) -> SmiValue:
        found = section_of(router, context).get(SnmpServerLocation)
        return snmp.text(found.text if found else "")

    model = router.chassis.model
    return scalars(
        (*MIB_II, 1),
        {
            1: lambda _: snmp.text(description(model)),
            2: lambda _: snmp.identifier((*_PRODUCTS, *_MODELS[model])),
            3: lambda _: snmp.ticks(router.driver.now() - router.booted),
            4: contact,
            5: lambda _: snmp.text(router.hostname),
            6: location,
            7: lambda _: snmp.integer(SERVICES),
        },
    )


def section_of(router: Router, context: str) -> Section:
    """Return what is configured in a context that exists."""
    return router.config.contexts[context or DEFAULT_CONTEXT]


def description(model: str) -> str:
    """Return how a router describes itself [seen: NDI, for other models and releases]."""
    return (
        f"Juniper Networks, Inc. {model} Edge Routing Switch SW Version : ({VERSION})"
        f" Build Date : {BUILD_DATE} {COPYRIGHT}"
    )


class Interface(NamedTuple):
    """An IP interface. ``kind`` is its number in IANAifType, ``mtu`` is in octets."""

    number: int
    name: str
    kind: int
    mtu: int
    enabled: bool
    up: bool


class Interfaces:
    """The IP interfaces of a router, configured and dynamic, with their numbers."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._numbers = Numbers(self._names)

    def groups(self) -> Iterator[Group]:
        """Yield the group interfaces: how many there are, and their table."""
        traffic = self._traffic
        yield scalars((*MIB_II, 2), {1: self._count})
        yield Group(
            (*MIB_II, 2, 2, 1),
            self._rows,
            self._found,
            {
                1: lambda each: snmp.integer(each.number),
                2: lambda each: snmp.text(each.name),
                3: lambda each: snmp.integer(each.kind),
                4: lambda each: snmp.integer(each.mtu),
                7: lambda each: snmp.integer(_UP if each.enabled else _DOWN),
                8: lambda each: snmp.integer(_UP if each.up else _DOWN),
                10: lambda each: snmp.counter(traffic(each).in_octets),
                11: lambda each: snmp.counter(traffic(each).in_packets),
                16: lambda each: snmp.counter(traffic(each).out_octets),
                17: lambda each: snmp.counter(traffic(each).out_packets),
            },
        )

    def version(self) -> object:
        """Return another value when interfaces have come or gone."""
        made = self._router.network.interfaces.all()
        return self._router.config.changes, len(made), made[-1].call_id if made else 0

    def _names(self) -> Iterator[str]:
        network = self._router.network
        for context in list(network.config.contexts):
            for section in network.routes.interfaces(context):
                yield "".join(parts_of(section.statement))

    def _count(self, context: str) -> SmiValue:
        return snmp.integer(sum(1 for _ in self._rows(context)))

    def _rows(self, context: str) -> Iterator[tuple[Oid, tuple[str, str, str] | int]]:
        """Yield configured interfaces by context, kind and place, dynamic ones by their calls."""
        network = self._router.network
        for name in [context] if context else list(network.config.contexts):
            for section in network.routes.interfaces(name):
                parts = parts_of(section.statement)
                yield (self._numbers.of("".join(parts)),), (name, *parts)
        for made in network.interfaces.all():
            if context in ("", made.context):
                yield (_OF_CALLS + made.call_id,), made.call_id

    def _found(self, key: tuple[str, str, str] | int) -> Interface | None:
        network = self._router.network
        if not isinstance(key, int):
            section = network.routes.interface(*key)
            if section is None:
                return None
            _, kind, specifier = key
            name, up = kind + specifier, network.routes.is_up(section)
            mtu = section.get(IpMtu)
            size = mtu.mtu_size if mtu else _MTU
            number = _TYPES.get(kind, _ETHERNET)
            return Interface(self._numbers.of(name), name, number, size, up, up)
        made = network.interfaces.of(key)
        if made is None:
            return None
        up = made.peer is not None
        return Interface(_OF_CALLS + key, made.name, _PPP, made.mtu or _MTU, True, up)

    def _traffic(self, interface: Interface) -> Any:
        return self._router.network.forwarding.traffic(interface.name)
