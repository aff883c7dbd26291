"""Files for their owner alone."""

import os
import stat


def open_private(path: "str | os.PathLike[str]", flags: int) -> int:
    """Open a file to be written from its beginning, made if it is not there; raise OSError.

    Its mode becomes 0600 before anything is written, also where it was readable for others.
    Devices and pipes stay as they are.
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
