"""The catalogue of messages: code -> text and provenance.

Code raises codes and tests assert codes. Only transcripts depend on the texts, so a wording can be
corrected here alone.
"""

from typing import NamedTuple


class Message(NamedTuple):
    """A message; its ``source`` is ``seen KEY``, ``recalled``, ``inferred`` or ``own``."""

    text: str
    source: str


CATALOGUE: dict[str, Message] = {
    "invalid_input": Message("% Invalid input detected at '^' marker.", "seen NOC-P"),
    "incomplete": Message("% Incomplete command", "recalled"),
    "ambiguous": Message("% Ambiguous command", "seen RAN"),
    "section_refused": Message(
        "% Skipped: line {number}, which opens this section, was refused", "own"
    ),
    "section_skipped": Message("% Skipped: the line that opens this section was refused", "own"),
    "session_over": Message("% The session ended before this line", "own"),
    "not_utf8": Message("% Byte {byte} is not UTF-8 text; --encoding names another one", "own"),
    "not_text": Message("% A character here is only half of one and cannot be written", "own"),
    "line_too_long": Message("% Line is longer than {limit} characters", "own"),
    "internal": Message("% Internal error, see the log; the command was not completed", "own"),
    "no_handler": Message(
        "% Not written yet: {command} needs a handler in junose_shell/handlers/{feature}.py", "own"
    ),
    "statement_exists": Message("% Already configured, remove it first: {line}", "own"),
    "section_gone": Message("% The object of this mode has been deleted", "own"),
    "no_such_context": Message("% Virtual router {name} does not exist", "own"),
    "no_such_vrf": Message("% VRF {name} does not exist in virtual router {router}", "own"),
    "default_router": Message("% The default virtual router cannot be deleted", "own"),
    "vrf_by_its_command": Message("% This is a VRF; delete it with: no ip vrf {name}", "own"),
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
        "% Tunnels and a tunnel group cannot be combined; remove first: {line}", "own"
    ),
    "fixed_lines": Message("% Lines 0 to 4 cannot be removed", "seen SB102"),
    "no_line": Message("% All {count} lines are in use", "own"),
    "too_many_failures": Message("% Too many failed logins, try again later", "own"),
    "not_welcome": Message("{who} client {at} refused: no line's access list permits it", "own"),
    "access_denied": Message("% No line's access list permits your address", "own"),
    "too_many_connections": Message("% Too many connections", "own"),
    "locked_out": Message("{at} is locked out: too many failed logins", "own"),
    "let_in": Message("{what} from {at}: accepted", "own"),
    "not_let_in": Message("{what} from {at}: refused", "own"),
    "unguarded": Message(
        "% No authentication is configured: only clients on this machine may connect", "own"
    ),
    "no_such_slot": Message("% Slot {slot} has no module", "own"),
    "no_such_subscriber": Message("% No subscriber {name} is on", "own"),
    "no_such_pool": Message("% Pool {name} is not configured", "own"),
    "no_such_date": Message("% There is no such date", "own"),
    "no_such_line": Message("% Line {name} is not in use", "own"),
    "login_timed_out": Message("% Login timed out", "own"),
    "idle": Message("% This session was idle too long", "own"),
    "closed_line": Message("% This session was cleared", "own"),
    "going_down": Message("% The router is going down", "own"),
    "bad_password": Message("% Bad password", "recalled"),
    "bad_filter": Message("% Bad output filter: {reason}", "own"),
    "no_files": Message("% {name}: {reason}", "own"),
    "no_such_file": Message("% File {name} does not exist", "own"),
    "file_exists": Message("% File {name} already exists", "own"),
    "bad_file_name": Message("% Bad file name: {name}", "own"),
    "file_damaged": Message("% {name} is damaged and was not used: {reason}", "own"),
    "file_kind": Message("% {name} cannot be used here: {reason}", "own"),
    "file_in_use": Message("% File {name} is in use", "own"),
    "file_refused": Message("% {name}, line {number}: {line}: {reason}", "own"),
    "automatic_commit": Message(
        "% The startup configuration follows the running one; service manual-commit separates them",
        "own",
    ),
    "scripts_nested": Message("% Scripts are nested more than {limit} deep", "own"),
    "scripts_long": Message("% Scripts run scripts of more than {limit} lines", "own"),
    "reload_not_undone": Message("% A reload cannot be undone, so it is not allowed here", "own"),
    "reload_under_way": Message("% The router is reloading", "own"),
    "file_too_large": Message("% {name} has more than {limit} octets", "own"),
    "write_level": Message("% Files are written at privilege level {level} and above", "own"),
    "nvs_full": Message("% No space left in NVS for {name}", "own"),
    "not_emulated": Message(  # begins like an error of the router, which tools know as one
        "% Invalid input detected at '^' marker: the command exists but is not emulated", "own"
    ),
    "lab_refused": Message("% {reason}", "own"),
    "not_watchable": Message(
        "% Only a display can come again and again: show ..., lab show ..., lab ladder", "own"
    ),
    "no_tour": Message(
        '% There is no tour: "junose-shell --demo first-call" opens the console of a demo with one',
        "own",
    ),
    "no_exercise": Message(
        '% No exercise is open: leave, and "junose-shell train" lists them', "own"
    ),
    "no_moments": Message(
        "% This router has no moments: time must be virtual, its files must end with the program,"
        " and --journal, --record or --capture must not be in use",
        "own",
    ),
    "no_such_moment": Message("% No moment is named {name}", "own"),
    "no_such_time": Message("% This session was not there at that time", "own"),
    "too_far_back": Message("% Only {lines} lines can be undone", "own"),
    "not_alone": Message("% Others are logged in, and they cannot go back", "own"),
    "no_more_hints": Message('% No hints are left: "lab solution" gives up', "own"),
    "interrupted": Message("% Interrupted", "own"),
    "chassis_failed": Message("% Dial-out failed to initialize: not enough resources", "own"),
    "dial_out_failed": Message("% Dial-out failed to initialize in {name}", "own"),
}


def text(code: str, **fields: object) -> str:
    """Return the text of ``code``, with ``fields`` filled in.

    Raises KeyError for an unknown code or a missing field.
    """
    return CATALOGUE[code].text.format(**fields)
