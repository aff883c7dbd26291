"""The chassis: model, slots, interfaces, release. ``show version`` and locations use it."""

import re
from collections.abc import Iterable

from junose_shell.command.tokens import is_comment
from junose_shell.command.value import Command
from junose_shell.errors import CliError
from junose_shell.record import changed, record

RELEASE = "11-0-0"
VERSION = "11.0.0 release-0.0 [BuildId 12345]"
BUILD_DATE = "December 18, 2009  13:31"
RELEASE_OCTETS = 120_000_000  # of the release file in NVS [own]
COPYRIGHT = "Copyright (c) 1999-2009 Juniper Networks, Inc.  All rights reserved."


@record
class Slot:
    """One slot. ``kind`` is empty for an empty one. ``ports`` are by interface type."""

    number: int
    kind: str = ""
    state: str = "online"
    ports: tuple[tuple[str, int], ...] = ()  # (interface type, how many)


@record
class TunnelPort:
    """A port for tunnels. A ``shared`` one is on a line module, another on a module of its own.

    ``most`` is how many interfaces it can have: 16,000 [seen: MIB:TSM], 8,000 on a shared one
    [seen: J100 for the E320; the others own].
    """

    location: str
    shared: bool = False

    @property
    def most(self) -> int:
        """How many interfaces the port can have."""
        return 8_000 if self.shared else 16_000

    @property
    def slot(self) -> int:
        """The slot of its module."""
        return int(self.location.partition("/")[0])


@record
class Chassis:
    """One model of router. If it has ``adapters``, locations are SLOT/ADAPTER/PORT.

    The modules of each model are our choice among those that it can have; their names are those of
    captures if one was seen. ``sessions`` is its limit of L2TP sessions, ``connecting`` the limit
    of sessions connecting at once [own, decision 9]. With ``any_modules`` every slot
    can have the interfaces of any line module.
    """

    model: str
    image: str  # prefix of the release file name
    adapters: bool
    slots: tuple[Slot, ...]
    sessions: int
    tunnel_ports: tuple[TunnelPort, ...]
    connecting: int = 100
    any_modules: bool = False

    @property
    def release(self) -> str:
        """The name of the release file: ``erx310_11-0-0.rel``.

        Without a number on the ERX-7xx and ERX-14xx.
        """
        return f"{self.image}{RELEASE}.rel"

    def without(self, slot: int) -> "Chassis":
        """Return the chassis with a slot emptied of its tunnel service module.

        Raises ``ValueError`` if there is none.
        """
        if not any(port.slot == slot and not port.shared for port in self.tunnel_ports):
            raise ValueError(f"slot {slot} has no tunnel service module")
        return changed(
            self,
            slots=tuple(Slot(each.number) if each.number == slot else each for each in self.slots),
            tunnel_ports=tuple(port for port in self.tunnel_ports if port.slot != slot),
        )

    def has(self, kind: str, location: str) -> bool:
        """Return True if the chassis can have an interface of this type at this number or location.

        It can have a subinterface if it has the port.
        """
        if kind in _KEPT:
            return True
        if kind in _NUMBERED:
            return location.isdigit() and int(location) <= _NUMBERED[kind]
        found = _LOCATION(location)
        if not found or (found[2] is not None) != self.adapters:
            return False
        slot, adapter, port = int(found[1]), int(found[2] or 0), int(found[3])
        if adapter > 1:
            return False
        if self.any_modules:
            return slot < len(self.slots)
        for candidate in self.slots:
            if candidate.number == slot:
                return any(name == kind and port < count for name, count in candidate.ports)
        return False


_LOCATION = re.compile(r"(\d+)/(?:(\d+)/)?(\d+)(?:\.\d+){0,2}", re.ASCII).fullmatch


def check_named(chassis: Chassis, statement: Command) -> None:
    """Raise CliError if a statement names an interface that the chassis cannot have."""
    location = getattr(statement, "interface_specifier", None)
    if location is None:
        return
    kind = statement.interface_type  # type: ignore[attr-defined]  # the two always come together
    if not chassis.has(kind, location):
        name = kind + location
        raise CliError("bad_location", at="interface_specifier", model=chassis.model, name=name)


