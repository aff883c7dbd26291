"""Frames on an asynchronous line (RFC 1662 section 4 and appendix C), for peers on a terminal."""

FLAG, ESCAPE = 0x7E, 0x7D
GOOD = 0xF0B8


def check_sequence(octets, start=0xFFFF):
    """Return the running 16-bit frame check sequence."""
    value = start
    for octet in octets:
        value ^= octet
        for _ in range(8):
            value = value >> 1 ^ (0x8408 if value & 1 else 0)
    return value


def frame(octets):
    """Return a frame between flags, control characters escaped."""
    body = octets + (check_sequence(octets) ^ 0xFFFF).to_bytes(2, "little")
    escaped = b"".join(
        bytes((ESCAPE, octet ^ 0x20))
        if octet < 0x20 or octet in (FLAG, ESCAPE)
        else bytes((octet,))
        for octet in body
    )
    return bytes((FLAG,)) + escaped + bytes((FLAG,))


class Reader:
    """Cuts what a line delivers into frames whose check sequence is right."""

    def __init__(self):
        self._waiting = b""

    def feed(self, octets):
        *whole, self._waiting = (self._waiting + octets).split(bytes((FLAG,)))
        for piece in whole:
            body = self._plain(piece)
            if len(body) > 4 and check_sequence(body) == GOOD:
                yield body[:-2]

    @staticmethod
    def _plain(piece):
        first, *rest = piece.split(bytes((ESCAPE,)))
        return first + b"".join(bytes((part[0] ^ 0x20,)) + part[1:] for part in rest if part)
