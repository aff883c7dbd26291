"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class ShowL2tp(Command):  # grammars/l2tp/l2tp_status.yaml:18
    """``show l2tp`` [recalled]."""

    ENTRY = "show-l2tp"


class ShowL2tpDestination(Command):  # grammars/l2tp/l2tp_status.yaml:24
    """``show l2tp destination [ detail ] [ delta ] [ destinationNumber | state upOrDown | virtual-router vrContext [ ip ipAddress ] | ip ipAddress ]`` [recalled]."""

    ENTRY = "show-l2tp-destination"
    detail: bool = False
    delta: bool = False
    destination_number: int | None = None
    up_or_down: types.UpOrDown | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None


class ShowL2tpTunnel(Command):  # grammars/l2tp/l2tp_status.yaml:31
    """``show l2tp tunnel [ detail ] [ delta ] [ tunnelName | state upOrDown | virtual-router vrContext [ ip ipAddress ] ]`` [recalled]."""

    ENTRY = "show-l2tp-tunnel"
    detail: bool = False
    delta: bool = False
    tunnel_name: str | None = None
    up_or_down: types.UpOrDown | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None


class ShowL2tpSession(Command):  # grammars/l2tp/l2tp_status.yaml:38
    """``show l2tp session [ detail ] [ delta ] [ sessionName | state upOrDown ]`` [recalled]."""

    ENTRY = "show-l2tp-session"
    detail: bool = False
    delta: bool = False
    session_name: str | None = None
    up_or_down: types.UpOrDown | None = None


class ShowL2tpDestinationSummary(Command):  # grammars/l2tp/l2tp_status.yaml:45
    """``show l2tp destination summary`` [recalled]."""

    ENTRY = "show-l2tp-destination-summary"


class ShowL2tpTunnelSummary(Command):  # grammars/l2tp/l2tp_status.yaml:51
    """``show l2tp tunnel summary`` [recalled]."""

    ENTRY = "show-l2tp-tunnel-summary"


class ShowL2tpSessionSummary(Command):  # grammars/l2tp/l2tp_status.yaml:57
    """``show l2tp session summary`` [recalled]."""

    ENTRY = "show-l2tp-session-summary"
