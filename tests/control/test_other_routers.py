"""Our control messages meet other programs: xl2tpd talks with us, tshark reads along."""

import subprocess

import pytest
from carrier import Carrier
from control_cases import Anyone
from others import LOOPBACK, OnUdp, Xl2tpd, program

from junose_shell.codec.l2tp import encode
from junose_shell.codec.packets import udp
from junose_shell.codec.pcapng import Capture
from junose_shell.control.effects import CallRefused, Delivered, TunnelFailed, TunnelOpened
from junose_shell.control.events import Close, Join, Leave, Open, Send
from junose_shell.control.messages import (
    Accm,
    CallErrors,
    Cause,
    Cdn,
    Hello,
    Iccn,
    Icrp,
    Icrq,
    Occn,
    Ocrp,
    Ocrq,
    ResultCode,
    Scccn,
    Sccrp,
    Sccrq,
    Sli,
    StopCcn,
    Wen,
)
from junose_shell.control.packets import ControlPacket, DataPacket, Hiding, Peer, Secret
from junose_shell.control.results import CLEARED, NOT_AUTHORIZED, SHUT_DOWN
from junose_shell.control.settings import Settings
from junose_shell.control.states import TunnelState
from junose_shell.net import Ipv4

AS_LAC = "[lns default]\nip range = 10.99.0.10-10.99.0.20\nlocal ip = 10.99.0.1"
LNS, LAC = Peer(Ipv4.parse("192.0.2.1")), Peer(Ipv4.parse("192.0.2.2"))
CALL = Ocrq(777, 1, 64000, 64000, 1, 1, "5551212")
SECRETS = pytest.mark.parametrize("secret", ["", "welcome"])


def _secret(text):
    return Secret(text.encode()) if text else None


@SECRETS
def test_a_connection_to_xl2tpd_opens_is_kept_alive_and_closes(tmp_path, secret):
    with OnUdp() as ours, Xl2tpd(tmp_path, secret, AS_LAC) as other:
        settings = Settings("erx1", secret=_secret(secret), hello_ms=100)
        ours.handle(Open(1, Peer(LOOPBACK, other.port), settings))
        tunnel = ours.until(TunnelOpened).tunnel
        assert ours.node.tunnel(tunnel).remote.vendor == "xelerance.com"

        ours.handle(Send(tunnel, 0, CALL))
        assert ours.until(CallRefused).text == "the LAC has no bearer capabilities"

        sent = ours.node.tunnel(tunnel).counts.sent
        ours._wait(lambda: ours.node.tunnel(tunnel).counts.sent >= sent + 2)  # Hello twice
        ours.handle(Close(tunnel, ResultCode(SHUT_DOWN)))
        counts = ours.until_state(tunnel, TunnelState.cleanup).counts
        assert (counts.retransmits, counts.duplicates) == (0, 0)


def test_xl2tpd_with_another_secret_is_refused(tmp_path):
    with OnUdp() as ours, Xl2tpd(tmp_path, "welcome", AS_LAC) as other:
        ours.handle(Open(1, Peer(LOOPBACK, other.port), Settings("erx1", secret=Secret(b"wrong"))))
        assert ours.until(TunnelFailed).ending.result.code == NOT_AUTHORIZED


@pytest.mark.parametrize(("secret", "hide"), [("", False), ("welcome", False), ("welcome", True)])
def test_xl2tpd_dials_through_us(tmp_path, secret, hide):
    settings = Settings("lac1", secret=_secret(secret), bearers=3, hide=hide)
    section = "[lac peer]\nlns = 127.0.0.1:{port}\npppoptfile = /dev/null"
    with (
        OnUdp(Anyone(settings)) as ours,
        Xl2tpd(tmp_path, secret, section.format(port=ours.port)) as other,
    ):
        other.say("o peer 5551212")
        request = ours.until(Delivered)
        tunnel, call = request.tunnel, request.message
        assert (type(call), call.called) == (Ocrq, "5551212")

        ours.handle(Join(1, tunnel))
        ours.handle(Send(tunnel, call.session_id, Ocrp(55)))
        ours.handle(Send(tunnel, call.session_id, Occn(64000, 2)))
        # It starts pppd, which has no options here, and so clears the call.
        cleared = ours.until(Delivered, where=lambda effect: isinstance(effect.message, Cdn))
        assert (cleared.session_id, cleared.message.session_id) == (55, call.session_id)
        assert "Remote: 55 , Serial: 1" in other.log()

        ours.handle(Leave(1))
        ours.handle(Close(tunnel, ResultCode(CLEARED)))
        ours.until_state(tunnel, TunnelState.cleanup)


