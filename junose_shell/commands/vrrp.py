"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpVrrp(Command):  # grammars/routing/vrrp.yaml:19
    """``ip vrrp vrid`` [recalled]."""

    ENTRY = "ip-vrrp"
    vrid: int


class NoIpVrrp(Removal):  # grammars/routing/vrrp.yaml:19
    """``no ip vrrp vrid``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp"
    vrid: int
    default: bool = False


class IpVrrpVirtualAddress(Command):  # grammars/routing/vrrp.yaml:23
    """``ip vrrp vrid virtual-address ipAddress`` [recalled]."""

    ENTRY = "ip-vrrp-virtual-address"
    vrid: int
    ip_address: Ipv4


class NoIpVrrpVirtualAddress(Removal):  # grammars/routing/vrrp.yaml:23
    """``no ip vrrp vrid virtual-address ipAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-virtual-address"
    vrid: int
    ip_address: Ipv4
    default: bool = False


class IpVrrpPriority(Command):  # grammars/routing/vrrp.yaml:28
    """``ip vrrp vrid priority vrrpPriority`` [recalled]."""

    ENTRY = "ip-vrrp-priority"
    vrid: int
    vrrp_priority: int


class NoIpVrrpPriority(Removal):  # grammars/routing/vrrp.yaml:28
    """``no ip vrrp vrid priority [ vrrpPriority ]``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-priority"
    vrid: int
    vrrp_priority: int | None = None
    default: bool = False


class IpVrrpAdvertiseInterval(Command):  # grammars/routing/vrrp.yaml:33
    """``ip vrrp vrid advertise-interval vrrpSeconds`` [recalled]."""

    ENTRY = "ip-vrrp-advertise-interval"
    vrid: int
    vrrp_seconds: int


class NoIpVrrpAdvertiseInterval(Removal):  # grammars/routing/vrrp.yaml:33
    """``no ip vrrp vrid advertise-interval [ vrrpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-advertise-interval"
    vrid: int
    vrrp_seconds: int | None = None
    default: bool = False


class IpVrrpPreempt(Command):  # grammars/routing/vrrp.yaml:38
    """``ip vrrp vrid preempt`` [recalled]."""

    ENTRY = "ip-vrrp-preempt"
    vrid: int


class NoIpVrrpPreempt(Removal):  # grammars/routing/vrrp.yaml:38
    """``no ip vrrp vrid preempt``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-preempt"
    vrid: int
    default: bool = False


class IpVrrpEnable(Command):  # grammars/routing/vrrp.yaml:42
    """``ip vrrp vrid enable`` [recalled]."""

    ENTRY = "ip-vrrp-enable"
    vrid: int


class NoIpVrrpEnable(Removal):  # grammars/routing/vrrp.yaml:42
    """``no ip vrrp vrid enable``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-enable"
    vrid: int
    default: bool = False


class IpVrrpAuthenticationType(Command):  # grammars/routing/vrrp.yaml:46
    """``ip vrrp vrid authentication-type vrrpKind`` [recalled]."""

    ENTRY = "ip-vrrp-authentication-type"
    vrid: int
    vrrp_kind: types.VrrpKind


class NoIpVrrpAuthenticationType(Removal):  # grammars/routing/vrrp.yaml:46
    """``no ip vrrp vrid authentication-type [ vrrpKind ]``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-authentication-type"
    vrid: int
    vrrp_kind: types.VrrpKind | None = None
    default: bool = False


class IpVrrpAuthenticationKey(Command):  # grammars/routing/vrrp.yaml:51
    """``ip vrrp vrid authentication-key [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "ip-vrrp-authentication-key"
    vrid: int
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIpVrrpAuthenticationKey(Removal):  # grammars/routing/vrrp.yaml:51
    """``no ip vrrp vrid authentication-key [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-authentication-key"
    vrid: int
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class IpVrrpTrack(Command):  # grammars/routing/vrrp.yaml:57
    """``ip vrrp vrid track interfaceType interfaceSpecifier [ trackLoss ]`` [recalled]."""

    ENTRY = "ip-vrrp-track"
    vrid: int
    interface_type: types.InterfaceType
    interface_specifier: str
    track_loss: int | None = None


class NoIpVrrpTrack(Removal):  # grammars/routing/vrrp.yaml:57
    """``no ip vrrp vrid track interfaceType interfaceSpecifier [ trackLoss ]``, or ``default`` for ``no``."""

    ENTRY = "ip-vrrp-track"
    vrid: int
    interface_type: types.InterfaceType
    interface_specifier: str
    track_loss: int | None = None
    default: bool = False
