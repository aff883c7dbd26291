"""A simulated remote CPE: its side of LCP, authentication and IPCP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.l2tp.events import (
    IpcpFailed,
    IpcpOpened,
    LcpFailed,
    LcpOpened,
    OwnAuthentication,
    PeerIdentified,
)
from junose_shell.proofs import Password
from junose_shell.world.script import Script, Step

if TYPE_CHECKING:
    from junose_shell.l2tp.effects import NegotiateIpcp, NegotiateLcp, PresentCredentials
    from junose_shell.net import Ipv4
    from junose_shell.world.schema import CpeSite, Delays


def lcp_script(cpe: CpeSite, effect: NegotiateLcp, delays: Delays) -> Script:
    """Negotiate LCP. A CPE that must authenticate sends its name when LCP is open."""
    call = effect.call_id
    if cpe.behaviour == "silent":
        event = LcpFailed(call, "max retries exceeded")
        return (Step(delays.no_ppp, f"{cpe.name}: LCP gives up", event),)
    peer_auth = _first_common(effect.authentication, cpe.protocols)
    own_auth = _first_common(cpe.protocols, effect.own) if cpe.router_username else ""
    for wanted, agreed in (
        (effect.authentication, peer_auth),
        (cpe.router_username, own_auth),
    ):
        if wanted and not agreed:
            event = LcpFailed(call, "negotiation failure: authentication")
            return (Step(delays.lcp, f"{cpe.name}: LCP fails", event),)
    opened = Step(delays.lcp, f"{cpe.name}: LCP opens", LcpOpened(call, peer_auth, own_auth))
    if not peer_auth:
        return (opened,)
    identified = PeerIdentified(call, cpe.username, Password(cpe.password))
    label = f"{cpe.name}: identifies itself by {peer_auth.upper()}"
    return (opened, Step(delays.lcp + delays.auth, label, identified))


def credentials_script(cpe: CpeSite, effect: PresentCredentials, delays: Delays) -> Script:
    """Check the router's credentials. A CPE that does not ask for them accepts any."""
    offered = (effect.username, effect.password)
    expected = (cpe.router_username, cpe.router_password)
    accepted = not cpe.router_username or offered == expected
    label = f"{cpe.name}: {'accepts' if accepted else 'rejects'} the router"
    return (Step(delays.auth, label, OwnAuthentication(effect.call_id, accepted)),)


def ipcp_script(cpe: CpeSite, effect: NegotiateIpcp, delays: Delays) -> Script:
    """Negotiate IPCP. The address from AAA takes precedence over the CPE's own."""
    call = effect.call_id
    if cpe.behaviour == "no-ipcp":
        event = IpcpFailed(call, "max retries exceeded")
        return (Step(delays.no_ppp, f"{cpe.name}: IPCP gives up", event),)
    address = cpe.address if effect.peer_address is None else effect.peer_address
    if address is None:
        event = IpcpFailed(call, "negotiation failure: remote IP address")
        return (Step(delays.ipcp, f"{cpe.name}: IPCP fails", event),)
    return (Step(delays.ipcp, f"{cpe.name}: IPCP opens", IpcpOpened(call, address)),)


def owns(cpe: CpeSite, address: Ipv4 | None, destination: Ipv4) -> bool:
    """Return True if a packet to ``destination`` ends at the CPE that negotiated ``address``."""
    behind = any(network.contains(destination) for network in cpe.networks)
    return behind or destination == address


def _first_common(preferred: tuple[str, ...], offered: tuple[str, ...]) -> str:
    return next((protocol for protocol in preferred if protocol in offered), "")
