"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowPppInterface(Command):  # grammars/ppp/ppp_status.yaml:13
    """``show ppp interface [ full | config | status | statistics | delta | lcp | ipcp ]* [ pppName ]`` [recalled]."""

    ENTRY = "show-ppp-interface"
    full: bool = False
    config: bool = False
    status: bool = False
    statistics: bool = False
    delta: bool = False
    lcp: bool = False
    ipcp: bool = False
    ppp_name: str | None = None


class ShowPppInterfaceSummary(Command):  # grammars/ppp/ppp_status.yaml:27
    """``show ppp interface summary`` [recalled]."""

    ENTRY = "show-ppp-interface-summary"


class ShowPppPeer(Command):  # grammars/ppp/ppp_status.yaml:33
    """``show ppp peer`` [recalled]."""

    ENTRY = "show-ppp-peer"


class BaselinePppInterface(Command):  # grammars/ppp/ppp_status.yaml:39
    """``baseline ppp interface [ pppName ]`` [recalled]."""

    ENTRY = "baseline-ppp-interface"
    ppp_name: str | None = None
