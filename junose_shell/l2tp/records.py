"""The records of accounting, as the engine knows them; the router adds the rest."""

from enum import IntEnum

from junose_shell.l2tp.grants import Terms, TunnelDefinition
from junose_shell.l2tp.terminations import Termination
from junose_shell.net import Ipv4
from junose_shell.record import record


class Status(IntEnum):
    """Acct-Status-Type, RFC 2866 section 5.1 and RFC 2867 section 3."""

    START = 1
    STOP = 2
    INTERIM_UPDATE = 3
    TUNNEL_START = 9
    TUNNEL_STOP = 10
    TUNNEL_REJECT = 11
    TUNNEL_LINK_START = 12
    TUNNEL_LINK_STOP = 13
    TUNNEL_LINK_REJECT = 14


@record
class AccountRecord:
    """One report.

    ``account`` is its number: the same from Start to Stop. ``context`` is the virtual router that
    owns the dial-out route, for a tunnel that in which it begins. ``call_id`` is 0 for a tunnel.
    ``opened`` (ms) is None if service never began. ``termination`` says why it ended. ``terms`` are
    those of a subscriber.
    """

    account: int
    status: Status
    context: str
    tunnel: TunnelDefinition
    call_id: int = 0
    serial: int = 0
    called: str = ""
    username: str = ""
    interface: str = ""
    address: Ipv4 | None = None
    opened: int | None = None
    termination: Termination | None = None
    terms: Terms | None = None
