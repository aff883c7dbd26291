"""The simulated world over a real driver, with a scripted engine."""

# The passwords here are a lab's.
from dataclasses import replace

import pytest

from junose_shell.aaa.attributes import dial_out_grant, subscriber_grant
from junose_shell.aaa.ports import Flaw, RadiusPacket, RadiusReply, RadiusServer
from junose_shell.calls.carrier import Means
from junose_shell.calls.chance import Chance
from junose_shell.calls.router import CallPerformer
from junose_shell.calls.settings import Plain
from junose_shell.l2tp.account_events import TunnelEnded, TunnelEstablished
from junose_shell.l2tp.effects import (
    AnswerPeer,
    ClearCall,
    NegotiateIpcp,
    NegotiateLcp,
    OpenTunnel,
    PlaceCall,
    PresentCredentials,
)
from junose_shell.l2tp.events import (
    CallAccepted,
    CallAnswered,
    CallCleared,
    IpcpFailed,
    IpcpOpened,
    LcpFailed,
    LcpOpened,
    OwnAuthentication,
    PeerIdentified,
    PppDown,
    TunnelDown,
    TunnelUp,
)
from junose_shell.l2tp.grants import Bearer, ServiceType, TunnelDefinition
from junose_shell.net import Ipv4, Prefix
from junose_shell.proofs import Password
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver
from junose_shell.world.network import DROP_CAUSES, World
from junose_shell.world.schema import (
    CpeSite,
    Delays,
    HostSite,
    LacSite,
    RadiusSite,
    UserRule,
    WorldSpec,
)

LAC_ADDRESS = Ipv4.parse("172.31.1.98")
LNS_ADDRESS = Ipv4.parse("10.0.0.1")
CPE_ADDRESS = Ipv4.parse("10.10.1.1")
HOME = Ipv4.parse("10.6.131.51")
CPE = CpeSite(
    "remote1",
    "5551212",
    username="remote1",
    password="remotepass",
    router_username="lns",
    router_password="lnspass",
    networks=(Prefix.parse("10.10.2.0/24"),),
)
LAC = LacSite("lac1", LAC_ADDRESS, password="welcome")
SPEC = WorldSpec(lacs=(LAC,), cpes=(CPE,))
TUNNEL = TunnelDefinition(LAC_ADDRESS, password="welcome")


class Recorder:
    """An engine that asks for the effects it is handed and keeps what it hears of calls."""

    def __init__(self):
        self.heard = []

    def handle(self, event, now):
        if isinstance(event, list):
            return event
        if isinstance(event, TunnelEstablished | TunnelEnded):
            return []
        self.heard.append((now, event))
        return []

    def expire(self, now):
        raise AssertionError(now)

    def next_deadline(self):
        return None


class Bench:
    def __init__(self, spec=SPEC, **changes):
        self.driver = Driver(VirtualClock())
        self.engine = Recorder()
        self.packets = []
        self.world = World(replace(spec, **changes), self.driver, self._deliver)
        self.router = CallPerformer(
            Means(self.driver, self.world.wire, Chance("router")), Plain("lns")
        )
        self.world.follow(self.router)
        self.driver.attach(self.engine, self.router.performers())

    def _deliver(self, context, packet):
        self.packets.append((self.driver.now(), context, packet))

    def do(self, *effects, wait=100_000):
        """Perform ``effects``, let ``wait`` ms pass, return what was heard in that time."""
        start, before = self.driver.now(), len(self.engine.heard)
        self.driver.post(list(effects))
        self.driver.advance(wait)
        return [(now - start, event) for now, event in self.engine.heard[before:]]

    def tunnel(self, call=1, tunnel=TUNNEL, context="default", wait=40_000):
        return self.do(OpenTunnel(call, context, tunnel), wait=wait)

    def dial(self, call=1, number="5551212", minimum=0, maximum=0, wait=2_100):
        return self.do(PlaceCall(call, 1, number, minimum, maximum, Bearer.DIGITAL), wait=wait)

    def answer(self, call=1):
        """Bring a call up to the moment when the CPE answers."""
        self.tunnel(call, wait=100)
        return self.dial(call, wait=2_050)

    def connect(self, call=1):
        """Bring a call all the way up."""
        self.answer(call)
        self.prove(call)
        self.do(NegotiateIpcp(call, LNS_ADDRESS, CPE_ADDRESS))

    def prove(self, call=1, asked=("chap",)):
        """Open LCP, and let both sides prove themselves."""
        self.do(NegotiateLcp(call, asked, ("chap",)), wait=100)
        self.do(PresentCredentials(call, "chap", "lns", "lnspass"), wait=100)
        self.do(AnswerPeer(call, accepted=True), wait=100)

    @property
    def calls(self):
        return self.world.describe().calls


