"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class ServicesCryptoKeyGenerate(Command):  # grammars/management/services.yaml:95
    """``crypto key generate keyKind`` [recalled]."""

    ENTRY = "services-crypto-key-generate"
    key_kind: types.ServicesKeyKind


class NoServicesCryptoKeyGenerate(Removal):  # grammars/management/services.yaml:95
    """``no crypto key generate keyKind``, or ``default`` for ``no``."""

    ENTRY = "services-crypto-key-generate"
    key_kind: types.ServicesKeyKind
    default: bool = False


class ServicesIpSshCrypto(Command):  # grammars/management/services.yaml:98
    """``ip ssh crypto [ sshDirection ] cipher`` [recalled]."""

    ENTRY = "services-ip-ssh-crypto"
    cipher: types.Cipher
    ssh_direction: types.SshDirection | None = None


class NoServicesIpSshCrypto(Removal):  # grammars/management/services.yaml:98
    """``no ip ssh crypto [ sshDirection ] cipher``, or ``default`` for ``no``."""

    ENTRY = "services-ip-ssh-crypto"
    cipher: types.Cipher
    ssh_direction: types.SshDirection | None = None
    default: bool = False


class ServicesIpSshMac(Command):  # grammars/management/services.yaml:102
    """``ip ssh mac [ sshDirection ] macName`` [recalled]."""

    ENTRY = "services-ip-ssh-mac"
    mac_name: types.MacName
    ssh_direction: types.SshDirection | None = None


class NoServicesIpSshMac(Removal):  # grammars/management/services.yaml:102
    """``no ip ssh mac [ sshDirection ] macName``, or ``default`` for ``no``."""

    ENTRY = "services-ip-ssh-mac"
    mac_name: types.MacName
    ssh_direction: types.SshDirection | None = None
    default: bool = False


class ServicesIpSshTimeout(Command):  # grammars/management/services.yaml:106
    """``ip ssh timeout sshSeconds`` [recalled]."""

    ENTRY = "services-ip-ssh-timeout"
    ssh_seconds: int


