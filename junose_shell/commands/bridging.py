"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class BridgeGroupDefine(Command):  # grammars/interfaces/bridging.yaml:27
    """``bridge groupName`` [recalled]."""

    ENTRY = "bridge-group-define"
    group_name: str


class NoBridgeGroupDefine(Removal):  # grammars/interfaces/bridging.yaml:27
    """``no bridge groupName``, or ``default`` for ``no``."""

    ENTRY = "bridge-group-define"
    group_name: str
    default: bool = False


class BridgeAgingTime(Command):  # grammars/interfaces/bridging.yaml:30
    """``bridge groupName aging-time agingSeconds`` [recalled]."""

    ENTRY = "bridge-aging-time"
    group_name: str
    aging_seconds: int


class NoBridgeAgingTime(Removal):  # grammars/interfaces/bridging.yaml:30
    """``no bridge groupName aging-time [ agingSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "bridge-aging-time"
    group_name: str
    aging_seconds: int | None = None
    default: bool = False


class BridgeLearn(Command):  # grammars/interfaces/bridging.yaml:34
    """``bridge groupName learn learnCount`` [recalled]."""

    ENTRY = "bridge-learn"
    group_name: str
    learn_count: int


class NoBridgeLearn(Removal):  # grammars/interfaces/bridging.yaml:34
    """``no bridge groupName learn [ learnCount ]``, or ``default`` for ``no``."""

    ENTRY = "bridge-learn"
    group_name: str
    learn_count: int | None = None
    default: bool = False


class BridgeAcquire(Command):  # grammars/interfaces/bridging.yaml:38
    """``bridge groupName acquire`` [recalled]."""

    ENTRY = "bridge-acquire"
    group_name: str


class NoBridgeAcquire(Removal):  # grammars/interfaces/bridging.yaml:38
    """``no bridge groupName acquire``, or ``default`` for ``no``."""

    ENTRY = "bridge-acquire"
    group_name: str
    default: bool = False


class BridgeAddress(Command):  # grammars/interfaces/bridging.yaml:41
    """``bridge groupName address macAddress bridgeAction [ interfaceType interfaceSpecifier ]`` [recalled]."""

    ENTRY = "bridge-address"
    group_name: str
    mac_address: str
    bridge_action: types.BridgeAction
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None


class NoBridgeAddress(Removal):  # grammars/interfaces/bridging.yaml:41
    """``no bridge groupName address macAddress [ bridgeAction [ interfaceType interfaceSpecifier ] ]``, or ``default`` for ``no``."""

    ENTRY = "bridge-address"
    group_name: str
    mac_address: str
    bridge_action: types.BridgeAction | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class BridgeVpls(Command):  # grammars/interfaces/bridging.yaml:46
    """``bridge groupName vpls transport-virtual-router vrName`` [recalled]."""

    ENTRY = "bridge-vpls"
    group_name: str
    vr_name: str


class NoBridgeVpls(Removal):  # grammars/interfaces/bridging.yaml:46
    """``no bridge groupName vpls transport-virtual-router vrName``, or ``default`` for ``no``."""

    ENTRY = "bridge-vpls"
    group_name: str
    vr_name: str
    default: bool = False


class BridgeSnmpTrap(Command):  # grammars/interfaces/bridging.yaml:50
    """``bridge groupName snmp-trap link-status`` [recalled]."""

    ENTRY = "bridge-snmp-trap"
    group_name: str


class NoBridgeSnmpTrap(Removal):  # grammars/interfaces/bridging.yaml:50
    """``no bridge groupName snmp-trap link-status``, or ``default`` for ``no``."""

    ENTRY = "bridge-snmp-trap"
    group_name: str
    default: bool = False


class BridgeSubscriberPolicy(Command):  # grammars/interfaces/bridging.yaml:54
    """``subscriber-policy bridgePolicy`` [recalled]."""

    ENTRY = "bridge-subscriber-policy"
    bridge_policy: str


class NoBridgeSubscriberPolicy(Removal):  # grammars/interfaces/bridging.yaml:54
    """``no subscriber-policy bridgePolicy``, or ``default`` for ``no``."""

    ENTRY = "bridge-subscriber-policy"
    bridge_policy: str
    default: bool = False


class BridgeSubscriberPolicyRule(Command):  # grammars/interfaces/bridging.yaml:58
    """``subscriber-policy bridgePolicy frameKind frameAction`` [recalled]."""

    ENTRY = "bridge-subscriber-policy-rule"
    bridge_policy: str
    frame_kind: types.FrameKind
    frame_action: types.FrameAction


class NoBridgeSubscriberPolicyRule(Removal):  # grammars/interfaces/bridging.yaml:58
    """``no subscriber-policy bridgePolicy frameKind [ frameAction ]``, or ``default`` for ``no``."""

    ENTRY = "bridge-subscriber-policy-rule"
    bridge_policy: str
    frame_kind: types.FrameKind
    frame_action: types.FrameAction | None = None
    default: bool = False


class BridgingBridgeGroup(Command):  # grammars/interfaces/bridging.yaml:62
    """``bridge-group groupName [ subscriber-trunk | subscriber-client | subscriber-policy bridgePolicy ]`` [recalled]."""

    ENTRY = "bridging-bridge-group"
    group_name: str
    subscriber_trunk: bool = False
    subscriber_client: bool = False
    bridge_policy: str | None = None


class NoBridgingBridgeGroup(Removal):  # grammars/interfaces/bridging.yaml:62
    """``no bridge-group [ groupName [ subscriber-trunk | subscriber-client | subscriber-policy bridgePolicy ] ]``, or ``default`` for ``no``."""

    ENTRY = "bridging-bridge-group"
    group_name: str | None = None
    subscriber_trunk: bool = False
    subscriber_client: bool = False
    bridge_policy: str | None = None
    default: bool = False


class InterfaceBridgeGroupLearn(Command):  # grammars/interfaces/bridging.yaml:67
    """``bridge-group groupName learn learnCount`` [recalled]."""

    ENTRY = "interface-bridge-group-learn"
    group_name: str
    learn_count: int


class NoInterfaceBridgeGroupLearn(Removal):  # grammars/interfaces/bridging.yaml:67
    """``no bridge-group groupName learn [ learnCount ]``, or ``default`` for ``no``."""

    ENTRY = "interface-bridge-group-learn"
    group_name: str
    learn_count: int | None = None
    default: bool = False


class BridgingBridge1483MacAddress(Command):  # grammars/interfaces/bridging.yaml:72
    """``bridge1483 mac-address macAddress`` [recalled]."""

    ENTRY = "bridging-bridge1483-mac-address"
    mac_address: str


class NoBridgingBridge1483MacAddress(Removal):  # grammars/interfaces/bridging.yaml:72
    """``no bridge1483 mac-address [ macAddress ]``, or ``default`` for ``no``."""

    ENTRY = "bridging-bridge1483-mac-address"
    mac_address: str | None = None
    default: bool = False


class BridgingBridge1483Mtu(Command):  # grammars/interfaces/bridging.yaml:76
    """``bridge1483 mtu bridgeMtu`` [recalled]."""

    ENTRY = "bridging-bridge1483-mtu"
    bridge_mtu: int


class NoBridgingBridge1483Mtu(Removal):  # grammars/interfaces/bridging.yaml:76
    """``no bridge1483 mtu [ bridgeMtu ]``, or ``default`` for ``no``."""

    ENTRY = "bridging-bridge1483-mtu"
    bridge_mtu: int | None = None
    default: bool = False