def with_lac(**changes):
    return Bench(lacs=(replace(LAC, **changes),))


def with_cpe(**changes):
    return Bench(cpes=(replace(CPE, **changes),))


WRONG_SECRET = "not authorized to establish a control connection: wrong challenge response"


# -- tunnels --
def test_a_tunnel_comes_up():
    assert Bench().tunnel() == [(50, TunnelUp(1))]


@pytest.mark.parametrize(
    ("changes", "delay", "reason"),
    [
        ({"behaviour": "unreachable"}, 31_000, "no answer from 172.31.1.98"),
        ({"address": Ipv4(1)}, 31_000, "no answer from 172.31.1.98"),
        ({"behaviour": "refuse-tunnel"}, 50, "not authorized to establish a control connection"),
        ({"password": "other"}, 50, WRONG_SECRET),
    ],
)
def test_a_tunnel_that_does_not_come_up(changes, delay, reason):
    bench = with_lac(**changes)
    ((when, event),) = bench.tunnel()
    assert (when, event.reason) == (delay, reason)
    assert event.result == (0 if delay == 31_000 else 4)
    assert bench.calls == ()


def test_a_lac_without_a_password_takes_any():
    assert with_lac(password=None).tunnel() == [(50, TunnelUp(1))]


def test_a_standing_control_connection_is_shared_at_once():
    bench = Bench()
    bench.tunnel(1, wait=100)
    assert bench.tunnel(2, wait=100) == [(0, TunnelUp(2))]
    assert bench.tunnel(3, replace(TUNNEL, assignment_id="other")) == [(50, TunnelUp(3))]
    assert bench.tunnel(4, TUNNEL, "vr2") == [(50, TunnelUp(4))]


def test_one_that_is_still_being_made_is_shared_too():
    bench = Bench()
    bench.tunnel(1, wait=10)
    assert bench.tunnel(2, wait=60) == [(40, TunnelUp(1)), (40, TunnelUp(2))]


# -- calls --
def test_a_call_is_answered():
    bench = Bench()
    bench.tunnel()
    assert bench.dial() == [(50, CallAccepted(1)), (2050, CallAnswered(1, 64_000, 64_000))]


@pytest.mark.parametrize(
    ("behaviour", "accepted", "delay", "result"),
    [
        ("busy", True, 2050, 8),
        ("no-answer", True, 60_050, 10),
        ("refuse", False, 50, 4),
    ],
)
def test_a_call_that_is_not_answered(behaviour, accepted, delay, result):
    bench = with_lac(behaviour=behaviour)
    bench.tunnel()
    heard = bench.dial(wait=70_000)
    assert [event for _, event in heard[:-1]] == [CallAccepted(1)] * accepted
    when, cleared = heard[-1]
    assert (when, cleared.result) == (delay, result)
    assert bench.calls == ()


def test_a_lac_out_of_reach_answers_no_call_over_a_standing_connection():
    bench = Bench()
    bench.tunnel(1)
    bench.world.peers.set_lac("lac1", "unreachable")
    assert bench.tunnel(2, wait=0) == [(0, TunnelUp(2))]
    lost = [TunnelDown(call, "no answer from 172.31.1.98") for call in (1, 2)]
    assert bench.dial(2, wait=40_000) == [(31_000, event) for event in lost]


