"""Files that only their owner can read."""

import os
import stat


def open_private(path: "str | os.PathLike[str]", flags: int) -> int:
    """Open a file for writing from its beginning, and create it if needed; raise OSError.

    Its mode becomes 0600 before anything is written, even if others could read it before. Devices
    and pipes stay unchanged.
    """
    descriptor = os.open(path, flags | os.O_CREAT, 0o600)
    try:
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.fchmod(descriptor, 0o600)
            os.ftruncate(descriptor, 0)
    except OSError as error:
        os.close(descriptor)
        raise OSError(error.errno, error.strerror, os.fspath(path)) from error
    return descriptor
