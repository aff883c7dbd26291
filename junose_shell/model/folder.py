"""Files in a folder of the machine. Each is replaced in one step, whatever interrupts it."""

import os
import re
import stat
from contextlib import suppress
from pathlib import Path

_NEW = ".new"  # ends the name of a file in the making; no file of a router begins with a dot
_UNFINISHED = re.compile(rf"\..+\.\d+{re.escape(_NEW)}", re.DOTALL).fullmatch  # name, process


def hold(path: str) -> None:
    """Create a folder, and lock it against other programs of ours until this one ends.

    Raises BlockingIOError if another program has it, OSError if it cannot be created.
    """
    import fcntl

    make_folder(path, Disk())
    descriptor = os.open(path, os.O_RDONLY)  # the lock goes when the program does
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise
    except OSError:  # a file system without locks
        os.close(descriptor)


def make_folder(path: str, disk: "Disk") -> None:
    """Create a folder, with those around it, so that it is still there after a power failure."""
    missing = [folder for folder in (Path(path), *Path(path).parents) if not folder.exists()]
    Path(path).mkdir(mode=0o700, parents=True, exist_ok=True)
    for folder in missing:
        disk.sync_folder(str(folder.parent))


class Disk:
    """The system calls that change the folder, one method each, so that tests can break them."""

    def create(self, path: str) -> int:
        """Open a new, empty file for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600)

    def write(self, descriptor: int, content: memoryview) -> int:
        """Write some of ``content`` and return the number of octets written."""
        return os.write(descriptor, content)

    def sync(self, descriptor: int) -> None:
        """Wait until the file is on the disk."""
        os.fsync(descriptor)

    def close(self, descriptor: int) -> None:
        """Close a file."""
        os.close(descriptor)

    def rename(self, old: str, new: str) -> None:
        """Rename a file, replacing a file of the new name."""
        os.replace(old, new)  # noqa: PTH105 - the bare call, for it is what can fail

    def remove(self, path: str) -> None:
        """Delete a file."""
        os.unlink(path)  # noqa: PTH108 - the same

    def sync_folder(self, path: str) -> None:
        """Wait until the names in a folder are on the disk."""
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class FolderFiles:
    """Files that survive the program. Raises ``OSError`` if the folder cannot be created or read.

    Only regular files count; links and pipes are not touched. Unfinished files of an earlier run
    are deleted.
    """

    lasting = True

    def __init__(self, path: str, disk: Disk | None = None) -> None:
        self._path = path
        self._disk = disk or Disk()
        make_folder(path, self._disk)
        with os.scandir(path) as entries:
            names = [e.name for e in entries if e.is_file(follow_symlinks=False)]
        for name in filter(_UNFINISHED, names):
            self._disk.remove(self._at(name))

    def sizes(self) -> dict[str, int]:
        """Return the size of every file in octets, by name."""
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
        """Write a new file beside the old one and rename it, so that no moment shows part of it."""
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
        """Delete a file."""
        self._require(name)
        self._disk.remove(self._at(name))
        self._disk.sync_folder(self._path)

    def move(self, old: str, new: str) -> None:
        """Rename a file, replacing a file of the new name."""
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
