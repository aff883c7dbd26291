"""Answers to the requests of SNMP (RFC 3416 section 4.2), whatever brought them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from junose_shell.codec import snmp
from junose_shell.codec.snmp import BULK, END_OF_VIEW, GET, NEXT, RESPONSE, SET, written_binding
from junose_shell.snmp.mib import Sight
from junose_shell.snmp.walks import Walks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from junose_shell.codec.ber import Oid
    from junose_shell.codec.snmp import Binding, Pdu
    from junose_shell.snmp.access import Access
    from junose_shell.snmp.mib import Mib

REQUESTS = (GET, NEXT, SET, BULK)
MOST_BINDINGS = 4_096  # of one request; a response of any of them would be too big
MOST_LOOKS = 250_000  # at instances that a view may hide, for one request


class ErrorStatus(IntEnum):
    """Error statuses of RFC 3416 section 3."""

    ok = 0
    too_big = 1
    general = 5
    no_access = 6
    wrong_type = 7
    wrong_length = 8
    wrong_value = 10
    no_creation = 11
    inconsistent = 12
    commit_failed = 14
    not_authorized = 16
    not_writable = 17


class RequestError(Exception):
    """A request that is answered with an error; ``index`` counts its variables from 1."""

    def __init__(self, status: ErrorStatus, index: int = 0) -> None:
        super().__init__(status.name)
        self.status = status
        self.index = index


class _FullError(Exception):
    """The answer has no room for one more variable."""


class Requests:
    """Answers requests from ``mib``. ``change`` carries out a Set, or raises ``RequestError``."""

    def __init__(self, mib: Mib, change: Callable[[Sequence[Binding], Access], None]) -> None:
        self._walks = Walks(mib)
        self._change = change

    def answer(self, pdu: Pdu, access: Access | None, room: int) -> bytes:
        """Return the response to a request as octets; its variables take at most ``room``.

        Without ``access`` the asker is known and may do nothing.
        """
        try:
            return snmp.pdu_of(RESPONSE, (pdu.request_id, 0, 0), self._variables(pdu, access, room))
        except RequestError as error:
            return self._refusal(pdu, error, room)

    def _refusal(self, pdu: Pdu, error: RequestError, room: int) -> bytes:
        """Return an answer that says why: with the variables of the request if they fit."""
        variables = b""
        if error.status is not ErrorStatus.too_big:
            variables = b"".join(map(written_binding, pdu.bindings))
        if len(variables) > room:
            error, variables = RequestError(ErrorStatus.too_big), b""
        return snmp.pdu_of(RESPONSE, (pdu.request_id, error.status, error.index), variables)

    def _variables(self, pdu: Pdu, access: Access | None, room: int) -> bytes:
        if access is None:
            raise RequestError(ErrorStatus.not_authorized)
        if len(pdu.bindings) > MOST_BINDINGS:
            raise RequestError(ErrorStatus.too_big)
        answer, look, oids = _Answer(room), _Look(access.read), [oid for oid, _ in pdu.bindings]
        here = access.context
        try:
            if pdu.kind == BULK:
                self._bulk(pdu, here, look, answer)
            elif pdu.kind == NEXT:
                answer.add_all(self._next(oids, here, look))
            elif pdu.kind == SET:
                answer.add_all(pdu.bindings)  # before the change: it may have no room
                self._set(pdu, access)
            else:
                answer.add_all((oid, self._walks.get(here, oid, access.read)) for oid in oids)
        except _FullError:
            if pdu.kind != BULK or not answer:  # a part is a good answer to that alone
                status = ErrorStatus.general if look.is_tired else ErrorStatus.too_big
                raise RequestError(status) from None
        return answer.octets()

    def _set(self, pdu: Pdu, access: Access) -> None:
        if access.write is None:
            raise RequestError(ErrorStatus.no_access, 1 if pdu.bindings else 0)
        self._change(pdu.bindings, access)

    def _next(self, oids: Sequence[Oid], context: str, look: Sight) -> Iterator[Binding]:
        if not oids:
            return
        listing = self._walks.listing(context, oids[0])
        for place, oid in enumerate(oids):
            found = next(listing.after(oid, look), (oid, END_OF_VIEW))
            if place == 0:
                self._walks.ended(context, oid, found[0], listing)
            yield found

    def _bulk(self, pdu: Pdu, context: str, look: Sight, answer: _Answer) -> None:
        """Answer with as many variables as there is room for (RFC 3416 section 4.2.3)."""
        oids = [oid for oid, _ in pdu.bindings]
        once = min(max(pdu.status, 0), len(oids))
        answer.add_all(self._next(oids[:once], context, look))
        if len(oids) > once:
            self._repeat(oids[once:], max(pdu.at, 0), context, look, answer)

    def _repeat(
        self, oids: list[Oid], times: int, context: str, look: Sight, answer: _Answer
    ) -> None:
        first = oids[0]
        listing = self._walks.listing(context, first)
        ways = [listing.after(oid, look) for oid in oids]
        last, sent = list(oids), first
        try:
            for _ in range(times):
                more = False
                for place, way in enumerate(ways):
                    found = next(way, None)
                    if found is None:
                        answer.add((last[place], END_OF_VIEW))
                        continue
                    answer.add(found)
                    last[place], more = found[0], True
                    if place == 0:
                        sent = found[0]
                if not more:
                    break
        finally:
            self._walks.ended(context, first, sent, listing)


class _Look(Sight):
    """A view for one request, which ends with ``_FullError`` when it has looked too often."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._left = MOST_LOOKS

    @property
    def is_tired(self) -> bool:
        """True if it has looked too often."""
        return self._left < 0

    def decides(self, oid: Oid) -> bool | None:
        """Return what the view decides."""
        return self._sight.decides(oid)

    def sees(self, oid: Oid) -> bool:
        """Return what the view sees."""
        self._left -= 1
        if self._left < 0:
            raise _FullError
        return self._sight.sees(oid)


class _Answer:
    """Variables of an answer as octets, as long as they have room."""

    def __init__(self, room: int) -> None:
        self._parts: list[bytes] = []
        self._left = room

    def __bool__(self) -> bool:
        return bool(self._parts)

    def add(self, binding: Binding) -> None:
        """Add a variable; raise ``_FullError`` if it has no room."""
        part = written_binding(binding)
        if len(part) > self._left:
            raise _FullError
        self._left -= len(part)
        self._parts.append(part)

    def add_all(self, bindings: Iterable[Binding]) -> None:
        """Add variables; raise ``_FullError`` when the next one has no room."""
        for binding in bindings:
            self.add(binding)

    def octets(self) -> bytes:
        """Return the variables."""
        return b"".join(self._parts)
