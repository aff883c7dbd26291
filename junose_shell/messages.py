"""The catalogue of messages: code -> text and provenance.

Code raises codes and tests assert codes. Only transcripts depend on the texts, so a wording can be
corrected here alone.
"""

from typing import NamedTuple


class Wording(NamedTuple):
    """A message; its ``source`` is ``seen KEY``, ``recalled``, ``inferred`` or ``own``."""

    text: str
    source: str


CATALOGUE: dict[str, Wording] = {
    "invalid_input": Wording("% Invalid input detected at '^' marker.", "seen NOC-P"),
    "incomplete": Wording("% Incomplete command", "recalled"),
    "ambiguous": Wording("% Ambiguous command", "seen RAN"),
    "section_refused": Wording(
        "% Skipped: line {number}, which opens this section, was refused", "own"
    ),
    "section_skipped": Wording("% Skipped: the line that opens this section was refused", "own"),
    "astray": Wording("% Skipped: the mode that it is indented under has no such line", "own"),
    "session_over": Wording("% The session ended before this line", "own"),
    "not_utf8": Wording("% Byte {byte} is not UTF-8 text; --encoding names another one", "own"),
    "not_text": Wording("% A character here is only half of one and cannot be written", "own"),
    "line_too_long": Wording("% Line is longer than {limit} characters", "own"),
    "internal": Wording("% Internal error, see the log; the command was not completed", "own"),
    "no_handler": Wording(
        "% Not written yet: {command} needs a handler in junose_shell/handlers/{feature}.py", "own"
    ),
    "statement_exists": Wording("% Already configured, remove it first: {line}", "own"),
    "section_gone": Wording("% The object of this mode has been deleted", "own"),
    "no_such_context": Wording("% Virtual router {name} does not exist", "own"),
    "no_such_vrf": Wording("% VRF {name} does not exist in virtual router {router}", "own"),
    "default_router": Wording("% The default virtual router cannot be deleted", "own"),
    "vrf_by_its_command": Wording("% This is a VRF; delete it with: no ip vrf {name}", "own"),
    "rd_fixed": Wording(
        "% Route distinguisher is already set; delete and re-create the VRF", "own"
    ),
    "no_such_target": Wording("% No dial-out target {prefix}", "own"),
    "host_bits": Wording("% {address} has host bits set under its mask", "own"),
    "other_address": Wording("% The address is {address} {mask}", "own"),
    "no_such_session": Wording("% No dial-out session for {address}", "own"),
    "no_such_profile": Wording("% Profile {name} does not exist", "own"),
    "no_such_domain_map": Wording("% No domain map for {name}", "own"),
    "no_such_l2tp": Wording("% No L2TP {kind} {name}", "own"),
    "no_such_interface": Wording("% Interface {name} does not exist", "own"),
    "bad_location": Wording("% {model} has no {name}", "own"),
    "interface_elsewhere": Wording("% Interface {name} belongs to virtual router {router}", "own"),
    "damaged_secret": Wording("% This encrypted text or digest is damaged", "own"),
    "bad_range": Wording("% The last number is less than the first", "own"),
    "too_many": Wording("% There can be no more than {limit} {what}", "own"),
    "tunnels_or_group": Wording(
        "% Tunnels and a tunnel group cannot be combined; remove first: {line}", "own"
    ),
    "fixed_lines": Wording("% Lines 0 to 4 cannot be removed", "seen SB102"),
    "no_line": Wording("% All {count} lines are in use", "own"),
    "too_many_failures": Wording("% Too many failed logins, try again later", "own"),
    "not_welcome": Wording("{who} client {at} refused: no line's access list permits it", "own"),
    "access_denied": Wording("% No line's access list permits your address", "own"),
    "too_many_connections": Wording("% Too many connections", "own"),
    "locked_out": Wording("{at} is locked out: too many failed logins", "own"),
    "let_in": Wording("{what} from {at}: accepted", "own"),
    "not_let_in": Wording("{what} from {at}: refused", "own"),
    "unguarded": Wording(
        "% No authentication is configured: only clients on this machine may connect", "own"
    ),
    "no_such_slot": Wording("% Slot {slot} has no module", "own"),
    "no_such_subscriber": Wording("% No subscriber {name} is on", "own"),
    "no_such_pool": Wording("% Pool {name} is not configured", "own"),
    "no_such_date": Wording("% There is no such date", "own"),
    "no_such_line": Wording("% Line {name} is not in use", "own"),
    "login_timed_out": Wording("% Login timed out", "own"),
    "idle": Wording("% This session was idle too long", "own"),
    "closed_line": Wording("% This session was cleared", "own"),
    "going_down": Wording("% The router is going down", "own"),
    "bad_password": Wording("% Bad password", "recalled"),
    "bad_filter": Wording("% Bad output filter: {reason}", "own"),
    "no_files": Wording("% {name}: {reason}", "own"),
    "no_such_file": Wording("% File {name} does not exist", "own"),
    "file_exists": Wording("% File {name} already exists", "own"),
    "bad_file_name": Wording("% Bad file name: {name}", "own"),
    "file_damaged": Wording("% {name} is damaged and was not used: {reason}", "own"),
    "file_kind": Wording("% {name} cannot be used here: {reason}", "own"),
    "file_in_use": Wording("% File {name} is in use", "own"),
    "file_refused": Wording("% {name}, line {number}: {line}: {reason}", "own"),
    "automatic_commit": Wording(
        "% The startup configuration follows the running one; service manual-commit separates them",
        "own",
    ),
    "scripts_nested": Wording("% Scripts are nested more than {limit} deep", "own"),
    "scripts_long": Wording("% Scripts run scripts of more than {limit} lines", "own"),
    "reload_not_undone": Wording("% A reload cannot be undone, so it is not allowed here", "own"),
    "reload_under_way": Wording("% The router is reloading", "own"),
    "file_too_large": Wording("% {name} has more than {limit} octets", "own"),
    "write_level": Wording("% Files are written at privilege level {level} and above", "own"),
    "nvs_full": Wording("% No space left in NVS for {name}", "own"),
    "not_emulated": Wording(  # begins like an error of the router, which tools know as one
        "% Invalid input detected at '^' marker: the command exists but is not emulated", "own"
    ),
    "lab_refused": Wording("% {reason}", "own"),
    "not_watchable": Wording(
        "% Only a display can come again and again: show ..., lab show ..., lab ladder", "own"
    ),
    "no_tour": Wording(
        '% There is no tour: "junose-shell --demo first-call" opens the console of a demo with one',
        "own",
    ),
    "no_exercise": Wording(
        '% No exercise is open: leave, and "junose-shell train" lists them', "own"
    ),
    "no_moments": Wording(
        "% This router has no moments: time must be virtual, its files must end with the program,"
        " and --journal, --record or --capture must not be in use",
        "own",
    ),
    "no_such_moment": Wording("% No moment is named {name}", "own"),
    "no_such_time": Wording("% This session was not there at that time", "own"),
    "too_far_back": Wording("% Only {lines} lines can be undone", "own"),
    "not_alone": Wording("% Others are logged in, and they cannot go back", "own"),
    "no_more_hints": Wording('% No hints are left: "lab solution" gives up', "own"),
    "interrupted": Wording("% Interrupted", "own"),
    "chassis_failed": Wording("% Dial-out failed to initialize: not enough resources", "own"),
    "dial_out_failed": Wording("% Dial-out failed to initialize in {name}", "own"),
}


def text(code: str, **fields: object) -> str:
    """Return the text of ``code``, with ``fields`` filled in.

    Raises KeyError for an unknown code or a missing field.
    """
    return CATALOGUE[code].text.format(**fields)
