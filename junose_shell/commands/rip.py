"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class RouterRip(Command):  # grammars/routing/rip.yaml:51
    """``router rip`` [recalled]."""

    ENTRY = "router-rip"


class NoRouterRip(Removal):  # grammars/routing/rip.yaml:51
    """``no router rip``, or ``default`` for ``no``."""

    ENTRY = "router-rip"
    default: bool = False


class RipNetwork(Command):  # grammars/routing/rip.yaml:56
    """``network ipAddress [ ipAddressMask ]`` [recalled]."""

    ENTRY = "rip-network"
    ip_address: Ipv4
    ip_address_mask: Ipv4 | None = None


class NoRipNetwork(Removal):  # grammars/routing/rip.yaml:56
    """``no network ipAddress [ ipAddressMask ]``, or ``default`` for ``no``."""

    ENTRY = "rip-network"
    ip_address: Ipv4
    ip_address_mask: Ipv4 | None = None
    default: bool = False


class RipAddress(Command):  # grammars/routing/rip.yaml:60
    """``address ipAddress`` [recalled]."""

    ENTRY = "rip-address"
    ip_address: Ipv4


class NoRipAddress(Removal):  # grammars/routing/rip.yaml:60
    """``no address ipAddress``, or ``default`` for ``no``."""

    ENTRY = "rip-address"
    ip_address: Ipv4
    default: bool = False


class RipNeighbor(Command):  # grammars/routing/rip.yaml:65
    """``neighbor ipAddress`` [recalled]."""

    ENTRY = "rip-neighbor"
    ip_address: Ipv4


class NoRipNeighbor(Removal):  # grammars/routing/rip.yaml:65
    """``no neighbor ipAddress``, or ``default`` for ``no``."""

    ENTRY = "rip-neighbor"
    ip_address: Ipv4
    default: bool = False


class RipVersion(Command):  # grammars/routing/rip.yaml:70
    """``version ripVersion`` [recalled]."""

    ENTRY = "rip-version"
    rip_version: types.RipVersion


class NoRipVersion(Removal):  # grammars/routing/rip.yaml:70
    """``no version [ ripVersion ]``, or ``default`` for ``no``."""

    ENTRY = "rip-version"
    rip_version: types.RipVersion | None = None
    default: bool = False


class RipRedistribute(Command):  # grammars/routing/rip.yaml:73
    """``redistribute ripSource [ metric ripMetric | route-map mapName ]*`` [recalled]."""

    ENTRY = "rip-redistribute"
    rip_source: types.RipSource
    rip_metric: int | None = None
    map_name: str | None = None


class NoRipRedistribute(Removal):  # grammars/routing/rip.yaml:73
    """``no redistribute ripSource [ metric ripMetric | route-map mapName ]*``, or ``default`` for ``no``."""

    ENTRY = "rip-redistribute"
    rip_source: types.RipSource
    rip_metric: int | None = None
    map_name: str | None = None
    default: bool = False


class RipDefaultMetric(Command):  # grammars/routing/rip.yaml:78
    """``default-metric ripMetric`` [recalled]."""

    ENTRY = "rip-default-metric"
    rip_metric: int


class NoRipDefaultMetric(Removal):  # grammars/routing/rip.yaml:78
    """``no default-metric [ ripMetric ]``, or ``default`` for ``no``."""

    ENTRY = "rip-default-metric"
    rip_metric: int | None = None
    default: bool = False


class RipDistance(Command):  # grammars/routing/rip.yaml:81
    """``distance distanceValue`` [recalled]."""

    ENTRY = "rip-distance"
    distance_value: int


class NoRipDistance(Removal):  # grammars/routing/rip.yaml:81
    """``no distance [ distanceValue ]``, or ``default`` for ``no``."""

    ENTRY = "rip-distance"
    distance_value: int | None = None
    default: bool = False


class RipTimers(Command):  # grammars/routing/rip.yaml:85
    """``timers ripSeconds invalidSeconds holddownSeconds flushSeconds`` [recalled]."""

    ENTRY = "rip-timers"
    rip_seconds: int
    invalid_seconds: int
    holddown_seconds: int
    flush_seconds: int


