"""Serial numbers, part numbers and MAC addresses of the parts of a chassis.

They are made up from the names of the model and the place, so the same model always has the same
ones: serial and part numbers of ten digits, revisions of three characters [seen: NOC-P]. MAC
addresses are from the range that no manufacturer owns.
"""

from collections.abc import Iterator
from zlib import crc32

from junose_shell.model.inventory import Chassis, Slot
from junose_shell.record import record

_ADAPTERS = {  # module -> adapter behind it on an E120 or E320 [names seen: NOC-P]
    "LM-4": "GE-4 IOA", "LM-10": "10GE PR IOA", "SRP-120": "SRP IOA", "SRP-320": "SRP IOA",
}  # fmt: skip
_MEMORY = {"SRP": 2048, "SM": 512, "LM": 1024}  # MB, by the beginning of the name [own]
_OTHER_MEMORY = 256
_MAC_BASE = 0x0200_0000_0000  # locally administered
_TEMPERATURE = 28  # degrees Celsius of the coolest module [own]


@record
class HardwareLabel:
    """The label of a piece of hardware."""

    name: str
    serial: str
    number: str
    revision: str


@record
class Module:
    """A module in a slot. ``memory`` is in MB, None if the module does not report it."""

    slot: int
    part: HardwareLabel
    memory: int | None
    version: str
    temperature: int  # degrees Celsius


@record
class Adapter:
    """The adapter behind a module: its ports, with consecutive MAC addresses from ``mac`` on."""

    place: str  # SLOT/ADAPTER
    part: HardwareLabel
    addresses: int
    mac: str  # empty when there are none
    version: str


@record
class Hardware:
    """All parts of one chassis."""

    chassis: HardwareLabel
    modules: tuple[Module, ...]
    adapters: tuple[Adapter, ...]
    fans: tuple[HardwareLabel, ...]


def hardware(chassis: Chassis) -> Hardware:
    """Return the parts of a chassis."""
    model = chassis.model
    return Hardware(
        _part(model, "chassis", "Chassis"),
        tuple(_module(model, slot) for slot in chassis.slots if slot.kind),
        tuple(_adapters(chassis)),
        (_part(model, "fan 0", f"{model} FAN"),),
    )


def mac_text(address: int) -> str:
    """Return a MAC address as ``hhhh.hhhh.hhhh`` [seen: NOC-P]."""
    digits = f"{address:012x}"
    return f"{digits[:4]}.{digits[4:8]}.{digits[8:]}"


def _module(model: str, slot: Slot) -> Module:
    family = slot.kind.partition("-")[0].rstrip("0123456789")
    memory = None if slot.state == "standby" else _MEMORY.get(family, _OTHER_MEMORY)
    draw = _draw(model, f"temperature {slot.number}")
    part = _part(model, f"slot {slot.number}", slot.kind)
    return Module(slot.number, part, memory, _version(slot.kind), _TEMPERATURE + draw % 8)


def _adapters(chassis: Chassis) -> Iterator[Adapter]:
    mac = _MAC_BASE | _draw(chassis.model, "addresses") << 8
    for slot in chassis.slots:
        name = _ADAPTERS.get(slot.kind, f"{slot.kind} I/O") if slot.kind else ""
        if not name or not (slot.ports or slot.kind.startswith("SRP")):
            continue
        place = f"{slot.number}/0"
        count = sum(ports for kind, ports in slot.ports if kind.endswith("Ethernet"))
        part = _part(chassis.model, f"adapter {place}", name)
        yield Adapter(place, part, count, mac_text(mac) if count else "", _version(name))
        mac += count


def _part(model: str, place: str, name: str) -> HardwareLabel:
    number = _draw("part", name)
    serial = _draw(model, f"serial of {place}")
    return HardwareLabel(name, f"{serial:010}", f"{number:010}", f"A{1 + number % 9:02}")


def _version(name: str) -> str:
    draw = _draw("version", name)
    return f"{1 + draw % 4}.{draw // 4 % 10}"


def _draw(*what: str) -> int:
    return crc32("/".join(what).encode())