@pytest.mark.parametrize("spec", [{"cpes": ()}, {"lacs": (replace(LAC, reaches=()),)}])
def test_a_number_that_leads_nowhere(spec):
    bench = Bench(**spec)
    bench.tunnel()
    assert bench.dial()[-1] == (2050, CallCleared(1, 6, "invalid destination"))


def test_speeds():
    bench = with_lac(tx_speed=128_000, rx_speed=33_600)
    bench.tunnel()
    assert bench.dial(maximum=56_000)[-1][1] == CallAnswered(1, 56_000, 33_600)
    bench.tunnel(2, wait=0)
    assert bench.dial(2, minimum=256_000) == [(50, CallCleared(2, 5, "slower than 256000 bps"))]


def test_ring_time_of_the_lac_beats_the_worlds():
    bench = with_lac(ring=500)
    bench.tunnel()
    assert bench.dial()[-1][0] == 550


def test_a_call_dropped_by_the_lac_or_hung_up():
    bench = with_lac(drop_after=10_000)
    bench.tunnel()
    ended = bench.dial(wait=20_000)[-1]
    assert ended == (12_050, CallCleared(1, 3, "administrative reasons"))
    bench = with_cpe(hang_up_after=5_000)
    bench.tunnel()
    assert bench.dial(wait=20_000)[-1] == (7_050, CallCleared(1, 1, "loss of carrier"))


def test_a_cleared_call_says_no_more():
    bench = Bench()
    bench.tunnel()
    assert bench.dial(wait=100) == [(50, CallAccepted(1))]
    assert bench.do(ClearCall(1, 3)) == []
    assert bench.calls == ()
    assert bench.dial() == []
    bench.driver.advance(1_000_000)
    assert bench.driver.pending() == ()


def test_effects_for_a_call_that_is_gone_are_ignored():
    late = (
        ClearCall(7, 3),
        PlaceCall(7, 1, "5551212", 0, 0, Bearer.NONE),
        NegotiateLcp(7, (), ()),
        PresentCredentials(7, "pap", "lns", "x"),
        NegotiateIpcp(7, None, None),
    )
    assert Bench().do(*late) == []


@pytest.mark.parametrize("result", range(1, 12))
@pytest.mark.parametrize(("behaviour", "delay"), [("refuse", 50), ("fail", 2050)])
def test_a_lac_clears_with_the_result_that_the_world_says(behaviour, delay, result):
    bench = with_lac(behaviour=behaviour, result=result)
    bench.tunnel()
    when, cleared = bench.dial()[-1]
    assert (when, cleared.result) == (delay, result)
    assert cleared.reason


@pytest.mark.parametrize("result", range(1, 8))
def test_a_lac_refuses_a_tunnel_with_the_result_that_the_world_says(result):
    ((_, down),) = with_lac(behaviour="refuse-tunnel", stop_result=result).tunnel()
    assert down.result == result


def test_a_line_is_engaged_while_all_lines_of_the_cpe_have_calls():
    bench = with_cpe(lines=1)
    bench.connect(1)
    bench.tunnel(2, wait=0)
    assert bench.dial(2)[-1] == (2050, CallCleared(2, 8, "busy"))
    bench.do(ClearCall(1, 3), wait=100)
    bench.tunnel(3, wait=0)
    assert isinstance(bench.dial(3)[-1][1], CallAnswered)


def test_a_link_delay_counts_in_both_directions():
    bench = with_lac(link_delay=100)
    assert bench.tunnel(wait=1000) == [(250, TunnelUp(1))]


def test_a_bad_network_costs_time_and_no_call():
    bench = with_lac(loss=30, duplicate=30, reorder=30)
    assert TunnelUp(1) in [event for _, event in bench.tunnel()]
    assert CallAnswered(1, 64_000, 64_000) in [event for _, event in bench.dial(wait=100_000)]


