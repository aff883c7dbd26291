"""Work 15: L2TP control messages to bytes and back, and the control connection of a call."""

from random import Random  # noqa: TID251 - a seeded one

import rivals
from harness import Bench, cost_of

from junose_shell.codec.l2tp import decode, encode
from junose_shell.control.effects import Delivered, Effect, Transmit
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import Leave, Open, Received, Send
from junose_shell.control.messages import Cdn, Occn, Ocrp, Ocrq, ResultCode, Scccn, Sccrp, Sccrq
from junose_shell.control.packets import ControlPacket, Peer, Secret
from junose_shell.control.settings import Settings
from junose_shell.net import Ipv4

AGAIN = 2000
PACKETS = [
    ControlPacket(0, 0, 0, 0, Sccrq(4242, "erx1", 3, bearers=0, vendor="junose", window=4)),
    ControlPacket(4242, 0, 0, 1, Sccrp(3862, "lac1", 3, bearers=3, window=1024)),
    ControlPacket(3862, 0, 1, 1, Scccn(bytes(16))),
    ControlPacket(3862, 0, 2, 1, Ocrq(777, 1, 64000, 64000, 1, 1, "5551212")),
    ControlPacket(4242, 777, 1, 3, Ocrp(6338)),
    ControlPacket(4242, 777, 2, 3, Occn(64000, 1, rx_speed=64000)),
    ControlPacket(3862, 6338, 3, 3, Cdn(ResultCode(1), 777)),
]
LNS, LAC = Peer(Ipv4.parse("192.0.2.1")), Peer(Ipv4.parse("192.0.2.2"))


def control_messages(bench: Bench) -> None:
    """A message of an outgoing call, either way, beside a reader of headers."""
    octets = [encode(packet) for packet in PACKETS]
    bench.value("write a control message", lambda: 1e6 * _each(encode, PACKETS), "us", at_most=15)
    bench.value("read a control message", lambda: 1e6 * _each(decode, octets), "us", at_most=15)
    missing = rivals.need("scapy")
    if missing:
        bench.skip("read a control message, against scapy", missing)
        return
    from scapy.layers.l2tp import L2TP

    bench.ratio(
        "read a control message, against scapy", lambda: _each(decode, octets),
        lambda: _each(L2TP, octets), against="scapy", unit="us", at_most=1.0,
        note="scapy reads the header only",
    )  # fmt: skip


def _each(action, items) -> float:
    def work() -> None:
        for _ in range(AGAIN):
            for item in items:
                action(item)

    return cost_of(work, AGAIN * len(items))


class _Lac:
    """Accepts every connection."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def secret(self, _peer):
        return self._settings.secret

    def settings(self, _peer, _request):
        return self._settings


def control_connection(bench: Bench) -> None:
    """From the first message to the last acknowledgement, both sides, with a secret."""
    bench.value(
        "a connection with one call, both sides", lambda: 1e3 * cost_of(_calls, 500), "ms",
        at_most=0.5, note="opened, challenged, called, cleared, closed",
    )  # fmt: skip


def _calls() -> None:
    secret = Secret(b"secret")
    ours = Settings("erx1", secret=secret, idle_ms=1, cleanup_ms=1, destruct_ms=1)
    theirs = Settings("lac1", secret=secret, bearers=3, cleanup_ms=1, destruct_ms=1)
    nodes = {
        LNS: Endpoint(Random(1).randbytes),
        LAC: Endpoint(Random(2).randbytes, _Lac(theirs)),
    }

    heard: list[Effect] = []

    def carry(sender, effects) -> None:
        for effect in effects:
            if isinstance(effect, Delivered):
                heard.append(effect)
            elif isinstance(effect, Transmit):
                answer = nodes[effect.peer].handle(Received(sender, effect.packet), now)
                carry(effect.peer, answer)

    for call in range(500):
        now = call * 100
        for node in nodes.values():
            node.expire(now)
        carry(LNS, nodes[LNS].handle(Open(call, LAC, ours), now))
        tunnel, peer = (next(reversed(list(node.tunnels()))) for node in nodes.values())
        for sender, number, message in (
            (LNS, tunnel.local_id, Ocrq(5, call, 64000, 64000, 1, 1, "5551212")),
            (LAC, peer.local_id, Ocrp(6)),
            (LAC, peer.local_id, Occn(64000, 1)),
            (LNS, tunnel.local_id, Cdn(ResultCode(3), 5)),
        ):
            carry(sender, nodes[sender].handle(Send(number, 0, message), now))
        carry(LNS, nodes[LNS].handle(Leave(call), now))
        now += 50
        carry(LNS, nodes[LNS].expire(now))
    assert len(heard) == 4 * 500
