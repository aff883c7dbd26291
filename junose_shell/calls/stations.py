"""The L2TP nodes of the router, one for each virtual router and address that tunnels start from."""

from collections.abc import Callable, Iterator

from junose_shell.calls.leg import Station
from junose_shell.calls.node import L2tpNode
from junose_shell.control.events import Close, Drain
from junose_shell.control.messages import ResultCode
from junose_shell.control.results import SHUT_DOWN
from junose_shell.control.things import TunnelView
from junose_shell.net import Ipv4

Wanted = Callable[[str, TunnelView], bool]
"""Chooses tunnels; the first argument is their virtual router."""


class Stations:
    """Holds them by virtual router and address; an address of None is not known."""

    def __init__(self) -> None:
        self._by_place: dict[tuple[str, Ipv4 | None], Station] = {}

    def at(self, context: str, source: Ipv4 | None) -> Station | None:
        """Return the node of a place."""
        return self._by_place.get((context, source))

    def put(self, context: str, source: Ipv4 | None, station: Station) -> None:
        """Keep the node of a place."""
        self._by_place[context, source] = station

    def count(self) -> int:
        """Return how many there are."""
        return len(self._by_place)

    def clear(self) -> None:
        """Close and forget all nodes, without a word to anybody."""
        for station in self:
            station.node.close()
        self._by_place.clear()

    def __iter__(self) -> Iterator[Station]:
        return iter(self._by_place.values())

    def named(self) -> Iterator[tuple[str, Station]]:
        """Yield each with its virtual router."""
        for (context, _), station in self._by_place.items():
            yield context, station

    def close(self, reason: str, wanted: Wanted) -> None:
        """Close the tunnels that are ``wanted``, because of a shutdown."""
        for node, tunnel in self._chosen(wanted):
            node.handle(Close(tunnel, ResultCode(SHUT_DOWN, 0, reason)))

    def drain(self, wanted: Wanted, *, on: bool) -> None:
        """Let the tunnels that are ``wanted`` end with their last call, or stay."""
        for node, tunnel in self._chosen(wanted):
            node.handle(Drain(tunnel, on))

    def _chosen(self, wanted: Wanted) -> list[tuple[L2tpNode, int]]:
        return [
            (station.node, tunnel.local_id)
            for context, station in self.named()
            for tunnel in station.node.endpoint.tunnels()
            if wanted(context, tunnel)
        ]