# -- PPP --
@pytest.mark.parametrize(
    ("cpe", "asked", "own", "peer_auth", "own_auth"),
    [
        ({}, ("chap", "pap"), ("chap", "pap"), "chap", "chap"),
        ({}, ("pap",), ("pap", "chap"), "pap", "chap"),
        ({"protocols": ("pap",)}, ("pap",), ("pap", "chap"), "pap", "pap"),
        ({"router_username": ""}, ("pap",), (), "pap", ""),
        ({"protocols": ("pap",)}, (), ("pap",), "", "pap"),
    ],
)
def test_lcp_settles_on_protocols(cpe, asked, own, peer_auth, own_auth):
    bench = with_cpe(**cpe)
    bench.answer()
    heard = bench.do(NegotiateLcp(1, asked, own), wait=100)
    assert heard[0] == (40, LcpOpened(1, peer_auth, own_auth))
    for when, identified in heard[1:]:
        assert (when, identified.username) == (80, "remote1")
        assert identified.proof.proves("remotepass")
    assert len(heard) == (2 if peer_auth else 1)


def test_protocols_that_are_not_liked_cost_a_round():
    bench = with_cpe(protocols=("pap",))
    bench.answer()
    both = ("chap", "pap")
    assert bench.do(NegotiateLcp(1, both, both), wait=100)[0] == (80, LcpOpened(1, "pap", "pap"))


@pytest.mark.parametrize(
    ("cpe", "asked", "own", "delay"),
    [
        ({"behaviour": "silent"}, (), ("chap",), 30_000),
        ({"protocols": ("pap",)}, ("chap",), ("pap",), 40),
        ({}, ("chap",), (), 80),
    ],
)
def test_lcp_fails(cpe, asked, own, delay):
    bench = with_cpe(**cpe)
    bench.answer()
    (when, event), *_ = bench.do(NegotiateLcp(1, asked, own))
    assert isinstance(event, LcpFailed)
    assert when == delay


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        ("refuse-auth", "negotiation failure: authentication"),
        ("no-auth", "challenge timeout"),
        ("loop", "loopback: magic number"),
        ("no-echo", "keepalive failure"),
        ("terminate", "peer terminated: other"),
    ],
)
def test_a_cpe_can_be_wrong_in_every_phase(behaviour, reason):
    bench = with_cpe(behaviour=behaviour)
    bench.connect()
    bench.driver.advance(200_000)
    kinds = (LcpFailed, IpcpFailed, PppDown)
    failed = [event.reason for _, event in bench.engine.heard if isinstance(event, kinds)]
    assert failed == [reason]


@pytest.mark.parametrize(
    ("cpe", "password", "accepted"),
    [({}, "lnspass", True), ({}, "wrong", False), ({"router_password": "x"}, "lnspass", False)],
)
def test_the_cpe_judges_the_router(cpe, password, accepted):
    bench = with_cpe(**cpe)
    bench.answer()
    bench.do(NegotiateLcp(1, (), ("chap",)), wait=40)
    heard = bench.do(PresentCredentials(1, "chap", "lns", password), wait=100)
    assert heard[0] == (80, OwnAuthentication(1, accepted))


@pytest.mark.parametrize(
    ("cpe", "offered", "event"),
    [
        ({}, CPE_ADDRESS, IpcpOpened(1, CPE_ADDRESS)),
        ({"address": Ipv4(7)}, CPE_ADDRESS, IpcpOpened(1, CPE_ADDRESS)),
        ({"address": Ipv4(7)}, None, IpcpOpened(1, Ipv4(7))),
        ({}, None, IpcpFailed(1, "negotiation failure: remote IP address")),
        ({"behaviour": "no-ipcp"}, CPE_ADDRESS, IpcpFailed(1, "max retries exceeded")),
    ],
)
def test_ipcp(cpe, offered, event):
    bench = with_cpe(**cpe)
    bench.answer()
    bench.prove()
    assert bench.do(NegotiateIpcp(1, LNS_ADDRESS, offered))[0][1] == event


def test_reachable_only_while_open_and_only_what_is_behind_the_cpe():
    bench = Bench()
    assert bench.world.reachable(1, CPE_ADDRESS) is None
    bench.connect()
    assert bench.world.reachable(1, CPE_ADDRESS) == 30
    assert bench.world.reachable(1, Ipv4.parse("10.10.2.9")) == 30
    assert bench.world.reachable(1, Ipv4.parse("10.10.3.9")) is None
    assert bench.world.reachable(2, CPE_ADDRESS) is None
    bench.world.peers.set_cpe("remote1", rtt=99)
    assert bench.world.reachable(1, CPE_ADDRESS) == 99
    bench.world.drop(1, "keepalive")
    bench.driver.catch_up()
    assert bench.world.reachable(1, CPE_ADDRESS) is None


