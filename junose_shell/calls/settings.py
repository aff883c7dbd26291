"""The configuration of calls, as the router's side asks for it."""

from typing import Any, Protocol

from junose_shell.control.settings import Settings
from junose_shell.l2tp.effects import NegotiateIpcp, NegotiateLcp, OpenTunnel
from junose_shell.net import Ipv4
from junose_shell.ppp.settings import IpcpSettings, LinkSettings


class Configured(Protocol):
    """The configuration in force for tunnels and links."""

    def source(self, effect: OpenTunnel) -> Ipv4 | None:
        """Return the router's own address in a tunnel, None if it has none."""
        ...

    def tunnel(self, effect: OpenTunnel) -> Settings:
        """Return how to run the control connection of a call."""
        ...

    def disconnect_cause(self) -> bool:
        """Return True if LACs are told why PPP ended."""
        ...

    def link(self, effect: NegotiateLcp) -> LinkSettings:
        """Return how to run the PPP link of a call."""
        ...

    def ipcp(self, effect: NegotiateIpcp) -> IpcpSettings:
        """Return what to ask and offer in IPCP."""
        ...


class Plain:
    """Calls without any configuration: the defaults hold."""

    def __init__(self, host_name: str = "router") -> None:
        self._host_name = host_name

    def source(self, effect: OpenTunnel) -> Ipv4 | None:
        """Return what the tunnel definition says."""
        return effect.tunnel.source

    def tunnel(self, effect: OpenTunnel) -> Settings:
        """Return the defaults with the names and the secret of the tunnel definition."""
        return tunnel_settings(effect, self._host_name)

    def disconnect_cause(self) -> bool:
        """Tell nobody."""
        return False

    def link(self, effect: NegotiateLcp) -> LinkSettings:
        """Return the defaults with what the engine asks for."""
        return LinkSettings(
            authentication=effect.authentication, own=effect.own, name=self._host_name
        )

    def ipcp(self, effect: NegotiateIpcp) -> IpcpSettings:
        """Return the addresses that the engine has."""
        return IpcpSettings(effect.local_address, effect.peer_address, insist=True)


def tunnel_settings(effect: OpenTunnel, host_name: str, **others: Any) -> Settings:
    """Return settings with the names and the secret of a tunnel definition, and ``others``."""
    from junose_shell.control.packets import Secret

    tunnel = effect.tunnel
    secret = Secret(tunnel.password.encode()) if tunnel.password else None
    host_name = tunnel.client_name or host_name
    name, label = tunnel.assignment_id, tunnel.label
    return Settings(host_name, name=name, label=label, secret=secret, **others)
