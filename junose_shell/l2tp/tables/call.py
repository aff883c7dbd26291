"""The outgoing call (RFC 2661 section 7.5, the LNS side) and its PPP link, as tables.

The RFC has one LAC. Trying the next one is our addition; it follows the rule that LACs are chosen
as for incoming calls [seen D10-call].
"""

from junose_shell.l2tp.machine import Ignored, Machine, Row, StateTimer, pairs
from junose_shell.l2tp.states import CallEvent, CallState, LinkEvent, LinkState

C, CE = CallState, CallEvent
L, LE = LinkState, LinkEvent

_SETTING_UP = (C.wait_tunnel, C.wait_reply, C.wait_connect)
_VIOLATION = "call_violation"
_TORN_DOWN = ("dialouts_torn_down",)  # an answered call that we close (decision 29)


def _set_up_rows() -> list[Row]:
    """Rows that all states before ``established`` share."""
    rows = []
    for state in _SETTING_UP:
        over = () if state is C.wait_tunnel else ("end_session",)
        rows += [
            Row(
                state,
                CE.refused,
                C.wait_tunnel,
                (*over, "open_tunnel"),
                log="lac_refused",
                src="inferred D10-call",
            ),
            Row(
                state,
                CE.refused_last,
                C.idle,
                (*over, "forget_call", "report_refused"),
                log="lac_refused",
                src="RFC-t; decision 15",
            ),
            Row(
                state,
                CE.withdrawn,
                C.idle,
                ("clear_call", *over, "forget_call", "report_refused"),
                log="call_withdrawn",
                src="own",
            ),
            Row(state, CE.close, C.idle, ("clear_call", *over, "forget_call"), src="RFC-t"),
        ]
    return rows


CALL = Machine(
    name="call",
    title="Outgoing call at the LNS (RFC 2661)",
    states=C,
    events=CE,
    initial=C.idle,
    rows=(
        Row(C.idle, CE.open, C.wait_tunnel, ("open_tunnel",), src="RFC-t"),
        Row(C.wait_tunnel, CE.tunnel_up, C.wait_reply, ("begin_session", "send_ocrq"), src="RFC-t"),
        Row(C.wait_reply, CE.accepted, C.wait_connect, src="RFC-t"),
        Row(
            C.wait_connect,
            CE.answered,
            C.established,
            ("note_speeds", "open_session", "start_link"),
            ("dialouts_established",),
            src="RFC-t; seen S412; decision 29",
        ),
        *_set_up_rows(),
        *(
            Row(
                state,
                event,
                C.idle,
                ("reject_message", "end_session", "forget_call", "report_refused"),
                log=_VIOLATION,
                src="RFC-t",
            )
            for state, event in (
                (C.wait_reply, CE.answered),
                (C.wait_connect, CE.accepted),
            )
        ),
        *(
            Row(
                C.established,
                event,
                C.idle,
                ("close_link", "reject_message", "end_session", "forget_call", "report_closed"),
                _TORN_DOWN,
                log=_VIOLATION,
                src="RFC-t",
            )
            for event in (CE.accepted, CE.answered)
        ),
        Row(
            C.established,
            CE.refused_last,
            C.idle,
            ("close_link", "end_session", "forget_call", "report_closed"),
            log="call_cleared",
            src="RFC-t",
        ),
        Row(
            C.established,
            CE.link_failed,
            C.idle,
            ("clear_call", "end_session", "forget_call", "report_closed"),
            _TORN_DOWN,
            src="own; decision 29",
        ),
        Row(
            C.established,
            CE.withdrawn,
            C.idle,
            ("close_link", "clear_call", "end_session", "forget_call", "report_closed"),
            _TORN_DOWN,
            log="call_withdrawn",
            src="own",
        ),
        Row(
            C.established,
            CE.close,
            C.idle,
            ("close_link", "clear_call", "end_session", "forget_call"),
            _TORN_DOWN,
            src="RFC-t; decision 29",
        ),
    ),
    ignored=(
        # Nothing was asked of the LAC yet, so nothing can be meant.
        *(Ignored(C.wait_tunnel, event, log=_VIOLATION) for event in (CE.accepted, CE.answered)),
        # The control connection is shared; it may come up once more behind our back.
        *(Ignored(state, CE.tunnel_up) for state in (C.wait_reply, C.wait_connect, C.established)),
    ),
    impossible=(
        *pairs((C.idle,), (event for event in CE if event is not CE.open)),
        *pairs((s for s in C if s is not C.idle), (CE.open,)),
        *pairs(_SETTING_UP, (CE.link_failed,)),
        # An answered call is not tried with the next LAC.
        *pairs((C.established,), (CE.refused,)),
    ),
)

