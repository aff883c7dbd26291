"""Between configuration, engine and routes: the router's own part of every dial-out.

Configuration changes become events; the effects that concern the router itself (interfaces,
routes, forwarding, log) are carried out here, and what they lead to goes back as events.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from junose_shell.commands.contexts import IpVrf, Rd, VirtualRouter
from junose_shell.commands.dial_out import (
    L2tpDialOutConnectingTimer,
    L2tpDialOutDormantTimer,
    L2tpDialOutMaxBufferedTriggers,
    L2tpDialOutTarget,
)
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
    BufferLimitSet,
    ConnectingLimitSet,
    ConnectingTimerSet,
    ContextAdded,
    ContextRemoved,
    DormantTimerSet,
    InterfaceCreated,
    InterfaceRefused,
    PppDown,
    RouteChecked,
    RouteDistinguisherSet,
    TargetAdded,
    TargetRemoved,
    TunnelDown,
    TunnelWithdrawn,
)
from junose_shell.l2tp.log_texts import LOG_TEXTS
from junose_shell.model.config import DEFAULT_CONTEXT, Change
from junose_shell.model.routing import DISTANCE, Route, RouteKind
from junose_shell.net import Prefix
from junose_shell.runtime.dynamic import DynamicInterfaces, ProfileError
from junose_shell.runtime.tunnels import Tunnels

if TYPE_CHECKING:
    from junose_shell.runtime.network import Network
    from junose_shell.runtime.router import Router

DIAL_OUT_INTERFACE = "dialout0"  # [own; the interface type is seen: MIB:IP]
LOG_CATEGORY = "l2tpDialOut"  # [unknown; own]
Performers = Mapping[type, Callable[[Any], None]]


class Bridge:
    """Feeds the engine from the configuration and performs the router's effects.

    ``outer`` performs what concerns the LACs.
    """

    def __init__(self, router: "Router", network: "Network", outer: Performers) -> None:
        self._router = router
        self._network = network
        self._outer = outer
        self._post = router.driver.post
        self._routes: dict[int, list[tuple[str, Route]]] = {}
        self.tunnels: Tunnels = Tunnels(network.dial_out.open_calls)
        self.interfaces: DynamicInterfaces = DynamicInterfaces(router, network.routes, self.tunnels)

    def subscribe(self) -> None:
        """Tell the engine what is configured, and every change from now on."""
        self._post(ContextAdded(DEFAULT_CONTEXT))
        self._post(ConnectingLimitSet(self._router.chassis.connecting))
        config = self._router.config
        config.subscribe(VirtualRouter, self._router_changed)
        config.subscribe(IpVrf, self._vrf_changed)
        config.subscribe(Rd, self._rd_changed)
        config.subscribe(L2tpDialOutConnectingTimer, self._connecting_timer_changed)
        config.subscribe(L2tpDialOutDormantTimer, self._dormant_timer_changed)
        config.subscribe(L2tpDialOutMaxBufferedTriggers, self._buffer_changed)
        config.subscribe(L2tpDialOutTarget, self._target_changed)
        config.subscribe(L2tpShutdown, self._shutdown_changed)

    # -- configuration to events --
    def _router_changed(self, change: Change) -> None:
        if isinstance(change.new, VirtualRouter):
            self._context_came(change.new.vr_name)
        elif isinstance(change.old, VirtualRouter):
            self._context_went(change.old.vr_name)

    def _vrf_changed(self, change: Change) -> None:
        if isinstance(change.new, IpVrf):
            self._context_came(f"{change.context}:{change.new.vrf_name}")
        elif isinstance(change.old, IpVrf):
            self._context_went(f"{change.context}:{change.old.vrf_name}")

    def _context_came(self, name: str) -> None:
        if name != DEFAULT_CONTEXT:
            self._post(ContextAdded(name))

    def _context_went(self, name: str) -> None:
        if name != DEFAULT_CONTEXT:
            self._post(ContextRemoved(name))
            gone = {*self.tunnels.using(name), *self.interfaces.living_in(name)}
            for call in sorted(gone):  # their sessions may have started elsewhere
                self._post(TunnelWithdrawn(call, f"virtual router {name} was removed"))
            self._network.routes.forget(name)

    def _rd_changed(self, change: Change) -> None:
        rd = change.new.route_distinguisher if isinstance(change.new, Rd) else ""
        self._post(RouteDistinguisherSet(change.context, rd))

    def _connecting_timer_changed(self, _change: Change) -> None:
        timer = self._router.config.in_force(L2tpDialOutConnectingTimer)
        self._post(ConnectingTimerSet(timer.connecting_seconds))

    def _dormant_timer_changed(self, _change: Change) -> None:
        timer = self._router.config.in_force(L2tpDialOutDormantTimer)
        self._post(DormantTimerSet(timer.dormant_seconds))

    def _buffer_changed(self, change: Change) -> None:
        new = change.new
        frames = new.triggers if isinstance(new, L2tpDialOutMaxBufferedTriggers) else 0
        self._post(BufferLimitSet(change.context, frames))

    def _target_changed(self, change: Change) -> None:
        if isinstance(change.old, L2tpDialOutTarget):
            self._post(TargetRemoved(change.context, _prefix(change.old)))
        new = change.new
        if isinstance(new, L2tpDialOutTarget):
            self._post(TargetAdded(change.context, _prefix(new), new.domain_name, new.profile_name))

    def _shutdown_changed(self, _change: Change) -> None:
        """Close every tunnel that is open, or on its way."""
        if reason := self._closed():
            for call in self._network.dial_out.open_calls():
                self._post(TunnelWithdrawn(call, reason))

    def _closed(self) -> str:
        """Return why no tunnel may be open at all [seen: MIB:L2TP], empty when they may."""
        shutdown = self._router.config.chassis.get(L2tpShutdown)
        return "L2TP is shut down" if shutdown and shutdown.enabled else ""

    def _draining(self) -> str:
        """Return why no session may begin, in tunnels that are up as well [seen: MIB:L2TP]."""
        drain = self._router.config.chassis.get(L2tpDrain)
        return "L2TP is draining" if drain and drain.enabled else ""

    # -- effects --
    def performers(self) -> Performers:
        """Return what to attach to the driver, in the place of the LACs' own for ``OpenTunnel``."""
        return {
            OpenTunnel: self._open_tunnel,
            AddDialOutRoute: self._add_dial_out_route,
            RemoveDialOutRoute: self._remove_dial_out_route,
            CreateInterface: self._create_interface,
            RemoveInterface: self._remove_interface,
            InstallRoutes: self._install_routes,
            CheckRoute: self._check_route,
            ForwardPacket: self._forward_packet,
            DiscardPacket: self._discard_packet,
            Log: self._log,
        }

    def _exists(self, context: str) -> bool:
        return context in self._router.config.contexts

    def _open_tunnel(self, effect: OpenTunnel) -> None:
        """Let the tunnel be opened if it may; remember whose it is."""
        if reason := self._closed() or self._draining():
            self._post(TunnelWithdrawn(effect.call_id, reason))
            return
        if not self._exists(effect.context):  # AAA names it, and may name anything
            reason = f"virtual router {effect.context} does not exist"
            self._post(TunnelDown(effect.call_id, reason))
            return
        self.tunnels.note(effect)
        self._outer[OpenTunnel](effect)

    def _add_dial_out_route(self, effect: AddDialOutRoute) -> None:
        self._network.routes.table(effect.context).add(_dial_out_route(effect.prefix))

    def _remove_dial_out_route(self, effect: RemoveDialOutRoute) -> None:
        self._network.routes.table(effect.context).remove(_dial_out_route(effect.prefix))

    def _create_interface(self, effect: CreateInterface) -> None:
        try:
            made = self.interfaces.create(effect.call_id, effect.context, effect.profile)
        except ProfileError as error:
            self._post(InterfaceRefused(effect.call_id, str(error)))
            return
        self._post(InterfaceCreated(effect.call_id, made.name, made.context, made.settings))

    def _remove_interface(self, effect: RemoveInterface) -> None:
        for context, route in self._routes.pop(effect.call_id, ()):
            self._network.routes.table(context).remove(route)
        self.interfaces.remove(effect.call_id)

    def _install_routes(self, effect: InstallRoutes) -> None:
        if not self._exists(effect.context):  # AAA names it, and may name anything
            reason = f"virtual router {effect.context} does not exist"
            self._post(PppDown(effect.call_id, reason))
            return
        table = self._network.routes.table(effect.context)
        wanted = [(prefix, RouteKind.ACCESS) for prefix in effect.routes]
        if effect.host is not None:
            wanted.append((Prefix.host(effect.host), RouteKind.ACCESS_INTERNAL))
        self.interfaces.move(effect.call_id, effect.context, effect.host)
        installed = self._routes.setdefault(effect.call_id, [])
        for prefix, kind in wanted:
            wide = effect.target is not None and prefix.covers(effect.target)
            supersedes = effect.target if wide else None
            route = Route(prefix, kind, DISTANCE[kind], effect.interface, supersedes=supersedes)
            table.add(route)
            installed.append((effect.context, route))

    def _check_route(self, effect: CheckRoute) -> None:
        route = self._network.routes.table(effect.context).lookup(effect.destination)
        passes = route is not None and route.interface == effect.interface
        self._post(RouteChecked(effect.call_id, passes))

    def _forward_packet(self, effect: ForwardPacket) -> None:
        self._network.forward_buffered(effect.context, effect.packet)

    def _discard_packet(self, _effect: DiscardPacket) -> None:
        """A packet that is dropped is gone; the engine has counted it."""

    def _log(self, effect: Log) -> None:
        text, _ = LOG_TEXTS[effect.code]
        self._router.log.write(effect.severity, LOG_CATEGORY, text.format(**dict(effect.fields)))


def _prefix(target: L2tpDialOutTarget) -> Prefix:
    return Prefix.of(target.ip_address, target.ip_address_mask)


def _dial_out_route(prefix: Prefix) -> Route:
    kind = RouteKind.DIAL_OUT
    return Route(prefix, kind, DISTANCE[kind], DIAL_OUT_INTERFACE)
