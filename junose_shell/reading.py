"""Reads files that users name: regular files, pipes and devices."""

from pathlib import Path

_PIECE = 1 << 20  # octets


def read_input(path: Path, limit: int) -> bytes:
    """Return the content of the file at ``path``.

    Reads at most ``limit`` octets. Raises ``ValueError`` with the reason if the file is longer or
    cannot be read.
    """
    try:
        pieces, room = [], limit
        with path.open("rb") as file:
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
    return b"".join(pieces)
