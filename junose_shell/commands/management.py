"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class Banner(Command):
    """``banner bannerKind bannerText`` [seen SB100]."""

    __slots__ = ("banner_kind", "banner_text",)
    __match_args__ = ("banner_kind", "banner_text",)
    ENTRY = "banner"
    banner_kind: Literal['motd', 'login', 'exec']
    banner_text: str

    def __init__(self, banner_kind: Literal['motd', 'login', 'exec'], banner_text: str) -> None:
        _set(self, "banner_kind", banner_kind)
        _set(self, "banner_text", banner_text)


class BannerOfTheDay(Command):
    """``banner bannerText`` [seen SB100]."""

    __slots__ = ("banner_text",)
    __match_args__ = ("banner_text",)
    ENTRY = "banner-of-the-day"
    banner_text: str

    def __init__(self, banner_text: str) -> None:
        _set(self, "banner_text", banner_text)


class Privilege(Command):
    """``privilege commandMode [ all ] level privilegeLevel commandText`` [seen SB100]."""

    __slots__ = ("command_mode", "privilege_level", "command_text", "all",)
    __match_args__ = ("command_mode", "privilege_level", "command_text", "all",)
    ENTRY = "privilege"
    command_mode: str
    privilege_level: int
    command_text: str
    all: bool

    def __init__(self, command_mode: str, privilege_level: int, command_text: str, all: bool = False) -> None:
        _set(self, "command_mode", command_mode)
        _set(self, "privilege_level", privilege_level)
        _set(self, "command_text", command_text)
        _set(self, "all", all)


class EnablePassword(Command):
    """``enable password [ level privilegeLevel ] [ passwordForm ] passwordText`` [seen RAN]."""

    __slots__ = ("password_text", "privilege_level", "password_form",)
    __match_args__ = ("password_text", "privilege_level", "password_form",)
    ENTRY = "enable-password"
    password_text: str
    privilege_level: int | None
    password_form: Literal['0', '7', '8'] | None

    def __init__(self, password_text: str, privilege_level: int | None = None, password_form: Literal['0', '7', '8'] | None = None) -> None:
        _set(self, "password_text", password_text)
        _set(self, "privilege_level", privilege_level)
        _set(self, "password_form", password_form)


class EnableSecret(Command):
    """``enable secret [ level privilegeLevel ] [ secretForm ] secretText`` [seen RAN]."""

    __slots__ = ("secret_text", "privilege_level", "secret_form",)
    __match_args__ = ("secret_text", "privilege_level", "secret_form",)
    ENTRY = "enable-secret"
    secret_text: str
    privilege_level: int | None
    secret_form: Literal['0', '5'] | None

    def __init__(self, secret_text: str, privilege_level: int | None = None, secret_form: Literal['0', '5'] | None = None) -> None:
        _set(self, "secret_text", secret_text)
        _set(self, "privilege_level", privilege_level)
        _set(self, "secret_form", secret_form)


