# The passwords here are a lab's.
"""The AAA client over a real driver; the engine only records what it is told."""

import pytest

from junose_shell.aaa.asking import wait_after
from junose_shell.aaa.client import AaaClient
from junose_shell.aaa.ports import (
    DomainMap,
    LocalUser,
    NameParsing,
    RadiusReply,
    RadiusServer,
    SubscriberDefaults,
    TunnelDefaults,
)
from junose_shell.aaa.surroundings import Surroundings
from junose_shell.l2tp.effects import CancelAccessRequest, SendAccessRequest
from junose_shell.l2tp.events import (
    AccessDenied,
    AccessNotSent,
    ContextAdded,
    DialOutGranted,
    SubscriberGranted,
)
from junose_shell.l2tp.grants import AccessRequest, ServiceType, TunnelDefinition
from junose_shell.net import Ipv4
from junose_shell.proofs import Password
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver

A = RadiusServer(Ipv4.parse("10.0.0.1"), timeout=3, retransmit=1)
B = RadiusServer(Ipv4.parse("10.0.0.2"), timeout=2, retransmit=0)
TUNNEL = {"Tunnel-Server-Endpoint:1": "172.31.1.98"}
ACCEPT = RadiusReply(accepted=True, attributes=TUNNEL)
REJECT = RadiusReply(accepted=False)


class Settings:
    def __init__(self, *servers, methods=("radius",), round_robin=False, rolls_over=False):
        self._servers = servers
        self._methods = methods
        self._round_robin = round_robin
        self._rolls_over = rolls_over
        self.maps = {}
        self.users = {}

    def methods(self, _context):
        return self._methods

    def servers(self, _context):
        return self._servers

    def round_robin(self, _context):
        return self._round_robin

    def rolls_over(self, _context):
        return self._rolls_over

    def name_parsing(self, _context):
        return NameParsing()

    def domain_map(self, domain):
        return self.maps.get(domain)

    def local_user(self, _context, name):
        return self.users.get(name)

    def subscriber_defaults(self, _context):
        return SubscriberDefaults()

    def tunnel_defaults(self, _context):
        return TunnelDefaults("lns")


class Wire:
    """Remembers who was asked; answers at once when a reply is set for the server."""

    def __init__(self):
        self.sent = []
        self.replies = {}
        self.forgotten = []

    def send(self, server, packet, reply):
        self.sent.append((server, packet, reply))
        if server in self.replies:
            reply(self.replies[server])

    def on_wire(self, server, packet):
        return None

    def forget(self, server, packet):
        self.forgotten.append((server, packet))

    @property
    def asked(self):
        return [server for server, _, _ in self.sent]


class Recorder:
    """An engine that sends the effects it is handed and keeps what it hears."""

    def __init__(self):
        self.heard = []

    def handle(self, event, now):
        if isinstance(event, list):
            return event
        self.heard.append((now, event))
        return []

    def expire(self, now):
        raise AssertionError(now)

    def next_deadline(self):
        return None


class Bench:
    def __init__(self, settings):
        self.wire = Wire()
        self.driver = Driver(VirtualClock())
        self.engine = Recorder()
        self.client = AaaClient(settings, Surroundings(self.wire, self.driver))
        self.driver.attach(self.engine, self.client.performers())

    def ask(self, number=1, service=ServiceType.OUTBOUND, user="10.1.1.1@isp", password=None):
        request = AccessRequest(number, "vr1", user, service, password and Password(password))
        self.driver.post([SendAccessRequest(request)])

    def cancel(self, number=1):
        self.driver.post([CancelAccessRequest(number)])

    @property
    def verdicts(self):
        return [event for _, event in self.engine.heard]

    def denied(self):
        (verdict,) = self.verdicts
        assert isinstance(verdict, AccessDenied)
        return verdict.reason


def test_an_accept_becomes_a_grant_with_defaults_filled_in():
    bench = Bench(Settings(A))
    bench.wire.replies[A] = ACCEPT
    bench.ask()
    (verdict,) = bench.verdicts
    assert isinstance(verdict, DialOutGranted)
    assert verdict.grant.tunnels[0].client_name == "lns"
    assert bench.client.open_requests() == ()


def test_the_packet_says_what_was_asked():
    bench = Bench(Settings(A))
    bench.ask(user="joe@isp", service=ServiceType.FRAMED, password="pw")
    _, packet, _ = bench.wire.sent[0]
    assert (packet.context, packet.username, packet.proof) == (
        "default",
        "joe@isp",
        Password("pw"),
    )
    assert "pw" not in repr(packet)
    assert [request.request_id for request in bench.client.open_requests()] == [1]


def test_a_subscriber_gets_its_own_kind_of_grant():
    bench = Bench(Settings(A))
    bench.wire.replies[A] = RadiusReply(accepted=True, attributes={"Framed-IP-Address": "10.1.1.1"})
    bench.ask(service=ServiceType.FRAMED)
    (verdict,) = bench.verdicts
    assert isinstance(verdict, SubscriberGranted)


