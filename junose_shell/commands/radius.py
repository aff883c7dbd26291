"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class RadiusAuthenticationServer(Command):  # grammars/aaa/radius.yaml:45
    """``radius authentication server ipAddress`` [seen BBA-MH]."""

    ENTRY = "radius-authentication-server"
    ip_address: Ipv4


class NoRadiusAuthenticationServer(Removal):  # grammars/aaa/radius.yaml:45
    """``no radius authentication server ipAddress``, or ``default`` for ``no``."""

    ENTRY = "radius-authentication-server"
    ip_address: Ipv4
    default: bool = False


class RadiusAccountingServer(Command):  # grammars/aaa/radius.yaml:53
    """``radius accounting server ipAddress`` [seen BBA-MH]."""

    ENTRY = "radius-accounting-server"
    ip_address: Ipv4


class NoRadiusAccountingServer(Removal):  # grammars/aaa/radius.yaml:53
    """``no radius accounting server ipAddress``, or ``default`` for ``no``."""

    ENTRY = "radius-accounting-server"
    ip_address: Ipv4
    default: bool = False


class RadiusKey(Command):  # grammars/aaa/radius.yaml:61
    """``key [ keyForm ] secret`` [seen MIB:RADIUS-CLIENT]."""

    ENTRY = "radius-key"
    secret: str
    key_form: types.KeyForm | None = None


class NoRadiusKey(Removal):  # grammars/aaa/radius.yaml:61
    """``no key [ [ keyForm ] secret ]``, or ``default`` for ``no``."""

    ENTRY = "radius-key"
    key_form: types.KeyForm | None = None
    secret: str | None = None
    default: bool = False


class RadiusUdpPort(Command):  # grammars/aaa/radius.yaml:68
    """``udp-port port`` [seen BBA-MH]."""

    ENTRY = "radius-udp-port"
    port: int


class NoRadiusUdpPort(Removal):  # grammars/aaa/radius.yaml:68
    """``no udp-port [ port ]``, or ``default`` for ``no``."""

    ENTRY = "radius-udp-port"
    port: int | None = None
    default: bool = False


class RadiusTimeout(Command):  # grammars/aaa/radius.yaml:75
    """``timeout timeoutSeconds`` [seen BBA-MH]."""

    ENTRY = "radius-timeout"
    timeout_seconds: int


