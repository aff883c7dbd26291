"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class LabAdvance(Command):
    """``lab advance duration`` [own]."""

    __slots__ = ("duration",)
    __match_args__ = ("duration",)
    ENTRY = "lab-advance"
    duration: str

    def __init__(self, duration: str) -> None:
        _set(self, "duration", duration)


class LabPacket(Command):
    """``lab packet ipAddress [ count packetCount | every interval | source sourceAddress | size packetSize | virtual-router vrContext ]*`` [own]."""

    __slots__ = ("ip_address", "packet_count", "interval", "source_address", "packet_size", "vr_context",)
    __match_args__ = ("ip_address", "packet_count", "interval", "source_address", "packet_size", "vr_context",)
    ENTRY = "lab-packet"
    ip_address: Ipv4
    packet_count: int | None
    interval: str | None
    source_address: Ipv4 | None
    packet_size: int | None
    vr_context: str | None

    def __init__(self, ip_address: Ipv4, packet_count: int | None = None, interval: str | None = None, source_address: Ipv4 | None = None, packet_size: int | None = None, vr_context: str | None = None) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "packet_count", packet_count)
        _set(self, "interval", interval)
        _set(self, "source_address", source_address)
        _set(self, "packet_size", packet_size)
        _set(self, "vr_context", vr_context)


class LabTrigger(Command):
    """``lab trigger ipAddress [ virtual-router vrContext ]`` [own]."""

    __slots__ = ("ip_address", "vr_context",)
    __match_args__ = ("ip_address", "vr_context",)
    ENTRY = "lab-trigger"
    ip_address: Ipv4
    vr_context: str | None

    def __init__(self, ip_address: Ipv4, vr_context: str | None = None) -> None:
        _set(self, "ip_address", ip_address)
        _set(self, "vr_context", vr_context)


class LabSilence(Command):
    """``lab silence hostName`` [own]."""

    __slots__ = ("host_name",)
    __match_args__ = ("host_name",)
    ENTRY = "lab-silence"
    host_name: str

    def __init__(self, host_name: str) -> None:
        _set(self, "host_name", host_name)


class LabLac(Command):
    """``lab lac lacName { lacBehaviour [ drop-after callLimit ] | drop-after callLimit }`` [own]."""

    __slots__ = ("lac_name", "lac_behaviour", "call_limit",)
    __match_args__ = ("lac_name", "lac_behaviour", "call_limit",)
    ENTRY = "lab-lac"
    lac_name: str
    lac_behaviour: Literal['answer', 'busy', 'no-answer', 'refuse', 'refuse-tunnel', 'unreachable'] | None
    call_limit: str | None

    def __init__(self, lac_name: str, lac_behaviour: Literal['answer', 'busy', 'no-answer', 'refuse', 'refuse-tunnel', 'unreachable'] | None = None, call_limit: str | None = None) -> None:
        _set(self, "lac_name", lac_name)
        _set(self, "lac_behaviour", lac_behaviour)
        _set(self, "call_limit", call_limit)


class LabCpe(Command):
    """``lab cpe cpeName { cpeBehaviour | password newPassword | hang-up-after callLimit }`` [own]."""

    __slots__ = ("cpe_name", "cpe_behaviour", "new_password", "call_limit",)
    __match_args__ = ("cpe_name", "cpe_behaviour", "new_password", "call_limit",)
    ENTRY = "lab-cpe"
    cpe_name: str
    cpe_behaviour: Literal['answer', 'silent', 'no-ipcp'] | None
    new_password: str | None
    call_limit: str | None

    def __init__(self, cpe_name: str, cpe_behaviour: Literal['answer', 'silent', 'no-ipcp'] | None = None, new_password: str | None = None, call_limit: str | None = None) -> None:
        _set(self, "cpe_name", cpe_name)
        _set(self, "cpe_behaviour", cpe_behaviour)
        _set(self, "new_password", new_password)
        _set(self, "call_limit", call_limit)


class LabRadius(Command):
    """``lab radius serverName radiusBehaviour`` [own]."""

    __slots__ = ("server_name", "radius_behaviour",)
    __match_args__ = ("server_name", "radius_behaviour",)
    ENTRY = "lab-radius"
    server_name: str
    radius_behaviour: Literal['answer', 'silent']

    def __init__(self, server_name: str, radius_behaviour: Literal['answer', 'silent']) -> None:
        _set(self, "server_name", server_name)
        _set(self, "radius_behaviour", radius_behaviour)


