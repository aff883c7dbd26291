"""The subscribers that are on: how many a virtual router has, and which address each one uses.

AAA asks whether there is room before it grants. An address is chosen when IPCP begins: that of the
grant, if nobody else uses it, else one of a local pool. Both end with the interface of the call.
"""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from junose_shell.commands.aaa import AaaDuplicateAddressCheck, AaaSubscriberLimit
from junose_shell.l2tp.effects import AnswerPeer, NegotiateIpcp, RemoveInterface
from junose_shell.l2tp.events import Event, IpcpFailed
from junose_shell.l2tp.terminations import ADDRESS_IN_USE, NO_ADDRESS
from junose_shell.model.config import ConfigStore
from junose_shell.net import Ipv4
from junose_shell.runtime.dynamic import DynamicInterfaces
from junose_shell.runtime.pools import Pools
from junose_shell.runtime.routes import RouteKeeper

if TYPE_CHECKING:
    from junose_shell.aaa.surroundings import AaaCounters
    from junose_shell.runtime.ports import Performers


class _Use(NamedTuple):
    """The address that a call uses, and the name of its subscriber."""

    context: str
    address: Ipv4
    name: str


class Admission:
    """Counts subscribers and lends addresses; ``statistics_of`` has the counters of AAA."""

    def __init__(
        self,
        config: ConfigStore,
        interfaces: DynamicInterfaces,
        routes: RouteKeeper,
        post: Callable[[Event], None],
        statistics_of: "Callable[[str], AaaCounters]",
    ) -> None:
        self._config = config
        self._interfaces = interfaces
        self._post = post
        self._statistics_of = statistics_of
        self._routes = routes
        self._pools = Pools(config, self._taken)
        self._homes: dict[int, str] = {}  # virtual routers, by call
        self._counts: Counter[str] = Counter()
        self._uses: dict[int, _Use] = {}  # by call
        self._calls: dict[tuple[str, Ipv4], tuple[int, ...]] = {}  # that use an address
        self._lent: dict[int, Ipv4] = {}  # out of pools

    def performers(self) -> "Performers":
        """Return what stands before IPCP, and notes the end."""
        return {
            AnswerPeer: self._answer_peer,
            NegotiateIpcp: self._negotiate_ipcp,
            RemoveInterface: self._remove_interface,
        }

    def full(self, context: str) -> str:
        """Return why a virtual router takes no more subscribers, empty if it does."""
        home = self._config.contexts.get(context)
        limit = home.get(AaaSubscriberLimit) if home else None
        if limit is None or not limit.subscribers or self._counts[context] < limit.subscribers:
            return ""
        return f"virtual router {context} has {limit.subscribers} subscribers, its limit"

    def lent(self, call_id: int) -> Ipv4 | None:
        """Return the address that a call has out of a pool."""
        return self._lent.get(call_id)

    def used(self, context: str, first: Ipv4, last: Ipv4) -> int:
        """Return how many addresses of a range subscribers use."""
        return sum(name == context and first <= each <= last for name, each in self._calls)

    def _answer_peer(self, effect: AnswerPeer) -> None:
        made = self._interfaces.of(effect.call_id)
        if effect.accepted and made is not None:
            self._admit(effect.call_id, made.context)

    def _admit(self, call_id: int, context: str) -> None:
        self._forget(call_id)
        self._homes[call_id] = context
        self._counts[context] += 1

    def _forget(self, call_id: int) -> None:
        home = self._homes.pop(call_id, None)
        if home is not None:
            self._counts[home] -= 1

    def _negotiate_ipcp(self, effect: NegotiateIpcp) -> bool:
        """Return True if there is no address, so that IPCP does not begin."""
        call_id, context, address = effect.call_id, effect.context, effect.peer_address
        self._admit(call_id, context)
        if address is None:
            address = self._borrow(effect)
            if address is None:
                return call_id not in self._homes
        elif self._checks() and (other := self._stranger(effect)):
            self._refuse(call_id, f"{ADDRESS_IN_USE}: {address} is that of {other}")
            return True
        self._uses[call_id] = _Use(context, address, effect.peer)
        calls = self._calls.get((context, address), ())
        if call_id not in calls:
            self._calls[context, address] = (*calls, call_id)
        return False

    def _stranger(self, effect: NegotiateIpcp) -> str:
        """Return who else uses the address; calls of one subscriber may share it (decision 72)."""
        calls = self._calls.get((effect.context, effect.peer_address or Ipv4(0)), ())
        names = (self._uses[call].name for call in calls)
        return next((name for name in names if name != effect.peer), "")

    def _borrow(self, effect: NegotiateIpcp) -> Ipv4 | None:
        """Return an address of a pool; None if there is no pool, or the call was refused."""
        try:
            found = self._pools.find(effect.context, effect.pool)
        except ValueError as reason:
            self._statistics_of(effect.context).address_requests += 1
            self._refuse(effect.call_id, f"{NO_ADDRESS}: {reason}")
            return None
        if found is not None:
            statistics = self._statistics_of(effect.context)
            statistics.address_requests += 1
            statistics.address_responses += 1
            self._lent[effect.call_id] = found
        return found

    def _refuse(self, call_id: int, reason: str) -> None:
        self._forget(call_id)
        self._post(IpcpFailed(call_id, reason))

    def _remove_interface(self, effect: RemoveInterface) -> None:
        call_id = effect.call_id
        self._forget(call_id)
        self._lent.pop(call_id, None)
        use = self._uses.pop(call_id, None)
        if use is not None:
            place = use.context, use.address
            others = tuple(call for call in self._calls.pop(place) if call != call_id)
            if others:
                self._calls[place] = others

    def _checks(self) -> bool:
        statement = self._config.chassis.get(AaaDuplicateAddressCheck)
        return statement is None or statement.enable_disable == "enable"

    def _taken(self, context: str, address: Ipv4) -> bool:
        return (context, address) in self._calls or self._routes.owns(context, address)
