"""Names the steps of the simulated peers as messages: protocol, name, fields.

The world takes a few steps where the protocols exchange many messages: one step stands for the
set-up of a tunnel, one for LCP, one for IPCP. Each is named after the message that decides it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from junose_shell.l2tp import effects as ef
from junose_shell.l2tp import events as ev
from junose_shell.reports import ROUTER, Said

if TYPE_CHECKING:
    from junose_shell.world.calls import Call

L2TP, PPP = "L2TP", "PPP"

_SENT: dict[type, tuple[str, str, tuple[str, ...]]] = {  # by the router
    ef.OpenTunnel: (L2TP, "SCCRQ", ()),
    ef.PlaceCall: (L2TP, "OCRQ", ("serial", "number", "minimum_bps", "maximum_bps")),
    ef.ClearCall: (L2TP, "CDN", ("result",)),
    ef.NegotiateLcp: (PPP, "LCP Configure-Request", ("authentication",)),
    ef.PresentCredentials: (PPP, "Authenticate-Request", ("protocol", "username")),
    ef.NegotiateIpcp: (PPP, "IPCP Configure-Request", ("local_address", "peer_address")),
}
_RECEIVED: dict[type, tuple[str, str, tuple[str, ...]]] = {  # from a LAC or CPE
    ev.TunnelUp: (L2TP, "SCCRP", ()),
    ev.TunnelDown: (L2TP, "StopCCN", ("reason",)),
    ev.CallAccepted: (L2TP, "OCRP", ()),
    ev.CallAnswered: (L2TP, "OCCN", ("tx_speed", "rx_speed")),
    ev.CallCleared: (L2TP, "CDN", ("result", "reason")),
    ev.LcpOpened: (PPP, "LCP Configure-Ack", ("peer_auth", "own_auth")),
    ev.LcpFailed: (PPP, "LCP Terminate-Request", ("reason",)),
    ev.PeerIdentified: (PPP, "Authenticate-Request", ("username",)),
    ev.OwnAuthentication: (PPP, "Authenticate-Reply", ("accepted",)),
    ev.IpcpOpened: (PPP, "IPCP Configure-Ack", ("peer_address",)),
    ev.IpcpFailed: (PPP, "IPCP Terminate-Request", ("reason",)),
    ev.PppDown: (PPP, "LCP Terminate-Request", ("reason",)),
}
_SILENCE = ("no answer", "max retries", "keepalive failure", "session timeout")


def is_heard(event: ev.Event) -> bool:
    """Return False for a step that stands for silence: no message of a peer made it."""
    reason: str = getattr(event, "reason", "")
    return type(event) in _RECEIVED and not reason.startswith(_SILENCE)


def sent(call: Call, effect: object) -> Said:
    """Return the message by which the router asks a peer for ``effect``."""
    protocol, name, fields = _SENT[type(effect)]
    return Said(ROUTER, _party(call, protocol), protocol, name, *_rest(call, effect, fields))


def received(call: Call, event: ev.Event) -> Said:
    """Return the message of a peer that became ``event``."""
    protocol, name, fields = _RECEIVED[type(event)]
    return Said(_party(call, protocol), ROUTER, protocol, name, *_rest(call, event, fields))


def _party(call: Call, protocol: str) -> str:
    """Return who is at the other end: the LAC by address, the CPE by name."""
    return str(call.opened.tunnel.lac) if protocol == L2TP else call.cpe


def _rest(call: Call, step: Any, fields: tuple[str, ...]) -> tuple[Any, str]:
    values = tuple((name, str(getattr(step, name))) for name in fields)
    return values, call.opened.tunnel.assignment_id
