"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowConfiguration(Command):
    """``show configuration [ category topCategory [ subCategory ]* | exclude-category excluded | virtual-router vrContext | interface interfaceType interfaceSpecifier | include-defaults ]*`` [seen SB100]."""

    __slots__ = ("top_category", "sub_category", "excluded", "vr_context", "interface_type", "interface_specifier", "include_defaults",)
    __match_args__ = ("top_category", "sub_category", "excluded", "vr_context", "interface_type", "interface_specifier", "include_defaults",)
    ENTRY = "show-configuration"
    top_category: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None
    sub_category: tuple[Literal['cli', 'command-privileges', 'ntp', 'snmp', 'log', 'domain-map', 'tunnel-group', 'local', 'radius', 'ppp', 'atm', 'profiles', 'vrf', 'static-routes', 'l2tp'], ...]
    excluded: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None
    vr_context: str | None
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None
    interface_specifier: str | None
    include_defaults: bool

    def __init__(self, top_category: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None = None, sub_category: tuple[Literal['cli', 'command-privileges', 'ntp', 'snmp', 'log', 'domain-map', 'tunnel-group', 'local', 'radius', 'ppp', 'atm', 'profiles', 'vrf', 'static-routes', 'l2tp'], ...] = (), excluded: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None = None, vr_context: str | None = None, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None = None, interface_specifier: str | None = None, include_defaults: bool = False) -> None:
        _set(self, "top_category", top_category)
        _set(self, "sub_category", sub_category)
        _set(self, "excluded", excluded)
        _set(self, "vr_context", vr_context)
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)
        _set(self, "include_defaults", include_defaults)


class ShowRunningConfiguration(Command):
    """``show running-configuration [ category topCategory [ subCategory ]* | exclude-category excluded | virtual-router vrContext | interface interfaceType interfaceSpecifier | include-defaults ]*`` [seen NOC-P]."""

    __slots__ = ("top_category", "sub_category", "excluded", "vr_context", "interface_type", "interface_specifier", "include_defaults",)
    __match_args__ = ("top_category", "sub_category", "excluded", "vr_context", "interface_type", "interface_specifier", "include_defaults",)
    ENTRY = "show-running-configuration"
    top_category: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None
    sub_category: tuple[Literal['cli', 'command-privileges', 'ntp', 'snmp', 'log', 'domain-map', 'tunnel-group', 'local', 'radius', 'ppp', 'atm', 'profiles', 'vrf', 'static-routes', 'l2tp'], ...]
    excluded: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None
    vr_context: str | None
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None
    interface_specifier: str | None
    include_defaults: bool

    def __init__(self, top_category: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None = None, sub_category: tuple[Literal['cli', 'command-privileges', 'ntp', 'snmp', 'log', 'domain-map', 'tunnel-group', 'local', 'radius', 'ppp', 'atm', 'profiles', 'vrf', 'static-routes', 'l2tp'], ...] = (), excluded: Literal['system', 'management', 'aaa', 'address-assignment', 'physical-layer-protocols', 'link-layer', 'interfaces', 'policy', 'qos', 'ip-protocols', 'tunneling'] | None = None, vr_context: str | None = None, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None = None, interface_specifier: str | None = None, include_defaults: bool = False) -> None:
        _set(self, "top_category", top_category)
        _set(self, "sub_category", sub_category)
        _set(self, "excluded", excluded)
        _set(self, "vr_context", vr_context)
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)
        _set(self, "include_defaults", include_defaults)
