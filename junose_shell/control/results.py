"""Result and error codes of RFC 2661 section 4.4.2, and what they mean."""

from junose_shell.control.messages import ResultCode

# Results of a StopCCN.
CLEARED = 1
GENERAL_ERROR = 2  # of a CDN too
EXISTS = 3
NOT_AUTHORIZED = 4
BAD_VERSION = 5
SHUT_DOWN = 6
STATE_ERROR = 7

# General error codes.
WRONG_LENGTH = 2
OUT_OF_RANGE = 3
NO_RESOURCES = 4
VENDOR_ERROR = 6
UNKNOWN_AVP = 8

STOP_RESULTS = {
    1: "general request to clear the control connection",
    2: "general error",
    3: "the control connection already exists",
    4: "not authorized to establish a control connection",
    5: "the protocol version is not supported",
    6: "shutting down",
    7: "finite state machine error",
}
CALL_RESULTS = {
    1: "loss of carrier",
    2: "general error",
    3: "administrative reasons",
    4: "no facilities at the moment",
    5: "no facilities",
    6: "invalid destination",
    7: "no carrier",
    8: "busy",
    9: "no dial tone",
    10: "not established in the time that the LAC allots",
    11: "no framing detected",
}
ERRORS = {
    0: "no general error",
    1: "no control connection yet",
    2: "wrong length",
    3: "a field is out of range, or a reserved field is not zero",
    4: "not enough resources",
    5: "invalid session id",
    6: "vendor-specific error",
    7: "try another peer",
    8: "unknown mandatory attribute",
}


PPP_CAUSES = {  # of a PPP Disconnect Cause [recalled: RFC 3145 section 2]
    0: "no information",
    1: "administrative disconnect",
    2: "the LNS does not renegotiate LCP",
    3: "normal disconnect",
    4: "compulsory encryption refused",
    5: "LCP: time-out of the state machine",
    6: "LCP: no packets that can be read",
    7: "LCP: the line loops back",
    8: "LCP: Echo-Requests unanswered",
    9: "LCP: unexpected endpoint discriminator",
    10: "LCP: unexpected MRRU",
    11: "LCP: unexpected short sequence number",
    12: "LCP: compulsory call-back refused",
    13: "authentication: time-out of the state machine",
    14: "authentication: unexpected name",
    15: "authentication: no protocol acceptable",
    16: "authentication: failed",
    17: "NCP: time-out of the state machine",
    18: "NCP: none available",
    19: "NCP: no agreement on addresses",
    20: "NCP: no address permitted",
}


def meaning(result: ResultCode, results: dict[int, str]) -> str:
    """Say ``result`` in words, as ``results`` (``STOP_RESULTS`` or ``CALL_RESULTS``) name it."""
    said = [results.get(result.code, f"result {result.code}")]
    if result.error:
        said.append(ERRORS.get(result.error, f"error {result.error}"))
    if result.message:
        said.append(result.message)
    return ": ".join(said)
