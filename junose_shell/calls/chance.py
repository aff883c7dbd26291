"""Chance as an argument: octets that a seed decides."""

from hashlib import sha256


class Chance:
    """A stream of octets; ``seed`` says which. It is for lessons and tests, not for secrets."""

    __slots__ = ("_block", "_rest", "_seed")

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode()
        self._block = 0
        self._rest = b""

    def __call__(self, count: int) -> bytes:
        """Return the next ``count`` octets."""
        while len(self._rest) < count:
            self._block += 1
            self._rest += sha256(self._seed + self._block.to_bytes(8)).digest()
        taken, self._rest = self._rest[:count], self._rest[count:]
        return taken
