"""Log lines of the engine: code, template, provenance. No text of the real box is known.

The real event category and its wording were never seen, so every text is ours. Passwords never
go into a field.
"""

LOG_TEXTS: dict[str, tuple[str, str]] = {
    "chassis_failed": ("dial-out: initialization failed, not enough resources", "own"),
    "chassis_in_service": ("dial-out: in service", "own"),
    "router_init_pending": ("dial-out in {context}: waiting for the chassis", "own"),
    "router_init_failed": ("dial-out in {context}: initialization failed", "own"),
    "router_down": ("dial-out in {context}: dial-out interface is down", "own"),
    "router_in_service": ("dial-out in {context}: in service", "own"),
    "target_inhibited": ("target {target} in {context}: inhibited, triggers are discarded", "own"),
    "target_down": ("target {target} in {context}: down, dial-out route withdrawn", "own"),
    "target_in_service": ("target {target} in {context}: in service", "own"),
    "session_denied": ("session {trigger} in {context}: authentication denied: {reason}", "own"),
    "session_not_authenticated": (
        "session {trigger} in {context}: no resources to send the authentication request",
        "own",
    ),
    "session_timed_out": ("session {trigger} in {context}: connecting timer expired", "own"),
    "session_refused": ("session {trigger} in {context}: no LAC took the call: {reason}", "own"),
    "session_call_failed": ("session {trigger} in {context}: call failed: {reason}", "own"),
    "session_in_service": ("session {trigger} in {context}: in service", "own"),
    "session_failed": (
        "session {trigger} in {context}: the access route does not reach the trigger address",
        "own",
    ),
    "session_call_closed": ("session {trigger} in {context}: call closed: {reason}", "own"),
    "session_reset": ("session {trigger} in {context}: reset by operator", "own"),
    "session_deleted": ("session {trigger} in {context}: deleted", "own"),
    "lac_refused": ("call to {trigger} in {context}: LAC {lac} refused: {reason}", "own"),
    "call_cleared": ("call to {trigger} in {context}: cleared by LAC {lac}: {reason}", "own"),
    "call_withdrawn": ("call to {trigger} in {context}: closed by this router: {reason}", "own"),
    "call_violation": ("call to {trigger} in {context}: unexpected message from LAC {lac}", "own"),
    "interface_refused": ("call to {trigger} in {context}: no PPP interface: {reason}", "own"),
    "ppp_denied": ("call to {trigger} in {context}: PPP authentication failed: {reason}", "own"),
    "ppp_failed": ("call to {trigger} in {context}: PPP failed: {reason}", "own"),
}

# As the router grades its log: 0 emergency to 7 debug.
SEVERITY: dict[str, int] = {
    "chassis_failed": 2,
    "chassis_in_service": 5,
    "router_init_pending": 4,
    "router_init_failed": 3,
    "router_down": 4,
    "router_in_service": 5,
    "target_inhibited": 4,
    "target_down": 3,
    "target_in_service": 5,
    "session_denied": 5,
    "session_not_authenticated": 4,
    "session_timed_out": 5,
    "session_refused": 5,
    "session_call_failed": 5,
    "session_in_service": 6,
    "session_failed": 3,
    "session_call_closed": 6,
    "session_reset": 6,
    "session_deleted": 6,
    "lac_refused": 5,
    "call_cleared": 6,
    "call_withdrawn": 6,
    "call_violation": 4,
    "interface_refused": 4,
    "ppp_denied": 5,
    "ppp_failed": 5,
}
