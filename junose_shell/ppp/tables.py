"""The tables of PPP, by name. Plain data: ``Link`` takes whatever is compiled from a mapping."""

from functools import cache

from junose_shell.l2tp.machine import Ignored, Machine, Row
from junose_shell.ppp.automaton import AUTOMATON
from junose_shell.ppp.proof_tables import CHAP_AUTHENTICATOR, CHAP_PEER, PAP_AUTHENTICATOR, PAP_PEER

MACHINES: dict[str, Machine] = {
    machine.name: machine
    for machine in (AUTOMATON, PAP_AUTHENTICATOR, PAP_PEER, CHAP_AUTHENTICATOR, CHAP_PEER)
}


@cache
def _rows(part: str) -> dict[tuple[int, int], Row | Ignored]:
    machine = MACHINES.get(part, AUTOMATON)  # the parts lcp and ipcp share one
    return {(int(row.state), int(row.event)): row for row in machine.entries()}


def row_of(part: str, state: int, event: int) -> Row | Ignored:
    """Return the row that a step of a part fired; raise KeyError if the table has none."""
    return _rows(part)[state, event]
