"""Whatever is typed and whatever arrives, a replay of the journal prints the same."""

import sys
from pathlib import Path
from random import Random  # noqa: TID251 - a seeded one, given by the test

from hypothesis import given, settings
from hypothesis import strategies as st
from random_lines import random_line

from junose_shell.l2tp.effects import Packet
from junose_shell.net import Ipv4
from junose_shell.session.masking import Masker
from junose_shell.session.session import EXEC, GLOBAL

sys.path.append(str(Path(__file__).parents[1] / "unit"))
from recorded import Recorded

LINES = (
    "conf t", "end", "exit", "virtual-router v1", "show clock", "show version", "show foo", "sh ?",
    "show ip route", "show l2tp dial-out session", "show l2tp dial-out session detail | json",
    "show l2tp dial-out", "show l2tp dial-out target | include 10", "show ip route > r.txt",
    "more r.txt", "ping 10.10.1.1", "lab packet 10.10.1.1", "lab packet 10.10.2.1 every 3 count 4",
    "lab advance 20ms", "lab advance 3s", "lab advance 5m", "lab lac lac1 busy", "lab drop 1",
    "lab lac lac1 answer", "lab show events", "lab show calls", "lab show world", "show users",
    "l2tp dial-out session 10.10.1.1 reset", "l2tp dial-out session 10.10.1.1 delete",
    "l2tp dial-out target 10.20.0.0 255.255.0.0 isp.example profile dialOut",
    "no l2tp dial-out target 10.10.0.0 255.255.0.0", "lab resources chassis exhausted",
    "lab resources chassis available", "reload", "y", "", "! remark",
)  # fmt: skip
PLACES = st.sampled_from(["10.10.1.1", "10.10.2.2", "10.20.0.1", "192.168.1.7"])
INPUTS = st.one_of(
    st.tuples(st.just("line"), st.integers(0, 1), st.sampled_from(LINES)),
    st.tuples(st.just("random"), st.integers(0, 1), st.integers(0, 1 << 32)),
    st.tuples(st.just("packet"), PLACES),
    st.tuples(st.just("advance"), st.sampled_from([0, 1, 20, 999, 4_000, 400_000])),
)


def _random_line(runner, seed):
    random = Random(seed)  # noqa: S311 - nothing secret
    mode = GLOBAL if runner.session.mode == EXEC else runner.session.mode
    return random_line(runner.shell.grammar, random, mode)


@settings(max_examples=40, deadline=None)
@given(st.lists(INPUTS, max_size=25))
def test_a_replay_prints_the_same_bytes(inputs):
    made = Recorded()
    router = made.shell.router
    runners = [made.runner, made.session("vty 0")]
    for kind, *rest in inputs:
        if kind == "packet":
            router.network.deliver(
                "default", Packet(Ipv4.parse(rest[0]), Ipv4.parse("192.168.1.9"))
            )
        elif kind == "advance":
            router.driver.advance(rest[0])
        else:
            runner = runners[rest[0]]
            line = rest[1]
            if kind == "random":
                line = _random_line(runner, line)
            if Masker(made.shell).line(runner.session, line) == line:
                made.type(line, runner=runner)
    assert router.log.faults == []
    assert made.replayed() == made.printed
