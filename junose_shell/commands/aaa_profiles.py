"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class AaaProfile(Command):  # grammars/aaa/profiles.yaml:101
    """``aaa profile profileText`` [seen BA151]."""

    ENTRY = "aaa-profile"
    profile_text: str


class NoAaaProfile(Removal):  # grammars/aaa/profiles.yaml:101
    """``no aaa profile profileText``, or ``default`` for ``no``."""

    ENTRY = "aaa-profile"
    profile_text: str
    default: bool = False


class AaaProfilesAllow(Command):  # grammars/aaa/profiles.yaml:107
    """``allow domainText`` [recalled]."""

    ENTRY = "aaa-profiles-allow"
    domain_text: str


class NoAaaProfilesAllow(Removal):  # grammars/aaa/profiles.yaml:107
    """``no allow domainText``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-allow"
    domain_text: str
    default: bool = False


class AaaProfilesDeny(Command):  # grammars/aaa/profiles.yaml:112
    """``deny domainText`` [recalled]."""

    ENTRY = "aaa-profiles-deny"
    domain_text: str


class NoAaaProfilesDeny(Removal):  # grammars/aaa/profiles.yaml:112
    """``no deny domainText``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-deny"
    domain_text: str
    default: bool = False


class AaaProfilesTranslate(Command):  # grammars/aaa/profiles.yaml:117
    """``translate domainText translated`` [recalled]."""

    ENTRY = "aaa-profiles-translate"
    domain_text: str
    translated: str


