"""Each sentence of the printed pages 410 (S410) and 412 (S412) that rules the engine, as a test."""

import gc
from types import SimpleNamespace
from typing import NamedTuple

import pytest

from junose_shell.aaa.client import AaaClient
from junose_shell.aaa.policy import resolve
from junose_shell.aaa.ports import DomainMap, NameParsing, RadiusServer, TunnelDefaults
from junose_shell.aaa.surroundings import Surroundings
from junose_shell.l2tp.effects import (
    CheckRoute,
    CreateInterface,
    DiscardPacket,
    ForwardPacket,
    InstallRoutes,
    Log,
    NegotiateIpcp,
    NegotiateLcp,
    Packet,
    PppSettings,
    PresentCredentials,
    SendAccessRequest,
)
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.l2tp.events import (
    AccessDenied,
    BufferLimitSet,
    CallAccepted,
    CallAnswered,
    CallCleared,
    ConnectingLimitSet,
    ContextAdded,
    DialOutGranted,
    InterfaceCreated,
    InterfaceRefused,
    IpcpOpened,
    LcpOpened,
    OwnAuthentication,
    PeerIdentified,
    RouteChecked,
    RouteDistinguisherSet,
    SessionReset,
    SubscriberGranted,
    TargetAdded,
    TriggerArrived,
    TunnelDown,
    TunnelUp,
)
from junose_shell.l2tp.grants import (
    DialOutGrant,
    PppProtocol,
    ServiceType,
    SubscriberGrant,
    TunnelDefinition,
)
from junose_shell.l2tp.states import SessionState
from junose_shell.l2tp.username import dial_out_username
from junose_shell.net import Ipv4, Prefix
from junose_shell.proofs import Password
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver

CONTEXT = "vr1:corp"
ROUTE = Prefix.parse("10.10.0.0/16")
DOMAIN = "L2TP-dial-out.de.dt"
SITE = Ipv4.parse("10.10.1.1")
OTHER = Ipv4.parse("10.10.2.2")
LNS = Ipv4.parse("192.0.2.254")
SECONDS = 1000
SERVER = RadiusServer(Ipv4.parse("192.0.2.9"))


class Router:
    """An engine with one target, and the steps of a call in the order they come."""

    def __init__(self, *, rd="0.0.0.0:65000"):
        self.engine = DialOutEngine()
        self.now = 0
        self.grant = DialOutGrant(
            (TunnelDefinition(Ipv4.parse("192.0.2.1")),),
            number="5551234",
            ppp_username="lns",
            ppp_password="first",
            ppp_protocol=PppProtocol.CHAP,
        )
        self.routes = (Prefix.parse("10.10.1.0/24"),)
        self.tell(ContextAdded(CONTEXT))
        self.tell(RouteDistinguisherSet(CONTEXT, rd))
        self.tell(TargetAdded(CONTEXT, ROUTE, DOMAIN, "dialOut"))

    def tell(self, event):
        return self.engine.handle(event, self.now)

    def wait(self, milliseconds):
        self.now += milliseconds
        return self.engine.expire(self.now)

    def trigger(self, address=SITE):
        return self.tell(TriggerArrived(CONTEXT, Packet(address)))

    def state(self, address=SITE):
        session = self.engine.session(CONTEXT, address)
        return session.state if session else None

    def look_up(self, address=SITE):
        return only(self.trigger(address), SendAccessRequest).request

    def deny(self, address=SITE):
        self.tell(AccessDenied(self.look_up(address).request_id, "reject"))

    def connect(self, address=SITE):
        """Start a call and return its number."""
        self.tell(DialOutGranted(self.look_up(address).request_id, self.grant))
        return self.engine.session(CONTEXT, address).call.call_id

    def answered(self, address=SITE):
        call = self.connect(address)
        self.tell(TunnelUp(call))
        self.tell(CallAccepted(call))
        return call, self.tell(CallAnswered(call, 64_000, 64_000))

    def interface(self):
        call, _ = self.answered()
        settings = PppSettings(("chap",), LNS)
        return call, self.tell(InterfaceCreated(call, "ppp1", CONTEXT, settings))

    def lcp(self):
        call, _ = self.interface()
        return call, self.tell(LcpOpened(call, "chap", "chap"))

    def peer(self):
        call, _ = self.lcp()
        done = self.tell(PeerIdentified(call, "office", Password("secret")))
        return call, only(done, SendAccessRequest).request

    def authenticated(self):
        call, request = self.peer()
        self.tell(SubscriberGranted(request.request_id, SubscriberGrant(SITE, self.routes)))
        return call, self.tell(OwnAuthentication(call, accepted=True))

    def routed(self):
        call, _ = self.authenticated()
        return call, self.tell(IpcpOpened(call, SITE))

    def finished(self, *, passes):
        call, _ = self.routed()
        return call, self.tell(RouteChecked(call, passes))


