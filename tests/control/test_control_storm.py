"""Storms: whatever the carrier loses, doubles and delays, both sides agree and nothing is left."""

from collections import Counter, defaultdict
from random import Random  # noqa: TID251 - a seeded one, given by the test

import pytest
from carrier import Carrier
from control_cases import Anyone
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.control.effects import (
    CallRefused,
    Delivered,
    TunnelClosed,
    TunnelFailed,
    TunnelOpened,
)
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import Close, Drain, Join, Leave, Open, Received, Send
from junose_shell.control.messages import (
    DIGITAL,
    SYNC,
    Cdn,
    Hello,
    Ocrq,
    Other,
    ResultCode,
    Scccn,
    Sccrp,
    Sccrq,
    StopCcn,
    Unreadable,
)
from junose_shell.control.packets import ControlPacket, DataPacket, Peer, Secret
from junose_shell.control.settings import Settings
from junose_shell.control.states import TunnelState
from junose_shell.net import Ipv4

LNS, LAC = Peer(Ipv4.parse("10.0.0.1")), Peer(Ipv4.parse("10.0.0.2"))
UP = {TunnelState.established, TunnelState.unused}
CARRIERS = {
    "clean": {},
    "slow": {"delay": 900},
    "lossy": {"loss": 0.3, "delay": 50},
    "doubling": {"doubling": 0.5, "delay": 200},
    "wild": {"loss": 0.2, "doubling": 0.3, "delay": 3000},
    "dead": {"loss": 1.0},
}
STORMS = [(name, seed) for name in CARRIERS for seed in range(12)]


class Storm:
    """Both sides open, use, drain and close connections at random."""

    def __init__(self, carrier, seed):
        self.random = Random(seed)  # noqa: S311
        self.carrier = Carrier(seed, **CARRIERS[carrier])
        chance = self.random.random
        secret = Secret(b"word") if chance() < 0.5 else None
        common = {
            "secret": secret,
            "hide": chance() < 0.5,
            "challenge": chance() < 0.5,
            "tie_breaker": chance() < 0.5,
            "window": self.random.choice((1, 2, 4, 8)),
            "idle_ms": self.random.choice((0, 500, 60_000)),
            "hello_ms": self.random.choice((0, 5000, 60_000)),
            "bearers": DIGITAL,
        }
        self.settings = {LNS: Settings("lns", **common), LAC: Settings("lac", **common)}
        for peer in (LNS, LAC):
            self.carrier.add(peer, Anyone(self.settings[peer]))
        self.users = Counter()
        self.asked = defaultdict(list)  # by node: users that asked
        self.left = set()
        self.sent = defaultdict(list)  # by node and tunnel: numbers of messages
        self.closed = set()

    def run(self):
        for _ in range(60):
            self.carrier.run(self.carrier.now + self.random.choice((0, 1, 40, 700, 9000)))
            self._act(self.random.choice((LNS, LAC)))
        for peer, node in self.carrier.nodes.items():
            for view in node.tunnels():  # kept for ever otherwise
                self.carrier.handle(peer, Drain(view.local_id))
            for user in self.asked[peer]:
                self._leave(peer, user)
        self.carrier.run_out()
        return self

    def _act(self, peer):
        node, random = self.carrier.nodes[peer], self.random
        tunnels = [view for view in node.tunnels() if view.state in UP]
        choice = random.random()
        if choice < 0.25 or not tunnels:
            user = self.users[peer] = self.users[peer] + 1
            self.asked[peer].append(user)
            other = LAC if peer == LNS else LNS
            self.carrier.handle(peer, Open(user, other, self.settings[peer]))
            return
        tunnel = random.choice(tunnels).local_id
        if choice < 0.85:
            sent = self.sent[peer, tunnel]
            sent.append(len(sent) + 1)
            message = Cdn(ResultCode(3), len(sent))
            if random.random() < 0.3:
                message = Ocrq(len(sent), 1, 64000, 64000, DIGITAL, SYNC, "5551212")
            self.carrier.handle(peer, Send(tunnel, 0, message))
        elif choice < 0.9 and self.asked[peer]:
            self._leave(peer, random.choice(self.asked[peer]))
        elif choice < 0.93:
            user = self.users[peer] = self.users[peer] + 1
            self.asked[peer].append(user)
            self.carrier.handle(peer, Join(user, tunnel))
        elif choice < 0.96:
            self.carrier.handle(peer, Drain(tunnel, random.random() < 0.7))
        elif choice < 0.98:
            self.carrier.handle(peer, Close(tunnel, ResultCode(6)))

    def _leave(self, peer, user):
        self.left.add((peer, user))
        self.carrier.handle(peer, Leave(user))