_NUMBERED = {"loopback": 31_999, "null": 0}  # the highest number, as in the grammar
_KEPT = {"serial", "pos", "hssi"}  # no model here has ports of these; what is said is kept
_GE = (("gigabitEthernet", 8),)
_FE = (("fastEthernet", 8),)
_MGMT = (("fastEthernet", 1),)
_ATM = (("atm", 4),)
_TENGE = (("gigabitEthernet", 8), ("tenGigabitEthernet", 1))


def _erx(model: str, image: str, srp: str, count: int, sessions: int) -> Chassis:
    """Return an ERX: SRP in slot 0 (a standby in 1 on larger ones), line and service modules."""
    used: dict[int, Slot] = {0: Slot(0, srp, "online", _MGMT)}
    if count == 3:
        used[1] = Slot(1, "GE-HDE-8", "online", (*_GE, *_FE, *_ATM))
        used[2] = Slot(2, "SM", "online")
        ports = TunnelPort("2/0"), TunnelPort("1/8", shared=True)
    else:
        used[1] = Slot(1, srp, "standby")
        used[2] = Slot(2, "GE-HDE-8", "online", _GE)
        used[3] = Slot(3, "OC3-4A", "online", _ATM)
        used[4] = Slot(4, "FE-8", "online", _FE)
        used[5] = Slot(5, "SM", "online")
        ports = TunnelPort("5/0"), TunnelPort("2/8", shared=True)
    return Chassis(
        model, image, adapters=False, sessions=sessions, tunnel_ports=ports,
        slots=tuple(used.get(n, Slot(n)) for n in range(count)),
    )  # fmt: skip


def _e320(model: str, srp: str, count: int, fabric: tuple[int, int], sessions: int) -> Chassis:
    used = {
        0: Slot(0, "LM-4", "online", (*_GE, *_ATM, *_FE)),
        2: Slot(2, "LM-10", "online", _TENGE),
        4: Slot(4, "LM-4", "online"),
        fabric[0]: Slot(fabric[0], srp, "online", _MGMT),
        fabric[1]: Slot(fabric[1], srp, "standby"),
    }
    return Chassis(
        model, "e320_", adapters=True, sessions=sessions,
        tunnel_ports=(TunnelPort("4/0/0"), TunnelPort("0/2/0", shared=True)),
        slots=tuple(used.get(n, Slot(n)) for n in range(count)),
    )  # fmt: skip


CHASSIS = {
    chassis.model: chassis
    for chassis in (
        _erx("ERX-310", "erx310_", "SRP310-10G", 3, 8_000),
        _erx("ERX-705", "", "SRP-5G", 7, 8_000),
        _erx("ERX-710", "", "SRP-10G", 7, 8_000),
        _erx("ERX-1410", "", "SRP-10G", 14, 16_000),
        _erx("ERX-1440", "", "SRP-40G+", 14, 32_000),
        _e320("E120", "SRP-120", 6, (5, 3), 32_000),
        _e320("E320", "SRP-320", 17, (6, 7), 64_000),
    )
}
DEFAULT_MODEL = "ERX-1440"


def model_named(text: str) -> str:
    """Return the model that ``erx1440`` or ``ERX-1440`` names.

    Raises ``ValueError`` for another name.
    """
    if text in CHASSIS:
        return text
    wanted = _plain(text)
    for name in CHASSIS:
        if _plain(name) == wanted:
            return name
    raise ValueError(f"no such model: {text!r} (there are {', '.join(CHASSIS)})")


def model_in(lines: Iterable[str]) -> str:
    """Return the model in the comments that a saved configuration begins with, empty if none is.

    The comment is that of ``show configuration``.
    """
    for line in lines:
        if not is_comment(line):
            return ""
        if (named := _HEADING(line)) and named[1] in CHASSIS:
            return named[1]
    return ""


_HEADING = re.compile(r"! Juniper Edge Routing Switch (\S+)\s*").fullmatch


def _plain(text: str) -> str:
    return text.replace("-", "").upper()
