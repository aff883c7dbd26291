"""The keepalive that nobody watches is computed, and nobody can tell."""

import pytest
from router_bench import Bench

from junose_shell.runtime.happenings import Message


def ran(watch_from, *lines):
    """Return the messages after 105 s of a call, and how the session ends.

    ``lines`` are typed at 105 s; somebody watches from 105 s, or from the beginning.
    """
    bench = Bench()
    heard = []
    if watch_from == 0:
        bench.router.driver.trace.subscribe(heard.append, Message)
    assert bench.trigger() == "inService"
    bench.advance("95s")
    if watch_from:
        bench.router.driver.trace.subscribe(heard.append, Message)
    for line in lines:
        bench.run(line)
    bench.advance("600s")
    late = [m for m in heard if m.at >= 105_000]
    return [(m.at, m.sender, m.name, m.fields) for m in late], bench.state()


@pytest.mark.parametrize(
    "line",
    [
        "show l2tp dial-out",
        "lab cpe branch1 silent",
        "lab lac lac1 unreachable",
        "lab drop 1 peer",
        "lab drop 1 keepalive",
        "ping 10.10.1.1",
        "l2tp dial-out session reset 10.10.1.1",
    ],
)
def test_whether_somebody_watched_from_the_beginning_makes_no_difference(line):
    assert ran(0, line) == ran(105, line)


def test_a_link_at_rest_has_no_timer_and_a_watcher_lets_it_run():
    bench = Bench()
    bench.trigger()
    bench.advance("2m")
    labels = [label for _, label in bench.router.driver.pending()]
    assert not any("PPP timer" in label for label in labels)
    bench.router.driver.trace.subscribe(print, Message)
    labels = [label for _, label in bench.router.driver.pending()]
    assert any("PPP timer" in label for label in labels)


def test_a_lac_that_cannot_be_reached_ends_a_link_at_rest():
    bench = Bench()
    bench.trigger()
    bench.advance("1h")
    bench.run("lab lac lac1 unreachable")
    bench.advance("3m")
    assert bench.state() == "dormant"
