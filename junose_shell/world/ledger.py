"""The accounting records that servers of the world took."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from junose_shell.record import private, record

if TYPE_CHECKING:
    from junose_shell.aaa.ports import AccountingPacket, Attributes

MOST = 10_000  # records that are kept; the oldest go first [own]
_RECENT = 256  # packets of which a server knows that it has had them


@record
class AccountingEntry:
    """A record that a server took; ``at`` in ms."""

    at: int
    server: str
    attributes: Attributes = private()


class Ledger:
    """The records of all servers, oldest first. A retransmission is no new record."""

    def __init__(self) -> None:
        self._entries: deque[AccountingEntry] = deque(maxlen=MOST)
        self._recent: deque[tuple[str, AccountingPacket]] = deque(maxlen=_RECENT)
        self.taken = 0  # since the world began

    def take(self, at: int, server: str, packet: AccountingPacket) -> None:
        """Note a record, unless this server has had the very same packet."""
        if any(name == server and known is packet for name, known in self._recent):
            return
        self._recent.append((server, packet))
        self._entries.append(AccountingEntry(at, server, packet.attributes))
        self.taken += 1

    def entries(self, server: str | None = None) -> tuple[AccountingEntry, ...]:
        """Return what is kept, of one server or all."""
        return tuple(each for each in self._entries if server in (None, each.server))
