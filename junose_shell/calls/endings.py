"""How tunnels and links end, as events of the engine."""

from junose_shell.calls.leg import ANSWERED, LCP_OPEN, Leg
from junose_shell.control import effects as ce
from junose_shell.control.messages import PppCause
from junose_shell.l2tp import events as ev
from junose_shell.ppp.messages import Protocol
from junose_shell.ppp.negotiation import Negotiation
from junose_shell.ppp.settings import Reason

_AT_PEER, _HERE = 1, 2  # directions of a cause
_LCP, _CHAP, _IPCP = Protocol.LCP, Protocol.CHAP, Protocol.IPCP
# Codes of RFC 3145 section 2 for what a link finds [codes recalled; the choice is our own].
_CAUSES = {
    Reason.admin_disable: PppCause(1),
    Reason.admin_logout: PppCause(1),
    Reason.session_timeout: PppCause(3, _LCP, _HERE),
    Reason.inactivity_timeout: PppCause(3, _LCP, _HERE),
    Reason.peer_terminated: PppCause(3, _LCP, _AT_PEER),
    Reason.max_retries: PppCause(5, _LCP),
    Reason.loopback: PppCause(7, _LCP),
    Reason.keepalive_failure: PppCause(8, _LCP, _AT_PEER),
    Reason.challenge_timeout: PppCause(13, _CHAP, _AT_PEER),
    Reason.request_timeout: PppCause(13, _CHAP, _AT_PEER),
    Reason.authenticator_timeout: PppCause(13, _CHAP, _AT_PEER),
    Reason.authentication_failure: PppCause(16, _CHAP, _AT_PEER),
}
_IN_IPCP = {
    Reason.max_retries: PppCause(17, _IPCP),
    Reason.negotiation_failure: PppCause(19, _IPCP),
}


def ppp_cause(leg: Leg) -> PppCause:
    """Return why the link of a call ended, for the LAC; code 0 says that nothing is known."""
    reason = leg.end.link.lcp.cause if leg.end is not None else Reason.none
    causes = _CAUSES | _IN_IPCP if leg.state == LCP_OPEN else _CAUSES
    return causes.get(reason, PppCause(0))


def tunnel_down(leg: Leg, ending: ce.Ending, *, reached: bool) -> ev.TunnelDown:
    """Return how a control connection ended, as the engine hears it.

    ``reached`` says whether a route leads to the LAC.
    """
    if ending.origin is ce.EndedBy.SILENCE:
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
