"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class Banner(Command):  # grammars/management/management.yaml:103
    """``banner bannerKind bannerText`` [seen SB100]."""

    ENTRY = "banner"
    banner_kind: types.BannerKind
    banner_text: str


class NoBanner(Removal):  # grammars/management/management.yaml:103
    """``no banner bannerKind [ bannerText ]``, or ``default`` for ``no``."""

    ENTRY = "banner"
    banner_kind: types.BannerKind
    banner_text: str | None = None
    default: bool = False


class BannerOfTheDay(Command):  # grammars/management/management.yaml:111
    """``banner bannerText`` [seen SB100]."""

    ENTRY = "banner-of-the-day"
    banner_text: str


class NoBannerOfTheDay(Removal):  # grammars/management/management.yaml:111
    """``no banner``."""

    ENTRY = "banner-of-the-day"


class Privilege(Command):  # grammars/management/management.yaml:117
    """``privilege commandMode [ all ] level privilegeLevel commandText`` [seen SB100]."""

    ENTRY = "privilege"
    command_mode: str
    privilege_level: int
    command_text: str
    all: bool = False


class NoPrivilege(Removal):  # grammars/management/management.yaml:117
    """``no privilege commandMode [ all ] level privilegeLevel commandText``, or ``default`` for ``no``."""

    ENTRY = "privilege"
    command_mode: str
    privilege_level: int
    command_text: str
    all: bool = False
    default: bool = False


