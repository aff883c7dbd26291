"""A real peer: slirp, which has its own PPP, on a pseudo-terminal."""

import os
import pty
import select
import shutil
import subprocess
import time
import tty

import pytest
from ends import chance
from hdlc import Reader, frame

from junose_shell.codec import packets
from junose_shell.codec.ppp import decode, encode
from junose_shell.net import Ipv4
from junose_shell.ppp.effects import IpArrived
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Frame, Protocol
from junose_shell.ppp.settings import IpcpSettings, LinkSettings

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
PATIENCE = 30  # s
LOCAL, PEER = Ipv4.parse("10.0.2.15"), Ipv4.parse("10.0.2.2")
PING = packets.ipv4((LOCAL, PEER), packets.ICMP, packets.icmp_echo(8, 7, 1, b"hello"))


class Line:
    """A link on a terminal line, by the clock of the machine."""

    def __init__(self, file):
        self.file = file
        self.reader = Reader()
        settings = LinkSettings(accm=0, name="lns")
        self.link = Link(settings, chance(1), ipcp=IpcpSettings(local=LOCAL, peer=PEER))
        self.began = time.monotonic()
        self.said = []
        self.delivered = []

    def now(self):
        return int((time.monotonic() - self.began) * 1000)

    def perform(self, effects):
        for effect in effects:
            self.said.append(type(effect).__name__)
            if isinstance(effect, Frame):
                os.write(self.file, frame(encode(effect)))
            elif isinstance(effect, IpArrived):
                self.delivered.append(effect.packet)

    def wait(self):
        due = self.link.deadline
        seconds = 0.5 if due is None else max(0, min(0.5, (due - self.now()) / 1000))
        if select.select([self.file], [], [], seconds)[0]:
            for octets in self.reader.feed(os.read(self.file, 4096)):
                self.perform(self.link.receive(decode(octets), self.now()))
        elif due is not None and due <= self.now():
            self.perform(self.link.expire(self.now()))


def test_slirp_negotiates_and_answers_a_ping():
    program = shutil.which("slirp-fullbolt") or shutil.which("slirp")
    if program is None:
        if REQUIRED:
            pytest.fail("slirp is missing")
        pytest.skip("slirp is missing")
    here, there = pty.openpty()
    for side in (here, there):
        tty.setraw(side)
    slirp = subprocess.Popen([program, "ppp"], stdin=there, stdout=there,
                             stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
    try:
        wire = Line(here)
        wire.perform(wire.link.lower_up(0))
        asked = 0
        while wire.now() < PATIENCE * 1000:
            wire.wait()
            answers = [packet for packet in wire.delivered if packet[9] == packets.ICMP]
            if answers:
                break
            if "IpcpUp" in wire.said and wire.now() - asked > 500:  # the first one may be lost
                asked = wire.now()
                os.write(here, frame(encode(Frame(Protocol.IP, PING))))
        assert "IpcpUp" in wire.said, wire.said
        assert answers[0][12:20] == PEER.to_bytes(4) + LOCAL.to_bytes(4)
        assert answers[0][20] == packets.ECHO_REPLY
        assert answers[0].endswith(b"hello")
        wire.perform(wire.link.close(wire.now()))
    finally:
        slirp.terminate()
        slirp.wait()
        os.close(here)
        os.close(there)
