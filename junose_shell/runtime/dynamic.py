"""Dynamic PPP interfaces on the tunnel-service module, created from profiles."""

from typing import TYPE_CHECKING

from junose_shell.commands.interfaces import IpAddress, IpUnnumbered
from junose_shell.commands.profiles import (
    IpMtu,
    PppAuthentication,
    Profile,
    ProfileIpAccessRoutes,
    ProfileIpVirtualRouter,
)
from junose_shell.l2tp.effects import PppSettings
from junose_shell.model.config import ConfigStore, Section
from junose_shell.net import Ipv4
from junose_shell.record import changed, record
from junose_shell.runtime.memory import Memory, while_unchanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.runtime.routes import RouteKeeper
    from junose_shell.runtime.tunnels import Tunnels


class ProfileError(Exception):
    """The interface cannot be created; the text says why, for the log."""


@record
class DynamicInterface:
    """One interface over an L2TP session. ``peer`` is the CPE's address once it is known.

    It keeps its local address even if the interface that lent it changes [own]: the peer has
    negotiated that address. What the profile says later does not change it either.
    """

    call_id: int
    name: str
    context: str
    home: str  # the context that profile and target chose; AAA may choose another one
    profile: str
    settings: PppSettings
    lender: str = ""  # the interface that lent the address, empty for an address of its own
    mtu: int = 0  # octets; 0 for the usual one
    peer: Ipv4 | None = None


class DynamicInterfaces:
    """All dynamic interfaces; a call has at most one.

    ``peer_of`` returns the address that the CPE of a call has by IPCP.
    """

    def __init__(self, config: ConfigStore, routes: "RouteKeeper", tunnels: "Tunnels") -> None:
        self._config = config
        self.memory = Memory(config)
        self._routes = routes
        self._by_call: dict[int, DynamicInterface] = {}
        self._by_name: dict[str, int] = {}
        self._tunnels = tunnels
        self.peer_of: Callable[[int], Ipv4 | None] = lambda _call: None

    def all(self) -> tuple[DynamicInterface, ...]:
        """Return the interfaces, oldest first."""
        return tuple(self._by_call.values())

    def living_in(self, context: str) -> list[int]:
        """Return the calls whose interface is in a virtual router."""
        return [call for call, made in self._by_call.items() if made.context == context]

    def of(self, call_id: int) -> DynamicInterface | None:
        """Return the interface of a call."""
        return self._by_call.get(call_id)

    def call_of(self, name: str) -> int | None:
        """Return the call of an interface."""
        return self._by_name.get(name)

    def create(self, call_id: int, context: str, profile: str) -> DynamicInterface:
        """Create the interface of a call; raise ProfileError if the profile does not allow it."""
        section = self._config.chassis.section(Profile, profile)
        if section is None:
            raise ProfileError(f"profile {profile} does not exist")
        wanted = section.get(ProfileIpVirtualRouter)
        home = wanted.vr_context if wanted else context
        if home not in self._config.contexts:
            raise ProfileError(f"virtual router {home} does not exist")
        effect = self._tunnels.of(call_id)
        if effect is None:
            raise ProfileError(f"call {call_id} has no tunnel")
        name = f"l2tp:{self._tunnels.session_name(effect)}"
        made = DynamicInterface(call_id, name, home, home, profile, *self._settings(profile, home))
        self._by_call[call_id] = made
        self._by_name[made.name] = call_id
        return made

    def move(self, call_id: int, context: str, host: Ipv4 | None) -> None:
        """Note the context of the IP side (AAA may choose it) and the peer's address."""
        made = self._by_call.get(call_id)
        if made is not None:
            peer = self.peer_of(call_id) or host
            self._by_call[call_id] = changed(made, context=context, peer=peer)

    def remove(self, call_id: int) -> None:
        """Remove the interface of a call, if it has one."""
        made = self._by_call.pop(call_id, None)
        if made is not None:
            self._by_name.pop(made.name, None)

    @while_unchanged
    def _settings(self, profile: str, context: str) -> tuple[PppSettings, str, int]:
        """Return the settings, the lender of the local address, and the size of packets."""
        section = self._config.chassis.section(Profile, profile)
        assert section is not None  # noqa: S101 - it was looked up a moment ago
        local = self._local_address(section, context)
        if local is None:
            raise ProfileError(f"profile gives no IP address in virtual router {context}")
        authentication = section.get(PppAuthentication)
        settings = PppSettings(
            authentication=authentication.auth_protocol if authentication else (),
            local_address=local,
            access_route=section.get(ProfileIpAccessRoutes) is None,
        )
        borrowed = section.get(IpUnnumbered) if section.get(IpAddress) is None else None
        lender = f"{borrowed.interface_type}{borrowed.interface_specifier}" if borrowed else ""
        mtu = section.get(IpMtu)
        return settings, lender, mtu.mtu_size if mtu else 0

    def _local_address(self, section: Section, context: str) -> Ipv4 | None:
        numbered = section.get(IpAddress)
        if numbered is not None:
            return numbered.ip_address
        borrowed = section.get(IpUnnumbered)
        if borrowed is None:
            return None
        return self._routes.address_of(
            context, borrowed.interface_type, borrowed.interface_specifier
        )
