"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class InterfaceSerial(Command):  # grammars/interfaces/kinds.yaml:24
    """``interface serial serialPlace`` [recalled]."""

    ENTRY = "interface-serial"
    serial_place: str


class NoInterfaceSerial(Removal):  # grammars/interfaces/kinds.yaml:24
    """``no interface serial serialPlace``, or ``default`` for ``no``."""

    ENTRY = "interface-serial"
    serial_place: str
    default: bool = False


class SubinterfaceSerial(Command):  # grammars/interfaces/kinds.yaml:29
    """``interface serial serialSubPlace [ atmMode ]`` [recalled]."""

    ENTRY = "subinterface-serial"
    serial_sub_place: str
    atm_mode: types.AtmMode | None = None


class NoSubinterfaceSerial(Removal):  # grammars/interfaces/kinds.yaml:29
    """``no interface serial serialSubPlace [ atmMode ]``, or ``default`` for ``no``."""

    ENTRY = "subinterface-serial"
    serial_sub_place: str
    atm_mode: types.AtmMode | None = None
    default: bool = False


class InterfacePos(Command):  # grammars/interfaces/kinds.yaml:34
    """``interface pos slotPort`` [recalled]."""

    ENTRY = "interface-pos"
    slot_port: str


class NoInterfacePos(Removal):  # grammars/interfaces/kinds.yaml:34
    """``no interface pos slotPort``, or ``default`` for ``no``."""

    ENTRY = "interface-pos"
    slot_port: str
    default: bool = False


class SubinterfacePos(Command):  # grammars/interfaces/kinds.yaml:39
    """``interface pos subLocation [ atmMode ]`` [recalled]."""

    ENTRY = "subinterface-pos"
    sub_location: str
    atm_mode: types.AtmMode | None = None


class NoSubinterfacePos(Removal):  # grammars/interfaces/kinds.yaml:39
    """``no interface pos subLocation [ atmMode ]``, or ``default`` for ``no``."""

    ENTRY = "subinterface-pos"
    sub_location: str
    atm_mode: types.AtmMode | None = None
    default: bool = False


class InterfaceHssi(Command):  # grammars/interfaces/kinds.yaml:44
    """``interface hssi slotPort`` [recalled]."""

    ENTRY = "interface-hssi"
    slot_port: str


class NoInterfaceHssi(Removal):  # grammars/interfaces/kinds.yaml:44
    """``no interface hssi slotPort``, or ``default`` for ``no``."""

    ENTRY = "interface-hssi"
    slot_port: str
    default: bool = False


class SubinterfaceHssi(Command):  # grammars/interfaces/kinds.yaml:49
    """``interface hssi subLocation [ atmMode ]`` [recalled]."""

    ENTRY = "subinterface-hssi"
    sub_location: str
    atm_mode: types.AtmMode | None = None


class NoSubinterfaceHssi(Removal):  # grammars/interfaces/kinds.yaml:49
    """``no interface hssi subLocation [ atmMode ]``, or ``default`` for ``no``."""

    ENTRY = "subinterface-hssi"
    sub_location: str
    atm_mode: types.AtmMode | None = None
    default: bool = False


class KindsInterfaceMlppp(Command):  # grammars/interfaces/kinds.yaml:54
    """``interface mlppp bundleName`` [recalled]."""

    ENTRY = "kinds-interface-mlppp"
    bundle_name: str


class NoKindsInterfaceMlppp(Removal):  # grammars/interfaces/kinds.yaml:54
    """``no interface mlppp bundleName``, or ``default`` for ``no``."""

    ENTRY = "kinds-interface-mlppp"
    bundle_name: str
    default: bool = False


class KindsInterfaceMlframeRelay(Command):  # grammars/interfaces/kinds.yaml:59
    """``interface mlframe-relay bundleName`` [recalled]."""

    ENTRY = "kinds-interface-mlframe-relay"
    bundle_name: str


class NoKindsInterfaceMlframeRelay(Removal):  # grammars/interfaces/kinds.yaml:59
    """``no interface mlframe-relay bundleName``, or ``default`` for ``no``."""

    ENTRY = "kinds-interface-mlframe-relay"
    bundle_name: str
    default: bool = False


class KindsInterfaceLag(Command):  # grammars/interfaces/kinds.yaml:64
    """``interface lag lagName`` [recalled]."""

    ENTRY = "kinds-interface-lag"
    lag_name: str


class NoKindsInterfaceLag(Removal):  # grammars/interfaces/kinds.yaml:64
    """``no interface lag lagName``, or ``default`` for ``no``."""

    ENTRY = "kinds-interface-lag"
    lag_name: str
    default: bool = False


class InterfaceSharedIp(Command):  # grammars/interfaces/kinds.yaml:69
    """``interface ip sharedName`` [recalled]."""

    ENTRY = "interface-shared-ip"
    shared_name: str


class NoInterfaceSharedIp(Removal):  # grammars/interfaces/kinds.yaml:69
    """``no interface ip sharedName``, or ``default`` for ``no``."""

    ENTRY = "interface-shared-ip"
    shared_name: str
    default: bool = False


class KindsInterfaceTunnel(Command):  # grammars/interfaces/kinds.yaml:74
    """``interface tunnel tunnelName [ transport-virtual-router transportRouter ]`` [recalled]."""

    ENTRY = "kinds-interface-tunnel"
    tunnel_name: str
    transport_router: str | None = None


class NoKindsInterfaceTunnel(Removal):  # grammars/interfaces/kinds.yaml:74
    """``no interface tunnel tunnelName [ transport-virtual-router transportRouter ]``, or ``default`` for ``no``."""

    ENTRY = "kinds-interface-tunnel"
    tunnel_name: str
    transport_router: str | None = None
    default: bool = False


class KindsMemberInterface(Command):  # grammars/interfaces/kinds.yaml:80
    """``member-interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "kinds-member-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoKindsMemberInterface(Removal):  # grammars/interfaces/kinds.yaml:80
    """``no member-interface interfaceType interfaceSpecifier``, or ``default`` for ``no``."""

    ENTRY = "kinds-member-interface"
    interface_type: types.InterfaceType
    interface_specifier: str
    default: bool = False
