"""The configuration in force for tunnels and PPP links."""

from typing import TYPE_CHECKING

from junose_shell.calls.settings import tunnel_settings
from junose_shell.control.settings import Settings
from junose_shell.l2tp.effects import NegotiateIpcp, NegotiateLcp, OpenTunnel
from junose_shell.net import Ipv4
from junose_shell.ppp.settings import IpcpSettings, LinkSettings

if TYPE_CHECKING:
    from junose_shell.runtime.box import Box
    from junose_shell.runtime.routes import RouteKeeper


class StoredCallSettings:
    """Reads the configuration each time it is asked."""

    def __init__(self, box: "Box", routes: "RouteKeeper") -> None:
        self._box = box
        self._routes = routes

    def source(self, effect: OpenTunnel) -> Ipv4 | None:
        """Return the router's own address in a tunnel.

        It is that of the tunnel definition, else one of the virtual router [own].
        """
        if effect.tunnel.source is not None:
            return effect.tunnel.source
        return self._routes.address_towards(effect.context, effect.tunnel.lac)

    def tunnel(self, effect: OpenTunnel) -> Settings:
        """Return how to run the control connection of a call."""
        return tunnel_settings(effect, self._box.hostname)

    def link(self, effect: NegotiateLcp) -> LinkSettings:
        """Return how to run the PPP link of a call."""
        return LinkSettings(
            authentication=effect.authentication, own=effect.own, name=self._box.hostname
        )

    def ipcp(self, effect: NegotiateIpcp) -> IpcpSettings:
        """Return what to ask and offer in IPCP."""
        return IpcpSettings(effect.local_address, effect.peer_address, insist=True)
