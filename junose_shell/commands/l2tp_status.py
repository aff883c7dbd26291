"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowL2tp(Command):  # grammars/l2tp/l2tp_status.yaml:17
    """``show l2tp`` [recalled]."""

    ENTRY = "show-l2tp"


class ShowL2tpDestination(Command):  # grammars/l2tp/l2tp_status.yaml:23
    """``show l2tp destination [ detail ] [ destinationNumber ]`` [recalled]."""

    ENTRY = "show-l2tp-destination"
    detail: bool = False
    destination_number: int | None = None


class ShowL2tpTunnel(Command):  # grammars/l2tp/l2tp_status.yaml:30
    """``show l2tp tunnel [ detail ] [ tunnelName ]`` [recalled]."""

    ENTRY = "show-l2tp-tunnel"
    detail: bool = False
    tunnel_name: str | None = None


class ShowL2tpSession(Command):  # grammars/l2tp/l2tp_status.yaml:37
    """``show l2tp session [ detail ] [ sessionName ]`` [recalled]."""

    ENTRY = "show-l2tp-session"
    detail: bool = False
    session_name: str | None = None


class ShowL2tpDestinationSummary(Command):  # grammars/l2tp/l2tp_status.yaml:44
    """``show l2tp destination summary`` [recalled]."""

    ENTRY = "show-l2tp-destination-summary"


class ShowL2tpTunnelSummary(Command):  # grammars/l2tp/l2tp_status.yaml:50
    """``show l2tp tunnel summary`` [recalled]."""

    ENTRY = "show-l2tp-tunnel-summary"


class ShowL2tpSessionSummary(Command):  # grammars/l2tp/l2tp_status.yaml:56
    """``show l2tp session summary`` [recalled]."""

    ENTRY = "show-l2tp-session-summary"
