"""The LACs and CPEs of a world without its router: a process for any LNS."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from junose_shell.control.messages import ResultCode
from junose_shell.control.results import SHUT_DOWN
from junose_shell.world.lac import Lac
from junose_shell.world.peers import Sites
from junose_shell.world.wire import Draws, Ground

if TYPE_CHECKING:
    from collections.abc import Iterable

    from junose_shell.calls.carrier import Means
    from junose_shell.control.packets import Peer, Secret
    from junose_shell.world.schema import WorldSpec


class ListeningLacs:
    """Those of the LACs of a world that are named, on the carrier of ``means``."""

    def __init__(self, spec: WorldSpec, names: Iterable[str], means: Means) -> None:
        sites = Sites(spec)
        ground = Ground(means, spec.delays, Draws(spec.seed), Counter())
        self.lacs = tuple(Lac(name, sites, ground, _no_secret) for name in names)

    def close(self) -> None:
        """Close every control connection with a StopCCN, and every call with it."""
        for lac in self.lacs:
            for tunnel in list(lac.node.endpoint.tunnels()):
                lac.close_tunnel(tunnel.local_id, ResultCode(SHUT_DOWN))


def _no_secret(_local: Peer, _remote: Peer, _tunnel: int) -> Secret | None:
    """Know no secret of a router: the password of the LAC is all there is."""
    return None
