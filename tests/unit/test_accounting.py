# The passwords here are a lab's.
"""Accounting: causes for every end, servers that fail, records of large calls."""

import pytest

from junose_shell import Router
from junose_shell.aaa.accounting import Accounting
from junose_shell.aaa.ports import AccountingPacket, Copies, RadiusReply, RadiusServer
from junose_shell.aaa.surroundings import AaaCounters, Surroundings
from junose_shell.codec.radius_attributes import named
from junose_shell.l2tp.outcomes import AttemptPhase, Outcome
from junose_shell.l2tp.terminations import CODES, OTHER, Termination, termination_of
from junose_shell.net import Ipv4
from junose_shell.ppp.settings import Reason
from junose_shell.runtime.clock import VirtualClock
from junose_shell.runtime.driver import Driver

A = RadiusServer(Ipv4.parse("10.0.0.1"), port=1813, timeout=3, retransmit=1)
B = RadiusServer(Ipv4.parse("10.0.0.2"), port=1813, timeout=2, retransmit=0)
START = AccountingPacket("vr1", "joe", {"Acct-Status-Type": "Start", "User-Name": "joe"})
NOBODY = Copies()
TAKEN = RadiusReply(accepted=True)


class Settings:
    def __init__(self, servers, copies):
        self.servers, self.copies = servers, copies

    def accounting_servers(self, _context):
        return self.servers

    def round_robin(self, _context):
        return False

    def accounting_copies(self, _context):
        return self.copies


class Office:
    def __init__(self, *servers, copies=NOBODY, answering=()):
        self.driver = Driver(VirtualClock())
        self.sent, self.taken, self.answering = [], [], answering
        self.statistics = {}
        around = Surroundings(self, self.driver)
        self.accounting = Accounting(Settings(servers, copies), around, self.counters)

    def counters(self, context):
        return self.statistics.setdefault(context, AaaCounters())

    def send(self, server, packet, reply):
        self.sent.append((server, packet))
        if server in self.answering:
            reply(TAKEN)

    def on_wire(self, server, packet):
        return None

    def forget(self, server, packet):
        """Carry nothing to anybody later."""

    def report(self, wait=0):
        self.accounting.send(START, None, lambda: self.taken.append(self.driver.now()))
        self.driver.advance(wait)


def test_the_next_server_hears_how_late_a_record_is():
    office = Office(A, B, answering=(B,))
    office.report(wait=10_000)
    assert [server for server, _ in office.sent] == [A, A, B]
    delays = [packet.attributes["Acct-Delay-Time"] for _, packet in office.sent]
    assert delays == ["0", "0", "6"]
    assert office.sent[0][1] is office.sent[1][1]  # a retransmission is the same value
    assert office.taken == [6_000]
    counters = office.accounting.counters("vr1", B)
    assert (counters.starts, counters.start_answers) == (1, 1)


def test_a_record_that_nobody_takes_is_counted():
    office = Office(A, B)
    office.report(wait=100_000)
    assert office.counters("vr1").accounting_lost == 1
    assert office.taken == []
    assert office.driver.pending() == ()


def test_copies_go_to_their_own_virtual_routers():
    office = Office(A, copies=Copies("vr2", ("vr3", "vr4")), answering=(A,))
    office.report()
    assert [packet.context for _, packet in office.sent] == ["vr1", "vr2", "vr3", "vr4"]
    counters = office.counters("vr1")
    assert (counters.accounting, counters.duplicates, counters.broadcasts) == (1, 1, 2)
    assert len(office.taken) == 1


# -- causes --
def ended(reason, phase=AttemptPhase.SERVICE, **codes):
    return termination_of(Outcome(0, phase, str(reason), **codes))


@pytest.mark.parametrize("reason", sorted(set(Reason) - {Reason.none, Reason.other}))
def test_every_reason_of_ppp_has_a_termination_of_its_own(reason):
    assert ended(reason) in CODES
    assert ended(reason) != OTHER
    assert ended(f"{reason}: in words") == ended(reason)


def test_every_code_is_a_cause_of_the_rfc():
    known = {number for _, number in named("Acct-Terminate-Cause").names}
    assert {code.number for code in CODES.values()} <= known


@pytest.mark.parametrize(
    ("outcome", "cause"),
    [  # RFC 2866 section 5.10
        (ended(Reason.peer_terminated), "User-Request"),
        (ended("loss of carrier", result=1, message="CDN"), "Lost-Carrier"),
        (ended(Reason.inactivity_timeout), "Idle-Timeout"),
        (ended(Reason.session_timeout), "Session-Timeout"),
        (ended(Reason.admin_logout), "Admin-Reset"),
        (ended("L2TP is shut down"), "Admin-Reset"),
        (ended("unexpected message"), "NAS-Error"),
        (ended("busy", result=8, message="CDN"), "NAS-Request"),
        (ended("no answer from 10.1.1.1"), "NAS-Request"),
        (ended("connecting timer"), "Service-Unavailable"),
        (ended("the CPE does not accept the LNS"), "User-Error"),
        (ended("address in use: 10.1.1.1 is that of joe", AttemptPhase.IPCP), "User-Error"),
        (ended("virtual router x does not exist"), "User-Error"),
        (ended("something new"), "NAS-Request"),
    ],
)
def test_causes(outcome, cause):
    names = {number: name for name, number in named("Acct-Terminate-Cause").names}
    assert names[CODES[outcome].number] == cause


def test_a_termination_names_its_part_of_the_router():
    assert {each.application for each in CODES} == {"aaa", "l2tp", "ppp"}
    assert all(isinstance(each, Termination) and " " not in each.reason for each in CODES)


# -- a whole router --
WORLD = "tests/transcripts/accounting/world.yaml"
SCRIPT = "tests/transcripts/accounting/router.scr"


def test_octets_beyond_32_bits_are_gigawords(request):
    root = request.config.rootpath
    router = Router.from_script(root / SCRIPT, world=root / WORLD)
    router.send("10.10.1.5")
    router.advance(5)
    network = router._core.network
    (made,) = network.interfaces.all()
    network.forwarding.traffic(made.name).in_octets = (3 << 32) + 7
    router.session().run("logout subscribers all")
    stop = network.world.ledger.entries("books")[-2].attributes
    assert (stop["Acct-Input-Gigawords"], stop["Acct-Input-Octets"]) == ("3", "7")
    assert "Acct-Output-Gigawords" not in stop
