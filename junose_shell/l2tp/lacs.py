"""The choice of a LAC, as a LAC chooses its LNS [seen: BBA-MH p404; inferred: D10-call].

Tunnels have preferences. An attempt takes one tunnel of the best preference; if its LAC fails, the
LAC is locked out for a while, and the call goes on to the next preference (decision 28).
"""

from collections.abc import Sequence

from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.net import Ipv4
from junose_shell.record import record

MOST_ATTEMPTS = 8  # of one call [seen: BBA-MH p404]
LOCKOUT_TIME = 300_000  # ms [seen: BBA-MH p400]
UNLIMITED_WEIGHT = 32_000  # of a tunnel without a limit [own: the sessions of a chassis]
_SPREAD = 40_503  # spreads turns evenly over 0..65535 (Knuth's multiplicative hashing)

Place = tuple[str, Ipv4]
"""A destination: the virtual router where the tunnel starts, and the address of the LAC."""
TunnelKey = tuple[str, Ipv4, str]


@record
class Lockout:
    """A LAC that failed at ``since`` and is passed over until ``until`` (ms)."""

    context: str
    lac: Ipv4
    since: int
    until: int


class Lacs:
    """Which LACs are locked out, and how many calls each tunnel has. Times are in ms.

    ``within`` tries the other tunnels of a preference before the next one. ``weighted`` chooses
    among the tunnels of a preference in proportion to their limits of sessions.
    """

    def __init__(self) -> None:
        self.within = False
        self.weighted = False
        self.lockout_time = LOCKOUT_TIME
        self._locked: dict[Place, Lockout] = {}
        self._used: dict[TunnelKey, tuple[int, TunnelDefinition | None]] = {}  # by so many calls

    # -- lockout --
    def lock(self, context: str, lac: Ipv4, now: int) -> None:
        """Pass a LAC over from ``now`` on; one that is locked out already stays so until then."""
        if not self.locked(context, lac, now):
            until = now + self.lockout_time
            self._locked[context, lac] = Lockout(context, lac, now, until)

    def unlock(self, context: str, lac: Ipv4) -> None:
        """Use a LAC again; do nothing if it is not locked out."""
        self._locked.pop((context, lac), None)

    def locked(self, context: str, lac: Ipv4, now: int) -> bool:
        """Return True if a LAC is passed over at ``now``."""
        lockout = self._locked.get((context, lac))
        return lockout is not None and lockout.until > now

    def lockouts(self, now: int) -> tuple[Lockout, ...]:
        """Return the LACs that are locked out at ``now``, the first that failed first."""
        self._locked = {place: each for place, each in self._locked.items() if each.until > now}
        return tuple(self._locked.values())

    # -- sessions of a tunnel --
    def enter(self, context: str, tunnel: TunnelDefinition) -> TunnelDefinition:
        """Count a call that begins in a tunnel.

        Return the definition of an earlier call if it is equal: calls share one without a password.
        """
        key = _key(context, tunnel)
        calls, known = self._used.get(key, (0, None if tunnel.password else tunnel))
        self._used[key] = calls + 1, known
        return tunnel if known is tunnel or known != tunnel else known

    def leave(self, context: str, tunnel: TunnelDefinition) -> None:
        """Count a call that leaves its tunnel."""
        key = _key(context, tunnel)
        calls, known = self._used[key]
        if calls > 1:
            self._used[key] = calls - 1, known
        else:
            del self._used[key]

    def full(self, context: str, tunnel: TunnelDefinition) -> bool:
        """Return True if a tunnel has as many calls as it may have."""
        most = tunnel.max_sessions
        return 0 < most <= self._used.get(_key(context, tunnel), (0, None))[0]

    # -- choice --
    def choose(
        self,
        tunnels: Sequence[TunnelDefinition],
        tried: Sequence[TunnelDefinition],
        context: str,
        turn: int,
        now: int,
    ) -> TunnelDefinition | None:
        """Return the tunnel for the next attempt of a call, None if there is nothing left to try.

        ``tried`` are the tunnels of its earlier attempts, ``context`` is the virtual router that
        asks, ``turn`` counts the calls of the domain before this one. If all that is left is locked
        out, the one that failed first gets an attempt all the same.
        """
        if len(tunnels) == 1 and not tried:  # as nearly always
            only = tunnels[0]
            full = only.max_sessions and self.full(_place(context, only)[0], only)
            return None if full else only
        if len(tried) >= MOST_ATTEMPTS:
            return None
        left = self._left(tunnels, tried, context)
        free = [each for each in left if not self.locked(*_place(context, each), now)]
        if free:
            best = min(each.preference for each in free)
            return self._pick([each for each in free if each.preference == best], turn)
        failed = sorted(left, key=lambda each: self._locked[_place(context, each)].since)
        return failed[0] if failed else None

    def _left(
        self, tunnels: Sequence[TunnelDefinition], tried: Sequence[TunnelDefinition], context: str
    ) -> list[TunnelDefinition]:
        passed = {each.preference for each in tried} if tried and not self.within else ()
        return [
            each
            for each in tunnels
            if each not in tried
            and each.preference not in passed
            and not self.full(_place(context, each)[0], each)
        ]

    def _pick(self, level: list[TunnelDefinition], turn: int) -> TunnelDefinition:
        """Return the tunnel whose turn it is; round robin stands for the book's random pick."""
        if not self.weighted:
            return level[turn % len(level)]
        weights = [each.max_sessions or UNLIMITED_WEIGHT for each in level]
        mark = (turn * _SPREAD % 65_536) * sum(weights) // 65_536
        for each, weight in zip(level, weights, strict=True):
            if mark < weight:
                return each
            mark -= weight
        return level[-1]


def _place(context: str, tunnel: TunnelDefinition) -> Place:
    return tunnel.virtual_router or context, tunnel.lac


def _key(context: str, tunnel: TunnelDefinition) -> TunnelKey:
    return context, tunnel.lac, tunnel.assignment_id
