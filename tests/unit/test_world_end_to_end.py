"""Engine, AAA client, driver and world together; only the router's own tables are stand-ins."""

import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.aaa.client import AaaClient
from junose_shell.aaa.ports import NameParsing, RadiusServer, SubscriberDefaults, TunnelDefaults
from junose_shell.aaa.surroundings import Surroundings
from junose_shell.calls.carrier import Means
from junose_shell.calls.chance import Chance
from junose_shell.calls.router import CallPerformer
from junose_shell.calls.settings import Plain
from junose_shell.l2tp import effects, events
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.states import SessionState
from junose_shell.net import Ipv4, Prefix
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver
from junose_shell.world.loader import parse
from junose_shell.world.network import DROP_CAUSES, World
from junose_shell.world.schema import CPE_BEHAVIOURS, LAC_BEHAVIOURS

MANUAL = (Path(__file__).parents[2] / "docs" / "world.md").read_text()
EXAMPLE = re.search(r"```yaml\n(.*?)```", MANUAL, re.DOTALL)[1].encode()
TRIGGER = Ipv4.parse("10.10.1.1")


SERVER = RadiusServer(Ipv4.parse("10.6.131.51"), key="radius", retransmit=1)


class Settings:
    """One RADIUS server in the default virtual router, no domain map."""

    def methods(self, _context):
        return ("radius",)

    def servers(self, _context):
        return (SERVER,)

    def rolls_over(self, _context):
        return False

    def round_robin(self, _context):
        return False

    def name_parsing(self, _context):
        return NameParsing()

    def domain_map(self, _domain):
        return None

    def local_user(self, _context, _name):
        return None

    def subscriber_defaults(self, _context):
        return SubscriberDefaults()

    def tunnel_defaults(self, _context):
        return TunnelDefaults()


class Lab:
    """The least router that the engine can live in."""

    def __init__(self):
        self.driver = Driver(VirtualClock())
        self.engine = DialOutEngine()
        self.world = World(parse(EXAMPLE, "world.md"), self.driver, self.arrive)
        means = Means(self.driver, self.world.wire, Chance("router"))
        self.calls = CallPerformer(means, Plain())
        self.world.follow(self.calls)
        self.aaa = AaaClient(Settings(), Surroundings(self.world, self.driver))
        self.routes = {}
        self.forwarded = []
        quiet = (
            effects.AddDialOutRoute,
            effects.RemoveDialOutRoute,
            effects.DiscardPacket,
            effects.Log,
        )
        self.driver.attach(
            self.engine,
            {
                **self.calls.performers(),
                **self.aaa.performers(),
                **dict.fromkeys(quiet, lambda _: None),
                effects.CreateInterface: self._create,
                effects.InstallRoutes: self._install,
                effects.CheckRoute: self._check,
                effects.RemoveInterface: lambda effect: self.routes.pop(effect.call_id, None),
                effects.ForwardPacket: lambda effect: self.forwarded.append(effect.packet),
            },
        )
        for event in (
            events.ContextAdded("default"),
            events.BufferLimitSet("default", 5),
            events.TargetAdded("default", Prefix.parse("10.10.0.0/16"), "isp.example", "dialOut"),
        ):
            self.driver.post(event)

    def arrive(self, context, packet):
        self.driver.post(events.TriggerArrived(context, packet))

    def trigger(self):
        self.arrive("default", effects.Packet(TRIGGER))

    @property
    def state(self):
        session = self.engine.session("default", TRIGGER)
        return session.state if session else None

    def reaches(self, state, limit=300_000):
        return self.driver.run_until(lambda: self.state == state, limit)

    def _create(self, effect):
        settings = effects.PppSettings(("chap",), Ipv4.parse("10.0.0.1"))
        self.driver.post(events.InterfaceCreated(effect.call_id, "ppp 1", effect.context, settings))

    def _install(self, effect):
        host = (Prefix.host(effect.host),) if effect.host is not None else ()
        self.routes[effect.call_id] = (*effect.routes, *host)

    def _check(self, effect):
        passes = any(route.contains(effect.destination) for route in self.routes[effect.call_id])
        self.driver.post(events.RouteChecked(effect.call_id, passes))


