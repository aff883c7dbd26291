"""The engine's readings: what exists, by context, lazily, and safe while things change."""

import dataclasses

import pytest

from junose_shell.l2tp.effects import Packet, SendAccessRequest
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.events import (
    ContextAdded,
    ContextRemoved,
    SessionDeleted,
    TargetAdded,
    TargetRemoved,
    TriggerArrived,
)
from junose_shell.l2tp.machine import Row
from junose_shell.l2tp.states import SessionEvent, SessionState, TargetState
from junose_shell.l2tp.tables import MACHINES
from junose_shell.net import Ipv4, Prefix

PREFIX = Prefix.parse("10.10.0.0/16")
NEAR = Prefix.parse("10.10.1.0/24")
SITES = tuple(map(Ipv4.parse, ("10.10.2.1", "10.10.2.2", "10.10.2.3")))


@pytest.fixture
def engine():
    engine = DialOutEngine()
    for context in ("vr2", "vr1"):
        engine.handle(ContextAdded(context), 0)
        engine.handle(TargetAdded(context, PREFIX, "isp.example", "dialOut"), 0)
    engine.handle(TargetAdded("vr1", NEAR, "near.example", "other"), 0)
    for site in SITES:
        engine.handle(TriggerArrived("vr1", Packet(site)), 5)
    return engine


def test_readings_come_by_context_target_and_age(engine):
    engine.handle(TriggerArrived("vr2", Packet(SITES[2])), 6)
    assert [context.context for context in engine.contexts()] == ["vr2", "vr1"]
    found = [(session.context, session.trigger) for session in engine.sessions()]
    assert found == [("vr2", SITES[2]), *(("vr1", site) for site in SITES)]
    assert [session.trigger for session in engine.sessions("vr1")] == list(SITES)
    assert [str(target.prefix) for target in engine.targets("vr1")] == [str(PREFIX), str(NEAR)]


def test_what_does_not_exist_reads_as_nothing(engine):
    assert not engine.has_session("vr2", SITES[0])
    assert not engine.has_session("nowhere", SITES[0])
    assert engine.session("nowhere", SITES[0]) is None
    assert engine.session("vr2", SITES[0]) is None
    assert engine.target("vr2", NEAR) is None
    assert engine.target("nowhere", PREFIX) is None
    assert engine.context("nowhere") is None
    assert list(engine.sessions("nowhere")) == list(engine.targets("nowhere")) == []


def test_what_exists_reads_with_its_names(engine):
    assert engine.has_session("vr1", SITES[0])
    session = engine.session("vr1", SITES[0])
    assert session.username == "10.10.2.1@isp.example"
    assert (session.state, session.since) == (SessionState.authenticating, 5)
    assert (session.deadline, session.remaining(9), session.time_in_state(9)) == (None, None, 4)
    target = engine.target("vr1", NEAR)
    assert (target.domain, target.profile) == ("near.example", "other")
    assert target.state is TargetState.inService
    assert target.targets.active == target.targets.created == target.targets.in_service == 1
    assert engine.context("vr1").session_states.authenticating == len(SITES)
    assert (engine.chassis().connecting_timer, engine.chassis().dormant_timer) == (30, 300)


def test_sessions_may_go_while_they_are_listed(engine):
    listing = engine.sessions("vr1")
    assert next(listing).trigger == SITES[0]
    engine.handle(SessionDeleted("vr1", SITES[1]), 6)
    engine.handle(TriggerArrived("vr1", Packet(Ipv4.parse("10.10.2.4"))), 6)
    assert [session.trigger for session in listing] == [SITES[2]]


def test_targets_may_go_while_they_are_listed(engine):
    listing = engine.targets()
    next(listing)
    engine.handle(TargetRemoved("vr1", PREFIX), 6)
    assert [target.prefix for target in listing] == [NEAR]


def test_contexts_may_go_while_they_are_listed(engine):
    listing = engine.contexts()
    next(listing)
    engine.handle(ContextRemoved("vr1"), 6)
    assert list(listing) == []


def test_an_idle_engine_has_no_deadline_and_nothing_to_expire():
    engine = DialOutEngine()
    assert engine.next_deadline() is None
    assert engine.expire(10_000) == []


def test_another_table_makes_another_engine():
    """A first trigger that fails at once: the engine does what its tables say."""
    session = MACHINES["session"]
    rows = tuple(
        row._replace(to=SessionState.failed, do=("add_session",))
        if (row.state, row.event) == (SessionState.absent, SessionEvent.trigger_unheld)
        else row
        for row in session.rows
    )
    assert all(isinstance(row, Row) for row in rows)
    engine = DialOutEngine({**MACHINES, "session": dataclasses.replace(session, rows=rows)})
    engine.handle(ContextAdded("vr1"), 0)
    engine.handle(TargetAdded("vr1", PREFIX, "isp.example", "dialOut"), 0)
    done = engine.handle(TriggerArrived("vr1", Packet(SITES[0])), 0)
    assert not any(isinstance(effect, SendAccessRequest) for effect in done)
    assert engine.session("vr1", SITES[0]).state is SessionState.failed
