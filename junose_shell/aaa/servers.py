"""The servers of the RADIUS client: their order, open requests, dead time and statistics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from junose_shell.aaa.ports import Flaw

if TYPE_CHECKING:
    from junose_shell.aaa.ports import RadiusServer
    from junose_shell.net import Ipv4

    ServerKey = tuple[str, Ipv4, int]

_MINUTE = 60_000
QUIET = 3 * _MINUTE  # between two reports about one silent server


@dataclass(slots=True)
class RequestCounters:
    """Statistics of one server that both kinds have [fields seen: MIB:RADIUS-CLIENT]."""

    requests: int = 0
    retransmissions: int = 0
    malformed: int = 0  # answers whose attributes make no sense
    bad_authenticators: int = 0  # answers made with another key (decision 30c)
    unknown_types: int = 0
    timeouts: int = 0
    dropped: int = 0  # answers that came too late
    pending: int = 0  # open now
    round_trip: int = 0  # ms, of the last answer

    def drop(self, flaw: Flaw, times: int) -> None:
        """Count answers that are dropped."""
        name = _COUNTED[flaw]
        setattr(self, name, getattr(self, name) + times)


_COUNTED = {
    Flaw.FORGED: "bad_authenticators",
    Flaw.MALFORMED: "malformed",
    Flaw.UNKNOWN_TYPE: "unknown_types",
    Flaw.STRAY: "dropped",
}


@dataclass(slots=True)
class ServerCounters(RequestCounters):
    """Statistics of one authentication server [fields seen: MIB:RADIUS-CLIENT]."""

    accepts: int = 0
    rejects: int = 0
    challenges: int = 0


@dataclass(slots=True)
class AccountingCounters(RequestCounters):
    """Statistics of one accounting server [fields seen: MIB:RADIUS-CLIENT].

    Starts, stops and rejects are those of subscribers, tunnels and tunnel links together.
    """

    starts: int = 0
    start_answers: int = 0
    interims: int = 0
    interim_answers: int = 0
    stops: int = 0
    stop_answers: int = 0
    rejects: int = 0
    reject_answers: int = 0


C_co = TypeVar("C_co", bound=RequestCounters, covariant=True)


class ServerPool(Generic[C_co]):
    """The servers of all contexts, identified by address, port and who configures them.

    ``kind`` makes the statistics of a server.
    """

    def __init__(self, kind: type[C_co]) -> None:
        self._kind = kind
        self._counters: dict[ServerKey, C_co] = {}
        self._dead_until: dict[ServerKey, int] = {}
        self._turns: dict[str, int] = {}
        self._silent_since: dict[ServerKey, int] = {}
        self._dropped_at: dict[tuple[ServerKey, Flaw], int] = {}

    def counters(self, context: str, server: RadiusServer) -> C_co:
        """Return the live statistics of ``server``."""
        key = _key(context, server)
        found = self._counters.get(key)
        if found is None:
            found = self._counters[key] = self._kind()
        return found

    def dead(self, context: str, server: RadiusServer, now: int) -> bool:
        """Return True if ``server`` is in its dead time at ``now`` (ms)."""
        return self._dead_until.get(_key(context, server), 0) > now

    def lost(self, context: str, server: RadiusServer, now: int) -> bool:
        """Note that ``server`` timed out; return True if that is news [seen: BBA-MH p76].

        It is no news again before the dead time ends, or 3 minutes without a dead time.
        """
        since = self._silent_since.get(_key(context, server))
        quiet = server.dead_time * _MINUTE or QUIET
        if since is not None and now < since + quiet:
            return False
        self._silent_since[_key(context, server)] = now
        return True

    def dropped(self, context: str, server: RadiusServer, flaw: Flaw, now: int) -> bool:
        """Note a dropped answer; return True if nothing was said of its kind for a minute."""
        key = _key(context, server), flaw
        if now < self._dropped_at.get(key, -_MINUTE) + _MINUTE:
            return False
        self._dropped_at[key] = now
        return True

    def found(self, context: str, server: RadiusServer) -> bool:
        """Note that ``server`` answered; return True if it had timed out before."""
        self._dead_until.pop(_key(context, server), None)
        return self._silent_since.pop(_key(context, server), None) is not None

    def order(
        self, context: str, servers: tuple[RadiusServer, ...], now: int, *, round_robin: bool
    ) -> tuple[RadiusServer, ...]:
        """Return the servers to try, best first; round robin starts with the next one each time."""
        if round_robin and servers:
            turn = self._turns.get(context, 0) % len(servers)
            self._turns[context] = turn + 1
            servers = servers[turn:] + servers[:turn]
        alive = tuple(server for server in servers if not self.dead(context, server, now))
        return alive or servers

    def take(self, context: str, server: RadiusServer) -> bool:
        """Open a request; return False if ``server`` has no free identifier."""
        counters = self.counters(context, server)
        if counters.pending >= server.max_sessions:
            return False
        counters.pending += 1
        return True

    def release(self, context: str, server: RadiusServer) -> None:
        """Close a request."""
        self.counters(context, server).pending -= 1

    def bury(
        self, context: str, server: RadiusServer, servers: tuple[RadiusServer, ...], now: int
    ) -> None:
        """Skip ``server`` for its dead time. If no server is left, all are used again.

        [seen: BBA-MH p75]
        """
        if not server.dead_time:
            return
        self._dead_until[_key(context, server)] = now + server.dead_time * _MINUTE
        if all(self.dead(context, each, now) for each in servers):
            for each in servers:
                self._dead_until.pop(_key(context, each), None)


def _key(context: str, server: RadiusServer) -> ServerKey:
    return (server.context or context, server.address, server.port)