class ServiceManualCommit(Command):
    """``service manual-commit`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "service-manual-commit"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class ServiceCtrlXReboot(Command):
    """``service ctrl-x-reboot`` [seen SB111]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "service-ctrl-x-reboot"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class ServiceUnattendedPasswordRecovery(Command):
    """``service unattended-password-recovery`` [seen SB91]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "service-unattended-password-recovery"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class ServicePasswordEncryption(Command):
    """``service password-encryption`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "service-password-encryption"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class TelnetListen(Command):
    """``telnet listen [ port udpPort ]`` [recalled]."""

    __slots__ = ("udp_port",)
    __match_args__ = ("udp_port",)
    ENTRY = "telnet-listen"
    udp_port: int | None

    def __init__(self, udp_port: int | None = None) -> None:
        _set(self, "udp_port", udp_port)


class Host(Command):
    """``host hostName ipAddress [ ftp [ passwordForm ] [ ftpUser passwordText ] ]`` [seen RAN]."""

    __slots__ = ("host_name", "ip_address", "ftp", "password_form", "ftp_user", "password_text",)
    __match_args__ = ("host_name", "ip_address", "ftp", "password_form", "ftp_user", "password_text",)
    ENTRY = "host"
    host_name: str
    ip_address: Ipv4
    ftp: bool
    password_form: Literal['0', '7', '8'] | None
    ftp_user: str | None
    password_text: str | None

    def __init__(self, host_name: str, ip_address: Ipv4, ftp: bool = False, password_form: Literal['0', '7', '8'] | None = None, ftp_user: str | None = None, password_text: str | None = None) -> None:
        _set(self, "host_name", host_name)
        _set(self, "ip_address", ip_address)
        _set(self, "ftp", ftp)
        _set(self, "password_form", password_form)
        _set(self, "ftp_user", ftp_user)
        _set(self, "password_text", password_text)


class BootConfig(Command):
    """``boot config { running-configuration | factory-defaults | fileName [ once ] }`` [recalled]."""

    __slots__ = ("running_configuration", "factory_defaults", "file_name", "once",)
    __match_args__ = ("running_configuration", "factory_defaults", "file_name", "once",)
    ENTRY = "boot-config"
    running_configuration: bool
    factory_defaults: bool
    file_name: str | None
    once: bool

    def __init__(self, running_configuration: bool = False, factory_defaults: bool = False, file_name: str | None = None, once: bool = False) -> None:
        _set(self, "running_configuration", running_configuration)
        _set(self, "factory_defaults", factory_defaults)
        _set(self, "file_name", file_name)
        _set(self, "once", once)


class BootSystem(Command):
    """``boot system fileName`` [recalled]."""

    __slots__ = ("file_name",)
    __match_args__ = ("file_name",)
    ENTRY = "boot-system"
    file_name: str

    def __init__(self, file_name: str) -> None:
        _set(self, "file_name", file_name)


class BootBackup(Command):
    """``boot backup fileName configFile`` [recalled]."""

    __slots__ = ("file_name", "config_file",)
    __match_args__ = ("file_name", "config_file",)
    ENTRY = "boot-backup"
    file_name: str
    config_file: str

    def __init__(self, file_name: str, config_file: str) -> None:
        _set(self, "file_name", file_name)
        _set(self, "config_file", config_file)


class ClockTimezone(Command):
    """``clock timezone zoneName zoneHours [ zoneMinutes ]`` [recalled]."""

    __slots__ = ("zone_name", "zone_hours", "zone_minutes",)
    __match_args__ = ("zone_name", "zone_hours", "zone_minutes",)
    ENTRY = "clock-timezone"
    zone_name: str
    zone_hours: int
    zone_minutes: int | None

    def __init__(self, zone_name: str, zone_hours: int, zone_minutes: int | None = None) -> None:
        _set(self, "zone_name", zone_name)
        _set(self, "zone_hours", zone_hours)
        _set(self, "zone_minutes", zone_minutes)


class NtpEnable(Command):
    """``ntp enable`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ntp-enable"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class NtpServer(Command):
    """``ntp server ipAddress [ key keyNumber | prefer | version ntpVersion | source interfaceType interfaceSpecifier ]*`` [seen RAN]."""

    __slots__ = ("ip_address", "key_number", "prefer", "ntp_version", "interface_type", "interface_specifier",)
    __match_args__ = ("ip_address", "key_number", "prefer", "ntp_version", "interface_type", "interface_specifier",)
    ENTRY = "ntp-server"
    ip_address: Ipv4
    key_number: int | None
    prefer: bool
    ntp_version: int | None
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None
    interface_specifier: str | None

    def __init__(self, ip_address: Ipv4, key_number: int | None = None, prefer: bool = False, ntp_version: int | None = None, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'] | None = None, interface_specifier: str | None = None) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "key_number", key_number)
        _set(self, "prefer", prefer)
        _set(self, "ntp_version", ntp_version)
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)


class NtpBroadcastClient(Command):
    """``ntp broadcast-client`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ntp-broadcast-client"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class NtpAuthenticate(Command):
    """``ntp authenticate`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ntp-authenticate"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class NtpAuthenticationKey(Command):
    """``ntp authentication-key keyNumber md5 [ keyForm ] keyText`` [seen RAN]."""

    __slots__ = ("key_number", "key_text", "key_form",)
    __match_args__ = ("key_number", "key_text", "key_form",)
    ENTRY = "ntp-authentication-key"
    key_number: int
    key_text: str
    key_form: Literal['0', '8'] | None

    def __init__(self, key_number: int, key_text: str, key_form: Literal['0', '8'] | None = None) -> None:
        _set(self, "key_number", key_number)
        _set(self, "key_text", key_text)
        _set(self, "key_form", key_form)


class NtpTrustedKeys(Command):
    """``ntp trusted-keys keyNumber`` [recalled]."""

    __slots__ = ("key_number",)
    __match_args__ = ("key_number",)
    ENTRY = "ntp-trusted-keys"
    key_number: int

    def __init__(self, key_number: int) -> None:
        _set(self, "key_number", key_number)


class NtpSource(Command):
    """``ntp source interfaceType interfaceSpecifier`` [recalled]."""

    __slots__ = ("interface_type", "interface_specifier",)
    __match_args__ = ("interface_type", "interface_specifier",)
    ENTRY = "ntp-source"
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm']
    interface_specifier: str

    def __init__(self, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'], interface_specifier: str) -> None:
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)


class SnmpServer(Command):
    """``snmp-server`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "snmp-server"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class SnmpServerCommunity(Command):
    """``snmp-server community communityName [ view viewName ] [ communityRights ]`` [seen RAN]."""

    __slots__ = ("community_name", "view_name", "community_rights",)
    __match_args__ = ("community_name", "view_name", "community_rights",)
    ENTRY = "snmp-server-community"
    community_name: str
    view_name: str | None
    community_rights: Literal['ro', 'rw', 'admin'] | None

    def __init__(self, community_name: str, view_name: str | None = None, community_rights: Literal['ro', 'rw', 'admin'] | None = None) -> None:
        _set(self, "community_name", community_name)
        _set(self, "view_name", view_name)
        _set(self, "community_rights", community_rights)


