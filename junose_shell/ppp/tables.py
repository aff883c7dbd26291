"""The tables of PPP, by name. Plain data: ``Link`` takes whatever is compiled from a mapping."""

from junose_shell.l2tp.machine import Machine
from junose_shell.ppp.automaton import AUTOMATON
from junose_shell.ppp.proof_tables import CHAP_AUTHENTICATOR, CHAP_PEER, PAP_AUTHENTICATOR, PAP_PEER

MACHINES: dict[str, Machine] = {
    machine.name: machine
    for machine in (AUTOMATON, PAP_AUTHENTICATOR, PAP_PEER, CHAP_AUTHENTICATOR, CHAP_PEER)
}
