"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class SnmpServerView(Command):  # grammars/management/snmp.yaml:29
    """``snmp-server view viewName oidTree viewKind`` [recalled]."""

    ENTRY = "snmp-server-view"
    view_name: str
    oid_tree: str
    view_kind: types.ViewKind


class NoSnmpServerView(Removal):  # grammars/management/snmp.yaml:29
    """``no snmp-server view viewName oidTree [ viewKind ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-view"
    view_name: str
    oid_tree: str
    view_kind: types.ViewKind | None = None
    default: bool = False


class SnmpServerGroup(Command):  # grammars/management/snmp.yaml:33
    """``snmp-server group groupName3 securityModel [ authLevel ] [ read viewName | write writeView | notify notifyView ]*`` [recalled]."""

    ENTRY = "snmp-server-group"
    group_name3: str
    security_model: types.SecurityModel
    auth_level: types.AuthLevel | None = None
    view_name: str | None = None
    write_view: str | None = None
    notify_view: str | None = None


class NoSnmpServerGroup(Removal):  # grammars/management/snmp.yaml:33
    """``no snmp-server group groupName3 securityModel [ authLevel ] [ read viewName | write writeView | notify notifyView ]*``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-group"
    group_name3: str
    security_model: types.SecurityModel
    auth_level: types.AuthLevel | None = None
    view_name: str | None = None
    write_view: str | None = None
    notify_view: str | None = None
    default: bool = False


class SnmpServerUser(Command):  # grammars/management/snmp.yaml:38
    """``snmp-server user userName3 group groupName3 [ auth authKind [ passwordForm ] passwordText ]`` [recalled]."""

    ENTRY = "snmp-server-user"
    user_name3: str
    group_name3: str
    auth_kind: types.AuthKind | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None


class NoSnmpServerUser(Removal):  # grammars/management/snmp.yaml:38
    """``no snmp-server user userName3 [ group groupName3 [ auth authKind [ passwordForm ] passwordText ] ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-user"
    user_name3: str
    group_name3: str | None = None
    auth_kind: types.AuthKind | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class SnmpServerPacketsize(Command):  # grammars/management/snmp.yaml:43
    """``snmp-server packetsize packetBytes`` [recalled]."""

    ENTRY = "snmp-server-packetsize"
    packet_bytes: int


class NoSnmpServerPacketsize(Removal):  # grammars/management/snmp.yaml:43
    """``no snmp-server packetsize [ packetBytes ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-packetsize"
    packet_bytes: int | None = None
    default: bool = False


class SnmpServerInterfacesCompress(Command):  # grammars/management/snmp.yaml:47
    """``snmp-server interfaces compress [ ifKind ]*`` [recalled]."""

    ENTRY = "snmp-server-interfaces-compress"
    if_kind: tuple[types.IfKind, ...] = ()


class NoSnmpServerInterfacesCompress(Removal):  # grammars/management/snmp.yaml:47
    """``no snmp-server interfaces compress [ ifKind ]*``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-interfaces-compress"
    if_kind: tuple[types.IfKind, ...] = ()
    default: bool = False


class SnmpServerInterfacesDescriptionFormat(Command):  # grammars/management/snmp.yaml:51
    """``snmp-server interfaces description-format descriptionFormat`` [recalled]."""

    ENTRY = "snmp-server-interfaces-description-format"
    description_format: types.DescriptionFormat


class NoSnmpServerInterfacesDescriptionFormat(Removal):  # grammars/management/snmp.yaml:51
    """``no snmp-server interfaces description-format [ descriptionFormat ]``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-interfaces-description-format"
    description_format: types.DescriptionFormat | None = None
    default: bool = False


class SnmpServerInterfacesRfc1213(Command):  # grammars/management/snmp.yaml:55
    """``snmp-server interfaces rfc1213`` [recalled]."""

    ENTRY = "snmp-server-interfaces-rfc1213"
    enabled: bool = True


class NoSnmpServerInterfacesRfc1213(Removal):  # grammars/management/snmp.yaml:55
    """``no snmp-server interfaces rfc1213``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-interfaces-rfc1213"
    default: bool = False


class SnmpServerSecureLog(Command):  # grammars/management/snmp.yaml:58
    """``snmp-server secure-log`` [recalled]."""

    ENTRY = "snmp-server-secure-log"
    enabled: bool = True


class NoSnmpServerSecureLog(Removal):  # grammars/management/snmp.yaml:58
    """``no snmp-server secure-log``, or ``default`` for ``no``."""

    ENTRY = "snmp-server-secure-log"
    default: bool = False
