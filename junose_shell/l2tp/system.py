"""Chassis, virtual routers and targets: configuration, resources, the actions of their tables."""

from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.effects import (
    AddDialOutRoute,
    DiscardPacket,
    Packet,
    RemoveDialOutRoute,
)
from junose_shell.l2tp.events import (
    BufferLimitSet,
    ChassisResources,
    ConnectingTimerSet,
    ContextAdded,
    ContextInterface,
    ContextRemoved,
    ContextResources,
    DormantTimerSet,
    RouteDistinguisherSet,
    TargetAdded,
    TargetRemoved,
    TargetResources,
)
from junose_shell.l2tp.selection import (
    add_target,
    install_route,
    remove_target,
    withdraw_route,
)
from junose_shell.l2tp.states import (
    ChassisEvent,
    ChassisState,
    RouterEvent,
    RouterState,
    SessionEvent,
    TargetEvent,
    TargetState,
)
from junose_shell.l2tp.things import DialOutChassis, DialOutRouter, Target
from junose_shell.net import Prefix

_MS = 1000


class SystemPart:
    """Owns the three upper machines. Events about unknown objects do nothing."""

    def __init__(self, core: EngineCore) -> None:
        self._core = core
        self._chassis = core.chassis
        core.chassis_machine.bind(self)
        core.router_machine.bind(self)
        core.target_machine.bind(self)

    def handlers(self) -> dict[type, Handler]:
        """Return what handles each event class."""
        return {
            ContextAdded: self.context_added,
            ContextRemoved: self.context_removed,
            ContextResources: self.context_resources,
            ContextInterface: self.context_interface,
            RouteDistinguisherSet: self.rd_set,
            BufferLimitSet: self.buffer_limit_set,
            TargetAdded: self.target_added,
            TargetRemoved: self.target_removed,
            TargetResources: self.target_resources,
            ConnectingTimerSet: self.connecting_timer_set,
            DormantTimerSet: self.dormant_timer_set,
            ChassisResources: self.chassis_resources,
        }

    # -- events --

    def connecting_timer_set(self, event: ConnectingTimerSet) -> None:
        """Set the value for timers that start from now on (decision 2)."""
        self._chassis.connecting_time = event.seconds * _MS

    def dormant_timer_set(self, event: DormantTimerSet) -> None:
        """Set the value for timers that start from now on (decision 2)."""
        self._chassis.dormant_time = event.seconds * _MS

    def chassis_resources(self, event: ChassisResources) -> None:
        """The resources of the chassis were exhausted or restored."""
        variant = ChassisEvent.resources_back if event.available else ChassisEvent.resources_lost
        self._core.chassis_machine.fire(self._chassis, variant)

    def context_added(self, event: ContextAdded) -> None:
        """Add a virtual router; a known name is left unchanged."""
        if event.context not in self._core.routers:
            router = self._core.routers[event.context] = DialOutRouter(event.context, self._chassis)
            self._judge(router)

    def context_removed(self, event: ContextRemoved) -> None:
        """Remove a virtual router with its targets and sessions."""
        router = self._core.routers.get(event.context)
        if router:
            self._core.router_machine.fire(router, RouterEvent.remove)

    def context_resources(self, event: ContextResources) -> None:
        """The resources of one virtual router were exhausted or restored."""
        router = self._core.routers.get(event.context)
        if router:
            router.resources = event.available
            self._judge(router)

    def context_interface(self, event: ContextInterface) -> None:
        """The dial-out interface of a virtual router went up or down."""
        router = self._core.routers.get(event.context)
        if router:
            router.interface_up = event.up
            self._judge(router)

    def rd_set(self, event: RouteDistinguisherSet) -> None:
        """Set the route distinguisher for user names from now on."""
        router = self._core.routers.get(event.context)
        if router:
            router.rd = event.rd
            self._judge(router)

    def buffer_limit_set(self, event: BufferLimitSet) -> None:
        """Set the limit; a lower one drops nothing that is already held (own)."""
        router = self._core.routers.get(event.context)
        if router:
            router.buffer_limit = event.frames

    def target_added(self, event: TargetAdded) -> None:
        """Add a target.

        A known one stays as it is (decision 20), and the caller refuses other values.
        """
        router = self._core.routers.get(event.context)
        if router and event.prefix not in router.targets:
            target = Target(router, self._chassis, event.prefix, event.domain, event.profile)
            add_target(router, target)
            self._core.target_machine.fire(target, TargetEvent.add)

    def target_removed(self, event: TargetRemoved) -> None:
        """Remove a target (decision 19)."""
        target = self._find(event.context, event.prefix)
        if target:
            self._core.target_machine.fire(target, TargetEvent.remove)

    def target_resources(self, event: TargetResources) -> None:
        """The resources of a target were exhausted or restored."""
        target = self._find(event.context, event.prefix)
        if not target:
            return
        if not event.route:
            variant = TargetEvent.no_route
        else:
            variant = TargetEvent.ready if event.triggers else TargetEvent.no_triggers
        self._core.target_machine.fire(target, variant)
        inhibited = self._chassis.target_states[TargetState.inhibited]
        self._chassis.max_inhibited_targets = max(self._chassis.max_inhibited_targets, inhibited)

    def _find(self, context: str, prefix: Prefix) -> Target | None:
        router = self._core.routers.get(context)
        return router.targets.get(prefix) if router else None

    def _judge(self, router: DialOutRouter) -> None:
        """Fire the first condition of a virtual router that fails."""
        if self._chassis.state != ChassisState.inService:
            event = RouterEvent.chassis_out
        elif not router.resources:
            event = RouterEvent.resources_out
        elif ":" in router.name and not router.rd:
            event = RouterEvent.no_distinguisher
        elif not router.interface_up:
            event = RouterEvent.interface_down
        else:
            event = RouterEvent.ready
        self._core.router_machine.fire(router, event)

    # -- actions --

    def tell_routers(self, _: DialOutChassis, __: object) -> None:
        """Update the virtual routers, whose state depends on that of the chassis."""
        for router in self._core.routers.values():
            self._judge(router)

    def discard_unhandled(self, router: DialOutRouter, packet: Packet) -> None:
        """Drop a trigger before any target sees it."""
        reason = RouterState(router.state)
        text = "no target" if reason is RouterState.inService else reason.name
        self._core.effects.append(DiscardPacket(router.name, packet, text))

    def discard_inhibited(self, target: Target, packet: Packet) -> None:
        """Drop a trigger because the target has no resources for it."""
        reason = f"target {TargetState(target.state).name}"
        self._core.effects.append(DiscardPacket(target.router.name, packet, reason))

    def add_route(self, target: Target, _: object) -> None:
        """Install the dial-out route."""
        install_route(target.router, target)
        self._core.effects.append(AddDialOutRoute(target.router.name, target.prefix))

    def remove_route(self, target: Target, _: object) -> None:
        """Remove the dial-out route."""
        withdraw_route(target.router, target)
        self._core.effects.append(RemoveDialOutRoute(target.router.name, target.prefix))

    def delete_sessions(self, target: Target, _: object) -> None:
        """Delete the sessions of a target that is being removed."""
        for session in list(target.sessions.values()):
            self._core.session_machine.fire(session, SessionEvent.delete)

    def forget_target(self, target: Target, _: object) -> None:
        """Remove the target."""
        remove_target(target.router, target)

    def remove_targets(self, router: DialOutRouter, _: object) -> None:
        """Remove the targets of a virtual router that is being removed."""
        for target in list(router.targets.values()):
            self._core.target_machine.fire(target, TargetEvent.remove)

    def forget_router(self, router: DialOutRouter, _: object) -> None:
        """Remove the virtual router."""
        del self._core.routers[router.name]
