"""Files that only their owner can read."""

import errno
import os
import stat


def open_private(path: "str | os.PathLike[str]", flags: int) -> int:
    """Open a file for writing from its beginning, and create it if needed; raise OSError.

    Its mode becomes 0600 before anything is written, even if others could read it before. Devices
    and pipes stay unchanged. A link is followed to one of those, and never to a file, and a file
    with a second name is not written: others may have put it there to have something else
    overwritten.
    """
    try:
        descriptor = os.open(path, flags | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        descriptor = os.open(path, flags & ~os.O_EXCL)
        if stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise OSError(errno.ELOOP, "is a link to a file", os.fspath(path)) from None
    try:
        found = os.fstat(descriptor)
        if stat.S_ISREG(found.st_mode):
            if found.st_nlink > 1:
                raise OSError(errno.EMLINK, "is a file with another name, too")  # noqa: TRY301
            os.fchmod(descriptor, 0o600)
            os.ftruncate(descriptor, 0)
    except OSError as error:
        os.close(descriptor)
        raise OSError(error.errno, error.strerror, os.fspath(path)) from error
    return descriptor
