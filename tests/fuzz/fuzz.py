"""Coverage-guided fuzzing of everything that reads bytes from outside; run by hand, not by pytest.

    pip install atheris
    python tests/fuzz/fuzz.py TARGET [-max_total_time=600]

Without a target it lists them. A finding is written to a file named crash-...; give that file as
the second argument to run it again. The CI runs hypothesis over the same readers (tests/property).
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1] / "wire"))

with atheris.instrument_imports(include=["junose_shell"]):
    from octets import AT, Lns, Net

    from junose_shell.app.snmp import typist
    from junose_shell.characters import harmless, not_text
    from junose_shell.codec import packets
    from junose_shell.codec import ppp as ppp_codec
    from junose_shell.codec import radius as radius_codec
    from junose_shell.codec import snmp as snmp_codec
    from junose_shell.codec.errors import DecodeError
    from junose_shell.codec.l2tp import decode, encode
    from junose_shell.codec.radius_hiding import HidingKey, digest
    from junose_shell.codec.radius_masking import masked_answer
    from junose_shell.command.tokens import Line, cut_output
    from junose_shell.control.endpoint import Endpoint
    from junose_shell.control.events import Open, Received
    from junose_shell.control.messages import Other, Unreadable
    from junose_shell.control.packets import ControlPacket, Peer, Secret
    from junose_shell.control.settings import Settings
    from junose_shell.errors import CliError
    from junose_shell.grammar.cache import load_grammar
    from junose_shell.library import Router as LibraryRouter
    from junose_shell.model.section import Root
    from junose_shell.model.session import CliSession
    from junose_shell.net import Ipv4, UdpEnd
    from junose_shell.ppp.link import Link
    from junose_shell.ppp.settings import IpcpSettings, LinkSettings
    from junose_shell.runtime.ip_octets import echo_reply
    from junose_shell.runtime.router import Router
    from junose_shell.session.assist import complete, help_for
    from junose_shell.session.filters import read_filter
    from junose_shell.session.matching import match
    from junose_shell.session.pager import Pager
    from junose_shell.session.shell import Shell
    from junose_shell.snmp.agent import Agent
    from junose_shell.terminal.keys import Keys
    from junose_shell.terminal.lineeditor import LineEditor
    from junose_shell.terminal.telnet import Decoder
    from junose_shell.transcript.parse import TranscriptError, read
    from junose_shell.wire.radius import judged
    from junose_shell.world.freeradius import rules_of, written
    from junose_shell.world.loader import WorldError, parse

SHELL = Shell(Router(load_grammar()))
LEADS = (b"", b"\xff\x03\xc0\x21", b"\x80\x21", b"\xc0\x23", b"\xc2\x23")
SERVED = LibraryRouter.from_script(
    "snmp-server\nsnmp-server community hush admin\nsnmp-server view few system included\n"
    "snmp-server group ops usm auth\nsnmp-server user ann group ops auth md5 annspassword\n"
    "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut\n"
).shell
AGENT, SOURCE = Agent(SERVED.router, typist(SERVED)), UdpEnd.parse("127.0.0.1:40000")
ROUTED = LibraryRouter.from_script(
    "interface loopback 0\nip address 10.0.0.1 255.255.255.255\n"
    "ip route 10.10.0.0 255.255.0.0 null 0\n"
).shell.router.network.forwarding
FOLDER = Path(tempfile.mkdtemp(prefix="junose-fuzz-"))


def telnet(data: bytes) -> None:
    """Bytes of a Telnet client, in two pieces."""
    decoder = Decoder()
    half = len(data) // 2
    whole = decoder.feed(data[:half]), decoder.feed(data[half:])
    assert all(part is not None for part in whole)


def editor(data: bytes) -> None:
    """Keys of a terminal."""
    keys = Keys()
    made = LineEditor(keys)
    made.begin("host1#", hidden=bool(data[:1] == b"h"))
    keys.feed(data)
    for _ in range(len(data) + 2):
        if made.poll() is None:
            break
    assert b"\x1b" not in made.output()


def line(data: bytes) -> None:
    """A typed line, read in four ways in three modes."""
    text = data.decode("utf-8", "surrogateescape")
    for mode in ("exec", "global-config", "profile"):
        session = CliSession(privilege=15)
        if mode != "exec":
            session.push("global-config")
        if mode == "profile":
            session.push("profile", Root())
        match(SHELL.grammar, session, text)
        assert not_text(harmless(SHELL.masked(session, text))) is None
        help_for(SHELL, session, text)
        complete(SHELL, session, text)
    cut_output(text)
    words = Line(text)
    assert len([words.column(index) for index in range(len(words.words))]) == len(words.words)


def filters(data: bytes) -> None:
    """A filter and what runs through it; then the same at the page prompt."""
    head, _, rest = data.decode("utf-8", "replace").partition("\n")
    try:
        kept = list(filter(read_filter(head).passes, rest.splitlines()))
    except CliError:
        return
    pager = Pager(4)
    pager.open(kept)
    for key in rest[:50]:
        pager.press(key)
        pager.page()


def world(data: bytes) -> None:
    """A world file."""
    try:
        parse(data, "fuzz.yaml")
    except WorldError:
        return


def transcript(data: bytes) -> None:
    """A transcript file."""
    path = FOLDER / "fuzz.session"
    path.write_bytes(data)
    try:
        read(path)
    except TranscriptError:
        return


PEER = Peer(Ipv4.parse("192.0.2.1"))
SETTINGS = Settings("fuzz", secret=Secret(b"word"), tie_breaker=True)


class Anyone:
    """Accepts every L2TP peer."""

    def secret(self, _peer: Peer) -> Secret | None:
        return SETTINGS.secret

    def settings(self, _peer: Peer, _request: object) -> Settings:
        return SETTINGS


def l2tp(data: bytes) -> None:
    """L2TP packets, each after an octet for the time and one for its length, to a node that waits.

    What can be read says the same when it is written and read again.
    """
    node, now = Endpoint(lambda count: bytes(count - 1) + b"\1", Anyone()), 0
    node.handle(Open(1, PEER, SETTINGS), now)
    while len(data) > 1:
        now += data[0] * 100
        octets, data = data[2 : 2 + data[1]], data[2 + data[1] :]
        try:
            packet = decode(octets, lambda tunnel: node.secret_of(PEER, tunnel))
        except DecodeError:
            continue
        message = packet.message if isinstance(packet, ControlPacket) else None
        if not isinstance(message, Other | Unreadable):
            assert decode(encode(packet)) == packet
        node.handle(Received(PEER, packet), now)
    while (deadline := node.next_deadline()) is not None and now < 10_000_000:
        now = deadline
        node.expire(now)


def ppp(data: bytes) -> None:
    """Frames from a peer to both kinds of proof: protocol and length in an octet each, the rest."""
    for proof in ("pap", "chap"):
        settings = LinkSettings(authentication=(proof,))
        link = Link(settings, bytes, ipcp=IpcpSettings())
        link.present("lns", "welcome", 0)
        link.lower_up(0)
        rest = data
        while rest:
            kind, length, rest = rest[0], rest[1:2][0] % 32 if rest[1:] else 0, rest[2:]
            octets, rest = rest[:length], rest[length:]
            try:
                frame = ppp_codec.decode(LEADS[kind % len(LEADS)] + octets)
            except DecodeError:
                link.expire(link.now if link.deadline is None else link.deadline)
                continue
            assert ppp_codec.decode(ppp_codec.encode(frame)) == frame
            link.receive(frame, link.now)
            link.judge(len(octets) % 2 == 0, link.now)


def radius(data: bytes) -> None:
    """A RADIUS packet, read with and without the secret; then as an answer with the right key."""
    key = HidingKey(b"secret", bytes(16))
    for known in (None, key):
        try:
            radius_codec.decode(data, known)
        except DecodeError:
            continue
        radius_codec.signature_holds(data, key)
    whole = data[:2] + max(20, len(data)).to_bytes(2) + key.authenticator + data[20:]
    answer = whole[:4] + digest(whole + key.secret) + whole[20:]
    reply = judged(answer, key, tuple(range(256)), signed=False)
    if reply.flaw is None:
        masked = masked_answer(answer, key, b"********")
        assert judged(masked, key, tuple(range(256)), signed=False).flaw is None


def ip(data: bytes) -> None:
    """An IP packet of a call or of a tun device: as it came, and with checksums that hold."""
    for octets in (data, _summed(data)):
        ROUTED.enter(octets)
        try:
            heard = packets.read_ipv4(octets)
        except DecodeError:
            continue
        echo = packets.read_echo(heard)
        left = packets.onward(octets)
        assert not left or packets.read_ipv4(left) == heard
        answer = echo_reply(octets)
        assert bool(answer) == (echo is not None and echo.kind == packets.ECHO_REQUEST)
        assert not answer or packets.read_ipv4(answer).destination == heard.source


def _summed(octets: bytes) -> bytes:
    """Return an IP packet of this length, with an ICMP message, whose checksums hold."""
    head = max(5, octets[0] & 0xF if octets else 0) * 4
    body = octets[head:]
    if len(body) >= 4:
        body = body[:2] + packets.checksum(body[:2] + bytes(2) + body[4:]).to_bytes(2) + body[4:]
    lead = bytes((0x40 | head // 4, 0)) + (head + len(body)).to_bytes(2)
    rest = (octets[4:head] + bytes(head))[: head - 4]
    lead += rest[:2] + bytes(2) + rest[4:5] + bytes((packets.ICMP,))
    return lead + packets.checksum(lead + bytes(2) + rest[8:]).to_bytes(2) + rest[8:] + body


def users(data: bytes) -> None:
    """A users file of FreeRADIUS; its world loads."""
    try:
        rules, _ = rules_of(data.decode())
    except UnicodeDecodeError:
        return
    assert parse(written(rules, "home", "10.0.0.1").encode(), "fuzz.yaml").radius[0].users == rules


def lac(data: bytes) -> None:
    """Datagrams of a call between two programs come again to either end, with octets changed.

    Four octets say which one, its length and a change. Then another LNS can still place a call.
    """
    net, lns = _call()
    for at in range(0, len(data) - 3, 4):
        which, cut, place, value = data[at : at + 4]
        octets = bytearray(PASSED[which % len(PASSED)])
        octets[place % len(octets)] = value
        octets = octets[: len(octets) - (cut >> 1) % 16] + octets[: cut >> 5]
        source, to = (lns.at, AT) if cut & 1 else (AT, lns.at)
        net.carry(bytes(octets), source, to)
    net.run(500)
    again = Lns(net, 40_003)
    again.dial(net)
    assert again.messages() == ["Ocrp", "Occn"]


def _call() -> tuple[Net, Lns]:
    net = Net()
    lns = Lns(net, 40_001)
    lns.dial(net)
    return net, lns


PASSED = [octets for octets, *_ in _call()[0].seen]


def snmp(data: bytes) -> None:
    """A datagram for the agent as it is, and as the PDU of a community that may change all."""
    AGENT.answer(data, SOURCE)
    AGENT.answer(snmp_codec.written(b"hush", data), SOURCE)
    assert not SERVED.router.log.faults


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each
    for each in (
        telnet, editor, line, filters, world, transcript, l2tp, ppp, radius, ip, users, lac, snmp,
    )
}  # fmt: skip


def main() -> None:
    """Fuzz the target that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: fuzz.py {{{'|'.join(TARGETS)}}} [-max_total_time=SECONDS] [FILE]")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
