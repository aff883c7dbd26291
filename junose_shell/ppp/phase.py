"""The phases of a link, and a picture of it."""

from enum import StrEnum

from junose_shell.ppp.effects import LcpOptions
from junose_shell.ppp.settings import IpcpSettings, LinkSettings
from junose_shell.record import record


class Phase(StrEnum):
    """RFC 1661 section 3.2."""

    dead = "dead"
    establish = "establish"
    authenticate = "authenticate"
    network = "network"
    terminate = "terminate"


OVER = (Phase.terminate, Phase.dead)


@record
class LinkView:
    """A link as it is now. ``ipcp`` are the wishes of its IPCP.

    ``local`` and ``remote`` hold once ``lcp_open``. ``ipcp_state`` is the state of RFC 1661.
    ``discards`` are frames that came in a phase without a use for them (RFC 1661 section 3).
    """

    phase: Phase
    settings: LinkSettings
    local: LcpOptions
    remote: LcpOptions
    lcp_open: bool
    ipcp: IpcpSettings
    ipcp_state: str
    discards: int