def only(effects, kind):
    """Return the one effect of a kind."""
    [found] = [effect for effect in effects if isinstance(effect, kind)]
    return found


def held_by_the_engine(grant):
    holders = gc.get_referrers(grant)
    return [holder for holder in holders if type(holder).__module__.startswith("junose_shell")]


def kinds(effects):
    return {type(effect) for effect in effects}


@pytest.fixture
def router():
    return Router()


def test_dormant_follows_post_inhibited(router):
    """S410: "after completion of a postInhibited state"."""
    router.deny()
    router.wait(30 * SECONDS)
    assert router.state() is SessionState.postInhibited
    router.wait(30 * SECONDS)
    assert router.state() is SessionState.dormant


def test_the_dormant_timer_is_the_value_minus_the_time_in_post_inhibited(router):
    """S410: "minus the time the session spent"."""
    router.deny()
    router.wait(30 * SECONDS)
    router.wait(30 * SECONDS)
    session = router.engine.session(CONTEXT, SITE)
    assert session.remaining(router.now) == (300 - 30) * SECONDS
    assert session.time_in_state(router.now + 5) == 5


def test_a_trigger_wakes_a_dormant_session(router):
    """S410: "transitions the session to the authenticating state"."""
    router.trigger()
    router.tell(SessionReset(CONTEXT, SITE))
    assert router.state() is SessionState.dormant
    assert SendAccessRequest in kinds(router.trigger())
    assert router.state() is SessionState.authenticating


def test_an_expired_dormant_timer_deletes(router):
    """S410: "the session is deleted"."""
    router.trigger()
    router.tell(SessionReset(CONTEXT, SITE))
    router.wait(300 * SECONDS - 1)
    assert router.engine.has_session(CONTEXT, SITE)
    router.wait(1)
    assert not router.engine.has_session(CONTEXT, SITE)
    assert list(router.engine.sessions()) == []


def test_a_dormant_session_can_be_analysed(router):
    """S410: dormant "exists to allow analysis"."""
    call, _ = router.finished(passes=True)
    router.tell(CallCleared(call, 1, "carrier lost"))
    [session] = router.engine.sessions(CONTEXT)
    assert session.state is SessionState.dormant
    assert session.counters.dialouts_established == 1
    assert session.counters.dialouts_torn_down == 0  # the peer closed it (decision 29)
    assert session.last.reason == "carrier lost (result 1)"


def test_a_trigger_at_the_limit_makes_a_session_pending(router):
    """S410: "already are the maximum number of connecting sessions"."""
    router.tell(ConnectingLimitSet(1))
    router.connect()
    assert SendAccessRequest not in kinds(router.trigger(OTHER))
    assert router.state(OTHER) is SessionState.pending


def test_a_pending_session_discards_triggers_until_another_leaves_connecting(router):
    """S410: "discards all subsequent trigger packets until other sessions"."""
    router.tell(BufferLimitSet(CONTEXT, 50))
    router.tell(ConnectingLimitSet(1))
    call = router.connect()
    router.trigger(OTHER)
    for _ in range(3):
        assert only(router.trigger(OTHER), DiscardPacket).reason == "pending"
    router.tell(TunnelDown(call, "unreachable"))
    assert SendAccessRequest in kinds(router.trigger(OTHER))


def test_a_pending_session_goes_to_dormant(router):
    """S410: "can transition to the dormant state"."""
    router.tell(ConnectingLimitSet(1))
    call = router.connect()
    router.trigger(OTHER)
    router.tell(TunnelDown(call, "unreachable"))
    assert router.state(OTHER) is SessionState.dormant


def test_a_configuration_error_fails_the_session(router):
    """S410: "a configuration error that prevents"."""
    router.finished(passes=False)
    assert router.state() is SessionState.failed


def test_mutual_authentication_is_among_the_last_steps(router):
    """S410: "one of the final steps"."""
    call, _ = router.peer()
    assert router.engine.session(CONTEXT, SITE).call.ppp.name == "authenticating"
    assert NegotiateIpcp not in kinds(router.tell(OwnAuthentication(call, accepted=True)))


def test_authentication_installs_an_access_route(router):
    """S410: "the installation of an access route"."""
    _, done = router.routed()
    assert only(done, InstallRoutes).routes == router.routes


def test_a_failed_session_buffers_or_discards_and_never_forwards(router):
    """S410: "are not forwarded into the outgoing call"."""
    router.tell(BufferLimitSet(CONTEXT, 1))
    router.finished(passes=False)
    assert router.engine.session(CONTEXT, SITE).buffered == 1
    assert only(router.trigger(), DiscardPacket).reason == "failed"
    router.tell(BufferLimitSet(CONTEXT, 2))
    assert router.trigger() == []
    assert router.engine.session(CONTEXT, SITE).buffered == 2


