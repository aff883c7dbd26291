"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowConfiguration(Command):  # grammars/config/configuration.yaml:20
    """``show configuration [ category topCategory [ subCategory ]* | exclude-category excluded | virtual-router vrContext | interface interfaceType interfaceSpecifier | include-defaults ]*`` [seen SB100]."""

    ENTRY = "show-configuration"
    top_category: types.TopCategory | None = None
    sub_category: tuple[types.SubCategory, ...] = ()
    excluded: types.Excluded | None = None
    vr_context: str | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    include_defaults: bool = False


class ShowRunningConfiguration(Command):  # grammars/config/configuration.yaml:40
    """``show running-configuration [ category topCategory [ subCategory ]* | exclude-category excluded | virtual-router vrContext | interface interfaceType interfaceSpecifier | include-defaults ]*`` [seen NOC-P]."""

    ENTRY = "show-running-configuration"
    top_category: types.TopCategory | None = None
    sub_category: tuple[types.SubCategory, ...] = ()
    excluded: types.Excluded | None = None
    vr_context: str | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    include_defaults: bool = False


class ShowConfigurationEmulation(Command):  # grammars/config/configuration.yaml:49
    """``show configuration emulation`` [own]."""

    ENTRY = "show-configuration-emulation"
