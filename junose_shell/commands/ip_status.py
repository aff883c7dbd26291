"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowIpInterface(Command):
    """``show ip interface [ brief ] [ vrf vrfName ] [ interfaceType interfaceSpecifier | dynamicName ]`` [seen NOC-P]."""

    __slots__ = ("brief", "vrf_name", "interface_type", "interface_specifier", "dynamic_name",)
    __match_args__ = ("brief", "vrf_name", "interface_type", "interface_specifier", "dynamic_name",)
    ENTRY = "show-ip-interface"
    brief: bool
    vrf_name: str | None
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None
    interface_specifier: str | None
    dynamic_name: str | None

    def __init__(self, brief: bool = False, vrf_name: str | None = None, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None = None, interface_specifier: str | None = None, dynamic_name: str | None = None) -> None:
        _set(self, "brief", brief)
        _set(self, "vrf_name", vrf_name)
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)
        _set(self, "dynamic_name", dynamic_name)


class ShowVirtualRouter(Command):
    """``show virtual-router`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-virtual-router"
