"""A simulated LAC: it takes control connections, dials, and carries PPP of the CPEs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from junose_shell.calls.node import L2tpNode
from junose_shell.control import effects as ce
from junose_shell.control.events import Close, Join, Leave, Send
from junose_shell.control.messages import (
    ANALOG,
    DIGITAL,
    SYNC,
    Cdn,
    Occn,
    Ocrp,
    Ocrq,
    PppCause,
    ResultCode,
    Sccrq,
    Unreadable,
)
from junose_shell.control.packets import DataPacket, Peer, Secret
from junose_shell.control.results import CLEARED
from junose_shell.control.settings import Settings
from junose_shell.l2tp import results
from junose_shell.world.cpe import Cpe

if TYPE_CHECKING:
    from collections.abc import Callable

    from junose_shell.aaa.ports import Waiting
    from junose_shell.ppp.messages import Frame
    from junose_shell.world.peers import Sites
    from junose_shell.world.schema import CpeSite, LacSite
    from junose_shell.world.wire import Ground

    SecretOf = Callable[[Peer, Peer, int], Secret | None]

_IDS = 0x1_0000
_CLEARED = ResultCode(CLEARED)
_WINDOW = 64  # control messages that a LAC takes at once [own]


class LacCall:
    """A call at a LAC: its ids, whom it dials, and the CPE once that has answered.

    ``home`` is where the call is, ``lac`` is that LAC as it behaved when the call began.
    """

    __slots__ = (
        "callee", "cpe", "home", "lac", "number", "remote_id", "session_id", "timers", "tunnel",
    )  # fmt: skip

    def __init__(self, home: Lac, tunnel: int, request: Ocrq, session_id: int) -> None:
        self.home = home
        self.lac = home.site
        self.tunnel = tunnel
        self.remote_id = request.session_id
        self.session_id = session_id
        self.number = request.called
        self.callee: CpeSite | None = None
        self.cpe: Cpe | None = None
        self.timers: tuple[Waiting, ...] = ()

    def say(self, frame: Frame) -> None:
        """Carry a frame of the CPE to the router."""
        node = self.home.node
        if out := node.frame(self.tunnel, self.remote_id, frame):
            node.carry(*out)

    def gone(self) -> None:
        """End the call: the CPE hung up."""
        self.home.clear(self, results.LOSS_OF_CARRIER, "loss of carrier")


class Lac:
    """One LAC. ``secret_of`` returns the secret of a router's tunnel, for a LAC that has none."""

    def __init__(self, name: str, sites: Sites, ground: Ground, secret_of: SecretOf) -> None:
        self.lines: dict[int, LacCall] = {}
        self._name = name
        self._sites = sites
        self._ground = ground
        self._delays = ground.delays
        self._secret_of = secret_of
        self._last = 0
        self.node = L2tpNode(
            name, Peer(self.site.address), ground.means, self._heard, self._frame, acceptor=self
        )

    @property
    def site(self) -> LacSite:
        """The LAC as it behaves now."""
        return self._sites.lacs[self._name]

    # -- control connections --
    def secret(self, peer: Peer) -> Secret | None:
        """Return the secret to read hidden attributes of a first message with."""
        del peer
        password = self.site.password
        return Secret(password.encode()) if password else None

    def settings(self, peer: Peer, request: Sccrq) -> Settings | None:
        """Accept a connection, unless the LAC refuses tunnels."""
        site = self.site
        if site.behaviour == "refuse-tunnel":
            return Settings(site.name, refusal=ResultCode(site.stop_result))
        known = site.password is not None
        secret = (
            self.secret(peer)
            if known
            else self._secret_of(self.node.local, peer, request.tunnel_id)
        )
        return Settings(
            site.name,
            secret=secret,
            challenge=known,
            bearers=DIGITAL | ANALOG,
            window=_WINDOW,
            idle_ms=0,
            destruct_ms=0,
        )

    def _frame(self, packet: DataPacket) -> None:
        line = self._line(packet.tunnel_id, packet.session_id)
        if line is not None and line.cpe is not None:
            line.cpe.take(packet.payload)

    def _heard(self, effect: ce.Effect) -> None:
        match effect:
            case ce.Delivered(tunnel, _, Ocrq() as request):
                self._dial(tunnel, request)
            case ce.Delivered(tunnel, session_id, Cdn(_, remote_id)):
                line = self._line(tunnel, session_id) or self._find(tunnel, remote_id)
                if line is not None:
                    self._leave(line)
            case ce.Delivered(tunnel, _, Unreadable(_, error, text, _, assigned)):
                notice = Cdn(ResultCode(results.GENERAL_ERROR, error, text), self._number())
                self.node.handle(Send(tunnel, assigned, notice))
            case ce.TunnelFailed(session_id):
                line = self.lines.get(session_id)
                if line is not None:
                    self._forget(line)

    def _line(self, tunnel: int, session_id: int) -> LacCall | None:
        """Return a line of a tunnel; what comes in another tunnel is not about it."""
        line = self.lines.get(session_id)
        return line if line is not None and line.tunnel == tunnel else None

    def _find(self, tunnel: int, remote_id: int) -> LacCall | None:
        mine = (line for line in self.lines.values() if line.tunnel == tunnel)
        return next((line for line in mine if line.remote_id == remote_id), None)

    # -- calls --
    def _dial(self, tunnel: int, request: Ocrq) -> None:
        site = self.site
        line = LacCall(self, tunnel, request, self._number())
        if site.behaviour == "refuse":
            text = "no facilities" if site.result is None else ""
            self._refuse(line, site.result or results.NO_FACILITIES_NOW, text)
        elif site.tx_speed < request.minimum_bps:
            text = f"slower than {request.minimum_bps} bps"
            self._refuse(line, results.NO_FACILITIES_EVER, text)
        else:
            self.lines[line.session_id] = line
            self.node.handle(Join(line.session_id, tunnel))
            self.node.handle(Send(tunnel, line.remote_id, Ocrp(line.session_id)))
            self._ring(line, request.maximum_bps)

    def _number(self) -> int:
        while True:
            self._last = (self._last + 1) % _IDS
            if self._last and self._last not in self.lines:
                return self._last

    def _refuse(
        self, line: LacCall, result: int, text: str = "", ppp_cause: PppCause | None = None
    ) -> None:
        notice = Cdn(ResultCode(result, 0, text), line.session_id, ppp_cause=ppp_cause)
        self.node.handle(Send(line.tunnel, line.remote_id, notice))

    def _ring(self, line: LacCall, most: int) -> None:
        site = line.lac
        line.callee = cpe = self._sites.reached(site, line.number)
        ring = self._delays.ring if site.ring is None else site.ring
        if site.behaviour == "no-answer":
            self._end_after(line, self._delays.no_answer, results.NOT_IN_TIME, "no answer")
        elif site.behaviour == "busy":
            self._end_after(line, ring, results.BUSY, "busy")
        elif site.behaviour == "fail":
            self._end_after(line, ring, site.result or results.NO_CARRIER, "")
        elif cpe is None:
            text = "invalid destination"
            self._end_after(line, ring, results.INVALID_DESTINATION, text)
        else:
            answer = partial(self._answer, line, cpe, most)
            self._after(line, ring, answer, f"{cpe.name}: answers {line.number}")

    def _answer(self, line: LacCall, site: CpeSite, most: int) -> None:
        lac, engaged = line.lac, self._ground.engaged
        if 0 < site.lines <= engaged[site.name]:
            self.clear(line, results.BUSY, "busy")
            return
        engaged[site.name] += 1
        speed = min(lac.tx_speed, most or lac.tx_speed)
        connected = Occn(speed, SYNC, min(lac.rx_speed, speed))
        self.node.handle(Send(line.tunnel, line.remote_id, connected))
        line.timers = ()
        line.cpe = Cpe(site, self._ground, line)
        if site.hang_up_after is not None:
            self._end_after(line, site.hang_up_after, results.LOSS_OF_CARRIER, "loss of carrier")
        if lac.drop_after is not None:
            text = "administrative reasons"
            self._end_after(line, lac.drop_after, results.ADMINISTRATIVE, text)
        line.cpe.start()

    # -- the end of calls --
    def clear(
        self, line: LacCall, result: int, text: str, ppp_cause: PppCause | None = None
    ) -> None:
        """Clear a call with a CDN; do nothing if it is gone."""
        if self.lines.get(line.session_id) is line:
            self._refuse(line, result, text, ppp_cause)
            self._leave(line)

    def close_tunnel(self, tunnel: int, result: ResultCode = _CLEARED) -> None:
        """Close a control connection, with every call on it."""
        self.node.handle(Close(tunnel, result))

    def hang_up(self) -> None:
        """Drop everything silently."""
        for line in list(self.lines.values()):
            self._forget(line)
        self.node.close()

    def _leave(self, line: LacCall) -> None:
        self._forget(line)
        self.node.handle(Leave(line.session_id))

    def _forget(self, line: LacCall) -> None:
        del self.lines[line.session_id]
        for timer in line.timers:
            timer.cancel()
        if line.cpe is not None:
            self._ground.engaged[line.cpe.site.name] -= 1
            line.cpe.die()

    def _end_after(self, line: LacCall, delay: int, result: int, text: str) -> None:
        clear = partial(self.clear, line, result, text)
        self._after(line, delay, clear, f"{self._name}: clears {line.number} ({text})")

    def _after(self, line: LacCall, delay: int, action: Callable[[], None], label: str) -> None:
        line.timers += (self._ground.means.scheduler.schedule(delay, action, label),)