class NoServicesIpSshTimeout(Removal):  # grammars/management/services.yaml:106
    """``no ip ssh timeout [ sshSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-ssh-timeout"
    ssh_seconds: int | None = None
    default: bool = False


class ServicesIpSshSleep(Command):  # grammars/management/services.yaml:110
    """``ip ssh sleep sshSeconds2`` [recalled]."""

    ENTRY = "services-ip-ssh-sleep"
    ssh_seconds2: int


class NoServicesIpSshSleep(Removal):  # grammars/management/services.yaml:110
    """``no ip ssh sleep [ sshSeconds2 ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-ssh-sleep"
    ssh_seconds2: int | None = None
    default: bool = False


class ServicesIpSshDisableUserAuthentication(Command):  # grammars/management/services.yaml:114
    """``ip ssh disable-user-authentication`` [recalled]."""

    ENTRY = "services-ip-ssh-disable-user-authentication"
    enabled: bool = True


class NoServicesIpSshDisableUserAuthentication(Removal):  # grammars/management/services.yaml:114
    """``no ip ssh disable-user-authentication``, or ``default`` for ``no``."""

    ENTRY = "services-ip-ssh-disable-user-authentication"
    default: bool = False


class ServicesIpFtpSourceAddress(Command):  # grammars/management/services.yaml:117
    """``ip ftp source-address ipAddress`` [recalled]."""

    ENTRY = "services-ip-ftp-source-address"
    ip_address: Ipv4


class NoServicesIpFtpSourceAddress(Removal):  # grammars/management/services.yaml:117
    """``no ip ftp source-address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-ftp-source-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class IpFtpServer(Command):  # grammars/management/services.yaml:121
    """``ip ftp server`` [recalled]."""

    ENTRY = "ip-ftp-server"


class NoIpFtpServer(Removal):  # grammars/management/services.yaml:121
    """``no ip ftp server``, or ``default`` for ``no``."""

    ENTRY = "ip-ftp-server"
    default: bool = False


class FtpServerEnable(Command):  # grammars/management/services.yaml:124
    """``ftp-server enable`` [recalled]."""

    ENTRY = "ftp-server-enable"


class NoFtpServerEnable(Removal):  # grammars/management/services.yaml:124
    """``no ftp-server enable``, or ``default`` for ``no``."""

    ENTRY = "ftp-server-enable"
    default: bool = False


class ServicesIpHttpServer(Command):  # grammars/management/services.yaml:127
    """``ip http server`` [recalled]."""

    ENTRY = "services-ip-http-server"
    enabled: bool = True


class NoServicesIpHttpServer(Removal):  # grammars/management/services.yaml:127
    """``no ip http server``, or ``default`` for ``no``."""

    ENTRY = "services-ip-http-server"
    default: bool = False


class ServicesIpHttpPort(Command):  # grammars/management/services.yaml:130
    """``ip http port tcpPort`` [recalled]."""

    ENTRY = "services-ip-http-port"
    tcp_port: int


class NoServicesIpHttpPort(Removal):  # grammars/management/services.yaml:130
    """``no ip http port [ tcpPort ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-http-port"
    tcp_port: int | None = None
    default: bool = False


class ServicesIpHttpAccessClass(Command):  # grammars/management/services.yaml:134
    """``ip http access-class listName`` [recalled]."""

    ENTRY = "services-ip-http-access-class"
    list_name: str


class NoServicesIpHttpAccessClass(Removal):  # grammars/management/services.yaml:134
    """``no ip http access-class [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-http-access-class"
    list_name: str | None = None
    default: bool = False


class ServicesIpHttpMaxConnectionTime(Command):  # grammars/management/services.yaml:138
    """``ip http max-connection-time sshSeconds3`` [recalled]."""

    ENTRY = "services-ip-http-max-connection-time"
    ssh_seconds3: int


class NoServicesIpHttpMaxConnectionTime(Removal):  # grammars/management/services.yaml:138
    """``no ip http max-connection-time [ sshSeconds3 ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-http-max-connection-time"
    ssh_seconds3: int | None = None
    default: bool = False


class IpHttpRedirectUrl(Command):  # grammars/management/services.yaml:142
    """``ip http redirectUrl urlText`` [recalled]."""

    ENTRY = "ip-http-redirect-url"
    url_text: str


class NoIpHttpRedirectUrl(Removal):  # grammars/management/services.yaml:142
    """``no ip http redirectUrl [ urlText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-http-redirect-url"
    url_text: str | None = None
    default: bool = False


class ServicesLogFields(Command):  # grammars/management/services.yaml:146
    """``log fields logField [ logField ]*`` [recalled]."""

    ENTRY = "services-log-fields"
    log_field: tuple[types.LogField, ...] = ()


class NoServicesLogFields(Removal):  # grammars/management/services.yaml:146
    """``no log fields [ logField [ logField ]* ]``, or ``default`` for ``no``."""

    ENTRY = "services-log-fields"
    log_field: tuple[types.LogField, ...] = ()
    default: bool = False


class ServicesLogUnlimit(Command):  # grammars/management/services.yaml:151
    """``log unlimit`` [recalled]."""

    ENTRY = "services-log-unlimit"
    enabled: bool = True


class NoServicesLogUnlimit(Removal):  # grammars/management/services.yaml:151
    """``no log unlimit``, or ``default`` for ``no``."""

    ENTRY = "services-log-unlimit"
    default: bool = False


class ClockSummerTimeRecurring(Command):  # grammars/management/services.yaml:154
    """``clock summer-time summerZone recurring [ week weekday month clockTime endWeek endDay endMonth endTime [ offsetMinutes ] ]`` [recalled]."""

    ENTRY = "clock-summer-time-recurring"
    summer_zone: str
    week: types.Week | None = None
    weekday: types.Weekday | None = None
    month: types.Month | None = None
    clock_time: str | None = None
    end_week: types.EndWeek | None = None
    end_day: types.EndDay | None = None
    end_month: types.EndMonth | None = None
    end_time: str | None = None
    offset_minutes: int | None = None


class NoClockSummerTimeRecurring(Removal):  # grammars/management/services.yaml:154
    """``no clock summer-time [ summerZone recurring [ week weekday month clockTime endWeek endDay endMonth endTime [ offsetMinutes ] ] ]``, or ``default`` for ``no``."""

    ENTRY = "clock-summer-time-recurring"
    summer_zone: str | None = None
    week: types.Week | None = None
    weekday: types.Weekday | None = None
    month: types.Month | None = None
    clock_time: str | None = None
    end_week: types.EndWeek | None = None
    end_day: types.EndDay | None = None
    end_month: types.EndMonth | None = None
    end_time: str | None = None
    offset_minutes: int | None = None
    default: bool = False


class ClockSummerTimeDate(Command):  # grammars/management/services.yaml:160
    """``clock summer-time summerZone date dayNumber month yearNumber clockTime endNumber endMonth endYear endTime [ offsetMinutes ]`` [recalled]."""

    ENTRY = "clock-summer-time-date"
    summer_zone: str
    day_number: int
    month: types.Month
    year_number: int
    clock_time: str
    end_number: int
    end_month: types.EndMonth
    end_year: int
    end_time: str
    offset_minutes: int | None = None


class NoClockSummerTimeDate(Removal):  # grammars/management/services.yaml:160
    """``no clock summer-time summerZone date [ dayNumber month yearNumber clockTime endNumber endMonth endYear endTime [ offsetMinutes ] ]``, or ``default`` for ``no``."""

    ENTRY = "clock-summer-time-date"
    summer_zone: str
    day_number: int | None = None
    month: types.Month | None = None
    year_number: int | None = None
    clock_time: str | None = None
    end_number: int | None = None
    end_month: types.EndMonth | None = None
    end_year: int | None = None
    end_time: str | None = None
    offset_minutes: int | None = None
    default: bool = False


class TimingSelect(Command):  # grammars/management/services.yaml:165
    """``timing select timingRank`` [recalled]."""

    ENTRY = "timing-select"
    timing_rank: types.TimingRank


class NoTimingSelect(Removal):  # grammars/management/services.yaml:165
    """``no timing select [ timingRank ]``, or ``default`` for ``no``."""

    ENTRY = "timing-select"
    timing_rank: types.TimingRank | None = None
    default: bool = False


class ServicesTimingSource(Command):  # grammars/management/services.yaml:169
    """``timing source timingRank timingKind [ slotPort ]`` [recalled]."""

    ENTRY = "services-timing-source"
    timing_rank: types.TimingRank
    timing_kind: types.TimingKind
    slot_port: str | None = None


class NoServicesTimingSource(Removal):  # grammars/management/services.yaml:169
    """``no timing source timingRank [ timingKind [ slotPort ] ]``, or ``default`` for ``no``."""

    ENTRY = "services-timing-source"
    timing_rank: types.TimingRank
    timing_kind: types.TimingKind | None = None
    slot_port: str | None = None
    default: bool = False


class ServicesTimingDisableAutoUpgrade(Command):  # grammars/management/services.yaml:174
    """``timing disable-auto-upgrade`` [recalled]."""

    ENTRY = "services-timing-disable-auto-upgrade"
    enabled: bool = True


class NoServicesTimingDisableAutoUpgrade(Removal):  # grammars/management/services.yaml:174
    """``no timing disable-auto-upgrade``, or ``default`` for ``no``."""

    ENTRY = "services-timing-disable-auto-upgrade"
    default: bool = False


class ServicesBulkstatsInterval(Command):  # grammars/management/services.yaml:177
    """``bulkstats interval bulkMinutes`` [recalled]."""

    ENTRY = "services-bulkstats-interval"
    bulk_minutes: int


class NoServicesBulkstatsInterval(Removal):  # grammars/management/services.yaml:177
    """``no bulkstats interval [ bulkMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-interval"
    bulk_minutes: int | None = None
    default: bool = False


class ServicesBulkstatsCollector(Command):  # grammars/management/services.yaml:181
    """``bulkstats collector fileNumber`` [recalled]."""

    ENTRY = "services-bulkstats-collector"
    file_number: int


class NoServicesBulkstatsCollector(Removal):  # grammars/management/services.yaml:181
    """``no bulkstats collector fileNumber``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector"
    file_number: int
    default: bool = False


class ServicesBulkstatsCollectorEnable(Command):  # grammars/management/services.yaml:185
    """``bulkstats collector fileNumber enable`` [recalled]."""

    ENTRY = "services-bulkstats-collector-enable"
    file_number: int


class NoServicesBulkstatsCollectorEnable(Removal):  # grammars/management/services.yaml:185
    """``no bulkstats collector fileNumber enable``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-enable"
    file_number: int
    default: bool = False


class ServicesBulkstatsCollectorInterval(Command):  # grammars/management/services.yaml:189
    """``bulkstats collector fileNumber interval bulkSeconds`` [recalled]."""

    ENTRY = "services-bulkstats-collector-interval"
    file_number: int
    bulk_seconds: int


class NoServicesBulkstatsCollectorInterval(Removal):  # grammars/management/services.yaml:189
    """``no bulkstats collector fileNumber interval [ bulkSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-interval"
    file_number: int
    bulk_seconds: int | None = None
    default: bool = False


class ServicesBulkstatsCollectorMaxSize(Command):  # grammars/management/services.yaml:194
    """``bulkstats collector fileNumber max-size bulkSize`` [recalled]."""

    ENTRY = "services-bulkstats-collector-max-size"
    file_number: int
    bulk_size: int


class NoServicesBulkstatsCollectorMaxSize(Removal):  # grammars/management/services.yaml:194
    """``no bulkstats collector fileNumber max-size [ bulkSize ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-max-size"
    file_number: int
    bulk_size: int | None = None
    default: bool = False


class ServicesBulkstatsCollectorPrimaryReceiver(Command):  # grammars/management/services.yaml:199
    """``bulkstats collector fileNumber primary-receiver hostText`` [recalled]."""

    ENTRY = "services-bulkstats-collector-primary-receiver"
    file_number: int
    host_text: str


class NoServicesBulkstatsCollectorPrimaryReceiver(Removal):  # grammars/management/services.yaml:199
    """``no bulkstats collector fileNumber primary-receiver [ hostText ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-primary-receiver"
    file_number: int
    host_text: str | None = None
    default: bool = False


class ServicesBulkstatsCollectorSecondaryReceiver(Command):  # grammars/management/services.yaml:204
    """``bulkstats collector fileNumber secondary-receiver hostText`` [recalled]."""

    ENTRY = "services-bulkstats-collector-secondary-receiver"
    file_number: int
    host_text: str


class NoServicesBulkstatsCollectorSecondaryReceiver(Removal):  # grammars/management/services.yaml:204
    """``no bulkstats collector fileNumber secondary-receiver [ hostText ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-secondary-receiver"
    file_number: int
    host_text: str | None = None
    default: bool = False


class ServicesBulkstatsCollectorCollectMode(Command):  # grammars/management/services.yaml:209
    """``bulkstats collector fileNumber collect-mode collectMode`` [recalled]."""

    ENTRY = "services-bulkstats-collector-collect-mode"
    file_number: int
    collect_mode: types.CollectMode


class NoServicesBulkstatsCollectorCollectMode(Removal):  # grammars/management/services.yaml:209
    """``no bulkstats collector fileNumber collect-mode [ collectMode ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-collect-mode"
    file_number: int
    collect_mode: types.CollectMode | None = None
    default: bool = False


class ServicesBulkstatsCollectorDescription(Command):  # grammars/management/services.yaml:214
    """``bulkstats collector fileNumber description text`` [recalled]."""

    ENTRY = "services-bulkstats-collector-description"
    file_number: int
    text: str


class NoServicesBulkstatsCollectorDescription(Removal):  # grammars/management/services.yaml:214
    """``no bulkstats collector fileNumber description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-collector-description"
    file_number: int
    text: str | None = None
    default: bool = False


class ServicesBulkstatsReceiverRemoteName(Command):  # grammars/management/services.yaml:219
    """``bulkstats receiver receiverNumber remote-name fileText`` [recalled]."""

    ENTRY = "services-bulkstats-receiver-remote-name"
    receiver_number: int
    file_text: str


class NoServicesBulkstatsReceiverRemoteName(Removal):  # grammars/management/services.yaml:219
    """``no bulkstats receiver receiverNumber [ remote-name fileText ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-receiver-remote-name"
    receiver_number: int
    file_text: str | None = None
    default: bool = False


class ServicesBulkstatsSchema(Command):  # grammars/management/services.yaml:224
    """``bulkstats schema schemaNumber schemaKind`` [recalled]."""

    ENTRY = "services-bulkstats-schema"
    schema_number: int
    schema_kind: types.SchemaKind


class NoServicesBulkstatsSchema(Removal):  # grammars/management/services.yaml:224
    """``no bulkstats schema schemaNumber [ schemaKind ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-schema"
    schema_number: int
    schema_kind: types.SchemaKind | None = None
    default: bool = False


class ServicesBulkstatsSchemaCollector(Command):  # grammars/management/services.yaml:228
    """``bulkstats schema schemaNumber collector fileNumber`` [recalled]."""

    ENTRY = "services-bulkstats-schema-collector"
    schema_number: int
    file_number: int


class NoServicesBulkstatsSchemaCollector(Removal):  # grammars/management/services.yaml:228
    """``no bulkstats schema schemaNumber collector [ fileNumber ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-schema-collector"
    schema_number: int
    file_number: int | None = None
    default: bool = False


class ServicesBulkstatsInterfaceType(Command):  # grammars/management/services.yaml:233
    """``bulkstats interface-type bulkKind [ bulkCollector ]`` [recalled]."""

    ENTRY = "services-bulkstats-interface-type"
    bulk_kind: types.BulkKind
    bulk_collector: int | None = None


class NoServicesBulkstatsInterfaceType(Removal):  # grammars/management/services.yaml:233
    """``no bulkstats interface-type bulkKind [ bulkCollector ]``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-interface-type"
    bulk_kind: types.BulkKind
    bulk_collector: int | None = None
    default: bool = False


class ServicesBulkstatsTraps(Command):  # grammars/management/services.yaml:237
    """``bulkstats traps bulkTrap`` [recalled]."""

    ENTRY = "services-bulkstats-traps"
    bulk_trap: types.BulkTrap


class NoServicesBulkstatsTraps(Removal):  # grammars/management/services.yaml:237
    """``no bulkstats traps bulkTrap``, or ``default`` for ``no``."""

    ENTRY = "services-bulkstats-traps"
    bulk_trap: types.BulkTrap
    default: bool = False


class ServicesExceptionDump(Command):  # grammars/management/services.yaml:240
    """``exception dump ipAddress`` [recalled]."""

    ENTRY = "services-exception-dump"
    ip_address: Ipv4


class NoServicesExceptionDump(Removal):  # grammars/management/services.yaml:240
    """``no exception dump [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "services-exception-dump"
    ip_address: Ipv4 | None = None
    default: bool = False


class ServicesExceptionProtocol(Command):  # grammars/management/services.yaml:245
    """``exception protocol dumpProtocol [ dumpUser [ passwordForm ] passwordText ]`` [recalled]."""

    ENTRY = "services-exception-protocol"
    dump_protocol: types.DumpProtocol
    dump_user: str | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None


class NoServicesExceptionProtocol(Removal):  # grammars/management/services.yaml:245
    """``no exception protocol [ dumpProtocol [ dumpUser [ passwordForm ] passwordText ] ]``, or ``default`` for ``no``."""

    ENTRY = "services-exception-protocol"
    dump_protocol: types.DumpProtocol | None = None
    dump_user: str | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class ServicesIpDomainSearch(Command):  # grammars/management/services.yaml:250
    """``ip domain-search domainSearch`` [recalled]."""

    ENTRY = "services-ip-domain-search"
    domain_search: str


class NoServicesIpDomainSearch(Removal):  # grammars/management/services.yaml:250
    """``no ip domain-search domainSearch``, or ``default`` for ``no``."""

    ENTRY = "services-ip-domain-search"
    domain_search: str
    default: bool = False


class ServicesIpHost(Command):  # grammars/management/services.yaml:254
    """``ip host hostText ipAddress`` [recalled]."""

    ENTRY = "services-ip-host"
    host_text: str
    ip_address: Ipv4


class NoServicesIpHost(Removal):  # grammars/management/services.yaml:254
    """``no ip host hostText [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "services-ip-host"
    host_text: str
    ip_address: Ipv4 | None = None
    default: bool = False
