"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowPppInterface(Command):  # grammars/ppp/ppp_status.yaml:14
    """``show ppp interface [ pppForm ] [ delta ] [ pppName ]`` [recalled]."""

    ENTRY = "show-ppp-interface"
    ppp_form: types.PppForm | None = None
    delta: bool = False
    ppp_name: str | None = None


class ShowPppInterfaceSummary(Command):  # grammars/ppp/ppp_status.yaml:21
    """``show ppp interface summary`` [recalled]."""

    ENTRY = "show-ppp-interface-summary"


class ShowPppPeer(Command):  # grammars/ppp/ppp_status.yaml:27
    """``show ppp peer`` [recalled]."""

    ENTRY = "show-ppp-peer"


class BaselinePppInterface(Command):  # grammars/ppp/ppp_status.yaml:33
    """``baseline ppp interface [ pppName ]`` [recalled]."""

    ENTRY = "baseline-ppp-interface"
    ppp_name: str | None = None
