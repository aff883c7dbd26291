"""The catalogue of texts: code -> text and provenance. One place to correct a wording.

Code raises codes and tests assert codes; only transcripts see the texts.
"""

from typing import NamedTuple


class Message(NamedTuple):
    """``source`` is ``seen KEY``, ``recalled``, ``inferred`` or ``own``."""

    text: str
    source: str


CATALOGUE: dict[str, Message] = {
    "invalid_input": Message("% Invalid input detected at '^' marker.", "seen NOC-P"),
    "incomplete": Message("% Incomplete command", "recalled"),
    "ambiguous": Message("% Ambiguous command", "seen RAN"),
    "section_refused": Message("% Line {number}, which this one stands under, was refused", "own"),
    "session_over": Message("% The session ended before this line", "own"),
    "line_too_long": Message("% Line is longer than {limit} characters", "own"),
    "internal": Message("% Internal error, see the log; the command was not completed", "own"),
    "statement_exists": Message("% Already configured, remove it first: {line}", "own"),
    "section_gone": Message("% What this mode configures has been removed", "own"),
    "no_such_context": Message("% Virtual router {name} does not exist", "own"),
    "no_such_vrf": Message("% VRF {name} does not exist in virtual router {router}", "own"),
    "default_router": Message("% The default virtual router cannot be deleted", "own"),
    "rd_fixed": Message(
        "% Route distinguisher is already set; delete and re-create the VRF", "own"
    ),
    "no_such_target": Message("% No dial-out target {prefix}", "own"),
    "host_bits": Message("% {address} has host bits set under its mask", "own"),
    "other_address": Message("% The address is {address} {mask}", "own"),
    "no_such_session": Message("% No dial-out session for {address}", "own"),
    "no_such_profile": Message("% Profile {name} does not exist", "own"),
    "no_such_domain_map": Message("% No domain map for {name}", "own"),
    "no_such_l2tp": Message("% No L2TP {kind} {name}", "own"),
    "no_such_interface": Message("% Interface {name} does not exist", "own"),
    "bad_location": Message("% {model} has no {name}", "own"),
    "interface_elsewhere": Message("% Interface {name} belongs to virtual router {router}", "own"),
    "damaged_secret": Message("% This encrypted text or digest is damaged", "own"),
    "bad_range": Message("% The last number is less than the first", "own"),
    "too_many": Message("% There can be no more than {limit} {what}", "own"),
    "tunnels_or_group": Message(
        "% Tunnels and a tunnel group cannot stand together; remove first: {line}", "own"
    ),
    "fixed_lines": Message("% Lines 0 to 4 cannot be removed", "seen SB102"),
    "no_line": Message("% All {count} lines are in use", "own"),
    "too_many_failures": Message("% Too many failed logins, try again later", "own"),
    "not_welcome": Message("{who} client {at} refused: no line's access list lets it in", "own"),
    "unguarded": Message(
        "% No authentication is configured: only the router's own machine may connect", "own"
    ),
    "no_such_line": Message("% Nobody is on line {name}", "own"),
    "idle": Message("% This session was idle for too long", "own"),
    "closed_line": Message("% This session was cleared", "own"),
    "going_down": Message("% The router is going down", "own"),
    "bad_password": Message("% Bad password", "recalled"),
    "bad_filter": Message("% Bad output filter: {reason}", "own"),
    "no_files": Message("% {name}: {reason}", "own"),
    "no_such_file": Message("% File {name} does not exist", "own"),
    "file_exists": Message("% File {name} exists already", "own"),
    "bad_file_name": Message("% Bad file name: {name}", "own"),
    "file_damaged": Message("% {name} is damaged and was not used: {reason}", "own"),
    "file_kind": Message("% {name} cannot be used here: {reason}", "own"),
    "file_in_use": Message("% File {name} is in use", "own"),
    "file_refused": Message("% {name}, line {number}: {line}: {reason}", "own"),
    "automatic_commit": Message(
        "% The startup configuration follows the running one; service manual-commit parts them",
        "own",
    ),
    "scripts_nested": Message("% More than {limit} scripts started each other", "own"),
    "reload_not_undone": Message("% A reload cannot be undone, so it has no place here", "own"),
    "reload_under_way": Message("% The router is reloading", "own"),
    "nvs_full": Message("% No space left in NVS for {name}", "own"),
    "not_emulated": Message("% This command exists but is not emulated", "own"),
    "lab_refused": Message("% {reason}", "own"),
    "interrupted": Message("% Interrupted", "own"),
    "chassis_failed": Message("% Dial-out failed to initialize: not enough resources", "own"),
    "dial_out_failed": Message("% Dial-out failed to initialize in {name}", "own"),
}


def text(code: str, **fields: object) -> str:
    """Return the text of ``code`` filled with ``fields``."""
    return CATALOGUE[code].text.format(**fields)
