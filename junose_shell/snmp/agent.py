"""The SNMP agent: octets in, octets out. It opens no socket and reads no clock of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.codec import snmp
from junose_shell.codec.errors import DecodeError
from junose_shell.codec.snmp import REPORT, V2C, V3, Pdu, Secured
from junose_shell.commands.snmp import SnmpServerPacketsize, SnmpServerSecureLog
from junose_shell.model.hardware import hardware
from junose_shell.snmp import counts
from junose_shell.snmp.access import Authority
from junose_shell.snmp.changes import Changes
from junose_shell.snmp.counts import AgentCounts
from junose_shell.snmp.dial_out import DialOut
from junose_shell.snmp.general import Interfaces, section_of, system_group
from junose_shell.snmp.mib import Mib
from junose_shell.snmp.numbers import Numbers
from junose_shell.snmp.requests import REQUESTS, Requests
from junose_shell.snmp.users import ReportError, Users, is_reportable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from junose_shell.codec.snmp import Binding
    from junose_shell.l2tp.engine import DialOutEngine
    from junose_shell.net import UdpEnd
    from junose_shell.runtime.router import Router
    from junose_shell.snmp.access import Access
    from junose_shell.snmp.changes import CarryOut

USUAL_SIZE = 1_500  # octets of an answer without "snmp-server packetsize" [recalled]
SMALLEST = 484  # octets that every asker can receive, RFC 3417 section 3.2
_FRAME = 24  # octets of lengths that grow with the variables
_ENTERPRISE = 0x8000_0000 | 4874  # RFC 3411 section 5, SnmpEngineID
_NOTICE = 5


class Agent:
    """The agent of ``router``; ``carry_out`` types command lines into it.

    Its engine id has the serial number of the chassis and the name that the router has by now.
    """

    def __init__(self, router: Router, carry_out: CarryOut) -> None:
        self._router = router
        self.counts = AgentCounts()
        numbers = Numbers(lambda: router.config.contexts)
        interfaces = Interfaces(router)

        def engine() -> DialOutEngine:  # a restart makes another one
            return router.network.dial_out

        def version() -> object:
            return interfaces.version(), engine().population()

        mib = Mib(
            (
                system_group(router), *interfaces.groups(), *self.counts.groups(),
                *DialOut(engine, numbers).groups(),
            ),
            version,
        )  # fmt: skip
        self._authority = Authority(router, numbers)
        self._changes = Changes(router, numbers, carry_out)
        self._requests = Requests(mib, self._change)
        self._users = Users(router, _engine_id(router))

    def answer(self, datagram: bytes, source: UdpEnd) -> bytes | None:
        """Return the answer to a datagram, None for what gets none. Never raises for octets."""
        if self._router.down or self._router.loading or not self._authority.is_on():
            return None
        self.counts.add(counts.IN_PACKETS)
        try:
            version = snmp.version_of(datagram)
            if version == V2C:
                answer = self._by_community(datagram, source)
            elif version == V3:
                answer = self._by_user(datagram)
            else:
                self.counts.add(counts.BAD_VERSIONS)
                return None
        except DecodeError:
            self.counts.add(counts.PARSE_ERRORS)
            return None
        if answer is not None:
            self.counts.add(counts.OUT_PACKETS)
        return answer

    # -- version 2c --
    def _by_community(self, datagram: bytes, source: UdpEnd) -> bytes | None:
        message = snmp.read(datagram)
        access = self._authority.community(_decoded(message.community), source.address)
        if access is None:
            self.counts.add(counts.BAD_COMMUNITIES)
            return None
        if message.pdu.kind not in REQUESTS:
            return None
        head = len(snmp.written(message.community, b"")) + _FRAME
        room = self._size(access.context) - head
        return snmp.written(message.community, self._requests.answer(message.pdu, access, room))

    # -- version 3 --
    def _by_user(self, datagram: bytes) -> bytes | None:
        message = snmp.read_secured(datagram)
        try:
            return self._authenticated(datagram, message)
        except ReportError as fault:
            self.counts.add(fault.counter)
            if not is_reportable(message):
                return None
            return self._report(message, fault)

    def _authenticated(self, datagram: bytes, message: Secured) -> bytes | None:
        self._users.check_level(message)
        scoped = snmp.read_scoped(message.scoped)
        context = self._authority.context(_decoded(scoped.context))
        user = self._authority.user(_decoded(message.user), context or "")
        if user is None:
            raise ReportError(counts.BAD_USERS)
        key = self._users.proven(datagram, message, user)
        if context is None:
            raise ReportError(counts.BAD_CONTEXTS, key)
        if scoped.pdu.kind not in REQUESTS or scoped.engine != self._users.engine:
            return None
        access = self._authority.group(user, context, "auth" if key else "noauth")
        room = min(self._size(context), max(message.most, SMALLEST))
        empty = self._users.answered(message, self._scoped(scoped.context, b""), key)
        pdu = self._requests.answer(scoped.pdu, access, room - len(empty) - _FRAME)
        return self._users.answered(message, self._scoped(scoped.context, pdu), key)

    def _report(self, message: Secured, fault: ReportError) -> bytes:
        try:
            request_id = snmp.read_scoped(message.scoped).pdu.request_id
        except DecodeError:  # encrypted, or nothing that can be read
            request_id = 0
        report = Pdu(REPORT, request_id, 0, 0, [self.counts.binding(fault.counter)])
        return self._users.answered(message, self._scoped(b"", snmp.written_pdu(report)), fault.key)

    def _scoped(self, context: bytes, pdu: bytes) -> bytes:
        return snmp.written_scoped(self._users.engine, context, pdu)

    # -- both --
    def _size(self, context: str) -> int:
        """Return how many octets an answer may have."""
        limit = section_of(self._router, context).get(SnmpServerPacketsize)
        return limit.packet_bytes if limit else USUAL_SIZE

    def _change(self, bindings: Sequence[Binding], access: Access) -> None:
        self._changes.carry_out(bindings, access)
        if section_of(self._router, access.context).get(SnmpServerSecureLog):
            for oid, _ in bindings:
                name = ".".join(map(str, oid))
                self._router.log.write(_NOTICE, "snmp", f"{access.who} has set {name}")


def _engine_id(router: Router) -> bytes:
    serial = hardware(router.chassis).chassis.serial
    text = f"{serial} {router.hostname}".encode()[:27]
    return _ENTERPRISE.to_bytes(4) + b"\x04" + text


def _decoded(octets: bytes) -> str:
    return octets.decode(errors="replace")
