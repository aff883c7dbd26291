"""Events of accounting and of the idle timer. Connections have numbers of the router's own.

See ``events.py`` for all others.
"""

from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.record import record


@record
class TunnelAccountingSet:
    """``aaa accounting tunnel default``: a virtual router accounts for its tunnels, or not."""

    context: str
    enabled: bool


@record
class AccountingAcknowledged:
    """An accounting server took the Start of an account."""

    account: int


@record
class TunnelEstablished:
    """A control connection stands, for whatever calls."""

    context: str
    number: int
    tunnel: TunnelDefinition


@record
class TunnelEnded:
    """A control connection is over, or was never established. ``result`` as in TunnelDown."""

    context: str
    number: int
    tunnel: TunnelDefinition
    established: bool
    reason: str
    result: int = 0


@record
class SilenceMeasured:
    """How long (ms) no packet has passed the interface of a call."""

    call_id: int
    ms: int


AccountingEvent = (
    TunnelAccountingSet | AccountingAcknowledged | TunnelEstablished | TunnelEnded | SilenceMeasured
)
