"""Reads files that users name: regular files, pipes and devices, compressed or not."""

import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

_PIECE = 1 << 20  # octets
_GZIP = b"\x1f\x8b"  # how a compressed file begins
_STDIN = "-"


def read_input(path: Path, limit: int) -> bytes:
    """Return the content of the file at ``path``, or of the standard input for ``-``.

    A file that gzip has compressed is decompressed. Reads at most ``limit`` octets. Raises
    ``ValueError`` with the reason if the file is longer or cannot be read.
    """
    try:
        pieces, room = [], limit
        with _opened(path) as file:
            while piece := file.read(_PIECE):
                pieces.append(piece)
                room -= len(piece)
                if room < 0:
                    raise ValueError(f"longer than {limit} octets")
    except IsADirectoryError as error:
        raise ValueError("is a directory") from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ValueError("no such file") from error
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror}") from error
    octets = b"".join(pieces)
    return _decompressed(octets, limit) if octets.startswith(_GZIP) else octets


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    if str(path) == _STDIN:
        return nullcontext(sys.stdin.buffer)
    return path.open("rb")


def _decompressed(octets: bytes, limit: int) -> bytes:
    from zlib import MAX_WBITS, decompressobj, error

    try:
        unpacker = decompressobj(MAX_WBITS | 16)
        found = unpacker.decompress(octets, limit + 1)
    except error as fault:
        raise ValueError(f"cannot be decompressed: {fault}") from fault
    if len(found) > limit:
        raise ValueError(f"longer than {limit} octets")
    if not unpacker.eof:
        raise ValueError("cannot be decompressed: it ends too early")
    return found
