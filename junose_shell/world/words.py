"""The messages that LACs and CPEs can send out of turn, each with the event it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.l2tp.events import (
    CallAccepted,
    CallAnswered,
    IpcpOpened,
    LcpOpened,
    OwnAuthentication,
    PeerIdentified,
    PppDown,
    TunnelUp,
)
from junose_shell.proofs import Password

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.l2tp.events import Event
    from junose_shell.world.calls import CallRecord
    from junose_shell.world.peers import Sites
    from junose_shell.world.schema import CpeSite

_BY_LAC: dict[str, Callable[[int], Event]] = {
    "tunnel-up": TunnelUp,
    "ocrp": CallAccepted,
    "occn": lambda call: CallAnswered(call, 64_000, 64_000),
}
_BY_CPE: dict[str, Callable[[int, CpeSite], Event]] = {
    "lcp-open": lambda call, _: LcpOpened(call, "", ""),
    "lcp-open-peer": lambda call, _: LcpOpened(call, "chap", ""),
    "lcp-open-mutual": lambda call, _: LcpOpened(call, "chap", "chap"),
    "identify": lambda call, cpe: PeerIdentified(call, cpe.username, Password(cpe.password)),
    "accept": lambda call, _: OwnAuthentication(call, accepted=True),
    "reject": lambda call, _: OwnAuthentication(call, accepted=False),
    "ppp-down": lambda call, _: PppDown(call, "peer terminated"),
}


def spoken(word: str, call: CallRecord, peers: Sites) -> Event:
    """Return the event of a message on a call.

    Raises ``ValueError`` for an unknown word, and for one of a CPE that is not called yet or has no
    address to open IPCP with.
    """
    if word in _BY_LAC:
        return _BY_LAC[word](call.call_id)
    cpe = peers.cpes.get(call.cpe)
    if cpe is None:
        raise ValueError(f"call {call.call_id} has not reached a CPE: {call.state}")
    if word in _BY_CPE:
        return _BY_CPE[word](call.call_id, cpe)
    if word == "ipcp-open":
        return _ipcp_open(call, cpe)
    raise ValueError(f"no such word: {word!r}")


def _ipcp_open(call: CallRecord, cpe: CpeSite) -> IpcpOpened:
    address = call.peer_address or cpe.address
    if address is None:
        raise ValueError(f"{cpe.name} has no address")
    return IpcpOpened(call.call_id, address)