# -- operations --
@pytest.mark.parametrize(
    ("cause", "event"),
    [
        ("carrier", CallCleared(1, 1, "loss of carrier")),
        ("administrative", CallCleared(1, 3, "administrative reasons")),
        (
            "tunnel",
            TunnelDown(1, "general request to clear the control connection", result=1),
        ),
        ("peer", PppDown(1, "peer terminated: administrative disable")),
        ("keepalive", PppDown(1, "keepalive failure")),
        ("session-timeout", PppDown(1, "session timeout")),
    ],
)
def test_drop(cause, event):
    assert cause in DROP_CAUSES
    bench = Bench()
    bench.connect()
    bench.world.drop(1, cause)
    bench.driver.catch_up()
    assert event in [heard for _, heard in bench.engine.heard[-2:]]
    bench.do(ClearCall(1, 3), wait=1_000_000)
    assert bench.driver.pending() == ()


def test_a_tunnel_takes_all_its_calls_along():
    bench = Bench()
    bench.tunnel(3, replace(TUNNEL, assignment_id="other"), wait=100)
    bench.tunnel(1, wait=100)
    bench.answer(2)
    bench.world.drop(2, "tunnel")
    bench.driver.catch_up()
    assert [event.call_id for _, event in bench.engine.heard[-2:]] == [1, 2]
    assert [call.call_id for call in bench.calls] == [3]


@pytest.mark.parametrize(
    ("call", "cause", "reason"),
    [
        (9, "carrier", "no call 9"),
        (1, "boredom", "not one of"),
        (1, "peer", "not reached a LAC"),
        (1, "keepalive", "no PPP to end"),
    ],
)
def test_a_drop_that_makes_no_sense(call, cause, reason):
    bench = Bench()
    bench.tunnel()
    with pytest.raises(ValueError, match=reason):
        bench.world.drop(call, cause)


def test_describe_follows_a_call():
    bench = Bench()
    states = []
    bench.do(OpenTunnel(1, "vr1", TUNNEL), wait=10)
    states.append(bench.calls[0].state)
    bench.driver.advance(100)
    states.append(bench.calls[0].state)
    bench.dial(wait=100)
    states.append(bench.calls[0].state)
    bench.driver.advance(1950)
    states.append(bench.calls[0].state)
    bench.prove()
    states.append(bench.calls[0].state)
    bench.do(NegotiateIpcp(1, LNS_ADDRESS, CPE_ADDRESS))
    (call,) = bench.calls
    states.append(call.state)
    assert states == ["tunnel set-up", "tunnel up", "ringing", "answered", "LCP open", "open"]
    assert (call.context, call.lac, call.number, call.cpe, call.peer_address) == (
        "vr1",
        "lac1",
        "5551212",
        "remote1",
        CPE_ADDRESS,
    )


def test_pending_says_what_comes_in_words():
    bench = Bench()
    bench.tunnel(wait=100)
    bench.dial(wait=0)
    labels = [label for _, label in bench.driver.pending()]
    assert labels == ["OCRQ to lac1", "default: L2TP timer", "lac1: L2TP timer"]
    bench.driver.advance(50)
    labels = [label for _, label in bench.driver.pending()]
    assert "remote1: answers 5551212" in labels


@pytest.mark.parametrize("which", ["lac1", "172.31.1.98"])
def test_set_lac(which):
    bench = Bench()
    changed = bench.world.peers.set_lac(which, "busy", ring=10)
    assert (changed.behaviour, changed.ring) == ("busy", 10)
    assert bench.world.describe().lacs == (changed,)
    bench.tunnel()
    assert bench.dial()[-1] == (60, CallCleared(1, 8, "busy"))