class NoAaaProfilesTranslate(Removal):  # grammars/aaa/profiles.yaml:117
    """``no translate domainText [ translated ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-translate"
    domain_text: str
    translated: str | None = None
    default: bool = False


class AaaProfileNasPortType(Command):  # grammars/aaa/profiles.yaml:122
    """``nas-port-type portMedium portTypeName`` [recalled]."""

    ENTRY = "aaa-profile-nas-port-type"
    port_medium: types.PortMedium
    port_type_name: types.PortTypeName


class NoAaaProfileNasPortType(Removal):  # grammars/aaa/profiles.yaml:122
    """``no nas-port-type portMedium [ portTypeName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profile-nas-port-type"
    port_medium: types.PortMedium
    port_type_name: types.PortTypeName | None = None
    default: bool = False


class AaaProfilePreAuthenticate(Command):  # grammars/aaa/profiles.yaml:128
    """``pre-authenticate`` [recalled]."""

    ENTRY = "aaa-profile-pre-authenticate"


class NoAaaProfilePreAuthenticate(Removal):  # grammars/aaa/profiles.yaml:128
    """``no pre-authenticate``, or ``default`` for ``no``."""

    ENTRY = "aaa-profile-pre-authenticate"
    default: bool = False


class AaaProfilesServiceDescription(Command):  # grammars/aaa/profiles.yaml:132
    """``service-description text`` [recalled]."""

    ENTRY = "aaa-profiles-service-description"
    text: str


class NoAaaProfilesServiceDescription(Removal):  # grammars/aaa/profiles.yaml:132
    """``no service-description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-service-description"
    text: str | None = None
    default: bool = False


class AaaProfilesRadiusOverrideNasInfo(Command):  # grammars/aaa/profiles.yaml:136
    """``radius-override nas-info`` [recalled]."""

    ENTRY = "aaa-profiles-radius-override-nas-info"


class NoAaaProfilesRadiusOverrideNasInfo(Removal):  # grammars/aaa/profiles.yaml:136
    """``no radius-override nas-info``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-override-nas-info"
    default: bool = False


class AaaAuthorization(Command):  # grammars/aaa/profiles.yaml:140
    """``aaa authorization authorizationKind listName methodName [ methodName ]*`` [recalled]."""

    ENTRY = "aaa-authorization"
    authorization_kind: types.AuthorizationKind
    list_name: str
    method_name: tuple[types.MethodName, ...] = ()


class NoAaaAuthorization(Removal):  # grammars/aaa/profiles.yaml:140
    """``no aaa authorization authorizationKind listName [ methodName [ methodName ]* ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-authorization"
    authorization_kind: types.AuthorizationKind
    list_name: str
    method_name: tuple[types.MethodName, ...] = ()
    default: bool = False


class AaaAuthorizationConfigCommands(Command):  # grammars/aaa/profiles.yaml:145
    """``aaa authorization config-commands`` [recalled]."""

    ENTRY = "aaa-authorization-config-commands"
    enabled: bool = True


class NoAaaAuthorizationConfigCommands(Removal):  # grammars/aaa/profiles.yaml:145
    """``no aaa authorization config-commands``, or ``default`` for ``no``."""

    ENTRY = "aaa-authorization-config-commands"
    default: bool = False


class AaaAccountingExec(Command):  # grammars/aaa/profiles.yaml:148
    """``aaa accounting exec listName actKind accountMethod`` [recalled]."""

    ENTRY = "aaa-accounting-exec"
    list_name: str
    act_kind: types.ActKind
    account_method: types.AccountMethod


class NoAaaAccountingExec(Removal):  # grammars/aaa/profiles.yaml:148
    """``no aaa accounting exec listName [ actKind accountMethod ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-exec"
    list_name: str
    act_kind: types.ActKind | None = None
    account_method: types.AccountMethod | None = None
    default: bool = False


class AaaAccountingCommands(Command):  # grammars/aaa/profiles.yaml:153
    """``aaa accounting commands commandLevel listName actKind accountMethod`` [recalled]."""

    ENTRY = "aaa-accounting-commands"
    command_level: int
    list_name: str
    act_kind: types.ActKind
    account_method: types.AccountMethod


class NoAaaAccountingCommands(Removal):  # grammars/aaa/profiles.yaml:153
    """``no aaa accounting commands commandLevel listName [ actKind accountMethod ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-commands"
    command_level: int
    list_name: str
    act_kind: types.ActKind | None = None
    account_method: types.AccountMethod | None = None
    default: bool = False


class AaaAccountingAcctStopOnAaaFailure(Command):  # grammars/aaa/profiles.yaml:158
    """``aaa accounting acct-stop on-aaa-failure`` [recalled]."""

    ENTRY = "aaa-accounting-acct-stop-on-aaa-failure"
    enabled: bool = True


class NoAaaAccountingAcctStopOnAaaFailure(Removal):  # grammars/aaa/profiles.yaml:158
    """``no aaa accounting acct-stop on-aaa-failure``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-acct-stop-on-aaa-failure"
    default: bool = False


class AaaAccountingAcctStopOnAccessDeny(Command):  # grammars/aaa/profiles.yaml:161
    """``aaa accounting acct-stop on-access-deny`` [recalled]."""

    ENTRY = "aaa-accounting-acct-stop-on-access-deny"
    enabled: bool = True


class NoAaaAccountingAcctStopOnAccessDeny(Removal):  # grammars/aaa/profiles.yaml:161
    """``no aaa accounting acct-stop on-access-deny``, or ``default`` for ``no``."""

    ENTRY = "aaa-accounting-acct-stop-on-access-deny"
    default: bool = False


class AaaSubscriberLimitPerPort(Command):  # grammars/aaa/profiles.yaml:164
    """``aaa subscriber limit per-port slotPort portLimit`` [seen second-look]."""

    ENTRY = "aaa-subscriber-limit-per-port"
    slot_port: str
    port_limit: int


class NoAaaSubscriberLimitPerPort(Removal):  # grammars/aaa/profiles.yaml:164
    """``no aaa subscriber limit per-port slotPort [ portLimit ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-subscriber-limit-per-port"
    slot_port: str
    port_limit: int | None = None
    default: bool = False


class AaaIntfDescFormatIncludeSubIntf(Command):  # grammars/aaa/profiles.yaml:170
    """``aaa intf-desc-format include sub-intf`` [recalled]."""

    ENTRY = "aaa-intf-desc-format-include-sub-intf"
    enabled: bool = True


class NoAaaIntfDescFormatIncludeSubIntf(Removal):  # grammars/aaa/profiles.yaml:170
    """``no aaa intf-desc-format include sub-intf``, or ``default`` for ``no``."""

    ENTRY = "aaa-intf-desc-format-include-sub-intf"
    default: bool = False


class AaaUserAccountingInterval(Command):  # grammars/aaa/profiles.yaml:173
    """``aaa user accounting interval userMinutes`` [recalled]."""

    ENTRY = "aaa-user-accounting-interval"
    user_minutes: int


class NoAaaUserAccountingInterval(Removal):  # grammars/aaa/profiles.yaml:173
    """``no aaa user accounting interval [ userMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-user-accounting-interval"
    user_minutes: int | None = None
    default: bool = False


class AaaServiceAccountingInterval(Command):  # grammars/aaa/profiles.yaml:177
    """``aaa service accounting interval userMinutes`` [recalled]."""

    ENTRY = "aaa-service-accounting-interval"
    user_minutes: int


class NoAaaServiceAccountingInterval(Removal):  # grammars/aaa/profiles.yaml:177
    """``no aaa service accounting interval [ userMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-service-accounting-interval"
    user_minutes: int | None = None
    default: bool = False


class AaaRouteDownload(Command):  # grammars/aaa/profiles.yaml:181
    """``aaa route-download [ routeMinutes ] [ password [ passwordForm ] passwordText ]`` [recalled]."""

    ENTRY = "aaa-route-download"
    route_minutes: int | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None


class NoAaaRouteDownload(Removal):  # grammars/aaa/profiles.yaml:181
    """``no aaa route-download [ routeMinutes ] [ password [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-route-download"
    route_minutes: int | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class AaaServiceManagementServiceSessionProfile(Command):  # grammars/aaa/profiles.yaml:186
    """``aaa service-management service-session-profile serviceName`` [recalled]."""

    ENTRY = "aaa-service-management-service-session-profile"
    service_name: str


class NoAaaServiceManagementServiceSessionProfile(Removal):  # grammars/aaa/profiles.yaml:186
    """``no aaa service-management service-session-profile serviceName``, or ``default`` for ``no``."""

    ENTRY = "aaa-service-management-service-session-profile"
    service_name: str
    default: bool = False


class ServiceSessionTime(Command):  # grammars/aaa/profiles.yaml:191
    """``time serviceSeconds`` [recalled]."""

    ENTRY = "service-session-time"
    service_seconds: int


class NoServiceSessionTime(Removal):  # grammars/aaa/profiles.yaml:191
    """``no time [ serviceSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "service-session-time"
    service_seconds: int | None = None
    default: bool = False


class ServiceSessionVolume(Command):  # grammars/aaa/profiles.yaml:195
    """``volume serviceVolume`` [recalled]."""

    ENTRY = "service-session-volume"
    service_volume: int


class NoServiceSessionVolume(Removal):  # grammars/aaa/profiles.yaml:195
    """``no volume [ serviceVolume ]``, or ``default`` for ``no``."""

    ENTRY = "service-session-volume"
    service_volume: int | None = None
    default: bool = False


class ServiceSessionStatistics(Command):  # grammars/aaa/profiles.yaml:199
    """``statistics serviceStatistics`` [recalled]."""

    ENTRY = "service-session-statistics"
    service_statistics: types.ServiceStatistics


class NoServiceSessionStatistics(Removal):  # grammars/aaa/profiles.yaml:199
    """``no statistics [ serviceStatistics ]``, or ``default`` for ``no``."""

    ENTRY = "service-session-statistics"
    service_statistics: types.ServiceStatistics | None = None
    default: bool = False


class AaaProfilesRadiusCallingStationFormat(Command):  # grammars/aaa/profiles.yaml:203
    """``radius calling-station-format stationFormat`` [recalled]."""

    ENTRY = "aaa-profiles-radius-calling-station-format"
    station_format: types.StationFormat


class NoAaaProfilesRadiusCallingStationFormat(Removal):  # grammars/aaa/profiles.yaml:203
    """``no radius calling-station-format [ stationFormat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-calling-station-format"
    station_format: types.StationFormat | None = None
    default: bool = False


class AaaProfilesRadiusNasPortFormat(Command):  # grammars/aaa/profiles.yaml:208
    """``radius nas-port-format portFormat`` [recalled]."""

    ENTRY = "aaa-profiles-radius-nas-port-format"
    port_format: types.PortFormat


class NoAaaProfilesRadiusNasPortFormat(Removal):  # grammars/aaa/profiles.yaml:208
    """``no radius nas-port-format [ portFormat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-nas-port-format"
    port_format: types.PortFormat | None = None
    default: bool = False


class AaaProfilesRadiusEthernetPortType(Command):  # grammars/aaa/profiles.yaml:212
    """``radius ethernet-port-type portTypeName`` [recalled]."""

    ENTRY = "aaa-profiles-radius-ethernet-port-type"
    port_type_name: types.PortTypeName


class NoAaaProfilesRadiusEthernetPortType(Removal):  # grammars/aaa/profiles.yaml:212
    """``no radius ethernet-port-type [ portTypeName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-ethernet-port-type"
    port_type_name: types.PortTypeName | None = None
    default: bool = False


class AaaProfilesRadiusDslPortType(Command):  # grammars/aaa/profiles.yaml:216
    """``radius dsl-port-type portTypeName`` [recalled]."""

    ENTRY = "aaa-profiles-radius-dsl-port-type"
    port_type_name: types.PortTypeName


class NoAaaProfilesRadiusDslPortType(Removal):  # grammars/aaa/profiles.yaml:216
    """``no radius dsl-port-type [ portTypeName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-dsl-port-type"
    port_type_name: types.PortTypeName | None = None
    default: bool = False


class RadiusVlanNasPortFormat(Command):  # grammars/aaa/profiles.yaml:220
    """``radius vlan nas-port-format stacked`` [recalled]."""

    ENTRY = "radius-vlan-nas-port-format"


class NoRadiusVlanNasPortFormat(Removal):  # grammars/aaa/profiles.yaml:220
    """``no radius vlan nas-port-format stacked``, or ``default`` for ``no``."""

    ENTRY = "radius-vlan-nas-port-format"
    default: bool = False


class RadiusPppoeNasPortFormat(Command):  # grammars/aaa/profiles.yaml:224
    """``radius pppoe nas-port-format pppoeFormat`` [recalled]."""

    ENTRY = "radius-pppoe-nas-port-format"
    pppoe_format: types.PppoeFormat


class NoRadiusPppoeNasPortFormat(Removal):  # grammars/aaa/profiles.yaml:224
    """``no radius pppoe nas-port-format [ pppoeFormat ]``, or ``default`` for ``no``."""

    ENTRY = "radius-pppoe-nas-port-format"
    pppoe_format: types.PppoeFormat | None = None
    default: bool = False


class AaaProfilesRadiusTunnelAccounting(Command):  # grammars/aaa/profiles.yaml:229
    """``radius tunnel-accounting stripWhat`` [recalled]."""

    ENTRY = "aaa-profiles-radius-tunnel-accounting"
    strip_what: types.StripWhat


class NoAaaProfilesRadiusTunnelAccounting(Removal):  # grammars/aaa/profiles.yaml:229
    """``no radius tunnel-accounting [ stripWhat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-tunnel-accounting"
    strip_what: types.StripWhat | None = None
    default: bool = False


class AaaProfilesRadiusTrap(Command):  # grammars/aaa/profiles.yaml:233
    """``radius trap radiusTrap stripWhat`` [recalled]."""

    ENTRY = "aaa-profiles-radius-trap"
    radius_trap: types.RadiusTrap
    strip_what: types.StripWhat


class NoAaaProfilesRadiusTrap(Removal):  # grammars/aaa/profiles.yaml:233
    """``no radius trap radiusTrap [ stripWhat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-trap"
    radius_trap: types.RadiusTrap
    strip_what: types.StripWhat | None = None
    default: bool = False


class AaaProfilesRadiusOverride(Command):  # grammars/aaa/profiles.yaml:237
    """``radius override overrideName`` [recalled]."""

    ENTRY = "aaa-profiles-radius-override"
    override_name: types.OverrideName


class NoAaaProfilesRadiusOverride(Removal):  # grammars/aaa/profiles.yaml:237
    """``no radius override overrideName``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-override"
    override_name: types.OverrideName
    default: bool = False


class AaaProfilesRadiusRemoteCircuitIdFormat(Command):  # grammars/aaa/profiles.yaml:242
    """``radius remote-circuit-id-format circuitPart`` [recalled]."""

    ENTRY = "aaa-profiles-radius-remote-circuit-id-format"
    circuit_part: types.CircuitPart


class NoAaaProfilesRadiusRemoteCircuitIdFormat(Removal):  # grammars/aaa/profiles.yaml:242
    """``no radius remote-circuit-id-format circuitPart``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-remote-circuit-id-format"
    circuit_part: types.CircuitPart
    default: bool = False


class AaaProfilesRadiusRemoteCircuitIdDelimiter(Command):  # grammars/aaa/profiles.yaml:246
    """``radius remote-circuit-id-delimiter circuitDelimiter`` [recalled]."""

    ENTRY = "aaa-profiles-radius-remote-circuit-id-delimiter"
    circuit_delimiter: str


class NoAaaProfilesRadiusRemoteCircuitIdDelimiter(Removal):  # grammars/aaa/profiles.yaml:246
    """``no radius remote-circuit-id-delimiter [ circuitDelimiter ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-remote-circuit-id-delimiter"
    circuit_delimiter: str | None = None
    default: bool = False


class AaaProfilesRadiusConnectInfoFormat(Command):  # grammars/aaa/profiles.yaml:250
    """``radius connect-info-format connectFormat`` [recalled]."""

    ENTRY = "aaa-profiles-radius-connect-info-format"
    connect_format: types.ConnectFormat


class NoAaaProfilesRadiusConnectInfoFormat(Removal):  # grammars/aaa/profiles.yaml:250
    """``no radius connect-info-format [ connectFormat ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-connect-info-format"
    connect_format: types.ConnectFormat | None = None
    default: bool = False


class RadiusDynamicRequestServer(Command):  # grammars/aaa/profiles.yaml:255
    """``radius dynamic-request server ipAddress`` [recalled]."""

    ENTRY = "radius-dynamic-request-server"
    ip_address: Ipv4


class NoRadiusDynamicRequestServer(Removal):  # grammars/aaa/profiles.yaml:255
    """``no radius dynamic-request server ipAddress``, or ``default`` for ``no``."""

    ENTRY = "radius-dynamic-request-server"
    ip_address: Ipv4
    default: bool = False


class AaaProfilesRadiusPreAuthenticationServer(Command):  # grammars/aaa/profiles.yaml:260
    """``radius pre-authentication server ipAddress`` [recalled]."""

    ENTRY = "aaa-profiles-radius-pre-authentication-server"
    ip_address: Ipv4


class NoAaaProfilesRadiusPreAuthenticationServer(Removal):  # grammars/aaa/profiles.yaml:260
    """``no radius pre-authentication server ipAddress``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-pre-authentication-server"
    ip_address: Ipv4
    default: bool = False


class AaaProfilesRadiusRouteDownloadServer(Command):  # grammars/aaa/profiles.yaml:265
    """``radius route-download server ipAddress`` [recalled]."""

    ENTRY = "aaa-profiles-radius-route-download-server"
    ip_address: Ipv4


class NoAaaProfilesRadiusRouteDownloadServer(Removal):  # grammars/aaa/profiles.yaml:265
    """``no radius route-download server ipAddress``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-route-download-server"
    ip_address: Ipv4
    default: bool = False


class RadiusRelayAuthenticationServer(Command):  # grammars/aaa/profiles.yaml:270
    """``radius relay authentication server`` [recalled]."""

    ENTRY = "radius-relay-authentication-server"


class NoRadiusRelayAuthenticationServer(Removal):  # grammars/aaa/profiles.yaml:270
    """``no radius relay authentication server``, or ``default`` for ``no``."""

    ENTRY = "radius-relay-authentication-server"
    default: bool = False


class RadiusRelayAccountingServer(Command):  # grammars/aaa/profiles.yaml:275
    """``radius relay accounting server`` [recalled]."""

    ENTRY = "radius-relay-accounting-server"


class NoRadiusRelayAccountingServer(Removal):  # grammars/aaa/profiles.yaml:275
    """``no radius relay accounting server``, or ``default`` for ``no``."""

    ENTRY = "radius-relay-accounting-server"
    default: bool = False


class AaaProfilesRadiusRelayUdpChecksum(Command):  # grammars/aaa/profiles.yaml:280
    """``radius relay udp-checksum`` [recalled]."""

    ENTRY = "aaa-profiles-radius-relay-udp-checksum"
    enabled: bool = True


class NoAaaProfilesRadiusRelayUdpChecksum(Removal):  # grammars/aaa/profiles.yaml:280
    """``no radius relay udp-checksum``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-radius-relay-udp-checksum"
    default: bool = False


class DynamicRequestKey(Command):  # grammars/aaa/profiles.yaml:283
    """``key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "dynamic-request-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoDynamicRequestKey(Removal):  # grammars/aaa/profiles.yaml:283
    """``no key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "dynamic-request-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class DynamicRequestAuthorizationChange(Command):  # grammars/aaa/profiles.yaml:289
    """``authorization change`` [recalled]."""

    ENTRY = "dynamic-request-authorization-change"
    enabled: bool = True


class NoDynamicRequestAuthorizationChange(Removal):  # grammars/aaa/profiles.yaml:289
    """``no authorization change``, or ``default`` for ``no``."""

    ENTRY = "dynamic-request-authorization-change"
    default: bool = False


class DynamicRequestSubscriberDisconnect(Command):  # grammars/aaa/profiles.yaml:293
    """``subscriber disconnect`` [recalled]."""

    ENTRY = "dynamic-request-subscriber-disconnect"
    enabled: bool = True


class NoDynamicRequestSubscriberDisconnect(Removal):  # grammars/aaa/profiles.yaml:293
    """``no subscriber disconnect``, or ``default`` for ``no``."""

    ENTRY = "dynamic-request-subscriber-disconnect"
    default: bool = False


class DynamicRequestUdpPort(Command):  # grammars/aaa/profiles.yaml:297
    """``udp-port relayPort`` [recalled]."""

    ENTRY = "dynamic-request-udp-port"
    relay_port: int


class NoDynamicRequestUdpPort(Removal):  # grammars/aaa/profiles.yaml:297
    """``no udp-port [ relayPort ]``, or ``default`` for ``no``."""

    ENTRY = "dynamic-request-udp-port"
    relay_port: int | None = None
    default: bool = False


class RadiusRelayKey(Command):  # grammars/aaa/profiles.yaml:303
    """``key ipAddress ipAddressMask [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "radius-relay-key"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    password_text: str
    password_form: types.PasswordForm | None = None


class NoRadiusRelayKey(Removal):  # grammars/aaa/profiles.yaml:303
    """``no key ipAddress ipAddressMask [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "radius-relay-key"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class RadiusRelayUdpPort(Command):  # grammars/aaa/profiles.yaml:309
    """``udp-port relayPort`` [recalled]."""

    ENTRY = "radius-relay-udp-port"
    relay_port: int


class NoRadiusRelayUdpPort(Removal):  # grammars/aaa/profiles.yaml:309
    """``no udp-port [ relayPort ]``, or ``default`` for ``no``."""

    ENTRY = "radius-relay-udp-port"
    relay_port: int | None = None
    default: bool = False


class TacacsServerHost(Command):  # grammars/aaa/profiles.yaml:315
    """``tacacs-server host ipAddress [ port tacacsPort | timeout tacacsSeconds | primary ]* [ key [ passwordForm ] passwordText ]`` [recalled]."""

    ENTRY = "tacacs-server-host"
    ip_address: Ipv4
    tacacs_port: int | None = None
    tacacs_seconds: int | None = None
    primary: bool = False
    password_form: types.PasswordForm | None = None
    password_text: str | None = None


class NoTacacsServerHost(Removal):  # grammars/aaa/profiles.yaml:315
    """``no tacacs-server host ipAddress [ port tacacsPort | timeout tacacsSeconds | primary ]* [ key [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "tacacs-server-host"
    ip_address: Ipv4
    tacacs_port: int | None = None
    tacacs_seconds: int | None = None
    primary: bool = False
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class AaaProfilesTacacsServerKey(Command):  # grammars/aaa/profiles.yaml:320
    """``tacacs-server key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "aaa-profiles-tacacs-server-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoAaaProfilesTacacsServerKey(Removal):  # grammars/aaa/profiles.yaml:320
    """``no tacacs-server key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-tacacs-server-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class AaaProfilesTacacsServerTimeout(Command):  # grammars/aaa/profiles.yaml:325
    """``tacacs-server timeout tacacsSeconds`` [recalled]."""

    ENTRY = "aaa-profiles-tacacs-server-timeout"
    tacacs_seconds: int


class NoAaaProfilesTacacsServerTimeout(Removal):  # grammars/aaa/profiles.yaml:325
    """``no tacacs-server timeout [ tacacsSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-tacacs-server-timeout"
    tacacs_seconds: int | None = None
    default: bool = False


class AaaProfilesTacacsServerSourceAddress(Command):  # grammars/aaa/profiles.yaml:329
    """``tacacs-server source-address ipAddress`` [recalled]."""

    ENTRY = "aaa-profiles-tacacs-server-source-address"
    ip_address: Ipv4


class NoAaaProfilesTacacsServerSourceAddress(Removal):  # grammars/aaa/profiles.yaml:329
    """``no tacacs-server source-address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-profiles-tacacs-server-source-address"
    ip_address: Ipv4 | None = None
    default: bool = False
