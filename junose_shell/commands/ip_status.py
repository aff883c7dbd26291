"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowIpInterface(Command):  # grammars/ip/ip_status.yaml:13
    """``show ip interface [ brief ] [ delta ] [ vrf vrfName ] [ interfaceType interfaceSpecifier | dynamicName ]`` [seen NOC-P]."""

    ENTRY = "show-ip-interface"
    brief: bool = False
    delta: bool = False
    vrf_name: str | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    dynamic_name: str | None = None


class ShowVirtualRouter(Command):  # grammars/ip/ip_status.yaml:23
    """``show virtual-router`` [recalled]."""

    ENTRY = "show-virtual-router"


class BaselineIpInterface(Command):  # grammars/ip/ip_status.yaml:29
    """``baseline ip interface [ interfaceType interfaceSpecifier | dynamicName ]`` [recalled]."""

    ENTRY = "baseline-ip-interface"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    dynamic_name: str | None = None


class ShowInterfaces(Command):  # grammars/ip/ip_status.yaml:34
    """``show interfaces [ brief ] [ delta ] [ interfaceType interfaceSpecifier | dynamicName ]`` [seen NOC-P]."""

    ENTRY = "show-interfaces"
    brief: bool = False
    delta: bool = False
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    dynamic_name: str | None = None


class BaselineInterface(Command):  # grammars/ip/ip_status.yaml:41
    """``baseline interface`` [recalled]."""

    ENTRY = "baseline-interface"
