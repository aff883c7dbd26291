"""Why PPP ended, told from LAC to router and back (RFC 3145)."""

import pytest
from router_bench import Bench

SUMMARY = "show l2tp received-disconnect-cause-summary"


@pytest.fixture
def bench():
    bench = Bench()
    bench.trigger()
    return bench


def _given(bench):
    """Return the causes that the router gave in its CDN messages, as a ladder shows them."""
    lines = bench.run("lab ladder 10.10.1.1")
    return [line.partition("ppp-cause=")[2] for line in lines if " CDN " in line]


def test_the_summary_counts_what_lacs_gave(bench):
    assert bench.run(SUMMARY)[-1] == "0 disconnect causes found"
    for call, code in ((1, 3), (2, 3), (3, 16)):
        bench.run(f"lab drop {call} ppp-cause {code}")
        bench.trigger()
    lines = bench.run(SUMMARY)
    assert lines[2].split() == ["3", "normal", "disconnect", "2"]
    assert lines[3].split()[-1] == "1"
    assert lines[-1] == "3 disconnect causes found"


def test_a_call_cleared_without_a_cause_counts_by_its_result_alone(bench):
    bench.run("lab drop 1")
    lines = bench.run(SUMMARY)
    assert lines[-1] == "0 disconnect causes found"
    assert any(line.split() == ["1", "loss", "of", "carrier", "1"] for line in lines)


@pytest.mark.parametrize(
    ("command", "cause"),
    [
        ("logout subscribers all", "1 (administrative disconnect)"),
        ("lab drop 1 peer", "3 (normal disconnect)"),
        ("lab drop 1 keepalive", "8 (LCP: Echo-Requests unanswered)"),
    ],
)
def test_the_router_tells_the_lac_if_it_is_configured_to(bench, command, cause):
    bench.configure("l2tp disconnect-cause")
    bench.run(command)
    bench.advance(10)
    assert _given(bench)[-1] == cause


def test_the_router_tells_nothing_by_default(bench):
    bench.run("logout subscribers all")
    bench.advance(10)
    assert _given(bench)[-1] == ""
