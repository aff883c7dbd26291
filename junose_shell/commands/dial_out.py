"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class L2tpDialOutConnectingTimer(Command):  # grammars/l2tp/dial_out.yaml:35
    """``l2tp dial-out connecting-timer-value connectingSeconds`` [recalled]."""

    ENTRY = "l2tp-dial-out-connecting-timer"
    connecting_seconds: int


class NoL2tpDialOutConnectingTimer(Removal):  # grammars/l2tp/dial_out.yaml:35
    """``no l2tp dial-out connecting-timer-value [ connectingSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-dial-out-connecting-timer"
    connecting_seconds: int | None = None
    default: bool = False


class L2tpDialOutDormantTimer(Command):  # grammars/l2tp/dial_out.yaml:41
    """``l2tp dial-out dormant-timer-value dormantSeconds`` [recalled]."""

    ENTRY = "l2tp-dial-out-dormant-timer"
    dormant_seconds: int


class NoL2tpDialOutDormantTimer(Removal):  # grammars/l2tp/dial_out.yaml:41
    """``no l2tp dial-out dormant-timer-value [ dormantSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-dial-out-dormant-timer"
    dormant_seconds: int | None = None
    default: bool = False


class L2tpDialOutMaxBufferedTriggers(Command):  # grammars/l2tp/dial_out.yaml:47
    """``l2tp dial-out max-buffered-triggers triggers`` [recalled]."""

    ENTRY = "l2tp-dial-out-max-buffered-triggers"
    triggers: int


class NoL2tpDialOutMaxBufferedTriggers(Removal):  # grammars/l2tp/dial_out.yaml:47
    """``no l2tp dial-out max-buffered-triggers [ triggers ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-dial-out-max-buffered-triggers"
    triggers: int | None = None
    default: bool = False


class L2tpDialOutTarget(Command):  # grammars/l2tp/dial_out.yaml:53
    """``l2tp dial-out target ipAddress ipAddressMask domainName profile profileName`` [recalled]."""

    ENTRY = "l2tp-dial-out-target"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    domain_name: str
    profile_name: str


class NoL2tpDialOutTarget(Removal):  # grammars/l2tp/dial_out.yaml:53
    """``no l2tp dial-out target ipAddress ipAddressMask [ domainName profile profileName ]``, or ``default`` for ``no``."""

    ENTRY = "l2tp-dial-out-target"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    domain_name: str | None = None
    profile_name: str | None = None
    default: bool = False


class L2tpDialOutSessionReset(Command):  # grammars/l2tp/dial_out.yaml:59
    """``l2tp dial-out session reset triggerAddress`` [seen S410]."""

    ENTRY = "l2tp-dial-out-session-reset"
    trigger_address: Ipv4


class L2tpDialOutSessionDelete(Command):  # grammars/l2tp/dial_out.yaml:63
    """``l2tp dial-out session delete triggerAddress`` [recalled]."""

    ENTRY = "l2tp-dial-out-session-delete"
    trigger_address: Ipv4


class ShowL2tpDialOut(Command):  # grammars/l2tp/dial_out.yaml:67
    """``show l2tp dial-out`` [recalled]."""

    ENTRY = "show-l2tp-dial-out"


class ShowL2tpDialOutSession(Command):  # grammars/l2tp/dial_out.yaml:73
    """``show l2tp dial-out session [ triggerAddress ] [ detail | summary | delta | state sessionState ]*`` [recalled]."""

    ENTRY = "show-l2tp-dial-out-session"
    trigger_address: Ipv4 | None = None
    detail: bool = False
    summary: bool = False
    delta: bool = False
    session_state: types.SessionState | None = None


class ShowL2tpDialOutTarget(Command):  # grammars/l2tp/dial_out.yaml:85
    """``show l2tp dial-out target [ ipAddress ipAddressMask ] [ detail | summary ]`` [recalled]."""

    ENTRY = "show-l2tp-dial-out-target"
    ip_address: Ipv4 | None = None
    ip_address_mask: Ipv4 | None = None
    detail: bool = False
    summary: bool = False


class ShowL2tpDialOutVirtualRouter(Command):  # grammars/l2tp/dial_out.yaml:94
    """``show l2tp dial-out virtual-router [ detail ]`` [recalled]."""

    ENTRY = "show-l2tp-dial-out-virtual-router"
    detail: bool = False
