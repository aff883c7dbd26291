"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class L2tpDialOutConnectingTimer(Command):
    """``l2tp dial-out connecting-timer-value connectingSeconds`` [recalled]."""

    __slots__ = ("connecting_seconds",)
    __match_args__ = ("connecting_seconds",)
    ENTRY = "l2tp-dial-out-connecting-timer"
    connecting_seconds: int

    def __init__(self, connecting_seconds: int) -> None:
        _set(self, "connecting_seconds", connecting_seconds)


class L2tpDialOutDormantTimer(Command):
    """``l2tp dial-out dormant-timer-value dormantSeconds`` [recalled]."""

    __slots__ = ("dormant_seconds",)
    __match_args__ = ("dormant_seconds",)
    ENTRY = "l2tp-dial-out-dormant-timer"
    dormant_seconds: int

    def __init__(self, dormant_seconds: int) -> None:
        _set(self, "dormant_seconds", dormant_seconds)


class L2tpDialOutMaxBufferedTriggers(Command):
    """``l2tp dial-out max-buffered-triggers triggers`` [recalled]."""

    __slots__ = ("triggers",)
    __match_args__ = ("triggers",)
    ENTRY = "l2tp-dial-out-max-buffered-triggers"
    triggers: int

    def __init__(self, triggers: int) -> None:
        _set(self, "triggers", triggers)


class L2tpDialOutTarget(Command):
    """``l2tp dial-out target ipAddress ipAddressMask domainName profile profileName`` [recalled]."""

    __slots__ = ("ip_address", "ip_address_mask", "domain_name", "profile_name",)
    __match_args__ = ("ip_address", "ip_address_mask", "domain_name", "profile_name",)
    ENTRY = "l2tp-dial-out-target"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    domain_name: str
    profile_name: str

    def __init__(self, ip_address: Ipv4, ip_address_mask: Ipv4, domain_name: str, profile_name: str) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)
        _set(self, "domain_name", domain_name)
        _set(self, "profile_name", profile_name)


class L2tpDialOutSessionReset(Command):
    """``l2tp dial-out session reset triggerAddress`` [seen S410]."""

    __slots__ = ("trigger_address",)
    __match_args__ = ("trigger_address",)
    ENTRY = "l2tp-dial-out-session-reset"
    trigger_address: Ipv4

    def __init__(self, trigger_address: Ipv4) -> None:
        _set(self, "trigger_address", trigger_address)


class L2tpDialOutSessionDelete(Command):
    """``l2tp dial-out session delete triggerAddress`` [recalled]."""

    __slots__ = ("trigger_address",)
    __match_args__ = ("trigger_address",)
    ENTRY = "l2tp-dial-out-session-delete"
    trigger_address: Ipv4

    def __init__(self, trigger_address: Ipv4) -> None:
        _set(self, "trigger_address", trigger_address)


class ShowL2tpDialOut(Command):
    """``show l2tp dial-out`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-l2tp-dial-out"


class ShowL2tpDialOutSession(Command):
    """``show l2tp dial-out session [ triggerAddress ] [ detail | summary | state sessionState ]*`` [recalled]."""

    __slots__ = ("trigger_address", "detail", "summary", "session_state",)
    __match_args__ = ("trigger_address", "detail", "summary", "session_state",)
    ENTRY = "show-l2tp-dial-out-session"
    trigger_address: Ipv4 | None
    detail: bool
    summary: bool
    session_state: Literal['dormant', 'pending', 'authenticating', 'connecting', 'inService', 'inhibited', 'postInhibited', 'failed'] | None

    def __init__(self, trigger_address: Ipv4 | None = None, detail: bool = False, summary: bool = False, session_state: Literal['dormant', 'pending', 'authenticating', 'connecting', 'inService', 'inhibited', 'postInhibited', 'failed'] | None = None) -> None:
        _set(self, "trigger_address", trigger_address)
        _set(self, "detail", detail)
        _set(self, "summary", summary)
        _set(self, "session_state", session_state)


class ShowL2tpDialOutTarget(Command):
    """``show l2tp dial-out target [ ipAddress ipAddressMask ] [ detail ]`` [recalled]."""

    __slots__ = ("ip_address", "ip_address_mask", "detail",)
    __match_args__ = ("ip_address", "ip_address_mask", "detail",)
    ENTRY = "show-l2tp-dial-out-target"
    ip_address: Ipv4 | None
    ip_address_mask: Ipv4 | None
    detail: bool

    def __init__(self, ip_address: Ipv4 | None = None, ip_address_mask: Ipv4 | None = None, detail: bool = False) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)
        _set(self, "detail", detail)


class ShowL2tpDialOutVirtualRouter(Command):
    """``show l2tp dial-out virtual-router [ detail ]`` [recalled]."""

    __slots__ = ("detail",)
    __match_args__ = ("detail",)
    ENTRY = "show-l2tp-dial-out-virtual-router"
    detail: bool

    def __init__(self, detail: bool = False) -> None:
        _set(self, "detail", detail)
