"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class ShowL2tp(Command):  # grammars/l2tp/l2tp_status.yaml:19
    """``show l2tp`` [recalled]."""

    ENTRY = "show-l2tp"


class ShowL2tpDestination(Command):  # grammars/l2tp/l2tp_status.yaml:25
    """``show l2tp destination [ detail ] [ delta ] [ destinationNumber | state upOrDown | virtual-router vrContext [ ip ipAddress ] | ip ipAddress ]`` [recalled]."""

    ENTRY = "show-l2tp-destination"
    detail: bool = False
    delta: bool = False
    destination_number: int | None = None
    up_or_down: types.UpOrDown | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None


class ShowL2tpTunnel(Command):  # grammars/l2tp/l2tp_status.yaml:32
    """``show l2tp tunnel [ detail ] [ delta ] [ tunnelName | state objectState | virtual-router vrContext [ ip ipAddress ] ]`` [recalled]."""

    ENTRY = "show-l2tp-tunnel"
    detail: bool = False
    delta: bool = False
    tunnel_name: str | None = None
    object_state: types.ObjectState | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None


class ShowL2tpSession(Command):  # grammars/l2tp/l2tp_status.yaml:39
    """``show l2tp session [ detail ] [ delta ] [ sessionName | state objectState | virtual-router vrContext [ ip ipAddress ] ]`` [recalled]."""

    ENTRY = "show-l2tp-session"
    detail: bool = False
    delta: bool = False
    session_name: str | None = None
    object_state: types.ObjectState | None = None
    vr_context: str | None = None
    ip_address: Ipv4 | None = None


class ShowL2tpDestinationSummary(Command):  # grammars/l2tp/l2tp_status.yaml:46
    """``show l2tp destination summary`` [recalled]."""

    ENTRY = "show-l2tp-destination-summary"


class ShowL2tpTunnelSummary(Command):  # grammars/l2tp/l2tp_status.yaml:52
    """``show l2tp tunnel summary`` [recalled]."""

    ENTRY = "show-l2tp-tunnel-summary"


class ShowL2tpSessionSummary(Command):  # grammars/l2tp/l2tp_status.yaml:58
    """``show l2tp session summary`` [recalled]."""

    ENTRY = "show-l2tp-session-summary"
