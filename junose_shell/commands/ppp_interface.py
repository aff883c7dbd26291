"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command, Removal


class PppShutdown(Command):  # grammars/interfaces/ppp_interface.yaml:12
    """``ppp shutdown`` [recalled]."""

    ENTRY = "ppp-shutdown"
    enabled: bool = True


class NoPppShutdown(Removal):  # grammars/interfaces/ppp_interface.yaml:12
    """``no ppp shutdown``, or ``default`` for ``no``."""

    ENTRY = "ppp-shutdown"
    default: bool = False


class PppDescription(Command):  # grammars/interfaces/ppp_interface.yaml:15
    """``ppp description text`` [recalled]."""

    ENTRY = "ppp-description"
    text: str


class NoPppDescription(Removal):  # grammars/interfaces/ppp_interface.yaml:15
    """``no ppp description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-description"
    text: str | None = None
    default: bool = False


class PppIpcpLockout(Command):  # grammars/interfaces/ppp_interface.yaml:18
    """``ppp ipcp lockout`` [recalled]."""

    ENTRY = "ppp-ipcp-lockout"
    enabled: bool = True


class NoPppIpcpLockout(Removal):  # grammars/interfaces/ppp_interface.yaml:18
    """``no ppp ipcp lockout``, or ``default`` for ``no``."""

    ENTRY = "ppp-ipcp-lockout"
    default: bool = False


class PppIpv6cpLockout(Command):  # grammars/interfaces/ppp_interface.yaml:21
    """``ppp ipv6cp lockout`` [recalled]."""

    ENTRY = "ppp-ipv6cp-lockout"
    enabled: bool = True


class NoPppIpv6cpLockout(Removal):  # grammars/interfaces/ppp_interface.yaml:21
    """``no ppp ipv6cp lockout``, or ``default`` for ``no``."""

    ENTRY = "ppp-ipv6cp-lockout"
    default: bool = False


class PppMultilinkMulticlass(Command):  # grammars/interfaces/ppp_interface.yaml:24
    """``ppp multilink multiclass`` [recalled]."""

    ENTRY = "ppp-multilink-multiclass"
    enabled: bool = True


class NoPppMultilinkMulticlass(Removal):  # grammars/interfaces/ppp_interface.yaml:24
    """``no ppp multilink multiclass``, or ``default`` for ``no``."""

    ENTRY = "ppp-multilink-multiclass"
    default: bool = False
