"""One end of a link under test, spoken to by hand; what it does comes back as short lines.

``Make`` gives ends their tables, so that ``mutate_rows.py`` can run the same tests on flipped ones.
"""

from hashlib import sha256
from itertools import count

from witness import saw_frame

from junose_shell.codec.ppp import encode
from junose_shell.net import Ipv4
from junose_shell.ppp import messages as m
from junose_shell.ppp.compiled import standard
from junose_shell.ppp.effects import (
    Authenticated,
    Ended,
    IpArrived,
    IpcpUp,
    LayerDown,
    LcpUp,
    ProofJudged,
    ProofPresented,
)
from junose_shell.ppp.link import Link
from junose_shell.ppp.negotiation import Negotiation
from junose_shell.ppp.options import describe
from junose_shell.ppp.settings import IpcpSettings, LinkSettings

PROTOCOLS = {protocol.value: protocol.name.lower() for protocol in m.Protocol}
NEGOTIATED = (
    "request ack nak reject terminate terminate-ack code-reject protocol-reject echo echo-reply "
    "discard"
)
CODES = {
    protocol: dict(enumerate(words.split(), 1))
    for protocol, words in {
        "lcp": NEGOTIATED,
        "ipcp": NEGOTIATED,
        "pap": "request ack nak",
        "chap": "challenge response success failure",
    }.items()
}
LCP, IPCP, PAP, CHAP, IP = (
    m.Protocol.LCP, m.Protocol.IPCP, m.Protocol.PAP, m.Protocol.CHAP, m.Protocol.IP,
)  # fmt: skip
PEER_MAGIC = m.Option(5, b"\x0a\x0b\x0c\x0d")