class NoRadiusTimeout(Removal):  # grammars/aaa/radius.yaml:75
    """``no timeout [ timeoutSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "radius-timeout"
    timeout_seconds: int | None = None
    default: bool = False


class RadiusRetransmit(Command):  # grammars/aaa/radius.yaml:81
    """``retransmit retries`` [seen MIB:RADIUS-CLIENT]."""

    ENTRY = "radius-retransmit"
    retries: int


class NoRadiusRetransmit(Removal):  # grammars/aaa/radius.yaml:81
    """``no retransmit [ retries ]``, or ``default`` for ``no``."""

    ENTRY = "radius-retransmit"
    retries: int | None = None
    default: bool = False


class RadiusDeadtime(Command):  # grammars/aaa/radius.yaml:87
    """``deadtime minutes`` [recalled]."""

    ENTRY = "radius-deadtime"
    minutes: int


class NoRadiusDeadtime(Removal):  # grammars/aaa/radius.yaml:87
    """``no deadtime [ minutes ]``, or ``default`` for ``no``."""

    ENTRY = "radius-deadtime"
    minutes: int | None = None
    default: bool = False


class RadiusMaxSessions(Command):  # grammars/aaa/radius.yaml:93
    """``max-sessions requests`` [seen MIB:RADIUS-CLIENT]."""

    ENTRY = "radius-max-sessions"
    requests: int


class NoRadiusMaxSessions(Removal):  # grammars/aaa/radius.yaml:93
    """``no max-sessions [ requests ]``, or ``default`` for ``no``."""

    ENTRY = "radius-max-sessions"
    requests: int | None = None
    default: bool = False


class RadiusAlgorithm(Command):  # grammars/aaa/radius.yaml:99
    """``radius algorithm serverOrder`` [seen J120]."""

    ENTRY = "radius-algorithm"
    server_order: types.ServerOrder


class NoRadiusAlgorithm(Removal):  # grammars/aaa/radius.yaml:99
    """``no radius algorithm [ serverOrder ]``, or ``default`` for ``no``."""

    ENTRY = "radius-algorithm"
    server_order: types.ServerOrder | None = None
    default: bool = False


class RadiusUpdateSourceAddr(Command):  # grammars/aaa/radius.yaml:106
    """``radius update-source-addr ipAddress`` [recalled]."""

    ENTRY = "radius-update-source-addr"
    ip_address: Ipv4


class NoRadiusUpdateSourceAddr(Removal):  # grammars/aaa/radius.yaml:106
    """``no radius update-source-addr [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "radius-update-source-addr"
    ip_address: Ipv4 | None = None
    default: bool = False


class RadiusNasIdentifier(Command):  # grammars/aaa/radius.yaml:112
    """``radius nas-identifier nasIdentifier`` [recalled]."""

    ENTRY = "radius-nas-identifier"
    nas_identifier: str


class NoRadiusNasIdentifier(Removal):  # grammars/aaa/radius.yaml:112
    """``no radius nas-identifier [ nasIdentifier ]``, or ``default`` for ``no``."""

    ENTRY = "radius-nas-identifier"
    nas_identifier: str | None = None
    default: bool = False


class RadiusRolloverOnReject(Command):  # grammars/aaa/radius.yaml:119
    """``radius rollover-on-reject enableDisable`` [recalled]."""

    ENTRY = "radius-rollover-on-reject"
    enable_disable: types.EnableDisable


class NoRadiusRolloverOnReject(Removal):  # grammars/aaa/radius.yaml:119
    """``no radius rollover-on-reject [ enableDisable ]``, or ``default`` for ``no``."""

    ENTRY = "radius-rollover-on-reject"
    enable_disable: types.EnableDisable | None = None
    default: bool = False


class RadiusCallingStationDelimiter(Command):  # grammars/aaa/radius.yaml:125
    """``radius calling-station-delimiter delimiter`` [recalled]."""

    ENTRY = "radius-calling-station-delimiter"
    delimiter: str


class NoRadiusCallingStationDelimiter(Removal):  # grammars/aaa/radius.yaml:125
    """``no radius calling-station-delimiter [ delimiter ]``, or ``default`` for ``no``."""

    ENTRY = "radius-calling-station-delimiter"
    delimiter: str | None = None
    default: bool = False


class RadiusAcctSessionIdFormat(Command):  # grammars/aaa/radius.yaml:131
    """``radius acct-session-id-format idFormat`` [recalled]."""

    ENTRY = "radius-acct-session-id-format"
    id_format: types.RadiusIdFormat


class NoRadiusAcctSessionIdFormat(Removal):  # grammars/aaa/radius.yaml:131
    """``no radius acct-session-id-format [ idFormat ]``, or ``default`` for ``no``."""

    ENTRY = "radius-acct-session-id-format"
    id_format: types.RadiusIdFormat | None = None
    default: bool = False


class RadiusUdpChecksums(Command):  # grammars/aaa/radius.yaml:137
    """``radius udp-checksums enableDisable`` [recalled]."""

    ENTRY = "radius-udp-checksums"
    enable_disable: types.EnableDisable


class NoRadiusUdpChecksums(Removal):  # grammars/aaa/radius.yaml:137
    """``no radius udp-checksums [ enableDisable ]``, or ``default`` for ``no``."""

    ENTRY = "radius-udp-checksums"
    enable_disable: types.EnableDisable | None = None
    default: bool = False


class RadiusInclude(Command):  # grammars/aaa/radius.yaml:143
    """``radius include includeAttribute message enableDisable`` [recalled]."""

    ENTRY = "radius-include"
    include_attribute: types.IncludeAttribute
    message: types.Message
    enable_disable: types.EnableDisable


class NoRadiusInclude(Removal):  # grammars/aaa/radius.yaml:143
    """``no radius include includeAttribute message [ enableDisable ]``, or ``default`` for ``no``."""

    ENTRY = "radius-include"
    include_attribute: types.IncludeAttribute
    message: types.Message
    enable_disable: types.EnableDisable | None = None
    default: bool = False


class RadiusIgnore(Command):  # grammars/aaa/radius.yaml:149
    """``radius ignore ignoreAttribute enableDisable`` [recalled]."""

    ENTRY = "radius-ignore"
    ignore_attribute: types.IgnoreAttribute
    enable_disable: types.EnableDisable


class NoRadiusIgnore(Removal):  # grammars/aaa/radius.yaml:149
    """``no radius ignore ignoreAttribute [ enableDisable ]``, or ``default`` for ``no``."""

    ENTRY = "radius-ignore"
    ignore_attribute: types.IgnoreAttribute
    enable_disable: types.EnableDisable | None = None
    default: bool = False