class NoRipTimers(Removal):  # grammars/routing/rip.yaml:85
    """``no timers [ ripSeconds invalidSeconds holddownSeconds flushSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "rip-timers"
    rip_seconds: int | None = None
    invalid_seconds: int | None = None
    holddown_seconds: int | None = None
    flush_seconds: int | None = None
    default: bool = False


class RipMaximumPaths(Command):  # grammars/routing/rip.yaml:89
    """``maximum-paths paths`` [recalled]."""

    ENTRY = "rip-maximum-paths"
    paths: int


class NoRipMaximumPaths(Removal):  # grammars/routing/rip.yaml:89
    """``no maximum-paths [ paths ]``, or ``default`` for ``no``."""

    ENTRY = "rip-maximum-paths"
    paths: int | None = None
    default: bool = False


class RipDistributeList(Command):  # grammars/routing/rip.yaml:92
    """``distribute-list accessList listDirection`` [recalled]."""

    ENTRY = "rip-distribute-list"
    access_list: str
    list_direction: types.ListDirection


class NoRipDistributeList(Removal):  # grammars/routing/rip.yaml:92
    """``no distribute-list accessList listDirection``, or ``default`` for ``no``."""

    ENTRY = "rip-distribute-list"
    access_list: str
    list_direction: types.ListDirection
    default: bool = False


class RipPassiveInterface(Command):  # grammars/routing/rip.yaml:96
    """``passive-interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "rip-passive-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoRipPassiveInterface(Removal):  # grammars/routing/rip.yaml:96
    """``no passive-interface interfaceType interfaceSpecifier``, or ``default`` for ``no``."""

    ENTRY = "rip-passive-interface"
    interface_type: types.InterfaceType
    interface_specifier: str
    default: bool = False


class RipTriggeredUpdateDisable(Command):  # grammars/routing/rip.yaml:100
    """``triggered-update-disable`` [recalled]."""

    ENTRY = "rip-triggered-update-disable"
    enabled: bool = True


class NoRipTriggeredUpdateDisable(Removal):  # grammars/routing/rip.yaml:100
    """``no triggered-update-disable``, or ``default`` for ``no``."""

    ENTRY = "rip-triggered-update-disable"
    default: bool = False


class RipDisable(Command):  # grammars/routing/rip.yaml:103
    """``disable`` [recalled]."""

    ENTRY = "rip-disable"
    enabled: bool = True


class NoRipDisable(Removal):  # grammars/routing/rip.yaml:103
    """``no disable``, or ``default`` for ``no``."""

    ENTRY = "rip-disable"
    default: bool = False


class RipDefaultInformationOriginate(Command):  # grammars/routing/rip.yaml:107
    """``default-information originate`` [recalled]."""

    ENTRY = "rip-default-information-originate"
    enabled: bool = True


class NoRipDefaultInformationOriginate(Removal):  # grammars/routing/rip.yaml:107
    """``no default-information originate``, or ``default`` for ``no``."""

    ENTRY = "rip-default-information-originate"
    default: bool = False


class RipInterfaceEventDisable(Command):  # grammars/routing/rip.yaml:110
    """``interface-event-disable`` [recalled]."""

    ENTRY = "rip-interface-event-disable"
    enabled: bool = True


class NoRipInterfaceEventDisable(Removal):  # grammars/routing/rip.yaml:110
    """``no interface-event-disable``, or ``default`` for ``no``."""

    ENTRY = "rip-interface-event-disable"
    default: bool = False


class RipTableMap(Command):  # grammars/routing/rip.yaml:113
    """``table-map mapName`` [recalled]."""

    ENTRY = "rip-table-map"
    map_name: str