def test_a_reject_ends_the_search():
    bench = Bench(Settings(A, B, methods=("radius", "none")))
    bench.wire.replies[A] = RadiusReply(accepted=False, message="go away")
    bench.ask()
    assert bench.denied() == "go away"
    assert bench.wire.asked == [A]


def test_silence_retransmits_then_moves_on_then_denies():
    bench = Bench(Settings(A, B))
    bench.ask()
    bench.driver.advance(3000)
    assert bench.wire.asked == [A, A]
    bench.driver.advance(3000)
    assert bench.wire.asked == [A, A, B]
    bench.driver.advance(1999)
    assert bench.verdicts == []
    bench.driver.advance(1)
    assert "no answer" in bench.denied()
    counters = bench.client.counters("vr1", A)
    assert (counters.requests, counters.retransmissions, counters.timeouts) == (1, 1, 2)
    assert counters.pending == 0
    assert bench.driver.pending() == ()


def test_an_answer_to_any_transmission_counts_and_stops_the_clock():
    bench = Bench(Settings(A))
    bench.ask()
    bench.driver.advance(3500)
    bench.wire.sent[0][2](ACCEPT)
    assert isinstance(bench.verdicts[0], DialOutGranted)
    assert bench.driver.pending() == ()
    assert bench.client.counters("vr1", A).round_trip == 500


def test_a_second_or_late_answer_is_dropped():
    bench = Bench(Settings(A, B))
    bench.ask()
    bench.driver.advance(6000)
    bench.wire.sent[0][2](ACCEPT)
    assert bench.verdicts == []
    bench.wire.sent[2][2](ACCEPT)
    bench.wire.sent[2][2](ACCEPT)
    assert len(bench.verdicts) == 1
    assert bench.client.counters("vr1", A).dropped == 1
    assert bench.client.counters("vr1", B).dropped == 1


def test_a_bad_answer_is_malformed_and_denies():
    bench = Bench(Settings(A))
    bench.wire.replies[A] = RadiusReply(
        accepted=True, attributes={"Tunnel-Server-Endpoint:1": "lac"}
    )
    bench.ask()
    assert "not an IPv4 address" in bench.denied()
    assert bench.client.counters("vr1", A).malformed == 1


def test_a_grant_without_any_tunnel_is_a_deny():
    bench = Bench(Settings(methods=("none",)))
    bench.ask()
    assert "no tunnel definition" in bench.denied()


def test_method_none_takes_the_tunnels_of_the_domain_map():
    settings = Settings(methods=("none",))
    settings.maps["isp"] = DomainMap("isp", tunnels=(TunnelDefinition(Ipv4(7)),))
    bench = Bench(settings)
    bench.ask()
    (verdict,) = bench.verdicts
    assert verdict.grant.tunnels[0].lac == 7


def test_methods_are_tried_in_order():
    bench = Bench(Settings(B, methods=("radius", "none")))
    bench.ask(service=ServiceType.FRAMED)
    assert bench.verdicts == []
    bench.driver.advance(2000)
    assert isinstance(bench.verdicts[0], SubscriberGranted)


def test_no_method_no_server():
    bench = Bench(Settings(methods=()))
    bench.ask()
    assert bench.denied() == "no authentication method"
    bench = Bench(Settings())
    bench.ask()
    assert bench.denied() == "no RADIUS server in vr1"


@pytest.mark.parametrize(
    ("password", "kind"), [("pw", SubscriberGranted), ("no", AccessDenied), (None, AccessDenied)]
)
def test_local_users(password, kind):
    settings = Settings(methods=("local",))
    settings.users["joe"] = LocalUser("pw", Ipv4(5), "vr2")
    bench = Bench(settings)
    bench.ask(service=ServiceType.FRAMED, user="joe", password=password)
    (verdict,) = bench.verdicts
    assert isinstance(verdict, kind)
    if kind is SubscriberGranted:
        assert (verdict.grant.framed_address, verdict.grant.virtual_router) == (5, "vr2")


def test_local_passes_strangers_and_look_ups_on():
    settings = Settings(methods=("local", "none"))
    bench = Bench(settings)
    bench.ask(service=ServiceType.FRAMED, user="joe", password="x")
    assert isinstance(bench.verdicts[0], SubscriberGranted)
    settings = Settings(methods=("local",))
    settings.users["10.1.1.1@isp"] = LocalUser()
    bench = Bench(settings)
    bench.ask()
    assert bench.denied() == "no authentication method"


def test_methods_that_know_no_subscribers_are_passed_over():
    bench = Bench(Settings(methods=("line", "tacacs+", "enable", "none")))
    bench.ask(service=ServiceType.FRAMED, user="joe", password="x")
    assert isinstance(bench.verdicts[0], SubscriberGranted)


def test_a_full_server_is_passed_over_and_all_full_is_not_sent():
    small = RadiusServer(Ipv4.parse("10.0.0.9"), max_sessions=1)
    bench = Bench(Settings(small, B))
    bench.ask(1)
    bench.ask(2)
    assert bench.wire.asked == [small, B]
    bench = Bench(Settings(small))
    bench.ask(1)
    bench.ask(2)
    assert bench.verdicts == [AccessNotSent(2)]
    bench.wire.sent[0][2](ACCEPT)
    bench.ask(3)
    assert bench.wire.asked == [small, small]