def test_set_cpe_by_number():
    bench = Bench()
    bench.world.peers.set_cpe("5551212", password="new", address=Ipv4(3))
    bench.answer()
    heard = bench.do(NegotiateLcp(1, ("pap",), ("chap",)), wait=100)
    assert heard[-1][1] == PeerIdentified(1, "remote1", Password("new"))


@pytest.mark.parametrize(
    ("operation", "reason"),
    [
        (lambda peers: peers.set_lac("lac9", "busy"), r"no LAC 'lac9' \(known: lac1\)"),
        (lambda peers: peers.set_lac("lac1", "sulk"), "'sulk' is not one of: answer"),
        (lambda peers: peers.set_lac("lac1", name="x"), "'name' is not one of"),
        (lambda peers: peers.set_cpe("1", "silent"), "no CPE '1'"),
        (lambda peers: peers.set_cpe("remote1", number="1"), "'number' is not one of"),
        (lambda peers: peers.set_radius("home", "silent"), r"server 'home' \(known: none"),
        (lambda peers: peers.set_user("joe", "deny"), "no RADIUS server"),
    ],
)  # fmt: skip
def test_changes_that_make_no_sense(operation, reason):
    with pytest.raises(ValueError, match=reason):
        operation(Bench().world.peers)


# -- RADIUS --
RULES = (
    UserRule("joe", password="pw", attributes={"Framed-IP-Address": "10.1.1.1"}),
    UserRule("slow*", delay=5000),
    UserRule("bad*", "deny", message="account closed"),
    UserRule("mute", "silent"),
)
SITE = RadiusSite("home", HOME, key="radius", users=RULES)


class Radius(Bench):
    def __init__(self, site=SITE, **changes):
        super().__init__(radius=(site,), **changes)

    def ask(self, user, password=None, wait=60_000, **server):
        """Return (ms, reply) of every answer."""
        heard, start = [], self.driver.now()
        target = RadiusServer(**{"address": HOME, "key": "radius", **server})
        packet = RadiusPacket("default", user, ServiceType.FRAMED, password and Password(password))
        self.world.send(
            target, packet, lambda reply: heard.append((self.driver.now() - start, reply))
        )
        self.driver.advance(wait)
        return heard


ACCEPT = RadiusReply(accepted=True)


@pytest.mark.parametrize(
    ("user", "password", "expected"),
    [
        ("joe", "pw", (20, RadiusReply(accepted=True, attributes=RULES[0].attributes))),
        ("joe", "no", (20, RadiusReply(accepted=False, message="wrong password"))),
        ("joe", None, (20, RadiusReply(accepted=False, message="wrong password"))),
        ("slowpoke", None, (5000, ACCEPT)),
        ("badger", None, (20, RadiusReply(accepted=False, message="account closed"))),
        ("ann", None, (20, RadiusReply(accepted=False, message="unknown user"))),
    ],
)
def test_radius_answers_by_rule(user, password, expected):
    assert Radius().ask(user, password) == [expected]


@pytest.mark.parametrize(
    ("user", "server"),
    [("mute", {}), ("joe", {"port": 1645}), ("joe", {"address": Ipv4(9)})],
)
def test_radius_silence(user, server):
    assert Radius().ask(user, "pw", **server) == []


def test_another_key_spoils_the_answer():
    [(_, reply)] = Radius().ask("joe", "pw", key="x")
    assert reply.flaw is Flaw.FORGED


def test_a_forged_answer_is_not_authentic_and_a_malformed_one_cannot_be_read():
    ((_, reply),) = Radius(replace(SITE, behaviour="forged")).ask("joe", "pw")
    assert reply.flaw is Flaw.FORGED
    ((_, reply),) = Radius(replace(SITE, behaviour="malformed")).ask("joe", "pw")
    for read in (dial_out_grant, subscriber_grant):
        with pytest.raises(ValueError, match=r"[?]"):
            read(reply.attributes)


def test_a_server_without_a_key_takes_any():
    assert Radius(replace(SITE, key=None)).ask("joe", "pw", key="whatever")


