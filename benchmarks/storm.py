"""The same day for both engines: every session is triggered ten times, denied, and times out.

Ten rounds, ten seconds apart. Round 1 makes the sessions; AAA denies them (inhibited, 30 s) and
they come to post-inhibited. Round 4 finds them there and asks again; AAA grants, the call is
placed and never answered (connecting, 30 s), and they are inhibited for 60 s. The other rounds are
discarded. In the end every timer has fired and no session is left.
"""

from junose_shell.l2tp.effects import Packet, SendAccessRequest
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.events import (
    AccessDenied,
    ConnectingLimitSet,
    ContextAdded,
    DialOutGranted,
    TargetAdded,
    TriggerArrived,
)
from junose_shell.l2tp.grants import DialOutGrant, PppProtocol, TunnelDefinition
from junose_shell.net import Ipv4, Prefix

ROUNDS, ROUND = 10, 10_000  # how many, and ms from one to the next
DENIED, GRANTED = 0, 3  # rounds in which AAA is asked
TRIGGERS = ROUNDS
ANSWERS = 2
EXPIRIES = 5  # inhibited, connecting, inhibited, post-inhibited, dormant
EVENTS = TRIGGERS + ANSWERS + EXPIRIES  # of one session
END = 10_000_000  # ms by which all is over
NET = Prefix.parse("10.0.0.0/8")
GRANT = DialOutGrant((TunnelDefinition(Ipv4(1)),), "5551212", "lns", "secret", PppProtocol.CHAP)


def ours(sessions: int) -> DialOutEngine:
    """Run the day on our engine; raise when it did not end as it must."""
    engine = DialOutEngine()
    for event in (
        ContextAdded("default"),
        TargetAdded("default", NET, "isp.example", "dialOut"),
        ConnectingLimitSet(sessions),
    ):
        engine.handle(event, 0)
    packets = [Packet(Ipv4(NET.address + n + 1)) for n in range(sessions)]
    for number in range(ROUNDS):
        now = number * ROUND
        _fire(engine, now)
        for packet in packets:
            for effect in engine.handle(TriggerArrived("default", packet), now):
                if type(effect) is SendAccessRequest:
                    engine.handle(_answer(effect.request.request_id, number), now)
    _fire(engine, END)
    counters = engine.chassis().counters
    if counters.triggers_received != TRIGGERS * sessions or counters.sessions_active:
        raise RuntimeError(f"not the day that was planned: {counters}")
    return engine


def _fire(engine: DialOutEngine, now: int) -> None:
    while (due := engine.next_deadline()) is not None and due <= now:
        engine.expire(due)


def _answer(request: int, number: int) -> AccessDenied | DialOutGranted:
    if number == DENIED:
        return AccessDenied(request, "no such user")
    return DialOutGranted(request, GRANT)
