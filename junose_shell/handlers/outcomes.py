"""The end of an attempt in words: what to look at, and what codes mean."""

from junose_shell.control.results import CALL_RESULTS, ERRORS, STOP_RESULTS
from junose_shell.l2tp.outcomes import AttemptPhase, Outcome
from junose_shell.record import changed

# Advice [own] for a phase and a part of the reason; the first that fits counts.
_ADVICE = {
    AttemptPhase.AUTHENTICATION: {
        "AAA has not answered": "RADIUS is asked again until its retries are used up",
        "no answer": "Check address, port and key of the RADIUS server, and the route to it",
        "no number": "The Access-Accept needs ERX-Dial-Out-Number",
        "no tunnel": "The Access-Accept needs Tunnel-Server-Endpoint, or the domain map a tunnel",
        "": "That is what RADIUS said to the dial-out user name: check that user on the server",
    },
    AttemptPhase.TUNNEL: {
        "shut down": 'An operator closed it: "no l2tp shutdown" opens it',
        "drain": 'An operator lets it drain: "no l2tp drain" ends that',
        "no secret": "The LAC wants a tunnel password: RADIUS or the domain map must give it",
        "not authorized": "The LAC does not trust this router: compare name and tunnel password",
        "does not exist": "RADIUS named it in ERX-Tunnel-Virtual-Router",
        "service module": '"show tunnel-server" says where a session can have a place',
        "no route": "A route of the tunnel's virtual router must lead to the LAC",
        "no answer": "That LAC is down, has another address, or packets to it are lost",
    },
    AttemptPhase.CALL: {
        "does not answer": "The LAC has dialled, and nobody picks up",
        "busy": "The line of the CPE is in use",
        "invalid destination": "The LAC knows no such number: check ERX-Dial-Out-Number",
        "slower than": "The LAC cannot give ERX-Minimum-BPS",
        "no facilities": "The LAC has no free line",
    },
    AttemptPhase.INTERFACE: {
        "does not exist": "The dial-out target names a profile that is not configured",
        "no IP address": "The profile needs ip unnumbered, and that interface an address",
    },
    AttemptPhase.LCP: {
        "authentication": "Compare ppp authentication and ERX-PPP-Auth-Protocol with the CPE",
        "does not complete": "The call is up, and the CPE does not finish LCP",
    },
    AttemptPhase.PPP_AUTHENTICATION: {
        "does not accept": "Compare ERX-PPP-Username and ERX-PPP-Password with the CPE",
        "no answer": "RADIUS gave the number to dial, and then no verdict on the CPE",
        "": "Compare name and password of the CPE with that user on the RADIUS server",
    },
    AttemptPhase.IPCP: {
        "remote IP address": "AAA gives an address only if the profile has ppp authentication",
        "does not complete": "The CPE has proved itself, and does not finish IPCP",
    },
    AttemptPhase.ROUTE_CHECK: {
        "does not exist": "RADIUS named it in ERX-Virtual-Router-Name",
        "AAA gave": "RADIUS must give a Framed-Route that covers the trigger address",
    },
}


def advice(outcome: Outcome) -> str:
    """Return a sentence on the cause of an end or on a way out, empty if there is none."""
    advices = _ADVICE.get(outcome.phase, {})
    return next((text for part, text in advices.items() if part in outcome.reason), "")


def with_meaning(outcome: Outcome) -> Outcome:
    """Return ``outcome`` with its codes in words."""
    if not outcome.result:
        return outcome
    results = STOP_RESULTS if outcome.message == "StopCCN" else CALL_RESULTS
    words = [results.get(outcome.result, "unknown result")]
    if outcome.error:
        words.append(ERRORS.get(outcome.error, "unknown error"))
    return changed(outcome, meaning=": ".join(words))
