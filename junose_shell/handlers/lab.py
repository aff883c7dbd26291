"""The emulator's own commands: time, traffic and the behaviour of peers."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from junose_shell import durations
from junose_shell.aaa import attributes as radius_attributes
from junose_shell.commands.lab import (
    LabAdvance,
    LabConnectingLimit,
    LabCpe,
    LabDrop,
    LabLac,
    LabModule,
    LabNotSent,
    LabPacket,
    LabRadius,
    LabResources,
    LabSay,
    LabShowCalls,
    LabShowEvents,
    LabShowWorld,
    LabSilence,
    LabTrigger,
    LabUser,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import (
    ChassisResources,
    ConnectingLimitSet,
    ContextInterface,
    ContextResources,
    Event,
    TargetResources,
    TriggerArrived,
    TunnelWithdrawn,
)
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.contexts import resolve
from junose_shell.model.inventory import CHASSIS
from junose_shell.net import Prefix
from junose_shell.replies.lab import Calls, Events, Peers
from junose_shell.replies.steps import Answer, Reply, Steps, Wait
from junose_shell.runtime import words as router_words
from junose_shell.world import words as peer_words
from junose_shell.world.calls import CallRecord
from junose_shell.world.schema import HostSite

feature = Feature("lab")

BURST = 500  # packets at once, until others have their turn

T = TypeVar("T")


def milliseconds(text: str, at: str = "duration") -> int:
    """Return the ms of ``60``, ``200ms``, ``2m``; ``at`` is the field that has the text."""
    return _ask(lambda: durations.parse(text, unit="s"), at)


def _refused(reason: str, at: str) -> CliError:
    return CliError("lab_refused", at=at, reason=reason[:1].upper() + reason[1:])


def _ask(action: Callable[[], T], at: str = "") -> T:
    """Change the world; a refusal gets the caret under the word of the field ``at``."""
    try:
        return action()
    except ValueError as error:
        raise _refused(str(error), at) from None


def _known(context: Context, vr_context: str | None) -> str:
    """Return the name of an existing virtual router; None means the current one."""
    name = resolve(context.name, vr_context or context.name)
    if name not in context.router.config.contexts:
        raise CliError("no_such_context", at="vr_context", name=name)
    return name


@feature.handles(LabAdvance)
def advance(_context: Context, command: LabAdvance) -> Answer:
    """Let time pass."""
    return (Wait(milliseconds(command.duration)),)


@feature.handles(LabPacket)
def packet(context: Context, command: LabPacket) -> Answer:
    """Send packets, at once or at intervals."""
    name = _known(context, command.vr_context)
    size = command.packet_size or 100
    count = command.packet_count or 1
    if command.interval is None:
        sent = Packet(command.ip_address, command.source_address, size)
        if count > BURST:
            return _bursts(context, name, sent, count)
        _send(context, name, sent, count)
        return None
    every = milliseconds(command.interval, "interval")
    source = command.source_address or command.ip_address
    where = "" if name == DEFAULT_CONTEXT else f"{name}-"
    host = f"lab-{where}{command.ip_address}"
    site = _ask(lambda: HostSite(host, source, command.ip_address, name, 0, every, count, size))
    context.network.world.send_packets(site)
    return None


def _send(context: Context, name: str, sent: Packet, count: int) -> None:
    for _ in range(count):
        context.network.forwarding.arrive(name, sent)


def _bursts(context: Context, name: str, sent: Packet, count: int) -> Steps:
    """Pause between bursts, so that others have their turn, and Ctrl+C ends them."""
    for done in range(0, count, BURST):
        if done:
            yield Wait(0)
        _send(context, name, sent, min(BURST, count - done))


@feature.handles(LabTrigger)
def trigger(context: Context, command: LabTrigger) -> Answer:
    """Send a packet to the dial-out interface, even without a route."""
    name = _known(context, command.vr_context)
    context.router.driver.post(TriggerArrived(name, Packet(command.ip_address)))
    return None


@feature.handles(LabSilence)
def silence(context: Context, command: LabSilence) -> Answer:
    """Stop a host."""
    world = context.network.world
    _ask(lambda: world.stop_packets(command.host_name), "host_name")
    return None


@feature.handles(LabLac)
def lac(context: Context, command: LabLac) -> Answer:
    """Change how a LAC treats the next calls."""
    changes: dict[str, int | None] = {
        name: value
        for name, value in (("result", command.call_result), ("stop_result", command.stop_result))
        if value is not None
    }
    changes |= _spoiling(command)
    if command.call_limit is not None:
        changes["drop_after"] = _limit(command.call_limit)
    if command.interval is not None:
        changes["link_delay"] = milliseconds(command.interval, "interval")
    peers = context.network.world.peers
    change = partial(peers.set_lac, command.lac_name, command.lac_behaviour, **changes)
    _ask(change, "lac_name")
    return None


def _spoiling(command: LabLac | LabRadius) -> dict[str, int]:
    """Return what a command says of the network to a peer."""
    said = (
        ("loss", command.loss_percent),
        ("duplicate", command.duplicate_percent),
        ("reorder", command.reorder_percent),
    )
    return {name: value for name, value in said if value is not None}


def _limit(text: str) -> int | None:
    return None if text == "never" else milliseconds(text, "call_limit")


@feature.handles(LabCpe)
def cpe(context: Context, command: LabCpe) -> Answer:
    """Change how a CPE treats the next calls."""
    changes: dict[str, object] = {}
    if command.new_password is not None:
        changes["password"] = command.new_password
    if command.call_limit is not None:
        changes["hang_up_after"] = _limit(command.call_limit)
    if command.line_count is not None:
        changes["lines"] = command.line_count
    peers = context.network.world.peers
    change = partial(peers.set_cpe, command.cpe_name, command.cpe_behaviour, **changes)
    _ask(change, "cpe_name")
    return None


@feature.handles(LabRadius)
def radius(context: Context, command: LabRadius) -> Answer:
    """Change whether a server answers, or the network to it."""
    peers, name = context.network.world.peers, command.server_name
    _ask(
        partial(peers.set_radius, name, command.radius_behaviour, **_spoiling(command)),
        "server_name",
    )
    return None


@feature.handles(LabUser)
def user(context: Context, command: LabUser) -> Answer:
    """Change the answer for a user, or one attribute of it."""
    peers = context.network.world.peers
    if command.user_behaviour is not None:
        _ask(lambda: peers.set_user(command.user_pattern, command.user_behaviour), "user_pattern")
        return None
    rule = _ask(lambda: peers.set_user(command.user_pattern), "user_pattern")[0]
    attributes = dict(rule.attributes)
    name = command.attribute_name or ""
    wrong = tuple(each for each in rule.malformed if each.lower() != name.lower())
    if command.attribute_value is None:  # "malformed"
        _ask(lambda: radius_attributes.check_malformed(name), "attribute_name")
        _ask(lambda: peers.set_user(command.user_pattern, malformed=(*wrong, name)))
        return None
    _ask(lambda: radius_attributes.check_name(name), "attribute_name")
    if command.attribute_value:
        attributes[name] = command.attribute_value
    else:
        attributes.pop(name, None)
    _ask(lambda: radius_attributes.dial_out_grant(attributes), "attribute_value")
    _ask(lambda: radius_attributes.subscriber_grant(attributes), "attribute_value")
    _ask(lambda: peers.set_user(command.user_pattern, attributes=attributes, malformed=wrong))
    return None


@feature.handles(LabNotSent)
def not_sent(context: Context, command: LabNotSent) -> Answer:
    """Report a request as not sent, even if its session was reset since."""
    aaa = context.network.aaa
    _ask(lambda: aaa.turn_away(context.name, command.request_user), "request_user")
    return None


@feature.handles(LabDrop)
def drop(context: Context, command: LabDrop) -> Answer:
    """End a live call."""
    world = context.network.world
    cause = command.drop_cause or "carrier"
    _ask(lambda: world.drop(command.call_number, cause, command.ppp_cause_code), "call_number")
    context.router.driver.catch_up()
    return None


@feature.handles(LabSay)
def say(context: Context, command: LabSay) -> Answer:
    """Send messages together: the engine gets all of them before anything else happens."""
    world, driver = context.network.world, context.router.driver
    call = next((c for c in world.describe().calls if c.call_id == command.call_number), None)
    if call is None:
        raise _refused(f"there is no call {command.call_number}", "call_number")
    events = _ask(lambda: [_spoken(context, word, call) for word in command.call_word], "call_word")

    def speak() -> None:
        for event in events:
            driver.post(event)

    driver.schedule(0, speak, f"words on call {call.call_id}")
    driver.catch_up()
    return None


def _spoken(context: Context, word: str, call: CallRecord) -> Event:
    interfaces = context.network.interfaces
    own = router_words.spoken(word, call.call_id, interfaces)
    return own or peer_words.spoken(word, call, context.network.world.peers)


@feature.handles(LabResources)
def resources(context: Context, command: LabResources) -> Answer:
    """Remove resources, or restore them."""
    context.router.driver.post(_resources(context, command))
    return None


def _resources(context: Context, command: LabResources) -> Event:
    available = command.available
    if command.chassis:
        return ChassisResources(available)
    if command.virtual_router:
        return ContextResources(context.name, available)
    if command.dial_out_interface:
        return ContextInterface(context.name, available)
    if command.ip_address is None or command.ip_address_mask is None:
        raise CliError("incomplete")
    prefix = Prefix.of(command.ip_address, command.ip_address_mask)
    if context.network.dial_out.target(context.name, prefix) is None:
        raise CliError("no_such_target", at="ip_address", prefix=prefix)
    return TargetResources(
        context.name, prefix, route=available or command.triggers_only, triggers=available
    )


@feature.handles(LabModule)
def module(context: Context, command: LabModule) -> Answer:
    """Take a tunnel service module out, with the calls on it, or put it back."""
    router, slot = context.router, command.module_slot
    whole = CHASSIS[router.chassis.model]
    without = _ask(lambda: whole.without(slot), "module_slot")
    router.chassis = without if command.removed else whole
    if command.removed:
        for call in context.network.modules.on(slot):
            reason = f"the tunnel service module in slot {slot} was removed"
            router.driver.post(TunnelWithdrawn(call, reason))
    return None


@feature.handles(LabConnectingLimit)
def connecting_limit(context: Context, command: LabConnectingLimit) -> Answer:
    """Set how many sessions of the chassis may connect at once."""
    context.router.driver.post(ConnectingLimitSet(command.session_limit))
    return None


@feature.handles(LabShowWorld)
def show_world(context: Context, _command: LabShowWorld) -> Answer:
    """Show peers and hosts."""
    return Reply(Peers(context.network.world.describe()))


@feature.handles(LabShowCalls)
def show_calls(context: Context, _command: LabShowCalls) -> Answer:
    """Show live calls."""
    return Reply(Calls(context.network.world.describe().calls))


@feature.handles(LabShowEvents)
def show_events(context: Context, _command: LabShowEvents) -> Answer:
    """Show future events, soonest first."""
    now = context.router.clock.now()
    pending = context.router.driver.pending()
    return Reply(Events(tuple((due - now, label) for due, label in pending)))
