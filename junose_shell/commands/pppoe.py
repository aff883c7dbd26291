"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class PppoeSessions(Command):  # grammars/interfaces/vlan_pppoe.yaml:45
    """``pppoe sessions sessionCount`` [recalled]."""

    ENTRY = "pppoe-sessions"
    session_count: int


class NoPppoeSessions(Removal):  # grammars/interfaces/vlan_pppoe.yaml:45
    """``no pppoe sessions [ sessionCount ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-sessions"
    session_count: int | None = None
    default: bool = False


class PppoeDuplicateProtection(Command):  # grammars/interfaces/vlan_pppoe.yaml:48
    """``pppoe duplicate-protection`` [recalled]."""

    ENTRY = "pppoe-duplicate-protection"
    enabled: bool = True


class NoPppoeDuplicateProtection(Removal):  # grammars/interfaces/vlan_pppoe.yaml:48
    """``no pppoe duplicate-protection``, or ``default`` for ``no``."""

    ENTRY = "pppoe-duplicate-protection"
    default: bool = False


class PppoeAlwaysOffer(Command):  # grammars/interfaces/vlan_pppoe.yaml:51
    """``pppoe always-offer`` [recalled]."""

    ENTRY = "pppoe-always-offer"
    enabled: bool = True


class NoPppoeAlwaysOffer(Removal):  # grammars/interfaces/vlan_pppoe.yaml:51
    """``no pppoe always-offer``, or ``default`` for ``no``."""

    ENTRY = "pppoe-always-offer"
    default: bool = False


class PppoeAcName(Command):  # grammars/interfaces/vlan_pppoe.yaml:54
    """``pppoe acName acText`` [recalled]."""

    ENTRY = "pppoe-ac-name"
    ac_text: str


class NoPppoeAcName(Removal):  # grammars/interfaces/vlan_pppoe.yaml:54
    """``no pppoe acName [ acText ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-ac-name"
    ac_text: str | None = None
    default: bool = False


class PppoeLogPppoecontrolpacket(Command):  # grammars/interfaces/vlan_pppoe.yaml:57
    """``pppoe log pppoeControlPacket`` [recalled]."""

    ENTRY = "pppoe-log-pppoecontrolpacket"
    enabled: bool = True


class NoPppoeLogPppoecontrolpacket(Removal):  # grammars/interfaces/vlan_pppoe.yaml:57
    """``no pppoe log pppoeControlPacket``, or ``default`` for ``no``."""

    ENTRY = "pppoe-log-pppoecontrolpacket"
    default: bool = False


class PppoeMotm(Command):  # grammars/interfaces/vlan_pppoe.yaml:60
    """``pppoe motm pppoeText`` [recalled]."""

    ENTRY = "pppoe-motm"
    pppoe_text: str


class NoPppoeMotm(Removal):  # grammars/interfaces/vlan_pppoe.yaml:60
    """``no pppoe motm [ pppoeText ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-motm"
    pppoe_text: str | None = None
    default: bool = False


class PppoeMtu(Command):  # grammars/interfaces/vlan_pppoe.yaml:63
    """``pppoe mtu { use-mru | use-lower-layer | pppoeMtu }`` [recalled]."""

    ENTRY = "pppoe-mtu"
    use_mru: bool = False
    use_lower_layer: bool = False
    pppoe_mtu: int | None = None


class NoPppoeMtu(Removal):  # grammars/interfaces/vlan_pppoe.yaml:63
    """``no pppoe mtu [ { use-mru | use-lower-layer | pppoeMtu } ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-mtu"
    use_mru: bool = False
    use_lower_layer: bool = False
    pppoe_mtu: int | None = None
    default: bool = False


class PppoePadsDisableAcInfo(Command):  # grammars/interfaces/vlan_pppoe.yaml:67
    """``pppoe pads disable-ac-info`` [recalled]."""

    ENTRY = "pppoe-pads-disable-ac-info"
    enabled: bool = True


class NoPppoePadsDisableAcInfo(Removal):  # grammars/interfaces/vlan_pppoe.yaml:67
    """``no pppoe pads disable-ac-info``, or ``default`` for ``no``."""

    ENTRY = "pppoe-pads-disable-ac-info"
    default: bool = False


class PppoeRemoteCircuitId(Command):  # grammars/interfaces/vlan_pppoe.yaml:70
    """``pppoe remote-circuit-id`` [recalled]."""

    ENTRY = "pppoe-remote-circuit-id"
    enabled: bool = True


class NoPppoeRemoteCircuitId(Removal):  # grammars/interfaces/vlan_pppoe.yaml:70
    """``no pppoe remote-circuit-id``, or ``default`` for ``no``."""

    ENTRY = "pppoe-remote-circuit-id"
    default: bool = False


class PppoeServiceNameTable(Command):  # grammars/interfaces/vlan_pppoe.yaml:73
    """``pppoe service-name-table tableName`` [recalled]."""

    ENTRY = "pppoe-service-name-table"
    table_name: str


class NoPppoeServiceNameTable(Removal):  # grammars/interfaces/vlan_pppoe.yaml:73
    """``no pppoe service-name-table [ tableName ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-service-name-table"
    table_name: str | None = None
    default: bool = False


class PppoeUrl(Command):  # grammars/interfaces/vlan_pppoe.yaml:76
    """``pppoe url urlText`` [recalled]."""

    ENTRY = "pppoe-url"
    url_text: str


class NoPppoeUrl(Removal):  # grammars/interfaces/vlan_pppoe.yaml:76
    """``no pppoe url [ urlText ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-url"
    url_text: str | None = None
    default: bool = False


class PppoePadrTimeout(Command):  # grammars/interfaces/vlan_pppoe.yaml:79
    """``pppoe padr-timeout padrSeconds`` [recalled]."""

    ENTRY = "pppoe-padr-timeout"
    padr_seconds: int


class NoPppoePadrTimeout(Removal):  # grammars/interfaces/vlan_pppoe.yaml:79
    """``no pppoe padr-timeout [ padrSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-padr-timeout"
    padr_seconds: int | None = None
    default: bool = False


class PppoeVendorSpecificTags(Command):  # grammars/interfaces/vlan_pppoe.yaml:82
    """``pppoe vendor-specific-tags`` [recalled]."""

    ENTRY = "pppoe-vendor-specific-tags"
    enabled: bool = True


class NoPppoeVendorSpecificTags(Removal):  # grammars/interfaces/vlan_pppoe.yaml:82
    """``no pppoe vendor-specific-tags``, or ``default`` for ``no``."""

    ENTRY = "pppoe-vendor-specific-tags"
    default: bool = False


class Pppoe(Command):  # grammars/interfaces/vlan_pppoe.yaml:85
    """``pppoe`` [recalled]."""

    ENTRY = "pppoe"
    enabled: bool = True


class NoPppoe(Removal):  # grammars/interfaces/vlan_pppoe.yaml:85
    """``no pppoe``, or ``default`` for ``no``."""

    ENTRY = "pppoe"
    default: bool = False


class PppoeAutoConfigure(Command):  # grammars/interfaces/vlan_pppoe.yaml:90
    """``pppoe auto-configure`` [recalled]."""

    ENTRY = "pppoe-auto-configure"
    enabled: bool = True


class NoPppoeAutoConfigure(Removal):  # grammars/interfaces/vlan_pppoe.yaml:90
    """``no pppoe auto-configure``, or ``default`` for ``no``."""

    ENTRY = "pppoe-auto-configure"
    default: bool = False


class PppoeSubinterface(Command):  # grammars/interfaces/vlan_pppoe.yaml:94
    """``pppoe subinterface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "pppoe-subinterface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoPppoeSubinterface(Removal):  # grammars/interfaces/vlan_pppoe.yaml:94
    """``no pppoe subinterface interfaceType interfaceSpecifier``, or ``default`` for ``no``."""

    ENTRY = "pppoe-subinterface"
    interface_type: types.InterfaceType
    interface_specifier: str
    default: bool = False


class PppoeTest(Command):  # grammars/interfaces/vlan_pppoe.yaml:99
    """``pppoe test`` [recalled]."""

    ENTRY = "pppoe-test"
    enabled: bool = True


class NoPppoeTest(Removal):  # grammars/interfaces/vlan_pppoe.yaml:99
    """``no pppoe test``, or ``default`` for ``no``."""

    ENTRY = "pppoe-test"
    default: bool = False


class PppoeProfileAny(Command):  # grammars/interfaces/vlan_pppoe.yaml:103
    """``pppoe profile any profileName`` [recalled]."""

    ENTRY = "pppoe-profile-any"
    profile_name: str


class NoPppoeProfileAny(Removal):  # grammars/interfaces/vlan_pppoe.yaml:103
    """``no pppoe profile any [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-profile-any"
    profile_name: str | None = None
    default: bool = False


class GlobalConfigPppoeServiceNameTable(Command):  # grammars/interfaces/vlan_pppoe.yaml:107
    """``pppoe-service-name-table tableName`` [recalled]."""

    ENTRY = "global-config-pppoe-service-name-table"
    table_name: str


class NoGlobalConfigPppoeServiceNameTable(Removal):  # grammars/interfaces/vlan_pppoe.yaml:107
    """``no pppoe-service-name-table tableName``, or ``default`` for ``no``."""

    ENTRY = "global-config-pppoe-service-name-table"
    table_name: str
    default: bool = False


class PppoeService(Command):  # grammars/interfaces/vlan_pppoe.yaml:113
    """``service serviceName [ action serviceAction ]`` [recalled]."""

    ENTRY = "pppoe-service"
    service_name: str
    service_action: types.ServiceAction | None = None


class NoPppoeService(Removal):  # grammars/interfaces/vlan_pppoe.yaml:113
    """``no service serviceName [ action serviceAction ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-service"
    service_name: str
    service_action: types.ServiceAction | None = None
    default: bool = False


class PppoeEmptyServiceNameAction(Command):  # grammars/interfaces/vlan_pppoe.yaml:119
    """``empty-service-name action serviceAction`` [recalled]."""

    ENTRY = "pppoe-empty-service-name-action"
    service_action: types.ServiceAction


class NoPppoeEmptyServiceNameAction(Removal):  # grammars/interfaces/vlan_pppoe.yaml:119
    """``no empty-service-name action [ serviceAction ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-empty-service-name-action"
    service_action: types.ServiceAction | None = None
    default: bool = False


class PppoeUnknownServiceNameAction(Command):  # grammars/interfaces/vlan_pppoe.yaml:123
    """``unknown-service-name action serviceAction`` [recalled]."""

    ENTRY = "pppoe-unknown-service-name-action"
    service_action: types.ServiceAction


class NoPppoeUnknownServiceNameAction(Removal):  # grammars/interfaces/vlan_pppoe.yaml:123
    """``no unknown-service-name action [ serviceAction ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-unknown-service-name-action"
    service_action: types.ServiceAction | None = None
    default: bool = False


class PppoePadn(Command):  # grammars/interfaces/vlan_pppoe.yaml:127
    """``padn padnNumber ipAddressMask padnMetric`` [recalled]."""

    ENTRY = "pppoe-padn"
    padn_number: Ipv4
    ip_address_mask: Ipv4
    padn_metric: int


class NoPppoePadn(Removal):  # grammars/interfaces/vlan_pppoe.yaml:127
    """``no padn padnNumber ipAddressMask [ padnMetric ]``, or ``default`` for ``no``."""

    ENTRY = "pppoe-padn"
    padn_number: Ipv4
    ip_address_mask: Ipv4
    padn_metric: int | None = None
    default: bool = False
