"""A simulated LAC: it accepts control connections and dials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.l2tp.events import (
    CallAccepted,
    CallAnswered,
    CallCleared,
    TunnelDown,
    TunnelUp,
)
from junose_shell.l2tp.results import (
    ADMINISTRATIVE,
    BUSY,
    INVALID_DESTINATION,
    LOSS_OF_CARRIER,
    NO_FACILITIES_EVER,
    NO_FACILITIES_NOW,
    NOT_IN_TIME,
)
from junose_shell.world.script import Script, Step

if TYPE_CHECKING:
    from junose_shell.l2tp.effects import OpenTunnel, PlaceCall
    from junose_shell.net import Ipv4
    from junose_shell.world.schema import CpeSite, Delays, LacSite


def tunnel_script(lac: LacSite | None, effect: OpenTunnel, delays: Delays) -> Script:
    """Answer the control connection. ``lac`` is None if no LAC has the address."""
    call, tunnel = effect.call_id, effect.tunnel
    if lac is None or lac.behaviour == "unreachable":
        return (_silence(tunnel.lac, call, delays),)
    if lac.behaviour == "refuse-tunnel":
        event = TunnelDown(call, f"{lac.name} refused: not authorised")
        return (Step(delays.tunnel, f"{lac.name}: refuses the tunnel", event),)
    if lac.password is not None and lac.password != tunnel.password:
        event = TunnelDown(call, f"tunnel authentication with {lac.name} failed")
        return (Step(delays.tunnel, f"{lac.name}: rejects the tunnel password", event),)
    return (Step(delays.tunnel, f"{lac.name}: tunnel comes up", TunnelUp(call)),)


def call_script(lac: LacSite, cpe: CpeSite | None, effect: PlaceCall, delays: Delays) -> Script:
    """Answer the OCRQ. ``cpe`` is None if no CPE has the number."""
    if lac.behaviour == "unreachable":
        return (_silence(lac.address, effect.call_id, delays),)
    if lac.behaviour == "refuse":
        return (_cleared(lac, effect, delays.tunnel, NO_FACILITIES_NOW, "no facilities"),)
    if lac.tx_speed < effect.minimum_bps:
        reason = f"slower than {effect.minimum_bps} bps"
        return (_cleared(lac, effect, delays.tunnel, NO_FACILITIES_EVER, reason),)
    dials = f"{lac.name}: dials {effect.number}"
    accepted = Step(delays.tunnel, dials, CallAccepted(effect.call_id))
    rung = delays.tunnel + (delays.ring if lac.ring is None else lac.ring)
    if lac.behaviour == "no-answer":
        end = delays.tunnel + delays.no_answer
        return (accepted, _cleared(lac, effect, end, NOT_IN_TIME, "no answer"))
    if lac.behaviour == "busy":
        return (accepted, _cleared(lac, effect, rung, BUSY, "busy"))
    if cpe is None:
        return (accepted, _cleared(lac, effect, rung, INVALID_DESTINATION, "invalid destination"))
    return (accepted, *_answered(lac, cpe, effect, rung))


def _answered(lac: LacSite, cpe: CpeSite, effect: PlaceCall, rung: int) -> list[Step]:
    speed = min(lac.tx_speed, effect.maximum_bps or lac.tx_speed)
    event = CallAnswered(effect.call_id, speed, min(lac.rx_speed, speed))
    steps = [Step(rung, f"{cpe.name}: answers {effect.number}", event)]
    if cpe.hang_up_after is not None:
        gone = CallCleared(effect.call_id, LOSS_OF_CARRIER, "loss of carrier")
        steps.append(Step(rung + cpe.hang_up_after, f"{cpe.name}: hangs up", gone))
    if lac.drop_after is not None:
        end = rung + lac.drop_after
        steps.append(_cleared(lac, effect, end, ADMINISTRATIVE, "administrative reasons"))
    return steps


def _silence(address: Ipv4, call_id: int, delays: Delays) -> Step:
    event = TunnelDown(call_id, f"no answer from {address}")
    return Step(delays.unreachable, f"{address}: tunnel times out", event)


def _cleared(lac: LacSite, effect: PlaceCall, delay: int, result: int, reason: str) -> Step:
    label = f"{lac.name}: clears {effect.number} ({reason})"
    return Step(delay, label, CallCleared(effect.call_id, result, reason))
