"""A real peer: Linux's pppd, which proves who it is and asks us for the same, by CHAP and PAP."""

import select
import time

import pytest
from ends import chance
from guest import Guest
from hdlc import Reader, frame

from junose_shell.codec import packets
from junose_shell.codec.ppp import decode, encode
from junose_shell.net import Ipv4
from junose_shell.ppp.effects import (
    Ended,
    IpArrived,
    IpcpUp,
    LcpUp,
    ProofJudged,
    ProofPresented,
)
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Frame, Protocol
from junose_shell.ppp.settings import IpcpSettings, LinkSettings

PATIENCE = 180  # s for all calls; an emulated processor starts Linux in 20 s
OURS, THEIRS = Ipv4.parse("10.99.0.1"), Ipv4.parse("10.10.1.1")
CALLS = [(how, both) for how in ("chap", "pap") for both in (False, True)]
PING = packets.ipv4((OURS, THEIRS), packets.ICMP, packets.icmp_echo(8, 7, 1, b"hello"))


class Call:
    """One link of ours, from the first frame of pppd to the end that we ask for."""

    def __init__(self, line, how):
        self._line = line
        settings = LinkSettings(authentication=(how,), accm=0, name="lns", max_configure=50)
        ipcp = IpcpSettings(local=OURS, peer=THEIRS)
        self.link = Link(settings, chance(1), ipcp=ipcp)
        self.told = []
        self.over = False

    def perform(self, effects, now):
        for effect in effects:
            if isinstance(effect, Frame):
                self._line.sendall(frame(encode(effect)))
                continue
            self.told.append(effect)
            if isinstance(effect, LcpUp) and effect.remote.authentication:
                self.perform(self.link.present("lns", "lnspass", now), now)
            elif isinstance(effect, ProofPresented):
                good = effect.name == "remote1" and effect.proof.proves("remotepass")
                self.perform(self.link.judge(good, now), now)
            elif isinstance(effect, IpArrived) and effect.packet[20] == packets.ECHO_REPLY:
                self.perform(self.link.close(now), now)
            elif isinstance(effect, Ended):
                self.over = True

    def got(self, kind):
        return [effect for effect in self.told if isinstance(effect, kind)]


def converse(line, how, end):
    """Answer pppd until the call is over; ping it while IPCP is open."""
    call, reader, asked = Call(line, how), Reader(), 0.0
    started = False
    while not call.over and time.monotonic() < end:
        now = int(time.monotonic() * 1000)
        if select.select([line], [], [], 0.1)[0]:
            for octets in reader.feed(line.recv(4096)):
                if not started:
                    started = True
                    call.perform(call.link.lower_up(now), now)
                call.perform(call.link.receive(decode(octets), now), now)
        elif call.link.deadline is not None and call.link.deadline <= now:
            call.perform(call.link.expire(now), now)
        if call.got(IpcpUp) and not call.over and time.monotonic() - asked > 0.5:
            asked = time.monotonic()  # the first one may be lost
            line.sendall(frame(encode(Frame(Protocol.IP, PING))))
    return call


@pytest.fixture
def guest(tmp_path):
    """The machine, which makes all calls one after the other."""
    options = ("noauth", "auth require-{}")
    made = Guest(tmp_path, [options[both].format(how) for how, both in CALLS])
    yield made
    made.end()


@pytest.mark.timeout(300)
def test_pppd_calls_with_chap_and_pap_one_way_and_both_and_is_pinged(guest):
    end = time.monotonic() + PATIENCE
    for how, both in CALLS:
        call = converse(guest.line, how, end)
        said = f"{how} {both}: {call.told}\n{guest.log}"
        assert call.got(IpArrived), said
        (proved,) = call.got(ProofPresented)
        assert (proved.protocol, proved.name) == (how, "remote1"), said
        assert [each.accepted for each in call.got(ProofJudged)] == [True] * both, said
        (up,) = call.got(IpcpUp)
        assert (up.local, up.peer) == (OURS, THEIRS), said
        assert call.over, said
