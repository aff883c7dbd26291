"""The User-based Security Model of SNMPv3 (RFC 3414 section 3) for the configured users.

Messages are authenticated by HMAC-MD5 or HMAC-SHA. The users of this router have no privacy, so
a message with privacy is refused with the report that RFC 3414 has for it.
"""

from __future__ import annotations

from hmac import compare_digest
from typing import TYPE_CHECKING, NamedTuple

from junose_shell.codec import snmp
from junose_shell.codec.snmp import AUTHENTICATED, DIGEST, PRIVATE, REPORTABLE, Secured
from junose_shell.codec.usm import authentication, key_of
from junose_shell.model.secrets import plain_of
from junose_shell.snmp import counts

if TYPE_CHECKING:
    from junose_shell.codec.ber import Oid
    from junose_shell.codec.usm import Hash
    from junose_shell.commands.snmp import SnmpServerUser
    from junose_shell.runtime.router import Router

WINDOW = 150  # s, RFC 3414 section 2.2.3
MOST_KEYS = 64  # that are remembered; one takes 1 ms
LAST_BOOT = 2_147_483_647
HASHES: dict[str, Hash] = {"md5": "md5", "sha": "sha1"}
NOAUTH = "noauth"


class UserKey(NamedTuple):
    """The key of a user and its hash."""

    octets: bytes
    hash: Hash


class ReportError(Exception):
    """A message that is answered with a report of one of our counters.

    ``key`` authenticates that report, if there is one.
    """

    def __init__(self, counter: Oid, key: UserKey | None = None) -> None:
        super().__init__(str(counter))
        self.counter = counter
        self.key = key


class Users:
    """Proves messages, and answers by the clock of ``router``. ``engine`` is its engine id."""

    def __init__(self, router: Router, engine: bytes) -> None:
        self._router = router
        self.engine = engine
        self._keys: dict[tuple[str, Hash], bytes] = {}

    @property
    def boots(self) -> int:
        """How often the router has started, from 1."""
        return 1 + self._router.boots // 2

    @property
    def time(self) -> int:
        """Seconds since the router started."""
        return (self._router.driver.now() - self._router.booted) // 1_000

    def check_level(self, message: Secured) -> None:
        """Raise ReportError for a message to another engine, or with a level that nobody has."""
        if message.engine != self.engine:
            raise ReportError(counts.BAD_ENGINES)
        if message.flags & PRIVATE:
            raise ReportError(counts.BAD_LEVELS)

    def proven(self, octets: bytes, message: Secured, user: SnmpServerUser) -> UserKey | None:
        """Return the key of an authenticated message, None for one that is not authenticated.

        Raises ReportError if a message says that it is, and is not, or is too old.
        """
        if not message.flags & AUTHENTICATED:
            return None
        key = self._key(user)
        if key is None:
            raise ReportError(counts.BAD_LEVELS)
        right = len(message.digest) == DIGEST and compare_digest(
            message.digest, authentication(octets, message.digest_at, *key)
        )
        if not right:
            raise ReportError(counts.BAD_DIGESTS)
        if message.boots != self.boots or abs(message.time - self.time) > WINDOW:
            raise ReportError(counts.NOT_IN_TIME, key)
        return key

    def answered(self, asked: Secured, scoped: bytes, key: UserKey | None) -> bytes:
        """Return a message of version 3 with a scoped PDU, authenticated if there is a key."""
        flags = AUTHENTICATED if key else 0
        answer = Secured(
            asked.message_id, snmp.LARGEST, flags, self.engine, self.boots, self.time,
            asked.user, bytes(DIGEST) if key else b"", 0, scoped,
        )  # fmt: skip
        octets = snmp.written_secured(answer)
        if key is None:
            return octets
        at = snmp.read_secured(octets).digest_at
        digest = authentication(octets, at, *key)
        return octets[:at] + digest + octets[at + DIGEST :]

    def _key(self, user: SnmpServerUser) -> UserKey | None:
        if user.auth_kind is None or user.password_text is None:
            return None
        password = plain_of(user.password_text, user.password_form)
        if not password:
            return None
        kind = HASHES[user.auth_kind]
        found = self._keys.get((password, kind))
        if found is None:
            while len(self._keys) >= MOST_KEYS:
                del self._keys[next(iter(self._keys))]
            found = self._keys[password, kind] = key_of(password, self.engine, kind)
        return UserKey(found, kind)


def is_reportable(message: Secured) -> bool:
    """Return True if the sender wants to hear of faults."""
    return bool(message.flags & REPORTABLE)
