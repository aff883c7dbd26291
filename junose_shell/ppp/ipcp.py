"""The wishes of one end for IPCP (RFC 1332, RFC 1877), and its answers to the peer's wishes."""

from junose_shell.net import Ipv4
from junose_shell.ppp.effects import IpcpUp
from junose_shell.ppp.messages import Option, Options
from junose_shell.ppp.options import (
    IP_ADDRESS,
    PRIMARY_DNS,
    PRIMARY_WINS,
    SECONDARY_DNS,
    SECONDARY_WINS,
    address,
    given_address,
)
from junose_shell.ppp.policy import REJECTED, Opinion, Trouble
from junose_shell.ppp.settings import IpcpSettings, Reason

_DNS = (PRIMARY_DNS, SECONDARY_DNS)
_WINS = (PRIMARY_WINS, SECONDARY_WINS)


class IpcpPolicy:
    """The options of IPCP: this end's address, the peer's, and the name servers."""

    __slots__ = ("_settings", "_wishes", "local", "refused", "remote")

    def __init__(self, settings: IpcpSettings) -> None:
        self._settings = settings
        self.refused = ""
        self.local: Options = ()
        self.remote: Options = ()
        self._wishes: Options = ()

    def reset(self) -> None:
        """Wish again what the settings say."""
        settings = self._settings
        servers = (_DNS if settings.ask_dns else ()) + (_WINS if settings.ask_wins else ())
        asked = (address(kind, None) for kind in sorted(servers))
        self._wishes = (address(IP_ADDRESS, settings.local), *asked)

    def wish(self) -> Options:
        """Return the options of the next Configure-Request."""
        return self._wishes

    def opinion(self, option: Option) -> Opinion:
        """Judge one option of the peer; raises Trouble when no address is left to agree on."""
        kind = option.kind
        if kind == IP_ADDRESS:
            return self._address_opinion(option)
        if kind in _DNS:
            return self._server_opinion(option, _DNS, self._settings.dns, self._settings.peer_dns)
        if kind in _WINS:
            return self._server_opinion(
                option, _WINS, self._settings.wins, self._settings.peer_wins
            )
        return REJECTED  # Van Jacobson's compression among them

    def missing(self, options: Options) -> Options:
        """Return the peer's address if it should have asked for it (RFC 1332 section 3.3)."""
        peer = self._settings.peer
        asked = any(option.kind == IP_ADDRESS for option in options)
        return () if asked or peer is None else (address(IP_ADDRESS, peer),)

    def concede(self, option: Option) -> None:
        """Take what the peer gives where something was asked; an address of one's own stays."""
        kind, data = option
        own = kind == IP_ADDRESS and self._settings.local and not self._settings.yields
        if len(data) == 4 and not own:
            self._wishes = tuple(option if wish.kind == kind else wish for wish in self._wishes)

    def withdraw(self, option: Option) -> None:
        """Do without what the peer rejects; raises Trouble if that leaves no address."""
        if option.kind == IP_ADDRESS and self._settings.insist and self._settings.local is None:
            raise Trouble(Reason.negotiation_failure, "local IP address")
        self._wishes = tuple(wish for wish in self._wishes if wish.kind != option.kind)

    def agreed(self) -> IpcpUp:
        """Return what IPCP agreed on; raises Trouble if the peer did not take its address."""
        settings = self._settings
        peer = given_address(self.remote, IP_ADDRESS)
        if settings.insist and peer is None:
            raise Trouble(Reason.negotiation_failure, "remote IP address")
        local = given_address(self.local, IP_ADDRESS)
        if settings.insist and local is None and settings.local is None:
            raise Trouble(Reason.negotiation_failure, "local IP address")
        return IpcpUp(
            local=_known(local, settings.local),
            peer=_known(peer, settings.peer),
            dns=self._servers(_DNS),
            wins=self._servers(_WINS),
        )

    def _address_opinion(self, option: Option) -> Opinion:
        said = given_address((option,), IP_ADDRESS) if len(option.data) == 4 else None
        peer = self._settings.peer
        if peer is None:
            return None if said is not None else REJECTED
        return None if said == peer else address(IP_ADDRESS, peer)

    def _server_opinion(
        self, option: Option, kinds: tuple[int, int], given: tuple[Ipv4, ...], peer_wins: bool
    ) -> Opinion:
        said = given_address((option,), option.kind) if len(option.data) == 4 else None
        if peer_wins and said is not None:
            return None
        place = kinds.index(option.kind)
        if place >= len(given):
            return REJECTED
        return None if said == given[place] else address(option.kind, given[place])

    def _servers(self, kinds: tuple[int, int]) -> tuple[Ipv4, ...]:
        found = (given_address(self.local, kind) for kind in kinds)
        return tuple(server for server in found if server is not None)


def _known(said: Ipv4 | None, expected: Ipv4 | None) -> Ipv4 | None:
    """Return ``said``, or the equal address that is kept anyway; without a word ``expected``."""
    return expected if said is None or said == expected else said
