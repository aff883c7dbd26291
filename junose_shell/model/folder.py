"""Files in a folder of the machine, each replaced in one step, whatever interrupts it."""

import os
import stat
from contextlib import suppress
from pathlib import Path

_NEW = ".new"  # ends the name of a file in the making; no file of a router begins with a dot


def hold(path: str) -> None:
    """Make a folder, and keep it from other programs of ours until this one ends.

    Raise BlockingIOError when another has it, OSError when it cannot be made.
    """
    import fcntl

    Path(path).mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDONLY)  # the lock goes when the program does
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise
    except OSError:  # a file system without locks
        os.close(descriptor)


class Disk:
    """Every system call that changes the folder, one method each, so that tests can break them."""

    def create(self, path: str) -> int:
        """Open a new, empty file for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)

    def write(self, descriptor: int, content: memoryview) -> int:
        """Write some of ``content`` and return how much."""
        return os.write(descriptor, content)

    def sync(self, descriptor: int) -> None:
        """Wait until the file is on the disk."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Close a file."""
        os.close(descriptor)

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, replacing a file that has it."""
        os.replace(old, new)  # noqa: PTH105 - the bare call, for it is what can fail

    def remove(self, path: str) -> None:
        """Take a file away."""
        os.unlink(path)  # noqa: PTH108 - the same

    def sync_folder(self, path: str) -> None:
        """Wait until the names in a folder are on the disk."""
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class FolderFiles:
    """Files that outlive the program. Raise ``OSError`` when the folder cannot be made or read.

    Only regular files count: what a link or a pipe of that name leads to is left alone. What an
    earlier run did not finish is swept away.
    """

    lasting = True

    def __init__(self, path: str, disk: Disk | None = None) -> None:
        self._path = path
        self._disk = disk or Disk()
        Path(path).mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in os.listdir(path):  # noqa: PTH208 - names are what is wanted
            if name.startswith(".") and name.endswith(_NEW):
                self._disk.remove(self._at(name))

    def sizes(self) -> dict[str, int]:
        """Return the octets of every file by name."""
        with os.scandir(self._path) as entries:
            return {
                entry.name: entry.stat(follow_symlinks=False).st_size
                for entry in entries
                if entry.name[0] != "." and entry.is_file(follow_symlinks=False)
            }

    def get(self, name: str) -> bytes:
        """Return the content of a file."""
        self._require(name)
        return Path(self._at(name)).read_bytes()

    def put(self, name: str, content: bytes) -> None:
        """Write beside, then rename: no moment shows a part of the new file."""
        beside = self._at(f".{name}.{os.getpid()}{_NEW}")
        try:
            self._fill(beside, content)
            self._disk.rename(beside, self._at(name))
        except OSError:
            with suppress(OSError):
                self._disk.remove(beside)
            raise
        self._disk.sync_folder(self._path)

    def remove(self, name: str) -> None:
        """Take a file away."""
        self._require(name)
        self._disk.remove(self._at(name))
        self._disk.sync_folder(self._path)

    def move(self, old: str, new: str) -> None:
        """Give a file another name."""
        self._require(old)
        self._disk.rename(self._at(old), self._at(new))
        self._disk.sync_folder(self._path)

    def _fill(self, path: str, content: bytes) -> None:
        descriptor = self._disk.create(path)
        try:
            left = memoryview(content)
            while left:
                left = left[self._disk.write(descriptor, left) :]
            self._disk.sync(descriptor)
        finally:
            self._disk.close(descriptor)

    def _at(self, name: str) -> str:
        return os.path.join(self._path, name)  # noqa: PTH118 - plain text for the system calls

    def _require(self, name: str) -> None:
        try:
            found = os.lstat(self._at(name))
        except FileNotFoundError:
            raise KeyError(name) from None
        if not stat.S_ISREG(found.st_mode):
            raise KeyError(name)