def test_only_a_reset_leads_out_of_failed(router):
    """S410: "only way to exit"."""
    call, _ = router.finished(passes=False)
    router.tell(RouteChecked(call, passes=True))
    router.trigger()
    router.wait(10_000 * SECONDS)
    router.tell(CallCleared(call, 1, "carrier lost"))
    assert router.state() is SessionState.failed
    router.tell(SessionReset(CONTEXT, SITE))
    assert router.state() is SessionState.dormant


def test_the_user_name_of_the_example(router):
    """S410: "0.0.0.0:65000/..." for a trigger to 10.10.1.1."""
    assert router.look_up().username == f"0.0.0.0:65000/10.10.1.1@{DOMAIN}"


def test_the_user_name_is_made_of_four_things():
    """S410: "trigger, dial-out route, domain name, and optional" route distinguisher."""
    assert dial_out_username(OTHER, DOMAIN) == f"10.10.2.2@{DOMAIN}"
    assert Router(rd="7:1").look_up(OTHER).username == f"7:1/10.10.2.2@{DOMAIN}"
    router = Router()
    router.tell(TargetAdded(CONTEXT, Prefix.parse("10.10.2.0/24"), "near.example", "dialOut"))
    assert router.look_up(OTHER).username == "0.0.0.0:65000/10.10.2.2@near.example"


def test_no_password_is_offered(router):
    """S410: "No password is offered"."""
    request = router.look_up()
    assert request.proof is None
    assert request.service_type is ServiceType.OUTBOUND


def test_aaa_is_asked_in_the_context_of_the_route(router):
    """S410: the "authenticating virtual router (VR) context" is the one the request names."""
    assert router.look_up().context == CONTEXT


class Maps(NamedTuple):
    """The AAA settings of a router with one RADIUS server in one context."""

    maps: tuple[DomainMap, ...] = ()
    home: str = CONTEXT  # of the server

    def domain_map(self, domain):
        return next((each for each in self.maps if each.domain == domain), None)

    def name_parsing(self, _context):
        return NameParsing()

    def methods(self, _context):
        return ("radius",)

    def servers(self, context):
        return (SERVER,) if context == self.home else ()

    def rolls_over(self, _context):
        return False

    def round_robin(self, _context):
        return False

    def tunnel_defaults(self, _context):
        return TunnelDefaults()


@pytest.mark.parametrize("domain", [DOMAIN, "isp.example"])
def test_the_domain_map_treats_the_domain_of_a_route_as_any_other(domain):
    """S410: "the AAA domain map processes the L2TP-dial-out.de.dt domain as for any other"."""
    router = Router()
    router.tell(TargetAdded(CONTEXT, Prefix.parse("10.10.2.0/24"), domain, "dialOut"))
    request = router.look_up(OTHER)
    found = resolve(request, Maps((DomainMap(domain, auth_router="vr7", strip_domain=True),)))
    assert (found.context, found.username) == ("vr7", "0.0.0.0:65000/10.10.2.2")
    found = resolve(request, Maps((DomainMap("default", auth_router="vr8"),)))
    assert (found.context, found.username) == ("vr8", request.username)
    assert resolve(request, Maps()).context == CONTEXT


@pytest.mark.parametrize(
    ("maps", "home", "passed"),
    [
        ((), CONTEXT, True),
        ((), "vr7", False),
        ((DomainMap(DOMAIN, auth_router="vr7"),), "vr7", True),
        ((DomainMap(DOMAIN, auth_router="vr7"),), CONTEXT, False),
    ],
)
def test_aaa_passes_the_request_where_radius_is_configured(router, maps, home, passed):
    """S410: "If RADIUS authentication is configured for the authenticating virtual router (VR)
    context, AAA passes the authentication request" to the server there.
    """
    asked = []
    driver = Driver(VirtualClock())
    wire = SimpleNamespace(
        send=lambda server, packet, _reply: asked.append((server, packet)),
        on_wire=lambda _server, _packet: None,
    )
    client = AaaClient(Maps(maps, home), Surroundings(wire, driver))
    driver.attach(router.engine, {DiscardPacket: id, Log: id, **client.performers()})
    driver.post(TriggerArrived(CONTEXT, Packet(SITE)))
    assert [server for server, _ in asked] == [SERVER] * passed
    assert (router.state() is SessionState.authenticating) is passed


def test_the_answer_of_aaa_decides(router):
    """S410: "normal authentication processing" may grant or deny."""
    router.connect()
    router.deny(OTHER)
    assert router.state() is SessionState.connecting
    assert router.state(OTHER) is SessionState.inhibited


def test_a_signalled_call_makes_a_ppp_interface(router):
    """S412: "dynamically creates a PPP interface"."""
    call = router.connect()
    assert CreateInterface not in kinds(router.tell(TunnelUp(call)))
    assert CreateInterface not in kinds(router.tell(CallAccepted(call)))
    assert only(router.tell(CallAnswered(call, 1, 1)), CreateInterface).call_id == call