def test_a_trigger_brings_the_session_in_service():
    lab = Lab()
    lab.trigger()
    assert lab.state == SessionState.authenticating
    assert lab.reaches(SessionState.inService)
    # RADIUS 20, tunnel 50, dialling 50 + ring 2000, LCP 40, auth 2 x 40 (RADIUS meanwhile), IPCP 20
    assert lab.driver.now() == 2260
    (call,) = lab.world.describe().calls
    assert (call.lac, call.cpe, call.state) == ("lac1", "remote1", "open")
    assert lab.world.reachable(call.call_id, TRIGGER) == 35
    assert [packet.destination for packet in lab.forwarded] == [TRIGGER]


def test_the_hosts_of_the_file_trigger_as_well():
    lab = Lab()
    lab.world.start()
    assert lab.reaches(SessionState.inService)
    assert lab.driver.now() == 3260


def test_the_second_lac_takes_over_from_a_refusing_one():
    lab = Lab()
    lab.world.peers.set_lac("lac1", "refuse-tunnel")
    lab.world.peers.set_lac("lac2", "answer")
    lab.trigger()
    assert lab.reaches(SessionState.inService)
    assert lab.world.describe().calls[0].lac == "lac2"


def test_a_lost_carrier_makes_the_session_dormant_and_leaves_nothing_behind():
    lab = Lab()
    lab.trigger()
    lab.reaches(SessionState.inService)
    (call,) = lab.world.describe().calls
    lab.world.drop(call.call_id, "carrier")
    lab.driver.catch_up()
    assert lab.state == SessionState.dormant
    assert lab.world.describe().calls == ()
    assert lab.routes == {}


@pytest.mark.parametrize("cause", ["keepalive", "tunnel"])
def test_other_ends_leave_nothing_behind_either(cause):
    lab = Lab()
    lab.trigger()
    lab.reaches(SessionState.inService)
    (call,) = lab.world.describe().calls
    lab.world.drop(call.call_id, cause)
    lab.driver.catch_up()
    assert lab.state == SessionState.dormant
    assert lab.world.describe().calls == ()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lab: lab.world.peers.set_user("*@isp.example", "deny"),
        lambda lab: lab.world.peers.set_radius("home", "silent"),
        lambda lab: lab.world.peers.set_lac("lac1", "busy"),
        lambda lab: lab.world.peers.set_lac("lac1", "unreachable"),
        lambda lab: lab.world.peers.set_cpe("remote1", "silent"),
        lambda lab: lab.world.peers.set_cpe("remote1", "no-ipcp"),
        lambda lab: lab.world.peers.set_cpe("remote1", password="wrong"),
        lambda lab: lab.world.peers.set_cpe("remote1", router_password="wrong"),
    ],
)
def test_what_goes_wrong_out_there_inhibits_the_session(spoil):
    lab = Lab()
    spoil(lab)
    lab.trigger()
    assert lab.reaches(SessionState.inhibited)
    lab.driver.advance(5_000)
    assert lab.world.describe().calls == ()


def test_routes_that_miss_the_trigger_fail_the_session():
    lab = Lab()
    lab.world.peers.set_user("remote1", attributes={"Framed-IP-Address": "10.10.9.9"})
    lab.trigger()
    assert lab.reaches(SessionState.failed)


def test_a_deleted_session_counts_the_late_grant():
    lab = Lab()
    lab.trigger()
    lab.driver.post(events.SessionDeleted("default", TRIGGER))
    lab.driver.advance(1_000)
    assert lab.state is None
    assert lab.aaa.open_requests() == ()
    assert lab.engine.chassis().auth_grant_no_session == 1


