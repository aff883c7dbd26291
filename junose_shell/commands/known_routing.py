"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class KnownPimDataMdt(Command):  # grammars/known/routing.yaml:21
    """``ip pim data-mdt`` [recalled]."""

    ENTRY = "known-pim-data-mdt"


class NoKnownPimDataMdt(Removal):  # grammars/known/routing.yaml:21
    """``no ip pim data-mdt``, or ``default`` for ``no``."""

    ENTRY = "known-pim-data-mdt"
    default: bool = False


class KnownPimDataMdtLine(Command):  # grammars/known/routing.yaml:26
    """``pimDataMdtLine [ keptText ]`` [recalled]."""

    ENTRY = "known-pim-data-mdt-line"
    pim_data_mdt_line: types.PimDataMdtLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownPimDataMdtLine(Removal):  # grammars/known/routing.yaml:26
    """``no pimDataMdtLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-pim-data-mdt-line"
    pim_data_mdt_line: types.PimDataMdtLine
    kept_text: str | None = None
    default: bool = False


class KnownDhcpv6Local(Command):  # grammars/known/routing.yaml:30
    """``ipv6 dhcpv6-local pool knownName`` [recalled]."""

    ENTRY = "known-dhcpv6-local"
    known_name: str


class NoKnownDhcpv6Local(Removal):  # grammars/known/routing.yaml:30
    """``no ipv6 dhcpv6-local pool knownName``, or ``default`` for ``no``."""

    ENTRY = "known-dhcpv6-local"
    known_name: str
    default: bool = False


class KnownDhcpv6LocalLine(Command):  # grammars/known/routing.yaml:35
    """``dhcpv6LocalLine [ keptText ]`` [recalled]."""

    ENTRY = "known-dhcpv6-local-line"
    dhcpv6_local_line: types.Dhcpv6LocalLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownDhcpv6LocalLine(Removal):  # grammars/known/routing.yaml:35
    """``no dhcpv6LocalLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-dhcpv6-local-line"
    dhcpv6_local_line: types.Dhcpv6LocalLine
    kept_text: str | None = None
    default: bool = False


class KnownMapList(Command):  # grammars/known/routing.yaml:39
    """``map-list knownName`` [recalled]."""

    ENTRY = "known-map-list"
    known_name: str


class NoKnownMapList(Removal):  # grammars/known/routing.yaml:39
    """``no map-list knownName``, or ``default`` for ``no``."""

    ENTRY = "known-map-list"
    known_name: str
    default: bool = False


class KnownMapListLine(Command):  # grammars/known/routing.yaml:44
    """``ip ipAddress keptText`` [recalled]."""

    ENTRY = "known-map-list-line"
    ip_address: Ipv4
    kept_text: str
    enabled: bool = True


class NoKnownMapListLine(Removal):  # grammars/known/routing.yaml:44
    """``no ip ipAddress keptText``, or ``default`` for ``no``."""

    ENTRY = "known-map-list-line"
    ip_address: Ipv4
    kept_text: str
    default: bool = False


class KnownRemoteNeighbor(Command):  # grammars/known/routing.yaml:49
    """``remote-neighbor ipAddress [ sham-link ]`` [recalled]."""

    ENTRY = "known-remote-neighbor"
    ip_address: Ipv4
    sham_link: bool = False


class NoKnownRemoteNeighbor(Removal):  # grammars/known/routing.yaml:49
    """``no remote-neighbor ipAddress [ sham-link ]``, or ``default`` for ``no``."""

    ENTRY = "known-remote-neighbor"
    ip_address: Ipv4
    sham_link: bool = False
    default: bool = False


class KnownRemoteNeighborAuthenticationKey(Command):  # grammars/known/routing.yaml:56
    """``authentication-key [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "known-remote-neighbor-authentication-key"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoKnownRemoteNeighborAuthenticationKey(Removal):  # grammars/known/routing.yaml:56
    """``no authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "known-remote-neighbor-authentication-key"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class KnownRemoteNeighborDigestKey(Command):  # grammars/known/routing.yaml:62
    """``message-digest-key keyNumber md5 [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "known-remote-neighbor-digest-key"
    key_number: int
    password_text: str
    password_form: types.PasswordForm | None = None


class NoKnownRemoteNeighborDigestKey(Removal):  # grammars/known/routing.yaml:62
    """``no message-digest-key keyNumber [ md5 [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "known-remote-neighbor-digest-key"
    key_number: int
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class KnownRemoteNeighborLine(Command):  # grammars/known/routing.yaml:68
    """``remoteNeighborLine [ keptText ]`` [recalled]."""

    ENTRY = "known-remote-neighbor-line"
    remote_neighbor_line: types.RemoteNeighborLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownRemoteNeighborLine(Removal):  # grammars/known/routing.yaml:68
    """``no remoteNeighborLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-remote-neighbor-line"
    remote_neighbor_line: types.RemoteNeighborLine
    kept_text: str | None = None
    default: bool = False
