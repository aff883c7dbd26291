"""The protocol of Telnet without I/O.

The server offers ECHO and SGA and asks for NAWS and TTYPE [RFC 854, 857, 858, 1073, 1091]. It does
not wait for an answer: a client that negotiates nothing is served too.
"""

from dataclasses import dataclass, field

from junose_shell.terminal.channel import printable

IAC, DONT, DO, WONT, WILL, SB = 255, 254, 253, 252, 251, 250
SE, EL, EC, AYT, IP, BRK = 240, 248, 247, 246, 244, 243
ECHO, SGA, TTYPE, NAWS = 1, 3, 24, 31
OPENING = bytes((IAC, WILL, ECHO, IAC, WILL, SGA, IAC, DO, NAWS, IAC, DO, TTYPE))
OURS, THEIRS = frozenset((ECHO, SGA)), frozenset((NAWS, TTYPE, SGA))
KEYS = {IP: b"\x03", BRK: b"\x03", EC: b"\x7f", EL: b"\x15"}  # commands that are keys
MAX_SUBNEGOTIATION = 256


@dataclass(slots=True)
class Decoded:
    """The meaning of some bytes: typed ``data``, an ``answer`` to send, a size, a terminal type."""

    data: bytearray = field(default_factory=bytearray)
    answer: bytearray = field(default_factory=bytearray)
    size: tuple[int, int] | None = None  # rows, columns
    kind: str = ""


class Decoder:
    """Telnet without I/O. Bytes can be cut anywhere, and nothing raises."""

    def __init__(self) -> None:
        self._pending = b""
        self._answered: set[tuple[int, int]] = set()

    def plain(self, data: bytes) -> bool:
        """Return True if the next bytes are all typed data, which need not be fed."""
        return not self._pending and IAC not in data

    def feed(self, data: bytes) -> Decoded:
        """Decode the next bytes."""
        got = Decoded()
        data = self._pending + data
        at = 0
        while (found := data.find(IAC, at)) >= 0:
            got.data += data[at:found]
            end = self._command(data, found, got)
            if end is None:
                self._pending = data[found:]
                return got
            at = end
        got.data += data[at:]
        self._pending = b""
        return got

    def _command(self, data: bytes, at: int, got: Decoded) -> int | None:
        """Decode the command at ``at``; return its end, None while it is incomplete."""
        if len(data) < at + 2:
            return None
        code = data[at + 1]
        if code == SB:
            return self._subnegotiation(data, at, got)
        if WILL <= code <= DONT:
            if len(data) < at + 3:
                return None
            self._negotiate(code, data[at + 2], got)
            return at + 3
        if code == IAC:
            got.data.append(IAC)
        elif code == AYT:
            got.answer += b"\r\n[yes]\r\n"
        else:
            got.data += KEYS.get(code, b"")
        return at + 2

    def _negotiate(self, code: int, option: int, got: Decoded) -> None:
        """Answer each request once, so that no peer can cause a loop."""
        if (code, option) in self._answered:
            return
        self._answered.add((code, option))
        if code == WILL and option == TTYPE:
            got.answer += bytes((IAC, SB, TTYPE, 1, IAC, SE))
        elif code == WILL and option not in THEIRS:
            got.answer += bytes((IAC, DONT, option))
        elif code == WILL and option == SGA:
            got.answer += bytes((IAC, DO, option))
        elif code == DO and option not in OURS:
            got.answer += bytes((IAC, WONT, option))

    def _subnegotiation(self, data: bytes, at: int, got: Decoded) -> int | None:
        end = data.find(bytes((IAC, SE)), at + 2)
        while end > 0 and _escaped(data, end, at + 2):
            end = data.find(bytes((IAC, SE)), end + 1)
        if end < 0:
            return None if len(data) - at <= MAX_SUBNEGOTIATION else len(data)
        body = data[at + 2 : end].replace(b"\xff\xff", b"\xff")
        if body[:1] == bytes((NAWS,)) and len(body) == 5:
            got.size = int.from_bytes(body[3:5]), int.from_bytes(body[1:3])
        elif body[:2] == bytes((TTYPE, 0)):
            got.kind = printable(body[2:].decode("ascii", "replace"))
        return end + 2


def _escaped(data: bytes, at: int, start: int) -> bool:
    """Return True if the IAC at ``at`` is the second of a doubled one."""
    count = 0
    while at - count - 1 >= start and data[at - count - 1] == IAC:
        count += 1
    return count % 2 == 1
