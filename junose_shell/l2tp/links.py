"""PPP on an outgoing call: reports of the link, and the actions of the link table."""

from junose_shell.l2tp.accounts import AccountPart
from junose_shell.l2tp.core import EngineCore, Handler
from junose_shell.l2tp.effects import (
    CheckRoute,
    CreateInterface,
    EndPpp,
    InstallRoutes,
    NegotiateIpcp,
    NegotiateLcp,
    PresentCredentials,
    RemoveInterface,
)
from junose_shell.l2tp.events import (
    InterfaceCreated,
    InterfaceRefused,
    IpcpFailed,
    IpcpOpened,
    LcpFailed,
    LcpOpened,
    OwnAuthentication,
    PeerIdentified,
    PppDown,
    RouteChecked,
)
from junose_shell.l2tp.grants import PppProtocol, ServiceType
from junose_shell.l2tp.outcomes import Outcome
from junose_shell.l2tp.progress import ended
from junose_shell.l2tp.states import CallEvent, LinkEvent, LinkState, SessionEvent
from junose_shell.l2tp.terminations import INACTIVITY_TIMEOUT, SESSION_TIMEOUT
from junose_shell.l2tp.things import CallLink
from junose_shell.net import Ipv4

LONGEST_SESSION = 31_622_400  # s: no session lasts for more than 366 days [seen: BBA-MH p128]
_TIMEOUTS = (SESSION_TIMEOUT, INACTIVITY_TIMEOUT)
_OWN_PROTOCOLS: dict[PppProtocol, tuple[str, ...]] = {
    PppProtocol.NONE: (),
    PppProtocol.PAP: ("pap",),
    PppProtocol.CHAP: ("chap",),
    PppProtocol.PAP_CHAP: ("pap", "chap"),
    PppProtocol.CHAP_PAP: ("chap", "pap"),
}


