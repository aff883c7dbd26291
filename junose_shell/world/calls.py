"""The live calls of the simulated world."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from junose_shell.l2tp.events import (
    CallAccepted,
    CallAnswered,
    IpcpOpened,
    LcpOpened,
    PppDown,
    TunnelUp,
)
from junose_shell.record import record

if TYPE_CHECKING:
    from junose_shell.aaa.ports import Cancellable
    from junose_shell.l2tp.effects import OpenTunnel
    from junose_shell.l2tp.events import Event
    from junose_shell.net import Ipv4

_BEGINNING = "tunnel set-up"
_STATE_AFTER: dict[type, str] = {
    TunnelUp: "tunnel up",
    CallAccepted: "ringing",
    CallAnswered: "answered",
    LcpOpened: "LCP open",
    IpcpOpened: "open",
    PppDown: "PPP down",
}


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


@dataclass(slots=True)
class Call:
    """A call, from the effect that opens its tunnel until it is cleared."""

    opened: OpenTunnel
    state: str = _BEGINNING
    number: str = ""
    cpe: str = ""
    address: Ipv4 | None = None
    timers: list[Cancellable] = field(default_factory=list)

    @property
    def connection(self) -> tuple[str, Ipv4, str]:
        """The identity of its control connection."""
        tunnel = self.opened.tunnel
        return (tunnel.virtual_router or self.opened.context, tunnel.lac, tunnel.assignment_id)

    @property
    def has_ppp(self) -> bool:
        """True while LCP is open."""
        return self.state in (_STATE_AFTER[LcpOpened], _STATE_AFTER[IpcpOpened])

    @property
    def is_open(self) -> bool:
        """True while packets can pass."""
        return self.state == _STATE_AFTER[IpcpOpened]

    def note(self, event: Event) -> None:
        """Update the call for an event."""
        self.state = _STATE_AFTER.get(type(event), self.state)
        if isinstance(event, IpcpOpened):
            self.address = event.peer_address
        if isinstance(event, PppDown):
            self.stop()

    def stop(self) -> None:
        """Cancel everything that is scheduled for the call."""
        for timer in self.timers:
            timer.cancel()
        self.timers.clear()