@pytest.fixture(scope="module", params=STORMS, ids=lambda storm: f"{storm[0]}-{storm[1]}")
def storm(request):
    return Storm(*request.param).run()


def test_nothing_is_left_behind(storm):
    for node in storm.carrier.nodes.values():
        assert list(node.tunnels()) == []
        core = node._core
        assert (core.tunnels, core.by_remote, core.shared, core.users) == ({}, {}, {}, {})
        assert not core.queue
        assert not any(core.population)
        assert node.next_deadline() is None
    assert storm.carrier.wire == []


def test_every_call_hears_once_of_the_connection_and_once_of_its_end(storm):
    for peer, effects in storm.carrier.effects.items():
        told = defaultdict(list)
        for effect in effects:
            if isinstance(effect, TunnelOpened | TunnelFailed):
                told[effect.user].append(type(effect))
        for user in storm.asked[peer]:
            heard = told[user]
            assert heard in ([], [TunnelOpened], [TunnelFailed], [TunnelOpened, TunnelFailed])
            if (peer, user) not in storm.left:
                assert heard[-1:] == [TunnelFailed]


def test_every_connection_ends_once(storm):
    for effects in storm.carrier.effects.values():
        ends = [effect.tunnel for effect in effects if isinstance(effect, TunnelClosed)]
        assert all(count == 1 for count in Counter(ends).values())


def test_messages_arrive_in_order_and_each_once(storm):
    """RFC 2661 section 5.8."""
    assert not any(isinstance(e, CallRefused) for s in storm.carrier.effects.values() for e in s)
    for peer, effects in storm.carrier.effects.items():
        arrived = defaultdict(list)
        for effect in effects:
            if isinstance(effect, Delivered):
                arrived[effect.tunnel].append(effect.message.session_id)
        other = LAC if peer == LNS else LNS
        queues = [numbers for (node, _), numbers in storm.sent.items() if node == other]
        for numbers in arrived.values():
            assert numbers == list(range(1, len(numbers) + 1))
            assert any(len(numbers) <= len(queue) for queue in queues)


def test_the_same_seed_gives_the_same_octets():
    for name, seed in STORMS[::7]:
        first, second = Storm(name, seed).run(), Storm(name, seed).run()
        assert first.carrier.sent == second.carrier.sent
        assert first.carrier.effects == second.carrier.effects


def test_the_storms_see_everything():
    """A storm in which nothing happens proves nothing."""
    kinds, endings = Counter(), Counter()
    for name, seed in STORMS[::3]:
        for effects in Storm(name, seed).run().carrier.effects.values():
            kinds.update(type(effect) for effect in effects)
            endings.update(e.ending.origin.value for e in effects if isinstance(e, TunnelClosed))
    assert set(kinds) == {TunnelOpened, TunnelFailed, TunnelClosed, Delivered}
    assert {"local", "peer", "silence"} <= set(endings)


# -- packets that nobody of ours would send --