class EnablePassword(Command):  # grammars/management/management.yaml:125
    """``enable password [ level privilegeLevel ] [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "enable-password"
    password_text: str
    privilege_level: int | None = None
    password_form: types.ManagementPasswordForm | None = None


class NoEnablePassword(Removal):  # grammars/management/management.yaml:125
    """``no enable password [ level privilegeLevel ] [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "enable-password"
    privilege_level: int | None = None
    password_form: types.ManagementPasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class EnableSecret(Command):  # grammars/management/management.yaml:132
    """``enable secret [ level privilegeLevel ] [ secretForm ] secretText`` [seen RAN]."""

    ENTRY = "enable-secret"
    secret_text: str
    privilege_level: int | None = None
    secret_form: types.SecretForm | None = None


class NoEnableSecret(Removal):  # grammars/management/management.yaml:132
    """``no enable secret [ level privilegeLevel ] [ [ secretForm ] secretText ]``, or ``default`` for ``no``."""

    ENTRY = "enable-secret"
    privilege_level: int | None = None
    secret_form: types.SecretForm | None = None
    secret_text: str | None = None
    default: bool = False


class ServiceManualCommit(Command):  # grammars/management/management.yaml:139
    """``service manual-commit`` [recalled]."""

    ENTRY = "service-manual-commit"
    enabled: bool = True


class NoServiceManualCommit(Removal):  # grammars/management/management.yaml:139
    """``no service manual-commit``, or ``default`` for ``no``."""

    ENTRY = "service-manual-commit"
    default: bool = False


class ServiceCtrlXReboot(Command):  # grammars/management/management.yaml:144
    """``service ctrl-x-reboot`` [seen SB111]."""

    ENTRY = "service-ctrl-x-reboot"
    enabled: bool = True


class NoServiceCtrlXReboot(Removal):  # grammars/management/management.yaml:144
    """``no service ctrl-x-reboot``, or ``default`` for ``no``."""

    ENTRY = "service-ctrl-x-reboot"
    default: bool = False


class ServiceUnattendedPasswordRecovery(Command):  # grammars/management/management.yaml:149
    """``service unattended-password-recovery`` [seen SB91]."""

    ENTRY = "service-unattended-password-recovery"
    enabled: bool = True


class NoServiceUnattendedPasswordRecovery(Removal):  # grammars/management/management.yaml:149
    """``no service unattended-password-recovery``, or ``default`` for ``no``."""

    ENTRY = "service-unattended-password-recovery"
    default: bool = False


class ServicePasswordEncryption(Command):  # grammars/management/management.yaml:154
    """``service password-encryption`` [recalled]."""

    ENTRY = "service-password-encryption"
    enabled: bool = True


class NoServicePasswordEncryption(Removal):  # grammars/management/management.yaml:154
    """``no service password-encryption``, or ``default`` for ``no``."""

    ENTRY = "service-password-encryption"
    default: bool = False


class TelnetListen(Command):  # grammars/management/management.yaml:160
    """``telnet listen [ port udpPort ]`` [recalled]."""

    ENTRY = "telnet-listen"
    udp_port: int | None = None


class NoTelnetListen(Removal):  # grammars/management/management.yaml:160
    """``no telnet listen [ port udpPort ]``, or ``default`` for ``no``."""

    ENTRY = "telnet-listen"
    udp_port: int | None = None
    default: bool = False


class Host(Command):  # grammars/management/management.yaml:168
    """``host hostName ipAddress [ ftp [ passwordForm ] [ ftpUser passwordText ] ]`` [seen RAN]."""

    ENTRY = "host"
    host_name: str
    ip_address: Ipv4
    ftp: bool = False
    password_form: types.ManagementPasswordForm | None = None
    ftp_user: str | None = None
    password_text: str | None = None


class NoHost(Removal):  # grammars/management/management.yaml:168
    """``no host hostName [ ipAddress [ ftp [ passwordForm ] [ ftpUser passwordText ] ] ]``, or ``default`` for ``no``."""

    ENTRY = "host"
    host_name: str
    ip_address: Ipv4 | None = None
    ftp: bool = False
    password_form: types.ManagementPasswordForm | None = None
    ftp_user: str | None = None
    password_text: str | None = None
    default: bool = False


class BootConfig(Command):  # grammars/management/management.yaml:175
    """``boot config { running-configuration | factory-defaults | fileName [ once ] }`` [recalled]."""

    ENTRY = "boot-config"
    running_configuration: bool = False
    factory_defaults: bool = False
    file_name: str | None = None
    once: bool = False


class NoBootConfig(Removal):  # grammars/management/management.yaml:175
    """``no boot config [ { running-configuration | factory-defaults | fileName [ once ] } ]``, or ``default`` for ``no``."""

    ENTRY = "boot-config"
    running_configuration: bool = False
    factory_defaults: bool = False
    file_name: str | None = None
    once: bool = False
    default: bool = False


class BootSystem(Command):  # grammars/management/management.yaml:182
    """``boot system fileName`` [recalled]."""

    ENTRY = "boot-system"
    file_name: str


class NoBootSystem(Removal):  # grammars/management/management.yaml:182
    """``no boot system [ fileName ]``, or ``default`` for ``no``."""

    ENTRY = "boot-system"
    file_name: str | None = None
    default: bool = False


class BootBackup(Command):  # grammars/management/management.yaml:188
    """``boot backup fileName configFile`` [recalled]."""

    ENTRY = "boot-backup"
    file_name: str
    config_file: str


class NoBootBackup(Removal):  # grammars/management/management.yaml:188
    """``no boot backup [ fileName configFile ]``, or ``default`` for ``no``."""

    ENTRY = "boot-backup"
    file_name: str | None = None
    config_file: str | None = None
    default: bool = False


class ClockTimezone(Command):  # grammars/management/management.yaml:195
    """``clock timezone zoneName zoneHours [ zoneMinutes ]`` [recalled]."""

    ENTRY = "clock-timezone"
    zone_name: str
    zone_hours: int
    zone_minutes: int | None = None


class NoClockTimezone(Removal):  # grammars/management/management.yaml:195
    """``no clock timezone [ zoneName zoneHours [ zoneMinutes ] ]``, or ``default`` for ``no``."""

    ENTRY = "clock-timezone"
    zone_name: str | None = None
    zone_hours: int | None = None
    zone_minutes: int | None = None
    default: bool = False


class NtpEnable(Command):  # grammars/management/management.yaml:201
    """``ntp enable`` [recalled]."""

    ENTRY = "ntp-enable"
    enabled: bool = True


class NoNtpEnable(Removal):  # grammars/management/management.yaml:201
    """``no ntp enable``, or ``default`` for ``no``."""

    ENTRY = "ntp-enable"
    default: bool = False


class NtpServer(Command):  # grammars/management/management.yaml:206
    """``ntp server ipAddress [ key keyNumber | prefer | version ntpVersion | source interfaceType interfaceSpecifier ]*`` [seen RAN]."""

    ENTRY = "ntp-server"
    ip_address: Ipv4
    key_number: int | None = None
    prefer: bool = False
    ntp_version: int | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None


class NoNtpServer(Removal):  # grammars/management/management.yaml:206
    """``no ntp server ipAddress [ key keyNumber | prefer | version ntpVersion | source interfaceType interfaceSpecifier ]*``, or ``default`` for ``no``."""

    ENTRY = "ntp-server"
    ip_address: Ipv4
    key_number: int | None = None
    prefer: bool = False
    ntp_version: int | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class NtpBroadcastClient(Command):  # grammars/management/management.yaml:223
    """``ntp broadcast-client`` [recalled]."""

    ENTRY = "ntp-broadcast-client"
    enabled: bool = True


class NoNtpBroadcastClient(Removal):  # grammars/management/management.yaml:223
    """``no ntp broadcast-client``, or ``default`` for ``no``."""

    ENTRY = "ntp-broadcast-client"
    default: bool = False


class NtpAuthenticate(Command):  # grammars/management/management.yaml:228
    """``ntp authenticate`` [recalled]."""

    ENTRY = "ntp-authenticate"
    enabled: bool = True


class NoNtpAuthenticate(Removal):  # grammars/management/management.yaml:228
    """``no ntp authenticate``, or ``default`` for ``no``."""

    ENTRY = "ntp-authenticate"
    default: bool = False


class NtpAuthenticationKey(Command):  # grammars/management/management.yaml:233
    """``ntp authentication-key keyNumber md5 [ keyForm ] keyText`` [seen RAN]."""

    ENTRY = "ntp-authentication-key"
    key_number: int
    key_text: str
    key_form: types.KeyForm | None = None


class NoNtpAuthenticationKey(Removal):  # grammars/management/management.yaml:233
    """``no ntp authentication-key keyNumber [ md5 [ keyForm ] keyText ]``, or ``default`` for ``no``."""

    ENTRY = "ntp-authentication-key"
    key_number: int
    key_form: types.KeyForm | None = None
    key_text: str | None = None
    default: bool = False


class NtpTrustedKeys(Command):  # grammars/management/management.yaml:240
    """``ntp trusted-keys keyNumber`` [recalled]."""

    ENTRY = "ntp-trusted-keys"
    key_number: int


class NoNtpTrustedKeys(Removal):  # grammars/management/management.yaml:240
    """``no ntp trusted-keys keyNumber``, or ``default`` for ``no``."""

    ENTRY = "ntp-trusted-keys"
    key_number: int
    default: bool = False


class NtpSource(Command):  # grammars/management/management.yaml:245
    """``ntp source interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "ntp-source"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoNtpSource(Removal):  # grammars/management/management.yaml:245
    """``no ntp source [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "ntp-source"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class SnmpServer(Command):  # grammars/management/management.yaml:251
    """``snmp-server`` [recalled]."""

    ENTRY = "snmp-server"
    enabled: bool = True


class NoSnmpServer(Removal):  # grammars/management/management.yaml:251
    """``no snmp-server``, or ``default`` for ``no``."""

    ENTRY = "snmp-server"
    default: bool = False


class SnmpServerCommunity(Command):  # grammars/management/management.yaml:256
    """``snmp-server community communityName [ view viewName ] [ communityRights ] [ communityList ]`` [seen RAN]."""

    ENTRY = "snmp-server-community"
    community_name: str
    view_name: str | None = None
    community_rights: types.CommunityRights | None = None
    community_list: str | None = None


class NoSnmpServerCommunity(Removal):  # grammars/management/management.yaml:256
    """``no snmp-server community communityName [ view viewName ] [ communityRights ] [ communityList ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-community"
    community_name: str
    view_name: str | None = None
    community_rights: types.CommunityRights | None = None
    community_list: str | None = None
    default: bool = False


class SnmpServerContact(Command):  # grammars/management/management.yaml:264
    """``snmp-server contact text`` [recalled]."""

    ENTRY = "snmp-server-contact"
    text: str


class NoSnmpServerContact(Removal):  # grammars/management/management.yaml:264
    """``no snmp-server contact [ text ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-contact"
    text: str | None = None
    default: bool = False


class SnmpServerLocation(Command):  # grammars/management/management.yaml:270
    """``snmp-server location text`` [recalled]."""

    ENTRY = "snmp-server-location"
    text: str


class NoSnmpServerLocation(Removal):  # grammars/management/management.yaml:270
    """``no snmp-server location [ text ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-location"
    text: str | None = None
    default: bool = False


class SnmpServerHost(Command):  # grammars/management/management.yaml:276
    """``snmp-server host ipAddress [ version snmpVersion ] communityName [ udp-port udpPort ] [ trapCategory ]*`` [seen RAN]."""

    ENTRY = "snmp-server-host"
    ip_address: Ipv4
    community_name: str
    snmp_version: types.SnmpVersion | None = None
    udp_port: int | None = None
    trap_category: tuple[types.TrapCategory, ...] = ()


class NoSnmpServerHost(Removal):  # grammars/management/management.yaml:276
    """``no snmp-server host ipAddress [ [ version snmpVersion ] communityName [ udp-port udpPort ] [ trapCategory ]* ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-host"
    ip_address: Ipv4
    snmp_version: types.SnmpVersion | None = None
    community_name: str | None = None
    udp_port: int | None = None
    trap_category: tuple[types.TrapCategory, ...] = ()
    default: bool = False


class SnmpServerEnableTraps(Command):  # grammars/management/management.yaml:283
    """``snmp-server enable traps [ trapCategory ]*`` [recalled]."""

    ENTRY = "snmp-server-enable-traps"
    trap_category: tuple[types.TrapCategory, ...] = ()


class NoSnmpServerEnableTraps(Removal):  # grammars/management/management.yaml:283
    """``no snmp-server enable traps [ trapCategory ]*``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-enable-traps"
    trap_category: tuple[types.TrapCategory, ...] = ()
    default: bool = False


class SnmpServerTrapSource(Command):  # grammars/management/management.yaml:290
    """``snmp-server trap-source interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "snmp-server-trap-source"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoSnmpServerTrapSource(Removal):  # grammars/management/management.yaml:290
    """``no snmp-server trap-source [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-trap-source"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class LogSeverity(Command):  # grammars/management/management.yaml:296
    """``log severity severityName [ logCategory ]`` [seen SB93]."""

    ENTRY = "log-severity"
    severity_name: types.SeverityName
    log_category: str | None = None


class NoLogSeverity(Removal):  # grammars/management/management.yaml:296
    """``no log severity [ severityName ] [ logCategory ]``, or ``default`` for ``no``."""

    ENTRY = "log-severity"
    severity_name: types.SeverityName | None = None
    log_category: str | None = None
    default: bool = False


class LogVerbosity(Command):  # grammars/management/management.yaml:302
    """``log verbosity verbosityLevel [ logCategory ]`` [seen SB93]."""

    ENTRY = "log-verbosity"
    verbosity_level: types.VerbosityLevel
    log_category: str | None = None


class NoLogVerbosity(Removal):  # grammars/management/management.yaml:302
    """``no log verbosity [ verbosityLevel ] [ logCategory ]``, or ``default`` for ``no``."""

    ENTRY = "log-verbosity"
    verbosity_level: types.VerbosityLevel | None = None
    log_category: str | None = None
    default: bool = False


class LogDestination(Command):  # grammars/management/management.yaml:309
    """``log destination logPlace severity severityOrOff`` [recalled]."""

    ENTRY = "log-destination"
    log_place: types.LogPlace
    severity_or_off: types.SeverityOrOff


class NoLogDestination(Removal):  # grammars/management/management.yaml:309
    """``no log destination logPlace [ severity severityOrOff ]``, or ``default`` for ``no``."""

    ENTRY = "log-destination"
    log_place: types.LogPlace
    severity_or_off: types.SeverityOrOff | None = None
    default: bool = False


class LogDestinationSyslog(Command):  # grammars/management/management.yaml:316
    """``log destination syslog ipAddress [ facility facilityNumber ] [ severity severityOrOff ]`` [recalled]."""

    ENTRY = "log-destination-syslog"
    ip_address: Ipv4
    facility_number: int | None = None
    severity_or_off: types.SeverityOrOff | None = None


class NoLogDestinationSyslog(Removal):  # grammars/management/management.yaml:316
    """``no log destination syslog ipAddress [ facility facilityNumber ] [ severity severityOrOff ]``, or ``default`` for ``no``."""

    ENTRY = "log-destination-syslog"
    ip_address: Ipv4
    facility_number: int | None = None
    severity_or_off: types.SeverityOrOff | None = None
    default: bool = False


class LogEngineering(Command):  # grammars/management/management.yaml:324
    """``log engineering`` [recalled]."""

    ENTRY = "log-engineering"
    enabled: bool = True


class NoLogEngineering(Removal):  # grammars/management/management.yaml:324
    """``no log engineering``, or ``default`` for ``no``."""

    ENTRY = "log-engineering"
    default: bool = False


class TerminateCode(Command):  # grammars/management/management.yaml:329
    """``terminate-code endProtocol endReason radius endCode`` [recalled]."""

    ENTRY = "terminate-code"
    end_protocol: types.EndProtocol
    end_reason: str
    end_code: int


class NoTerminateCode(Removal):  # grammars/management/management.yaml:329
    """``no terminate-code endProtocol endReason radius [ endCode ]``, or ``default`` for ``no``."""

    ENTRY = "terminate-code"
    end_protocol: types.EndProtocol
    end_reason: str
    end_code: int | None = None
    default: bool = False


class IpDomainLookup(Command):  # grammars/management/management.yaml:336
    """``ip domain-lookup`` [recalled]."""

    ENTRY = "ip-domain-lookup"
    enabled: bool = True


class NoIpDomainLookup(Removal):  # grammars/management/management.yaml:336
    """``no ip domain-lookup``, or ``default`` for ``no``."""

    ENTRY = "ip-domain-lookup"
    default: bool = False


class IpDomainName(Command):  # grammars/management/management.yaml:341
    """``ip domain-name domain`` [recalled]."""

    ENTRY = "ip-domain-name"
    domain: str


class NoIpDomainName(Removal):  # grammars/management/management.yaml:341
    """``no ip domain-name [ domain ]``, or ``default`` for ``no``."""

    ENTRY = "ip-domain-name"
    domain: str | None = None
    default: bool = False


class LoginLimit(Command):  # grammars/management/management.yaml:347
    """``login-limit failures [ limitSeconds ]`` [own]."""

    ENTRY = "login-limit"
    failures: int
    limit_seconds: int | None = None


class NoLoginLimit(Removal):  # grammars/management/management.yaml:347
    """``no login-limit [ failures [ limitSeconds ] ]``, or ``default`` for ``no``."""

    ENTRY = "login-limit"
    failures: int | None = None
    limit_seconds: int | None = None
    default: bool = False


class IpSshAuthenticationRetries(Command):  # grammars/management/management.yaml:354
    """``ip ssh authentication-retries sshRetries`` [recalled]."""

    ENTRY = "ip-ssh-authentication-retries"
    ssh_retries: int


class NoIpSshAuthenticationRetries(Removal):  # grammars/management/management.yaml:354
    """``no ip ssh authentication-retries [ sshRetries ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ssh-authentication-retries"
    ssh_retries: int | None = None
    default: bool = False


class IpNameServer(Command):  # grammars/management/management.yaml:361
    """``ip name-server ipAddress`` [recalled]."""

    ENTRY = "ip-name-server"
    ip_address: Ipv4


class NoIpNameServer(Removal):  # grammars/management/management.yaml:361
    """``no ip name-server ipAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-name-server"
    ip_address: Ipv4
    default: bool = False