class LabUser(Command):
    """``lab user userPattern { userBehaviour | attribute attributeName attributeValue }`` [own]."""

    __slots__ = ("user_pattern", "user_behaviour", "attribute_name", "attribute_value",)
    __match_args__ = ("user_pattern", "user_behaviour", "attribute_name", "attribute_value",)
    ENTRY = "lab-user"
    user_pattern: str
    user_behaviour: Literal['accept', 'deny', 'silent'] | None
    attribute_name: str | None
    attribute_value: str | None

    def __init__(self, user_pattern: str, user_behaviour: Literal['accept', 'deny', 'silent'] | None = None, attribute_name: str | None = None, attribute_value: str | None = None) -> None:
        _set(self, "user_pattern", user_pattern)
        _set(self, "user_behaviour", user_behaviour)
        _set(self, "attribute_name", attribute_name)
        _set(self, "attribute_value", attribute_value)


class LabNotSent(Command):
    """``lab not-sent requestUser`` [own]."""

    __slots__ = ("request_user",)
    __match_args__ = ("request_user",)
    ENTRY = "lab-not-sent"
    request_user: str

    def __init__(self, request_user: str) -> None:
        _set(self, "request_user", request_user)


class LabDrop(Command):
    """``lab drop callNumber [ dropCause ]`` [own]."""

    __slots__ = ("call_number", "drop_cause",)
    __match_args__ = ("call_number", "drop_cause",)
    ENTRY = "lab-drop"
    call_number: int
    drop_cause: Literal['carrier', 'administrative', 'tunnel', 'peer', 'keepalive', 'session-timeout'] | None

    def __init__(self, call_number: int, drop_cause: Literal['carrier', 'administrative', 'tunnel', 'peer', 'keepalive', 'session-timeout'] | None = None) -> None:
        _set(self, "call_number", call_number)
        _set(self, "drop_cause", drop_cause)


class LabSay(Command):
    """``lab say callNumber callWord [ callWord ]*`` [own]."""

    __slots__ = ("call_number", "call_word",)
    __match_args__ = ("call_number", "call_word",)
    ENTRY = "lab-say"
    call_number: int
    call_word: tuple[Literal['tunnel-up', 'ocrp', 'occn', 'lcp-open', 'lcp-open-peer', 'lcp-open-mutual', 'identify', 'accept', 'reject', 'ipcp-open', 'ppp-down', 'interface-made', 'interface-refused', 'route-passes', 'route-fails'], ...]

    def __init__(self, call_number: int, call_word: tuple[Literal['tunnel-up', 'ocrp', 'occn', 'lcp-open', 'lcp-open-peer', 'lcp-open-mutual', 'identify', 'accept', 'reject', 'ipcp-open', 'ppp-down', 'interface-made', 'interface-refused', 'route-passes', 'route-fails'], ...] = ()) -> None:
        _set(self, "call_number", call_number)
        _set(self, "call_word", call_word)


class LabResources(Command):
    """``lab resources { chassis | virtual-router | dial-out-interface | target ipAddress ipAddressMask [ triggers-only ] } { exhausted | available }`` [own]."""

    __slots__ = ("chassis", "virtual_router", "dial_out_interface", "ip_address", "ip_address_mask", "triggers_only", "exhausted", "available",)
    __match_args__ = ("chassis", "virtual_router", "dial_out_interface", "ip_address", "ip_address_mask", "triggers_only", "exhausted", "available",)
    ENTRY = "lab-resources"
    chassis: bool
    virtual_router: bool
    dial_out_interface: bool
    ip_address: Ipv4 | None
    ip_address_mask: Ipv4 | None
    triggers_only: bool
    exhausted: bool
    available: bool

    def __init__(self, chassis: bool = False, virtual_router: bool = False, dial_out_interface: bool = False, ip_address: Ipv4 | None = None, ip_address_mask: Ipv4 | None = None, triggers_only: bool = False, exhausted: bool = False, available: bool = False) -> None:
        _set(self, "chassis", chassis)
        _set(self, "virtual_router", virtual_router)
        _set(self, "dial_out_interface", dial_out_interface)
        _set(self, "ip_address", ip_address)
        _set(self, "ip_address_mask", ip_address_mask)
        _set(self, "triggers_only", triggers_only)
        _set(self, "exhausted", exhausted)
        _set(self, "available", available)


class LabConnectingLimit(Command):
    """``lab connecting-limit sessionLimit`` [own]."""

    __slots__ = ("session_limit",)
    __match_args__ = ("session_limit",)
    ENTRY = "lab-connecting-limit"
    session_limit: int

    def __init__(self, session_limit: int) -> None:
        _set(self, "session_limit", session_limit)


class LabShowWorld(Command):
    """``lab show world`` [own]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "lab-show-world"


class LabShowCalls(Command):
    """``lab show calls`` [own]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "lab-show-calls"


class LabShowEvents(Command):
    """``lab show events`` [own]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "lab-show-events"
