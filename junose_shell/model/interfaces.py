"""Interfaces as the configuration names them."""

from junose_shell.command.value import Command
from junose_shell.commands.interfaces import (
    InterfaceAtm,
    InterfaceEthernet,
    InterfaceLoopback,
    InterfaceNull,
    SubinterfaceAtm,
    SubinterfaceEthernet,
)

INTERFACES: tuple[type[Command], ...] = (
    InterfaceLoopback,
    InterfaceNull,
    InterfaceEthernet,
    SubinterfaceEthernet,
    InterfaceAtm,
    SubinterfaceAtm,
)


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
        case _:
            raise TypeError(f"{statement!r} is no interface")


def name_of(statement: Command) -> str:
    """Return the name as replies show it: ``fastEthernet2/1``, ``loopback0``."""
    return "".join(parts_of(statement))