class SnmpServerContact(Command):
    """``snmp-server contact text`` [recalled]."""

    __slots__ = ("text",)
    __match_args__ = ("text",)
    ENTRY = "snmp-server-contact"
    text: str

    def __init__(self, text: str) -> None:
        _set(self, "text", text)


class SnmpServerLocation(Command):
    """``snmp-server location text`` [recalled]."""

    __slots__ = ("text",)
    __match_args__ = ("text",)
    ENTRY = "snmp-server-location"
    text: str

    def __init__(self, text: str) -> None:
        _set(self, "text", text)


class SnmpServerHost(Command):
    """``snmp-server host ipAddress [ version snmpVersion ] communityName [ udp-port udpPort ] [ trapCategory ]*`` [seen RAN]."""

    __slots__ = ("ip_address", "community_name", "snmp_version", "udp_port", "trap_category",)
    __match_args__ = ("ip_address", "community_name", "snmp_version", "udp_port", "trap_category",)
    ENTRY = "snmp-server-host"
    ip_address: Ipv4
    community_name: str
    snmp_version: Literal['1', '2c', '3'] | None
    udp_port: int | None
    trap_category: tuple[Literal['addrPool', 'atmPing', 'bgp', 'bulkstats', 'cli', 'dvmrp', 'environment', 'fileXfer', 'inventory', 'link', 'log', 'ntp', 'ospf', 'ping', 'radius', 'snmp', 'sonet', 'traceroute', 'vrrp'], ...]

    def __init__(self, ip_address: Ipv4, community_name: str, snmp_version: Literal['1', '2c', '3'] | None = None, udp_port: int | None = None, trap_category: tuple[Literal['addrPool', 'atmPing', 'bgp', 'bulkstats', 'cli', 'dvmrp', 'environment', 'fileXfer', 'inventory', 'link', 'log', 'ntp', 'ospf', 'ping', 'radius', 'snmp', 'sonet', 'traceroute', 'vrrp'], ...] = ()) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "community_name", community_name)
        _set(self, "snmp_version", snmp_version)
        _set(self, "udp_port", udp_port)
        _set(self, "trap_category", trap_category)


class SnmpServerEnableTraps(Command):
    """``snmp-server enable traps [ trapCategory ]*`` [recalled]."""

    __slots__ = ("trap_category",)
    __match_args__ = ("trap_category",)
    ENTRY = "snmp-server-enable-traps"
    trap_category: tuple[Literal['addrPool', 'atmPing', 'bgp', 'bulkstats', 'cli', 'dvmrp', 'environment', 'fileXfer', 'inventory', 'link', 'log', 'ntp', 'ospf', 'ping', 'radius', 'snmp', 'sonet', 'traceroute', 'vrrp'], ...]

    def __init__(self, trap_category: tuple[Literal['addrPool', 'atmPing', 'bgp', 'bulkstats', 'cli', 'dvmrp', 'environment', 'fileXfer', 'inventory', 'link', 'log', 'ntp', 'ospf', 'ping', 'radius', 'snmp', 'sonet', 'traceroute', 'vrrp'], ...] = ()) -> None:
        _set(self, "trap_category", trap_category)