class LinkPart:
    """Owns the link machine. Late events for a call without a link are ignored."""

    def __init__(self, core: EngineCore, accounts: AccountPart) -> None:
        self._core = core
        self._accounts = accounts
        self._machine = core.link_machine.bind(self)

    def handlers(self) -> dict[type, Handler]:
        """Return what handles each event class."""
        return {
            InterfaceCreated: self.created,
            InterfaceRefused: self.uncreated,
            LcpOpened: self.lcp_opened,
            LcpFailed: self.failed,
            PeerIdentified: self.identified,
            OwnAuthentication: self.own_authentication,
            IpcpOpened: self.ipcp_opened,
            IpcpFailed: self.failed,
            PppDown: self.failed,
            RouteChecked: self.route_checked,
        }

    # -- events --

    def created(self, event: InterfaceCreated) -> None:
        """The interface exists; store the settings of its profile."""
        link = self._find(event.call_id)
        if link:
            self._machine.fire(link, LinkEvent.created, event)

    def uncreated(self, event: InterfaceRefused) -> None:
        """The interface cannot be created, so the call ends."""
        link = self._find(event.call_id)
        if link:
            self._machine.fire(link, LinkEvent.uncreated, self._ended(link, event.reason))

    def lcp_opened(self, event: LcpOpened) -> None:
        """LCP is open. A protocol that we did not offer ends the link."""
        link = self._find(event.call_id)
        if not link:
            return
        if link.state == LinkState.lcp:
            if event.own_auth and event.own_auth not in _own_protocols(link):
                reason = f"the CPE asks for {event.own_auth}"
                self._machine.fire(link, LinkEvent.failed, self._ended(link, reason))
                return
            link.peer_proved, link.own_proved = not event.peer_auth, not event.own_auth
        if event.own_auth:
            self._machine.fire(link, LinkEvent.lcp_opened_own, event.own_auth)
        elif event.peer_auth:
            self._machine.fire(link, LinkEvent.lcp_opened)
        else:
            self._machine.fire(link, LinkEvent.lcp_opened_plain)

    def identified(self, event: PeerIdentified) -> None:
        """The CPE sent its name; one answer of AAA is enough."""
        link = self._find(event.call_id)
        if link:
            known = link.peer_proved or link.request
            variant = LinkEvent.identified_again if known else LinkEvent.identified
            self._machine.fire(link, variant, event)

    def own_authentication(self, event: OwnAuthentication) -> None:
        """The CPE accepts or rejects our credentials."""
        link = self._find(event.call_id)
        if link and event.accepted:
            link.own_proved = True
            self.prove(link)
        elif link:
            outcome = self._ended(link, "the CPE does not accept the LNS")
            self._machine.fire(link, LinkEvent.denied, outcome)

    def prove(self, link: CallLink) -> None:
        """Note that one side is satisfied; both must be (mutual authentication, S412)."""
        both = link.own_proved and link.peer_proved
        self._machine.fire(link, LinkEvent.proved if both else LinkEvent.half_proved)

    def ipcp_opened(self, event: IpcpOpened) -> None:
        """IP runs on the link."""
        link = self._find(event.call_id)
        if link:
            self._machine.fire(link, LinkEvent.ipcp_opened, event.peer_address)

    def failed(self, event: LcpFailed | IpcpFailed | PppDown) -> None:
        """The link cannot be used any more."""
        link = self._find(event.call_id)
        if link:
            self._machine.fire(link, LinkEvent.failed, self._ended(link, event.reason))

    def route_checked(self, event: RouteChecked) -> None:
        """The route check of decision 25 is done."""
        link = self._find(event.call_id)
        if link:
            verdict = LinkEvent.route_passed if event.passes else LinkEvent.route_failed
            self._machine.fire(link, verdict, self._ended(link, _missed(link)))

    def _ended(self, link: CallLink, reason: str) -> Outcome:
        return ended(link.call, self._core.timers.now, reason)

    def _find(self, number: int) -> CallLink | None:
        call = self._core.calls.get(number)
        return call.link if call else None

    # -- actions --

    def create_interface(self, link: CallLink, _: object) -> None:
        """Ask for the dynamic interface from the profile of the target [seen: S412]."""
        target = link.call.session.target
        self._core.effects.append(
            CreateInterface(link.call.number, target.router.name, target.profile)
        )

    def negotiate_lcp(self, link: CallLink, made: InterfaceCreated) -> None:
        """Store the interface, and start LCP on it."""
        link.interface, link.context, link.settings = made.interface, made.context, made.settings
        self._core.effects.append(
            NegotiateLcp(link.call.number, made.settings.authentication, _own_protocols(link))
        )

    def present_credentials(self, link: CallLink, protocol: str) -> None:
        """Send name and password of the first Access-Accept [seen: S412]."""
        grant = link.call.grant
        self._core.effects.append(
            PresentCredentials(link.call.number, protocol, grant.ppp_username, grant.ppp_password)
        )

    def ask_subscriber(self, link: CallLink, peer: PeerIdentified) -> None:
        """Ask AAA about the CPE, as for an incoming call [seen: S412]."""
        link.peer = peer.username
        context = link.call.session.target.router.name
        self._core.ask(link, context, peer.username, ServiceType.FRAMED, peer.proof)

    def cancel_request(self, link: CallLink, _: object) -> None:
        """Cancel the request about the CPE, because the link is gone."""
        self._core.cancel(link)
        self._core.forget_request(link)

    def negotiate_ipcp(self, link: CallLink, _: object) -> None:
        """Start IPCP with the addresses of the profile and of AAA."""
        grant = link.subscriber
        self._core.effects.append(
            NegotiateIpcp(
                link.call.number,
                link.settings.local_address,
                grant.framed_address,
                grant.virtual_router or link.context,
                grant.pool,
                link.peer,
            )
        )

    def install_routes(self, link: CallLink, peer_address: Ipv4) -> None:
        """Install the access routes [seen: S412]; AAA may have chosen another virtual router."""
        link.context = link.subscriber.virtual_router or link.context
        host = peer_address if link.settings.access_route else None
        target = link.call.session.target
        self._core.effects.append(
            InstallRoutes(
                link.call.number,
                link.context,
                link.interface,
                link.subscriber.framed_routes,
                host,
                target.prefix if target.router.name == link.context else None,
            )
        )

    def check_route(self, link: CallLink, _: object) -> None:
        """Check whether the trigger would leave through the new interface [seen: S412]."""
        self._core.effects.append(
            CheckRoute(link.call.number, link.context, link.interface, link.call.session.trigger)
        )

    def open_account(self, link: CallLink, peer_address: Ipv4) -> None:
        """Report that service begins, and watch whether the link is idle."""
        self._accounts.opened(link, peer_address)

    def close_account(self, link: CallLink, outcome: Outcome) -> None:
        """Report that service ends."""
        self._accounts.closed(link, outcome)

    def end_expired(self, link: CallLink, _: object) -> None:
        """End a link that has been open for as long as it may."""
        outcome = self._ended(link, SESSION_TIMEOUT)
        self._core.post(self._core.link_machine, link, LinkEvent.failed, outcome)

    def session_time(self, link: CallLink) -> int:
        """Return how long (ms) the link may be open."""
        return (link.terms.session_timeout or LONGEST_SESSION) * 1000

    def remove_interface(self, link: CallLink, outcome: Outcome) -> None:
        """End PPP, and remove the interface and its routes. The CPE hears of a timeout."""
        reason = outcome.reason if outcome.reason in _TIMEOUTS else ""
        self._core.effects.append(EndPpp(link.call.number, reason))
        self._core.effects.append(RemoveInterface(link.call.number))

    def report_link_failed(self, link: CallLink, outcome: Outcome) -> None:
        """Tell the call that its link is gone."""
        self._core.post(self._core.call_machine, link.call, CallEvent.link_failed, outcome)

    def report_route_passed(self, link: CallLink, outcome: Outcome) -> None:
        """Tell the session that its trigger can be forwarded."""
        self._report(link, SessionEvent.route_passed, outcome)

    def report_route_failed(self, link: CallLink, outcome: Outcome) -> None:
        """Tell the session that its trigger cannot be forwarded."""
        self._report(link, SessionEvent.route_failed, outcome)

    def _report(self, link: CallLink, event: SessionEvent, outcome: Outcome) -> None:
        self._core.post(self._core.session_machine, link.call.session, event, outcome)


def _missed(link: CallLink) -> str:
    routes = ", ".join(map(str, link.subscriber.framed_routes))
    return f"AAA gave {routes or 'no route'}"


def _own_protocols(link: CallLink) -> tuple[str, ...]:
    return _OWN_PROTOCOLS[link.call.grant.ppp_protocol]