def test_the_profile_of_the_route_makes_the_interface(router):
    """S412: "profile in the dial-out route definition"."""
    _, done = router.answered()
    assert only(done, CreateInterface).profile == "dialOut"


def test_without_room_on_the_service_module_there_is_no_call(router):
    """S412: interface and session "exist on a Tunnel Service module"."""
    call, _ = router.answered()
    router.tell(InterfaceRefused(call, "no tunnel service capacity"))
    assert router.state() is SessionState.inhibited


def test_lcp_then_ipcp(router):
    """S412: "(LCP) and IPCP are negotiated"."""
    _, lcp = router.interface()
    assert only(lcp, NegotiateLcp).authentication == ("chap",)
    _, ipcp = Router().authenticated()
    assert only(ipcp, NegotiateIpcp).local_address == LNS


@pytest.mark.parametrize("failing", ["peer", "own"])
def test_each_side_validates_the_other(router, failing):
    """S412: "and vice-versa": one refusal is enough to lose the call."""
    call, request = router.peer()
    if failing == "peer":
        router.tell(OwnAuthentication(call, accepted=True))
        router.tell(AccessDenied(request.request_id, "reject"))
    else:
        router.tell(SubscriberGranted(request.request_id, SubscriberGrant()))
        router.tell(OwnAuthentication(call, accepted=False))
    assert router.state() is SessionState.inhibited


def test_the_peer_is_authenticated_as_on_incoming_calls(router):
    """S412: "same actions to authenticate the peer"."""
    _, request = router.peer()
    assert request.service_type is ServiceType.FRAMED
    assert (request.username, request.proof) == ("office", Password("secret"))


def test_the_lns_presents_what_the_first_access_accept_said(router):
    """S412: "from the initial Access-Accept"."""
    _, done = router.lcp()
    shown = only(done, PresentCredentials)
    assert (shown.username, shown.password, shown.protocol) == ("lns", "first", "chap")


@pytest.mark.parametrize("passes", [True, False])
def test_once_the_call_stands_the_password_is_forgotten(router, passes):
    """Own: calls may stay up for long, so the engine holds the first Access-Accept no longer."""
    router.routed()
    assert held_by_the_engine(router.grant)
    [call] = router.engine.open_calls()
    router.tell(RouteChecked(call, passes))
    assert not held_by_the_engine(router.grant)


def test_the_access_route_comes_after_authentication(router):
    """S412: "Once authentication is complete"."""
    call, request = router.peer()
    assert InstallRoutes not in kinds(router.tell(OwnAuthentication(call, accepted=True)))
    done = router.tell(SubscriberGranted(request.request_id, SubscriberGrant(SITE, router.routes)))
    done += router.tell(IpcpOpened(call, SITE))
    assert InstallRoutes in kinds(done)


def test_the_access_route_leads_to_the_new_interface(router):
    """S412: "to the newly created interface"."""
    _, done = router.routed()
    route = only(done, InstallRoutes)
    assert (route.interface, route.context, route.host) == ("ppp1", CONTEXT, SITE)


def test_the_access_route_may_differ_from_the_dial_out_route(router):
    """S412: "does not need to be identical"."""
    router.routes = (Prefix.parse("10.0.0.0/8"), Prefix.parse("10.10.1.1"))
    router.finished(passes=True)
    assert router.state() is SessionState.inService


def test_a_trigger_outside_the_access_route_starts_a_session_of_its_own(router):
    """S412: "initiate a new dial-out session"."""
    router.finished(passes=True)
    assert router.look_up(OTHER).username.startswith("0.0.0.0:65000/10.10.2.2@")
    assert router.state(OTHER) is SessionState.authenticating
    assert router.state() is SessionState.inService


def test_the_trigger_is_tried_on_the_route(router):
    """S412: "verifies that the trigger packet can be forwarded"."""
    call, done = router.routed()
    assert only(done, CheckRoute) == CheckRoute(call, CONTEXT, "ppp1", SITE)
    assert [type(effect) for effect in done] == [InstallRoutes, CheckRoute]
    assert router.state() is SessionState.connecting


def test_a_verdict_against_the_route_fails_the_session(router):
    """S412: "put into the failed state"."""
    _, done = router.finished(passes=False)
    assert router.state() is SessionState.failed
    assert ForwardPacket not in kinds(done)


def test_a_verdict_for_the_route_puts_the_session_in_service(router):
    """S412: "put into the inService state"."""
    router.tell(BufferLimitSet(CONTEXT, 1))
    _, done = router.finished(passes=True)
    assert router.state() is SessionState.inService
    assert only(done, ForwardPacket).packet.destination == SITE