ADDRESSES = st.sampled_from([TRIGGER, Ipv4.parse("10.10.2.7"), Ipv4.parse("10.10.200.1")])
WAITS = st.sampled_from([0, 30, 100, 1_000, 2_150, 2_500, 31_000, 400_000])
CALLS = st.tuples(st.just("trigger"), ADDRESSES, WAITS)
ENDS = st.one_of(
    st.tuples(st.just("drop"), st.sampled_from(DROP_CAUSES), WAITS),
    st.tuples(st.sampled_from(["delete", "reset"]), ADDRESSES, WAITS),
)
CHANGES = st.one_of(
    st.tuples(st.sampled_from(["lac1", "lac2"]), st.sampled_from(LAC_BEHAVIOURS), st.just(0)),
    st.tuples(st.just("cpe"), st.sampled_from(CPE_BEHAVIOURS), st.just(0)),
    st.tuples(st.sampled_from(["network", "radius"]), st.integers(0, 40), st.just(0)),
    st.tuples(st.just("lines"), st.integers(0, 2), st.just(0)),
    st.tuples(st.just("user"), st.sampled_from(["accept", "deny", "silent"]), st.just(0)),
)
STORMS = st.lists(CALLS | CALLS | ENDS | CHANGES, min_size=3, max_size=25)


def take(lab, kind, value):
    peers, post = lab.world.peers, lab.driver.post
    if kind == "trigger":
        lab.arrive("default", effects.Packet(value))
    elif kind in peers.lacs:
        peers.set_lac(kind, value)
    elif kind == "cpe":
        peers.set_cpe("remote1", value)
    elif kind == "network":
        peers.set_lac("lac1", loss=value, duplicate=value, reorder=value)
    elif kind == "radius":
        peers.set_radius("10.6.131.51", loss=value, duplicate=value, reorder=value)
    elif kind == "lines":
        peers.set_cpe("remote1", lines=value)
    elif kind == "user":
        peers.set_user("*@isp.example", value)
    elif kind == "delete":
        post(events.SessionDeleted("default", value))
    elif kind == "reset":
        post(events.SessionReset("default", value))
    else:
        drop_one(lab, value)


def drop_one(lab, cause):
    for call in lab.world.describe().calls[:1]:
        ppp_only = cause not in ("carrier", "administrative", "tunnel")
        if not ppp_only or call.state in ("LCP open", "open"):
            with suppress(ValueError):  # the call has not reached the LAC
                lab.world.drop(call.call_id, cause)
    lab.driver.catch_up()


@given(STORMS)
def test_whatever_happens_nothing_is_left_behind(steps):
    lab = Lab()
    for kind, value, wait in steps:
        take(lab, kind, value)
        lab.driver.advance(wait)
        known = {call.call_id for call in lab.world.describe().calls}
        assert known <= set(lab.engine.open_calls())
    lab.driver.post(events.ContextRemoved("default"))
    lab.driver.advance(1_500_000)
    assert lab.engine.open_calls() == ()
    assert lab.world.describe().calls == ()
    assert [lac.lines for lac in lab.world.lacs()] == [{} for _ in lab.world.lacs()]
    nodes = [lac.node for lac in lab.world.lacs()] + [each.node for each in lab.calls.stations]
    assert [list(node.endpoint.tunnels()) for node in nodes] == [[] for _ in nodes]
    assert lab.aaa.open_requests() == ()
    assert lab.routes == {}
    assert lab.driver.pending() == ()
    server = lab.aaa.counters("default", SERVER)
    sent = server.requests + server.retransmissions
    assert server.pending == 0
    assert sent == server.accepts + server.rejects + server.timeouts
    counted = lab.engine.chassis().counters
    assert counted.sessions_created == counted.sessions_removed
    assert counted.triggers_received == counted.triggers_discarded + counted.triggers_forwarded
    assert counted.triggers_enqueued == 0


def messages(steps):
    """Return every message of a storm, and the counters at its end."""
    lab = Lab()
    said = []
    lab.calls.hearing = Heard(said)
    for kind, value, wait in steps:
        take(lab, kind, value)
        lab.driver.advance(wait)
    return said, lab.engine.chassis()


class Heard:
    """A trace that keeps what it hears."""

    listening = following = True
    current = 0

    def __init__(self, said):
        self.said = said

    def report(self, _about, said):
        self.said.append(said)

    def wants(self, _kind):
        return False


@given(STORMS)
def test_the_same_storm_says_the_same_messages(steps):
    assert messages(steps) == messages(steps)


def test_two_runs_are_the_same():
    def run():
        lab = Lab()
        lab.world.start()
        lab.driver.advance(20_000)
        return lab.driver.pending(), lab.world.describe(), tuple(lab.engine.sessions())

    assert run() == run()
