"""Accounting records as RADIUS attributes (RFC 2866, 2867, 2869), and how long links were silent.

The engine knows when and why; octets, packets, addresses and names are those of the router.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from junose_shell.aaa.accounting import Accounting
from junose_shell.aaa.ports import STATUS, AccountingPacket
from junose_shell.codec.radius_attributes import named
from junose_shell.commands.management import TerminateCode
from junose_shell.commands.radius import (
    RadiusAccountingServer,
    RadiusAcctSessionIdFormat,
    RadiusNasIdentifier,
)
from junose_shell.l2tp.account_events import AccountingAcknowledged, SilenceMeasured
from junose_shell.l2tp.effects import MeasureSilence, SendAccounting
from junose_shell.l2tp.events import Event
from junose_shell.l2tp.records import AccountRecord, Status
from junose_shell.l2tp.terminations import CODES, Termination
from junose_shell.model.config import ConfigStore
from junose_shell.runtime.box import Box
from junose_shell.runtime.forwarding import Forwarding
from junose_shell.runtime.routes import RouteKeeper

if TYPE_CHECKING:
    from junose_shell.aaa.ports import Attributes
    from junose_shell.runtime.ports import Performers

CATEGORY, INFO = "aaa", 6
_GIGA = 1 << 32  # octets, RFC 2869 section 5.1
_KINDS = ("ppp", "tunnel")  # of subscribers
_STATUSES = {number: name for name, number in named(STATUS).names}
_CAUSES = {number: name for name, number in named("Acct-Terminate-Cause").names}
_STARTS = (Status.START, Status.TUNNEL_START, Status.TUNNEL_LINK_START)
_TUNNELS = dict.fromkeys(Status, "tunnel to {0.tunnel.lac}") | dict.fromkeys(
    (Status.TUNNEL_LINK_STOP, Status.TUNNEL_LINK_REJECT), "session {0.serial} to {0.tunnel.lac}"
)
_USED = (Status.STOP, Status.INTERIM_UPDATE, Status.TUNNEL_LINK_STOP)  # octets and packets count


def code_of(config: ConfigStore, termination: Termination) -> int:
    """Return the Acct-Terminate-Cause of a reason: that of ``terminate-code``, or its default."""
    statement = config.chassis.get(TerminateCode, tuple(termination))
    return statement.end_code if statement else CODES[termination].number


def cause_name(code: int) -> str:
    """Return the name of an Acct-Terminate-Cause, its number if it has none."""
    return _CAUSES.get(code, str(code))


class Bookkeeper:
    """Performs ``SendAccounting`` and ``MeasureSilence``."""

    def __init__(
        self,
        box: Box,
        accounting: Accounting,
        forwarding: Forwarding,
        routes: RouteKeeper,
        post: Callable[[Event], None],
    ) -> None:
        self._box = box
        self._accounting = accounting
        self._forwarding = forwarding
        self._routes = routes
        self._post = post

    def performers(self) -> "Performers":
        """Return what to attach to the driver."""
        return {SendAccounting: self._send, MeasureSilence: self._measure}

    def announce(self, *, on: bool) -> None:
        """Tell accounting servers that the router has booted, or that it restarts now.

        RFC 2866 section 5.1. Servers hear it once for each virtual router or VRF that configures
        them, if that accounts for anything [own]. Whatever was not stopped is over then.
        """
        for context, home in self._box.config.contexts.items():
            told = any(True for _ in home.sections(RadiusAccountingServer))
            if told and any(self._accounting.settings.accounts(context, each) for each in _KINDS):
                self._accounting.send(self._announcement(context, on=on), None)

    def _announcement(self, context: str, *, on: bool) -> AccountingPacket:
        status = "Accounting-On" if on else "Accounting-Off"
        session_id = f"{self._box.boots:02d}{0:08d}"
        return AccountingPacket(context, "", self._of_router(context, status, session_id))

    def _measure(self, effect: MeasureSilence) -> None:
        traffic = self._forwarding.traffic(effect.interface)
        last = traffic.last_in if effect.ingress_only else max(traffic.last_in, traffic.last_out)
        self._post(SilenceMeasured(effect.call_id, self._box.clock.now() - last))

    def _send(self, effect: SendAccounting) -> None:
        account = effect.account
        if account.termination is not None:
            self._log_end(account, account.termination)
        packet = AccountingPacket(account.context, account.username, self._attributes(account))
        taken = self._acknowledge(account.account) if account.status in _STARTS else None
        self._accounting.send(packet, account, taken)

    def _acknowledge(self, number: int) -> Callable[[], None]:
        return lambda: self._post(AccountingAcknowledged(number))

    def _log_end(self, account: AccountRecord, termination: Termination) -> None:
        """Log the reason of the end, and the attribute that reports it [two lines seen: J93]."""
        whom = account.username if account.terms else _TUNNELS[account.status].format(account)
        code = code_of(self._box.config, termination)
        application, reason = termination
        for text in (
            f"{whom} ended: {application} {reason.replace('-', ' ')}",
            f"{whom} ended: Acct-Terminate-Cause {code} ({cause_name(code)})",
        ):
            self._box.log.write(INFO, CATEGORY, text)

    # -- attributes --
    def _attributes(self, account: AccountRecord) -> "Attributes":
        box, now = self._box, self._box.clock.now()
        status, session_id = _STATUSES[account.status], self._session_id(account)
        found = self._of_router(account.context, status, session_id)
        if account.username:
            found["User-Name"] = account.username
        if account.terms is not None:
            found |= _of_subscriber(account)
        found |= self._of_tunnel(account)
        if account.opened is not None and account.status not in _STARTS:
            found["Acct-Session-Time"] = str((now - account.opened) // 1000)
        if account.status in _USED:
            found |= self._usage(account.interface)
        if account.termination is not None:
            found["Acct-Terminate-Cause"] = cause_name(code_of(box.config, account.termination))
        return found

    def _of_router(
        self, context: str, status: str, session_id: str
    ) -> dict[str, str | tuple[str, ...]]:
        """Return what every record has."""
        start = int(self._box.calendar.start.timestamp())
        return {
            STATUS: status,
            "Acct-Session-Id": session_id,
            "NAS-Identifier": own_name(self._box, context),
            "Event-Timestamp": str(start + self._box.clock.now() // 1000),
        }

    def _session_id(self, account: AccountRecord) -> str:
        """Return an id that is unique over restarts: their number, and that of the account."""
        number = f"{self._box.boots:02d}{account.account:08d}"
        home = self._box.config.contexts.get(account.context)
        form = home.get(RadiusAcctSessionIdFormat) if home else None
        if form is not None and form.id_format == "decimal":
            return number
        return f"erx l2tp:{account.tunnel.assignment_id or account.tunnel.lac}:{number}"

    def _of_tunnel(self, account: AccountRecord) -> "Attributes":
        tunnel = account.tunnel
        home = tunnel.virtual_router or account.context
        source = tunnel.source or self._routes.address_towards(home, tunnel.lac)
        texts = {
            "Tunnel-Type": "L2TP",
            "Tunnel-Medium-Type": "IPv4",
            "Tunnel-Client-Endpoint": str(source) if source is not None else "",
            "Tunnel-Server-Endpoint": str(tunnel.lac),
            "Tunnel-Client-Auth-Id": tunnel.client_name or self._box.hostname,
            "Tunnel-Server-Auth-Id": tunnel.server_name,
            "Tunnel-Assignment-Id": tunnel.assignment_id,
            "Acct-Tunnel-Connection": str(account.serial) if account.serial else "",
        }
        return {name: text for name, text in texts.items() if text}

    def _usage(self, interface: str) -> "Attributes":
        """Return what the link carried. Input is what the subscriber sent (RFC 2866 5.3)."""
        if not interface:
            return {}
        traffic = self._forwarding.traffic(interface)
        found = {
            "Acct-Input-Packets": traffic.in_packets,
            "Acct-Output-Packets": traffic.out_packets,
        }
        for way, octets in (("Input", traffic.in_octets), ("Output", traffic.out_octets)):
            found[f"Acct-{way}-Octets"] = octets % _GIGA
            if octets >= _GIGA:
                found[f"Acct-{way}-Gigawords"] = octets // _GIGA
        return {name: str(number) for name, number in found.items()}


def own_name(box: Box, context: str) -> str:
    """Return what the router calls itself to RADIUS servers [seen: MIB:RADIUS-CLIENT]."""
    home = box.config.contexts.get(context)
    name = home.get(RadiusNasIdentifier) if home else None
    return name.nas_identifier if name else box.hostname


def _of_subscriber(account: AccountRecord) -> "Attributes":
    terms = account.terms
    found: dict[str, str | tuple[str, ...]] = {
        "Service-Type": "Framed-User",
        "Framed-Protocol": "PPP",
        "NAS-Port-Type": "Virtual",
        "Called-Station-Id": account.called,
    }
    if terms is not None:
        found["Acct-Authentic"] = terms.authentic
        if terms.classes:
            found["Class"] = terms.classes
    if account.address is not None:
        found["Framed-IP-Address"] = str(account.address)
    return found