def chance(seed):
    """Return a source of octets that are the same each time for the same seed."""
    numbers = count()

    def octets(length):
        return b"".join(
            sha256(f"{seed} {next(numbers)}".encode()).digest() for _ in range(length // 32 + 1)
        )[:length]

    return octets


def line(effect):
    """Write an effect in a few words."""
    match effect:
        case m.Frame() as frame:
            return frame_line(frame)
        case LcpUp(local, remote):
            peer, own = (options.authentication or "-" for options in (local, remote))
            return f"lcp up, peer by {peer}, own by {own}"
        case ProofPresented(protocol, name, _):
            return f"{name} by {protocol}?"
        case ProofJudged(accepted, message):
            return f"own proof {'accepted' if accepted else 'refused'} {message}".rstrip()
        case Authenticated():
            return "authenticated"
        case IpcpUp(local, peer, dns, wins):
            return " ".join(map(str, ("ipcp up", local, peer, *dns, *wins)))
        case IpArrived(packet):
            return f"packet {packet.hex()}"
        case LayerDown(layer, reason):
            return f"{layer} down: {reason}"
        case Ended(reason, phase, detail):
            return f"ended in {phase}: {reason} {detail}".rstrip()
    raise AssertionError(effect)


def frame_line(frame):
    protocol = PROTOCOLS[frame.protocol]
    packet = frame.packet
    code = {m.CodeReject: 7, m.ProtocolReject: 8, m.PapRequest: 1}.get(type(packet))
    words = [protocol, CODES[protocol][code or packet.code], str(packet.ident)]
    match packet:
        case m.Configure():
            for option in packet.options:
                name, value = describe(frame.protocol, option)
                words.append(name if name == "magic number" else f"{name} {value}".rstrip())
        case m.Terminate(data=data) | m.ChapResult(message=data) | m.PapResult(message=data):
            words.append(data.decode())
        case m.CodeReject():
            words.append(packet.data.hex())
        case m.ProtocolReject():
            words.append(f"{packet.protocol:04x} {packet.data.hex()}")
        case m.PapRequest():
            words.append(packet.name.decode())
        case m.ChapValue():
            words.append(packet.name.decode())
    return " ".join(word for word in words if word)


class End:
    """A link, its clock, and the packets a peer may send; every method returns what happened."""

    def __init__(self, settings, tables, watch, ipcp):
        self.link = Link(settings, chance(1), ipcp=ipcp, tables=tables, watch=watch)
        self.now = 0
        self.effects = []

    def note(self, effects):
        self.effects += effects
        for effect in effects:
            if isinstance(effect, m.Frame):
                saw_frame(encode(effect))
        return [line(effect) for effect in effects]

    def up(self):
        return self.note(self.link.lower_up(self.now))

    def down(self):
        return self.note(self.link.lower_down(self.now))

    def hear(self, protocol, packet):
        return self.note(self.link.receive(m.Frame(protocol, packet), self.now))

    def lcp(self, code, ident, *options):
        return self.hear(LCP, m.Configure(code, ident, options))

    def ipcp(self, code, ident, *options):
        return self.hear(IPCP, m.Configure(code, ident, options))

    def echo_back(self, effect_at=-1, code=2):
        """Ack the last Configure-Request that the end sent."""
        sent = [e for e in self.effects if isinstance(e, m.Frame)]
        request = [f for f in sent if isinstance(f.packet, m.Configure) and f.packet.code == 1][
            effect_at
        ]
        packet = request.packet
        return self.hear(request.protocol, m.Configure(code, packet.ident, packet.options))

    def wait(self, until=None):
        """Let the next timer fire, or all of them up to a time."""
        self.now = self.link.deadline if until is None else until
        return self.note(self.link.expire(self.now))

    def present(self):
        return self.note(self.link.present("lns", "welcome", self.now))

    def judge(self, accepted, message=""):
        return self.note(self.link.judge(accepted, self.now, message))

    def network(self, **settings):
        settings.setdefault("local", Ipv4.parse("10.0.0.1"))
        return self.note(self.link.open_network(IpcpSettings(**settings), self.now))

    def close(self, *reason):
        return self.note(self.link.close(self.now, *reason))

    def last(self, kind):
        """Return the last packet of a class that the end sent."""
        return next(
            e.packet
            for e in reversed(self.effects)
            if isinstance(e, m.Frame) and isinstance(e.packet, kind)
        )

    # -- ways to a phase --
    def opened(self, *options):
        """Open LCP at once; the peer asks for ``options``."""
        self.up()
        self.lcp(1, 1, *options)
        return self.echo_back()

    def in_network(self):
        """Open LCP without proofs, and IPCP."""
        self.opened(PEER_MAGIC)
        self.network(peer=Ipv4.parse("10.10.1.1"))
        self.ipcp(1, 1, m.Option(3, bytes((10, 10, 1, 1))))
        return self.echo_back()


class Bare:
    """A negotiation without a link around it."""

    watch = None

    def __init__(self, tables, watch, settings):
        self.now = 0
        self.watch = watch
        self.settings = settings
        self.log = []
        self.part = Negotiation(self, "bare", tables.automaton, LCP)

    def send(self, protocol, packet):
        self.log.append(frame_line(m.Frame(protocol, packet)).split()[1])

    def policy_of(self, _):
        return Wish()

    def layer_up(self, _):
        self.log.append("up")

    def layer_down(self, _):
        self.log.append("down")

    def layer_started(self, _):
        self.log.append("started")

    def layer_finished(self, _):
        self.log.append("finished")

    def echo_received(self, packet):
        self.send(LCP, m.Echo(10, packet.ident, 0, packet.data))

    def peer_mru(self):
        return 1500

    def serial(self):
        return 77

    def end(self, reason, detail=""):
        self.log.append("given-up")


class Judged:
    """One side of a proof without a link around it; the diary says what it does."""

    def __init__(self, kind, name, tables, watch):
        self.now = 0
        self.watch = watch
        self.settings = LinkSettings(challenge_again=60_000)
        self.log = []
        self.chance = chance(1)
        self.part = kind(self, name, getattr(tables, name))

    def send(self, protocol, packet):
        self.log.append(frame_line(m.Frame(protocol, packet)).split()[1])

    def serial(self):
        return 7

    def proof_presented(self, protocol, name, proof):
        self.log.append("asks-aaa")

    def peer_judged(self, *, accepted, message):
        self.log.append("peer-good" if accepted else "peer-bad")

    def own_judged(self, *, accepted, message):
        self.log.append("own-good" if accepted else "own-bad")

    def end(self, reason, detail=""):
        self.log.append(str(reason).replace(" ", "-"))


class Wish:
    """Wants option 1 with one octet, and no option 99 of the peer."""

    def __init__(self):
        self.local = self.remote = ()
        self.refused = ""

    def reset(self):
        pass

    def wish(self):
        return (m.Option(1, b"\x01"),)

    def opinion(self, option):
        return m.Option(99, b"\x02") if option == m.Option(99, b"\x01") else None

    def missing(self, options):
        return ()

    def concede(self, option):
        pass

    withdraw = concede


class Make:
    """Makes ends on the tables given."""

    def __init__(self, tables=None, watch=None):
        self.tables = tables or standard()
        self.watch = watch

    def __call__(self, ipcp=None, **settings):
        return End(LinkSettings(**settings), self.tables, self.watch, ipcp)

    def proof(self, kind, name):
        return Judged(kind, name, self.tables, self.watch)

    def bare(self, **settings):
        return Bare(self.tables, self.watch, LinkSettings(**settings))