def test_a_silent_server_and_one_with_a_delay():
    bench = Radius()
    bench.world.peers.set_radius("10.6.131.51", "silent")
    assert bench.ask("joe", "pw") == []
    bench.world.peers.set_radius("home", "answer", delay=70)
    assert bench.ask("joe", "pw")[0][0] == 70


def test_a_bad_network_loses_and_doubles_what_passes_to_a_server_and_back():
    assert Radius(replace(SITE, loss=100)).ask("joe", "pw") == []
    answers = Radius(replace(SITE, duplicate=100)).ask("joe", "pw")
    assert [at for at, _ in answers] == [20] * 4, "two requests, two answers to each"
    late = Radius(replace(SITE, reorder=100)).ask("joe", "pw")
    assert 20 < late[0][0] < 20 + 2 * 200


def test_a_bad_network_is_the_same_for_the_same_seed():
    site = replace(SITE, loss=30, duplicate=30, reorder=30)
    first, again = (
        [len(bench.ask("joe", "pw")) for _ in range(20)] for bench in (Radius(site), Radius(site))
    )
    assert first == again
    assert 0 in first
    assert max(first) > 1


def test_set_user_changes_a_rule_and_back():
    bench = Radius()
    (rule,) = bench.world.peers.set_user("joe", "deny", message="no")
    assert rule.behaviour == "deny"
    assert bench.ask("joe", "pw")[0][1].message == "no"
    bench.world.peers.set_user("joe", "accept")
    assert bench.ask("joe", "pw")[0][1].attributes == RULES[0].attributes


def test_set_user_puts_a_new_denial_first():
    bench = Radius()
    bench.world.peers.set_user("j*", "silent")
    assert bench.ask("joe", "pw") == []
    with pytest.raises(ValueError, match="rule for 'x'"):
        bench.world.peers.set_user("x", "accept")


def test_set_user_leaves_servers_without_the_rule_alone():
    other = RadiusSite("other", Ipv4(5))
    bench = Radius()
    bench.world.peers.radius["other"] = other
    assert len(bench.world.peers.set_user("joe", password="new")) == 1
    assert bench.world.peers.radius["other"] == other


def test_jitter_comes_from_the_seed():
    def delays(seed):
        bench = Radius(seed=seed, delays=Delays(jitter=100))
        return [bench.ask("joe", "pw")[0][0] for _ in range(8)]

    assert delays(1) == delays(1)
    assert delays(1) != delays(2)
    assert all(20 <= delay <= 120 for delay in delays(1))


# -- hosts --
PC = HostSite("pc1", Ipv4.parse("192.168.1.10"), CPE_ADDRESS, "vr1", 1000, 10_000, 3, 64)


def test_hosts_send_what_the_file_says():
    bench = Bench(hosts=(PC,))
    bench.driver.advance(500)
    bench.world.start()
    bench.driver.advance(100_000)
    assert [now for now, _, _ in bench.packets] == [1500, 11_500, 21_500]
    _, context, packet = bench.packets[0]
    assert (context, packet.destination, packet.source, packet.size) == (
        "vr1",
        CPE_ADDRESS,
        PC.address,
        64,
    )
    assert bench.world.describe().hosts[0].sent == 3
    assert bench.driver.pending() == ()


def test_packets_without_end_until_stopped():
    bench = Bench()
    bench.world.send_packets(replace(PC, count=0, after=0))
    bench.driver.advance(50_000)
    assert len(bench.packets) == 6
    bench.world.stop_packets("pc1")
    bench.driver.advance(50_000)
    assert len(bench.packets) == 6
    with pytest.raises(ValueError, match="no host 'pc9'"):
        bench.world.stop_packets("pc9")


def test_a_host_stopped_before_the_start_is_no_fault():
    bench = Bench(hosts=(PC,))
    bench.world.stop_packets("pc1")
    assert bench.driver.pending() == ()


def test_a_host_of_the_same_name_replaces_the_first():
    bench = Bench(hosts=(PC,))
    bench.world.start()
    bench.world.send_packets(replace(PC, every=None, count=1, after=0))
    bench.driver.advance(50_000)
    assert len(bench.packets) == 1
    assert len(bench.world.describe().hosts) == 1
