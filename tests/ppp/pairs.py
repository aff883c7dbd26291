"""Two links and what lies between them: a wire that loses, repeats and reorders by seed."""

from ends import chance, line
from hypothesis import strategies as st
from witness import saw_frame

from junose_shell.codec.ppp import decode, encode
from junose_shell.net import Ipv4
from junose_shell.ppp.effects import Authenticated, LcpUp, ProofPresented
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Frame
from junose_shell.ppp.settings import IpcpSettings, LinkSettings

SECRETS = {"remote1": "secret", "lns": "welcome"}
PEER = Ipv4.parse("10.10.1.1")
LOCAL = Ipv4.parse("10.0.0.1")
CPE_NETWORK = IpcpSettings(ask_dns=True)


class Wire:
    """Decides what becomes of each frame: when it arrives (ms), as often as it does."""

    def __init__(self, loss=0, twice=0, late=0, seed=0):
        self._odds = (loss, twice, late)
        self._chance = chance(f"wire {seed}")

    def arrivals(self, now):
        loss, twice, late = self._odds
        dice = self._chance(4)
        if dice[0] < loss:
            return []
        times = 2 if dice[1] < twice else 1
        spread = self._chance(times)
        return [now + 10 + (octet * 20 if dice[2] < late else 0) for octet in spread]


class Pair:
    """The router (0) and its CPE (1), the frames between them, and a diary of all that happens."""

    def __init__(self, router=None, cpe=None, wire=None, seed=0, **more):
        router = (
            LinkSettings(authentication=("chap", "pap"), name="lns") if router is None else router
        )
        cpe = LinkSettings(name="cpe") if cpe is None else cpe
        self.links = (
            Link(router, chance(f"router {seed}")),
            Link(cpe, chance(f"cpe {seed}"), ipcp=more.pop("cpe_network", CPE_NETWORK)),
        )
        self.calm_at = more.pop("calm_at", 0)  # ms; from then on the wire is good
        self.network = {"local": LOCAL, "peer": PEER, "dns": (LOCAL,), **more}
        self.mute = ()  # protocols of which the CPE says nothing
        self.presented = dict(SECRETS)
        self.wire = wire or Wire()
        self.calm = Wire()
        self.now = 0
        self.air = []  # (arrives, number, to, octets)
        self.sent = 0
        self.diary = []
        self.tap = []  # (ms, from, octets)

    def start(self):
        self.links[1].present("remote1", self.presented["remote1"], 0)
        for side in (0, 1):
            self.perform(side, self.links[side].lower_up(self.now))

    def perform(self, side, effects):
        link = self.links[side]
        for effect in effects:
            self.diary.append(f"{self.now} {'router' if side == 0 else 'cpe'} {line(effect)}")
            match effect:
                case Frame() as frame if not side or frame.protocol not in self.mute:
                    self.carry(side, encode(frame))
                case ProofPresented(_, name, proof):
                    secret = SECRETS.get(name, "")
                    self.perform(side, link.judge(proof.proves(secret), self.now))
                case LcpUp() if side == 0:
                    self.perform(side, link.present("lns", self.presented["lns"], self.now))
                case Authenticated() if side == 0:
                    settings = IpcpSettings(**self.network)
                    self.perform(side, link.open_network(settings, self.now))

    def says(self):
        """Return how the router's link ended."""
        return [line.split(" ended ")[1] for line in self.diary if " router ended " in line]

    def carry(self, side, octets):
        self.tap.append((self.now, side, octets))
        saw_frame(octets)
        wire = self.wire if self.now < self.calm_at or not self.calm_at else self.calm
        for arrives in wire.arrivals(self.now):
            self.sent += 1
            self.air.append((arrives, self.sent, 1 - side, octets))

    def step(self):
        """Let the next thing happen; False when nothing is left to happen."""
        timers = [link.deadline for link in self.links if link.deadline is not None]
        frames = [arrives for arrives, *_ in self.air]
        if not timers and not frames:
            return False
        self.now = max(self.now, min(timers + frames))
        due = sorted(entry for entry in self.air if entry[0] <= self.now)
        self.air = [entry for entry in self.air if entry[0] > self.now]
        for _, _, to, octets in due:
            self.perform(to, self.links[to].receive(decode(octets), self.now))
        for side in (0, 1):
            if self.links[side].deadline is not None and self.links[side].deadline <= self.now:
                self.perform(side, self.links[side].expire(self.now))
        return True

    def run(self, until, most=20_000):
        """Run to a time (ms); more than ``most`` steps are a storm."""
        for _ in range(most):
            timers = [link.deadline for link in self.links if link.deadline is not None]
            frames = [arrives for arrives, *_ in self.air]
            if min(timers + frames, default=until) >= until:
                self.now = until
                return
            self.step()
        raise AssertionError("a storm of frames")

    def states(self):
        return tuple((link.phase.value, link.lcp.state, link.ipcp.state) for link in self.links)


PROOFS = st.sampled_from([(), ("chap",), ("pap",), ("chap", "pap"), ("pap", "chap")])
OWN = st.sampled_from([(), ("chap",), ("pap",), ("chap", "pap"), ("pap", "chap")])


@st.composite
def settings(draw, keepalive=30_000):
    """Draw the settings of one end."""
    return LinkSettings(
        mru=draw(st.sampled_from([None, 64, 1400, 1500])),
        magic_number=draw(st.booleans()),
        pfc=draw(st.booleans()),
        acfc=draw(st.booleans()),
        authentication=draw(PROOFS),
        own=draw(OWN),
        max_bad_auth=draw(st.integers(0, 2)),
        silence=draw(st.sampled_from([0, 1000])),
        challenge_again=draw(st.sampled_from([0, 40_000])),
        keepalive=keepalive,
    )
