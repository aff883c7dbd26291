"""``lab say``: what peers and the router are made to say reaches the call, then comes the rest."""

import pytest
from router_bench import Bench, world

from junose_shell.model.session import CliSession
from junose_shell.session.assist import help_for
from junose_shell.session.shell import Shell


@pytest.fixture
def bench():
    return Bench()


def ppp(bench):
    call = bench.session().call
    return call.ppp.name if call else None


def test_help_tells_who_says_a_word_and_each_means_something(bench):
    bench.trigger()
    items = help_for(Shell(bench.router), CliSession(privilege=15), "lab say 1 ").items
    speakers = [item.text.partition(": ")[0] for item in items]
    assert [speakers.count(who) for who in ("LAC", "CPE", "Router")] == [3, 8, 4]
    bench.run("lab say 1 " + " ".join(item.word for item in items))


def test_words_in_one_breath_are_heard_before_the_interface_is_made(bench):
    bench.trigger(wait="200ms")
    bench.run("lab say 1 occn lcp-open")  # LCP cannot open on what is not there yet
    assert ppp(bench) == "lcp"


def test_one_word_after_the_other_is_heard_with_what_happens_between(bench):
    bench.trigger(wait="200ms")
    bench.run("lab say 1 occn")
    bench.run("lab say 1 lcp-open")
    assert ppp(bench) == "ipcp"


def test_a_cpe_can_say_everything_itself(bench):
    bench.trigger(wait="200ms")
    bench.run("lab say 1 occn")
    bench.run("lab say 1 lcp-open-mutual identify accept")
    bench.advance("20ms")  # RADIUS
    assert ppp(bench) == "ipcp"


def test_a_rejected_router_has_no_call(bench):
    bench.trigger()
    bench.run("lab say 1 reject")
    assert bench.state() == "dormant"


def test_a_lac_that_repeats_itself_loses_the_call(bench):
    bench.trigger()
    bench.run("lab say 1 ocrp")
    assert bench.log()[-2:] == [
        "call to 10.10.1.1 in default: unexpected message from LAC 172.31.1.98",
        "session 10.10.1.1 in default: call closed: unexpected message",
    ]


def test_a_cpe_says_nothing_before_it_is_dialled(bench):
    bench.trigger(wait="20ms")
    assert bench.refused("lab say 1 identify") == "lab_refused"
    bench.run("lab say 1 tunnel-up")
    assert bench.refused("lab say 2 tunnel-up") == "lab_refused"


@pytest.mark.parametrize(
    ("wait", "phase"),
    [("2150ms", "lcp"), ("2200ms", "authenticating"), ("2250ms", "ipcp"), ("10s", "open")],
)
@pytest.mark.parametrize(
    "word", ["interface-made", "interface-refused", "route-passes", "route-fails"]
)
def test_the_router_may_repeat_itself_in_any_phase(bench, wait, phase, word):
    bench.trigger(wait=wait)
    assert ppp(bench) == phase
    before = bench.session(), bench.network.interfaces.all(), bench.log()
    bench.run(f"lab say 1 {word}")
    assert before == (bench.session(), bench.network.interfaces.all(), bench.log())
    bench.advance(10)
    assert bench.state() == "inService"


@pytest.mark.parametrize("word", ["route-passes", "route-fails"])
def test_a_verdict_before_the_link_is_open_says_nothing(bench, word):
    bench.trigger(wait="200ms")
    bench.run(f"lab say 1 occn {word}")
    assert (ppp(bench), bench.state()) == ("lcp", "connecting")


@pytest.mark.parametrize("word", ["interface-made", "interface-refused"])
def test_the_router_says_nothing_of_an_interface_that_is_not_there(bench, word):
    bench.trigger(wait="200ms")
    assert bench.refused(f"lab say 1 {word}") == "lab_refused"
    assert bench.refused(f"lab say 1 occn {word}") == "lab_refused"
    assert bench.network.interfaces.all() == ()


@pytest.mark.parametrize("word", ["interface-made", "interface-refused", "route-passes"])
def test_what_the_router_says_of_a_call_that_just_ended_is_lost(bench, word):
    bench.trigger()
    bench.run(f"lab say 1 ppp-down {word}")
    assert bench.state() == "dormant"
    assert bench.network.interfaces.all() == ()
    assert bench.network.dial_out.open_calls() == ()


def test_a_verdict_does_not_move_a_failed_session():
    bench = Bench(world=world(subscriber="Framed-IP-Address: 10.10.9.9"))
    assert bench.trigger() == "failed"
    bench.run("lab say 1 route-passes")
    assert bench.state() == "failed"


def test_a_cpe_without_an_address_cannot_open_ipcp():
    bench = Bench(world=world(subscriber="Framed-Route: [10.10.1.0/24]"))
    bench.trigger(wait="200ms")
    assert bench.refused("lab say 1 ipcp-open") == "lab_refused"


def test_a_cpe_opens_ipcp_with_the_address_it_has():
    text = world().replace("number: 5551212", "number: 5551212\n    address: 10.10.1.9")
    bench = Bench(world=text)
    bench.trigger(wait="200ms")
    bench.run("lab say 1 occn")
    bench.run("lab say 1 lcp-open")
    bench.run("lab say 1 ipcp-open")
    assert bench.route("10.10.1.9") == ("AccIntern", "l2tp:1/lac1/1")
