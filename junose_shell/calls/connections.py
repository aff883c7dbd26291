"""The control connections of one node as accounting sees them: each begins and ends once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from junose_shell.control.effects import Ending
from junose_shell.control.endpoint import Endpoint
from junose_shell.l2tp.account_events import TunnelEnded, TunnelEstablished
from junose_shell.l2tp.effects import OpenTunnel
from junose_shell.l2tp.events import Event
from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.record import changed

if TYPE_CHECKING:
    from junose_shell.net import Ipv4


class Connections:
    """Remembers what each tunnel was opened for, and which ones stand.

    Our ids of tunnels are those of one node. Numbers in events are made from them and from
    ``place``, the number of the node, so that no two connections of the router share one.
    """

    def __init__(self, place: int, post: Callable[[Event], None]) -> None:
        self._place = place
        self._post = post
        self._wanted: dict[tuple[Ipv4, str], OpenTunnel] = {}
        self._standing: dict[int, OpenTunnel] = {}

    def want(self, effect: OpenTunnel) -> None:
        """Note the definition of a tunnel that a call needs."""
        self._wanted[effect.tunnel.lac, effect.tunnel.assignment_id] = effect

    def opened(self, endpoint: Endpoint, tunnel: int) -> None:
        """Report a connection once, when the first call hears that it stands."""
        if tunnel in self._standing:
            return
        effect = self._of(endpoint, tunnel)
        if effect is not None:
            self._standing[tunnel] = effect
            number, definition = self._number(tunnel), _without_secret(effect)
            self._post(TunnelEstablished(effect.context, number, definition))

    def closed(self, endpoint: Endpoint, tunnel: int, ending: Ending) -> None:
        """Report a connection that is over, or never stood."""
        standing = self._standing.pop(tunnel, None)
        effect = standing or self._of(endpoint, tunnel)
        if effect is not None:
            self._post(
                TunnelEnded(
                    effect.context,
                    self._number(tunnel),
                    _without_secret(effect),
                    standing is not None,
                    str(ending),
                    ending.result.code,
                )
            )

    def _of(self, endpoint: Endpoint, tunnel: int) -> OpenTunnel | None:
        view = endpoint.tunnel(tunnel)
        return self._wanted.get((view.peer.address, view.settings.name)) if view else None

    def _number(self, tunnel: int) -> int:
        return self._place << 16 | tunnel


def _without_secret(effect: OpenTunnel) -> TunnelDefinition:
    return changed(effect.tunnel, password="")
