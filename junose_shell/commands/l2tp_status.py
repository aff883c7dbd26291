"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class ShowL2tp(Command):
    """``show l2tp`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-l2tp"


class ShowL2tpDestination(Command):
    """``show l2tp destination [ detail ] [ destinationNumber ]`` [recalled]."""

    __slots__ = ("detail", "destination_number",)
    __match_args__ = ("detail", "destination_number",)
    ENTRY = "show-l2tp-destination"
    detail: bool
    destination_number: int | None

    def __init__(self, detail: bool = False, destination_number: int | None = None) -> None:
        _set(self, "detail", detail)
        _set(self, "destination_number", destination_number)


class ShowL2tpTunnel(Command):
    """``show l2tp tunnel [ detail ] [ tunnelName ]`` [recalled]."""

    __slots__ = ("detail", "tunnel_name",)
    __match_args__ = ("detail", "tunnel_name",)
    ENTRY = "show-l2tp-tunnel"
    detail: bool
    tunnel_name: str | None

    def __init__(self, detail: bool = False, tunnel_name: str | None = None) -> None:
        _set(self, "detail", detail)
        _set(self, "tunnel_name", tunnel_name)


class ShowL2tpSession(Command):
    """``show l2tp session [ detail ] [ sessionName ]`` [recalled]."""

    __slots__ = ("detail", "session_name",)
    __match_args__ = ("detail", "session_name",)
    ENTRY = "show-l2tp-session"
    detail: bool
    session_name: str | None

    def __init__(self, detail: bool = False, session_name: str | None = None) -> None:
        _set(self, "detail", detail)
        _set(self, "session_name", session_name)


class ShowL2tpDestinationSummary(Command):
    """``show l2tp destination summary`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-l2tp-destination-summary"


class ShowL2tpTunnelSummary(Command):
    """``show l2tp tunnel summary`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-l2tp-tunnel-summary"


class ShowL2tpSessionSummary(Command):
    """``show l2tp session summary`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "show-l2tp-session-summary"
