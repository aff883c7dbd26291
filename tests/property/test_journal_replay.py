"""Whatever is typed and whatever arrives, a replay of the journal prints the same."""

import io
import json
import sys
from contextlib import redirect_stdout, suppress
from copy import deepcopy
from functools import cache
from pathlib import Path
from random import Random  # noqa: TID251 - a seeded one, given by the test

from hypothesis import given, settings
from hypothesis import strategies as st
from random_lines import random_line

from junose_shell.app.replay_journal import replay
from junose_shell.l2tp.effects import Packet
from junose_shell.model.session import EXEC, GLOBAL
from junose_shell.net import Ipv4
from junose_shell.runtime.journal import JournalError, parse
from junose_shell.session.masking import Masker

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


@settings(max_examples=settings.default.max_examples * 2 // 5)
@given(st.lists(INPUTS, max_size=25))
def test_a_replay_prints_the_same_bytes(inputs):
    made = Recorded()
    router = made.shell.router
    runners = [made.runner, made.session("vty 0")]
    for kind, *rest in inputs:
        if kind == "packet":
            router.network.forwarding.deliver(
                "default", Packet(Ipv4.parse(rest[0]), Ipv4.parse("192.168.1.9"))
            )
        elif kind == "advance":
            router.driver.advance(rest[0])
        else:
            runner = runners[rest[0]]
            line = rest[1]
            if kind == "random":
                line = _random_line(runner, line)
            if Masker(made.shell.grammar).line(runner.session, line) == line:
                made.type(line, runner=runner)
    assert router.log.faults == []
    assert made.replayed() == made.printed


@cache
def busy():
    made = Recorded()
    router = made.shell.router
    vty = made.session("vty 0")
    made.type("show clock", "reload", "lab packet 10.10.1.1", "show terminal")
    made.type("configure terminal", "hostname x", runner=vty)
    router.network.forwarding.deliver(
        "default", Packet(Ipv4.parse("10.10.2.2"), Ipv4.parse("192.168.1.9"))
    )
    made.type("ping 10.10.1.1", "end", runner=vty)
    return made.journal()


JUNK = st.one_of(
    st.sampled_from([0, -1, 1 << 70, 1.5, None, True, "", "x", "vty 0", [], [[]], {}]),
    st.deferred(lambda: st.sampled_from([entry[name] for entry in busy() for name in entry])),
)


@settings(max_examples=3 * settings.default.max_examples)
@given(st.data())
def test_a_damaged_journal_is_an_error_of_its_own(data):
    entries = deepcopy(busy())
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.sampled_from(entries))
        while True:
            key = data.draw(st.sampled_from(sorted(place)))
            deeper = isinstance(place[key], dict) and place[key] and data.draw(st.booleans())
            if not deeper:
                break
            place = place[key]
        place[key] = data.draw(JUNK)
    with suppress(JournalError), redirect_stdout(io.StringIO()):
        octets = "".join(json.dumps(entry) + "\n" for entry in entries).encode()
        shell = replay("j", list(parse("j", octets)))
        assert shell.router.log.faults == []
