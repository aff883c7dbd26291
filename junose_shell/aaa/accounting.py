"""Takes accounting records to the accounting servers (RFC 2866).

They have servers, statistics and dead times of their own; all else is as for authentication. A call
does not wait for its records: if no server takes one, it is counted and lost (decision 70).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.aaa.asking import RequestUnderWay
from junose_shell.aaa.servers import AccountingCounters, ServerPool
from junose_shell.record import changed

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.aaa.ports import (
        AccountingPacket,
        AccountingSettings,
        RadiusReply,
        RadiusServer,
    )
    from junose_shell.aaa.surroundings import AaaCounters, Surroundings

_DELAY = "Acct-Delay-Time"
# What a status counts as, by its end: the counter of requests and that of answers. Accounting-On
# and -Off have none of their own in the MIB.
_COUNTED = {
    "Start": ("starts", "start_answers"),
    "Stop": ("stops", "stop_answers"),
    "Update": ("interims", "interim_answers"),
    "Reject": ("rejects", "reject_answers"),
}


class Accounting:
    """Sends records. ``statistics_of`` returns the counters of a virtual router."""

    def __init__(
        self,
        settings: AccountingSettings,
        around: Surroundings,
        statistics_of: Callable[[str], AaaCounters],
    ) -> None:
        self.settings = settings
        self.around = around
        self.pool = ServerPool(AccountingCounters)
        self._statistics_of = statistics_of

    def counters(self, context: str, server: RadiusServer) -> AccountingCounters:
        """Return the live statistics of a server that ``context`` configures."""
        return self.pool.counters(context, server)

    def send(
        self, packet: AccountingPacket, about: object, taken: Callable[[], None] | None = None
    ) -> None:
        """Send a record to the servers of its virtual router, and copies to those of others.

        ``about`` names it in the trace; ``taken`` is called when a server has taken it.
        """
        statistics = self._statistics_of(packet.context)
        copies = self.settings.accounting_copies(packet.context)
        statistics.accounting += 1
        self._send(packet, about, taken)
        if copies.duplicate:
            statistics.duplicates += 1
            self._send(changed(packet, context=copies.duplicate), about)
        for context in copies.broadcast:
            statistics.broadcasts += 1
            self._send(changed(packet, context=context), about)

    def _send(
        self, packet: AccountingPacket, about: object, taken: Callable[[], None] | None = None
    ) -> None:
        _Delivery(self, packet, about, taken).begin()

    def lost(self, context: str) -> None:
        """Count a record that no server took."""
        self._statistics_of(context).accounting_lost += 1


class _Delivery:
    """One record on its way."""

    purpose = "accounting"

    def __init__(
        self,
        office: Accounting,
        packet: AccountingPacket,
        about: object,
        taken: Callable[[], None] | None,
    ) -> None:
        self._office = office
        self._packet = packet
        self._about = about
        self._taken = taken
        self._since = office.around.scheduler.now()
        self._asking = RequestUnderWay(office.around, office.pool, packet.context, self)

    @property
    def about(self) -> object:
        """Return what the record is about."""
        return self._about

    def begin(self) -> None:
        """Ask the first server."""
        settings, context = self._office.settings, self._packet.context
        round_robin = settings.round_robin(context)
        self._asking.begin(settings.accounting_servers(context), round_robin=round_robin)

    def packet(self, server: RadiusServer) -> AccountingPacket:
        """Return the record with the delay (s) since it was made (RFC 2866 section 5.2)."""
        self._count(server, 0)
        late = (self._office.around.scheduler.now() - self._since) // 1000
        attributes = {**self._packet.attributes, _DELAY: str(late)}
        return changed(self._packet, attributes=attributes)

    def answered(self, server: RadiusServer, _reply: RadiusReply) -> None:
        """Tell that the server has taken the record."""
        self._count(server, 1)
        if self._taken is not None:
            self._taken()

    def exhausted(self) -> None:
        """Count the record as lost."""
        self._office.lost(self._packet.context)

    def abandoned(self) -> None:
        """Do nothing: nobody cancels a record."""

    def _count(self, server: RadiusServer, which: int) -> None:
        counters = self._office.counters(self._packet.context, server)
        for end, names in _COUNTED.items():
            if self._packet.status.endswith(end):
                setattr(counters, names[which], getattr(counters, names[which]) + 1)
