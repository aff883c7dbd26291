"""The trace: everything that happens, once, in order, with what it is about and why."""

import pytest
from router_bench import CONFIG, Bench

from junose_shell.l2tp.effects import ClearCall, DiscardPacket, SendAccessRequest
from junose_shell.l2tp.events import DialOutGranted, TriggerArrived
from junose_shell.net import Ipv4, Prefix
from junose_shell.runtime.happenings import (
    EffectPerformed,
    EventHandled,
    Logged,
    Message,
    StatementChanged,
    TimerFired,
    Transition,
)
from junose_shell.runtime.trace import Trace

TRIGGER = Ipv4.parse("10.10.1.1")


@pytest.fixture
def bench():
    return Bench()


def heard(bench, *kinds):
    """Return the list that fills with what happens from now on."""
    found = []
    bench.router.driver.trace.subscribe(found.append, *kinds)
    return found


def origins(found, value):
    """Return a value and all its causes, back to what came from outside."""
    by_number = {each.number: each for each in found}
    chain = [value]
    while chain[-1].cause:
        chain.append(by_number[chain[-1].cause])
    return chain


def test_an_access_route_leads_back_to_its_trigger_through_every_step(bench):
    found = heard(bench)
    assert bench.trigger() == "inService"
    passed = next(
        each
        for each in found
        if isinstance(each, Transition) and (each.table, each.next.name) == ("session", "inService")
    )
    chain = origins(found, passed)
    said = [each.name for each in reversed(chain) if isinstance(each, Message)]
    assert said[:2] == ["Access-Request", "Access-Accept"]
    assert said[2:5] == ["SCCRQ", "SCCRP", "OCRQ"]
    assert isinstance(chain[-1], EventHandled)
    assert isinstance(chain[-1].event, TriggerArrived)
    assert [each.at for each in reversed(chain)] == sorted(each.at for each in chain)


def test_numbers_rise_and_causes_come_before_their_consequences(bench):
    found = heard(bench)
    bench.trigger()
    bench.advance(3600)
    numbers = [each.number for each in found]
    assert numbers == sorted(set(numbers))
    assert all(each.cause < each.number for each in found)
    assert {each.cause for each in found} <= {0, *numbers}


def test_every_value_of_a_call_says_whose_it_is(bench):
    found = heard(bench, Transition, EffectPerformed, Message)
    bench.trigger()
    bench.run(f"l2tp dial-out session reset {TRIGGER}")
    assert found
    for each in found:
        assert each.subject[:3] == ("default", Prefix.parse("10.10.0.0/16"), TRIGGER), each
    assert {each.subject.call for each in found} == {0, 1}


def test_a_call_that_a_timer_ends_is_not_taken_for_another_one(bench):
    found = heard(bench, EffectPerformed, Message)
    bench.run("lab lac lac1 no-answer")
    bench.trigger(wait=2)
    bench.trigger("10.10.2.1", wait=29)  # the connecting timer of the first one has expired
    assert (bench.state(), bench.state("10.10.2.1")) == ("inhibited", "connecting")
    cleared = [each for each in found if isinstance(getattr(each, "effect", None), ClearCall)]
    cleared += [each for each in found if isinstance(each, Message) and each.name == "CDN"]
    assert [each.subject.trigger for each in cleared] == [TRIGGER, TRIGGER]
    assert [each.subject.call for each in cleared] == [1, 1]


def test_kinds_are_heard_alone_and_no_longer_than_wanted(bench):
    transitions = []
    stop = bench.router.driver.trace.subscribe(transitions.append, Transition)
    effects = heard(bench, EffectPerformed)
    bench.trigger(wait=0)
    assert [each.next.name for each in transitions] == ["authenticating"]
    assert [type(each.effect) for each in effects] == [DiscardPacket, SendAccessRequest]
    stop()
    stop()
    bench.advance(10)
    assert len(transitions) == 1
    assert bench.state() == "inService"


