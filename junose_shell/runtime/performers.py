"""Performs the effects that concern the router itself: interfaces, routes, forwarding, the log.

What an effect leads to goes back to the engine as an event.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from junose_shell.commands.l2tp import L2tpDrain, L2tpShutdown
from junose_shell.l2tp.effects import (
    AddDialOutRoute,
    CheckRoute,
    CreateInterface,
    DiscardPacket,
    ForwardPacket,
    InstallRoutes,
    Log,
    OpenTunnel,
    RemoveDialOutRoute,
    RemoveInterface,
)
from junose_shell.l2tp.events import (
    Event,
    InterfaceCreated,
    InterfaceRefused,
    PppDown,
    RouteChecked,
    TunnelDown,
    TunnelWithdrawn,
)
from junose_shell.l2tp.log_texts import CATEGORY, LOG_LINES
from junose_shell.model.config import ConfigStore
from junose_shell.model.routing import DISTANCE, Route, RouteKind
from junose_shell.net import Prefix
from junose_shell.runtime.dynamic import DynamicInterfaces, ProfileError
from junose_shell.runtime.forwarding import Forwarding
from junose_shell.runtime.routes import RouteKeeper
from junose_shell.runtime.service_modules import NoPlaceError, ServiceModules
from junose_shell.runtime.trace import Trace
from junose_shell.runtime.tunnels import Tunnels

if TYPE_CHECKING:
    from junose_shell.runtime.ports import Performers

DIAL_OUT_INTERFACE = "dialout0"  # [own; the interface type is seen: MIB:IP]
Post = Callable[[Event], None]


def closed(config: ConfigStore) -> str:
    """Return why no tunnel may be open at all [seen: MIB:L2TP], empty if tunnels may."""
    shutdown = config.chassis.get(L2tpShutdown)
    return "L2TP is shut down" if shutdown and shutdown.enabled else ""


def draining(config: ConfigStore) -> str:
    """Return why no session may begin, not even in a tunnel that is up [seen: MIB:L2TP]."""
    drain = config.chassis.get(L2tpDrain)
    return "L2TP is draining" if drain and drain.enabled else ""


class TunnelGate:
    """Allows a tunnel, or refuses it before any peer is asked. It notes the tunnel of each call."""

    def __init__(
        self, config: ConfigStore, tunnels: Tunnels, modules: ServiceModules, post: Post
    ) -> None:
        self._config = config
        self._tunnels = tunnels
        self._modules = modules
        self._post = post

    def performers(self) -> "Performers":
        """Return what stands before the peers."""
        return {OpenTunnel: self._open_tunnel}

    def _open_tunnel(self, effect: OpenTunnel) -> bool:
        """Return True if the tunnel is refused."""
        if reason := closed(self._config) or draining(self._config):
            self._post(TunnelWithdrawn(effect.call_id, reason))
            return True
        if effect.context not in self._config.contexts:  # AAA names it, and may name anything
            self._post(TunnelDown(effect.call_id, _missing(effect.context)))
            return True
        self._tunnels.note(effect)
        if reason := self._tunnels.closed(effect):
            self._post(TunnelWithdrawn(effect.call_id, reason))
            return True
        try:
            self._modules.place(effect.call_id)
        except NoPlaceError as error:
            self._post(TunnelWithdrawn(effect.call_id, str(error)))
            return True
        return False


class OwnPart:
    """Interfaces, routes and forwarding of one router."""

    def __init__(
        self,
        config: ConfigStore,
        routes: RouteKeeper,
        interfaces: DynamicInterfaces,
        forwarding: Forwarding,
        post: Post,
    ) -> None:
        self._config = config
        self._routes = routes
        self._interfaces = interfaces
        self._forwarding = forwarding
        self._post = post
        # Access routes by call, with their virtual routers.
        self._installed: dict[int, tuple[tuple[str, Route], ...]] = {}

    def performers(self) -> "Performers":
        """Return what to attach to the driver."""
        return {
            AddDialOutRoute: self._add_dial_out_route,
            RemoveDialOutRoute: self._remove_dial_out_route,
            CreateInterface: self._create_interface,
            RemoveInterface: self._remove_interface,
            InstallRoutes: self._install_routes,
            CheckRoute: self._check_route,
            ForwardPacket: self._forward_packet,
            DiscardPacket: self._discard_packet,
        }

    def _add_dial_out_route(self, effect: AddDialOutRoute) -> None:
        self._routes.table(effect.context).add(_dial_out_route(effect.prefix))

    def _remove_dial_out_route(self, effect: RemoveDialOutRoute) -> None:
        self._routes.table(effect.context).remove(_dial_out_route(effect.prefix))

    def _create_interface(self, effect: CreateInterface) -> None:
        try:
            made = self._interfaces.create(effect.call_id, effect.context, effect.profile)
        except ProfileError as error:
            self._post(InterfaceRefused(effect.call_id, str(error)))
            return
        self._forwarding.begin(made.name)
        self._post(InterfaceCreated(effect.call_id, made.name, made.context, made.settings))

    def _remove_interface(self, effect: RemoveInterface) -> None:
        for context, route in self._installed.pop(effect.call_id, ()):
            self._routes.table(context).remove(route)
        made = self._interfaces.of(effect.call_id)
        if made is not None:
            self._forwarding.end(made.name)
        self._interfaces.remove(effect.call_id)

    def _install_routes(self, effect: InstallRoutes) -> None:
        if effect.context not in self._config.contexts:  # AAA names it, and may name anything
            self._post(PppDown(effect.call_id, _missing(effect.context)))
            return
        table = self._routes.table(effect.context)
        wanted = [(prefix, RouteKind.ACCESS) for prefix in effect.routes]
        if effect.host is not None:
            wanted.append((Prefix.host(effect.host), RouteKind.ACCESS_INTERNAL))
        self._interfaces.move(effect.call_id, effect.context, effect.host)
        installed = list(self._installed.get(effect.call_id, ()))
        for prefix, kind in wanted:
            wide = effect.target is not None and prefix.covers(effect.target)
            supersedes = effect.target if wide else None
            route = Route(prefix, kind, DISTANCE[kind], effect.interface, supersedes=supersedes)
            table.add(route)
            installed.append((effect.context, route))
        self._installed[effect.call_id] = tuple(installed)

    def _check_route(self, effect: CheckRoute) -> None:
        best = self._routes.table(effect.context).best(effect.destination)
        passes = any(route.interface == effect.interface for route in best)
        self._post(RouteChecked(effect.call_id, passes))

    def _forward_packet(self, effect: ForwardPacket) -> None:
        self._forwarding.forward_buffered(effect.context, effect.packet)

    def _discard_packet(self, _effect: DiscardPacket) -> None:
        """Drop a packet; the engine has counted it."""


class LogPart:
    """Puts what the engine says into words, and into the trace that the router's log reads."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace

    def performers(self) -> "Performers":
        """Return what to attach to the driver."""
        return {Log: self._say}

    def _say(self, effect: Log) -> None:
        text = LOG_LINES[effect.code].text.format(**dict(effect.fields))
        self._trace.logged(effect, CATEGORY, text)


def _missing(context: str) -> str:
    return f"virtual router {context} does not exist"


def _dial_out_route(prefix: Prefix) -> Route:
    kind = RouteKind.DIAL_OUT
    return Route(prefix, kind, DISTANCE[kind], DIAL_OUT_INTERFACE)
