"""The guard of every password: of lines, users, ``enable`` and keys.

A try counts when it is made, by the address that it comes from and by the terminal line that it is
made on. Many failures of an address lock it out for a while, and each failure on a line makes the
next one wait longer, whatever addresses they come from. Tries without an address are made at the
console or in a program; they are logged and never limited.
"""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from junose_shell.commands.management import LoginLimit
from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.config import ConfigStore
from junose_shell.model.log import RouterLog
from junose_shell.record import record

FREE = 3  # failures on a line that make nobody wait
PAUSE = 0.25  # s to wait after the next failure; each one more doubles it
MAX_PAUSE = 4.0  # s
MAX_KNOWN = 1_000  # addresses and lines remembered at once; the oldest go first
MAX_COUNTED = 1_000  # failures of each that are remembered
WARNING, NOTICE, INFO = 4, 5, 6  # severities


@record
class Limit:
    """So many ``failures`` of one address within ``seconds`` lock it out; 0 means never."""

    failures: int = 20
    seconds: float = 60.0


class Source(NamedTuple):
    """Where a try comes from: an address, empty for this machine's own, and a terminal line."""

    address: str
    line: str

    def __str__(self) -> str:
        return f"{self.address} on {self.line}" if self.address else self.line


class Guard:
    """Counts the failed tries of one router.

    ``configured`` returns the configuration. A server sets ``now``, which returns seconds that
    never run backwards, and ``tell``, which gets a line for each lock-out. If it has a ``limit`` of
    its own, that counts instead of the configured one. ``refuses`` logins fail whatever is typed: a
    server that misbehaves sets it.
    """

    def __init__(self, log: RouterLog, configured: Callable[[], ConfigStore]) -> None:
        self._log = log
        self._configured = configured
        self._failed: dict[tuple[str, str], deque[float]] = {}
        self._told: set[str] = set()  # addresses whose lock-out is logged
        self.now: Callable[[], float] = float
        self.tell: Callable[[str], object] = str
        self.limit: Limit | None = None
        self.refuses = 0

    @property
    def in_force(self) -> Limit:
        """The limit that counts."""
        if self.limit is not None:
            return self.limit
        found = self._configured().chassis.get(LoginLimit)
        if found is None:
            return Limit()
        return Limit(found.failures, found.limit_seconds or Limit().seconds)

    def locked(self, address: str) -> bool:
        """Return True if an address is locked out; the first time, the log says so."""
        limit = self.in_force
        if not (address and limit.failures):
            return False
        locked = self._recent("address", address, limit.seconds) >= limit.failures
        if not locked:
            self._told.discard(address)
        elif address not in self._told:
            if len(self._told) >= MAX_KNOWN:
                self._told.clear()
            self._told.add(address)
            said = text("locked_out", at=address)
            self._log.write(WARNING, "cli", said)
            self.tell(said)
        return locked

    def pause(self, source: Source) -> float:
        """Return how many seconds to wait before the next question for a password."""
        limit = self.in_force
        if not (source.address and limit.failures):
            return 0.0
        beyond = self._recent("line", source.line, limit.seconds) - FREE
        return min(PAUSE * 2.0 ** min(beyond - 1, 30), MAX_PAUSE) if beyond > 0 else 0.0

    def check(self, what: str, source: Source, verify: Callable[[], bool]) -> bool:
        """Return True if ``verify`` does. Count and log the try; ``what`` is for the log.

        Raises CliError, and does not call ``verify``, while the address is locked out.
        """
        if self.locked(source.address):
            raise CliError("too_many_failures")
        if verify():
            self.passed(what, source)
            return True
        self.failed(what, source)
        return False

    def passed(self, what: str, source: Source) -> None:
        """Log a success."""
        self._log.write(INFO, "cli", text("let_in", what=what, at=source))

    def failed(self, what: str, source: Source) -> None:
        """Count and log a failure."""
        if source.address:
            for key in (("address", source.address), ("line", source.line)):
                times = self._failed.pop(key, deque(maxlen=MAX_COUNTED))
                times.append(self.now())
                self._failed[key] = times
            while len(self._failed) > MAX_KNOWN:
                del self._failed[next(iter(self._failed))]
        self._log.write(NOTICE, "cli", text("not_let_in", what=what, at=source))

    def _recent(self, kind: str, name: str, seconds: float) -> int:
        """Return how many failures are not older than ``seconds``."""
        since = self.now() - seconds
        return sum(at > since for at in self._failed.get((kind, name), ()))
