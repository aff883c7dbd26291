"""Hosts that send packets through the router."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from junose_shell.l2tp.effects import Packet
from junose_shell.record import record

if TYPE_CHECKING:
    from junose_shell.aaa.ports import Scheduler, Waiting
    from junose_shell.world.schema import HostSite

Deliver = Callable[[str, Packet], None]
"""Takes a packet into the virtual router of that name."""


@record
class HostRecord:
    """A host and the number of packets that it has sent."""

    site: HostSite
    sent: int


class Stream:
    """The packet stream of one host."""

    def __init__(self, site: HostSite, scheduler: Scheduler, deliver: Deliver) -> None:
        self.site = site
        self.sent = 0
        self._scheduler = scheduler
        self._deliver = deliver
        self._timer: Waiting | None = None

    @property
    def record(self) -> HostRecord:
        """Return the host's record for display."""
        return HostRecord(self.site, self.sent)

    def start(self) -> None:
        """Send the first packet when it is due, and the others after it."""
        self._wait(self.site.after)

    def stop(self) -> None:
        """Send no more packets."""
        if self._timer:
            self._timer.cancel()

    def _wait(self, delay: int) -> None:
        label = f"{self.site.name}: packet to {self.site.destination}"
        self._timer = self._scheduler.schedule(delay, self._send, label)

    def _send(self) -> None:
        site = self.site
        self.sent += 1
        self._deliver(site.virtual_router, Packet(site.destination, site.address, site.size))
        if site.every is not None and self.sent != site.count:
            self._wait(site.every)
