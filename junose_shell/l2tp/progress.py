"""How far the attempt of a session has come, and what it waits for."""

from junose_shell.l2tp.outcomes import AttemptPhase, Outcome
from junose_shell.l2tp.states import CallState, LinkState, SessionState
from junose_shell.l2tp.things import Call, CallLink, DialOutSession

_NO_ANSWER = "AAA has not answered"
_SERVED = (SessionState.inService, SessionState.failed)
_CALLS: dict[int, tuple[AttemptPhase, str]] = {
    CallState.wait_tunnel: (AttemptPhase.TUNNEL, "no answer from LAC {lac} to the tunnel request"),
    CallState.wait_reply: (AttemptPhase.CALL, "no answer from LAC {lac} to the call request"),
    CallState.wait_connect: (AttemptPhase.CALL, "number {number} does not answer"),
}
_LINKS: dict[int, tuple[AttemptPhase, str]] = {
    LinkState.closed: (AttemptPhase.INTERFACE, "the PPP interface is missing"),
    LinkState.starting: (AttemptPhase.INTERFACE, "the PPP interface is missing"),
    LinkState.lcp: (AttemptPhase.LCP, "the CPE does not complete LCP"),
    LinkState.authenticating: (AttemptPhase.PPP_AUTHENTICATION, "{authenticating}"),
    LinkState.ipcp: (AttemptPhase.IPCP, "the CPE does not complete IPCP"),
    LinkState.open: (AttemptPhase.ROUTE_CHECK, "the route check is not done"),
}


def phase_of(call: Call) -> AttemptPhase:
    """Return the phase of a call."""
    if call.session.state in _SERVED:
        return AttemptPhase.SERVICE
    if call.state in _CALLS:
        return _CALLS[call.state][0]
    return _LINKS[call.link.state][0] if call.link else AttemptPhase.INTERFACE


def ended(call: Call, now: int, reason: str, **codes: object) -> Outcome:
    """Return the end of a call in its present phase. ``codes`` are fields of ``Outcome``."""
    return Outcome(
        now,
        phase_of(call),
        reason,
        call.lac,
        call.dialled,
        peer=call.link.peer if call.link else "",
        own_name=call.grant.ppp_username,
        terms=_terms(call),
        context=call.context,
        **codes,  # type: ignore[arg-type]  # result, error, server or message
    )


def _terms(call: Call) -> str:
    link = call.link
    if link is None or not link.interface:
        return ""
    asks = " or ".join(link.settings.authentication).upper()
    own = call.grant.ppp_protocol
    gives = own.name.replace("_", " or ") if own else ""
    return (
        f"{f'wants {asks} from the CPE' if asks else 'wants no proof from the CPE'}"
        f" and {f'proves itself by {gives}' if gives else 'may not prove itself'}"
    )


def progress(session: DialOutSession, now: int) -> Outcome | None:
    """Return what the attempt of a session waits for, None if none is under way."""
    if session.state == SessionState.authenticating:
        return Outcome(now, AttemptPhase.AUTHENTICATION, _NO_ANSWER)
    call = session.call
    return None if call is None else ended(call, now, _waits_for(call))


def _waits_for(call: Call) -> str:
    if call.state == CallState.wait_tunnel and not call.routed:
        return f"no route to LAC {call.lac}"
    if call.state in _CALLS:
        return _CALLS[call.state][1].format(lac=call.lac, number=call.dialled)
    link = call.link
    text = _LINKS[link.state][1] if link else "the PPP interface is missing"
    return text.format(authenticating=_unproved(link) if link else "")


def _unproved(link: CallLink) -> str:
    if link.request:
        return f"AAA has not answered about the CPE {link.peer}"
    if link.peer_proved:
        return "the CPE does not judge the name and password of the router"
    return "the CPE does not identify itself"
