"""The tables of PPP with the methods that their actions name; all links share one set."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from junose_shell.l2tp.machine import Machine
from junose_shell.ppp.chap import ChapAuthenticator, ChapProver
from junose_shell.ppp.negotiation import Negotiation
from junose_shell.ppp.pap import PapAuthenticator, PapProver
from junose_shell.ppp.part import Cells, compiled
from junose_shell.ppp.tables import MACHINES


class Tables(NamedTuple):
    """The tables of a link."""

    automaton: Cells
    pap_authenticator: Cells
    pap_peer: Cells
    chap_authenticator: Cells
    chap_peer: Cells


def tables_of(machines: Mapping[str, Machine]) -> Tables:
    """Compile the tables of a mapping such as ``MACHINES``."""
    return Tables(
        automaton=compiled(machines["automaton"], Negotiation),
        pap_authenticator=compiled(machines["pap_authenticator"], PapAuthenticator),
        pap_peer=compiled(machines["pap_peer"], PapProver),
        chap_authenticator=compiled(machines["chap_authenticator"], ChapAuthenticator),
        chap_peer=compiled(machines["chap_peer"], ChapProver),
    )


@cache
def standard() -> Tables:
    """Return the tables as they are, compiled once."""
    return tables_of(MACHINES)
