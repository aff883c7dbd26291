"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class StaticRoutesIpRouterId(Command):  # grammars/routing/static.yaml:29
    """``ip router-id ipAddress`` [recalled]."""

    ENTRY = "static-routes-ip-router-id"
    ip_address: Ipv4


class NoStaticRoutesIpRouterId(Removal):  # grammars/routing/static.yaml:29
    """``no ip router-id [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-ip-router-id"
    ip_address: Ipv4 | None = None
    default: bool = False


class StaticRoutesIpDefaultNetwork(Command):  # grammars/routing/static.yaml:34
    """``ip default-network ipAddress`` [recalled]."""

    ENTRY = "static-routes-ip-default-network"
    ip_address: Ipv4


class NoStaticRoutesIpDefaultNetwork(Removal):  # grammars/routing/static.yaml:34
    """``no ip default-network [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-ip-default-network"
    ip_address: Ipv4 | None = None
    default: bool = False


class Rtr(Command):  # grammars/routing/static.yaml:39
    """``rtr rtrOperation`` [recalled]."""

    ENTRY = "rtr"
    rtr_operation: int


class NoRtr(Removal):  # grammars/routing/static.yaml:39
    """``no rtr rtrOperation``, or ``default`` for ``no``."""

    ENTRY = "rtr"
    rtr_operation: int
    default: bool = False


class RtrType(Command):  # grammars/routing/static.yaml:45
    """``type rtrKind protocol ipIcmpEcho ipAddress [ source interfaceType interfaceSpecifier ]`` [recalled]."""

    ENTRY = "rtr-type"
    rtr_kind: types.RtrKind
    ip_address: Ipv4
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None


class NoRtrType(Removal):  # grammars/routing/static.yaml:45
    """``no type [ rtrKind protocol ipIcmpEcho ipAddress [ source interfaceType interfaceSpecifier ] ]``, or ``default`` for ``no``."""

    ENTRY = "rtr-type"
    rtr_kind: types.RtrKind | None = None
    ip_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class StaticRoutesFrequency(Command):  # grammars/routing/static.yaml:49
    """``frequency rtrSeconds`` [recalled]."""

    ENTRY = "static-routes-frequency"
    rtr_seconds: int


class NoStaticRoutesFrequency(Removal):  # grammars/routing/static.yaml:49
    """``no frequency [ rtrSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-frequency"
    rtr_seconds: int | None = None
    default: bool = False


class RtrTimeout(Command):  # grammars/routing/static.yaml:52
    """``timeout rtrTimeout`` [recalled]."""

    ENTRY = "rtr-timeout"
    rtr_timeout: int


class NoRtrTimeout(Removal):  # grammars/routing/static.yaml:52
    """``no timeout [ rtrTimeout ]``, or ``default`` for ``no``."""

    ENTRY = "rtr-timeout"
    rtr_timeout: int | None = None
    default: bool = False


class StaticRoutesRequestDataSize(Command):  # grammars/routing/static.yaml:55
    """``request-data-size rtrSize`` [recalled]."""

    ENTRY = "static-routes-request-data-size"
    rtr_size: int


class NoStaticRoutesRequestDataSize(Removal):  # grammars/routing/static.yaml:55
    """``no request-data-size [ rtrSize ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-request-data-size"
    rtr_size: int | None = None
    default: bool = False


class StaticRoutesTos(Command):  # grammars/routing/static.yaml:58
    """``tos rtrTos`` [recalled]."""

    ENTRY = "static-routes-tos"
    rtr_tos: int


class NoStaticRoutesTos(Removal):  # grammars/routing/static.yaml:58
    """``no tos [ rtrTos ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-tos"
    rtr_tos: int | None = None
    default: bool = False


class StaticRoutesOwner(Command):  # grammars/routing/static.yaml:61
    """``owner text`` [recalled]."""

    ENTRY = "static-routes-owner"
    text: str


class NoStaticRoutesOwner(Removal):  # grammars/routing/static.yaml:61
    """``no owner [ text ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-owner"
    text: str | None = None
    default: bool = False


class RtrTag(Command):  # grammars/routing/static.yaml:64
    """``tag text`` [recalled]."""

    ENTRY = "rtr-tag"
    text: str


class NoRtrTag(Removal):  # grammars/routing/static.yaml:64
    """``no tag [ text ]``, or ``default`` for ``no``."""

    ENTRY = "rtr-tag"
    text: str | None = None
    default: bool = False


class StaticRoutesSamplesOfHistoryKept(Command):  # grammars/routing/static.yaml:67
    """``samples-of-history-kept rtrSamples`` [recalled]."""

    ENTRY = "static-routes-samples-of-history-kept"
    rtr_samples: int


class NoStaticRoutesSamplesOfHistoryKept(Removal):  # grammars/routing/static.yaml:67
    """``no samples-of-history-kept [ rtrSamples ]``, or ``default`` for ``no``."""

    ENTRY = "static-routes-samples-of-history-kept"
    rtr_samples: int | None = None
    default: bool = False


class RtrSchedule(Command):  # grammars/routing/static.yaml:70
    """``rtr schedule rtrOperation [ life { forever | rtrLife } ] [ start-time { now | pending } ]`` [recalled]."""

    ENTRY = "rtr-schedule"
    rtr_operation: int
    life: bool = False
    forever: bool = False
    rtr_life: int | None = None
    start_time: bool = False
    now: bool = False
    pending: bool = False


class NoRtrSchedule(Removal):  # grammars/routing/static.yaml:70
    """``no rtr schedule rtrOperation [ life { forever | rtrLife } ] [ start-time { now | pending } ]``, or ``default`` for ``no``."""

    ENTRY = "rtr-schedule"
    rtr_operation: int
    life: bool = False
    forever: bool = False
    rtr_life: int | None = None
    start_time: bool = False
    now: bool = False
    pending: bool = False
    default: bool = False


class RtrReactionConfiguration(Command):  # grammars/routing/static.yaml:76
    """``rtr reaction-configuration rtrOperation reactionKind [ reactionCount ]`` [recalled]."""

    ENTRY = "rtr-reaction-configuration"
    rtr_operation: int
    reaction_kind: types.ReactionKind
    reaction_count: int | None = None


class NoRtrReactionConfiguration(Removal):  # grammars/routing/static.yaml:76
    """``no rtr reaction-configuration rtrOperation reactionKind [ reactionCount ]``, or ``default`` for ``no``."""

    ENTRY = "rtr-reaction-configuration"
    rtr_operation: int
    reaction_kind: types.ReactionKind
    reaction_count: int | None = None
    default: bool = False
