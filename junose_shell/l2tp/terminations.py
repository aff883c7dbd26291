"""Why a session ended, as a reason of its protocol, and the RADIUS code that it is reported with.

The list of the 11.0 manual was not at hand. Names and codes are seen where the source says so, else
recalled, or our own in its style. Codes are those of RFC 2866 section 5.10.
"""

from typing import NamedTuple

from junose_shell.l2tp.outcomes import AttemptPhase, Outcome

SESSION_TIMEOUT, INACTIVITY_TIMEOUT = "session timeout", "inactivity timeout"
LOGOUT, BY_OPERATOR = "admin logout", "closed by an operator"
TOO_LATE = "connecting timer"
ADDRESS_IN_USE, NO_ADDRESS = "address in use", "no address"
_LOSS_OF_CARRIER = 1  # result of a CDN, RFC 2661 section 4.4.2


class Termination(NamedTuple):
    """A reason: ``application`` is aaa, l2tp, ppp or radius-client, as in ``terminate-code``."""

    application: str
    reason: str


class TerminateCause(NamedTuple):
    """The Acct-Terminate-Cause of a reason, and where it is from."""

    number: int
    src: str


def _ppp(reason: str) -> Termination:
    return Termination("ppp", reason)


CARRIER = Termination("l2tp", "session-carrier-lost")
CLOSED = Termination("l2tp", "session-admin-close")
FAILED = Termination("l2tp", "session-call-failed")
DISCONNECTED = _ppp("lcp-tunnel-disconnected")
TUNNEL_FAILED = _ppp("lcp-tunnel-failed")
VIOLATION = Termination("l2tp", "session-unexpected-message")
OTHER = _ppp("other")
MISSING = Termination("aaa", "deny-authorization-failure")

CODES: dict[Termination, TerminateCause] = {
    **{
        Termination("aaa", f"deny-{name}"): TerminateCause(17, "seen J132")
        for name in (
            "address-allocation-failure", "address-assignment-failure", "application-error",
            "authentication-denied", "authentication-failure", "authorization-failure",
            "incompatible-request", "invalid-tunnel-configuration", "limit-exceeded",
        )
    },
    CLOSED: TerminateCause(6, "inferred MX"),
    Termination("l2tp", "session-admin-drain"): TerminateCause(6, "inferred MX"),
    FAILED: TerminateCause(15, "inferred MX"),
    CARRIER: TerminateCause(2, "own"),
    VIOLATION: TerminateCause(9, "own"),
    _ppp("admin-logout"): TerminateCause(6, "own"),
    _ppp("authenticate-authenticator-timeout"): TerminateCause(17, "seen J93"),
    _ppp("authenticate-challenge-timeout"): TerminateCause(10, "seen J93"),
    _ppp("authenticate-chap-no-resources"): TerminateCause(10, "seen J93"),
    _ppp("authenticate-chap-peer-authenticator-timeout"): TerminateCause(17, "seen J93"),
    _ppp("authenticate-deny-by-peer"): TerminateCause(17, "seen J93"),
    _ppp("authenticate-inactivity-timeout"): TerminateCause(4, "seen J93"),
    _ppp("authenticate-pap-request-timeout"): TerminateCause(10, "recalled"),
    _ppp("authenticate-session-timeout"): TerminateCause(5, "inferred J93"),
    _ppp("interface-admin-disable"): TerminateCause(6, "own"),
    _ppp("interface-down"): TerminateCause(10, "recalled"),
    _ppp("ip-max-configure-exceeded"): TerminateCause(10, "recalled"),
    _ppp("ip-negotiation-failure"): TerminateCause(10, "own"),
    _ppp("lcp-keepalive-failure"): TerminateCause(10, "recalled"),
    _ppp("lcp-loopback"): TerminateCause(10, "recalled"),
    _ppp("lcp-max-configure-exceeded"): TerminateCause(10, "recalled"),
    _ppp("lcp-negotiation-failure"): TerminateCause(10, "own"),
    _ppp("lcp-no-upper-interface"): TerminateCause(10, "own"),
    _ppp("lcp-peer-renegotiated"): TerminateCause(10, "recalled"),
    _ppp("lcp-peer-terminate-term-req"): TerminateCause(1, "recalled"),
    DISCONNECTED: TerminateCause(10, "recalled"),
    TUNNEL_FAILED: TerminateCause(10, "recalled"),
    OTHER: TerminateCause(10, "own"),
}  # fmt: skip
"""Every reason that the router knows, by application and name."""

_SILENCE = "no answer"  # of a LAC
# The words with which an outcome begins. Those of PPP are terminate reasons [seen: MIB:PPP].
_WORDS = {
    SESSION_TIMEOUT: _ppp("authenticate-session-timeout"),
    INACTIVITY_TIMEOUT: _ppp("authenticate-inactivity-timeout"),
    LOGOUT: _ppp("admin-logout"),
    BY_OPERATOR: CLOSED,
    TOO_LATE: FAILED,
    "unexpected message": VIOLATION,
    ADDRESS_IN_USE: Termination("aaa", "deny-address-assignment-failure"),
    NO_ADDRESS: Termination("aaa", "deny-address-allocation-failure"),
    "administrative disable": _ppp("interface-admin-disable"),
    "lower layer down": _ppp("interface-down"),
    "no upper interface": _ppp("lcp-no-upper-interface"),
    "authentication failure": _ppp("authenticate-deny-by-peer"),
    "the CPE does not accept the LNS": _ppp("authenticate-deny-by-peer"),
    "challenge timeout": _ppp("authenticate-challenge-timeout"),
    "request timeout": _ppp("authenticate-pap-request-timeout"),
    "authenticator timeout": _ppp("authenticate-authenticator-timeout"),
    "peer terminated": _ppp("lcp-peer-terminate-term-req"),
    "peer renegotiated": _ppp("lcp-peer-renegotiated"),
    "max retries exceeded": _ppp("lcp-max-configure-exceeded"),
    "negotiation failure": _ppp("lcp-negotiation-failure"),
    "keepalive failure": _ppp("lcp-keepalive-failure"),
    "loopback": _ppp("lcp-loopback"),
}
_IPCP = {
    "max retries exceeded": _ppp("ip-max-configure-exceeded"),
    "negotiation failure": _ppp("ip-negotiation-failure"),
}


def termination_of(outcome: Outcome) -> Termination:
    """Return why a session ended, from the outcome of its attempt."""
    if outcome.message == "CDN":
        return CARRIER if outcome.result == _LOSS_OF_CARRIER else DISCONNECTED
    if outcome.message == "StopCCN" or outcome.reason.startswith(_SILENCE):
        return TUNNEL_FAILED
    word = outcome.reason.partition(":")[0]
    if outcome.phase is AttemptPhase.IPCP and word in _IPCP:
        return _IPCP[word]
    if word.startswith("virtual router"):
        return MISSING
    if word.startswith("L2TP "):  # is shut down, is draining
        return CLOSED
    return _WORDS.get(word, OTHER)