def test_a_time_out_and_a_full_server_is_a_deny():
    small = RadiusServer(Ipv4.parse("10.0.0.9"), max_sessions=1, timeout=100)
    settings = Settings(small)
    bench = Bench(settings)
    bench.ask(1)
    settings._servers = (B, small)
    bench.ask(2)
    bench.driver.advance(2000)
    assert "no answer" in bench.denied()


def test_round_robin_starts_one_further_each_time():
    bench = Bench(Settings(A, B, round_robin=True))
    for number in range(3):
        bench.ask(number)
    assert bench.wire.asked == [A, B, A]


def test_a_reject_rolls_over_to_the_next_server():
    bench = Bench(Settings(A, B, rolls_over=True))
    bench.wire.replies = {A: REJECT, B: ACCEPT}
    bench.ask(1)
    assert bench.wire.asked == [A, B]
    assert isinstance(bench.verdicts[-1], DialOutGranted)


def test_a_reject_of_every_server_denies_whatever_method_comes_next():
    bench = Bench(Settings(A, B, methods=("radius", "none"), rolls_over=True))
    bench.wire.replies = {A: REJECT, B: RadiusReply(accepted=False, message="nobody")}
    bench.ask(1)
    assert bench.wire.asked == [A, B]
    assert bench.denied() == "nobody"


def test_direct_always_starts_at_the_top():
    bench = Bench(Settings(A, B))
    for number in range(3):
        bench.ask(number)
    assert bench.wire.asked == [A, A, A]


def test_a_dead_server_rests_and_returns():
    dying = RadiusServer(Ipv4.parse("10.0.0.9"), timeout=1, retransmit=0, dead_time=1)
    bench = Bench(Settings(dying, A))
    bench.ask(1)
    bench.driver.advance(1000)
    assert bench.client.pool.dead("vr1", dying, bench.driver.now())
    bench.ask(2)
    assert bench.wire.asked == [dying, A, A]
    bench.driver.advance(60_000)
    bench.ask(3)
    assert bench.wire.asked[-1] == dying


def test_the_last_server_to_die_brings_all_back():
    one = RadiusServer(Ipv4.parse("10.0.0.8"), timeout=1, retransmit=0, dead_time=5)
    two = RadiusServer(Ipv4.parse("10.0.0.9"), timeout=1, retransmit=0, dead_time=5)
    bench = Bench(Settings(one, two))
    bench.ask(1)
    bench.driver.advance(2000)
    bench.ask(2)
    assert bench.wire.asked == [one, two, one]


def test_a_cancelled_request_still_reports_an_answer_but_tries_no_more():
    bench = Bench(Settings(A, B))
    bench.ask(1)
    bench.cancel(1)
    bench.wire.sent[0][2](ACCEPT)
    assert isinstance(bench.verdicts[0], DialOutGranted)
    bench.ask(2)
    bench.cancel(2)
    bench.driver.advance(60_000)
    assert len(bench.verdicts) == 1
    assert bench.wire.asked == [A, A]
    assert bench.client.counters("vr1", A).pending == 0


def test_a_request_that_is_turned_away_ends_as_one_never_sent():
    bench = Bench(Settings(A))
    bench.ask(1)
    bench.ask(2)
    bench.client.turn_away("vr1", "10.1.1.1@isp")  # the newest of the two
    assert bench.verdicts == [AccessNotSent(2)]
    assert bench.client.counters("vr1", A).pending == 1
    bench.wire.sent[1][2](ACCEPT)
    assert bench.verdicts == [AccessNotSent(2)]
    assert bench.client.counters("vr1", A).dropped == 1


def test_a_cancelled_request_can_be_turned_away_until_it_is_over():
    bench = Bench(Settings(A))
    bench.ask(1)
    bench.cancel(1)
    assert bench.client.open_requests() == ()
    bench.client.turn_away("vr1", "10.1.1.1@isp")
    assert bench.verdicts == [AccessNotSent(1)]
    bench.ask(2)
    bench.cancel(2)
    bench.driver.advance(60_000)
    with pytest.raises(ValueError, match="waits for an answer"):
        bench.client.turn_away("vr1", "10.1.1.1@isp")
    assert bench.verdicts == [AccessNotSent(1)]


@pytest.mark.parametrize(("context", "user"), [("vr2", "10.1.1.1@isp"), ("vr1", "10.1.1.2@isp")])
def test_nobody_turns_away_the_request_of_another(context, user):
    bench = Bench(Settings(A))
    bench.ask()
    with pytest.raises(ValueError, match="waits for an answer"):
        bench.client.turn_away(context, user)
    assert bench.verdicts == []


def test_cancelling_what_is_not_open_is_harmless():
    bench = Bench(Settings(A))
    bench.cancel(99)
    bench.driver.post(ContextAdded("vr1"))
    assert bench.verdicts == [ContextAdded("vr1")]


def test_waits_double_after_the_fourth_retransmission():
    waits = [wait_after(A, transmission) // 1000 for transmission in range(9)]
    assert waits == [3, 3, 3, 3, 3, 6, 12, 24, 24]
