"""Works 5 and 6: the dial-out engine, its growth, and what a session takes up."""

import tracemalloc
from collections.abc import Callable

import rivals
import storm
from harness import Bench, cost_of

from junose_shell.l2tp import events as ev
from junose_shell.l2tp.effects import (
    OpenTunnel,
    Packet,
    PppSettings,
    SendAccessRequest,
)
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.states import SessionState
from junose_shell.net import Ipv4, Prefix

MANY, FEW = 100_000, 1_000
SCALED = 20_000  # sessions of the rival, a fifth of ours; more cost it more each
HELD = 20_000  # sessions whose memory is taken
PASSES = 40  # days of the small engine in a pair


def engine(bench: Bench) -> None:
    """A million triggers over 100,000 sessions with their timers."""
    ours = _day(storm.ours, MANY)
    bench.value(
        "1,000,000 triggers over 100,000 sessions", lambda: ours() * MANY * storm.EVENTS, "s",
        times=1, note=f"{MANY * storm.EVENTS:,} events: triggers, answers of AAA, timers",
    )  # fmt: skip
    if why := rivals.need("transitions", "simpy"):
        bench.skip("an event, against transitions + SimPy", why)
        return
    from rival_machine import Day

    bench.ratio(
        "an event, against transitions + SimPy", ours, _day(lambda n: Day().run(n), SCALED),
        against="transitions + SimPy", unit="us", at_least=15.0,
        note=f"rival with {SCALED:,} sessions, taken by event; more cost it more each",
    )  # fmt: skip


def engine_growth(bench: Bench) -> None:
    """An event costs the same among 100,000 sessions as among 1,000."""
    bench.ratio(
        "an event among 100,000 sessions against 1,000", _day(storm.ours, MANY),
        _day(lambda n: [storm.ours(n) for _ in range(PASSES)], FEW, PASSES),
        against="1,000 sessions", unit="us", at_most=1.3,
    )  # fmt: skip


def _day(run: Callable[[int], object], sessions: int, days: int = 1) -> Callable[[], float]:
    events = sessions * storm.EVENTS * days
    return lambda: cost_of(lambda: run(sessions), events)


def session_memory(bench: Bench) -> None:
    """A session waiting for AAA, and one in service with its call and PPP link."""
    bench.value(
        "memory of a session that authenticates", lambda: _held(lambda _e, _n: None), "B",
        at_most=1536, times=1, note="engine alone, by tracemalloc",
    )  # fmt: skip
    bench.value(
        "memory of a session in service", lambda: _held(_bring_up), "B", at_most=1536, times=1,
        note="with its call and PPP link",
    )  # fmt: skip


def _held(go_on: Callable[[DialOutEngine, int], None]) -> float:
    """Return the octets a session takes after ``go_on`` was given the number of its request."""
    made = DialOutEngine()
    made.handle(ev.ContextAdded("default"), 0)
    made.handle(ev.TargetAdded("default", storm.NET, "isp.example", "dialOut"), 0)
    made.handle(ev.ConnectingLimitSet(HELD), 0)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for number in range(HELD):
        packet = Packet(Ipv4(storm.NET.address + number + 1))
        for effect in made.handle(ev.TriggerArrived("default", packet), 0):
            if isinstance(effect, SendAccessRequest):
                go_on(made, effect.request.request_id)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    if made.chassis().counters.sessions_active != HELD:
        raise RuntimeError("sessions went away")
    return (after - before) / HELD


def _bring_up(made: DialOutEngine, request: int) -> None:
    """Answer everything until the session is in service."""
    effects = made.handle(ev.DialOutGranted(request, storm.GRANT), 0)
    call = next(effect.call_id for effect in effects if isinstance(effect, OpenTunnel))
    address = Ipv4(Prefix.parse("20.0.0.0/8").address + call)
    for event in (
        ev.TunnelUp(call),
        ev.CallAccepted(call),
        ev.CallAnswered(call, 64_000, 64_000),
        ev.InterfaceCreated(call, f"ppp {call}", "default", PppSettings()),
        ev.LcpOpened(call, "", ""),
        ev.IpcpOpened(call, address),
        ev.RouteChecked(call, passes=True),
    ):
        made.handle(event, 0)
    if made.chassis().session_states.in_service < 1:
        raise RuntimeError(f"{SessionState.inService.name} not reached")