ID = st.sampled_from((0, 1, 2, 3, 70, 71))
NUMBER = st.sampled_from((0, 1, 2, 3, 4, 5, 32767, 32768, 65535))
STARTS = {
    "host_name": st.just("x"),
    "framings": st.just(3),
    "version": st.sampled_from((256, 512)),
    "window": st.sampled_from((None, 1, 9)),
    "challenge": st.sampled_from((None, b"abc")),
}
MESSAGE = st.one_of(
    st.none(),
    st.just(Hello()),
    st.just(Other(99)),
    st.builds(Scccn, st.sampled_from((None, bytes(16)))),
    st.builds(Sccrp, st.sampled_from((70, 71)), **STARTS, response=st.none()),
    st.builds(
        Sccrq,
        st.sampled_from((70, 71)),
        **STARTS,
        tie_breaker=st.sampled_from((None, bytes(8), bytes(7) + b"\x02", b"\xff" * 8)),
    ),
    st.builds(StopCcn, st.sampled_from((0, 70, 71)), st.just(ResultCode(1))),
    st.builds(Cdn, st.just(ResultCode(1)), st.just(5)),
    st.builds(
        Unreadable, st.sampled_from((0, 1, 2, 4, 6, 8)), st.just(8), st.just("x"), st.just(12), ID
    ),
)
PEERS = st.sampled_from((LAC, Peer(LAC.address, 999), LNS))
EVENT = st.one_of(
    st.builds(Open, st.integers(1, 4), st.just(LAC), st.sampled_from(
        [Settings("a", tie_breaker=t, secret=s, set_up_ms=9000, idle_ms=i, hello_ms=9000)
         for t in (False, True) for s in (None, Secret(b"w")) for i in (0, 3000)])),
    st.builds(Join, st.integers(1, 4), ID),
    st.builds(Leave, st.integers(1, 4)),
    st.builds(Close, ID, st.just(ResultCode(6))),
    st.builds(Drain, ID, st.booleans()),
    st.builds(Send, ID, ID, st.just(Cdn(ResultCode(1), 5))),
    st.builds(Received, PEERS, st.builds(DataPacket, ID, ID, st.just(b"x"))),
    *[st.builds(Received, PEERS, st.builds(ControlPacket, ID, ID, NUMBER, NUMBER, MESSAGE))] * 6,
)  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from((0, 10, 1000, 31_000)), EVENT), max_size=30))
def test_no_order_of_events_and_packets_breaks_a_table(steps):
    asked = iter(range(1, 10_000))
    accept = Anyone(Settings("b", tie_breaker=True, set_up_ms=5000))
    node, now = Endpoint(lambda count: next(asked).to_bytes(count), accept), 0
    for pause, event in steps:
        now += pause
        node.handle(event, now)
    for view in list(node.tunnels()):
        node.handle(Close(view.local_id, ResultCode(6)), now)
    while (deadline := node.next_deadline()) is not None:
        node.expire(deadline)
    core = node._core
    assert (core.tunnels, core.by_remote, core.shared, core.users) == ({}, {}, {}, {})


def test_numbers_begin_again_after_65535():
    """RFC 2661 section 5.8: modulo 65536."""
    carrier = Carrier(1, loss=0.3, doubling=0.3, delay=2000)
    settings = Settings("a", bearers=DIGITAL, hello_ms=0, idle_ms=0)
    for peer in (LNS, LAC):
        carrier.add(peer, Anyone(settings))
    carrier.handle(LNS, Open(1, LAC, settings))
    carrier.run(40_000)
    ends = {peer: next(iter(node._core.tunnels.values())) for peer, node in carrier.nodes.items()}
    for tunnel in ends.values():
        assert tunnel.state in UP
        tunnel.delivery.una = tunnel.delivery.nr = 65_530
    for number in range(1, 21):
        for peer, tunnel in ends.items():
            carrier.handle(peer, Send(tunnel.local_id, 0, Cdn(ResultCode(3), number)))
    carrier.run(400_000)
    for peer in (LNS, LAC):
        heard = [e.message.session_id for e in carrier.effects[peer] if isinstance(e, Delivered)]
        assert heard == list(range(1, 21))
        assert ends[peer].delivery.una == ends[peer].delivery.nr == (65_530 + 20) % 65_536