class SnmpServerTrapSource(Command):
    """``snmp-server trap-source interfaceType interfaceSpecifier`` [recalled]."""

    __slots__ = ("interface_type", "interface_specifier",)
    __match_args__ = ("interface_type", "interface_specifier",)
    ENTRY = "snmp-server-trap-source"
    interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm']
    interface_specifier: str

    def __init__(self, interface_type: Literal['loopback', 'null', 'fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet', 'atm'], interface_specifier: str) -> None:
        _set(self, "interface_type", interface_type)
        _set(self, "interface_specifier", interface_specifier)


class LogSeverity(Command):
    """``log severity severityName [ logCategory ]`` [seen SB93]."""

    __slots__ = ("severity_name", "log_category",)
    __match_args__ = ("severity_name", "log_category",)
    ENTRY = "log-severity"
    severity_name: Literal['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug']
    log_category: str | None

    def __init__(self, severity_name: Literal['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug'], log_category: str | None = None) -> None:
        _set(self, "severity_name", severity_name)
        _set(self, "log_category", log_category)


class LogVerbosity(Command):
    """``log verbosity verbosityLevel [ logCategory ]`` [seen SB93]."""

    __slots__ = ("verbosity_level", "log_category",)
    __match_args__ = ("verbosity_level", "log_category",)
    ENTRY = "log-verbosity"
    verbosity_level: Literal['low', 'medium', 'high']
    log_category: str | None

    def __init__(self, verbosity_level: Literal['low', 'medium', 'high'], log_category: str | None = None) -> None:
        _set(self, "verbosity_level", verbosity_level)
        _set(self, "log_category", log_category)


class LogDestination(Command):
    """``log destination logPlace severity severityOrOff`` [recalled]."""

    __slots__ = ("log_place", "severity_or_off",)
    __match_args__ = ("log_place", "severity_or_off",)
    ENTRY = "log-destination"
    log_place: Literal['console', 'nv-file']
    severity_or_off: Literal['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug', 'off']

    def __init__(self, log_place: Literal['console', 'nv-file'], severity_or_off: Literal['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug', 'off']) -> None:
        _set(self, "log_place", log_place)
        _set(self, "severity_or_off", severity_or_off)


class LogDestinationSyslog(Command):
    """``log destination syslog ipAddress [ facility facilityNumber ] [ severity severityOrOff ]`` [recalled]."""

    __slots__ = ("ip_address", "facility_number", "severity_or_off",)
    __match_args__ = ("ip_address", "facility_number", "severity_or_off",)
    ENTRY = "log-destination-syslog"
    ip_address: Ipv4
    facility_number: int | None
    severity_or_off: Literal['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug', 'off'] | None

    def __init__(self, ip_address: Ipv4, facility_number: int | None = None, severity_or_off: Literal['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'info', 'debug', 'off'] | None = None) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "facility_number", facility_number)
        _set(self, "severity_or_off", severity_or_off)


class LogEngineering(Command):
    """``log engineering`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "log-engineering"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class TerminateCode(Command):
    """``terminate-code endProtocol endReason radius endCode`` [recalled]."""

    __slots__ = ("end_protocol", "end_reason", "end_code",)
    __match_args__ = ("end_protocol", "end_reason", "end_code",)
    ENTRY = "terminate-code"
    end_protocol: Literal['aaa', 'l2tp', 'ppp', 'radius-client']
    end_reason: str
    end_code: int

    def __init__(self, end_protocol: Literal['aaa', 'l2tp', 'ppp', 'radius-client'], end_reason: str, end_code: int) -> None:
        _set(self, "end_protocol", end_protocol)
        _set(self, "end_reason", end_reason)
        _set(self, "end_code", end_code)


class IpDomainLookup(Command):
    """``ip domain-lookup`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "ip-domain-lookup"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class IpDomainName(Command):
    """``ip domain-name domain`` [recalled]."""

    __slots__ = ("domain",)
    __match_args__ = ("domain",)
    ENTRY = "ip-domain-name"
    domain: str

    def __init__(self, domain: str) -> None:
        _set(self, "domain", domain)


class IpNameServer(Command):
    """``ip name-server ipAddress`` [recalled]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "ip-name-server"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class IpLocalPool(Command):
    """``ip local pool poolName firstAddress lastAddress`` [recalled]."""

    __slots__ = ("pool_name", "first_address", "last_address",)
    __match_args__ = ("pool_name", "first_address", "last_address",)
    ENTRY = "ip-local-pool"
    pool_name: str
    first_address: Ipv4
    last_address: Ipv4

    def __init__(self, pool_name: str, first_address: Ipv4, last_address: Ipv4) -> None:
        _set(self, "pool_name", pool_name)
        _set(self, "first_address", first_address)
        _set(self, "last_address", last_address)
