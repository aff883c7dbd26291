"""How tunnels and links end, as events of the engine."""

from junose_shell.calls.leg import ANSWERED, LCP_OPEN, Leg
from junose_shell.control import effects as ce
from junose_shell.l2tp import events as ev
from junose_shell.ppp.negotiation import Negotiation


def tunnel_down(leg: Leg, ending: ce.Ending, *, reached: bool) -> ev.TunnelDown:
    """Return how a control connection ended, as the engine hears it.

    ``reached`` says whether a route leads to the LAC.
    """
    if ending.origin is ce.Origin.SILENCE:
        lack = "answer from" if reached else "route to LAC"
        return ev.TunnelDown(leg.call_id, f"no {lack} {leg.peer.address}")
    result = ending.result
    return ev.TunnelDown(leg.call_id, str(ending), result.code, result.error)


def ppp_down(leg: Leg, lcp: Negotiation) -> ev.Event:
    """Return how PPP failed: before LCP was open, before IPCP was, or later."""
    text = f"{lcp.cause}: {lcp.detail}" if lcp.detail else str(lcp.cause)
    if leg.state == ANSWERED:
        return ev.LcpFailed(leg.call_id, text)
    if leg.state == LCP_OPEN:
        return ev.IpcpFailed(leg.call_id, text)
    return ev.PppDown(leg.call_id, text)
