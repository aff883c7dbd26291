"""The octets of another router's LAC, as they were recorded, answer our router."""

from pathlib import Path

from lacs import DEMO, demo_world

from junose_shell.codec.l2tp import decode
from junose_shell.control.messages import Ocrq, Sccrq
from junose_shell.control.packets import DataPacket
from junose_shell.library import Router
from junose_shell.net import UdpEnd
from junose_shell.wire.udp import Sockets

RECORDED = Path(__file__).with_name("other-lac.hex")  # freeRtr on 30 Nov 2026, without a secret
LNS_TUNNEL, LNS_SESSION = 0x1092, 0x0309  # that the recording has


class Recording:
    """A LAC that says what the recording says after SCCRQ, and after OCRQ.

    The ids of the router take the places of those that were recorded.
    """

    def __init__(self, sockets):
        lines = [line.split() for line in RECORDED.read_text().splitlines()]
        said = [bytes.fromhex(octets) for who, octets in lines if who == "<"]
        self.first, self.then = said[:1], said[1:4] + said[4:6]
        self.port = sockets.open(self.receive, UdpEnd.parse("127.0.0.1:1")._replace(port=0))
        self.tunnel = self.session = 0
        self.frames = []

    def receive(self, octets, source):
        packet = decode(octets)
        if isinstance(packet, DataPacket):
            self.frames.append(packet.payload)
            return
        answers = ()
        if isinstance(packet.message, Sccrq):
            self.tunnel, answers = packet.message.tunnel_id, self.first
        elif isinstance(packet.message, Ocrq):
            self.session, answers = packet.message.session_id, self.then
        for each in answers:
            self.port.send(self._ours(each), source)

    def _ours(self, octets):
        at = 4 if octets[0] & 0x40 else 2
        session = int.from_bytes(octets[at + 2 : at + 4])
        ids = self.tunnel.to_bytes(2) + (self.session if session else 0).to_bytes(2)
        return octets[:at] + ids + octets[at + 4 :]


def test_the_router_is_connected_although_frames_come_before_the_reply():
    def fault(error):
        raise error

    sockets = Sockets(fault)
    lac = Recording(sockets)
    world = demo_world(lac.port.local)
    router = Router.from_script(DEMO / "router.scr", world=world, clock="real")
    driver = router.shell.router.driver
    session = router.session()
    session.run("lab packet 10.10.1.7")
    for _ in range(200):
        driver.sleep_until(driver.now() + 20)
        driver.catch_up()
        sockets.take()
        if len(lac.frames) >= 2:
            break
    assert b"\xff\x03\xc0\x21\x01" in lac.frames[0]  # our Configure-Request, of LCP
    assert any(frame[4:6] == b"\x02\x62" for frame in lac.frames)  # the early request is answered
    assert "answered" in session.run("lab show calls").text
    ladder = session.run("lab ladder").text
    assert "OCCN tx-speed=64000" in ladder
    sockets.close()