class NoRipTableMap(Removal):  # grammars/routing/rip.yaml:113
    """``no table-map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "rip-table-map"
    map_name: str | None = None
    default: bool = False


class RipDebounceTimeDisable(Command):  # grammars/routing/rip.yaml:116
    """``debounce-time-disable`` [recalled]."""

    ENTRY = "rip-debounce-time-disable"
    enabled: bool = True


class NoRipDebounceTimeDisable(Removal):  # grammars/routing/rip.yaml:116
    """``no debounce-time-disable``, or ``default`` for ``no``."""

    ENTRY = "rip-debounce-time-disable"
    default: bool = False


class RipReceiveVersion(Command):  # grammars/routing/rip.yaml:119
    """``receive-version receiveVersion`` [recalled]."""

    ENTRY = "rip-receive-version"
    receive_version: types.ReceiveVersion


class NoRipReceiveVersion(Removal):  # grammars/routing/rip.yaml:119
    """``no receive-version [ receiveVersion ]``, or ``default`` for ``no``."""

    ENTRY = "rip-receive-version"
    receive_version: types.ReceiveVersion | None = None
    default: bool = False


class RipSendVersion(Command):  # grammars/routing/rip.yaml:122
    """``send-version sendVersion`` [recalled]."""

    ENTRY = "rip-send-version"
    send_version: types.SendVersion


class NoRipSendVersion(Removal):  # grammars/routing/rip.yaml:122
    """``no send-version [ sendVersion ]``, or ``default`` for ``no``."""

    ENTRY = "rip-send-version"
    send_version: types.SendVersion | None = None
    default: bool = False


class IpRip(Command):  # grammars/routing/rip.yaml:125
    """``ip rip`` [recalled]."""

    ENTRY = "ip-rip"
    enabled: bool = True


class NoIpRip(Removal):  # grammars/routing/rip.yaml:125
    """``no ip rip``, or ``default`` for ``no``."""

    ENTRY = "ip-rip"
    default: bool = False


class IpRipReceiveVersion(Command):  # grammars/routing/rip.yaml:129
    """``ip rip receive version receiveVersion`` [recalled]."""

    ENTRY = "ip-rip-receive-version"
    receive_version: types.ReceiveVersion


class NoIpRipReceiveVersion(Removal):  # grammars/routing/rip.yaml:129
    """``no ip rip receive version [ receiveVersion ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-receive-version"
    receive_version: types.ReceiveVersion | None = None
    default: bool = False


class IpRipSendVersion(Command):  # grammars/routing/rip.yaml:133
    """``ip rip send version sendVersion`` [recalled]."""

    ENTRY = "ip-rip-send-version"
    send_version: types.SendVersion


class NoIpRipSendVersion(Removal):  # grammars/routing/rip.yaml:133
    """``no ip rip send version [ sendVersion ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-send-version"
    send_version: types.SendVersion | None = None
    default: bool = False


class IpRipAuthenticationMode(Command):  # grammars/routing/rip.yaml:137
    """``ip rip authentication mode keyKind`` [recalled]."""

    ENTRY = "ip-rip-authentication-mode"
    key_kind: types.RipKeyKind


class NoIpRipAuthenticationMode(Removal):  # grammars/routing/rip.yaml:137
    """``no ip rip authentication mode [ keyKind ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-authentication-mode"
    key_kind: types.RipKeyKind | None = None
    default: bool = False


class IpRipAuthenticationKey(Command):  # grammars/routing/rip.yaml:141
    """``ip rip authentication key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "ip-rip-authentication-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIpRipAuthenticationKey(Removal):  # grammars/routing/rip.yaml:141
    """``no ip rip authentication key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-authentication-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IpRipMetricOffset(Command):  # grammars/routing/rip.yaml:147
    """``ip rip metric-offset ripMetric`` [recalled]."""

    ENTRY = "ip-rip-metric-offset"
    rip_metric: int


class NoIpRipMetricOffset(Removal):  # grammars/routing/rip.yaml:147
    """``no ip rip metric-offset [ ripMetric ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-metric-offset"
    rip_metric: int | None = None
    default: bool = False


class IpRipSplitHorizonPoison(Command):  # grammars/routing/rip.yaml:151
    """``ip rip split-horizon poison`` [recalled]."""

    ENTRY = "ip-rip-split-horizon-poison"
    enabled: bool = True


class NoIpRipSplitHorizonPoison(Removal):  # grammars/routing/rip.yaml:151
    """``no ip rip split-horizon poison``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-split-horizon-poison"
    default: bool = False


class IpRipTag(Command):  # grammars/routing/rip.yaml:155
    """``ip rip tag ripTag`` [recalled]."""

    ENTRY = "ip-rip-tag"
    rip_tag: int


class NoIpRipTag(Removal):  # grammars/routing/rip.yaml:155
    """``no ip rip tag [ ripTag ]``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-tag"
    rip_tag: int | None = None
    default: bool = False


class IpRipRouteMap(Command):  # grammars/routing/rip.yaml:159
    """``ip rip route-map mapName listDirection`` [recalled]."""

    ENTRY = "ip-rip-route-map"
    map_name: str
    list_direction: types.ListDirection


class NoIpRipRouteMap(Removal):  # grammars/routing/rip.yaml:159
    """``no ip rip route-map mapName listDirection``, or ``default`` for ``no``."""

    ENTRY = "ip-rip-route-map"
    map_name: str
    list_direction: types.ListDirection
    default: bool = False