_OPENINGS = (LE.lcp_opened, LE.lcp_opened_own, LE.lcp_opened_plain)
# Before LCP is open nobody has proved who he is; in IPCP both have.
_EARLY = (LE.identified, LE.half_proved)
_LATE = (LE.identified_again, LE.proved)
_VERDICTS = (LE.route_passed, LE.route_failed)
_MADE = (L.lcp, L.authenticating, L.ipcp, L.open)
_ACCOUNTED = (L.authenticating, L.ipcp, L.open)


def _end(state: LinkState, *then: str) -> tuple[str, ...]:
    """Return the actions that end a link.

    A request about the CPE is open only while authenticating; before that, nobody is accounted.
    """
    cancel = ("cancel_request",) if state is L.authenticating else ()
    over = ("close_account",) if state in _ACCOUNTED else ()
    return (*cancel, *over, "remove_interface", *then)


LINK = Machine(
    name="link",
    title="PPP link of a call",
    states=L,
    events=LE,
    initial=L.closed,
    rows=(
        Row(L.closed, LE.start, L.starting, ("create_interface",), src="seen S412, D10-call"),
        Row(L.starting, LE.created, L.lcp, ("negotiate_lcp",), src="seen S412"),
        Row(
            L.starting,
            LE.uncreated,
            L.closed,
            ("report_link_failed",),
            log="interface_refused",
            src="decision 21",
        ),
        Row(L.lcp, LE.lcp_opened, L.authenticating, src="seen S412"),
        Row(
            L.lcp,
            LE.lcp_opened_own,
            L.authenticating,
            ("present_credentials",),
            src="seen S412",
        ),
        Row(L.lcp, LE.lcp_opened_plain, L.ipcp, ("negotiate_ipcp",), src="inferred S412"),
        Row(L.authenticating, LE.proved, L.ipcp, ("negotiate_ipcp",), src="seen S412, D10-proc"),
        Row(
            L.ipcp,
            LE.ipcp_opened,
            L.open,
            ("install_routes", "open_account", "check_route"),
            src="seen S412",
        ),
        *(
            Row(
                state,
                LE.denied,
                L.closed,
                _end(state, "report_link_failed"),
                log="ppp_denied",
                src="inferred S412",
            )
            for state in (L.authenticating, L.ipcp, L.open)
        ),
        *(
            Row(
                state,
                LE.failed,
                L.closed,
                _end(state, "report_link_failed"),
                log="ppp_failed",
                src="own",
            )
            for state in _MADE
        ),
        *(Row(state, LE.close, L.closed, _end(state), src="own") for state in (L.starting, *_MADE)),
    ),
    ignored=(
        Ignored(L.authenticating, LE.identified, ("ask_subscriber",), src="seen S412, D10-proc"),
        *(Ignored(L.authenticating, event) for event in (LE.identified_again, LE.half_proved)),
        Ignored(L.open, LE.route_passed, ("report_route_passed",), src="seen S412"),
        Ignored(L.open, LE.route_failed, ("report_route_failed",), src="seen S412"),
        Ignored(L.open, LE.session_expired, ("end_expired",), src="seen BBA-MH"),
        # Words out of their phase say nothing.
        *(Ignored(L.starting, event) for event in (*_OPENINGS, LE.ipcp_opened, LE.failed)),
        *(Ignored(*pair) for pair in pairs((L.starting, L.lcp), (*_EARLY, LE.denied))),
        *(Ignored(*pair) for pair in pairs((L.ipcp, L.open), _LATE)),
        # Asked once and answered at once by this router; a lab lets it answer again.
        *(
            Ignored(*pair, src="own; an interface is made once")
            for pair in pairs(_MADE, (LE.created, LE.uncreated))
        ),
        *(Ignored(*pair) for pair in pairs((L.authenticating, L.ipcp, L.open), _OPENINGS)),
        *(Ignored(state, LE.ipcp_opened) for state in (L.lcp, L.authenticating, L.open)),
        *(
            Ignored(*pair, src="own; a route is checked when the link is open")
            for pair in pairs((L.starting, L.lcp, L.authenticating, L.ipcp), _VERDICTS)
        ),
    ),
    impossible=(
        *pairs((L.closed,), (event for event in LE if event is not LE.start)),
        *pairs((L.starting, *_MADE), (LE.start,)),
        *pairs((L.starting, L.lcp), _LATE),
        *pairs((L.ipcp, L.open), _EARLY),
        *pairs((L.starting, L.lcp, L.authenticating, L.ipcp), (LE.session_expired,)),
    ),
    timers=(StateTimer(L.open, LE.session_expired, "session_time", src="seen BBA-MH"),),
)