@pytest.mark.unwatched
def test_without_listeners_nothing_is_published_but_what_goes_to_the_log(bench, monkeypatch):
    published = []
    publish = Trace._publish

    def note(self, kind, *rest, **members):
        published.append(kind)
        return publish(self, kind, *rest, **members)

    monkeypatch.setattr(Trace, "_publish", note)
    bench.network.recorder.stop()
    stop = bench.router.driver.trace.subscribe(list, Transition)
    stop()
    assert bench.trigger() == "inService"
    bench.configure("l2tp dial-out dormant-timer-value 60")
    assert published == ["Logged"] * len(bench.log())
    assert bench.router.driver.trace.current == bench.router.driver.trace.change == 0


def test_a_listener_changes_nothing_that_happens():
    plain, watched = Bench(), Bench()
    heard(watched)
    for bench in (plain, watched):
        bench.trigger()
        bench.run("lab drop 1")
        bench.trigger("10.10.2.1")
        bench.advance(600)
    assert plain.log() == watched.log()
    assert plain.run("show l2tp dial-out") == watched.run("show l2tp dial-out")
    heard(plain)  # the keepalive that nobody watched catches up
    later = [
        {each for each in b.router.driver.pending() if "L2TP" not in each[1]}
        for b in (plain, watched)
    ]
    assert later[0] == later[1]  # an L2TP timer only looks when the peer was heard last


def test_a_changed_statement_is_the_cause_of_what_the_engine_learns(bench):
    found = heard(bench)
    bench.configure("no l2tp dial-out target 10.10.0.0 255.255.0.0")
    change = next(each for each in found if isinstance(each, StatementChanged))
    event = next(each for each in found if isinstance(each, EventHandled))
    assert event.cause == change.number
    assert change.subject.context == "default"
    assert event.subject.target == Prefix.parse("10.10.0.0/16")


def test_a_restart_is_listened_to_as_well(bench):
    found = heard(bench, Transition)
    bench.router.restart()
    bench.router.load()
    bench.router.loaded()
    found.clear()
    bench.run("enable")
    bench.configure(CONFIG)
    assert bench.trigger(wait=0) == "authenticating"
    assert [each.next.name for each in found if each.table == "session"] == ["authenticating"]


def test_log_lines_come_with_code_and_cause(bench):
    found = heard(bench)
    bench.configure("no profile dialOut")
    bench.trigger()
    line = next(each for each in found if isinstance(each, Logged))
    assert (line.code, line.severity, line.category) == ("interface_refused", 4, "l2tpDialOut")
    assert line.text == bench.log()[0]
    assert line.subject.trigger == TRIGGER
    assert isinstance(origins(found, line)[-1].event, TriggerArrived)


def test_timers_say_whose_they_are(bench):
    found = heard(bench, TimerFired, EventHandled)
    bench.trigger()
    fired = [each for each in found if isinstance(each, TimerFired)]
    events = [each for each in found if isinstance(each, EventHandled)]
    assert fired[0].label == "home: answers for 10.10.1.1@isp.example"
    assert isinstance(events[1].event, DialOutGranted)
    assert events[1].at == fired[0].at > events[0].at


def test_no_secret_is_in_a_message(bench):
    found = heard(bench, Message)
    bench.trigger()
    text = repr(found)
    assert found
    for secret in ("hello-lns", "hello-branch", "s3cret"):
        assert secret not in text


def test_an_answer_says_what_it_grants_and_why_it_is_dropped(bench):
    found = heard(bench)
    assert bench.trigger() == "inService"
    accepts = [dict(each.fields) for each in found if getattr(each, "name", "") == "Access-Accept"]
    assert accepts[0]["Tunnel-Server-Endpoint:1"] == "172.31.1.98"
    assert accepts[0]["ERX-PPP-Password"] == "********"
    assert accepts[1]["Framed-IP-Address"] == "10.10.1.1"
    bench.run("lab radius home forged")
    bench.trigger("10.10.7.1", wait=1)
    assert found_last(found).fields == (("dropped", "made with another key"),)


def found_last(found):
    return next(each for each in reversed(found) if getattr(each, "name", "") == "Access-Accept")
