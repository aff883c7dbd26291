"""The configuration in force for tunnels and PPP links."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.calls.settings import tunnel_settings
from junose_shell.command.value import Command
from junose_shell.commands.aaa import AaaDns, AaaWins
from junose_shell.commands.l2tp import (
    L2tpDestructTimeout,
    L2tpDisableChallenge,
    L2tpDisconnectCause,
    L2tpRetransmission,
    L2tpRxWindow,
    L2tpTunnelIdleTimeout,
    L2tpTunnelShortDrainTimeout,
)
from junose_shell.commands.profiles import (
    PppChapChallengeLength,
    PppMagicNumberDisable,
    PppMru,
    PppPassiveMode,
    PppPeerDns,
    PppPeerWins,
    Profile,
    ProfilePppKeepalive,
)
from junose_shell.control.settings import Settings
from junose_shell.l2tp.effects import NegotiateIpcp, NegotiateLcp, OpenTunnel
from junose_shell.net import Ipv4
from junose_shell.ppp.settings import IpcpSettings, LinkSettings
from junose_shell.runtime.memory import Memory, while_unchanged

if TYPE_CHECKING:
    from junose_shell.model.section import Section
    from junose_shell.runtime.box import Box
    from junose_shell.runtime.dynamic import DynamicInterfaces
    from junose_shell.runtime.routes import RouteKeeper

S = TypeVar("S", bound=Command)
_SYSTEM_WINDOW = 4  # of `l2tp rx-window 0` [seen: MIB:L2TP]
_PASSIVE = 1_000  # ms that a passive end waits for its peer [recalled]
_RANKS = ("primary", "secondary")


class StoredCallSettings:
    """Reads the configuration each time it is asked; ``lent`` has addresses out of pools."""

    def __init__(
        self,
        box: "Box",
        routes: "RouteKeeper",
        interfaces: "DynamicInterfaces",
        lent: Callable[[int], Ipv4 | None],
    ) -> None:
        self._lent = lent
        self._box = box
        self.memory = Memory(box.config)
        self._routes = routes
        self._interfaces = interfaces

    def source(self, effect: OpenTunnel) -> Ipv4 | None:
        """Return the router's own address in a tunnel.

        It is that of the tunnel definition, else one of the virtual router [own].
        """
        if effect.tunnel.source is not None:
            return effect.tunnel.source
        return self._routes.address_towards(effect.context, effect.tunnel.lac)

    def tunnel(self, effect: OpenTunnel) -> Settings:
        """Return how to run the control connection of a call."""
        return tunnel_settings(effect, self._box.hostname, **self._timers())

    @while_unchanged
    def _timers(self) -> dict[str, Any]:
        """Return what is the same for all control connections."""
        chassis, of = self._box.config.chassis, self._box.config.in_force
        usual = self._box.grammar.default_of(L2tpRetransmission).retries
        tries, set_up_tries = (
            found.retries if (found := chassis.get(L2tpRetransmission, state)) else usual
            for state in ("established", "not-established")
        )
        window = chassis.get(L2tpRxWindow)
        return {
            "challenge": not of(L2tpDisableChallenge).enabled,
            "window": (window.window if window else 0) or _SYSTEM_WINDOW,
            "tries": tries,
            "set_up_tries": set_up_tries,
            "idle_ms": of(L2tpTunnelIdleTimeout).idle_seconds * 1000,
            "cleanup_ms": of(L2tpTunnelShortDrainTimeout).drain_seconds * 1000,
            "destruct_ms": of(L2tpDestructTimeout).destruct_seconds * 1000,
        }

    def disconnect_cause(self) -> bool:
        """Return True if ``l2tp disconnect-cause`` is on."""
        return self._box.config.in_force(L2tpDisconnectCause).enabled

    def link(self, effect: NegotiateLcp) -> LinkSettings:
        """Return how to run the PPP link of a call, by its profile."""
        made = self._interfaces.of(effect.call_id)
        return self._link(made.profile if made else "", effect.authentication, effect.own)

    @while_unchanged
    def _link(
        self, name: str, authentication: tuple[str, ...], own: tuple[str, ...]
    ) -> LinkSettings:
        profile = self._box.config.chassis.section(Profile, name) if name else None
        mru = profile.get(PppMru) if profile else None
        challenge = self._of(profile, PppChapChallengeLength)
        return LinkSettings(
            mru=mru.mru_size if mru else None,
            magic_number=not _on(profile, PppMagicNumberDisable),
            authentication=authentication,
            own=own,
            name=self._box.hostname,
            challenge_octets=challenge.min_length,
            challenge_spread=challenge.max_length - challenge.min_length,
            keepalive=self._of(profile, ProfilePppKeepalive).profile_keepalive * 1000,
            silence=_PASSIVE if _on(profile, PppPassiveMode) else 0,
        )

    def ipcp(self, effect: NegotiateIpcp) -> IpcpSettings:
        """Return what to ask and offer in IPCP."""
        profile = self._profile(effect.call_id)
        made = self._interfaces.of(effect.call_id)
        home = self._box.config.contexts.get(made.context) if made else None
        dns = _servers(home, AaaDns)
        wins = _servers(home, AaaWins)
        return IpcpSettings(
            effect.local_address,
            effect.peer_address or self._lent(effect.call_id),
            insist=True,
            dns=dns,
            wins=wins,
            peer_dns=_on(profile, PppPeerDns),
            peer_wins=_on(profile, PppPeerWins),
        )

    def _profile(self, call_id: int) -> "Section | None":
        made = self._interfaces.of(call_id)
        return self._box.config.chassis.section(Profile, made.profile) if made else None

    def _of(self, profile: "Section | None", kind: type[S]) -> S:
        found = profile.get(kind) if profile else None
        return found if found is not None else self._box.grammar.default_of(kind)


def _servers(home: "Section | None", kind: type[AaaDns | AaaWins]) -> tuple[Ipv4, ...]:
    """Return the name servers of a virtual router, the primary one first."""
    found = (home.get(kind, rank) for rank in _RANKS) if home else ()
    return tuple(server.ip_address for server in found if server is not None)


def _on(profile: "Section | None", kind: type[Command]) -> bool:
    """Return True if an option that is off by default is on."""
    found = profile.get(kind) if profile else None
    return bool(getattr(found, "enabled", False))
