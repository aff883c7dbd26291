"""Ladders and time lines from what the recorder remembers, and the map of the world."""

from collections.abc import Iterator

from junose_shell.commands.lab_ladder import LabLadder, LabShowMap, LabTimeline
from junose_shell.handlers.feature import Context, Feature
from junose_shell.net import Ipv4
from junose_shell.replies.lab_ladder import (
    ROUTINE,
    Ladder,
    Line,
    Map,
    Place,
    Rung,
    Stay,
    Timeline,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.reports import ROUTER
from junose_shell.runtime.happenings import Message, Transition
from junose_shell.runtime.message_log import loud
from junose_shell.runtime.recorder import Recorder

feature = Feature("lab_ladder")

LANE = {"RADIUS": "RADIUS", "L2TP": "LAC", "PPP": "CPE"}


@feature.handles(LabLadder)
def ladder(context: Context, command: LabLadder) -> Answer:
    """Show the messages of the sessions of an address, or of all."""
    recorder = context.network.recorder
    found = rungs(recorder, command.ladder_address, brief=command.brief)
    return Reply(Ladder(found, command.svg))


def rungs(recorder: Recorder | None, address: Ipv4 | None, *, brief: bool) -> tuple[Rung, ...]:
    """Return the steps of the sessions of an address, or of all; ``brief`` ones without routine."""
    return tuple(rung for rung in _rungs(recorder, address) if not (brief and rung.text in ROUTINE))


def _remembered(recorder: Recorder | None, address: Ipv4 | None) -> Iterator[Message | Transition]:
    return recorder.of(address) if recorder else iter(())


def _rungs(recorder: Recorder | None, address: Ipv4 | None) -> Iterator[Rung]:
    for value in _remembered(recorder, address):
        if isinstance(value, Message):
            other = LANE.get(value.protocol, "CPE")
            sender, receiver = ("router", other) if value.sender == ROUTER else (other, "router")
            yield Rung(value.at, sender, receiver, value.name, loud(value.fields))
        elif value.table == "session":
            who = f"session {value.subject.trigger}"
            if value.event.name.startswith("trigger"):
                packet = f"packet for {value.subject.trigger}"
                yield Rung(value.at, "host", "router", packet)
            if value.next != value.state:
                yield Rung(value.at, "router", "router", f"{who}: {value.next.name}")


@feature.handles(LabTimeline)
def timeline(context: Context, command: LabTimeline) -> Answer:
    """Show the states of the sessions of an address, or of all."""
    changes: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for value in _remembered(context.network.recorder, command.ladder_address):
        if isinstance(value, Transition) and value.table == "session":
            key = value.subject.context, str(value.subject.trigger)
            moves = changes.setdefault(key, [])
            if value.next != value.state:
                moves.append((value.at, value.next.name))
    now = context.router.clock.now()
    lines = (Line(*key, tuple(_stays(moves, now))) for key, moves in changes.items())
    return Reply(Timeline(tuple(lines), now))


def _stays(moves: list[tuple[int, str]], now: int) -> Iterator[Stay]:
    ends = [at for at, _ in moves[1:]] + [now]
    for (begin, state), end in zip(moves, ends, strict=True):
        if state != "absent":
            yield Stay(state, begin, end)


@feature.handles(LabShowMap)
def show_map(context: Context, _command: LabShowMap) -> Answer:
    """Show what is around the router."""
    world = context.network.world.describe()
    places = [
        Place("host", host.site.name, str(host.site.address), "", (str(host.site.destination),))
        for host in world.hosts
    ]
    places += [Place("RADIUS", s.name, str(s.address), s.behaviour) for s in world.radius]
    everyone = tuple(cpe.name for cpe in world.cpes)
    places += [
        Place("LAC", lac.name, str(lac.address), lac.behaviour, lac.reaches or everyone)
        for lac in world.lacs
    ]
    places += [
        Place("CPE", cpe.name, cpe.number, cpe.behaviour, tuple(map(str, cpe.networks)))
        for cpe in world.cpes
    ]
    contexts = tuple(context.router.config.contexts)
    return Reply(Map(context.router.hostname, contexts, tuple(places)))
