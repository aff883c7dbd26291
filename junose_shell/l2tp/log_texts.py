"""Log lines of the engine: code -> severity, text, provenance.

No text and no event category of the real router is known, so all of them are our own. Passwords
never go into a field.
"""

from typing import NamedTuple

CATEGORY = "l2tpDialOut"  # [unknown; own]


class LogText(NamedTuple):
    """A log line: severity from 0 (emergency) to 7 (debug), text with fields, source."""

    severity: int
    text: str
    src: str = "own"


LOG_LINES: dict[str, LogText] = {
    "chassis_failed": LogText(2, "dial-out: initialization failed, not enough resources"),
    "chassis_in_service": LogText(5, "dial-out: in service"),
    "router_init_pending": LogText(4, "dial-out in {context}: waiting for the chassis"),
    "router_init_failed": LogText(3, "dial-out in {context}: initialization failed"),
    "router_down": LogText(4, "dial-out in {context}: dial-out interface is down"),
    "router_no_distinguisher": LogText(
        4, "dial-out in {context}: no route distinguisher, so the VRF does not operate"
    ),
    "router_removed": LogText(5, "dial-out in {context}: virtual router removed"),
    "router_in_service": LogText(5, "dial-out in {context}: in service"),
    "target_inhibited": LogText(
        4, "target {target} in {context}: inhibited, triggers are discarded"
    ),
    "target_down": LogText(3, "target {target} in {context}: down, dial-out route withdrawn"),
    "target_removed": LogText(5, "target {target} in {context}: removed"),
    "target_in_service": LogText(5, "target {target} in {context}: in service"),
    "session_denied": LogText(5, "session {trigger} in {context}: authentication denied: {reason}"),
    "session_not_authenticated": LogText(
        4, "session {trigger} in {context}: no resources to send the authentication request"
    ),
    "session_timed_out": LogText(
        5, "session {trigger} in {context}: connecting timer expired: {reason}"
    ),
    "session_refused": LogText(5, "session {trigger} in {context}: no LAC took the call: {reason}"),
    "session_call_failed": LogText(5, "session {trigger} in {context}: call failed: {reason}"),
    "session_in_service": LogText(6, "session {trigger} in {context}: in service"),
    "session_failed": LogText(
        3, "session {trigger} in {context}: no access route reaches the trigger address: {reason}"
    ),
    "session_call_closed": LogText(6, "session {trigger} in {context}: call closed: {reason}"),
    "session_reset": LogText(6, "session {trigger} in {context}: reset by operator"),
    "session_deleted": LogText(6, "session {trigger} in {context}: deleted"),
    "lac_refused": LogText(5, "call to {trigger} in {context}: LAC {lac} refused: {reason}"),
    "call_cleared": LogText(6, "call to {trigger} in {context}: cleared by LAC {lac}: {reason}"),
    "call_withdrawn": LogText(6, "call to {trigger} in {context}: closed by this router: {reason}"),
    "call_violation": LogText(
        4, "call to {trigger} in {context}: unexpected message from LAC {lac}"
    ),
    "interface_refused": LogText(4, "call to {trigger} in {context}: no PPP interface: {reason}"),
    "ppp_denied": LogText(5, "call to {trigger} in {context}: PPP authentication failed: {reason}"),
    "ppp_failed": LogText(5, "call to {trigger} in {context}: PPP failed: {reason}"),
}
