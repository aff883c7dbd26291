"""The live calls, as the lab shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.record import record

if TYPE_CHECKING:
    from junose_shell.net import Ipv4


@record
class CallRecord:
    """One live call, for display."""

    call_id: int
    context: str
    lac: str  # name, or address where no LAC has it
    number: str
    cpe: str
    state: str
    peer_address: Ipv4 | None
