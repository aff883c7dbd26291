"""``lab say``: what peers are made to say reaches the call, and only then happens the rest."""

import pytest
from router_bench import Bench, world


@pytest.fixture
def bench():
    return Bench()


def ppp(bench):
    call = bench.session().call
    return call.ppp.name if call else None


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
    bench.advance("40ms")  # RADIUS, IPCP
    assert bench.state() == "inService"


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
