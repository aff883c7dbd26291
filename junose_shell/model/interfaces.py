"""Names of interfaces in the configuration."""

from junose_shell.command.value import Command
from junose_shell.commands.interfaces import (
    InterfaceAtm,
    InterfaceEthernet,
    InterfaceLoopback,
    InterfaceNull,
    SubinterfaceAtm,
    SubinterfaceEthernet,
)
from junose_shell.commands.kinds import (
    InterfaceHssi,
    InterfacePos,
    InterfaceSerial,
    SubinterfaceHssi,
    SubinterfacePos,
    SubinterfaceSerial,
)

LOCATED: dict[type[Command], tuple[str, str]] = {
    InterfaceSerial: ("serial", "serial_place"),
    SubinterfaceSerial: ("serial", "serial_sub_place"),
    InterfacePos: ("pos", "slot_port"),
    SubinterfacePos: ("pos", "sub_location"),
    InterfaceHssi: ("hssi", "slot_port"),
    SubinterfaceHssi: ("hssi", "sub_location"),
}
"""Interfaces that are only kept: type, and the field that holds the location."""

INTERFACES: tuple[type[Command], ...] = (
    InterfaceLoopback,
    InterfaceNull,
    InterfaceEthernet,
    SubinterfaceEthernet,
    InterfaceAtm,
    SubinterfaceAtm,
)

"""Interfaces that carry packets."""

NAMED = (*INTERFACES, *LOCATED)


def parts_of(statement: Command) -> tuple[str, str]:
    """Return type and specifier: (``fastEthernet``, ``2/1.100``), (``loopback``, ``0``)."""
    match statement:
        case InterfaceLoopback(number):
            return "loopback", str(number)
        case InterfaceNull(number):
            return "null", str(number)
        case InterfaceEthernet(kind, location) | SubinterfaceEthernet(kind, location):
            return kind, location
        case InterfaceAtm(location) | SubinterfaceAtm(location):
            return "atm", location
        case _ if type(statement) in LOCATED:
            name, field = LOCATED[type(statement)]
            return name, getattr(statement, field)
        case _:
            raise TypeError(f"{statement!r} is no interface")


def name_of(statement: Command) -> str:
    """Return the name that replies show: ``fastEthernet2/1``, ``loopback0``."""
    return "".join(parts_of(statement))