# -- tshark --

MRU = bytes.fromhex("010405dc")
EVERY = (
    Sccrq(1, "lns", 3, bearers=0, tie_breaker=bytes(8), firmware=1, vendor="v", window=4,
          challenge=b"c" * 16),
    Sccrp(2, "lac", 3, bearers=3, firmware=1, vendor="v", window=4, challenge=b"c",
          response=bytes(16)),
    Scccn(bytes(16)),
    StopCcn(1, ResultCode(2, 8, "unknown mandatory attribute 99")),
    StopCcn(1, ResultCode(1)),
    Hello(),
    Icrq(5, 1, 1, 7, "100", "200", "3"),
    Icrp(5),
    Iccn(64000, 1, MRU, MRU, MRU, 2, "joe", b"c" * 16, 1, b"r" * 16,
         "group", 64000, sequencing=True),
    Ocrq(5, 1, 64000, 128000, 3, 3, "5551212", "12"),
    Ocrp(6, 8),
    Occn(64000, 1, 56000, sequencing=True),
    Cdn(ResultCode(2, 6, "text"), 5, Cause(16, 1, "normal clearing")),
    Wen(CallErrors(1, 2, 3, 4, 5, 6)),
    Sli(Accm()),
)  # fmt: skip


def _complaints(folder, octets):
    """Return the numbers of the packets that tshark finds malformed or worth a warning."""
    path = folder / "l2tp.pcapng"
    with path.open("wb") as file:
        capture = Capture(file.write, "junose-shell")
        capture.interface("to-lac")
        for number, each in enumerate(octets):
            capture.packet("to-lac", number, udp(LNS, LAC, each, ident=number))
    done = subprocess.run(
        [program("tshark"), "-r", path, "-T", "fields", "-e", "frame.number",
         "-Y", "_ws.malformed || _ws.expert.severity >= 0x600000 || !l2tp"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout.split()


def test_tshark_reads_every_message(tmp_path):
    packets = [encode(ControlPacket(7, 9, 2, 1, message)) for message in EVERY]
    hiding = Hiding(Secret(b"word"), b"v" * 16)
    packets += [encode(ControlPacket(7, 9, 2, 1, message), hiding) for message in EVERY]
    frame = bytes.fromhex("ff03c0210101000a0506000000ff")
    packets += [
        encode(ControlPacket(7, 0, 2, 1)),
        encode(DataPacket(7, 9, frame)),
        encode(DataPacket(7, 9, frame, 1, 2, offset=4, priority=True)),
    ]
    assert _complaints(tmp_path, packets) == []


def test_tshark_notices_what_is_wrong(tmp_path):
    """Its silence says something: a wrong length is not passed over."""
    octets = bytearray(encode(ControlPacket(7, 9, 2, 1, Ocrp(6, 8))))
    octets[21] = 40
    assert _complaints(tmp_path, [bytes(octets)]) == ["1"]


def test_tshark_reads_a_whole_conversation(tmp_path):
    settings = Settings("a", secret=Secret(b"word"), hide=True, bearers=3)
    carrier = Carrier(4, loss=0.2, doubling=0.2, delay=100)
    for peer in (LNS, LAC):
        carrier.add(peer, Anyone(settings))
    carrier.handle(LNS, Open(1, LAC, settings))
    carrier.run(30_000)
    tunnel = next(view.local_id for view in carrier.nodes[LNS].tunnels())
    carrier.handle(LNS, Send(tunnel, 0, CALL))
    carrier.run(200_000)
    carrier.handle(LNS, Leave(1))
    carrier.run_out()
    packets = [octets for _, _, _, octets in carrier.sent]
    assert len(packets) > 15
    assert _complaints(tmp_path, packets) == []
