"""Limits for connections: which addresses may connect, and how often a login may fail."""

from collections import deque
from collections.abc import Callable
from ipaddress import ip_address

MAX_FAILURES = 10  # failed logins of one address within WINDOW seconds
WINDOW = 60.0
MAX_ADDRESSES = 1_000  # remembered at once, the oldest go first


class ServeError(ValueError):
    """The server cannot start with these options; the text is for the user."""


def endpoint(text: str, port: int) -> tuple[str, int]:
    """Parse ``HOST:PORT``, ``HOST`` or ``:PORT``; the defaults are loopback and ``port``.

    An IPv6 address is in brackets. Raises ServeError.
    """
    host, colon, number = text.rpartition(":")
    if not colon or text.endswith("]"):
        host, number = (text, "") if not text.isdigit() else ("", text)
    if number and not (number.isascii() and number.isdigit() and int(number) <= 65_535):
        raise ServeError(f"not HOST:PORT: {text!r}")
    return host.strip("[]") or "127.0.0.1", int(number) if number else port


def loopback(host: str) -> bool:
    """Return True if only this machine can reach ``host``."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Failures:
    """Counts failed logins by address. ``now`` is in seconds and never runs backwards."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._times: dict[str, deque[float]] = {}

    def note(self, address: str) -> None:
        """Count a failure."""
        times = self._times.pop(address, deque(maxlen=MAX_FAILURES))
        times.append(self._now())
        self._times[address] = times
        while len(self._times) > MAX_ADDRESSES:
            del self._times[next(iter(self._times))]

    def too_many(self, address: str) -> bool:
        """Return True if an address has failed too often recently."""
        times = self._times.get(address, deque())
        return len(times) == MAX_FAILURES and self._now() - times[0] < WINDOW
