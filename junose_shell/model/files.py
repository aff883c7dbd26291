"""The router's files: a small NVS in memory, or in a folder that survives crashes.

``Nvs`` checks names, sizes and space. A ``FileStore`` stores octets under names that are checked.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from junose_shell.errors import CliError

MAX_NAME = 64
CAPACITY = 256_000_000  # octets of all files [own]
RESERVED = 8  # one octet in so many is for the startup configuration alone [own]
MAX_FILES = 500  # besides the startup configuration [own]
MAX_FILE = 32_000_000  # octets, so that no command writes more [own]
_UNSAFE = re.compile(r"[^!-~]|[/\\:*?\"<>|]").search  # of any system the folder may be carried to
_DEVICE = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)(\..*)?").fullmatch  # on Windows


class FileStore(Protocol):
    """Stores octets by name.

    Every method may raise ``OSError``, and ``KeyError`` for an unknown file.
    """

    lasting: bool
    """Whether it outlives the program."""

    def sizes(self) -> dict[str, int]:
        """Return the size of every file in octets, by name."""
        ...

    def get(self, name: str) -> bytes:
        """Return the content of a file."""
        ...

    def put(self, name: str, content: bytes) -> None:
        """Create or replace a file; after a crash it is either the old one or the new one."""
        ...

    def remove(self, name: str) -> None:
        """Delete a file."""
        ...

    def move(self, old: str, new: str) -> None:
        """Rename a file, replacing a file of the new name."""
        ...


class MemoryFiles:
    """Files that are lost when the program ends."""

    lasting = False

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}

    def sizes(self) -> dict[str, int]:
        """Return the size of every file in octets, by name."""
        return {name: len(content) for name, content in self._files.items()}

    def get(self, name: str) -> bytes:
        """Return the content of a file."""
        return self._files[name]

    def put(self, name: str, content: bytes) -> None:
        """Create or replace a file."""
        self._files[name] = content

    def remove(self, name: str) -> None:
        """Delete a file."""
        del self._files[name]

    def move(self, old: str, new: str) -> None:
        """Rename a file, replacing a file of the new name."""
        self._files[new] = self._files.pop(old)


def check_name(name: str) -> str:
    """Return ``name`` if it is safe in any folder; raise CliError if not.

    A name has up to 64 printable ASCII characters. It has no folder separator, no dot at either
    end, no two dots in a row, and is not a device of an operating system.
    """
    if not _is_name(name):
        raise CliError("bad_file_name", name=name)
    return name


def _is_name(name: str) -> bool:
    return not (
        not 0 < len(name) <= MAX_NAME
        or _UNSAFE(name)
        or ".." in name
        or "." in (name[0], name[-1])
        or _DEVICE(name)
    )


class Nvs:
    """The file system that commands use. All methods raise CliError for what cannot be done."""

    def __init__(self, store: FileStore, capacity: int = CAPACITY) -> None:
        self._store = store
        self.capacity = capacity
        self.lasting = store.lasting

    def sizes(self) -> dict[str, int]:
        """Return the size of every file in octets, in the order of the names.

        Files with names that no command takes, which others put into the folder, are left out.
        """
        try:
            return {n: size for n, size in sorted(self._store.sizes().items()) if _is_name(n)}
        except OSError as error:
            raise _failed("NVS", error) from error

    def used(self) -> int:
        """Return the total size of all files in octets."""
        return sum(self.sizes().values())

    def has(self, name: str) -> bool:
        """Return True if there is a file of that name."""
        return name in self.sizes()

    def read(self, name: str) -> bytes:
        """Return the content of a file; one that others made too large is refused."""
        try:
            if self.sizes().get(check_name(name), 0) > MAX_FILE:
                raise CliError("file_too_large", name=name, limit=MAX_FILE)
            return self._store.get(name)
        except KeyError:
            raise CliError("no_such_file", name=name) from None
        except OSError as error:
            raise _failed(name, error) from error

    def save(self, name: str, content: bytes, *, reserve: bool = False) -> None:
        """Create or replace the file, either completely or not at all.

        With ``reserve`` it can take the room that no other file gets, so that files of users never
        keep the configuration from being saved.
        """
        check_name(name)
        if len(content) > MAX_FILE:
            raise CliError("file_too_large", name=name, limit=MAX_FILE)
        others = self.sizes()
        others.pop(name, None)
        room = self.capacity - (0 if reserve else self.capacity // RESERVED)
        full = sum(others.values()) + len(content) > room
        if full or (len(others) >= MAX_FILES and not reserve):
            raise CliError("nvs_full", name=name)
        try:
            self._store.put(name, content)
        except OSError as error:
            raise _failed(name, error) from error

    def delete(self, name: str) -> None:
        """Take a file away."""
        try:
            self._store.remove(check_name(name))
        except KeyError:
            raise CliError("no_such_file", name=name) from None
        except OSError as error:
            raise _failed(name, error) from error

    def rename(self, old: str, new: str, *, replace: bool = False) -> None:
        """Rename a file. The new name must be free, or ``replace`` True."""
        if self.has(check_name(new)) and not replace:
            raise CliError("file_exists", name=new)
        try:
            self._store.move(check_name(old), new)
        except KeyError:
            raise CliError("no_such_file", name=old) from None
        except OSError as error:
            raise _failed(old, error) from error

    # -- text --
    def write(self, name: str, lines: Iterable[str]) -> None:
        """Create or replace a text file."""
        self.save(name, _text(lines))

    def append(self, name: str, lines: Iterable[str]) -> None:
        """Add to a text file; create it if it does not exist."""
        before = self.read(name) if self.has(name) else b""
        self.save(name, before + _text(lines))

    def lines(self, name: str) -> Iterator[str]:
        """Yield the lines of a text file.

        An octet that is not UTF-8 becomes half of a character, for which the router refuses a line.
        """
        text = self.read(name).decode("utf-8", "surrogateescape")
        for line in text.removesuffix("\n").split("\n") if text else ():
            yield line.removesuffix("\r")


def _text(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _failed(name: str, error: OSError) -> CliError:
    return CliError("no_files", name=name, reason=error.strerror or "input/output error")
