"""Statements that decide how tunnels and PPP links run, as the messages show them."""

import pytest
from router_bench import Bench

from junose_shell.runtime.happenings import Message


@pytest.fixture
def bench():
    made = Bench()
    made.said = []
    made.router.driver.trace.subscribe(made.said.append, Message)
    return made


def said(bench, name, sender="router"):
    """Return the fields of every message of that name."""
    return [dict(m.fields) for m in bench.said if m.name == name and m.sender == sender]


def profile(bench, *lines):
    bench.configure("\n".join(["profile dialOut", *lines, "exit"]))


# -- L2TP --
def test_a_tunnel_closes_when_it_was_idle_long_enough(bench):
    bench.configure("l2tp tunnel idle-timeout 10")
    bench.trigger()
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.advance("9s")
    assert not said(bench, "StopCCN")
    bench.advance("1s")
    assert [fields["result"] for fields in said(bench, "StopCCN")] == ["1"]


def test_an_idle_timeout_of_zero_keeps_the_tunnel(bench):
    bench.configure("l2tp tunnel idle-timeout 0")
    bench.trigger()
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.advance("1h")
    assert not said(bench, "StopCCN")
    assert len(said(bench, "HELLO")) > 50


@pytest.mark.parametrize("times", [2, 3, 7])
def test_a_request_is_sent_again_as_often_as_configured(bench, times):
    bench.configure(f"l2tp retransmission {times} not-established")
    bench.configure("l2tp dial-out connecting-timer 3600")
    bench.run("lab lac lac1 unreachable")
    bench.trigger(wait="2m")
    assert len(said(bench, "SCCRQ")) == times + 1


def test_without_a_challenge_the_lac_need_not_know_the_secret(bench):
    bench.configure("aaa tunnel password welcome")
    bench.trigger()
    assert "challenge" in said(bench, "SCCRQ")[0]
    bench.configure("l2tp disable challenge\nl2tp rx-window 4\nl2tp shutdown\nno l2tp shutdown")
    bench.trigger("10.10.1.7")
    assert "challenge" not in said(bench, "SCCRQ")[-1]
    assert said(bench, "SCCRQ")[-1]["window"] == "4"


# -- PPP --
def test_options_of_the_profile_go_into_the_first_request(bench):
    bench.trigger()
    first = said(bench, "LCP Configure-Request")[0]
    assert "MRU" not in first
    assert int(first["magic number"], 16)
    profile(bench, "ppp mru 1400", "ppp magic-number disable")
    bench.trigger("10.10.2.1")
    second = said(bench, "LCP Configure-Request")[-1]
    assert second["MRU"] == "1400"
    assert "magic number" not in second


@pytest.mark.parametrize(("lowest", "highest"), [(8, 8), (40, 63)])
def test_the_challenge_of_chap_has_a_length_between_the_limits(bench, lowest, highest):
    profile(bench, f"ppp chap-challenge-length {lowest} {highest}")
    lengths = set()
    for _ in range(4):
        assert bench.trigger() == "inService"
        bench.run("l2tp dial-out session delete 10.10.1.1")
    for message in bench.said:
        if message.name == "CHAP Challenge" and message.sender == "router":
            lengths.add(len(message.content.packet.payload.packet.value))
    assert lowest <= min(lengths) <= max(lengths) <= highest
    assert (len(lengths) > 1) == (lowest < highest)


def test_the_keepalive_asks_as_often_as_configured(bench):
    profile(bench, "ppp keepalive 40")
    assert bench.trigger() == "inService"
    bench.advance("120s")
    assert len(said(bench, "LCP Echo-Request")) == 3
    assert len(said(bench, "LCP Echo-Reply", "branch1")) == 3


def test_a_passive_router_lets_the_cpe_begin(bench):
    profile(bench, "ppp passive-mode")
    assert bench.trigger() == "inService"
    first = next(m for m in bench.said if m.name == "LCP Configure-Request")
    assert first.sender == "branch1"
