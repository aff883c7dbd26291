"""The limits of connections, and which addresses others can reach.

All bounds of this room on what a client can take up or ask for are here; docs/security.md lists
them.
"""

from ipaddress import ip_address

# -- connections --
LEAVING = 64  # refused connections that are being told why; more are hung up on
REFUSED_STAY = 5.0  # s that each of them may take
WAITING = 64  # SSH connections beyond the open lines: not yet let in, or single commands
LINGER = 60.0  # s that an SSH connection may stay without a session
CHANNELS = 10  # of one SSH connection at once, started or not
FAREWELL = 2.0  # s that sessions have to take their last words
PATIENCE = 60.0  # s for a client that takes no output
GIVEN_UP = 1.0  # s from the last failed try over SSH to the end, so that the client hears of it

# -- what one client may make the event loop do before others have their turn --
CHUNK = 16_384  # bytes of one read
MAX_KEYS = 256  # keys
MAX_DRAWN = 8_192  # characters that keys draw
MAX_HAPPENED = 250  # actions of a router whose virtual clock somebody moves
QUIET = 0.1  # s without input, after which what was sent at once has all arrived
MAX_AHEAD = 49_152  # characters typed ahead that are waited for, so that none is dropped
CALM = 8_192  # bytes of output that go out with the prompt after them, nobody waiting

# -- what is kept for one client --
MAX_PENDING = 65_536  # characters typed ahead; more are dropped
MAX_BACKLOG = 262_144  # bytes; log lines beyond are dropped for a reader who is that slow

# -- what a server says on stderr --
MAX_REPORTS = 60  # lines within REPORT_WINDOW; more are counted
REPORT_WINDOW = 60.0  # s


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
